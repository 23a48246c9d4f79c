// The team in the whole window, on the in-memory core: what keys and choices do.
import { fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, expect, test, vi } from 'vitest';
import { FakeCore } from '../../../dev/fake_api';
import { chooseFrom, expectAccessible, openWindow, takeDown } from '../../../dev/whole_window';
import { showPart } from '../../workspace/mastery_part.svelte';
import { organisation } from '../../workspace/organisation/organisation.svelte';
import { paletteLines } from '../../workspace/palette';
import { runCommand } from '../../workspace/commands';
import { closeFailure } from '../../workspace/failure.svelte';
import { showOverlay } from '../../workspace/overlays.svelte';
import { toasts } from '../../workspace/toasts.svelte';
import { emitShell } from '../../shared/client';
import { language, setLanguage, t } from '../../shared/i18n.svelte';
import './TeamView.svelte'; // so that the window finds it at once


afterEach(takeDown);

function open(settled = true): Promise<FakeCore> {
  showPart('team');
  return openWindow(settled ? 'team-grid' : 'team-empty', { open: true }, (core) => {
    if (settled) core.people.settle(core.documents[0]?.framework.id ?? '');
  });
}
async function press(...keys: (string | KeyboardEventInit)[]): Promise<void> {
  const grid = screen.getByTestId('team-grid');
  grid.focus();
  for (const key of keys) await fireEvent.keyDown(grid, typeof key === 'string' ? { key } : key);
}
/** What the system's clipboard brings. */
async function paste(text: string): Promise<void> {
  const grid = screen.getByTestId('team-grid');
  grid.focus();
  const event = new Event('paste', { bubbles: true, cancelable: true });
  Object.assign(event, { clipboardData: { getData: () => text } });
  await fireEvent(grid, event);
}
const active = () => document.getElementById(screen.getByTestId('team-grid').getAttribute('aria-activedescendant') ?? '')?.getAttribute('aria-label') ?? '';

test('the matrix is accessible and says what its cells show', async () => {
  await open();
  await expectAccessible();
  expect(active()).toContain('Amélie Grandjean');
  expect(screen.getByTestId('due-strip').textContent).toContain('overdue');
});

test('arrows move; a digit records as the lead with today’s date, and says nothing of knowing again: what was said of it stands', async () => {
  const core = await open();
  await press('3');
  await waitFor(() => expect(core.people.assessments.at(-1)).toMatchObject({ person: 'person-0', kind: 'lead', does: 3, knows: null }));
  const today = new Date();
  expect(core.people.assessments.at(-1)?.date).toBe(`${today.getFullYear()}-${String(today.getMonth() + 1).padStart(2, '0')}-${String(today.getDate()).padStart(2, '0')}`);
  await waitFor(() => expect(active()).toContain('3'));
  screen.getByTestId('team-what-both').click();
  await waitFor(() => expect(document.querySelector('[data-testid="team-grid"] [data-text="2·3"]')).toBeTruthy());
  await press('ArrowDown');
  expect(active()).toContain('Farid Amrouche');
});

test('Delete takes nothing away that was said before and says why; a digit the scale lacks is named', async () => {
  const core = await open();
  const before = core.people.assessments.length;
  await press('Delete');
  await waitFor(() => expect(toasts().at(-1)?.text).toContain('What was said stays'));
  await press('9');
  expect(toasts().at(-1)?.text).toContain('no 9');
  expect(core.people.assessments).toHaveLength(before);
});

test('Delete takes back what was just recorded, once and no more', async () => {
  const core = await open();
  const undone = vi.spyOn(core.api, 'undo');
  await press('3');
  await waitFor(() => expect(core.people.assessments.at(-1)).toMatchObject({ does: 3 }));
  await press('Delete');
  await waitFor(() => expect(undone).toHaveBeenCalledTimes(1));
  await waitFor(() => expect(toasts().at(-1)?.text).toMatch(/^Undone/));
  await press('Delete');
  await waitFor(() => expect(toasts().at(-1)?.text).toContain('What was said stays'));
  expect(undone).toHaveBeenCalledTimes(1);
});

