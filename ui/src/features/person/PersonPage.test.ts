// The page of a person in the whole window, on the in-memory core: what is typed stays, and what is kept is kept once.
import { fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FakeCore } from '../../../dev/fake_api';
import { openPersonPage, takeDown } from '../../../dev/whole_window';
import { findThings, runCommand } from '../../workspace/commands';
import { choosePerson, masteryPerson } from '../../workspace/mastery_part.svelte';
import { closeWorkspace } from '../../workspace/session.svelte';
import { toasts } from '../../workspace/toasts.svelte';
import type { NewAssessment, NewStanding } from '../../shared/api_people';
import { ApiError, emitShell } from '../../shared/client';
import './PersonPage.svelte'; // so that the window finds it at once

let core: FakeCore;
let framework: string;

beforeEach(async () => {
  core = await openPersonPage();
  framework = core.documents[0]?.framework.id ?? '';
});
afterEach(takeDown);
const area = (testid: string) => screen.getByTestId<HTMLTextAreaElement>(testid);
const someone = () => core.people.people[0];

test('blockers being typed stay when the ambition is kept meanwhile, and both are kept', async () => {
  await fireEvent.input(area('person-ambition'), { target: { value: 'Lead the weaving shed ' } });
  await fireEvent.blur(area('person-ambition'));
  const blockers = area('person-blockers');
  await fireEvent.input(blockers, { target: { value: 'No time for the' } });
  await waitFor(() => expect(area('person-ambition').value).toBe('Lead the weaving shed'));
  await core.api.setMentor('person-0', framework, 'person-1');
  await waitFor(() => expect(screen.getByTestId('person-mentor').textContent).toContain('Farid'));
  expect(area('person-blockers')).toBe(blockers);
  expect(blockers.value).toBe('No time for the');
  await fireEvent.input(blockers, { target: { value: 'No time for the course' } });
  await fireEvent.blur(blockers);
  await waitFor(() => expect(someone()).toMatchObject({ ambition: 'Lead the weaving shed', blockers: 'No time for the course' }));
});

test('two texts kept right after one another do not take each other back', async () => {
  const set = core.api.setAmbition.bind(core.api);
  core.api.setAmbition = async (...all) => new Promise((done) => setTimeout(() => done(set(...all)), 30));
  await fireEvent.input(area('person-ambition'), { target: { value: 'Staff engineer' } });
  await fireEvent.blur(area('person-ambition'));
  await fireEvent.input(area('person-blockers'), { target: { value: 'Visibility' } });
  await fireEvent.blur(area('person-blockers'));
  await waitFor(() => expect(someone()).toMatchObject({ ambition: 'Staff engineer', blockers: 'Visibility' }));
});

test('what is typed for one person is not shown for the next', async () => {
  await fireEvent.input(area('person-blockers'), { target: { value: 'half a' } });
  choosePerson('person-1');
  await waitFor(() => expect(screen.getByTestId('person-head').textContent).toContain('Farid'));
  expect(area('person-blockers').value).toBe('');
});

test('in a talk what was set as agreed stays, and the rest follows from both views', async () => {
  screen.getByTestId('person-talk').click();
  const talk = await screen.findByTestId('check-in');
  const skill = core.documents[0]?.skills[0]?.id ?? '';
  const agreed = async (): Promise<(string | undefined)[]> => {
    within(talk).getByTestId('talk-step-together').click();
    const line = await within(talk).findByTestId(`talk-together-${skill}`);
    return within(line).getAllByRole('group').map((row) => row.querySelector('label.on')?.textContent?.trim());
  };
  const lead = core.people.assessments[0]!;
  // She says 3, the lead 2: nothing is offered.
  expect(await agreed()).toEqual(['–', '–']);
  const pick = async (row: number, value: string) => {
    const line = await within(talk).findByTestId(`talk-together-${skill}`);
    const label = [...within(line).getAllByRole('group')[row]!.querySelectorAll('label')].find((each) => each.textContent?.trim() === value);
    await fireEvent.click(label!.querySelector('input')!);
  };
  await pick(0, '4');
  expect(await agreed()).toEqual(['4', '–']);
  // Meanwhile the lead's word of this skill becomes hers.
  await core.api.recordAssessments([{ person: 'person-0', skill, kind: 'lead', by: null, date: '2026-11-01', knows: 3, does: 3, interest: null, note: '', evidence: [] }]);
  expect(lead.skill).toBe(skill);
  await waitFor(async () => expect(await agreed()).toEqual(['4', '3']));
});

