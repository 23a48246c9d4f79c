import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { FakeCore } from '../../../dev/fake_api';
import { takeDown } from '../../../dev/whole_window';
import App from '../../app/App.svelte';
import { go, openImport } from '../../workspace/navigation.svelte';
import { organisation } from '../../workspace/organisation/organisation.svelte';
import { session } from '../../workspace/session.svelte';
import { toasts } from '../../workspace/toasts.svelte';
import { setApi } from '../../shared/client';
import { currentFlow } from './flow.svelte';
import { commitImport } from './commit';
import { answerPerson } from './rated';


let core: FakeCore;
function show(path: string, open = true, organisation = false): void {
  core = new FakeCore({ open, organisation });
  setApi(core.api);
  openImport([`/home/mira/${path}`]);
  render(App);
}
async function axeOf(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } }, resultTypes: ['violations'] });
  return violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`);
}
const step = () => document.querySelector('[aria-current=step]')?.getAttribute('data-testid');
const next = async () => fireEvent.click(await screen.findByTestId('import-next'));

afterEach(() => {
  takeDown();
  currentFlow().leave();
  openImport([]);
  go('mastery');
  setApi(null);
});

test('from the file to Mastery: the guess is shown, accepted and committed as one change', async () => {
  show('Skillmatrix.xls');
  await screen.findByTestId('import-sheet');
  expect(step()).toBe('import-step-2');
  expect(screen.getAllByTestId('import-sheet-tab').map((tab) => tab.textContent?.replace(/\s+/g, ' ').trim())).toEqual(['Matrix Entwicklung skill matrix', 'Personen ratings', 'Archiv 2019 left out']);
  expect(screen.getByTestId('import-part-levels').dataset['range']).toBe('C3:G3');
  expect(screen.getByTestId('import-accounted').textContent).toContain('69 of 69');
  expect(await axeOf()).toEqual([]);
  await next();
  expect(step()).toBe('import-step-3');
  expect(screen.getAllByTestId('import-level')).toHaveLength(5);
  expect(await axeOf()).toEqual([]);
  await next();
  expect(step()).toBe('import-step-4');
  expect(screen.getAllByTestId('import-problem')).toHaveLength(4);
  expect(await axeOf()).toEqual([]);
  await next();
  expect(step()).toBe('import-step-5');
  expect(screen.getByTestId('import-count-new').textContent).toBe('69');
  expect(await axeOf()).toEqual([]);
  await fireEvent.click(screen.getByTestId('import-commit'));
  await screen.findByTestId('view-mastery');
  expect(core.done.map((change) => change.label.op)).toEqual(['import_ladder']);
  expect(session.frameworks.find((each) => each.id === session.framework)?.name).toContain('Skillmatrix');
});

test.each(['Skillmatrix.xls', 'rated.xlsx', 'people.xls', 'form.xlsx'])('an import of %s that changes nothing says so, and offers no way back into an earlier change', async (file) => {
  show(file);
  core.bringsNothing = true;
  const id = core.documents[0]?.framework.id ?? '';
  await core.api.addTrack(id, 'Craft path', 'custom', 3);
  const flow = currentFlow();
  await waitFor(() => expect(flow.mapping).not.toBeNull());
  expect(await commitImport(flow)).toBeNull();
  expect(toasts().map(({ text, action }) => [text, action])).toEqual([['Nothing had to be changed', undefined]]);
  // The next one that does change something has its own name and its own way back.
  core.bringsNothing = false;
  await new Promise((done) => setTimeout(done, 5)); // changes of one millisecond are one
  openImport([`/home/mira/${file}`]);
  await waitFor(() => expect(currentFlow().mapping).not.toBeNull());
  expect(await commitImport(currentFlow())).toBeNull();
  expect(toasts().map(({ text, action }) => [text.startsWith('Done: import'), action?.label])).toContainEqual([true, 'Undo']);
});

test('a cell without a place is left out at once, the sum follows, and the change can be taken back', async () => {
  show('Skillmatrix.xls');
  const panel = within(await screen.findByRole('complementary'));
  await fireEvent.click(panel.getByTestId('import-leave-out'));
  await waitFor(() => expect(panel.queryByTestId('import-leave-out')).toBeNull());
  expect(screen.getAllByTestId('import-part-ignored').map((part) => part.dataset['range'])).toContain('E15');
  await fireEvent.click(screen.getByTestId('import-take-back'));
  await panel.findByTestId('import-leave-out');
});

test('a typed range gets the role, without a pointer', async () => {
  show('Skillmatrix.xls');
  await fireEvent.click(await screen.findByTestId('import-block-skills'));
  await fireEvent.input(screen.getByTestId('import-address'), { target: { value: 'nowhere' } });
  await fireEvent.click(screen.getByTestId('import-give'));
  expect(screen.getByText(/“nowhere” is not a range/)).toBeTruthy();
  await fireEvent.input(screen.getByTestId('import-address'), { target: { value: 'E15' } });
  await fireEvent.click(screen.getByTestId('import-give'));
  await waitFor(() => expect(screen.getAllByTestId('import-part-skills').map((part) => part.dataset['range'])).toEqual(['B4:B12', 'E15']));
});

test('an edge is moved by the arrows, and the work goes on at it', async () => {
  show('Skillmatrix.xls');
  await fireEvent.click(await screen.findByTestId('import-block-skills'));
  const lower = await screen.findByTestId('sheet-edge-bottom');
  expect([lower.getAttribute('aria-label'), lower.getAttribute('aria-valuetext')]).toEqual(['Lower edge of “Skills”', '12']);
  expect(await axeOf()).toEqual([]);
  lower.focus();
  await fireEvent.keyDown(lower, { key: 'ArrowUp' });
  await waitFor(() => expect(screen.getByTestId('import-part-skills').dataset['range']).toBe('B4:B11'));
  await waitFor(() => expect(document.activeElement?.getAttribute('aria-valuetext')).toBe('11'));
  await fireEvent.keyDown(screen.getByTestId('sheet-edge-bottom'), { key: 'ArrowUp' });
  await waitFor(() => expect(screen.getByTestId('import-part-skills').dataset['range']).toBe('B4:B10'));
  expect(document.activeElement?.getAttribute('data-edge')).toBe('bottom');
  await waitFor(() => expect(screen.getByTestId('import-accounted').textContent).toContain('69 of 69'));
  await fireEvent.keyDown(screen.getByTestId('sheet-edge-left'), { key: 'ArrowLeft' });
  // A10:A12 is merged and reaches out of what is left.
  await waitFor(() => expect(screen.getAllByTestId('import-part-skills').map((part) => part.dataset['range'])).toEqual(['A4:B10', 'A10:A12']));
});

test('areas and skills are given other names, and their own again', async () => {
  show('Skillmatrix.xls');
  await screen.findByTestId('import-sheet');
  await next();
  const skill = () => screen.getAllByTestId<HTMLInputElement>('import-skill-name')[1];
  await fireEvent.focus(skill() ?? document.body);
  await fireEvent.input(skill() ?? document.body, { target: { value: 'Testen' } });
  await fireEvent.blur(skill() ?? document.body);
  await waitFor(() => expect(screen.getByTestId('import-said').textContent).toContain('Testentwurf (inkl. Last und Wiederanlauf)'));
  expect(currentFlow().mapping?.sheets[0]?.blocks[0]?.names).toEqual([{ cell: 'B5', name: 'Testen' }]);
  expect(await axeOf()).toEqual([]);
  await fireEvent.click(within(screen.getByTestId('import-said')).getByRole('button'));
  await waitFor(() => expect(skill()?.value).toBe('Testentwurf (inkl. Last und Wiederanlauf)'));
  expect(currentFlow().mapping?.sheets[0]?.blocks[0]?.names).toEqual([]);
});

test('a problem that blocks holds the commit until it is accepted', async () => {
  show('blocked.xls');
  await screen.findByTestId('import-sheet');
  await next();
  await next();
  expect(screen.getByTestId('import-accept')).toBeTruthy();
  await next();
  expect(screen.getByTestId('import-commit').getAttribute('aria-disabled')).toBe('true');
  // What blocks is said where it holds the commit too, with the way back to it, and can be accepted there.
  await fireEvent.click(screen.getByTestId('import-to-check'));
  expect(step()).toBe('import-step-4');
  await next();
  expect(await axeOf()).toEqual([]);
  await fireEvent.click(screen.getByTestId('import-accept'));
  await waitFor(() => expect(screen.getByTestId('import-commit').getAttribute('aria-disabled')).toBeNull());
});

test('a file that cannot be read says why, at the place', async () => {
  show('broken.xls', false);
  expect((await screen.findByTestId('import-file')).textContent).toContain('password protected');
  expect(step()).toBe('import-step-1');
  expect(screen.getByTestId('import-next').getAttribute('aria-disabled')).toBe('true');
  expect(await axeOf()).toEqual([]);
});

test('ratings are recognised as such, and the way on says that they are not imported', async () => {
  show('people.xls');
  expect((await screen.findByTestId('import-because')).textContent).toContain('people are rated');
  expect(screen.getByText(/nothing of it can be imported/)).toBeTruthy();
  expect(screen.getByTestId('import-next').getAttribute('aria-disabled')).toBe('true');
});

test('ratings: who someone is can be changed, also where it was found or nobody came near', async () => {
  show('rated.xlsx', true, true);
  await screen.findByTestId('import-sheet');
  await next();
  const answers = () => screen.getAllByTestId('import-rated-person-answer');
  await waitFor(() => expect(answers().map((each) => each.textContent?.trim())).toEqual(['Say who it is', 'mira', 'someone new']));
  await waitFor(() => expect(organisation.roster).not.toBeNull());
  const choose = answers()[1]!;
  choose.focus();
  await fireEvent.keyDown(choose, { key: 'Enter' });
  await waitFor(() => expect(screen.getAllByRole('option').length).toBeGreaterThan(2));
  const options = screen.getAllByRole('option');
  expect(options.map((each) => each.textContent?.trim())).toContain('someone new');
  const other = options.at(-1)!;
  const key = /\((.*)\)$/.exec(other.textContent?.trim() ?? '')?.[1];
  expect(key).toBeTruthy();
  await fireEvent.pointerUp(other);
  await waitFor(() => expect(currentFlow().mapping?.ratings[0]?.people).toEqual([{ person: 'Mira Ahlers', key }]));
});

test('ratings: what the sheet leaves open is chosen, who is meant is said, and the review counts', async () => {
  show('rated.xlsx');
  await screen.findByTestId('import-sheet');
  expect(screen.getByTestId('import-sheet-tab').textContent?.replace(/\s+/g, ' ').trim()).toBe('Team ratings');
  expect(screen.getByTestId('import-part-people').dataset['range']).toBe('A2:A4');
  expect(screen.getByText('3 people in 2 skills')).toBeTruthy();
  expect(await axeOf()).toEqual([]);
  await next();
  expect(screen.getAllByTestId('import-rated-point')).toHaveLength(5);
  expect(screen.getAllByTestId('import-rated-person-asked')).toHaveLength(1);
  expect(screen.getByTestId('import-rated-person-new').textContent).toContain('someone new');
  expect(await axeOf()).toEqual([]);
  await fireEvent.change(screen.getByTestId('import-rated-date'), { target: { value: '2025-03-31' } });
  // A value of another point is refused where it was typed; a mark that has none joins it.
  const one = screen.getByLabelText<HTMLInputElement>('Value of 1');
  await fireEvent.change(one, { target: { value: '2' } });
  expect(screen.getByTestId('import-rated-taken').textContent).toContain('2 is the value of');
  expect(one.value).toBe('1');
  await fireEvent.change(screen.getByLabelText('Value of x'), { target: { value: '4' } });
  await waitFor(() => expect(currentFlow().mapping?.ratings[0]).toMatchObject({ date: '2025-03-31' }));
  expect(currentFlow().mapping?.ratings[0]?.reading.scales[0]?.points.slice(3)).toEqual([{ value: 4, word: null, written: ['x'] }]);
  await next();
  await screen.findByText(/“Jonas Weber” may be Jonas Weber \(jonas\)/);
  await fireEvent.click(screen.getByTestId('import-back'));
  const flow = currentFlow();
  if (flow.mapping) flow.change(answerPerson(flow.mapping, 'rated.xlsx', 'Jonas Weber', 'jonas-2'));
  await waitFor(() => expect(screen.queryByTestId('import-rated-person-asked')).toBeNull());
  await next();
  await next();
  expect(screen.getByTestId('import-rated').textContent).toContain('5 assessments of 3 people, 1 of them new, in “Team”. 2 skills are new.');
  expect(screen.getByTestId('import-rated-strangers').textContent?.replace(/\s+/g, ' ').trim()).toBe('New: Lena Vogt (one rating)');
  expect(screen.getByTestId('import-commit').getAttribute('aria-disabled')).toBeNull();
});

test('a form that came back: sent, returned and known now side by side, each answer taken or left', async () => {
  show('form.xlsx');
  await screen.findByTestId('import-form-file');
  expect(step()).toBe('import-step-3');
  expect(screen.getByTestId('import-form-file').textContent).toContain('The form of Mira Ahlers');
  const rows = () => screen.getAllByTestId('import-form-row');
  expect(rows()).toHaveLength(4);
  expect(within(rows()[1]!).getByTestId('import-form-conflict').textContent).toBe('Changed here as well');
  expect(rows()[0]!.querySelectorAll('.marked')).toHaveLength(4);
  expect(rows()[0]!.textContent).toContain('Note: =1+1 <b>');
  expect(within(rows()[2]!).queryByTestId('import-form-take')).toBeNull();
  expect(await axeOf()).toEqual([]);
  await fireEvent.click(screen.getByText('All rows (5)'));
  await waitFor(() => expect(rows()).toHaveLength(5));
  await fireEvent.click(within(rows()[1]!).getByTestId('import-form-take'));
  await waitFor(() => expect(within(rows()[1]!).getByTestId('import-form-left-out').textContent).toBe('Left out'));
  await fireEvent.change(screen.getByTestId('import-form-date'), { target: { value: '2026-11-12' } });
  await waitFor(() => expect(currentFlow().mapping?.forms[0]).toMatchObject({ date: '2026-11-12', left_out: [expect.any(String)] }));
  await next();
  await screen.findByText(/“seven” is not on the list of ratings/);
  await fireEvent.click(screen.getByTestId('import-accept'));
  await next();
  expect(screen.getByTestId('import-form').textContent).toContain('2 answers are recorded as their own view.');
  expect(await axeOf()).toEqual([]);
  await fireEvent.click(screen.getByTestId('import-commit'));
  await screen.findByTestId('person');
  expect(core.done.map((change) => change.label.op)).toEqual(['import_form']);
});

test('reading is cancelled, and can be tried again', async () => {
  show('slow.xls');
  await fireEvent.click(await screen.findByTestId('import-reading-cancel'));
  expect((await screen.findByTestId('import-error')).textContent).toContain('cancelled');
});

test('without a workspace the import asks where the new one is kept', async () => {
  show('Skillmatrix.xls', false);
  await screen.findByTestId('import-sheet');
  for (let i = 0; i < 3; i += 1) await next();
  core.saved = null;
  await fireEvent.click(screen.getByTestId('import-commit'));
  expect(core.done).toEqual([]);
  core.saved = '/home/mira/Documents';
  await fireEvent.click(screen.getByTestId('import-commit'));
  await screen.findByTestId('view-mastery');
  expect(session.workspace?.path).toContain('Skillmatrix');
  expect(core.done.map((change) => change.label.op)).toEqual(['import_ladder']);
});
