// What hands do on the map in the whole window: tools, folding, putting a thing somewhere without dragging it.
import { fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { FakeCore } from '../../../dev/fake_api';
import { openMap, takeMapDown } from '../../../dev/whole_map';
import { expectAccessible } from '../../../dev/whole_window';
import { findCommand, isAvailable, runCommand } from '../../workspace/commands';
import { showOverlay } from '../../workspace/overlays.svelte';
import { selection } from '../../workspace/selection.svelte';
import { organisationMap } from './map.svelte';

let core: FakeCore;

beforeEach(async () => {
  core = await openMap();
});
afterEach(takeMapDown);
const offered = (id: string) => {
  const command = findCommand(id);
  return command !== undefined && isAvailable(command);
};

test('a box or a loop is a tool to choose, and Esc gives the pointer back', async () => {
  await fireEvent.click(screen.getByTestId('map-tool-lasso'));
  expect(organisationMap.tool).toBe('lasso');
  expect(runCommand('map-tool-box')).toBe(true);
  await waitFor(() => expect(screen.getByTestId<HTMLInputElement>('map-tool-box').checked).toBe(true));
  organisationMap.back();
  await waitFor(() => expect(screen.getByTestId<HTMLInputElement>('map-tool-pan').checked).toBe(true));
});

test('a button with a tip opens its menu by the pointer too', async () => {
  selection.set(['dina']);
  const trigger = await screen.findByTestId('inspect-menu');
  await fireEvent.pointerDown(trigger, { button: 0, pointerType: 'mouse' });
  expect(await screen.findByTestId('do-map-forget')).toBeTruthy();
});

test('where the bar has no room for them, the layers are in a menu', async () => {
  const layers = () => ({ ...organisationMap.layers });
  const before = layers();
  screen.getByTestId('map-layers-menu').focus();
  await fireEvent.keyDown(screen.getByTestId('map-layers-menu'), { key: 'Enter' });
  (await screen.findByRole('menuitem', { name: 'Members in common' })).click();
  await waitFor(() => expect(layers()).toEqual({ ...before, ties: !before.ties }));
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