test('from step to step of a talk the keyboard goes on at the first rating, never at what closes it', async () => {
  screen.getByTestId('person-talk').click();
  const talk = await screen.findByTestId('check-in');
  const skill = core.documents[0]?.skills[0]?.id ?? '';
  for (const [button, line] of [['talk-next-step', 'lead'], ['talk-next-step', 'together'], ['talk-step-back', 'lead']] as const) {
    within(talk).getByTestId(button).focus();
    within(talk).getByTestId(button).click();
    const row = await within(talk).findByTestId(`talk-${line}-${skill}`);
    await waitFor(() => expect(row.contains(document.activeElement)).toBe(true));
    expect(document.activeElement?.tagName).toBe('INPUT');
  }
});

test('a person who is gone makes way for another, and a level that is gone for the target', async () => {
  const level = core.documents[0]?.levels.at(-1)?.id ?? '';
  await fireEvent.click(screen.getByTestId(`path-${level}`));
  await screen.findByTestId('person-back-to-target');
  await core.api.removeLevel(level);
  await waitFor(() => expect(screen.queryByTestId('person-back-to-target')).toBeNull());
  core.people.people = core.people.people.slice(1);
  const { personView } = core.api;
  core.api.personView = async (person, ...rest) => {
    if (person === 'person-0') throw new ApiError({ kind: 'missing', message: 'This person is no longer in the workspace.', place: null });
    return personView(person, ...rest);
  };
  emitShell('changed', ['person']);
  await waitFor(() => expect(screen.getByTestId('person-head').textContent).toContain('Farid'));
  expect(screen.queryByRole('alertdialog')).toBeNull();
});

test('no person stays chosen in another workspace', async () => {
  await closeWorkspace();
  expect(masteryPerson()).toBeNull();
});

test('a talk with something written in it is closed by its buttons alone', async () => {
  const start = async () => {
    screen.getByTestId('person-talk').click();
    return screen.findByTestId('check-in');
  };
  await start();
  await fireEvent.keyDown(document.activeElement!, { key: 'Escape' });
  await waitFor(() => expect(screen.queryByTestId('check-in')).toBeNull());
  const talk = await start();
  within(talk).getByTestId('talk-step-together').click();
  await fireEvent.input(await within(talk).findByTestId('talk-notes'), { target: { value: 'She wants to lead the shed.' } });
  await fireEvent.keyDown(area('talk-notes'), { key: 'Escape' });
  await fireEvent.pointerDown(document.querySelector('.dialog-veil')!);
  await new Promise((done) => setTimeout(done, 50));
  expect(area('talk-notes').value).toBe('She wants to lead the shed.');
  within(talk).getByTestId('talk-close').click();
  await waitFor(() => expect(screen.queryByTestId('check-in')).toBeNull());
});

const soon = () => new Promise((done) => setTimeout(done, 20));
test('a second press keeps nothing a second time', async () => {
  const assessed: NewAssessment[][] = [];
  core.api.recordAssessments = async (list) => (assessed.push(list), await soon(), []);
  screen.getByTestId('person-assess').click();
  const assess = await screen.findByTestId('assess-dialog');
  within(assess).getByTestId('assess-keep').click();
  within(assess).getByTestId('assess-keep').click();
  await waitFor(() => expect(screen.queryByTestId('assess-dialog')).toBeNull());
  expect(assessed).toHaveLength(1);

  const stood: NewStanding[][] = [];
  core.api.recordStandings = async (list) => (stood.push(list), await soon(), []);
  (await screen.findAllByTestId(/^criterion-/))[0]!.click();
  const standing = await screen.findByTestId('standing-dialog');
  await fireEvent.click(within(standing).getByTestId('state-met'));
  within(standing).getByTestId('standing-keep').click();
  within(standing).getByTestId('standing-keep').click();
  await waitFor(() => expect(screen.queryByTestId('standing-dialog')).toBeNull());
  expect(stood).toHaveLength(1);
});

test('people are found by the organisation alone: the page adds no list of its own', () => {
  // The organisation of this core has nobody in it; the ladder's people would be found only by the page.
  expect(findThings('Farid')).toEqual([]);
});

test('where the matrix has no levels, the ratings of a person are there all the same', async () => {
  const { matrixView, personView } = core.api;
  core.api.matrixView = async (id) => ({ ...(await matrixView.call(core.api, id)), tracks: [], levels: [], steps: [] });
  core.api.personView = async (...all) => ({ ...(await personView.call(core.api, ...all)), place: null, to: null, criteria: [], next: [], paths: [] });
  choosePerson('person-1');
  await screen.findByTestId('person-to-ladder');
  expect(screen.getByTestId('person-skills').querySelectorAll('tbody tr').length).toBe(core.documents[0]?.skills.length);
  expect(screen.queryByTestId('person-paths')).toBeNull();
  expect(screen.queryByTestId('person-level')).toBeNull();
});

