// What is typed over the team reaches the cells it was typed over, whatever moves meanwhile.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FakeCore } from '../../../dev/fake_api';
import { organisationOf, smallOrganisation } from '../../../dev/fake_organisation';
import { keepMyName } from '../../workspace/my_name.svelte';
import { session } from '../../workspace/session.svelte';
import { dismiss, toasts } from '../../workspace/toasts.svelte';
import { at } from '../../engines/matrix/selection';
import { setApi } from '../../shared/client';
import { MOST_UNASKED, TeamMatrix } from './team.svelte';

let core: FakeCore;
let matrix: TeamMatrix;
const AMELIE = 'person-0';
const FARID = 'person-1';
const MAXIMILIANE = 'person-2';

beforeEach(async () => {
  core = new FakeCore({ open: true });
  const framework = core.documents[0]?.framework;
  if (!framework) throw new Error('the sample has a framework');
  // A scale on which a 1 may become a 1.5.
  framework.scale.points = [0, 1, 1.5, 2, 3, 4].map((value) => ({ id: String(value), value, word: `w${value}`, meaning: '' }));
  core.people.settle(framework.id);
  setApi(core.api);
  session.framework = framework.id;
  matrix = new TeamMatrix();
  matrix.show({ sorting: 'name' });
  await matrix.load();
});
afterEach(() => {
  vi.useRealTimers();
  matrix.close();
  matrix.choose({ community: null, track: null, area: null });
  for (const each of toasts()) dismiss(each.id);
  localStorage.clear();
  session.framework = null;
});

const skill = (i: number) => matrix.team?.view.skills[i]?.id;
const activeIds = () => {
  const { row, column } = matrix.selection.active;
  return [matrix.team?.view.people.person[matrix.laidOut?.personOf(row, column) ?? -1], matrix.team?.view.skills[matrix.laidOut?.skillOf(row, column) ?? -1]?.id];
};
const columnOf = (i: number) => matrix.laidOut?.sheet.columns.findIndex((column) => column.id === skill(i)) ?? -1;
/** Before a digit has waited for its second one. */
const soon = (check: () => void) => vi.waitFor(check, { timeout: 300, interval: 10 });
const told = () => toasts().at(-1)?.text;

test('a digit that waits for another is recorded at once where it was typed, when the active cell moves', async () => {
  matrix.selection = at(0, columnOf(0));
  const before = core.people.assessments.length;
  expect(matrix.type('1')).toBe(true);
  matrix.selection = at(1, columnOf(0));
  await soon(() => expect(core.people.assessments).toHaveLength(before + 1));
  expect(core.people.assessments.at(-1)).toMatchObject({ person: AMELIE, skill: skill(0), does: 1 });
  matrix.type('1');
  matrix.type('.');
  matrix.type('5');
  await vi.waitFor(() => expect(core.people.assessments.at(-1)).toMatchObject({ person: FARID, does: 1.5 }));
});

test('it counts in the view it was typed in, and is kept when the team is left', async () => {
  matrix.selection = at(0, columnOf(0));
  matrix.type('1');
  matrix.show({ who: 'self' });
  await soon(() => expect(core.people.assessments.at(-1)).toMatchObject({ person: AMELIE, kind: 'lead', does: 1 }));
  matrix.type('1');
  matrix.close();
  await soon(() => expect(core.people.assessments.at(-1)).toMatchObject({ person: AMELIE, kind: 'self', does: 1 }));
});

test('rating the range by a command records first what was typed', async () => {
  const before = core.people.assessments.length;
  matrix.selection = at(0, columnOf(0));
  matrix.type('1');
  await matrix.rate(3);
  expect(core.people.assessments.slice(before)).toMatchObject([{ person: AMELIE, does: 1 }, { person: AMELIE, does: 3 }]);
  expect(matrix.forget()).toBe(false);
});

test('waiting digits can be dropped, and what is no rating is said', () => {
  const before = core.people.assessments.length;
  matrix.type('1');
  expect(matrix.forget()).toBe(true);
  expect(matrix.forget()).toBe(false);
  matrix.type('1');
  matrix.type('.');
  matrix.selection = at(1, 0);
  expect(told()).toContain('no 1.');
  expect(core.people.assessments).toHaveLength(before);
});

