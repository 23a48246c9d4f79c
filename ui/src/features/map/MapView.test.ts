// The map in the whole window, on the core in memory.
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, expect, test, vi } from 'vitest';
import type { FakeCore } from '../../../dev/fake_api';
import { openMap, takeMapDown } from '../../../dev/whole_map';
import { expectAccessible, openWindow } from '../../../dev/whole_window';
import { runCommand } from '../../workspace/commands';
import { go } from '../../workspace/navigation.svelte';
import { forget } from '../../workspace/organisation/forgetting.svelte';
import { placeOf } from '../../workspace/organisation/map_place';
import { selection } from '../../workspace/selection.svelte';
import { session } from '../../workspace/session.svelte';
import { toasts } from '../../workspace/toasts.svelte';
import { ApiError, emitShell, setApi } from '../../shared/client';
import { organisationMap } from './map.svelte';
import './NewCommunityDialog.svelte';

let core: FakeCore;

afterEach(takeMapDown);

async function open(): Promise<void> {
  core = await openMap();
}
const changes = () => core.done.map((change) => `${change.label.op} ${change.label.subject ?? ''}`.trim());
async function type(testid: string, text: string): Promise<void> {
  await fireEvent.input(screen.getByTestId(testid), { target: { value: text } });
}

test('a workspace with communities opens with its map, the organisation in numbers beside it', async () => {
  await open();
  expect(screen.getByTestId('map-inspector').textContent).toContain('4, 2 at the top');
  expect(screen.getByTestId('map-legend').textContent).toContain('Business unit');
  expect(document.querySelector('footer')?.textContent).toContain('1 unmet need');
  await expectAccessible();
});

test('until the first map is there it says so in the middle, how far it is, and can be stopped; not where that is at once', async () => {
  const cancel = vi.fn();
  let done: () => void = () => undefined;
  let tell: (part: number) => void = () => undefined;
  core = await openWindow('rail-map', { open: true, organisation: true }, (core) => {
    const { mapView } = core.api;
    core.api.mapView = (progress) => new Promise((ok) => ((done = () => ok(mapView(progress))), (tell = progress)));
    core.api.mapCancel = async () => cancel();
  });
  go('map');
  await waitFor(() => expect(organisationMap.roster).toBeNull());
  expect(screen.queryByTestId('map-laying')).toBeNull();
  const laying = await screen.findByTestId('map-laying', {}, { timeout: 3000 });
  tell(0.4);
  await waitFor(() => expect(laying.querySelector('progress')?.value).toBe(0.4));
  await expectAccessible();
  screen.getByTestId('map-laying-cancel').click();
  expect(cancel).toHaveBeenCalledOnce();
  done();
  await screen.findByTestId('map-inspector');
  expect(screen.queryByTestId('map-laying')).toBeNull();
});

test('without communities it says what belongs there, and the first step', async () => {
  await openWindow('rail-map', { open: true });
  screen.getByTestId('rail-map').click();
  await screen.findByTestId('map-empty');
  await expectAccessible();
  screen.getByTestId('map-empty-new').click();
  await screen.findByTestId('new-community-name');
});

test('a community with a purpose and two members by keyboard, in three fields, and back with undo', async () => {
  await open();
  await fireEvent.keyDown(document.body, { key: 'N', ctrlKey: true, shiftKey: true });
  await screen.findByTestId('new-community-name');
  await expectAccessible();
  await type('new-community-name', 'Menders');
  await type('new-community-purpose', 'Mend what is torn');
  await type('new-community-members', 'Ada Nord, Zoë Klein');
  await fireEvent.submit(document.querySelector('#new-community-form')!);
  await waitFor(() => expect(changes()).toEqual(['add_community Menders']));
  expect(core.organisation.rows.people.map((each) => each.name)).toContain('Zoë Klein');
  await waitFor(() => expect(screen.getByTestId<HTMLInputElement>('inspect-name').value).toBe('Menders'));
  within(await screen.findByTestId('toast')).getByTestId('toast-action').click();
  await waitFor(() => expect(core.organisation.rows.communities).toHaveLength(4));
  await waitFor(() => expect(selection.ids).toEqual([]));
});

