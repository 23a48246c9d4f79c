// The mastery view in the whole window, on the in-memory core: what keys, pastes and gestures do.
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import axe from 'axe-core';
import { tick } from 'svelte';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FakeCore } from '../../../dev/fake_api';
import { expectAccessible, takeDown } from '../../../dev/whole_window';
import App from '../../app/App.svelte';
import { runCommand } from '../../workspace/commands';
import { closeFailure } from '../../workspace/failure.svelte';
import { closeOverlay } from '../../workspace/overlays.svelte';
import { session } from '../../workspace/session.svelte';
import { toasts } from '../../workspace/toasts.svelte';
import { ApiError, setApi } from '../../shared/client';
import './MasteryView.svelte'; // so that the window finds it at once


let core: FakeCore;

beforeEach(() => {
  core = new FakeCore({ open: true });
  setApi(core.api);
});
afterEach(takeDown);

async function open(): Promise<void> {
  render(App);
  await screen.findByTestId('ladder-grid');
}
const cell = (id: string) => screen.getByTestId(id);
async function go(id: string): Promise<void> {
  await fireEvent.pointerDown(cell(id), { button: 0 });
  await fireEvent.pointerUp(cell(id), { button: 0 });
}
async function press(key: string, more: KeyboardEventInit = {}): Promise<void> {
  const target = document.activeElement ?? document.body;
  await fireEvent.keyDown(target, { key, code: /^\d$/.test(key) ? `Digit${key}` : key, ...more });
}
async function type(text: string): Promise<void> {
  const field = screen.getByTestId<HTMLTextAreaElement>('cell-editor');
  await fireEvent.input(field, { target: { value: text } });
}
async function clipboard(kind: 'copy' | 'cut' | 'paste', text = ''): Promise<Map<string, string>> {
  const data = new Map<string, string>([['text/plain', text]]);
  const event = new Event(kind, { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'clipboardData', { value: { getData: (type: string) => data.get(type) ?? '', setData: (type: string, value: string) => void data.set(type, value) } });
  (document.activeElement ?? document.body).dispatchEvent(event);
  await Promise.resolve();
  return data;
}
const active = () => (document.activeElement as HTMLElement | null)?.dataset['testid'];
const changes = () => core.done.map((change) => `${change.label.op} ${change.label.count}`);

test('the matrix is asked for once by the view and once for the count of findings, and again after a change', async () => {
  const { matrixView } = core.api;
  let asked = 0;
  core.api.matrixView = (id) => {
    asked += 1;
    return matrixView(id);
  };
  await open();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(asked).toBeLessThanOrEqual(2);
  await go('cell-code-review-director');
  await press('4');
  await waitFor(() => expect(changes()).toEqual(['edit_cells 1']));
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(asked).toBeLessThanOrEqual(5);
});

test('the view opens with the keyboard in the grid, and asked for again takes it back', async () => {
  await open();
  await waitFor(() => expect(document.activeElement?.closest('[data-testid=ladder-grid]')).not.toBeNull());
  const before = active();
  await press('ArrowDown');
  expect(active()).not.toBe(before);
  screen.getByTestId('toggle-inspector').focus();
  runCommand('show-mastery');
  await waitFor(() => expect(document.activeElement?.closest('[data-testid=ladder-grid]')).not.toBeNull());
});

test('asked for again, the view leaves the keyboard to a field that has it', async () => {
  await open();
  await waitFor(() => expect(document.activeElement?.closest('[data-testid=ladder-grid]')).not.toBeNull());
  await press('f', { ctrlKey: true });
  await waitFor(() => expect(document.activeElement?.tagName).toBe('INPUT'));
  runCommand('show-mastery');
  // The view takes the keyboard with the next frame.
  await tick();
  for (let i = 0; i < 2; i += 1) await new Promise(requestAnimationFrame);
  expect(document.activeElement?.tagName).toBe('INPUT');
});

test('the name of a new skill is marked, so that typing writes over it', async () => {
  await open();
  await go('cell-code-review-staff');
  runCommand('matrix-add-skill');
  const field = await screen.findByTestId<HTMLTextAreaElement>('cell-editor');
  expect(field.value).toBe('New skill');
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, 9]);
});

