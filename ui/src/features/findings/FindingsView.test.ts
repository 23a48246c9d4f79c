// Findings and overlap in the whole window, on the in-memory core.
import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FakeCore } from '../../../dev/fake_api';
import { expectAccessible, takeDown } from '../../../dev/whole_window';
import App from '../../app/App.svelte';
import { currentView, go } from '../../workspace/navigation.svelte';
import { masteryPerson } from '../../workspace/mastery_part.svelte';
import { noteworthy } from '../../workspace/noteworthy.svelte';
import { selection } from '../../workspace/selection.svelte';
import { chooseTeam } from '../../workspace/team_choice.svelte';
import { session } from '../../workspace/session.svelte';
import { ApiError, setApi } from '../../shared/client';
import './FindingsView.svelte'; // so that the window finds it at once

let core: FakeCore;
beforeEach(() => {
  core = new FakeCore({ open: true, organisation: true });
  setApi(core.api);
});
afterEach(takeDown);
async function open(view: 'findings' | 'overlap', testid: string): Promise<void> {
  render(App);
  await screen.findByTestId('rail-history');
  go(view);
  await screen.findByTestId(testid);
}

test('the rail counts what the view lists; a finding is selected everywhere, and its way out leads there', async () => {
  await open('findings', 'findings');
  const lines = await screen.findAllByTestId('finding');
  expect((await screen.findByTestId('rail-findings-count')).textContent).toContain(String(lines.length));
  const unmet = lines.find((line) => line.textContent?.includes('load testing'));
  unmet?.click();
  await waitFor(() => expect(selection.ids).toEqual(['sheds']));
  await expectAccessible();
  within(screen.getByTestId('finding-detail')).getByTestId('finding-way-0').click();
  await waitFor(() => expect(currentView()).toBe('map'));
});

test('thresholds are kept as numbers only', async () => {
  const kept: unknown[] = [];
  core.api.setThresholds = async (thresholds) => void kept.push(thresholds);
  await open('findings', 'findings');
  screen.getByTestId('findings-thresholds').click();
  const least = await screen.findByTestId('threshold-least-active');
  await fireEvent.input(least, { target: { value: 'some' } });
  expect(screen.getByTestId('thresholds-keep').getAttribute('aria-disabled')).toBe('true');
  await fireEvent.input(least, { target: { value: '3' } });
  screen.getByTestId('thresholds-keep').click();
  await waitFor(() => expect(kept).toEqual([{ least_active: 3, divide_above: 9, stale_months: 12, due_days: 60 }]));
});

test('thresholds for teams are those of the ladder that is open, and are kept for it', async () => {
  const [weavers, dyers] = [core.documents[0]?.framework.id ?? '', await core.api.addFramework('Dyers')];
  const usual = await core.api.teamThresholds(weavers);
  core.api.teamFindings = async (framework) => ({ thresholds: { ...usual, people: framework === dyers ? 5 : 2 }, findings: [] });
  const kept: [string, number | undefined][] = [];
  core.api.setTeamThresholds = async (framework, thresholds) => void kept.push([framework, thresholds?.people]);
  await open('findings', 'findings');
  await waitFor(() => expect(noteworthy.team?.framework).toBe(weavers));
  session.framework = dyers;
  await waitFor(() => expect(noteworthy.team?.framework).toBe(dyers));
  screen.getByTestId('findings-thresholds').click();
  const people = await screen.findByTestId<HTMLInputElement>('threshold-people');
  expect(people.value).toBe('5');
  await fireEvent.input(people, { target: { value: '6' } });
  session.framework = weavers;
  screen.getByTestId('thresholds-keep').click();
  await waitFor(() => expect(kept).toEqual([[dyers, 6]]));
});

