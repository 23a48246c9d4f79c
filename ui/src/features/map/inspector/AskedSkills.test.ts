// What a community asks for, in its inspector, on the core in memory.
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FakeCore } from '../../../../dev/fake_api';
import App from '../../../app/App.svelte';
import { go } from '../../../workspace/navigation.svelte';
import { closeOverlay } from '../../../workspace/overlays.svelte';
import { selection } from '../../../workspace/selection.svelte';
import { session } from '../../../workspace/session.svelte';
import { dismiss, toasts } from '../../../workspace/toasts.svelte';
import { setApi } from '../../../shared/client';
import { organisationMap } from '../map.svelte';
import '../MapView.svelte'; // so that the window finds it at once

vi.setConfig({ testTimeout: 30_000 });

beforeEach(() => {
  // jsdom draws nothing; what the components ask of a layout engine gets an answer of no size.
  vi.stubGlobal('ResizeObserver', class { observe() {} unobserve() {} disconnect() {} });
  Element.prototype.scrollIntoView = () => undefined;
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

test('a skill is asked for, its cover is told, it is changed and asked for no more', async () => {
  const core = new FakeCore({ open: true, organisation: true });
  setApi(core.api);
  render(App);
  await screen.findByTestId('map-inspector', {}, { timeout: 20_000 });
  selection.set(['looms']);
  (await screen.findByTestId('inspect-ask-skill')).click();
  const dialog = await screen.findByTestId('ask-skill');
  const people = within(dialog).getByTestId('ask-skill-people');
  await fireEvent.input(people, { target: { value: '0' } });
  expect(within(dialog).getByTestId('ask-skill-keep').getAttribute('aria-disabled')).toBe('true');
  await fireEvent.input(people, { target: { value: '2' } });
  within(dialog).getByTestId('ask-skill-keep').click();
  const row = await screen.findByTestId('asked-skill');
  expect(core.people.askedSkills).toMatchObject([{ community: 'looms', people: 2 }]);
  expect(row.textContent).toContain('0 of 2');

  within(row).getByTestId('asked-open').click();
  (await screen.findByTestId('asked-change')).click();
  const again = await screen.findByTestId('ask-skill');
  await fireEvent.input(within(again).getByTestId('ask-skill-people'), { target: { value: '3' } });
  await fireEvent.submit(again.querySelector('form') as HTMLFormElement);
  await waitFor(() => expect(screen.getByTestId('asked-skill').textContent).toContain('0 of 3'));

  screen.getByTestId('asked-remove').click();
  await waitFor(() => expect(screen.queryByTestId('asked-skill')).toBeNull());
  expect(toasts().at(-1)?.text).toContain('asked for no more');
});

test('of one cover they stand by the rules of her language, digits by value', async () => {
  const core = new FakeCore({ open: true, organisation: true });
  const [ten, nine] = core.documents[0]!.skills;
  ten!.name = 'Loom 10';
  nine!.name = 'Loom 9';
  core.people.askedSkills = [ten!, nine!].map(({ id }, i) => ({ id: `asked-${i}`, community: 'looms', skill: id, rating: null, people: 2 }));
  setApi(core.api);
  render(App);
  await screen.findByTestId('map-inspector', {}, { timeout: 20_000 });
  selection.set(['looms']);
  await waitFor(() => expect(screen.getAllByTestId('asked-open').map((each) => each.textContent?.trim())).toEqual(['Loom 9', 'Loom 10']));
});