test('the active cell goes with its person and skill: sorted, turned, filtered, and when people come and go', async () => {
  matrix.selection = at(1, columnOf(1));
  const stood = activeIds();
  expect(stood).toEqual([FARID, skill(1)]);
  matrix.show({ sorting: 'gap' });
  expect(activeIds()).toEqual(stood);
  matrix.show({ turned: true });
  expect(activeIds()).toEqual(stood);
  matrix.show({ turned: false, sorting: 'name' });
  await core.people.api.removePlace(AMELIE, matrix.team?.view.framework ?? '');
  await matrix.load();
  expect(matrix.team?.nPeople).toBe(2);
  expect(activeIds()).toEqual(stood);
  const area = matrix.team?.view.skills.find((each) => each.area !== matrix.team?.view.skills[1]?.area && each.area !== null)?.area ?? null;
  expect(area).not.toBeNull();
  matrix.filter = { ...matrix.filter, area };
  await matrix.load();
  expect(activeIds()[0]).toBe(FARID);
  matrix.filter = { ...matrix.filter, area: null };
  await matrix.load();
  expect(activeIds()).toEqual(stood);
});

test('what was sent while the team was asked for stays over it until an answer covers it', async () => {
  matrix.selection = at(0, columnOf(0));
  await matrix.rate(2);
  const asked = matrix.load();
  await matrix.rate(3);
  await asked;
  const shown = () => matrix.laidOut?.sheet.cell(0, columnOf(0));
  expect(shown()).toMatchObject({ text: '3', pending: true });
  await matrix.load();
  expect(shown()).toMatchObject({ text: '3', pending: false });
  expect(matrix.pending.size).toBe(0);
});

test('of knowing and doing only what is typed is said; the other is shown on while it is on its way, whoever said it', async () => {
  matrix.show({ what: 'both' });
  await vi.waitFor(() => expect(matrix.team).not.toBeNull());
  const cell = () => matrix.laidOut?.sheet.cell(0, columnOf(2)).text;
  await core.people.api.recordAssessments([{ person: AMELIE, skill: skill(2) ?? '', kind: 'peer', by: null, date: '2026-01-01', knows: 4, does: 2, interest: null, note: '', evidence: [] }]);
  await matrix.load();
  matrix.selection = at(0, columnOf(2));
  expect(cell()).toBe('4·2');
  await matrix.paste([['–·1']]);
  expect(core.people.assessments.at(-1)).toMatchObject({ kind: 'lead', knows: null, does: 1 });
  expect([cell(), matrix.pending.size]).toEqual(['4·1', 1]);
  await matrix.load();
  expect([cell(), matrix.pending.size]).toEqual(['4·1', 0]);
});

test('her name stands with what she types as the lead, and with nothing else', async () => {
  keepMyName('Hélène Courtin');
  try {
    await matrix.rate(2);
    expect(core.people.assessments.at(-1)).toMatchObject({ kind: 'lead', by: 'Hélène Courtin' });
    matrix.show({ who: 'peer' });
    await matrix.rate(3);
    expect(core.people.assessments.at(-1)).toMatchObject({ kind: 'peer', by: null });
  } finally {
    keepMyName('');
  }
});

test('a refused rating is taken back alone', async () => {
  matrix.selection = at(0, columnOf(0));
  const keep = core.people.api.recordAssessments;
  const first = matrix.rate(2);
  setApi({ ...core.api, recordAssessments: (list) => (list[0]?.person === MAXIMILIANE ? Promise.reject(new Error('The disk is full.')) : keep(list)) });
  matrix.selection = at(2, columnOf(0));
  const second = matrix.rate(3);
  expect(matrix.pending.size).toBe(2);
  await Promise.all([first, second]);
  expect([...matrix.pending.keys()]).toEqual([`${AMELIE} ${skill(0)}`]);
});

test('nothing is pasted where nothing can be recorded, and it says where it can', async () => {
  const before = core.people.assessments.length;
  matrix.show({ who: 'agreed' });
  await matrix.paste([['3']]);
  expect(told()).toContain('hold a check-in');
  matrix.show({ who: 'difference' });
  await matrix.paste([['3']]);
  expect(told()).toContain('Choose Lead, Self or Peers');
  expect(core.people.assessments).toHaveLength(before);
  matrix.show({ who: 'lead' });
  await matrix.paste([['3']]);
  expect(core.people.assessments).toHaveLength(before + 1);
});

