// The pack of a person in the whole window, on the in-memory core: what its check found is shown, and a refusal says why.
import { fireEvent, screen, waitFor } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { FakeCore } from '../../../dev/fake_api';
import { chooseFrom, openPersonPage, takeDown } from '../../../dev/whole_window';
import { runCommand } from '../../workspace/commands';
import { isPersonThere } from '../../workspace/mastery_part.svelte';
import { emitShell } from '../../shared/client';
import './PackDialog.svelte'; // so that the window finds it at once

let core: FakeCore;

beforeEach(async () => {
  core = await openPersonPage((next) => (next.api.chooseSaveAs = async (_kind, name) => `/home/mira/${name}`));
  runCommand('export-pack');
  await screen.findByTestId('export-pack');
  await waitFor(() => expect(screen.getByTestId('export-pack').textContent).toContain('Pack for Amélie'));
});
afterEach(takeDown);
/** When all that follows from an answer of the core has been done: the core in memory takes no time. */
const followed = () => new Promise((done) => setTimeout(done));

test('the pack goes out in the chosen format, and what its check looked through stands there', async () => {
  await fireEvent.click(screen.getByTestId('format-docx').querySelector('input') as HTMLInputElement);
  screen.getByTestId('export-save').click();
  const result = await screen.findByTestId('pack-result');
  expect(core.written.map((each) => each.path)).toEqual([expect.stringMatching(/^\/home\/mira\/Pack for Amélie.*\.docx$/)]);
  expect(result.textContent).toContain('all 9 parts');
  expect(result.textContent).toContain('none of the 24 other people: 96 names');
  screen.getByTestId('pack-close').click();
  await waitFor(() => expect(screen.queryByTestId('export-pack')).toBeNull());
});

test('while it is written nothing closes it, so that what became of it is told', async () => {
  let refuse: () => void = () => undefined;
  core.api.exportPerson = () => new Promise((_, reject) => (refuse = () => reject({ code: 'refused', message: 'The file would name Farid Amrouche.' })));
  screen.getByTestId('export-save').click();
  const dialog = screen.getByTestId('export-pack');
  await waitFor(() => expect(screen.getByTestId('export-save').textContent).toContain('Being written'));
  await fireEvent.keyDown(document.activeElement ?? dialog, { key: 'Escape' });
  const veil = document.querySelector('.dialog-veil') as HTMLElement;
  await fireEvent.pointerDown(veil, { button: 0 });
  await fireEvent.pointerUp(veil, { button: 0 });
  // A press beside it is acted upon a moment later.
  await new Promise((done) => setTimeout(done, 50));
  for (const each of dialog.querySelectorAll('button')) if (each.textContent?.includes('Cancel') || each.getAttribute('aria-label') === 'Close') each.click();
  await tick();
  refuse();
  expect((await screen.findByTestId('export-refused')).textContent).toContain('Farid Amrouche');
  // With the word said, Esc closes it again.
  await fireEvent.keyDown(document.activeElement ?? dialog, { key: 'Escape' });
  await waitFor(() => expect(screen.queryByTestId('export-pack')).toBeNull());
});

test('closed while she is asked where to, it writes nothing', async () => {
  let choose: ((path: string) => void) | null = null;
  core.api.chooseSaveAs = () => new Promise((answer) => (choose = answer));
  screen.getByTestId('export-save').click();
  await waitFor(() => expect(choose).not.toBeNull());
  await fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' });
  await waitFor(() => expect(screen.queryByTestId('export-pack')).toBeNull());
  choose!('/home/mira/late.xlsx');
  await followed();
  expect(core.written).toEqual([]);
});

test('a pack that names somebody else is refused where she stands, and can be tried again', async () => {
  const { exportPerson } = core.api;
  core.api.exportPerson = async () => Promise.reject({ code: 'refused', message: 'The file would name Farid Amrouche.' });
  screen.getByTestId('export-save').click();
  expect((await screen.findByTestId('export-refused')).textContent).toContain('Farid Amrouche');
  expect(screen.queryByTestId('pack-result')).toBeNull();
  core.api.exportPerson = exportPerson;
  screen.getByTestId('export-save').click();
  await screen.findByTestId('pack-result');
  expect(screen.queryByTestId('export-refused')).toBeNull();
});