test('Tab goes along the row, Enter leaves a cell that was typed into downward, Shift makes a range that Tab goes round in', async () => {
  const core = await open();
  await press('ArrowRight');
  const [person, skill] = active().split(', ');
  await press('ArrowLeft', 'Tab');
  expect(active().split(', ').slice(0, 2)).toEqual([person, skill]);
  await press({ key: 'Tab', shiftKey: true }, '3', 'Enter', '2', 'Enter');
  await waitFor(() => expect(core.people.assessments.slice(-2)).toMatchObject([{ person: 'person-0', does: 3 }, { person: 'person-1', does: 2 }]));
  expect(active()).toContain('Maximiliane');
  await press({ key: 'ArrowUp', shiftKey: true });
  await waitFor(() => expect(document.querySelectorAll('[data-testid="team-grid"] [role=gridcell][data-r][aria-selected=true]').length).toBe(2));
  await press('Tab');
  expect(active()).toContain('Farid');
  await press('Tab');
  expect(active()).toContain('Maximiliane');
});

test('F2 opens the choice over the cell: a digit chooses, Enter keeps and goes down, Esc discards', async () => {
  const core = await open();
  const before = core.people.assessments.length;
  await press('F2');
  const editor = await screen.findByTestId('team-rate');
  expect(editor.getAttribute('aria-label')).toContain('Amélie Grandjean');
  await expectAccessible();
  await fireEvent.keyDown(editor, { key: '1' });
  await waitFor(() => expect(within(editor).getByTestId('team-rate-does').querySelector<HTMLInputElement>('input:checked')?.getAttribute('aria-label')).toContain('1'));
  await fireEvent.keyDown(editor, { key: 'Escape' });
  await waitFor(() => expect(screen.queryByTestId('team-rate')).toBeNull());
  expect(core.people.assessments).toHaveLength(before);
  await press('Enter');
  await fireEvent.keyDown(await screen.findByTestId('team-rate'), { key: '4' });
  await fireEvent.keyDown(screen.getByTestId('team-rate'), { key: 'Enter' });
  await waitFor(() => expect(core.people.assessments.at(-1)).toMatchObject({ person: 'person-0', does: 4 }));
  expect(core.people.assessments).toHaveLength(before + 1);
  expect(active()).toContain('Farid Amrouche');
});

test('both are chosen apart, and Ctrl with Enter rates all that is selected', async () => {
  const core = await open();
  const before = core.people.assessments.length;
  screen.getByTestId('team-what-both').click();
  await waitFor(() => expect(document.querySelector('[data-testid="team-grid"] [data-text*="·"]')).toBeTruthy());
  await press({ key: 'ArrowDown', shiftKey: true }, 'F2');
  const editor = await screen.findByTestId('team-rate');
  await fireEvent.keyDown(within(editor).getByTestId('team-rate-knows'), { key: '4' });
  await fireEvent.keyDown(within(editor).getByTestId('team-rate-does'), { key: '1' });
  await fireEvent.keyDown(editor, { key: 'Enter', ctrlKey: true });
  await waitFor(() => expect(core.people.assessments).toHaveLength(before + 2));
  expect(core.people.assessments.slice(-2)).toMatchObject([{ person: 'person-0', knows: 4, does: 1 }, { person: 'person-1', knows: 4, does: 1 }]);
  expect(core.done.at(-1)?.label).toMatchObject({ op: 'record_assessments', count: 2 });
});

