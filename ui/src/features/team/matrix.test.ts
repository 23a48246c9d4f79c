import { expect, test } from 'vitest';
import { cellOf, facetsOf, howManyCompared, layOut, layOver, NO_AREA, once, OTHER_ONLY, shownAs, Team, type Arrangement, type Words } from './matrix';
import { teamView as view } from './team_sample';

const words: Words = { t: (id, args = {}) => [id, ...Object.values(args)].join(' '), compare: (a, b) => a.localeCompare(b) };
const arrangement = (change: Partial<Arrangement> = {}): Arrangement => ({ who: 'counted', what: 'does', turned: false, sorting: 'name', folded: new Set(), ...change });

test('a cell shows its digit, what is asked, evidence and age, and says so', () => {
  const team = new Team(view());
  const at = (person: number, skill: number, change: Partial<Arrangement> = {}) => cellOf(team, person, skill, new Map(), arrangement(change), words);
  expect(at(1, 0)).toMatchObject({ text: '2', shade: 2, corner: '3', boxed: true, dot: true, stripes: false });
  expect(at(1, 0).said).toBe('Ada, Weaving, 2, team-cell-below 3, team-legend-evidence');
  expect(at(1, 1)).toMatchObject({ text: '4', corner: '3', boxed: false, dot: false, stripes: true });
  expect(at(0, 0)).toMatchObject({ text: '–', shade: null, corner: '2', boxed: false, stripes: false });
  expect(at(1, 0, { what: 'both' })).toMatchObject({ text: '3·2', shade: 2 });
  expect(at(1, 0, { what: 'knows' })).toMatchObject({ text: '3', boxed: false });
});

test('what is being recorded stands over what was said', () => {
  const team = new Team(view());
  const pending = new Map([[team.keyOf(0, 0), { knows: null, does: 5 }]]);
  expect(cellOf(team, 0, 0, pending, arrangement(), words)).toMatchObject({ text: '5', shade: 5, pending: true, boxed: false });
});

test('knowing is held against doing, in steps of the scale', () => {
  const team = new Team(view());
  const at = (person: number, skill: number, pending = new Map()) => cellOf(team, person, skill, pending, arrangement({ what: 'ahead' }), words);
  expect(at(1, 0)).toMatchObject({ text: '+1', shade: 2, corner: '', boxed: false, dot: true });
  expect(at(1, 1)).toMatchObject({ text: '=', shade: 0, stripes: true });
  expect(at(0, 0)).toMatchObject({ text: '–', shade: null });
  expect(at(0, 0, new Map([[team.keyOf(0, 0), { knows: 1, does: 3 }]]))).toMatchObject({ text: '−2', shade: 4 });
  const { sheet } = layOut(team, arrangement({ what: 'ahead' }), words);
  expect(sheet.rowTotals.map(({ name, of, all }) => [name, of, all])).toEqual([['team-apart', [1, null], 1], ['team-one-missing', [1, 3], 4]]);
  expect(sheet.columnTotals.map(({ name, of }) => [name, of])).toEqual([['team-apart', [1, 0, null]]]);
});

test('where nothing is asked of anybody, the edges tell who and what is not rated', () => {
  const all = view();
  const free = new Team({ ...all, asked: [], people: { ...all.people, asked: [null, null], level: [null, null], gap: [null, null] } });
  for (const turned of [false, true]) {
    const { sheet } = layOut(free, arrangement({ turned }), words);
    expect([sheet.rowTotals, sheet.columnTotals].map((edge) => edge.map(({ name }) => name))).toEqual([['team-unrated'], ['team-unrated']]);
    expect([sheet.rowTotals[0]?.all, sheet.columnTotals[0]?.of]).toEqual([4, turned ? [1, 3] : [1, 1, 2]]);
  }
});

