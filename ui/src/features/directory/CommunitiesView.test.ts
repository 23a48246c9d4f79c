// Communities and people in the whole window, on the in-memory core: what keys and buttons do, and that all can be reached.
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import axe from 'axe-core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FakeCore } from '../../../dev/fake_api';
import App from '../../app/App.svelte';
import { runCommand } from '../../workspace/commands';
import { currentView, go, type ViewId } from '../../workspace/navigation.svelte';
import { closeForgetting } from '../../workspace/organisation/forgetting.svelte';
import { organisation } from '../../workspace/organisation/organisation.svelte';
import { showAs, type Lit, type Measure } from '../../workspace/organisation/twin.svelte';
import { selection } from '../../workspace/selection.svelte';
import { session } from '../../workspace/session.svelte';
import { dismiss, toasts } from '../../workspace/toasts.svelte';
import { setApi } from '../../shared/client';
import { questions } from '../../workspace/organisation/asking.svelte';
// So that the window finds them at once.
import './CommunitiesView.svelte';
import './PeopleView.svelte';

let core: FakeCore;
beforeEach(() => {
  vi.stubGlobal('ResizeObserver', class { observe() {} unobserve() {} disconnect() {} });
  Element.prototype.scrollIntoView = () => undefined;
  localStorage.clear();
  go('mastery'); // the view of the test before would be drawn before its workspace is there
  selection.clear();
  session.ready = false;
  session.workspace = null;
  session.revision += 1; // another workspace of the same path
  organisation.roster = null;
  showAs({ light: null, measure: null, showAll: () => undefined, follow: async () => void (await organisation.load()) });
  core = new FakeCore({ open: true, organisation: true });
  setApi(core.api);
});
afterEach(() => {
  questions.answered();
  closeForgetting();
  cleanup();
  for (const each of toasts()) dismiss(each.id);
  vi.unstubAllGlobals();
});

async function open(view: ViewId, testid: string): Promise<HTMLElement> {
  render(App);
  await screen.findByTestId('rail-history');
  go(view);
  const table = await screen.findByTestId(testid, {}, { timeout: 20_000 });
  table.focus();
  return table;
}
const press = (key: string, more: KeyboardEventInit = {}) => fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });
const rows = (testid: string) => screen.getAllByTestId(`${testid}-row`);
const names = (testid: string) => rows(testid).map((row) => row.querySelector('bdi')?.textContent);
const chosen = () => selection.ids.map((id) => [...core.organisation.rows.communities, ...core.organisation.rows.people].find((each) => each.id === id)?.name);
const community = (id: string) => core.organisation.rows.communities.find((each) => each.id === id);

async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document.body, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { 'color-contrast': { enabled: false } },
  });
  expect(violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
}

test('arrows walk the outline, fold and unfold it; typing finds', async () => {
  const table = await open('communities', 'communities');
  expect(table.getAttribute('role')).toBe('treegrid');
  expect(names('communities')).toEqual(['Looms', 'Sheds', 'Signals', 'Quality']);
  await press('ArrowDown');
  expect(chosen()).toEqual(['Sheds']);
  await press('ArrowLeft');
  expect(chosen()).toEqual(['Looms']);
  await press('ArrowLeft');
  await waitFor(() => expect(names('communities')).toEqual(['Looms', 'Quality']));
  expect(rows('communities')[0]?.getAttribute('aria-expanded')).toBe('false');
  await press('ArrowRight');
  await waitFor(() => expect(names('communities')).toHaveLength(4));
  await press('q');
  expect(chosen()).toEqual(['Quality']);
  await press('Home', { shiftKey: true });
  expect(chosen()).toHaveLength(4);
  await expectAccessible();
});

test('what the map hides is not listed, its measure is a column, and all can be shown', async () => {
  const shown = vi.fn();
  const of = ['Looms', 'Signals', 'Sheds', 'Quality'].map((text, value) => ({ text: `m ${text}`, value, severity: null }));
  const map: { light: readonly Lit[] | null; measure: Measure } = { light: ['lit', 'dimmed', 'hidden', 'hidden'], measure: { title: 'Innermost', of } };
  showAs({ ...map, showAll: shown, follow: async () => void (await organisation.load()) });
  await open('communities', 'communities');
  const { name } = organisation.roster!.all.communities;
  expect(names('communities').toSorted()).toEqual([name[0], name[1]].toSorted());
  expect(screen.getByTestId('communities-map-hides').textContent.replace(/[\u2068\u2069]/g, '')).toBe('2 communities are hidden, as on the map');
  expect(screen.getAllByRole('columnheader').map((head) => head.textContent.trim())).toEqual(['Name', 'Kind', 'State', 'Active', 'Innermost', 'Offers', 'Needs', 'Purpose']);
  expect(rows('communities')[0]?.textContent).toContain('m Looms');
  screen.getByTestId('communities-map-all').click();
  expect(shown).toHaveBeenCalled();
  showAs({ ...map, light: null, showAll: shown, follow: async () => void (await organisation.load()) });
  await waitFor(() => expect(names('communities')).toHaveLength(4));
  expect(screen.getByTestId('communities').textContent).toContain('(unmet)');
  await expectAccessible();
});

test('F2 renames in place, Tab goes on to the kind, and undo takes it back', async () => {
  await open('communities', 'communities');
  await press('ArrowDown');
  await press('F2');
  await fireEvent.input(screen.getByTestId('cell-editor'), { target: { value: 'Warping sheds' } });
  await press('Tab');
  await waitFor(() => expect(community('sheds')?.name).toBe('Warping sheds'));
  await waitFor(() => expect(screen.getByTestId('cell-editor').getAttribute('aria-label')).toBe('Kind'));
  await press('Escape');
  await waitFor(() => expect(screen.queryByTestId('cell-editor')).toBeNull());
  await core.api.undo(1);
  expect(community('sheds')?.name).toBe('Sheds');
});