test('a single skill gets a number of its own, and loses it again', async () => {
  const framework = core.documents[0]?.framework.id ?? '';
  const [first, second] = (await core.api.matrixView(framework)).skills.filter((skill) => !skill.misfit);
  const usual = await core.api.teamThresholds(framework);
  core.api.teamFindings = async () => ({ thresholds: { ...usual, minimums: [{ skill: first?.id ?? '', people: 3 }] }, findings: [] });
  const kept: unknown[] = [];
  core.api.setTeamThresholds = async (_framework, thresholds) => void kept.push([thresholds?.minimums, thresholds?.on_the_way]);
  await open('findings', 'findings');
  await waitFor(() => expect(noteworthy.team?.thresholds.minimums).toHaveLength(1));
  const begin = async () => {
    screen.getByTestId('findings-thresholds').click();
    return screen.findAllByTestId('threshold-minimum');
  };
  const [row] = await begin();
  const field = within(row as HTMLElement).getByLabelText<HTMLInputElement>(first?.name ?? '');
  expect(field.value).toBe('3');
  await fireEvent.input(field, { target: { value: 'all' } });
  expect(screen.getByTestId('thresholds-keep').getAttribute('aria-disabled')).toBe('true');
  await fireEvent.input(field, { target: { value: '2' } });
  await fireEvent.input(screen.getByTestId('threshold-on_the_way'), { target: { value: '2' } });
  const add = screen.getByTestId('threshold-minimum-add');
  add.focus();
  await fireEvent.keyDown(add, { key: 'Enter' });
  const choice = await screen.findByRole('option', { name: second?.name ?? '' });
  expect(screen.queryByRole('option', { name: first?.name ?? '' })).toBeNull();
  await fireEvent.pointerUp(choice, { pointerType: 'mouse' });
  await waitFor(() => expect(screen.getAllByTestId('threshold-minimum')).toHaveLength(2));
  screen.getByTestId('thresholds-keep').click();
  await waitFor(() => expect(kept).toEqual([[[{ skill: first?.id, people: 2 }, { skill: second?.id, people: 1 }], 2]]));
  await waitFor(() => expect(screen.queryByTestId('findings-thresholds-dialog')).toBeNull());
  const [again] = await begin();
  within(again as HTMLElement).getByRole('button').click();
  await waitFor(() => expect(screen.queryAllByTestId('threshold-minimum')).toEqual([]));
  screen.getByTestId('thresholds-keep').click();
  await waitFor(() => expect(kept.at(-1)).toEqual([[], 1]));
});

test('a skill whose number is taken away and given again is no change, and the keyboard goes on to its neighbour', async () => {
  const framework = core.documents[0]?.framework.id ?? '';
  const [first, second] = (await core.api.matrixView(framework)).skills.filter((skill) => !skill.misfit);
  const usual = await core.api.teamThresholds(framework);
  const minimums = [first, second].map((skill) => ({ skill: skill?.id ?? '', people: usual.people }));
  core.api.teamFindings = async () => ({ thresholds: { ...usual, minimums }, findings: [] });
  let kept = 0;
  core.api.setTeamThresholds = async () => void (kept += 1);
  await open('findings', 'findings');
  await waitFor(() => expect(noteworthy.team?.thresholds.minimums).toHaveLength(2));
  screen.getByTestId('findings-thresholds').click();
  const names = () => screen.queryAllByTestId('threshold-minimum').map((row) => row.querySelector('label')?.textContent);
  const remove = async () => within((await screen.findAllByTestId('threshold-minimum'))[0] as HTMLElement).getByRole('button').click();
  await remove();
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText(second?.name ?? '')));
  await remove();
  const add = screen.getByTestId('threshold-minimum-add');
  await waitFor(() => expect(document.activeElement).toBe(add));
  for (const skill of [second, first]) {
    await fireEvent.keyDown(add, { key: 'Enter' });
    await fireEvent.pointerUp(await screen.findByRole('option', { name: skill?.name ?? '' }), { pointerType: 'mouse' });
    await waitFor(() => expect(names()).toContain(skill?.name));
  }
  expect(names()).toEqual([first?.name, second?.name]);
  screen.getByTestId('thresholds-keep').click();
  await waitFor(() => expect(screen.queryByTestId('findings-thresholds-dialog')).toBeNull());
  expect(kept).toBe(0);
});