test('a standing begins from what holds now, and a reason does not go over to another standing', async () => {
  const { personView } = core.api;
  const said = { id: 'said', person: 'person-0', criterion: 'c', skill: 's', level: 'l', words: '', state: 'waived' as const, reason: 'No mill abroad', expires: '2099-01-01', kind: 'lead' as const, by: null, date: '2026-05-19', evidence: [] };
  core.api.personView = async (...all) => {
    const view = await personView.call(core.api, ...all);
    return { ...view, criteria: view.criteria.map((each, i) => (i === 0 ? { ...each, state: 'waived' as const, standing: 'said', said: [said] } : each)) };
  };
  const stood: NewStanding[] = [];
  core.api.recordStandings = async (list) => (stood.push(...list), []);
  choosePerson('person-1');
  choosePerson('person-0');
  for (const next of ['state-waived', 'state-met']) {
    await waitFor(() => expect(screen.getAllByTestId(/^criterion-/)[0]?.textContent).toContain('No mill abroad'));
    screen.getAllByTestId(/^criterion-/)[0]!.click();
    const dialog = within(await screen.findByTestId('standing-dialog'));
    expect(dialog.getByTestId<HTMLInputElement>('state-waived').checked).toBe(true);
    expect(dialog.getByTestId<HTMLInputElement>('standing-reason').value).toBe('No mill abroad');
    // An end before its day is told where it is typed.
    await fireEvent.input(dialog.getByTestId('standing-expires'), { target: { value: '2020-01-01' } });
    expect(dialog.getByTestId('dialog-why').textContent).toContain('would end before the day');
    expect(dialog.getByTestId('standing-keep').getAttribute('aria-disabled')).toBe('true');
    await fireEvent.input(dialog.getByTestId('standing-expires'), { target: { value: '2099-01-01' } });
    expect(dialog.queryByTestId('dialog-why')).toBeNull();
    if (next === 'state-met') await fireEvent.click(dialog.getByTestId(next));
    dialog.getByTestId('standing-keep').click();
    await waitFor(() => expect(screen.queryByTestId('standing-dialog')).toBeNull());
  }
  expect(stood.map(({ state, reason, expires }) => [state, reason, expires])).toEqual([['waived', 'No mill abroad', '2099-01-01'], ['met', '', null]]);
});

test('the list of criteria begins at its head, whoever and whatever it is about, and stays where it is when something is said', async () => {
  const list = () => screen.getByTestId('person-list');
  list().scrollTop = 300;
  await core.api.setMentor('person-0', framework, 'person-1');
  await waitFor(() => expect(screen.getByTestId('person-mentor').textContent).toContain('Farid'));
  expect(list().scrollTop).toBe(300);
  await fireEvent.click(screen.getByTestId('person-tab-all'));
  await waitFor(() => expect(list().scrollTop).toBe(0));
  list().scrollTop = 300;
  choosePerson('person-1');
  await waitFor(() => expect(screen.getByTestId('person-head').textContent).toContain('Farid'));
  await waitFor(() => expect(list().scrollTop).toBe(0));
});

test('what is wrong in a statement stands beside its button alone, so that nothing moves when it comes', async () => {
  (await screen.findAllByTestId(/^criterion-/))[0]!.click();
  const dialog = await screen.findByTestId('standing-dialog');
  const form = within(dialog);
  await fireEvent.click(form.getByTestId('state-waived'));
  const parts = () => dialog.querySelectorAll('.body *').length;
  const before = parts();
  const why = () => form.queryByTestId('dialog-why')?.textContent;
  expect(why()).toBe('Say why it is waived or does not apply.');
  await fireEvent.input(form.getByTestId('standing-expires'), { target: { value: 'June' } });
  expect(why()).toBe('A day is written as 2027-06-30.');
  expect(form.getByTestId('standing-expires').getAttribute('aria-invalid')).toBe('true');
  await fireEvent.input(form.getByTestId('standing-expires'), { target: { value: '' } });
  await fireEvent.input(form.getByTestId('standing-date'), { target: { value: '2999-01-01' } });
  expect(why()).toContain('has not come yet');
  expect(form.getByTestId('standing-date').getAttribute('aria-invalid')).toBe('true');
  expect(parts()).toBe(before);
});