test('a word that may be somebody’s name is decided of before the pack goes out, by the keyboard as well', async () => {
  const mention = { place: 'note' as const, about: 'Reviews', names: ['Linh Tran'], sure: false, choice: null };
  core.mentions = [
    { ...mention, id: 'a', words: 'Linh', excerpt: 'Linh helped with the release' },
    { ...mention, id: 'b', words: 'Tran', excerpt: 'as Tran said' },
    { ...mention, id: 'c', words: 'Farid Amrouche', excerpt: 'Farid Amrouche', names: ['Farid Amrouche'], sure: true, choice: 'leave_out' as const },
  ];
  await fireEvent.keyDown(screen.getByTestId('export-pack'), { key: 'Escape' });
  await waitFor(() => expect(screen.queryByTestId('export-pack')).toBeNull());
  runCommand('export-pack');
  const holds = await screen.findByTestId('pack-holds');
  await waitFor(() => expect(holds.getAttribute('aria-busy')).toBe('false'));
  expect(holds.textContent).toMatch(/Holds Amélie.* only: 26 criteria, 17 skills, 9 texts/);
  expect(holds.textContent).toContain('1 name of somebody else is left out: Farid Amrouche');
  const asked = screen.getAllByTestId('pack-mention');
  expect(asked.map((each) => each.querySelector('mark')?.textContent)).toEqual(['Linh', 'Tran']);
  expect(asked[0]?.textContent).toContain('A note on Reviews may name Linh Tran');
  const save = () => screen.getByTestId('export-save').click();
  save();
  expect(core.written).toEqual([]);
  // Why it cannot be saved stands beside the button, not in its tip alone.
  expect(screen.getByTestId('dialog-why').textContent).toContain('2');
  const radio = (of: number, choice: string) => asked[of]?.querySelector(`input[value=${choice}]`) as HTMLInputElement;
  expect([...(asked[0]?.querySelectorAll('input') ?? [])].some((each) => each.checked)).toBe(false);
  await fireEvent.click(radio(0, 'leave_out'));
  save();
  expect(core.written).toEqual([]);
  await fireEvent.click(radio(1, 'keep'));
  await waitFor(() => expect(screen.queryByTestId('dialog-why')).toBeNull());
  save();
  const result = await screen.findByTestId('pack-result');
  expect(core.choices).toEqual({ a: 'leave_out', b: 'keep' });
  expect(result.textContent).toContain('Left out in 2 places: Linh Tran, Farid Amrouche');
  expect(result.textContent).toContain('Kept in 1 place, as you decided: Linh Tran');
  expect(screen.getByTestId('pack-clean').textContent).toContain('Apart from what you kept, it names none of the 24 other people');
});

test('pressed before it is known what the pack holds, it waits for what was chosen last and bears the name', async () => {
  await fireEvent.keyDown(screen.getByTestId('export-pack'), { key: 'Escape' });
  await waitFor(() => expect(screen.queryByTestId('export-pack')).toBeNull());
  const { packDraft } = core.api;
  const waiting: (() => void)[] = [];
  core.api.packDraft = async (asked) => {
    await new Promise<void>((go) => waiting.push(go));
    return packDraft(asked);
  };
  runCommand('export-pack');
  const save = await screen.findByTestId('export-save');
  await waitFor(() => expect(waiting).toHaveLength(1));
  save.click();
  await chooseFrom('pack-language', 'Deutsch');
  await waitFor(() => expect(waiting).toHaveLength(2));
  waiting[0]?.();
  await followed();
  expect(core.written).toEqual([]);
  waiting[1]?.();
  await screen.findByTestId('pack-result');
  expect(core.packs.at(-1)).toMatchObject({ language: 'de' });
  expect(core.written.map((each) => each.path)).toEqual([expect.stringContaining('Pack for Amélie')]);
});

test('language, level and plan are chosen here, and the next pack begins with the plan of this one', async () => {
  const [level] = core.documents[0]?.levels.slice(-1) ?? [];
  await chooseFrom('pack-language', 'Deutsch');
  await chooseFrom('pack-level', level?.name ?? '');
  const plan = screen.getByTestId<HTMLTextAreaElement>('pack-plan');
  expect(plan.value).toBe('');
  await fireEvent.input(plan, { target: { value: 'Lead two releases' } });
  // What is typed is not lost by a key or a press beside it.
  await fireEvent.keyDown(screen.getByTestId('export-pack'), { key: 'Escape' });
  screen.getByTestId('export-save').click();
  await screen.findByTestId('pack-result');
  expect(core.packs.at(-1)).toMatchObject({ language: 'de', to: level?.id, plan: 'Lead two releases' });
  screen.getByTestId('pack-close').click();
  await waitFor(() => expect(screen.queryByTestId('export-pack')).toBeNull());
  runCommand('export-pack', { level: core.documents[0]?.levels[1]?.id });
  await waitFor(() => expect(screen.getByTestId<HTMLTextAreaElement>('pack-plan').value).toBe('Lead two releases'));
  screen.getByTestId('export-save').click();
  await screen.findByTestId('pack-result');
  expect(core.packs.at(-1)).toMatchObject({ language: 'en', to: core.documents[0]?.levels[1]?.id, plan: null });
});

test('of somebody who was removed no pack can be asked for, wherever she is', async () => {
  await fireEvent.keyDown(screen.getByTestId('export-pack'), { key: 'Escape' });
  await waitFor(() => expect(screen.queryByTestId('export-pack')).toBeNull());
  const [removed] = core.people.people.splice(0, 1);
  emitShell('changed', ['person']);
  await waitFor(() => expect(runCommand('export-pack')).toBe(false));
  core.people.people.unshift(removed as (typeof core.people.people)[number]);
  emitShell('changed', ['person']);
  await waitFor(() => expect(isPersonThere()).toBe(true));
  expect(runCommand('export-pack')).toBe(true);
});
