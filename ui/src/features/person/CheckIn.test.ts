// A check-in in the whole window, on the in-memory core: what is said beside the ratings, and a talk that is closed half way.
import { fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { FakeCore } from '../../../dev/fake_api';
import { expectAccessible, openPersonPage, takeDown } from '../../../dev/whole_window';
import { choosePerson } from '../../workspace/mastery_part.svelte';
import { keepMyName } from '../../workspace/my_name.svelte';
import './PersonPage.svelte'; // so that the window finds it at once
import { dropDraft } from './talk_draft.svelte';

let core: FakeCore;
let framework: string;
let skill: string;

beforeEach(async () => {
  core = await openPersonPage();
  framework = core.documents[0]?.framework.id ?? '';
  skill = core.documents[0]?.skills[0]?.id ?? '';
});
afterEach(() => {
  takeDown();
  dropDraft('person-0', framework);
});
async function talk() {
  screen.getByTestId('person-talk').click();
  return within(await screen.findByTestId('check-in'));
}
async function together() {
  const form = await talk();
  form.getByTestId('talk-step-together').click();
  await form.findByTestId(`talk-together-${skill}`);
  return form;
}
const write = (form: ReturnType<typeof within>, testid: string, value: string) => fireEvent.input(form.getByTestId(testid), { target: { value } });

test('a note, evidence and the day go along with what is agreed; criteria and peers stand beside', async () => {
  keepMyName('Hélène Courtin');
  await core.api.recordAssessments([{ person: 'person-0', skill, kind: 'peer', by: null, date: '2026-11-03', knows: 4, does: 4, interest: null, note: '', evidence: [] }]);
  const form = await together();
  await waitFor(() => expect(form.getByText('Peers')).toBeTruthy());
  form.getByTestId(`talk-more-${skill}`).click();
  await form.findByTestId(`talk-note-${skill}`);
  expect(form.getByTestId(`talk-together-${skill}`).textContent).toContain('Nothing said');
  await expectAccessible();
  await write(form, `talk-note-${skill}`, 'Two more reviews until spring.');
  await write(form, `talk-evidence-${skill}`, 'The big review');
  await write(form, 'talk-date', '2026-11-18');
  form.getByTestId('talk-keep').click();
  await waitFor(() => expect(core.people.checkIns.at(-1)).toMatchObject({
    date: '2026-11-18', by: 'Hélène Courtin', agreed: [{ skill, knows: null, does: null, note: 'Two more reviews until spring.', evidence: [{ text: 'The big review', link: '', date: null }] }],
  }));
});

test('a talk kept without a word agrees on nothing old; what was agreed last stands with its day', async () => {
  const second = core.documents[0]?.skills[1]?.id ?? '';
  const rating = (kind: 'self' | 'lead' | 'agreed', date: string) => ({ person: 'person-0', skill: second, kind, by: null, date, knows: 3, does: 3, interest: null, note: '', evidence: [] });
  await core.api.recordAssessments([rating('self', '2024-03-01'), rating('lead', '2024-03-01'), rating('agreed', '2024-05-20')]);
  const form = await together();
  const last = await form.findByTestId(`talk-last-${second}`);
  expect(last.textContent).toMatch(/Agreed last: 33 May.20,.2024/);
  expect(form.getByTestId(`talk-together-${second}`).querySelectorAll('.stale').length).toBe(4);
  expect(form.getByTestId('talk-keep').textContent?.trim()).toBe('Keep the talk');
});

test('a talk that is closed half way goes on where it was, and can be begun anew', async () => {
  let form = await together();
  await write(form, 'talk-notes', 'She wants to lead the shed.');
  expect(form.getByTestId('talk-close').textContent).toContain('Go on later');
  form.getByTestId('talk-close').click();
  await waitFor(() => expect(screen.queryByTestId('check-in')).toBeNull());
  form = await talk();
  expect(form.getByTestId<HTMLTextAreaElement>('talk-notes').value).toBe('She wants to lead the shed.');
  expect(form.getByTestId('talk-goes-on').textContent).toContain('nothing of it is recorded yet');
  // Another person's talk is another one.
  form.getByTestId('talk-close').click();
  choosePerson('person-1');
  await waitFor(() => expect(screen.getByTestId('person-head').textContent).toContain('Farid'));
  form = await talk();
  expect(form.queryByTestId('talk-goes-on')).toBeNull();
  form.getByTestId('talk-close').click();
  choosePerson('person-0');
  await waitFor(() => expect(screen.getByTestId('person-head').textContent).toContain('Amélie'));
  form = await talk();
  form.getByTestId('talk-discard').click();
  form.getByTestId('talk-step-together').click();
  await waitFor(() => expect(form.getByTestId<HTMLTextAreaElement>('talk-notes').value).toBe(''));
  expect(form.queryByTestId('talk-goes-on')).toBeNull();
});

test('a skill that is neither asked nor rated can be brought up', async () => {
  const { personView } = core.api;
  core.api.personView = async (...all) => {
    const view = await personView.call(core.api, ...all);
    return { ...view, skills: view.skills.map((each, i) => (i === 2 ? { ...each, expected: null, counted: null } : each)) };
  };
  choosePerson('person-1');
  await waitFor(() => expect(screen.getByTestId('person-head').textContent).toContain('Farid'));
  const third = core.documents[0]?.skills[2];
  const form = await talk();
  expect(form.queryByTestId(`talk-self-${third?.id ?? ''}`)).toBeNull();
  const choose = form.getByTestId('talk-add');
  choose.focus();
  await fireEvent.keyDown(choose, { key: 'Enter' });
  const option = (await screen.findAllByRole('option')).find((each) => each.textContent?.includes(third?.name ?? '?'));
  expect(option).toBeTruthy();
  await fireEvent.pointerUp(option!);
  await form.findByTestId(`talk-self-${third?.id ?? ''}`);
  dropDraft('person-1', framework);
});