test('people sort by name, level and gap; areas fold into one column with the sum of its gaps', () => {
  const team = new Team(view());
  const names = (change: Partial<Arrangement>) => layOut(team, arrangement(change), words).sheet.rows.map((row) => row.name);
  expect(names({})).toEqual(['Ada', 'Bo']);
  expect(names({ sorting: 'level' })).toEqual(['Bo', 'Ada']);
  expect(names({ sorting: 'gap' })).toEqual(['Ada', 'Bo']);
  const { sheet, skillOf } = layOut(team, arrangement({ folded: new Set(['a']) }), words);
  expect(sheet.columns.map((column) => column.kind)).toEqual(['fold', 'item']);
  expect(sheet.groups.map(({ from, to, folded }) => [from, to, folded])).toEqual([[0, 1, true], [1, 2, false]]);
  expect([sheet.cell(0, 0).text, skillOf(0, 0), skillOf(0, 1)]).toEqual(['1', null, 2]);
});

test('two people of one name are told apart by their keys', () => {
  const all = view();
  const told = (name: string[], turned = false) => {
    const { rows, columns } = layOut(new Team({ ...all, people: { ...all.people, key: ['anna', 'anna-2'], name } }), { ...arrangement(), turned }, words).sheet;
    return (turned ? columns : rows).map((line) => line.name);
  };
  expect(told(['Anna Schmidt', 'Anna Schmidt'])).toEqual(['Anna Schmidt (anna)', 'Anna Schmidt (anna-2)']);
  expect(told(['Anna Schmidt', 'Anna Schmidt'], true)).toEqual(['Anna Schmidt (anna)', 'Anna Schmidt (anna-2)']);
  expect(told(['Anna Schmidt', 'Anna Maria'])).toEqual(['Anna Maria', 'Anna Schmidt']);
});

test('where two views are compared, the edges sum how far apart they are, whichever is higher', () => {
  const compared = view();
  const [first, second] = compared.cells.said;
  if (!first || !second) throw new Error('two cells say something');
  first.shown = -2;
  second.shown = 1;
  const { sheet } = layOut(new Team(compared), arrangement({ who: 'difference' }), words);
  expect(sheet.rowTotals[0]).toMatchObject({ name: 'team-apart', of: [3, null], all: 3 });
  expect(sheet.columnTotals[0]).toMatchObject({ name: 'team-apart', of: [2, 1, null], all: 3 });
});

test('what lacks one of the two is counted as such, and not as what nobody has rated', () => {
  const compared = view();
  const [first] = compared.cells.said;
  if (!first) throw new Error('a cell says something');
  first.shown = null;
  const team = new Team(compared);
  const of = (turned: boolean) => layOut(team, arrangement({ who: 'difference', turned }), words).sheet.rowTotals[1];
  expect(of(false)).toMatchObject({ name: 'team-one-missing', of: [2, 3], all: 5 });
  expect(of(true)).toMatchObject({ name: 'team-one-missing', of: [null, 2, 1, null, 2], all: 5 });
  expect(howManyCompared(team, arrangement({ who: 'difference' }))).toEqual({ both: 1, missing: 5 });
  expect(cellOf(team, 1, 0, new Map(), arrangement({ who: 'difference' }), words).said).toContain('team-legend-one-unrated');
});

test('of a difference there is one facet at a time', () => {
  expect(facetsOf('difference', ['knows', 'does', 'both', 'ahead'])).toEqual(['knows', 'does']);
  expect(facetsOf('counted', ['knows', 'both'])).toEqual(['knows', 'both']);
  expect((['both', 'ahead', 'knows'] as const).map((what) => shownAs(arrangement({ who: 'difference', what })).what)).toEqual(['does', 'does', 'knows']);
  expect(shownAs(arrangement({ what: 'ahead' })).what).toBe('ahead');
});

test('where only the other of knowing and doing was said, a cell tells that and not that nothing was', () => {
  const told = view();
  const [first] = told.cells.said;
  if (!first) throw new Error('a cell says something');
  first.does = null;
  const at = (what: 'does' | 'knows', skill: number) => cellOf(new Team(told), 1, skill, new Map(), arrangement({ what }), words);
  expect(at('does', 0)).toMatchObject({ text: OTHER_ONLY, shade: null });
  expect(at('does', 0).said).toContain('team-legend-only-knows');
  expect(at('knows', 0).text).toBe('3');
  expect(at('does', 2).text).toBe('–');
});