test('forgetting a person is asked for from their page, and Enter alone does not do it', async () => {
  screen.getByTestId('person-forget').click();
  const question = await screen.findByRole('alertdialog');
  expect(question.textContent).toContain('Amélie');
  await waitFor(() => expect(document.activeElement?.textContent).toContain('Cancel'));
});

test('whoever is on the ladder is taken off it from their menu, which undo takes back; who is not is not offered it', async () => {
  const undone = vi.spyOn(core.api, 'undo');
  const open = async () => {
    screen.getByTestId('person-menu').focus();
    await fireEvent.keyDown(screen.getByTestId('person-menu'), { key: 'Enter' });
    return screen.findByTestId('do-person-forget');
  };
  await open();
  await fireEvent.click(screen.getByTestId('do-person-unplace'));
  await waitFor(() => expect(someone()?.level).toBeNull());
  expect(core.done.at(-1)?.label).toMatchObject({ op: 'remove_place', subject: 'Amélie Grandjean' });
  await waitFor(() => expect(screen.getByTestId('person-head').textContent).toContain('has no level'));
  expect(core.people.assessments.some((each) => each.person === 'person-0')).toBe(true);
  const told = toasts().at(-1);
  expect(told?.text).toContain('is off the ladder');
  told?.action?.run();
  await waitFor(() => expect(undone).toHaveBeenCalledTimes(1));
  expect(runCommand('person-unplace')).toBe(false);
  await open();
  expect(screen.queryByTestId('do-person-unplace')).toBeNull();
});

test('what must not be seen stands apart, and says whether it was', async () => {
  const { personView } = core.api;
  const misfit = { criterion: 'misfit-1', skill: 's', skill_name: 'Heroics', level: 'l', inherited: false, text: 'Takes back what was handed over', seen: null, standing: null, said: [] };
  core.api.personView = async (...all) => ({ ...(await personView.call(core.api, ...all)), misfits: [misfit, { ...misfit, criterion: 'misfit-2', seen: false }] });
  const recorded: NewStanding[] = [];
  core.api.recordStandings = async (standings) => {
    recorded.push(...standings);
    return ['x'];
  };
  await core.api.setMentor('person-0', framework, 'person-1');
  const apart = await screen.findByTestId('person-misfits');
  expect(apart.textContent).toContain('none of 2 seen · nothing said of 1');
  await fireEvent.click(screen.getByTestId('misfit-misfit-1'));
  const dialog = await screen.findByTestId('misfit-dialog');
  expect(dialog.textContent).toContain('Takes back what was handed over');
  await fireEvent.click(within(dialog).getByTestId('state-seen'));
  await fireEvent.click(screen.getByTestId('misfit-keep'));
  await waitFor(() => expect(recorded).toMatchObject([{ person: 'person-0', criterion: 'misfit-1', state: 'seen' }]));
});

test('where only knowing is known the page says that doing is not, a freedom by degree alone is shown, and levels ahead say how much is met', async () => {
  const { personView } = core.api;
  core.api.personView = async (...all) => {
    const view = await personView.call(core.api, ...all);
    const freedom = { kind: 'time' as const, before: '', after: '', degree_before: 1, degree_after: 3 };
    const [level] = (await core.api.matrixView(framework)).levels.filter((each) => each.id !== view.place?.level?.id);
    const further = [{ to: { id: level?.id ?? '', name: level?.name ?? '', track: '', track_kind: 'trunk' as const, rank: 9 }, counts: { met: 4, partly: 0, not_yet: 10, no_opportunity_yet: 0, waived: 3, unknown: 8 } }];
    const skills = view.skills.map((skill) => ({ ...skill, expected: 3, gap: 0, doing_unknown: true }));
    return { ...view, skills, further, growth: { freedoms: [freedom], responsibilities: { gained: [], kept: [] } } };
  };
  await core.api.setMentor('person-0', framework, 'person-1');
  const aside = screen.getByTestId('person-aside');
  await waitFor(() => expect(aside.textContent).toContain('3 of 4: decides within bounds'));
  expect(aside.textContent).toContain('1 of 4: is asked');
  expect(aside.textContent).toMatch(/knowing is at target and doing is unknown/);
  expect(screen.getByTestId('person-paths').textContent).toContain('4 of 22 met');
  await fireEvent.click(screen.getByTestId('person-tab-all'));
  await waitFor(() => expect(screen.getAllByText('knowing is at target, doing is unknown').length).toBeGreaterThan(0));
  expect(screen.queryByText('at target')).toBeNull();
});