test('a threshold that the core refuses says why, where it was written, and is not kept twice', async () => {
  let asked = 0;
  core.api.setThresholds = async () => {
    asked += 1;
    await new Promise((done) => setTimeout(done, 10));
    throw new ApiError({ kind: 'invalid', message: 'At least 2 people make a community; write 2 or more.', place: null });
  };
  await open('findings', 'findings');
  screen.getByTestId('findings-thresholds').click();
  await fireEvent.input(await screen.findByTestId('threshold-least-active'), { target: { value: '1' } });
  screen.getByTestId('thresholds-keep').click();
  screen.getByTestId('thresholds-keep').click();
  const dialog = screen.getByTestId('findings-thresholds-dialog');
  expect((await within(dialog).findByRole('alert')).textContent).toBe('At least 2 people make a community; write 2 or more.');
  expect(asked).toBe(1);
  expect(dialog.isConnected).toBe(true);
  await expectAccessible();
});

test('of her team alone: what is noteworthy follows the community that is chosen, and a way out names people', async () => {
  const framework = core.documents[0]?.framework.id ?? '';
  core.people.settle(framework);
  const skill = core.documents[0]?.skills[0]?.id ?? '';
  const asked: (string | null)[] = [];
  const usual = await core.api.teamThresholds(framework);
  core.api.teamFindings = async (_framework, filter) => {
    asked.push(filter.community);
    return { thresholds: usual, findings: [{ kind: 'carried_by_one', people: ['person-2'], skills: [skill], level: null, community: null, asked_skill: null, value: 1, threshold: 3, about: { kind: 'carried_by_one', things: [], aspect: '', degree: null }, set_aside: null }] };
  };
  await open('findings', 'findings');
  await waitFor(() => expect(asked.at(-1)).toBeNull());
  chooseTeam(framework, { community: 'looms' });
  try {
    await waitFor(() => expect(asked).toContain('looms'));
    await waitFor(() => expect(screen.getByTestId('findings-team').textContent).toContain('Looms'));
    (await screen.findAllByTestId('finding')).find((line) => line.textContent?.includes('alone carries'))?.click();
    const near = await screen.findByTestId('finding-near');
    expect([...near.children].map((each) => each.textContent)).toHaveLength(2);
    expect(near.textContent).toContain('one step away');
    await expectAccessible();
    near.querySelector('button')?.click();
    await waitFor(() => expect(currentView()).toBe('mastery'));
    expect(masteryPerson()).toBe('person-0');
  } finally {
    chooseTeam(framework, { community: null });
  }
});

test('without a ladder too, one community is asked for; where nothing stands out there, the way back is on the page', async () => {
  core.documents.splice(0);
  const dying = (id: string, community: string) => ({ kind: 'dying' as const, communities: [id], people: [], args: { community, found: '0', threshold: '2' }, about: { kind: 'dying', things: [id], aspect: '', degree: null }, set_aside: null });
  core.api.communityFindings = async () => [dying('looms', 'Looms'), dying('sheds', 'Sheds')];
  await open('findings', 'findings');
  await noteworthy.load(true);
  expect(session.framework).toBeNull();
  await waitFor(() => expect(screen.queryAllByTestId('finding')).toHaveLength(2));
  expect((await screen.findByTestId('findings-team')).textContent).toContain('All communities');
  chooseTeam(null, { community: 'sheds' });
  try {
    await waitFor(() => expect(screen.getAllByTestId('finding').map((line) => line.textContent)).toEqual([expect.stringContaining('Sheds')]));
    core.api.communityFindings = async () => [dying('looms', 'Looms')];
    await noteworthy.load(true);
    (await screen.findByTestId('findings-everywhere')).click();
    await waitFor(() => expect(screen.getAllByTestId('finding').map((line) => line.textContent)).toEqual([expect.stringContaining('Looms')]));
  } finally {
    chooseTeam(null, { community: null });
  }
});