test('what is found is selected, and edited in place', async () => {
  await open();
  await type('map-find', 'sign');
  await fireEvent.keyDown(screen.getByTestId('map-find'), { key: 'Enter' });
  expect(selection.ids).toEqual(['signals']);
  const purpose = await screen.findByTestId('inspect-purpose');
  await expectAccessible();
  await fireEvent.input(purpose, { target: { value: 'Every signal of a loom' } });
  await fireEvent.keyDown(purpose, { key: 'Enter' });
  await waitFor(() => expect(core.organisation.rows.communities[1]?.purpose).toBe('Every signal of a loom'));
  expect(screen.getAllByTestId('member-row')).toHaveLength(2);
});

test('the legend says what has no line without nesting, and that who is only listed is faint', async () => {
  const says = (words: string) => screen.getByTestId('map-legend').textContent?.includes(words);
  await open();
  expect(says('Without nesting, services of communities that hold others are not drawn')).toBe(false);
  // Looms holds Signals; Quality serves it as well.
  core.organisation.rows.needs.push({ id: 'n9', community: 'looms', provider: 'quality', service: 'Review', kind: 'skill', since: null });
  await organisationMap.load();
  organisationMap.show('nesting', false);
  await waitFor(() => expect(says('Without nesting, services of communities that hold others are not drawn')).toBe(true));
  organisationMap.show('nesting', true);
  await waitFor(() => expect(says('Without nesting')).toBe(false));
  expect(says('Not active, or only listed')).toBe(true);
});

test('the keyboard stands on what was found, and goes on from there', async () => {
  await open();
  await type('map-find', 'sign');
  await fireEvent.keyDown(screen.getByTestId('map-find'), { key: 'Enter' });
  const canvas = screen.getByTestId('map');
  expect(document.activeElement).toBe(canvas);
  await waitFor(() => expect(organisationMap.view.cursor).toBe('signals'));
  for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp']) if (organisationMap.view.cursor === 'signals') await fireEvent.keyDown(canvas, { key });
  expect(organisationMap.view.cursor).not.toBe('signals');
  // From wherever it stands by then: another search takes it along.
  await type('map-find', 'quality');
  await fireEvent.keyDown(screen.getByTestId('map-find'), { key: 'Enter' });
  expect([document.activeElement === canvas, organisationMap.view.cursor]).toEqual([true, 'quality']);
});

test('what if she leaves: sentences, and everybody by what hangs on them', async () => {
  await open();
  selection.set(['ada']);
  (await screen.findByTestId('inspect-without')).click();
  const list = await screen.findByTestId('without-list');
  expect(list.textContent).toContain('Signals falls from 2 to 1 active members, below 2.');
  await waitFor(() => expect(screen.getByTestId('map-ranked').textContent).toContain('Ada Nord'));
  await expectAccessible();
  screen.getByTestId('without-close').click();
  await screen.findByTestId('inspect-without');
});

test('what if they leave is about whom she asked last, and goes on without whoever is gone', async () => {
  await open();
  const { without } = core.api;
  const asked: string[] = [];
  let free: (() => void)[] = [];
  core.api.without = async (people) => {
    asked.push(people.join(' '));
    if (people.some((id) => !core.organisation.rows.people.some((each) => each.id === id))) throw new ApiError({ kind: 'missing', message: 'This person is no longer in the workspace.', place: null });
    await new Promise<void>((done) => void free.push(done));
    return without(people);
  };
  setApi(core.api);
  const answerAll = async () => {
    for (const done of free.toReversed()) done();
    free = [];
    await new Promise((done) => setTimeout(done, 50));
  };
  const flown: (readonly string[])[] = [];
  organisationMap.fly = (ids) => void flown.push(ids);
  const leaving = () => organisationMap.without?.people.map((each) => each.id);

  void organisationMap.askWithout(['ada']);
  void organisationMap.askWithout(['ada', 'dina']);
  await answerAll();
  expect(leaving()).toEqual(['ada', 'dina']);
  expect(flown).toHaveLength(1);
  void organisationMap.askWithout(['ben']);
  organisationMap.closeWithout();
  await answerAll();
  expect(leaving()).toBeUndefined();

  void organisationMap.askWithout(['ada', 'dina']);
  await answerAll();
  await core.api.removePeople(['dina']);
  await waitFor(() => expect(asked.at(-1)).toBe('ada'));
  await answerAll();
  expect(leaving()).toEqual(['ada']);
  expect(flown).toHaveLength(2); // where she looks stays
  expect(screen.queryByRole('alertdialog')).toBeNull();
});