test('digits in the choice go on in their own row alone, not after another choice, and not after they have waited', async () => {
  showPart('team');
  const core = await openWindow('team-grid', { open: true }, ({ documents, people }) => {
    const framework = documents[0]?.framework;
    if (!framework) throw new Error('the sample has a framework');
    framework.scale.points = Array.from({ length: 11 }, (_, value) => ({ id: String(value), value, word: `w${value}`, meaning: '' }));
    people.settle(framework.id);
  });
  screen.getByTestId('team-what-both').click();
  await waitFor(() => expect(document.querySelector('[data-testid="team-grid"] [data-text*="·"]')).toBeTruthy());
  /** Types into the rows of the choice, and waits for what is then recorded. */
  const says = async (knows: number, does: number, ...keys: ['knows' | 'does', string | (() => void)][]) => {
    await press('F2');
    const editor = await screen.findByTestId('team-rate');
    for (const [facet, key] of keys) {
      if (typeof key === 'string') await fireEvent.keyDown(within(editor).getByTestId(`team-rate-${facet}`), { key });
      else key();
    }
    await fireEvent.keyDown(editor, { key: 'Enter' });
    await waitFor(() => expect(core.people.assessments.at(-1)).toMatchObject({ knows, does }));
  };
  await says(1, 0, ['knows', '1'], ['does', '0']);
  await says(5, 10, ['knows', '5'], ['does', '1'], ['does', '0']);
  await says(0, 2, ['knows', '1'], ['knows', 'Delete'], ['knows', '0'], ['does', '2']);
  const clock = vi.spyOn(performance, 'now');
  const late = () => void clock.mockReturnValue(performance.now() + 1000);
  await press('ArrowRight');
  await says(0, 3, ['knows', '1'], ['knows', late], ['knows', '0'], ['does', '3']);
  clock.mockRestore();
});

test('what was typed before F2 is recorded, and the choice begins with it', async () => {
  showPart('team');
  const core = await openWindow('team-grid', { open: true }, ({ documents, people }) => {
    documents[0]?.framework.scale.points.push({ id: 'more', value: 1.5, word: 'w1.5', meaning: '' });
    people.settle(documents[0]?.framework.id ?? '');
  });
  await press('1', 'F2');
  const editor = await screen.findByTestId('team-rate');
  expect(within(editor).getByTestId('team-rate-does').querySelector<HTMLInputElement>('input:checked')?.getAttribute('aria-label')).toContain('1');
  await waitFor(() => expect(core.people.assessments.at(-1)).toMatchObject({ person: 'person-0', does: 1 }));
});

test('the choice stays with its person while others come and go, and keeps only what was chosen in it', async () => {
  const core = await open();
  const before = core.people.assessments.length;
  const framework = core.documents[0]?.framework.id ?? '';
  await press('ArrowDown', 'F2');
  expect((await screen.findByTestId('team-rate')).getAttribute('aria-label')).toContain('Farid Amrouche');
  await core.people.api.removePlace('person-0', framework);
  emitShell('changed', ['place']);
  await waitFor(() => expect(screen.getByTestId('team-grid').textContent).not.toContain('Amélie'));
  expect(screen.getByTestId('team-rate').getAttribute('aria-label')).toContain('Farid Amrouche');
  await fireEvent.keyDown(screen.getByTestId('team-rate'), { key: '4' });
  await fireEvent.keyDown(screen.getByTestId('team-rate'), { key: 'Enter', shiftKey: true });
  await waitFor(() => expect(core.people.assessments.at(-1)).toMatchObject({ person: 'person-1', does: 4 }));
  expect(core.people.assessments).toHaveLength(before + 1);
  // Somebody who goes takes the choice along.
  await press('F2');
  await screen.findByTestId('team-rate');
  await core.people.api.removePlace('person-1', framework);
  emitShell('changed', ['place']);
  await waitFor(() => expect(screen.queryByTestId('team-rate')).toBeNull());
  await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId('team-grid')));
});

