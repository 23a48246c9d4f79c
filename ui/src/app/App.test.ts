// The frame at work on the core in memory: what a person can do from start to undo, and that every view is accessible.
import { screen, waitFor, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, expect, test, vi } from 'vitest';
import type { FakeCore, FakeOptions } from '../../dev/fake_api';
import { expectAccessible, openWindow, takeDown } from '../../dev/whole_window';
import { api, emitShell, settled } from '../shared/client';
import { toasts } from '../workspace/toasts.svelte';
import { masteryPart, masteryPerson } from '../workspace/mastery_part.svelte';
import { runCommand } from '../workspace/commands';
import { openOverlay } from '../workspace/overlays.svelte';
import { session } from '../workspace/session.svelte';

afterEach(takeDown);

const open = (options: FakeOptions = {}): Promise<FakeCore> => openWindow(options.open ? 'rail-history' : 'start', options);
const press = (key: string, more: KeyboardEventInit = {}) =>
  (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));


test('start screen: the import has the focus, and the sample opens', async () => {
  await open();
  expect(document.activeElement).toBe(screen.getByTestId('start-import'));
  await expectAccessible();
  screen.getByTestId('start-sample').click();
  await screen.findByTestId('rail-history');
  expect(document.title).toContain('Weberei Nord');
});

test('a workspace whose file is gone can be located or removed, never opened', async () => {
  const core = await open();
  const gone = screen.getAllByTestId('recent').find((each) => each.textContent?.includes('Handball West'));
  expect(gone && within(gone).queryByRole('button', { name: /Handball West$/ })).not.toBeNull();
  within(gone as HTMLElement).getByTestId('recent-remove').click();
  await waitFor(() => expect(screen.queryByText('Handball West')).toBeNull());
  expect(core.recent.some((each) => each.name === 'Handball West')).toBe(false);
});

test('without recent workspaces it says what belongs there', async () => {
  await open({ recent: 'empty' });
  expect(screen.getByText('Workspaces you open are listed here.')).toBeTruthy();
  await expectAccessible();
});

test('a blank workspace asks where to save, and closing that dialog changes nothing', async () => {
  const core = await open({ saved: null });
  const [asked, made] = [vi.spyOn(core.api, 'chooseSaveAs'), vi.spyOn(core.api, 'newWorkspace')];
  screen.getByTestId('start-blank').click();
  await waitFor(() => expect(asked).toHaveResolvedWith(null));
  await new Promise((done) => setTimeout(done)); // all that follows from the answer
  expect(screen.getByTestId('start')).toBeTruthy();
  expect(made).not.toHaveBeenCalled();
  core.saved = '/home/mira';
  screen.getByTestId('start-blank').click();
  await screen.findByTestId('rail-history');
});

test('undo and redo name the change, and the notice carries the way back', async () => {
  const core = await open({ open: true });
  const [framework] = core.documents;
  expect(screen.getByTestId('undo').getAttribute('aria-disabled')).toBe('true');
  await core.api.addTrack(framework?.framework.id ?? '', 'Craft path', 'custom', 3);
  await waitFor(() => expect(screen.getByTestId('undo').getAttribute('aria-label')).toBe('Undo add the track Craft path'));
  press('z', { ctrlKey: true });
  const note = await screen.findByTestId('toast');
  expect(note.textContent).toContain('Undone: add the track Craft path');
  expect(core.documents[0]?.tracks).toHaveLength(3);
  within(note).getByTestId('toast-action').click();
  await waitFor(() => expect(session.workspace?.undo).not.toBeNull());
  expect(core.documents[0]?.tracks).toHaveLength(4);
  press('z', { ctrlKey: true });
  await waitFor(() => expect(session.workspace?.redo).not.toBeNull());
  expect(core.documents[0]?.tracks).toHaveLength(3);
  expect(screen.getAllByTestId('toast').map((each) => each.textContent)).toEqual([expect.stringContaining('Undone')]);
  press('y', { ctrlKey: true });
  await waitFor(() => expect(core.documents[0]?.tracks).toHaveLength(4));
});