test('moving a branch from the map moves it as a whole; what is refused stays in the form with the reason', async () => {
  await open();
  selection.set(['looms', 'signals']);
  await waitFor(() => expect(runCommand('map-move')).toBe(true));
  const dialog = await screen.findByTestId('ask-move');
  await fireEvent.input(within(dialog).getByTestId('choose-community'), { target: { value: 'qual' } });
  const { moveCommunities } = core.api;
  const moved: (readonly string[])[] = [];
  core.api.moveCommunities = async (ids, home) => {
    moved.push(ids);
    if (moved.length === 1) throw new ApiError({ kind: 'busy', message: 'The file is being copied; try again in a moment.', place: null });
    await moveCommunities(ids, home);
  };
  setApi(core.api);
  await fireEvent.submit(document.querySelector('#ask-form')!);
  expect((await within(dialog).findByRole('alert')).textContent).toBe('The file is being copied; try again in a moment.');
  await expectAccessible();
  await fireEvent.submit(document.querySelector('#ask-form')!);
  await waitFor(() => expect(screen.queryByTestId('ask-move')).toBeNull());
  expect(moved).toEqual([['looms'], ['looms']]);
  expect(core.organisation.rows.communities.find((each) => each.id === 'signals')?.parents).toEqual(['looms']);
});

test('a division that is refused keeps what was written', async () => {
  await open();
  core.api.splitCommunity = async () => {
    throw new ApiError({ kind: 'invalid', message: 'There is a Weft already.', place: null });
  };
  setApi(core.api);
  selection.set(['signals']);
  await waitFor(() => expect(runCommand('map-divide')).toBe(true));
  const name = within(await screen.findByTestId('map-ask-divide')).getAllByRole<HTMLInputElement>('textbox')[0]!;
  await fireEvent.input(name, { target: { value: 'Weft' } });
  await fireEvent.submit(document.querySelector('#map-divide-form')!);
  expect((await within(screen.getByTestId('map-ask-divide')).findByRole('alert')).textContent).toBe('There is a Weft already.');
  expect(name.value).toBe('Weft');
});

test('each colouring has its sentence, its list and how it is counted', async () => {
  await open();
  for (const id of ['findings', 'betweenness', 'brokers', 'fragile', 'cut'] as const) {
    organisationMap.colourBy(id);
    await waitFor(() => expect(screen.getByTestId('map-ranked').children.length).toBeGreaterThan(0));
    expect(screen.getByTestId('map-inspector').textContent).toContain('How it is counted');
  }
  await expectAccessible();
});

test('a filter is built from any attribute and counts what passes', async () => {
  await open();
  screen.getByTestId('map-filter').click();
  await screen.findByTestId('map-filter-panel');
  organisationMap.filter = { filter: { is: { attribute: 'kind', comparison: 'equals', value: 'practice' } }, hide: true };
  await waitFor(() => expect(screen.getByTestId('map-filter-count').textContent).toBe('1 community, 2 people'));
  expect(screen.queryByTestId('map-filter-together')).toBeNull();
  organisationMap.filter = { filter: { all: [organisationMap.filter.filter, { is: { attribute: 'role', comparison: 'equals', value: 'leader' } }] }, hide: true };
  await waitFor(() => expect(screen.getByTestId('map-filter-count').textContent).toBe('1 community, 1 person'));
  expect(screen.getByTestId('map-filter-together').textContent).toContain('who lead a team');
  await expectAccessible();
});

test('groups within a filter are shown, turned round, added and taken away', async () => {
  await open();
  screen.getByTestId('map-filter').click();
  await screen.findByTestId('map-filter-panel');
  const kind = (value: string) => ({ is: { attribute: 'kind', comparison: 'equals' as const, value } });
  organisationMap.filter = { filter: { all: [{ is: { attribute: 'name', comparison: 'contains', value: 's' } }, { any: [kind('practice'), kind('team')] }] }, hide: false };
  await waitFor(() => expect(screen.getAllByTestId('map-filter-group')).toHaveLength(2));
  expect(screen.getAllByTestId('map-filter-line')).toHaveLength(3);
  await waitFor(() => expect(screen.getByTestId('map-filter-count').textContent).toContain('2 communities'));
  // Within: turned round, then one condition more, then gone.
  screen.getByTestId('map-filter-group-not').click();
  await waitFor(() => expect(screen.getByTestId('map-filter-count').textContent).toContain('1 community'));
  const inner = () => within(screen.getAllByTestId('map-filter-group')[1]!);
  inner().getByTestId('map-filter-add-group').click();
  await waitFor(() => expect(screen.getAllByTestId('map-filter-group')).toHaveLength(3));
  await expectAccessible();
  inner().getAllByTestId('map-filter-remove-group').at(-1)!.click();
  await waitFor(() => expect(screen.getAllByTestId('map-filter-group')).toHaveLength(2));
  inner().getByTestId('map-filter-remove-group').click();
  await waitFor(() => expect(screen.getAllByTestId('map-filter-group')).toHaveLength(1));
  expect(organisationMap.filter?.filter).toEqual({ all: [{ is: { attribute: 'name', comparison: 'contains', value: 's' } }] });
});