test('a block from a spreadsheet is one step; what is no rating is left out and named', async () => {
  const core = await open();
  const before = core.people.assessments.length;
  await paste('3\t2\r\nlots\t1\r\n');
  await waitFor(() => expect(core.people.assessments).toHaveLength(before + 3));
  expect(core.done.at(-1)?.label).toMatchObject({ op: 'record_assessments', count: 3 });
  await waitFor(() => expect(toasts().map((each) => each.text).join()).toMatch(/left out: Farid Amrouche in .+ “lots”/));
  await press({ key: 'd', ctrlKey: true });
  await waitFor(() => expect(core.people.assessments).toHaveLength(before + 5));
  expect(core.people.assessments.slice(-2)).toMatchObject([{ person: 'person-1', does: 3 }, { person: 'person-1', does: 2 }]);
  await press({ key: '1', code: 'Digit1', altKey: true });
  await waitFor(() => expect(core.people.assessments).toHaveLength(before + 9));
});

test('Alt with Enter opens the page of the person, where a standing can be set', async () => {
  const core = await open();
  await press({ key: 'Enter', altKey: true });
  await screen.findByTestId('person-head');
  expect(screen.getByTestId('person-head').textContent).toContain('Amélie Grandjean');
  expect(screen.getByTestId('person-readiness').textContent).toContain('not a checklist');
  await expectAccessible();
  const criterion = document.querySelector<HTMLElement>('[data-testid^="criterion-"]');
  criterion?.click();
  const dialog = await screen.findByTestId('standing-dialog');
  await fireEvent.click(within(dialog).getByTestId('state-waived'));
  expect(within(dialog).getByTestId('standing-keep').getAttribute('aria-disabled')).toBe('true');
  await fireEvent.click(within(dialog).getByTestId('state-partly'));
  await expectAccessible();
  within(dialog).getByTestId('standing-keep').click();
  await waitFor(() => expect(core.people.standings.at(-1)).toMatchObject({ person: 'person-0', state: 'partly', kind: 'lead' }));
});

test('a check-in agrees on what both say and keeps the notes', async () => {
  const core = await open();
  await press({ key: 'Enter', altKey: true });
  (await screen.findByTestId('person-talk')).click();
  const dialog = await screen.findByTestId('check-in');
  within(dialog).getByTestId('talk-step-together').click();
  const notes = await within(dialog).findByTestId<HTMLTextAreaElement>('talk-notes');
  await fireEvent.input(notes, { target: { value: 'Talked about the loom.' } });
  await expectAccessible();
  within(dialog).getByTestId('talk-keep').click();
  await waitFor(() => expect(core.people.checkIns.at(-1)).toMatchObject({ person: 'person-0', notes: 'Talked about the loom.' }));
});

test('nobody on the ladder: it says so, and several people are placed at once', async () => {
  const core = await open(false);
  await expectAccessible();
  screen.getByTestId('team-empty-place').click();
  const dialog = await screen.findByTestId('place-dialog');
  expect(within(dialog).getByTestId('dialog-why').textContent).toBe('Choose at least one person.');
  within(dialog).getByTestId('place-all').click();
  await expectAccessible();
  within(dialog).getByTestId('place-go').click();
  await screen.findByTestId('team-grid');
  expect(core.people.people.every((each) => each.level !== null)).toBe(true);
});

test('nobody in the workspace: someone can be added from here, and there is nothing to place', async () => {
  showPart('team');
  await openWindow('team-empty', { open: true }, (core) => {
    core.people.people = [];
    core.api.dueSoon = async () => [];
  });
  expect(screen.queryByTestId('team-place')).toBeNull();
  (await screen.findByTestId('team-empty-add')).click();
  const adding = within(await screen.findByTestId('ask-add-people'));
  await expectAccessible();
  // Why nobody can be added yet stands beside the button.
  expect(adding.getByTestId('dialog-why').textContent).toBe(t('directory-person-missing'));
  await fireEvent.input(adding.getByTestId('ask-person-name'), { target: { value: 'Ife' } });
  expect(adding.queryByTestId('dialog-why')).toBeNull();
  await fireEvent.input(adding.getByTestId('ask-person-name'), { target: { value: '' } });
  fireEvent.keyDown(document.activeElement!, { key: 'Escape' });
  await waitFor(() => expect(screen.queryByTestId('ask-add-people')).toBeNull());
  runCommand('team-place');
  const form = within(await screen.findByTestId('place-dialog'));
  expect(form.getByText(/no people in this workspace yet/)).toBeTruthy();
  expect(form.queryByTestId('place-go')).toBeNull();
});