test('the largest gap first goes by what the edge sums', () => {
  const compared = view();
  // Bo and Ada are asked the same, and Ada lies further below it; in what is compared Bo lies further apart.
  compared.people.gap = [1, 2];
  compared.cells.at = [1, 0, 0, 2, 0, 0];
  const [bo, ada] = compared.cells.said;
  if (!bo || !ada) throw new Error('two cells say something');
  Object.assign(bo, { knows: 5, does: 1, shown: -3 });
  Object.assign(ada, { knows: 2, does: 2, shown: 1 });
  const sorted = (change: Partial<Arrangement>) => {
    const { sheet } = layOut(new Team(compared), arrangement({ sorting: 'gap', ...change }), words);
    return [sheet.rows.map((row) => row.name), sheet.rowTotals[0]?.of];
  };
  expect(sorted({})).toEqual([['Ada', 'Bo'], [2, 1]]);
  expect(sorted({ what: 'ahead' })).toEqual([['Bo', 'Ada'], [4, 0]]);
  expect(sorted({ who: 'difference' })).toEqual([['Bo', 'Ada'], [3, 1]]);
});

test('sums on both edges, and the same turned', () => {
  const team = new Team(view());
  const { sheet } = layOut(team, arrangement(), words);
  expect(sheet.rowTotals.map(({ of, all }) => [of, all])).toEqual([[[1, null], 1], [[1, 3], 4]]);
  expect(sheet.columnTotals.map(({ of }) => of)).toEqual([[1, 0, null], [0, 1, null]]);
  // Two views are held against each other, and nothing against a target.
  for (const turned of [false, true]) expect(layOut(team, arrangement({ who: 'difference', turned }), words).sheet.columnTotals.map(({ name }) => name)).toEqual(['team-apart']);
  const turned = layOut(team, arrangement({ turned: true }), words);
  expect(turned.sheet.rows.map((row) => [row.kind, row.name])).toEqual([['band', 'Craft'], ['item', 'Weaving'], ['item', 'Dyeing'], ['band', 'People'], ['item', 'Teaching']]);
  expect([turned.personOf(1, 0), turned.skillOf(1, 0), turned.skillOf(0, 0)]).toEqual([1, 0, null]);
  expect(turned.sheet.rowTotals[0]?.of).toEqual([null, 1, 0, null, null]);
});

test('skills without an area come first under their own head', () => {
  const loose = view();
  loose.skills[2] = { id: 's2', name: 'Teaching', area: null, gap: null, rated: 0 };
  const { sheet } = layOut(new Team(loose), arrangement(), words);
  expect(sheet.groups.map((group) => group.id)).toEqual([NO_AREA, 'a']);
  expect(sheet.columns.map((column) => column.name)).toEqual(['Teaching', 'Weaving', 'Dyeing']);
});

test('what is being recorded lies over its own cell alone; lines and sums stay the same things', () => {
  const team = new Team(view());
  const laid = layOut(team, arrangement(), words);
  expect(layOver(laid, team, arrangement(), new Map(), words)).toBe(laid);
  const [row, column] = [0, laid.sheet.columns.findIndex((line) => line.kind === 'item')];
  const key = team.keyOf(laid.personOf(row, column) ?? 0, laid.skillOf(row, column) ?? 0);
  const over = layOver(laid, team, arrangement(), new Map([[key, { knows: 5, does: 5 }]]), words);
  expect(over.sheet.rows).toBe(laid.sheet.rows);
  expect(over.sheet.cell(row, column)).toMatchObject({ text: '5', pending: true });
  expect(over.sheet.cell(row + 1, column)).toEqual(laid.sheet.cell(row + 1, column));
});

test('a sentence is made once for the same words', () => {
  let made = 0;
  const { t } = once({ ...words, t: (id, args = {}) => { made += 1; return words.t(id, args); } });
  expect([t('a', { n: 1 }), t('a', { n: 1 }), t('a', { n: 2 }), t('a')]).toEqual(['a 1', 'a 1', 'a 2', 'a']);
  expect(made).toBe(3);
});