test('a saved view brings back layers, colours, focus, folds, filter and the place; one of a filter alone that filter', async () => {
  await open();
  const map = organisationMap;
  const kind = { is: { attribute: 'kind', comparison: 'equals' as const, value: 'team' } };
  map.show('links', false);
  map.colourBy('core');
  map.focusOn(2, ['looms']);
  map.changeFocus({ direction: 'in', hide: true });
  map.filter = { filter: kind, hide: true };
  map.fold(['signals'], true);
  screen.getByTestId('map-views').click();
  await screen.findByTestId('map-views-panel');
  map.view.camera = { x: 5, y: 6, zoom: 2 };
  await type('map-view-name', ' Talk ');
  screen.getByTestId('map-view-save').click();
  await screen.findByTestId('map-view');
  expect(changes()).toContain('save_view Talk');
  const saved = core.organisation.rows.views?.[0];
  expect(saved).toMatchObject({ name: 'Talk', filter: kind, hide: true, picture: { overlay: 'core', layers: { services: false }, folded: ['signals'], camera: { x: 5, y: 6, zoom: 2 }, focus: { things: ['looms'], steps: 2, direction: 'in', hide: true } } });

  map.show('links', true);
  map.colourBy('kind');
  map.showAll();
  map.fold(['signals'], false);
  const looked = vi.fn();
  map.lookAt = looked;
  screen.getByTestId('map-view').click();
  await waitFor(() => expect(looked).toHaveBeenCalledWith({ x: 5, y: 6, zoom: 2 }));
  expect([map.layers.links, map.overlayId, map.focusing?.ids, map.focusing?.direction, map.filter, [...map.view.collapsed]]).toEqual([false, 'core', ['looms'], 'in', { filter: kind, hide: true }, ['signals']]);
  await waitFor(() => expect(map.measure?.title.replace(/[\u2068\u2069]/g, '')).toBe('Innermost'));

  map.showAll();
  map.savedViews = [{ id: 'old', name: 'Old', filter: kind, hide: false, picture: null }];
  await map.takeView(map.savedViews[0]!);
  expect([map.filter, map.focusing, map.overlayId, [...map.view.collapsed]]).toEqual([{ filter: kind, hide: false }, null, 'core', ['signals']]);
  expect(toasts().map((each) => each.text.replace(/[\u2068\u2069]/g, ''))).toEqual(['View Talk saved']);
  await map.takeView({ id: 'far', name: 'Far', filter: null, hide: false, picture: { ...saved!.picture!, overlay: 'skill', skill: 'of another ladder', folded: ['gone'] } });
  expect(map.overlayId).toBe('kind');
  expect(toasts().at(-1)?.text.replace(/[\u2068\u2069]/g, '')).toBe('“Far” is shown without what is gone: 1 folded community and the skill, which is not on the open ladder.');
  map.show('links', true);
  map.view.collapsed = new Set();
});

