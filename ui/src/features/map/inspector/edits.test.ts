// Editing in the inspector, in the whole window on the core in memory.
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import axe from 'axe-core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FakeCore } from '../../../../dev/fake_api';
import App from '../../../app/App.svelte';
import { findCommand, isAvailable, runCommand } from '../../../workspace/commands';
import { masteryPerson } from '../../../workspace/mastery_part.svelte';
import { go } from '../../../workspace/navigation.svelte';
import { closeOverlay } from '../../../workspace/overlays.svelte';
import { selection } from '../../../workspace/selection.svelte';
import { session } from '../../../workspace/session.svelte';
import { dismiss, toasts } from '../../../workspace/toasts.svelte';
import { setApi } from '../../../shared/client';
import { organisationMap } from '../map.svelte';
import '../MapView.svelte'; // so that the window finds it at once

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
  for (const each of toasts()) dismiss(each.id);
  closeOverlay();
  selection.clear();
  session.workspace = null;
  session.ready = false;
  await organisationMap.load();
  go('mastery');
});
const rows = () => core.organisation.rows;
async function keep(field: HTMLElement, text: string): Promise<void> {
  await fireEvent.input(field, { target: { value: text } });
  await fireEvent.keyDown(field, { key: 'Enter' });
}
async function choose(button: HTMLElement, option: string): Promise<void> {
  button.focus();
  await fireEvent.keyDown(button, { key: 'ArrowDown' });
  const item = await screen.findByRole('option', { name: option });
  await fireEvent.pointerUp(item);
  await waitFor(() => expect(screen.queryByRole('option')).toBeNull());
}
async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document.body, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
}

test('all that is known of a membership is shown and kept, a date of which only the year is known as well', async () => {
  selection.set(['signals']);
  const row = (await screen.findAllByTestId('member-row')).find((each) => each.textContent?.includes('Ben Fischer'))!;
  within(row).getByTestId('member-open').click();
  const fields = within(await within(row).findByTestId('membership-fields'));
  await expectAccessible();
  const ben = () => rows().memberships.find((each) => each.id === 'signals-ben');
  await keep(fields.getByTestId('membership-since'), '2024');
  await waitFor(() => expect(ben()?.since).toBe('2024'));
  await keep(fields.getByTestId('membership-share'), '40 %');
  await waitFor(() => expect(ben()?.share).toBe(40));
  await keep(fields.getByTestId('membership-share'), '140');
  expect((await fields.findByRole('alert')).textContent).toContain('from 0 to 100');
  await keep(fields.getByTestId('membership-last'), '2026-03');
  await waitFor(() => expect(ben()?.last_contribution).toBe('2026-03'));
  await choose(fields.getByTestId('membership-joined'), 'assigned');
  await waitFor(() => expect(ben()?.voluntary).toBe(false));
});

test('a role may be her own word; the words of the model are known by their names', async () => {
  selection.set(['signals']);
  const row = (await screen.findAllByTestId('member-row')).find((each) => each.textContent?.includes('Ben Fischer'))!;
  within(row).getByTestId('member-open').click();
  await choose(await within(row).findByTestId('membership-role'), 'Own word…');
  const field = await waitFor(() => within(row).getByTestId<HTMLInputElement>('membership-role'));
  await keep(field, 'keeper of the looms');
  const role = () => rows().memberships.find((each) => each.id === 'signals-ben')?.role;
  await waitFor(() => expect(role()).toBe('keeper of the looms'));
  await choose(await within(row).findByTestId('membership-role'), 'Own word…');
  await keep(await waitFor(() => within(row).getByTestId<HTMLInputElement>('membership-role')), 'Champion');
  await waitFor(() => expect(role()).toBe('champion'));
});

test('further parents are added, become the home, and go', async () => {
  selection.set(['signals']);
  const parents = () => rows().communities.find((each) => each.id === 'signals')?.parents;
  (await screen.findByTestId('parent-add')).click();
  const dialog = await screen.findByTestId('map-ask-parent');
  expect([...dialog.querySelectorAll('[role=option]')].map((each) => each.textContent?.trim())).toEqual(['Quality', 'Sheds Looms']);
  await expectAccessible();
  await fireEvent.input(within(dialog).getByTestId('choose-community'), { target: { value: 'qual' } });
  await fireEvent.submit(document.querySelector('#map-ask-form')!);
  await waitFor(() => expect(parents()).toEqual(['looms', 'quality']));
  const open = async () => {
    const button = await screen.findByTestId('parent-menu');
    button.focus();
    await fireEvent.keyDown(button, { key: 'Enter' });
  };
  await open();
  (await screen.findByTestId('parent-home')).click();
  await waitFor(() => expect(parents()).toEqual(['quality', 'looms']));
  await waitFor(() => expect(screen.getByTestId('inspect-parents').textContent).toContain('Looms'));
  await open();
  (await screen.findByTestId('parent-remove')).click();
  await waitFor(() => expect(parents()).toEqual(['quality']));
});