test('a note whose way back would take back something else is gone', async () => {
  const core = await open({ open: true });
  const framework = core.documents[0]?.framework.id ?? '';
  await api.addTrack(framework, 'Craft path', 'custom', 3);
  await waitFor(() => expect(screen.getByTestId('undo').getAttribute('aria-label')).toBe('Undo add the track Craft path'));
  press('z', { ctrlKey: true });
  await screen.findByTestId('toast');
  await api.addTrack(framework, 'Research path', 'custom', 3);
  await waitFor(() => expect(screen.queryByTestId('toast')).toBeNull());
});

test('in a text field undo is left to the text', async () => {
  const core = await open({ open: true });
  core.makeHistory();
  await waitFor(() => expect(session.workspace?.undo).not.toBeNull());
  const field = document.body.appendChild(document.createElement('textarea'));
  field.focus();
  expect(press('z', { ctrlKey: true })).toBe(true); // nobody took it
  field.remove();
  expect(press('z', { ctrlKey: true })).toBe(false);
  await waitFor(() => expect(core.undone).toHaveLength(1));
});

test('one press that arrives as key and as menu command runs once', async () => {
  const core = await open({ open: true });
  core.makeHistory();
  await waitFor(() => expect(session.workspace?.undo).not.toBeNull());
  const undone = vi.spyOn(core.api, 'undo');
  press('z', { ctrlKey: true });
  emitShell('command', 'undo');
  await waitFor(() => expect(core.undone).toHaveLength(1));
  const later = performance.now() + 150;
  const clock = vi.spyOn(performance, 'now').mockReturnValue(later);
  emitShell('command', 'undo');
  clock.mockRestore();
  await waitFor(() => expect(core.undone).toHaveLength(2));
  expect(undone).toHaveBeenCalledTimes(2);
});

test('history: taking back several asks first and then undoes exactly those', async () => {
  const core = await open({ open: true });
  core.makeHistory();
  screen.getByTestId('rail-history').click();
  await waitFor(() => expect(screen.getAllByTestId('history-entry')).toHaveLength(9));
  // One count in a line: the one of its sentence, as the note after the change had it.
  for (const line of screen.getAllByTestId('history-entry')) {
    const beside = [...line.children].filter((each) => each.tagName !== 'TIME').map((each) => each.textContent?.replace(line.querySelector('.title')?.textContent ?? '', ''));
    expect(beside.join(' ')).not.toMatch(/\d/);
  }
  await expectAccessible();
  within(screen.getAllByTestId('history-entry')[2] as HTMLElement).getByTestId('history-back').click();
  const question = await screen.findByTestId('history-confirm');
  expect(question.textContent).toContain('Take back 3 changes?');
  expect(core.undone).toHaveLength(0);
  screen.getByTestId('history-confirm-go').click();
  await waitFor(() => expect(core.undone).toHaveLength(3));
  await waitFor(() => expect(screen.getAllByText('taken back')).toHaveLength(3));
  within(screen.getAllByTestId('history-entry')[1] as HTMLElement).getByTestId('history-forward').click();
  (await screen.findByTestId('history-confirm-go')).click();
  await waitFor(() => expect(core.undone).toHaveLength(1));
});

test('an empty history says what belongs there', async () => {
  await open({ open: true });
  screen.getByTestId('rail-history').click();
  await screen.findByTestId('history-empty');
  await expectAccessible();
});

test('the palette finds commands by any of their words and runs them', async () => {
  const core = await open({ open: true });
  core.makeHistory();
  await waitFor(() => expect(session.workspace?.undo).not.toBeNull());
  press('k', { ctrlKey: true });
  const field = (await screen.findByTestId('palette-input')) as HTMLInputElement;
  await expectAccessible();
  field.value = 'dark theme';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await waitFor(() => expect(screen.getAllByTestId('palette-line')).toHaveLength(1));
  field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  await waitFor(() => expect(document.documentElement.dataset['theme']).toBe('dark'));
  expect(core.settings.theme).toBe('dark');
  expect(screen.queryByTestId('palette-input')).toBeNull();
});