test('a saved view gets another name, and what was done with views is taken back from its note', async () => {
  await open();
  const said = () => toasts().at(-1)?.text.replace(/[\u2068\u2069]/g, '');
  screen.getByTestId('map-views').click();
  await screen.findByTestId('map-views-panel');
  for (const name of ['Talk', 'Board']) {
    await type('map-view-name', name);
    screen.getByTestId('map-view-save').click();
    await waitFor(() => expect(said()).toBe(`View ${name} saved`));
    await waitFor(() => expect(screen.getByTestId<HTMLInputElement>('map-view-name').value).toBe(''));
  }
  const { picture } = core.organisation.rows.views![0]!;
  await waitFor(() => expect(screen.getAllByTestId('map-view-rename')).toHaveLength(2));
  screen.getAllByTestId('map-view-rename')[0]!.click();
  await waitFor(() => expect(screen.getByTestId<HTMLInputElement>('map-view-name').value).toBe('Talk'));
  await expectAccessible();
  await type('map-view-name', 'Board');
  expect(screen.getByTestId('map-view-save').getAttribute('aria-disabled')).toBe('true');
  await type('map-view-name', 'Talk of May');
  screen.getByTestId('map-view-save').click();
  await waitFor(() => expect(said()).toBe('View renamed to Talk of May'));
  expect(core.organisation.rows.views).toEqual([expect.objectContaining({ name: 'Board' }), expect.objectContaining({ name: 'Talk of May', picture })]);
  toasts().at(-1)!.action!.run();
  await waitFor(() => expect(core.organisation.rows.views?.map((view) => view.name)).toEqual(['Talk', 'Board']));
  await waitFor(() => expect(screen.getAllByTestId('map-view').map((each) => each.textContent?.trim())).toEqual(['Talk', 'Board']));
  screen.getAllByTestId('map-view-remove')[1]!.click();
  await waitFor(() => expect(said()).toBe('View Board removed'));
  toasts().at(-1)!.action!.run();
  await waitFor(() => expect(core.organisation.rows.views).toHaveLength(2));
});

test('the panel of saved views takes the keyboard and says what a view keeps', async () => {
  await open();
  screen.getByTestId('map-views').click();
  const panel = await screen.findByTestId('map-views-panel');
  await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId('map-view-name')));
  expect(panel.textContent).toContain('Saved views');
  await expectAccessible();
});

test('where she looked and what was folded is there when the workspace is opened again, also after somebody was forgotten', async () => {
  await open();
  const path = session.workspace?.path ?? '';
  organisationMap.fold(['signals', 'no longer there'], true);
  organisationMap.view.camera = { x: 1, y: 2, zoom: 3 };
  await waitFor(() => expect(placeOf(path)).toEqual({ path, folded: ['signals'], camera: { x: 1, y: 2, zoom: 3 } }));
  session.workspace = null;
  await organisationMap.load();
  expect(organisationMap.view.camera).toBeNull();
  cleanup();
  await open();
  await waitFor(() => expect([organisationMap.view.camera, [...organisationMap.view.collapsed]]).toEqual([{ x: 1, y: 2, zoom: 3 }, ['signals']]));
  await forget('ada', 'Ada Nord');
  expect(placeOf(path)).toMatchObject({ folded: ['signals'] });
  organisationMap.view.collapsed = new Set();
});

test('focus keeps so many steps around what is selected, and Back leaves it', async () => {
  await open();
  selection.set(['signals']);
  expect(organisationMap.focusOn(1)).toBe(true);
  await screen.findByTestId('map-focus-bar');
  const sentence = () => screen.getByTestId('map-focus-sentence').textContent;
  expect(sentence()).toBe('Signals and what is one step away by services given and received or members in common: 2 of 4 communities, 3 of 4 people');
  await expectAccessible();
  await fireEvent.click(screen.getByTestId('map-along-nesting'));
  expect(sentence()).toBe('Signals and what is one step away by services given and received, members in common, or parents and what lies within: 3 of 4 communities, 3 of 4 people');
  await fireEvent.click(screen.getByTestId('map-along-links'));
  await fireEvent.click(screen.getByTestId('map-along-dots'));
  expect(sentence()).toBe('Signals and what is one step away by parents and what lies within: 2 of 4 communities, 2 of 4 people');
  expect(screen.getByTestId<HTMLInputElement>('map-along-nesting').disabled).toBe(true);
  screen.getByTestId('map-focus-back').click();
  await waitFor(() => expect(screen.queryByTestId('map-focus-bar')).toBeNull());
});

test('Esc in the map leaves the focus first: what is selected stays, and is gone out of only then', async () => {
  await open();
  selection.set(['signals']);
  const canvas = screen.getByTestId('map');
  canvas.focus();
  await fireEvent.keyDown(canvas, { key: '1' });
  await screen.findByTestId('map-focus-bar');
  await fireEvent.keyDown(canvas, { key: 'Escape' });
  expect([organisationMap.focusing, selection.ids]).toEqual([null, ['signals']]);
  await fireEvent.keyDown(canvas, { key: 'Escape' });
  expect(selection.ids).toEqual(['looms']);
});