test('turned, the people are columns, and folding an area takes its skills away', async () => {
  await open();
  screen.getByTestId('team-turn').focus();
  screen.getByTestId('team-turn').click();
  // The keyboard goes on in the matrix.
  expect(document.activeElement).toBe(screen.getByTestId('team-grid'));
  await waitFor(() => expect(document.querySelectorAll('[data-testid="team-grid"] .band').length).toBeGreaterThan(0));
  const band = () => document.querySelector<HTMLElement>('[data-testid="team-grid"] .band button');
  const below = () => document.querySelectorAll('[data-testid="team-grid"] .row')[1]?.textContent;
  const before = below();
  expect(band()?.getAttribute('aria-expanded')).toBe('true');
  band()?.click();
  await waitFor(() => expect(band()?.getAttribute('aria-expanded')).toBe('false'));
  expect(below()).not.toBe(before);
  await expectAccessible();
});

test('export: the team goes out as the view shows it, in the chosen format and under invented names', async () => {
  const core = await open();
  screen.getByTestId('team-export').click();
  const dialog = await screen.findByTestId('export-team');
  await expectAccessible();
  expect(within(dialog).queryByTestId('export-team-shown')).toBeNull();
  within(within(dialog).getByTestId('format-pdf')).getByRole('radio').click();
  within(within(dialog).getByTestId('profile-pseudonyms')).getByRole('radio').click();
  await chooseFrom('team-language', 'Français');
  screen.getByTestId('export-save').click();
  await waitFor(() => expect(core.written).toMatchObject([{ what: 'team', profile: 'pseudonyms', language: 'fr', filter: { community: null, track: null, area: null } }]));
  expect(core.written[0]?.path).toMatch(/Team Software engineering\.pdf$/);
  await waitFor(() => expect(screen.queryByTestId('export-team')).toBeNull());
});

test('export: what is filtered in the view is filtered in the file, and said; all ratings go out from the palette', async () => {
  const core = await open();
  showOverlay('export-team', { community: 'webstuhl', track: null, area: null });
  expect(await screen.findByTestId('export-team-shown')).toBeTruthy();
  screen.getByTestId('export-save').click();
  await waitFor(() => expect(core.written).toMatchObject([{ what: 'team', filter: { community: 'webstuhl' } }]));
  await waitFor(() => expect(screen.queryByTestId('export-team')).toBeNull());
  expect(runCommand('export-ratings')).toBe(true);
  await screen.findByTestId('export-ratings');
  within(screen.getByTestId('format-csv')).getByRole('radio').click();
  screen.getByTestId('export-save').click();
  await waitFor(() => expect(core.written[1]).toMatchObject({ what: 'ratings', profile: 'full', path: expect.stringMatching(/Ratings Software engineering\.csv$/) as string }));
});

test('the palette finds a person once, and a skill whatever its accents', async () => {
  const core = await open();
  core.organisation.rows.people = core.people.people.map(({ id, name }) => ({ id, name, email: null, affiliation: null, limit: null }));
  await organisation.load(true);
  const found = (query: string) => paletteLines(query).flatMap((line) => (line.id.startsWith('thing') ? [line.name] : []));
  expect(found('Farid')).toEqual(['Farid Amrouche']);
  const skills = core.documents[0]?.skills ?? [];
  const edited = skills[1];
  if (!edited) throw new Error('the sample has two skills');
  edited.name = 'Flächenkälte messen';
  await core.people.api.removePlace('person-2', core.documents[0]?.framework.id ?? '');
  await waitFor(() => expect(found('flachenkalte')).toEqual(['Flächenkälte messen']));
  expect(found('messen flächen')).toEqual(['Flächenkälte messen']);
});