test('cut and paste moves a community into another home, never into itself', async () => {
  await open('communities', 'communities');
  await press('s');
  await press('x', { ctrlKey: true });
  await press('q');
  await press('v', { ctrlKey: true });
  await waitFor(() => expect(community('sheds')?.parents).toEqual(['quality']));
  await waitFor(() => expect(toasts().at(-1)?.text).toBe('Moved Sheds'));
  selection.reveal(['looms']);
  await waitFor(() => expect(selection.wanted).toBeNull());
});

test('several are retired as one change, whose note carries the way back', async () => {
  await open('communities', 'communities');
  await press('ArrowDown');
  await press('ArrowDown', { shiftKey: true });
  screen.getByTestId('communities-retire').click();
  const dialog = await screen.findByTestId('ask-retire');
  const before = core.done.length;
  within(dialog).getByTestId('ask-go').click();
  await waitFor(() => expect([community('sheds')?.state, community('signals')?.state]).toEqual(['closed', 'closed']));
  expect(core.done.length).toBe(before + 1);
  (await screen.findByTestId('toast-action')).click();
  await waitFor(() => expect(community('signals')?.state).toBe('active'));
});

test('the move dialog finds a home by typing and is accessible', async () => {
  await open('communities', 'communities');
  await press('s');
  screen.getByTestId('communities-move').click();
  const dialog = await screen.findByTestId('ask-move');
  await expectAccessible();
  await fireEvent.input(within(dialog).getByTestId('choose-community'), { target: { value: 'qual' } });
  await fireEvent.submit(dialog.querySelector('form')!);
  await waitFor(() => expect(community('sheds')?.parents).toEqual(['quality']));
});

test('the table sorts by a column and filters; one selection holds in both shapes', async () => {
  await open('communities', 'communities');
  await press('q');
  screen.getByTestId('communities-table').click();
  await waitFor(() => expect(screen.getByTestId('communities').getAttribute('role')).toBe('grid'));
  (await screen.findByTestId('communities-sort-active')).click();
  await waitFor(() => expect(names('communities')[0]).toBe('Quality'));
  expect(rows('communities')[0]?.getAttribute('aria-selected')).toBe('true');
  await fireEvent.input(screen.getByTestId('communities-filter'), { target: { value: 'dormant' } });
  await waitFor(() => expect(names('communities')).toEqual(['Sheds']));
  await fireEvent.input(screen.getByTestId('communities-filter'), { target: { value: 'no such thing' } });
  await screen.findByTestId('communities-none');
});

test('people are edited in place; a limit that is no number says so and stays open', async () => {
  await open('people', 'people');
  await press('ArrowDown');
  await press('End');
  for (let i = 0; i < 7; i += 1) await press('ArrowRight');
  await press('Enter');
  await fireEvent.input(screen.getByTestId('cell-editor'), { target: { value: 'few' } });
  await press('Enter');
  expect((await screen.findByRole('alert')).textContent).toContain('whole number');
  await press('Escape');
  await waitFor(() => expect(screen.queryByTestId('cell-editor')).toBeNull());
  await expectAccessible();
});

test('asking what if they leave goes to the map', async () => {
  await open('people', 'people');
  await press('a');
  expect(chosen()).toEqual(['Ada Nord']);
  screen.getByTestId('people-without').click();
  await waitFor(() => expect(currentView()).toBe('map'));
});

test('an empty workspace says what belongs here and the first step', async () => {
  core = new FakeCore({ open: true });
  setApi(core.api);
  await open('communities', 'communities-empty');
  expect(screen.getByTestId('communities-empty-add')).toBeTruthy();
  await expectAccessible();
  go('people');
  (await screen.findByTestId('people-empty-add')).click();
  const dialog = await screen.findByTestId('ask-add-people');
  await fireEvent.input(within(dialog).getByTestId('ask-person-name'), { target: { value: 'Ife Adeyemi' } });
  within(dialog).getByTestId('ask-go').click();
  await waitFor(() => expect(core.organisation.rows.people.map((each) => each.name)).toEqual(['Ife Adeyemi']));
});

test('a person is forgotten from the list too, and the copies that still hold them are named until she has read it', async () => {
  core.organisation.copies = ['/folder/before the move.guildhall', '/folder/friday.guildhall'];
  await open('people', 'people');
  selection.set(['dina']);
  await waitFor(() => expect(runCommand('people-forget')).toBe(true));
  const question = await screen.findByTestId('map-ask-forget');
  expect(question.textContent).toContain('All changes made until now can then not be undone any more');
  expect(core.organisation.rows.people).toHaveLength(4);
  within(question).getByTestId('map-ask-go').click();
  const told = await screen.findByTestId('map-forgotten-copies');
  expect(core.organisation.rows.people.map((each) => each.id)).toEqual(['ada', 'ben', 'cleo']);
  for (const copy of core.organisation.copies) expect(told.textContent).toContain(copy);
  within(told).getByText('Close').click();
  await waitFor(() => expect(screen.queryByTestId('map-forgotten-copies')).toBeNull());
  expect(toasts()).toHaveLength(0);
});

test('without copies a forgotten person is only noted, with no way back', async () => {
  await open('people', 'people');
  selection.set(['dina']);
  await waitFor(() => expect(runCommand('people-forget')).toBe(true));
  (await screen.findByTestId('map-ask-go')).click();
  await waitFor(() => expect(toasts().map((each) => [each.text, each.action])).toEqual([['Dina Oz is forgotten', undefined]]));
});
