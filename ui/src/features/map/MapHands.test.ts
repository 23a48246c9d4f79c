// What hands do on the map in the whole window: tools, folding, putting a thing somewhere without dragging it.
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import axe from 'axe-core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FakeCore } from '../../../dev/fake_api';
import App from '../../app/App.svelte';
import { findCommand, isAvailable, runCommand } from '../../workspace/commands';
import { go } from '../../workspace/navigation.svelte';
import { closeOverlay, showOverlay } from '../../workspace/overlays.svelte';
import { selection } from '../../workspace/selection.svelte';
import { session } from '../../workspace/session.svelte';
import { setApi } from '../../shared/client';
import { organisationMap } from './map.svelte';
import './MapView.svelte'; // so that the window finds it at once

vi.setConfig({ testTimeout: 30_000 });
let core: FakeCore;

beforeEach(async () => {
  vi.stubGlobal('ResizeObserver', class { observe() {} unobserve() {} disconnect() {} });
  Element.prototype.scrollIntoView = () => undefined;
  localStorage.clear();
  core = new FakeCore({ open: true, organisation: true });
  setApi(core.api);
  render(App);
  await screen.findByTestId('map-inspector', {}, { timeout: 20_000 });
});
afterEach(async () => {
  cleanup();
  vi.unstubAllGlobals();
  closeOverlay();
  selection.clear();
  organisationMap.tool = 'pan';
  organisationMap.back();
  session.workspace = null;
  session.ready = false;
  await organisationMap.load();
  go('mastery');
});
const offered = (id: string) => {
  const command = findCommand(id);
  return command !== undefined && isAvailable(command);
};
async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document.body, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
}

test('a box or a loop is a tool to choose, and Esc gives the pointer back', async () => {
  await fireEvent.click(screen.getByTestId('map-tool-lasso'));
  expect(organisationMap.tool).toBe('lasso');
  expect(runCommand('map-tool-box')).toBe(true);
  await waitFor(() => expect(screen.getByTestId<HTMLInputElement>('map-tool-box').checked).toBe(true));
  organisationMap.back();
  await waitFor(() => expect(screen.getByTestId<HTMLInputElement>('map-tool-pan').checked).toBe(true));
});

test('folding is a command: of one, of all, and back', async () => {
  expect(offered('map-fold')).toBe(false);
  selection.set(['looms']);
  await waitFor(() => expect(offered('map-fold')).toBe(true));
  expect(offered('map-unfold')).toBe(false);
  runCommand('map-fold');
  expect([...organisationMap.view.collapsed]).toEqual(['looms']);
  runCommand('map-unfold');
  expect(organisationMap.view.collapsed.size).toBe(0);
  runCommand('map-fold-all');
  expect([...organisationMap.view.collapsed].sort()).toEqual(['looms', 'quality', 'sheds', 'signals']);
  expect(offered('map-fold-all')).toBe(false);
  runCommand('map-unfold-all');
  expect(offered('map-unfold-all')).toBe(false);
});

test('a thing is put where the menu of the ground was opened, without dragging', async () => {
  organisationMap.offerSpot({ x: 50, y: 60 }, ['signals', 'ada'], 'quality');
  expect(findCommand('map-put-here')?.titleArgs?.()).toEqual({ name: '2 selected' });
  organisationMap.offerSpot({ x: 50, y: 60 }, ['looms'], 'signals'); // which lies in it
  expect(offered('map-put-here')).toBe(false);
  organisationMap.offerSpot({ x: 50, y: 60 }, ['signals'], null);
  expect(findCommand('map-put-here')?.titleArgs?.()).toEqual({ name: 'Signals' });
  runCommand('map-put-here');
  await waitFor(() => expect(core.organisation.rows.pins).toEqual({ signals: { x: 50, y: 60 } }));
  // Several keep their places to one another.
  const { communities } = organisationMap.roster!.all;
  const at = (id: string) => communities.id.indexOf(id);
  const apart = communities.x[at('sheds')]! - communities.x[at('quality')]!;
  organisationMap.offerSpot({ x: 0, y: 0 }, ['sheds', 'quality'], null);
  await organisationMap.putHere();
  const { sheds, quality } = core.organisation.rows.pins;
  expect(sheds!.x - quality!.x).toBeCloseTo(apart);
  expect(sheds!.x + quality!.x).toBeCloseTo(0);
});

test('the legend says what is dimmed, what is folded and how lines are read', async () => {
  const legend = () => screen.getByTestId('map-legend').textContent;
  expect(legend()).toContain('Home and seats of one person');
  expect(legend()).not.toContain('Outside the focus');
  organisationMap.focusOn(1, ['signals']);
  await waitFor(() => expect(legend()).toContain('Outside the focus'));
  organisationMap.show('ties', true);
  organisationMap.fold(['looms'], true);
  await waitFor(() => expect(legend()).toContain('also folded'));
  expect(legend()).toContain('In common: wider is more');
  await expectAccessible();
  organisationMap.show('ties', false);
});

test('the sheet of shortcuts has the keys of the map', async () => {
  showOverlay('shortcuts');
  const sheet = await screen.findByTestId('shortcut-sheet');
  const keys = within(sheet).getByRole('heading', { name: 'On the map' }).parentElement!;
  for (const [name, key] of [['Fold', 'C'], ['Go about by arrows', '← ↑ → ↓'], ['Move what is chosen', 'Shift'], ['Show the whole map', 'Home'], ['Choose by a loop', 'drag'], ['Focus', '0 … 9']] as const) {
    const row = [...keys.querySelectorAll('dl > div')].find((each) => each.querySelector('dt')?.textContent === name);
    expect(row?.textContent, name).toContain(key);
  }
  await expectAccessible();
});