test('cells pasted beyond the edge are counted and said; those within are recorded', async () => {
  const last = (matrix.laidOut?.sheet.rows.length ?? 0) - 1;
  matrix.selection = at(last, columnOf(0));
  const before = core.people.assessments.length;
  await matrix.paste([['3'], ['4'], ['1']]);
  expect(core.people.assessments).toHaveLength(before + 1);
  expect(toasts().map((each) => each.text)).toContain('2 pasted cells lie beyond the edge of the team and were left out.');
});

test('when the community of the team goes everybody is shown and it is said; one without active people stays', async () => {
  const everybody = matrix.team?.view.people.person.length;
  const listed = core.api.roster;
  let communities = [{ id: 'looms', name: 'Looms', active: 1, inside: 0 }];
  core.api.roster = async (framework) => ({ ...(await listed(framework)), communities });
  let there = ['looms'];
  core.api.mapView = async () => {
    const all = organisationOf(smallOrganisation());
    return { ...all, communities: { ...all.communities, id: all.communities.id.map((id) => (there.includes(id) ? id : `not ${id}`)) } };
  };
  session.workspace = { path: '/w.guildhall' } as NonNullable<typeof session.workspace>;
  matrix.choose({ community: 'looms' });
  await vi.waitFor(() => expect(matrix.roster?.communities).toHaveLength(1));
  communities = [];
  session.revision += 1;
  session.changed = ['membership'];
  matrix.changed();
  await vi.waitFor(() => expect(matrix.roster?.communities).toHaveLength(0));
  expect(matrix.filter.community).toBe('looms');
  there = [];
  session.revision += 1;
  matrix.changed();
  await vi.waitFor(() => expect(matrix.filter.community).toBeNull());
  expect(told()?.replace(/[\u2068\u2069]/g, '')).toMatch(/gone; everybody is shown$/);
  await vi.waitFor(() => expect(matrix.team?.view.people.person).toHaveLength(everybody ?? -1));
  session.workspace = null;
});

test('many ratings are asked for first, also what of the block is left out; then they are one step', async () => {
  const before = core.people.assessments.length;
  matrix.selection = at(0, columnOf(0));
  const names = (matrix.laidOut?.sheet.columns ?? []).map(({ name }) => name);
  const people = Array.from({ length: Math.ceil((MOST_UNASKED + 1) / names.length) }, (_, i) => `Weaver ${i}`);
  core.people.people.push(...people.map((name) => ({ ...core.people.people[0]!, id: name.replace(' ', '-'), name })));
  await matrix.load();
  const n = people.length * names.length;
  await matrix.paste([['', ...names], ...people.map((name) => [name, ...names.map(() => '3')]), ['Zoë', ...names.map(() => '2')]]);
  expect(core.people.assessments).toHaveLength(before);
  expect(matrix.proposal?.cells).toHaveLength(n);
  expect(matrix.proposal?.leftOut.join()).toContain('“Zoë”');
  await matrix.accept();
  expect(core.people.assessments).toHaveLength(before + n);
  expect(core.done.at(-1)?.label).toMatchObject({ op: 'record_assessments', count: n });
  expect(matrix.proposal).toBeNull();
});

test('Delete takes back what was recorded last, not more of it than is selected, and nothing once something else has changed', async () => {
  const undone = vi.spyOn(core.api, 'undo');
  matrix.selection = at(0, columnOf(2));
  await matrix.paste([['3'], ['2']]);
  matrix.selection = at(0, columnOf(2));
  await matrix.takeBack();
  expect(undone).not.toHaveBeenCalled();
  expect(told()).toContain('What was said stays');
  matrix.selection = { active: { row: 0, column: columnOf(2) }, anchor: { row: 0, column: columnOf(2) }, extent: { row: 1, column: columnOf(2) } };
  const label = { op: 'record_assessments', subject: null, count: 2 };
  session.workspace = { ...(await core.api.workspaceInfo())!, undo: { ...label, op: 'place_people' } };
  await matrix.takeBack();
  expect(undone).not.toHaveBeenCalled();
  session.workspace = { ...session.workspace, undo: label };
  await matrix.takeBack();
  expect(undone).toHaveBeenCalledTimes(1);
  session.workspace = null;
});