test('undo goes to the cell it changes', async () => {
  await open();
  await go('cell-code-review-staff');
  await press('z');
  await type('other');
  await press('Enter');
  await waitFor(() => expect(changes()).toEqual(['edit_cells 1']));
  await go('cell-security-junior');
  await waitFor(() => expect(session.workspace?.undo).not.toBeNull());
  await press('z', { ctrlKey: true });
  await waitFor(() => expect(active()).toBe('cell-code-review-staff'));
  expect(cell('cell-code-review-staff').textContent).toContain('Settles disagreement');
});

test('an open list closes when a dialog opens by shortcut', async () => {
  await open();
  const chooser = screen.getByTestId('framework-chooser');
  chooser.focus();
  await fireEvent.keyDown(chooser, { key: 'Enter' });
  await waitFor(() => expect(screen.queryAllByRole('listbox').length).toBeGreaterThan(0));
  runCommand('export-criteria');
  await screen.findByTestId('promotion-preview');
  await waitFor(() => expect(document.querySelector('.float.menu')).toBeNull());
  closeOverlay();
});

test('versions are commands, and criteria start with the selected level', async () => {
  await open();
  await go('level-head-principal');
  runCommand('export-criteria');
  const preview = await screen.findByTestId('promotion-preview');
  await waitFor(() => expect(preview.querySelector('h3')?.textContent).toContain('Principal'));
  closeOverlay();
  const before = session.framework;
  expect(runCommand('matrix-what-changed')).toBe(false);
  runCommand('matrix-new-version');
  await waitFor(() => expect(session.framework).not.toBe(before));
  await waitFor(() => expect(runCommand('matrix-what-changed')).toBe(true));
  await screen.findByTestId('changes');
});

test('what changed since the version before is brought into sight', async () => {
  const shown: string[] = [];
  Element.prototype.scrollIntoView = function scrolled(this: HTMLElement) { shown.push(this.dataset['testid'] ?? ''); };
  localStorage.setItem('mastery-inspector', 'open');
  await open();
  await waitFor(() => expect(document.activeElement?.closest('[data-testid=ladder-grid]')).not.toBeNull());
  await press('Home', { ctrlKey: true }); // nothing is named there: the inspector is about the framework
  const before = session.framework;
  (await screen.findByTestId('new-version')).click();
  await waitFor(() => expect(session.framework).not.toBe(before));
  await waitFor(async () => {
    await press('Home', { ctrlKey: true });
    expect(screen.queryByTestId('what-changed')).not.toBeNull();
  });
  (await screen.findByTestId('what-changed')).click();
  await waitFor(() => expect(shown).toContain('changes'));
});

test('a ladder goes only when she agrees to what goes with it, and undo shows it again', async () => {
  const id = core.documents[0]!.framework.id;
  core.people.settle(id);
  await core.api.askSkill('webstuhl', core.documents[0]!.skills[0]!.id, 2, 1);
  await open();
  const before = changes();
  localStorage.setItem('mastery-inspector', 'open');
  expect(runCommand('matrix-remove-framework')).toBe(true);
  const dialog = await screen.findByTestId('remove-ladder');
  const { levels, skills } = core.documents[0]!;
  const said = (dialog.textContent ?? '').replace(/[\u2068\u2069]/g, '');
  for (const part of [core.documents[0]!.framework.name, `${levels.length} levels`, `${skills.length} skills`, /[1-9]\d* expectations go with it/, '3 people lose their places', 'A community that asks', 'Undo brings everything back']) expect(said).toMatch(part);
  await expectAccessible();
  expect(changes()).toEqual(before);
  await fireEvent.click(screen.getByTestId('remove-ladder-confirm'));
  await screen.findByTestId('mastery-empty');
  expect(changes()).toEqual([...before, 'remove_framework 1']);
  await waitFor(() => expect(toasts().at(-1)?.text).toContain('Removed'));
  await waitFor(() => expect(session.workspace?.undo?.op).toBe('remove_framework'));
  toasts().at(-1)?.action?.run();
  await screen.findByTestId('ladder-grid');
  expect(session.framework).toBe(id);
});

