// What must not be seen: said with its day, its evidence and the lead's name, in the whole window on the in-memory core.
import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import axe from 'axe-core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FakeCore } from '../../../dev/fake_api';
import { takeDown } from '../../../dev/whole_window';
import App from '../../app/App.svelte';
import { choosePerson, showPart } from '../../workspace/mastery_part.svelte';
import { keepMyName, myName } from '../../workspace/my_name.svelte';
import type { MisfitStanding, Standing } from '../../shared/api_people';
import { setApi } from '../../shared/client';
import { dayText } from '../../shared/said';
import './PersonPage.svelte'; // so that the window finds it at once

vi.setConfig({ testTimeout: 120_000 });
let core: FakeCore;
const BEFORE: Standing = {
  id: 'before', person: 'person-0', criterion: 'shouts', skill: '', level: '', words: 'Shouts at the loom.', state: 'not_seen', reason: '', expires: null, kind: 'peer', by: 'Farid Amrouche', date: '2026-10-02',
  evidence: [{ id: 'e', text: 'The night shift', link: 'https://example.org/7', date: '2026-09' }],
};

beforeEach(async () => {
  vi.stubGlobal('ResizeObserver', class { observe() {} unobserve() {} disconnect() {} });
  keepMyName('');
  core = new FakeCore({ open: true });
  core.people.settle(core.documents[0]?.framework.id ?? '');
  const { personView } = core.api;
  core.api.personView = async (...all) => {
    const said = [BEFORE, ...core.people.standings];
    const misfit: MisfitStanding = { criterion: 'shouts', skill: '', skill_name: 'Weaving', level: '', inherited: false, text: 'Shouts at the loom.', seen: false, standing: 'before', said };
    return { ...(await personView.call(core.api, ...all)), misfits: [misfit] };
  };
  setApi(core.api);
  choosePerson('person-0');
  showPart('person');
  render(App);
  await screen.findByTestId('person-head', {}, { timeout: 20_000 });
});
afterEach(() => {
  takeDown();
  keepMyName('');
  vi.unstubAllGlobals();
});
async function open() {
  (await screen.findByTestId('misfit-shouts')).click();
  return within(await screen.findByTestId('misfit-dialog'));
}
type Form = Awaited<ReturnType<typeof open>>;
const write = (form: Form, testid: string, value: string) => fireEvent.input(form.getByTestId(testid), { target: { value } });
const refused = (form: Form) => form.getByTestId('misfit-keep').getAttribute('aria-disabled') === 'true';

test('the day can be chosen, evidence has its own and several pieces, and the lead’s name is typed once', async () => {
  let form = await open();
  await fireEvent.click(form.getByTestId('state-seen'));
  await write(form, 'misfit-date', '2026-10-20');
  await write(form, 'misfit-evidence', 'The shift of October');
  await write(form, 'misfit-evidence-date', '2026-10-19');
  await fireEvent.click(form.getByTestId('misfit-evidence-more'));
  await write(form, 'misfit-evidence-link-1', 'https://example.org/shift');
  await write(form, 'misfit-by', 'Hélène Courtin');
  form.getByTestId('misfit-keep').click();
  await waitFor(() => expect(screen.queryByTestId('misfit-dialog')).toBeNull());
  expect(core.people.standings).toMatchObject([
    { criterion: 'shouts', state: 'seen', kind: 'lead', by: 'Hélène Courtin', date: '2026-10-20', evidence: [{ text: 'The shift of October', link: '', date: '2026-10-19' }, { text: '', link: 'https://example.org/shift', date: null }] },
  ]);
  expect(myName()).toBe('Hélène Courtin');
  form = await open();
  expect(form.getByTestId<HTMLInputElement>('misfit-by').value).toBe('Hélène Courtin');
  await fireEvent.click(form.getByTestId('state-not_seen'));
  form.getByTestId('misfit-keep').click();
  await waitFor(() => expect(core.people.standings.at(-1)).toMatchObject({ state: 'not_seen', by: 'Hélène Courtin' }));
});

test('a day to come and a date without evidence are refused', async () => {
  const form = await open();
  await fireEvent.click(form.getByTestId('state-seen'));
  expect(refused(form)).toBe(false);
  await write(form, 'misfit-date', '2999-01-01');
  expect(form.getByRole('alert').textContent).toContain('not come yet');
  expect(refused(form)).toBe(true);
  await write(form, 'misfit-date', '2026-10-20');
  await write(form, 'misfit-evidence-date', '2026-10');
  expect(refused(form)).toBe(true);
  form.getByTestId('misfit-keep').click();
  expect(core.people.standings).toEqual([]);
});

test('what was said so far names who, the day and the evidence with its date', async () => {
  expect((await screen.findByTestId('misfit-shouts')).textContent?.toLowerCase()).toContain(`peer, farid amrouche, ${dayText('2026-10-02')}`.toLowerCase());
  const form = await open();
  const line = form.getByRole('listitem').textContent;
  for (const part of ['Peer, Farid Amrouche', dayText('2026-10-02'), 'The night shift · https://example.org/7 · 2026-09']) expect(line?.toLowerCase()).toContain(part.toLowerCase());
  const { violations } = await axe.run(document.body, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
});