test('forgetting a person asks first, and says that it cannot be undone', async () => {
  await open();
  selection.set(['dina']);
  (await screen.findByTestId('inspect-menu')).focus();
  await fireEvent.keyDown(screen.getByTestId('inspect-menu'), { key: 'Enter' });
  (await screen.findByTestId('do-map-forget')).click();
  const question = await screen.findByTestId('map-ask-forget');
  expect(question.textContent).toContain('This cannot be undone.');
  expect(question.textContent).toContain('All changes made until now can then not be undone any more');
  expect(core.organisation.rows.people).toHaveLength(4);
  within(question).getByTestId('map-ask-go').click();
  await waitFor(() => expect(core.organisation.rows.people.map((each) => each.id)).toEqual(['ada', 'ben', 'cleo']));
});

test('pins by command, and their end', async () => {
  await open();
  selection.set(['quality']);
  (await screen.findByTestId('inspect-pin')).click();
  await waitFor(() => expect(changes()).toEqual(['pin Quality']));
  (await screen.findByTestId('inspect-unpin')).click();
  await waitFor(() => expect(core.organisation.rows.pins).toEqual({}));
});

test('the map is laid out once after a change, not where nothing moved, and again where changes were missed meanwhile', async () => {
  await open();
  const settled = () => new Promise((done) => setTimeout(done, 100));
  await settled();
  const { mapView, thresholds } = core.api;
  let laidOut = 0;
  let told = 0;
  core.api.mapView = (progress) => ((laidOut += 1), mapView(progress));
  core.api.thresholds = () => ((told += 1), thresholds());
  setApi(core.api);
  emitShell('changed', ['community']);
  await settled();
  expect([laidOut, told]).toEqual([1, 1]);
  emitShell('changed', ['setting']);
  await settled();
  expect([laidOut, told]).toEqual([1, 2]);
  emitShell('changed', ['publication']);
  await settled();
  expect([laidOut, told]).toEqual([1, 2]);
  go('history');
  await waitFor(() => expect(screen.queryByTestId('map-inspector')).toBeNull());
  emitShell('changed', ['community']);
  emitShell('changed', ['setting']);
  await settled();
  expect(laidOut).toBe(1);
  go('map');
  await screen.findByTestId('map-inspector');
  await settled();
  expect(laidOut).toBe(2);
});

test('what is said beside the map does not make the map anew', async () => {
  type Findings = Awaited<ReturnType<typeof core.api.communityFindings>>;
  const asked: ((findings: Findings) => void)[] = [];
  core = await openMap((core) => (core.api.communityFindings = () => new Promise((ok) => asked.push(ok))));
  const drawn = organisationMap.scene;
  await waitFor(() => expect(asked.length).toBeGreaterThan(0));
  for (const answer of asked) answer([{ kind: 'dying', communities: ['looms'], people: [], args: {} }] as unknown as Findings);
  await waitFor(() => expect(organisationMap.findingsOf.flat()).toHaveLength(1));
  expect(organisationMap.scene).toBe(drawn);
  expect(drawn).not.toBeNull();
});

test('the map, the palette and the form for a community lay the organisation out once between them', async () => {
  await open();
  expect(core.organisation.asked).toBe(1);
  await fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true });
  await screen.findByTestId('palette-input');
  await fireEvent.keyDown(document.activeElement!, { key: 'Escape' });
  await waitFor(() => expect(screen.queryByTestId('palette-input')).toBeNull());
  runCommand('new-community');
  await screen.findByTestId('new-community-name');
  await new Promise((done) => setTimeout(done, 50));
  expect(core.organisation.asked).toBe(1);
});

test('the coverage of a skill is asked for anew on another ladder', async () => {
  await open();
  organisationMap.colourBy('skill');
  await waitFor(() => expect(organisationMap.answers.skills?.skills.length).toBeGreaterThan(0));
  const first = organisationMap.answers.skills;
  const other = structuredClone(core.documents[0]!);
  other.framework = { ...other.framework, id: 'other', name: 'Second ladder', state: 'draft' };
  other.skills = other.skills.slice(0, 1).map((skill) => ({ ...skill, id: 'splicing', name: 'Splicing' }));
  other.cells = [];
  core.documents.push(other);
  const { mapView } = core.api;
  let laidOut = 0;
  core.api.mapView = (progress) => ((laidOut += 1), mapView(progress));
  setApi(core.api);
  session.framework = 'other';
  await waitFor(() => expect(organisationMap.answers.skills?.skills.map((skill) => skill.name)).toEqual(['Splicing']));
  expect(organisationMap.answers.skills).not.toBe(first);
  expect(laidOut).toBe(0);
  session.framework = null;
});