test('of a ladder with several versions one goes, and the one before it is shown; what the core refuses to lose is said', async () => {
  localStorage.setItem('mastery-inspector', 'open');
  await open();
  const first = session.framework;
  runCommand('matrix-new-version');
  await waitFor(() => expect(session.framework).not.toBe(first));
  await waitFor(async () => {
    await press('Home', { ctrlKey: true });
    expect(screen.queryByTestId('what-changed')).not.toBeNull();
  });
  const { removeFramework } = core.api;
  core.api.removeFramework = () => Promise.reject(new ApiError({ kind: 'assessed', message: 'On it hang 2 assessments.', place: null }));
  await fireEvent.click(screen.getByTestId('remove-framework'));
  expect((await screen.findByTestId('remove-ladder')).textContent).toContain('the other versions stay');
  await fireEvent.click(screen.getByTestId('remove-ladder-confirm'));
  expect((await screen.findByTestId('failure')).textContent).toContain('2 assessments');
  closeFailure();
  expect(core.documents).toHaveLength(2);
  core.api.removeFramework = removeFramework;
  await fireEvent.click(screen.getByTestId('remove-framework'));
  await fireEvent.click(await screen.findByTestId('remove-ladder-confirm'));
  await waitFor(() => expect(session.framework).toBe(first));
  expect(core.documents).toHaveLength(1);
});

test('a right click takes what is under it, also on a button in the cell, and the browser shows no menu of its own', async () => {
  const rightClick = (element: Element) => !element.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true, clientX: 5, clientY: 5, button: 2 }));
  await open();
  await go('cell-code-review-staff');
  expect(rightClick(screen.getByTestId('mastery-import'))).toBe(true);
  expect(screen.queryByRole('menu')).toBeNull();
  const level = screen.getByTestId('cell-code-review-principal');
  expect(rightClick(level.querySelector('p') ?? level)).toBe(true);
  await screen.findByRole('menu');
  expect(level.dataset['active']).toBe('yes');
  const fold = document.querySelector('[data-c] button.fold') as HTMLElement;
  rightClick(fold);
  await waitFor(() => expect(fold.closest<HTMLElement>('[data-c]')?.dataset['active']).toBe('yes'));
  rightClick(screen.getByTestId('mastery-import'));
  await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
  const field = document.body.appendChild(document.createElement('input'));
  expect(rightClick(field)).toBe(false);
  field.remove();
});

test('arrows move, typing writes over, Enter keeps and goes down', async () => {
  await open();
  await go('cell-code-review-staff');
  expect(active()).toBe('cell-code-review-staff');
  await press('ArrowRight');
  expect(active()).toBe('cell-code-review-principal');
  expect(screen.getByTestId('strip-text').textContent).toBe('Shapes how the unit reviews; measures waiting time');
  await press('N');
  expect(active()).toBe('cell-editor');
  expect(screen.getByTestId<HTMLTextAreaElement>('cell-editor').value).toBe('N');
  await type('New text');
  await press('Enter');
  expect(active()).toBe('cell-testing-principal');
  await waitFor(() => expect(cell('cell-code-review-principal').textContent).toContain('New text'));
  await waitFor(() => expect(changes()).toEqual(['edit_cells 1']));
});

test('Esc discards, Tab keeps and goes right, F2 begins with the text, Alt+Enter breaks the line', async () => {
  await open();
  await go('cell-code-review-staff');
  await press('x');
  await press('Escape');
  expect(active()).toBe('cell-code-review-staff');
  expect(core.done).toEqual([]);
  await press('F2');
  const field = screen.getByTestId<HTMLTextAreaElement>('cell-editor');
  expect(field.value).toBe('Settles disagreement between teams in writing');
  field.setSelectionRange(7, 7);
  await press('Enter', { altKey: true });
  expect(field.value).toBe('Settles\n disagreement between teams in writing');
  await press('Tab');
  expect(active()).toBe('cell-code-review-principal');
  await waitFor(() => expect(changes()).toEqual(['edit_cells 1']));
});

test('a block from Excel with lines in its cells is one change, and copies back the same', async () => {
  await open();
  await go('cell-code-review-staff');
  const block = '"one\r\ntwo"\tthree\r\n\tfive\r\n';
  await clipboard('paste', block);
  await waitFor(() => expect(cell('cell-code-review-staff').querySelector('p')?.textContent).toBe('one\ntwo'));
  expect(cell('cell-testing-staff').querySelector('p')).toBeNull();
  expect(cell('cell-testing-principal').textContent).toContain('five');
  await waitFor(() => expect(changes()).toEqual(['edit_cells 4']));
  await waitFor(() => expect(screen.getByText('4 cells changed')).toBeTruthy());
  const data = await clipboard('copy');
  expect(data.get('text/plain')).toBe('"one\ntwo"\tthree\r\n4\tfive\r\n');
  expect(data.get('text/html')).toContain('<td>one<br style="mso-data-placement:same-cell">two</td>');
});