test('the palette finds people and communities from wherever she is, without their accents', async () => {
  const core = await open({ open: true, organisation: true });
  const { id, name } = (await core.api.mapView(() => undefined)).people;
  const wanted = name.find((each) => /[^ -~]/.test(each)) ?? name[0] ?? '';
  // Their page is asked for as well.
  core.people.people.push({ id: id[name.indexOf(wanted)] ?? '', name: wanted, home: null, level: null, since: null, target: null, target_date: null, mentor: null, ambition: '', blockers: '' });
  screen.getByTestId('rail-history').click();
  await screen.findByTestId('history-empty');
  press('k', { ctrlKey: true });
  const field = (await screen.findByTestId('palette-input')) as HTMLInputElement;
  field.value = wanted.normalize('NFD').replace(/\p{M}/gu, '');
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await waitFor(() => expect(screen.getAllByTestId('palette-line')[0]?.textContent).toContain(wanted));
  field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  await waitFor(() => expect(screen.queryByTestId('history-empty')).toBeNull());
  expect([masteryPart(), masteryPerson()]).toEqual(['person', id[name.indexOf(wanted)]]);
  await waitFor(() => expect(screen.getByTestId('person-head').textContent).toContain(wanted));
});

test('? shows the shortcuts, of the registry only', async () => {
  await open({ open: true });
  press('?', { shiftKey: true });
  const sheet = await screen.findByTestId('shortcut-sheet');
  expect(sheet.textContent).toContain('Export the matrix…');
  await expectAccessible();
});

test('? inside a dialog leaves the dialog open', async () => {
  await open({ open: true });
  emitShell('command', 'export-matrix');
  const dialog = await screen.findByTestId('export-matrix');
  within(dialog).getAllByRole('button').at(-1)?.focus();
  expect(press('?', { shiftKey: true })).toBe(true); // nobody took it
  await tick();
  expect(openOverlay()).toBe('export-matrix');
  expect(screen.queryByTestId('shortcut-sheet')).toBeNull();
  expect(dialog.isConnected).toBe(true);
});

test('settings: the language changes every word at once and is kept', async () => {
  const core = await open({ open: true, language: 'fr' });
  screen.getByTestId('rail-settings').click();
  await screen.findByText('Apparence');
  await expectAccessible();
  expect(document.documentElement.lang).toBe('fr');
  within(screen.getByTestId('theme-contrast')).getByRole('radio').click();
  await waitFor(() => expect(core.settings).toEqual({ language: 'fr', theme: 'contrast' }));
});

test('export: the matrix is written in the chosen format, and the notice leads to it', async () => {
  const core = await open({ open: true });
  press('E', { ctrlKey: true, shiftKey: true });
  await screen.findByTestId('export-matrix');
  await expectAccessible();
  within(screen.getByTestId('format-ods')).getByRole('radio').click();
  screen.getByTestId('export-save').click();
  await waitFor(() => expect(core.written).toEqual([{ what: 'matrix', path: '/home/mira/Documents/Saved here/Software engineering.ods' }]));
  (await screen.findByTestId('toast-action')).click();
  await waitFor(() => expect(core.revealed).toHaveLength(1));
});

test('export: criteria start with the first level beyond the trunk, with a preview', async () => {
  const core = await open({ open: true });
  press('e', { ctrlKey: true });
  const preview = await screen.findByTestId('promotion-preview');
  await waitFor(() => expect(preview.querySelector('h3')?.textContent).toContain('Staff'));
  expect(preview.textContent).toContain('Settles disagreement between teams in writing');
  expect(preview.querySelector('.misfits ~ ul')?.textContent).toContain('writes tests that nobody runs');
  await expectAccessible();
  screen.getByTestId('export-save').click();
  await waitFor(() => expect(core.written).toEqual([{ what: 'criteria', path: '/home/mira/Documents/Saved here/Criteria Staff.pdf', language: 'en' }]));
});

test('a dropped workspace opens; a failure is one sentence in a dialog', async () => {
  await open();
  emitShell('dropped', ['/home/mira/Desktop/Handball West.guildhall']);
  const dialog = await screen.findByTestId('failure');
  expect(dialog.textContent).toContain('The file is not there any more.');
  await expectAccessible();
  emitShell('dropped', ['/home/mira/Documents/Weberei Nord.guildhall']);
  await screen.findByTestId('rail-history');
});