test('a finding has its ways out: an unmet need gets its provider, those who offer it first', async () => {
  await waitFor(() => expect(organisationMap.answers.findings?.length).toBe(1));
  selection.set(['sheds']);
  (await screen.findByTestId('inspect-way')).click();
  const dialog = await screen.findByTestId('map-ask-provider');
  expect(dialog.textContent).toContain('Who gives load testing to Sheds?');
  await expectAccessible();
  within(dialog).getByRole('button', { name: 'Quality' }).click();
  await fireEvent.submit(document.querySelector('#map-ask-form')!);
  await waitFor(() => expect(rows().needs.find((each) => each.id === 'n2')?.provider).toBe('quality'));
  const command = findCommand('map-choose-provider')!;
  await waitFor(() => expect(isAvailable(command)).toBe(false));
});

test('a need and an offer are edited to the last field; their service for all who speak of it', async () => {
  selection.set(['sheds']);
  const need = within(await screen.findByTestId('need'));
  need.getByTestId('service-open').click();
  await keep(await need.findByTestId('need-detail'), 'before each fair');
  await waitFor(() => expect(rows().needs[1]?.detail).toBe('before each fair'));
  await choose(need.getByTestId('need-importance'), 'High');
  await waitFor(() => expect(rows().needs[1]?.importance).toBe('high'));
  await expectAccessible();
  await keep(need.getByTestId('service-name'), 'load tests');
  await waitFor(() => expect(rows().offers[0]?.service).toBe('load tests'));
  selection.set(['quality']);
  const offer = within(await screen.findByTestId('offer'));
  offer.getByTestId('service-open').click();
  await keep(await offer.findByTestId('offer-detail'), 'from May on');
  await waitFor(() => expect(rows().offers[0]?.detail).toBe('from May on'));
});

test('who leads, who is only listed or dormant, and the seats that are left', async () => {
  selection.set(['sheds']);
  await waitFor(() => expect(screen.getByTestId('map-inspector').textContent).toContain('0 of 1 active · 1 dormant'));
  selection.set(['quality']);
  await waitFor(() => expect(screen.getByTestId('inspect-room').textContent).toBe('takes 3 more'));
  const leader = [...screen.getByTestId('map-inspector').querySelectorAll('.fact-select')].find((each) => each.textContent?.startsWith('Leader'));
  expect(leader?.textContent).toContain('Dina Oz');
});

test('all members of a large community can be listed', async () => {
  for (let i = 0; i < 70; i += 1) {
    rows().people.push({ id: `x${i}`, name: `Guest ${i}`, email: null, affiliation: null, limit: null });
    rows().memberships.push({ id: `m${i}`, community: 'quality', person: `x${i}`, role: 'member', state: 'active' });
  }
  await organisationMap.load();
  selection.set(['quality']);
  const more = await screen.findByTestId('all-members');
  expect(more.textContent).toBe('12 more');
  more.click();
  await waitFor(() => expect(screen.getAllByTestId('member-row')).toHaveLength(72));
});

test('a web page and a field of the organisation’s own', async () => {
  selection.set(['quality']);
  await keep(await screen.findByTestId('inspect-url'), 'https://example.org/quality');
  await waitFor(() => expect(rows().communities[3]?.url).toBe('https://example.org/quality'));
  screen.getByTestId('own-field-new').click();
  await fireEvent.input(await screen.findByTestId('own-field-name'), { target: { value: 'floor' } });
  screen.getByTestId('own-field-add').click();
  expect((await screen.findByRole('alert')).textContent).toBe('Give the field a name and a value.');
  await fireEvent.input(screen.getByTestId('own-field-value'), { target: { value: '4' } });
  await expectAccessible();
  screen.getByTestId('own-field-add').click();
  await waitFor(() => expect(rows().communities[3]?.custom).toEqual({ floor: '4' }));
});

test('the home of a new community is found by typing', async () => {
  await waitFor(() => expect(runCommand('new-community')).toBe(true));
  const name = await screen.findByTestId('new-community-name');
  await fireEvent.input(name, { target: { value: 'Dyes' } });
  screen.getByTestId('new-community-home').click();
  await fireEvent.input(await screen.findByTestId('choose-community'), { target: { value: 'loo' } });
  await expectAccessible();
  await fireEvent.submit(document.querySelector('#new-community-form')!);
  await waitFor(() => expect(rows().communities.at(-1)).toMatchObject({ name: 'Dyes', parents: ['looms'] }));
});

test('where a person stands on the ladder is told, and their page is one click away', async () => {
  const someone = rows().people[0]!;
  core.people.settle(session.framework ?? '');
  core.people.people[0]!.id = someone.id;
  selection.set([someone.id]);
  const names = (await core.api.matrixView(session.framework ?? '')).levels.map((level) => level.name);
  await waitFor(() => expect(screen.getByTestId('inspect-ladder').textContent).toContain(names[1]));
  expect(screen.getByTestId('inspect-ladder').textContent).toContain(names[2]);
  screen.getByTestId('inspect-page').click();
  await screen.findByTestId('person-head', {}, { timeout: 20_000 });
  expect(masteryPerson()).toBe(someone.id);
});