test('Ctrl+Enter fills the range, Ctrl+D and Ctrl+R too; undo takes each back as one', async () => {
  await open();
  await go('cell-code-review-staff');
  await press('ArrowDown', { shiftKey: true });
  await press('ArrowRight', { shiftKey: true });
  await press('z');
  await type('same');
  await press('Enter', { ctrlKey: true });
  for (const id of ['code-review-staff', 'code-review-principal', 'testing-staff', 'testing-principal']) {
    await waitFor(() => expect(cell(`cell-${id}`).textContent).toContain('same'));
  }
  await waitFor(() => expect(changes()).toEqual(['edit_cells 4']));
  await press('Escape');
  await go('cell-security-junior');
  await press('ArrowDown', { shiftKey: true });
  await press('d', { ctrlKey: true });
  await waitFor(() => expect(cell('cell-data-junior').textContent).toContain('Knows what data the product holds'));
  await press('z', { ctrlKey: true });
  await waitFor(() => expect(cell('cell-data-junior').textContent).toContain('Reads the boards'));
  await press('z', { ctrlKey: true });
  await waitFor(() => expect(cell('cell-testing-principal').textContent).toContain('Sets the approach'));
});

test('ratings: a digit where there is no text, Alt with a digit anywhere, Delete clears', async () => {
  await open();
  await go('cell-code-review-director');
  await press('4');
  await waitFor(() => expect(cell('cell-code-review-director').textContent?.trim()).toBe('4'));
  await go('cell-code-review-staff');
  await press('5', { altKey: true });
  await waitFor(() => expect(cell('cell-code-review-staff').querySelector('button')?.textContent).toBe('5'));
  await press('7', { altKey: true });
  expect(cell('cell-code-review-staff').querySelector('button')?.textContent).toBe('5');
  await press('Delete');
  await waitFor(() => expect(cell('cell-code-review-staff').textContent?.trim()).toBe('–'));
});

test('what the core refuses comes back with its sentence at the place', async () => {
  await open();
  core.api.editMatrix = async () => {
    throw new ApiError({ kind: 'name', message: 'A name has at most 200 characters; this one has 300.', place: null });
  };
  await go('skill-code-review');
  await press('F2');
  await type('A new name');
  await press('Enter');
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('at most 200 characters'));
  expect(screen.getByTestId<HTMLTextAreaElement>('cell-editor').value).toBe('A new name');
  expect(cell('skill-code-review').textContent).toContain('Code review and pairing');
});

test('a paste beyond the last skill offers to add skills', async () => {
  await open();
  await go('cell-code-review-staff');
  await press('End', { ctrlKey: true });
  await press('Home');
  expect(active()).toBe('skill-conflict');
  await clipboard('paste', 'Conflict\r\nNegotiation\r\nListening\r\n');
  await screen.findByTestId('beyond-dialog');
  await fireEvent.click(screen.getByTestId('beyond-add'));
  await waitFor(() => expect(screen.getByTestId('skill-negotiation').textContent).toContain('Negotiation'));
  expect(screen.getByTestId('skill-listening')).toBeTruthy();
  expect(changes()).toEqual(['paste_skills 2']);
});

test('what a paste beyond the last skill expects comes with the new skills, in the same change', async () => {
  await open();
  await go('cell-code-review-staff');
  await press('End', { ctrlKey: true });
  await press('Home');
  await press('ArrowRight');
  await clipboard('paste', 'settles a quarrel\tprevents one\r\n3\t"two\nlines"\r\n');
  await screen.findByTestId('beyond-dialog');
  await fireEvent.click(screen.getByTestId('beyond-add'));
  await waitFor(() => expect(changes()).toEqual(['paste_skills 1']));
  const [doc] = core.documents;
  const added = doc?.skills.at(-1);
  const cells = doc?.cells.filter((each) => each.skill === added?.id).map(({ text, rating }) => ({ text, rating }));
  expect(cells).toEqual([{ text: '', rating: 3 }, { text: 'two\nlines', rating: null }]);
  expect(doc?.cells.some((each) => each.text === 'settles a quarrel')).toBe(true);
});

test('removing a level says what is lost; removing nothing of worth does not ask', async () => {
  await open();
  await go('level-head-staff');
  await press('Delete');
  const dialog = await screen.findByTestId('remove-dialog');
  expect(dialog.textContent).toContain('Remove the level “Staff”?');
  expect(dialog.textContent).toMatch(/\d+ expectations go with it/);
  await fireEvent.click(screen.getByTestId('remove-confirm'));
  await waitFor(() => expect(screen.queryByTestId('level-head-staff')).toBeNull());
  expect(changes()).toEqual(['remove_level 1']);
});

