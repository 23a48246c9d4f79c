// The export dialogs of the organisation in the whole window, on the in-memory core.
import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FakeCore } from '../../../dev/fake_api';
import { chooseFrom, takeDown } from '../../../dev/whole_window';
import App from '../../app/App.svelte';
import { runCommand } from '../../workspace/commands';
import { closeOverlay, openOverlay, showOverlay } from '../../workspace/overlays.svelte';
import { toasts } from '../../workspace/toasts.svelte';
import { setApi } from '../../shared/client';
import './CriteriaDialog.svelte'; // so that the window finds them at once
import './MapDialog.svelte';
import './OrganisationDialog.svelte';
import './TablesDialog.svelte';

let core: FakeCore;

beforeEach(() => {
  core = new FakeCore({ open: true });
  core.api.chooseSaveAs = async (_kind, name) => `/home/mira/${name}`;
  core.saved = '/home/mira/tables';
  setApi(core.api);
});
afterEach(takeDown);

async function opened(overlay: 'export-criteria' | 'export-map' | 'export-organisation' | 'export-measures' | 'export-findings'): Promise<void> {
  render(App);
  showOverlay(overlay);
  await screen.findByTestId(overlay);
}
async function choose(testid: string): Promise<void> {
  await fireEvent.click(screen.getByTestId(testid).querySelector('input') as HTMLInputElement);
}
const save = () => screen.getByTestId('export-save').click();

test('the map goes out as it was asked for: how large, on which paper, and how much of people', async () => {
  await opened('export-map');
  expect(screen.queryByTestId('scale-1')).toBeNull();
  await choose('format-png');
  await choose('scale-3');
  await choose('profile-pseudonyms');
  save();
  await waitFor(() => expect(openOverlay()).toBeNull());
  expect(core.written).toMatchObject([{ what: 'map', path: expect.stringMatching(/\.png$/), map: { profile: 'pseudonyms', scale: 3, is_tiled: false, shown: null } }]);
  expect(toasts().map((each) => each.text)).toEqual([expect.stringMatching(/^Saved: .*\.png$/)]);
  showOverlay('export-map');
  await screen.findByTestId('export-map');
  await choose('format-pdf');
  await choose('sheets-a4');
  save();
  await waitFor(() => expect(core.written[1]).toMatchObject({ path: expect.stringMatching(/\.pdf$/), map: { profile: 'full', is_tiled: true } }));
});

test('what is shown now goes out as it is, or all of it', async () => {
  const nothing = { communities: [], people: [], seats: [] };
  const shown = { overlay: 'core' as const, without: [], has_nesting: true, has_services: true, has_members_in_common: true, folded: [], dimmed: nothing, hidden: nothing };
  render(App);
  const open = async (of: { told: string; ofSkills: boolean }) => {
    showOverlay('export-map', { shown, ...of });
    await screen.findByTestId('export-map');
  };
  await open({ told: 'coloured by “Innermost”', ofSkills: false });
  expect(screen.getByTestId('shows-shown').textContent).toContain('coloured by “Innermost”');
  // Nothing is hidden: for other programs both are the same.
  await choose('format-gexf');
  expect(screen.queryByTestId('shows-shown')).toBeNull();
  await choose('format-svg');
  save();
  await waitFor(() => expect(openOverlay()).toBeNull());
  await open({ told: 'coloured by “Innermost”', ofSkills: false });
  await choose('shows-all');
  save();
  await waitFor(() => expect(openOverlay()).toBeNull());
  await open({ told: '', ofSkills: true });
  expect(screen.queryByTestId('shows-shown')).toBeNull();
  expect(screen.getByTestId('export-map-skills').textContent).toContain('stays in this window');
  save();
  await waitFor(() => expect(openOverlay()).toBeNull());
  expect(core.written.map((each) => each.map?.shown)).toEqual([shown, null, null]);
});

test('what is still being written is told after she closed the dialog, and closes no other', async () => {
  let finish: () => void = () => undefined;
  const unprinted = { letters: '山', names: ['山田'], n_more: 0 };
  core.api.exportMap = () => new Promise((resolve) => (finish = () => resolve(unprinted)));
  await opened('export-map');
  save();
  await waitFor(() => expect(screen.getByTestId('export-save').textContent).toContain('Being written'));
  closeOverlay();
  showOverlay('shortcuts');
  finish();
  await waitFor(() => expect(toasts().map((each) => each.text)).toEqual([expect.stringContaining('the letter 山: it is an empty box in the file, in 山田.'), expect.stringMatching(/^Saved: /)]));
  expect(openOverlay()).toBe('shortcuts');
});