test('a clipboard that refuses is said, and nothing is said to be copied', async () => {
  await open();
  const writeText = vi.fn(async (_text: string) => undefined);
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  try {
    writeText.mockRejectedValueOnce(new Error('Writing to the clipboard is not allowed.'));
    runCommand('team-copy');
    await screen.findByTestId('failure');
    expect(toasts()).toEqual([]);
    closeFailure();
    runCommand('team-copy');
    await waitFor(() => expect(toasts()).toHaveLength(1));
    expect(writeText).toHaveBeenCalledTimes(2);
  } finally {
    Reflect.deleteProperty(navigator, 'clipboard');
  }
});

test('the card of a cell shows ratings as chips and quotes evidence as her language does, also what was said a moment ago', async () => {
  const core = await open();
  const cell = document.getElementById(screen.getByTestId('team-grid').getAttribute('aria-activedescendant') ?? '');
  if (!cell) throw new Error('a cell is active');
  const before = language();
  setLanguage('de');
  try {
    await fireEvent.pointerMove(cell);
    const card = await screen.findByTestId('team-card');
    await waitFor(() => expect(card.textContent).toContain('„The review of the loom“'));
    expect(card.querySelector('.chip')?.getAttribute('title')).toContain('2');
    const said = core.people.assessments.find((each) => each.person === 'person-0' && each.kind === 'lead')!;
    await core.api.recordAssessments([{ ...said, date: '2026-11-01', evidence: [{ text: 'The second review', link: '', date: null }] }]);
    await waitFor(() => expect(screen.getByTestId('team-card').textContent).toContain('„The second review“'));
  } finally {
    setLanguage(before);
  }
});

test('areas are folded from the keyboard as well: the palette names the one she is in', async () => {
  await open();
  const heads = () => [...document.querySelectorAll('[data-testid="team-grid"] .group button')].map((each) => each.getAttribute('aria-expanded'));
  const named = () => paletteLines('fold or unfold').map((line) => line.name);
  await waitFor(() => expect(named()).toHaveLength(1));
  const before = heads();
  expect(before.length).toBeGreaterThan(0);
  expect(named()[0]).toContain(document.querySelector('[data-testid="team-grid"] .group')?.textContent?.trim() ?? 'no area');
  expect(runCommand('team-fold')).toBe(true);
  await waitFor(() => expect(heads()).toEqual(['false', ...before.slice(1)]));
  expect(runCommand('team-unfold')).toBe(true);
  await waitFor(() => expect(heads()).toEqual(before));
});

test('Space shows the card of the active cell with notes and all evidence; it goes with the cell, and Esc closes it', async () => {
  const core = await open();
  const said = core.people.assessments.find((each) => each.person === 'person-0' && each.kind === 'lead')!;
  await core.api.recordAssessments([{ ...said, date: '2026-11-01', by: 'Wiebke Ohlsen', note: 'Reviews with care.', evidence: [{ text: 'The second review', link: 'https://example.org/2', date: '2026-10' }] }]);
  await press(' ');
  const card = () => screen.getByTestId('team-card');
  await screen.findByTestId('team-card');
  for (const part of ['Amélie Grandjean', 'Reviews with care.', '“The second review” https://example.org/2 · 2026-10', '“The review of the loom”']) await waitFor(() => expect(card().textContent).toContain(part));
  expect(card().getAttribute('role')).toBe('status');
  await expectAccessible();
  await press('ArrowDown');
  await waitFor(() => expect(card().textContent).toContain('Farid Amrouche'));
  await press('Escape');
  await waitFor(() => expect(screen.queryByTestId('team-card')).toBeNull());
});