test('levels move by keyboard', async () => {
  await open();
  await go('level-head-staff');
  await press('ArrowRight', { altKey: true, shiftKey: true });
  await waitFor(() => expect(changes()).toEqual(['move_level 1']));
});

test('columns are drawn to a width, by the pointer and by commands, and keep it for the workspace', async () => {
  await open();
  await go('level-head-staff');
  const column = Number(cell('level-head-staff').dataset['c']);
  const template = () => cell('level-head-staff').parentElement?.style.gridTemplateColumns.split(' ')[column];
  const before = Number(template()?.replace('px', ''));
  await fireEvent.pointerDown(cell(`edge-${column}`), { button: 0, clientX: 500 });
  await fireEvent.pointerMove(window, { clientX: 560 });
  await fireEvent.pointerUp(window, { clientX: 560 });
  await fireEvent.pointerMove(window, { clientX: 700 });
  expect(template()).toBe(`${before + 60}px`);
  expect(runCommand('matrix-wider')).toBe(true);
  await waitFor(() => expect(template()).toBe(`${before + 100}px`));
  const kept = JSON.parse(localStorage.getItem(`mastery-widths:${session.workspace?.path}`) ?? '{}') as Record<string, number>;
  expect(Object.values(kept)).toEqual([before + 100]);
  cleanup();
  await open();
  expect(template()).toBe(`${before + 100}px`);
  await fireEvent.dblClick(cell(`edge-${column}`));
  expect(template()).toBe(`${before}px`);
  expect(changes()).toEqual([]);
});

test('the inspector is closed at first, stays as she left it, and edits what is selected', async () => {
  await open();
  await go('level-head-staff');
  expect(screen.queryByTestId('inspector-level-name')).toBeNull();
  await fireEvent.click(screen.getByTestId('toggle-inspector'));
  expect(localStorage.getItem('mastery-inspector')).toBe('open');
  const name = screen.getByTestId<HTMLInputElement>('inspector-level-name');
  await fireEvent.input(name, { target: { value: 'Staff engineer' } });
  await fireEvent.keyDown(name, { key: 'Enter' });
  await waitFor(() => expect(cell('level-head-staff').textContent).toContain('Staff engineer'));
});

test('the steps of a level point from the other to it, and from it to the other', async () => {
  localStorage.setItem('mastery-inspector', 'open');
  await open();
  await go('level-head-staff');
  const parts = (id: string) => [...screen.getAllByTestId(id)[0]!.children].map((each) => (each.tagName === 'svg' ? '→' : each.classList.contains('link') ? each.textContent : '')).filter(Boolean);
  expect(parts('step-from')).toEqual(['Senior', '→']);
  expect(parts('step-on')[0]).toBe('→');
});

test('what comes with each level folds to its head, and stays so', async () => {
  localStorage.setItem('mastery-brings', 'open');
  await open();
  expect(cell('responsibilities-staff')).toBeTruthy();
  await go('brings-head');
  await press(' ');
  await waitFor(() => expect(screen.queryByTestId('responsibilities-staff')).toBeNull());
  expect(screen.queryByTestId('scope-staff')).toBeNull();
  expect(localStorage.getItem('mastery-brings')).toBe('folded');
});

test('find counts, goes to the next and comes back to the grid', async () => {
  await open();
  await go('cell-code-review-staff');
  await press('f', { ctrlKey: true });
  const field = await screen.findByTestId<HTMLInputElement>('find-input');
  await fireEvent.input(field, { target: { value: 'mentor' } });
  await waitFor(() => expect(screen.getByText(/^\d+ of \d+$/)).toBeTruthy());
  await fireEvent.keyDown(field, { key: 'Escape' });
  await waitFor(() => expect(active()).toMatch(/^(cell|skill|responsibilities)-/));
});

