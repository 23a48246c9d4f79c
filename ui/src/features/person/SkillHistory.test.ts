// What was said of a person, read and added to in the whole window, on the in-memory core.
import { fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { FakeCore } from '../../../dev/fake_api';
import { expectAccessible, openPersonPage, takeDown } from '../../../dev/whole_window';
import { choosePerson } from '../../workspace/mastery_part.svelte';
import { myName } from '../../workspace/my_name.svelte';
import { dayText } from '../../shared/said';
import './PersonPage.svelte'; // so that the window finds it at once

let core: FakeCore;
let skill: string;

beforeEach(async () => {
  core = await openPersonPage();
  skill = core.documents[0]?.skills[0]?.id ?? '';
});
afterEach(takeDown);
const say = (more: object) => core.api.recordAssessments([{ person: 'person-0', skill, kind: 'lead', by: null, date: '2026-11-01', knows: null, does: null, interest: null, note: '', evidence: [], ...more }]);
async function assess() {
  screen.getByTestId('person-assess').click();
  return within(await screen.findByTestId('assess-dialog'));
}
const write = (form: ReturnType<typeof within>, testid: string, value: string) => fireEvent.input(form.getByTestId(testid), { target: { value } });
const last = () => core.people.assessments.at(-1);

test('everything that was said of a skill is read from its name: who, when, note and evidence, the latest first', async () => {
  await say({ kind: 'peer', by: 'Farid Amrouche', date: '2026-11-02', does: 4, knows: 4, interest: 'more', note: 'Took the hard review.', evidence: [{ text: 'The review', link: 'https://example.org/42', date: '2026-10' }] });
  await fireEvent.click(await screen.findByTestId('person-tab-skills'));
  screen.getByTestId('person-tab-skills').querySelector('input')?.click();
  const line = (await screen.findByTestId(`skill-history-${skill}`)).closest('tr');
  // Doing and knowing with their days, for those who do not see the line.
  expect(line?.querySelector('svg[aria-label^="Over time"] title')?.textContent).toBe(`Does: 2 (${dayText('2026-10-01')})\nKnows: 2 (${dayText('2026-10-01')})`);
  screen.getByTestId(`skill-history-${skill}`).click();
  const dialog = within(await screen.findByTestId('skill-history'));
  await waitFor(() => expect(dialog.getByTestId('history-all').children).toHaveLength(3));
  const lines = [...dialog.getByTestId('history-all').children].map((each) => each.textContent);
  for (const part of [dayText('2026-11-02'), 'Peer, Farid Amrouche', 'wants more of it', 'Took the hard review.', 'The review · https://example.org/42 · 2026-10']) expect(lines[0]).toContain(part);
  expect(dialog.getByTestId('history-lead').textContent).toContain('counts');
  expect(dialog.getByTestId('history-agreed').textContent).toContain('nothing said');
  await expectAccessible();
  dialog.getByTestId('history-assess').click();
  await screen.findByTestId('assess-dialog');
  expect(screen.queryByTestId('skill-history')).toBeNull();
});

test('standings of an older wording are there under a fold, with their words', async () => {
  const { personView } = core.api;
  const said = { id: 'old', person: 'person-0', criterion: 'gone', skill, level: '', words: 'Mends looms with steam.', state: 'met' as const, reason: '', expires: null, kind: 'lead' as const, by: 'Wiebke Ohlsen', date: '2026-05-19', evidence: [{ id: 'e', text: 'The steam loom', link: '', date: null }] };
  core.api.personView = async (...all) => ({ ...(await personView.call(core.api, ...all)), other_standings: [said] });
  choosePerson('person-1');
  choosePerson('person-0');
  const fold = await screen.findByTestId('other-standings');
  for (const part of ['1 standing of an older wording', 'Mends looms with steam.', 'Wiebke Ohlsen', 'The steam loom']) expect(fold.textContent).toContain(part);
  await expectAccessible();
});

test('the day is chosen, evidence has its own and several pieces, and the lead’s name is typed once', async () => {
  let form = await assess();
  await fireEvent.click(form.getByTestId('assess-does').querySelector('[aria-label^="4"]')!);
  await write(form, 'assess-date', '2026-10-20');
  await write(form, 'assess-evidence', 'The talk');
  await write(form, 'assess-evidence-date', '2026-10-19');
  await fireEvent.click(form.getByTestId('assess-evidence-more'));
  await write(form, 'assess-evidence-link-1', 'https://example.org/slides');
  await write(form, 'assess-by', 'Hélène Courtin');
  await expectAccessible();
  form.getByTestId('assess-keep').click();
  await waitFor(() => expect(last()).toMatchObject({ date: '2026-10-20', does: 4, by: 'Hélène Courtin', evidence: [{ text: 'The talk', date: '2026-10-19' }, { text: '', link: 'https://example.org/slides', date: null }] }));
  await waitFor(() => expect(myName()).toBe('Hélène Courtin'));
  await waitFor(() => expect(screen.queryByTestId('assess-dialog')).toBeNull());
  form = await assess();
  expect(form.getByTestId<HTMLInputElement>('assess-by').value).toBe('Hélène Courtin');
});

test('evidence alone is recorded where the ratings are not said again, and an earlier day does not say them again', async () => {
  const form = await assess();
  expect(form.getByTestId<HTMLInputElement>('assess-again').checked).toBe(true);
  await write(form, 'assess-date', '2026-09-01');
  expect(form.getByTestId<HTMLInputElement>('assess-again').checked).toBe(false);
  // Once both are set there is nothing left to hold, and its room stays.
  for (const row of ['assess-does', 'assess-knows']) {
    expect(form.queryByTestId('assess-again')).not.toBeNull();
    await fireEvent.click(within(form.getByTestId(row)).getAllByRole('radio')[2]!);
  }
  expect(form.queryByTestId('assess-again')).toBeNull();
  expect(form.getByTestId('assess-again-room')).toBeTruthy();
  for (const row of ['assess-does', 'assess-knows']) await fireEvent.click(within(form.getByTestId(row)).getAllByRole('radio')[0]!);
  expect(form.getByTestId('assess-keep').getAttribute('aria-disabled')).toBe('true');
  await write(form, 'assess-evidence', 'The loom of September');
  form.getByTestId('assess-keep').click();
  await waitFor(() => expect(last()).toMatchObject({ date: '2026-09-01', does: null, knows: null, interest: null, evidence: [{ text: 'The loom of September' }] }));
});

test('a day to come and a date without evidence are refused with a sentence', async () => {
  const form = await assess();
  await write(form, 'assess-date', '2999-01-01');
  expect(form.getByTestId('dialog-why').textContent).toContain('not come yet');
  expect(form.getByTestId('assess-keep').getAttribute('aria-disabled')).toBe('true');
  await write(form, 'assess-date', '2026-10-01');
  await write(form, 'assess-evidence-date', '2026-10');
  expect(form.getByTestId('assess-keep').getAttribute('aria-disabled')).toBe('true');
});

test('the interest that was said last is shown, and said again only where it is chosen', async () => {
  await say({ interest: 'avoid', does: 2, knows: 2 });
  const { personView } = core.api;
  core.api.personView = async (...all) => {
    const view = await personView.call(core.api, ...all);
    return { ...view, skills: view.skills.map((each) => (each.skill === skill ? { ...each, interest: 'avoid' as const } : each)) };
  };
  choosePerson('person-1');
  choosePerson('person-0');
  await waitFor(() => expect(screen.getByTestId('person-head').textContent).toContain('Amélie'));
  const form = await assess();
  await waitFor(() => expect(form.getByTestId('assess-interest').textContent).toContain('rather avoid'));
  form.getByTestId('assess-keep').click();
  await waitFor(() => expect(last()).toMatchObject({ does: 2, interest: null }));
});

test('a standing may be of last week, with its evidence', async () => {
  (await screen.findAllByTestId(/^criterion-/))[0]!.click();
  const form = within(await screen.findByTestId('standing-dialog'));
  await fireEvent.click(form.getByTestId('state-met'));
  await write(form, 'standing-date', '2026-11-10');
  await write(form, 'standing-evidence', 'The talk');
  await write(form, 'standing-evidence-date', '2026-11-09');
  form.getByTestId('standing-keep').click();
  await waitFor(() => expect(core.people.standings.at(-1)).toMatchObject({ date: '2026-11-10', state: 'met', evidence: [{ text: 'The talk', date: '2026-11-09' }] }));
});