test('a finding is set aside with a reason: it is not counted, stands at the end, and is taken back', async () => {
  await open('findings', 'findings');
  const count = () => Number.parseInt(screen.queryByTestId('rail-findings-count')?.textContent ?? '0', 10);
  const found = () => screen.getAllByTestId('finding');
  await waitFor(() => expect(found().some((line) => line.textContent?.includes('load testing'))).toBe(true));
  const lines = found();
  await waitFor(() => expect(count()).toBe(lines.length));
  const unmet = lines.find((line) => line.textContent?.includes('load testing'));
  unmet?.click();
  (await screen.findByTestId('finding-set-aside')).click();
  const reason = await screen.findByTestId<HTMLTextAreaElement>('aside-reason');
  await waitFor(() => expect(document.activeElement).toBe(reason));
  const keep = () => screen.getByTestId('aside-keep');
  expect(keep().getAttribute('aria-disabled')).toBe('true');
  await fireEvent.input(reason, { target: { value: '  ' } });
  expect(keep().getAttribute('aria-disabled')).toBe('true');
  await fireEvent.input(reason, { target: { value: 'Begins in spring' } });
  await fireEvent.input(screen.getByTestId('aside-until'), { target: { value: '2020-01-01' } });
  expect(keep().getAttribute('aria-disabled')).toBe('true');
  await fireEvent.input(screen.getByTestId('aside-until'), { target: { value: '' } });
  await expectAccessible();
  keep().click();
  await waitFor(() => expect(count()).toBe(lines.length - 1));
  await waitFor(() => expect(screen.queryAllByTestId('finding').some((line) => line.textContent?.includes('load testing'))).toBe(false));
  expect(screen.getByTestId('findings-aside').textContent).toContain('1 more is set aside with a reason.');
  expect(screen.queryByTestId('finding-aside')).toBeNull();
  screen.getByTestId('findings-aside-show').click();
  const aside = await screen.findByTestId('finding-aside');
  expect(aside.textContent).toContain('Begins in spring');
  aside.click();
  expect((await screen.findByTestId('aside-why')).textContent).toBe('Begins in spring');
  expect(screen.queryByTestId('finding-set-aside')).toBeNull();
  await expectAccessible();
  screen.getByTestId('take-back').click();
  await waitFor(() => expect(count()).toBe(lines.length));
  expect(screen.queryByTestId('findings-aside')).toBeNull();
});

test('Delete begins to set a finding aside, Escape leaves it, and nothing was said', async () => {
  let asked = 0;
  const { setFindingsAside } = core.api;
  core.api.setFindingsAside = async (...given) => {
    asked += 1;
    expect(given[1]).toBe('Begins in spring');
    return setFindingsAside(...given);
  };
  await open('findings', 'findings');
  const [line] = await screen.findAllByTestId('finding');
  line?.focus();
  await fireEvent.keyDown(line as HTMLElement, { key: 'Delete' });
  const reason = await screen.findByTestId('aside-reason');
  await fireEvent.input(reason, { target: { value: 'Begins in spring' } });
  await fireEvent.keyDown(reason, { key: 'Escape' });
  await waitFor(() => expect(screen.queryByTestId('aside-form')).toBeNull());
  await waitFor(() => expect(document.activeElement).toBe(line));
  expect(asked).toBe(0);
  await fireEvent.keyDown(line as HTMLElement, { key: 'Delete' });
  const form = await screen.findByTestId('aside-form');
  await fireEvent.input(within(form).getByTestId('aside-reason'), { target: { value: 'Begins\nin  spring ' } });
  await fireEvent.keyDown(screen.getByTestId('aside-reason'), { key: 'Enter' });
  await waitFor(() => expect(asked).toBe(1));
  const show = await screen.findByTestId('findings-aside-show');
  show.click();
  const aside = await screen.findByTestId('finding-aside');
  aside.focus();
  await fireEvent.keyDown(aside, { key: 'Delete' });
  await waitFor(() => expect(screen.queryByTestId('finding-aside')).toBeNull());
});