test('nothing that axe knows is wrong with the view', async () => {
  await open();
  await go('cell-code-review-staff');
  // jsdom has no layout: colour contrast and sizes are measured in the real window.
  const { violations } = await axe.run(screen.getByTestId('view-mastery'), { rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false }, region: { enabled: false } }, resultTypes: ['violations'] });
  expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 120)).join(' | ')}`)).toEqual([]);
});

test('an empty workspace offers two ways to begin', async () => {
  core.documents = [];
  render(App);
  await screen.findByTestId('mastery-empty');
  await fireEvent.click(screen.getByTestId('mastery-empty-start'));
  await screen.findByTestId('level-head-senior');
  await waitFor(() => expect(core.documents[0]?.skills.length).toBe(1));
  expect(core.documents[0]?.steps.length).toBe(6);
  expect(changes()).toEqual(['add_framework 1']);
});

test('what a criterion was changed to goes back where it is refused, and criteria are never those of another cell', async () => {
  const doc = core.documents[0]!;
  const skill = doc.skills.find((each) => each.name.startsWith('Code review'))?.id;
  for (const level of doc.levels) {
    const expectation = doc.cells.find((each) => each.skill === skill && each.level === level.id);
    if (expectation) expectation.criteria = [{ id: `of-${level.id}`, kind: 'required', track: null, audience: null, text: `Reviews as ${level.name.toLowerCase()}`, rating: null }];
  }
  localStorage.setItem('mastery-inspector', 'open');
  await open();
  await go('cell-code-review-staff');
  await screen.findByText('Reviews as staff');
  const kind = () => screen.getByText('Reviews as staff').closest('li')!.querySelector<HTMLElement>('.select')!;
  expect(kind().textContent?.trim()).toBe('required');
  const { editMatrix } = core.api;
  let refuse: () => void = () => undefined;
  core.api.editMatrix = () => new Promise((_, reject) => (refuse = () => reject(new ApiError({ kind: 'invalid', message: 'Not now.', place: null }))));
  setApi(core.api);
  kind().focus();
  await fireEvent.keyDown(kind(), { key: 'ArrowDown' });
  await waitFor(() => expect(document.querySelectorAll('[role=option]').length).toBe(3));
  await fireEvent.keyDown(kind(), { key: 'ArrowDown' });
  await fireEvent.keyDown(kind(), { key: 'Enter' });
  await waitFor(() => expect(kind().textContent?.trim()).toBe('example'));
  refuse();
  await waitFor(() => expect(kind().textContent?.trim()).toBe('required'));
  core.api.editMatrix = editMatrix;
  core.api.criteria = () => new Promise(() => undefined);
  setApi(core.api);
  await go('cell-code-review-senior');
  await waitFor(() => expect(screen.queryByText('Reviews as staff')).toBeNull());
});

test('the least rating is one stop for the keyboard, with arrows within', async () => {
  localStorage.setItem('mastery-inspector', 'open');
  await open();
  await go('cell-code-review-staff');
  const radios = within(await screen.findByTestId('rating-row')).getAllByRole<HTMLInputElement>('radio');
  expect(radios.length).toBeGreaterThan(2);
  expect(new Set(radios.map((each) => `${each.tagName} ${each.type} ${each.name}`)).size).toBe(1);
  radios.at(-1)?.click();
  await waitFor(() => expect(changes()).toEqual(['edit_cells 1']));
  // Two arrows and another cell: one change more, of the cell that was left.
  const ratings = () => Object.fromEntries(core.documents[0]!.cells.map((each) => [`${each.skill} ${each.level}`, each.rating]));
  const before = ratings();
  radios.at(-1)?.focus();
  for (const to of [1, 2]) {
    await fireEvent.keyDown(document.activeElement!, { key: 'ArrowRight' });
    radios[to]!.focus();
    await fireEvent.click(radios[to]!);
    await fireEvent.keyUp(radios[to]!, { key: 'ArrowRight' });
  }
  expect(changes()).toEqual(['edit_cells 1']);
  await go('cell-code-review-senior');
  await waitFor(() => expect(changes()).toEqual(['edit_cells 1', 'edit_cells 1']));
  const after = ratings();
  const changed = Object.keys(after).filter((key) => after[key] !== before[key]);
  const skill = core.documents[0]!.skills.find((each) => each.name.startsWith('Code review'))?.id;
  const level = core.documents[0]!.levels.find((each) => each.name === 'Staff')?.id;
  expect(changed).toEqual([`${skill} ${level}`]);
});

test('folding and unfolding everything leaves the cursor on what it is on', async () => {
  localStorage.setItem('mastery-brings', 'folded');
  await open();
  await go('cell-security-staff');
  expect(screen.queryByTestId('responsibilities-staff')).toBeNull();
  runCommand('matrix-unfold-all');
  await screen.findByTestId('responsibilities-staff');
  const slot = () => document.querySelector<HTMLElement>('[data-active=yes]')?.dataset['testid'];
  expect(slot()).toBe('cell-security-staff');
});