test('a workspace in a synced folder says how it stands, and that someone else changed it', async () => {
  const core = await open({ open: true });
  expect(screen.queryByTestId('status-publication')).toBeNull();
  core.publication = { product: 'Dropbox', state: 'waiting', cause: null, kept: null };
  emitShell('changed', ['publication']);
  await waitFor(() => expect(screen.getByTestId('status-publication').textContent).toBe('Local copy, is being published to Dropbox'));
  const { revision } = session;
  core.publication = { product: null, state: 'failed', cause: 'the folder is away', kept: '/net/ours (own version).guildhall' };
  emitShell('changed', ['publication']);
  await waitFor(() => expect(screen.getByTestId('status-publication').textContent).toContain('safe on this computer (the folder is away)'));
  expect(toasts().filter((each) => each.text.includes('/net/ours (own version).guildhall'))).toHaveLength(1);
  emitShell('changed', ['publication']);
  await waitFor(() => expect(session.revision).toBe(revision));
  expect(toasts().filter((each) => each.kind === 'problem')).toHaveLength(1);
});

test('undo pressed right behind a change takes that change back', async () => {
  const core = await open({ open: true });
  const [framework] = core.documents;
  const adding = api.addTrack(framework?.framework.id ?? '', 'Craft path', 'custom', 3);
  expect(session.workspace?.undo).toBeNull(); // nobody has told the window yet
  press('z', { ctrlKey: true });
  await adding;
  await waitFor(() => expect(core.undone.map((each) => each.label.op)).toEqual(['add_track']));
  await waitFor(() => expect(session.workspace?.undo).toBeNull());
  const founding = api.addCommunity({ name: 'Dye house', kind: '', purpose: '', home: null, members: [] });
  press('z', { ctrlKey: true });
  await founding;
  await waitFor(() => expect(core.undone.map((each) => each.label.op)).toEqual(['add_community']));
  const undone = vi.spyOn(core.api, 'undo');
  const refused = api.addTrack('gone', 'Nowhere', 'custom', 3).catch(() => 'refused');
  press('z', { ctrlKey: true });
  expect(await refused).toBe('refused');
  await settled();
  await tick();
  expect(undone).not.toHaveBeenCalled();
  expect(screen.queryByRole('alertdialog')?.textContent ?? null).toBeNull();
});

test('the native menu greys what cannot be run', async () => {
  const core = await open({ open: true });
  await waitFor(() => expect(core.sleeping).toContain('undo'));
  expect(core.sleeping).not.toContain('show-history');
  await api.addTrack(core.documents[0]?.framework.id ?? '', 'Craft path', 'custom', 3);
  await waitFor(() => expect(core.sleeping).not.toContain('undo'));
  await waitFor(() => expect(core.menuTitles['undo']).toMatch(/^Undo add the track \W?Craft path\W?$/));
  expect(['cut', 'copy', 'paste', 'quit'].filter((id) => core.sleeping.includes(id))).toEqual([]);
  screen.getByTestId('rail-settings').click();
  await waitFor(() => expect(core.sleeping).not.toContain('close-workspace'));
  emitShell('command', 'close-workspace');
  await waitFor(() => expect(core.sleeping).toContain('close-workspace'));
});

test('while a dialog waits, the native menu opens nothing over it', async () => {
  await open({ open: true });
  press('E', { ctrlKey: true, shiftKey: true });
  await screen.findByTestId('export-matrix');
  emitShell('command', 'palette');
  await tick();
  expect(openOverlay()).toBe('export-matrix');
  expect(screen.queryByTestId('palette-input')).toBeNull();
});

test('while a dialog waits, the native menu still selects all that is written in its field', async () => {
  await open({ open: true, organisation: true });
  const did: string[] = [];
  document.execCommand = (name: string) => did.push(`${name} ${document.activeElement?.tagName}`) > 0; // jsdom has none
  runCommand('new-community');
  const dialog = await screen.findByTestId('new-community');
  dialog.querySelector('button')?.focus();
  emitShell('command', 'select-all');
  expect(did).toEqual([]); // what lies under the dialog is not selected
  dialog.querySelector('input')?.focus();
  emitShell('command', 'select-all');
  expect(did).toEqual(['selectAll INPUT']);
  Reflect.deleteProperty(document, 'execCommand');
});

test('F6 goes through the parts of the window and back', async () => {
  await open({ open: true });
  await screen.findByTestId('ladder-grid');
  const part = () => document.activeElement?.closest('[data-part]')?.className.split(' ')[0] ?? '';
  await waitFor(() => expect(part()).toBe('main'));
  const forward = [];
  for (let i = 0; i < 4; i += 1) {
    press('F6');
    forward.push(part());
  }
  expect(forward).toEqual(['rail', 'bar', 'strip', 'main']);
  press('F6', { shiftKey: true });
  expect(part()).toBe('strip');
});