test('what cannot be written says why where she stands, and as a note once she has gone', async () => {
  const broken = async () => Promise.reject({ kind: 'refused', message: 'This picture is too large.' });
  core.api.exportMap = broken;
  await opened('export-map');
  save();
  expect((await screen.findByTestId('export-refused')).textContent).toContain('too large');
  let fail: () => void = () => undefined;
  core.api.exportMap = () => new Promise((_, reject) => (fail = () => reject({ kind: 'refused', message: 'This disk is full.' })));
  save();
  await waitFor(() => expect(screen.queryByTestId('export-refused')).toBeNull());
  await waitFor(() => expect(screen.getByTestId('export-save').textContent).toContain('Being written'));
  closeOverlay();
  fail();
  await waitFor(() => expect(toasts().map((each) => `${each.kind}: ${each.text}`)).toEqual(['problem: This disk is full.']));
});

test('an organisation goes out as a file or as a folder of tables, and replaces none unasked', async () => {
  await opened('export-organisation');
  await choose('format-ods');
  await choose('profile-structure');
  save();
  await waitFor(() => expect(core.written).toMatchObject([{ what: 'organisation', path: expect.stringMatching(/\.ods$/), profile: 'structure', folder: false }]));
  await waitFor(() => expect(openOverlay()).toBeNull());
  showOverlay('export-organisation');
  await screen.findByTestId('export-organisation');
  core.inTheWay = ['communities.csv', 'people.csv'];
  await choose('format-folder');
  expect(screen.getByTestId('export-save').textContent).toContain('Choose a folder');
  save();
  expect((await screen.findByTestId('export-held')).textContent).toContain('“tables” already has communities.csv and people.csv');
  expect(core.written).toHaveLength(1);
  expect(screen.getByTestId('export-save').textContent).toContain('Replace');
  await new Promise((resolve) => setTimeout(resolve)); // no hand is quicker than the answer
  save();
  await waitFor(() => expect(core.written[1]).toMatchObject({ what: 'organisation', path: '/home/mira/tables', profile: 'full', folder: true }));
});

test('what was chosen when she pressed goes out, whatever she turns to while she is asked where to', async () => {
  let name: (path: string) => void = () => undefined;
  core.api.chooseSaveAs = (_kind, suggested) => new Promise((answer) => (name = () => answer(`/home/mira/${suggested}`)));
  await opened('export-organisation');
  await choose('profile-structure');
  save();
  await choose('format-folder');
  await choose('profile-full');
  name('');
  await waitFor(() => expect(core.written).toMatchObject([{ what: 'organisation', path: expect.stringMatching(/\.xlsx$/), profile: 'structure', folder: false }]));
});

test('measures and findings go out as tables', async () => {
  for (const what of ['measures', 'findings'] as const) {
    const before = core.written.length;
    if (before === 0) await opened(`export-${what}`);
    else showOverlay(`export-${what}`);
    await screen.findByTestId(`export-${what}`);
    await choose('format-md');
    await choose('profile-pseudonyms');
    save();
    await waitFor(() => expect(core.written[before]).toMatchObject({ what, path: expect.stringMatching(/\.md$/), profile: 'pseudonyms' }));
    await waitFor(() => expect(openOverlay()).toBeNull());
  }
});

test('a folder of tables is imported as files are', async () => {
  render(App);
  const asked: string[][] = [];
  core.api.importPreview = (paths) => (asked.push(paths), new Promise(() => undefined));
  core.api.chooseFolder = async (kind) => (kind === 'import' ? '/home/mira/rust' : null);
  await waitFor(() => runCommand('import-folder'));
  await waitFor(() => expect(asked).toEqual([['/home/mira/rust']]));
});

test('what a level asks goes out in the language that is chosen for it, the window keeps its own', async () => {
  await opened('export-criteria');
  await waitFor(() => expect(screen.getByTestId('criteria-to').textContent).toContain('Staff'));
  // Of another level the list begins at its head.
  const shown = await screen.findByTestId('promotion-preview');
  shown.scrollTop = 240;
  await chooseFrom('criteria-to', 'Principal');
  await waitFor(() => expect(screen.getByTestId('promotion-preview').textContent).toContain('Principal'));
  expect(screen.getByTestId('promotion-preview').scrollTop).toBe(0);
  await chooseFrom('criteria-to', 'Staff');
  await waitFor(() => expect(screen.getByTestId('criteria-to').textContent).toContain('Staff'));
  await chooseFrom('criteria-language', 'Deutsch');
  save();
  await waitFor(() => expect(openOverlay()).toBeNull());
  expect(core.written).toMatchObject([{ what: 'criteria', language: 'de', path: expect.stringMatching(/Staff.*\.pdf$/) }]);
  expect(core.settings.language).toBe('en');
});
