import { describe, expect, test } from 'vitest';
import { organisationOf, smallOrganisation, type FakeRows } from '../../../dev/fake_organisation';
import { Roster } from '../../workspace/organisation/roster';
import { personEdit } from './edits';
import { best, communityLines, flat, outline, passes, people, personLines, sortBy, sorted } from './rows';

function small(change: (rows: FakeRows) => void = () => undefined) {
  const rows = smallOrganisation();
  change(rows);
  rows.communities.push({ id: 'dyes', name: 'Dyes', kind: 'team', state: 'active', purpose: '', parents: ['signals'], seats: null, open: null, ended: null, custom: {} });
  const roster = new Roster(organisationOf(rows));
  return { roster, lines: communityLines(roster) };
}
const shape = (lines: ReturnType<typeof outline>) => lines.map(({ name, depth, open }) => `${'-'.repeat((depth ?? 1) - 1)}${name}${open === false ? '+' : ''}`);

describe('the outline', () => {
  test('stands by home and name, and folds', () => {
    const { roster, lines } = small();
    expect(shape(outline(lines, roster, new Set(), ''))).toEqual(['Looms', '-Sheds', '-Signals', '--Dyes', 'Quality']);
    expect(shape(outline(lines, roster, new Set(['looms']), ''))).toEqual(['Looms+', 'Quality']);
    expect(shape(outline(lines, roster, new Set(['signals']), ''))).toEqual(['Looms', '-Sheds', '-Signals+', 'Quality']);
  });
  test('a community that belongs to several says so, and is found by them', () => {
    const { roster, lines } = small((rows) => (rows.communities[1]!.parents = ['looms', 'quality']));
    expect(lines[1]?.further).toBe('also in Quality');
    expect(lines[0]?.further).toBe('');
    expect(shape(outline(lines, roster, new Set(), 'quality'))).toEqual(['Looms', '-Signals', 'Quality']);
  });
  test('a filter keeps the way to what passes, unfolded and faint', () => {
    const { roster, lines } = small();
    const found = outline(lines, roster, new Set(['looms', 'signals']), 'dyes');
    expect(shape(found)).toEqual(['Looms', '-Signals', '--Dyes']);
    expect(found.map((line) => line.faint)).toEqual([true, true, false]);
    expect(outline(lines, roster, new Set(), 'nowhere')).toEqual([]);
  });
});

test('services offered and needed stand in words, what nobody gives first, and are found by', () => {
  const { lines, roster } = small();
  const by = (name: string) => lines.find((line) => line.name === name)!;
  const asking = lines.filter((line) => line.unmet > 0);
  expect(asking).toHaveLength(1);
  expect(asking[0]!.needs[0]!.unmet).toBe(true);
  expect(by('Quality').offers).toContain('release review');
  expect(flat(lines, 'release review', { column: 'name', down: false }).map((line) => line.name)).toContain('Quality');
  expect(flat(lines, '', { column: 'needs', down: true })[0]!.name).toBe(asking[0]!.name);
  expect(outline(lines, roster, new Set(), 'release review').some((line) => line.name === 'Quality' && !line.faint)).toBe(true);
});
test('what the map hides is not listed, what it dims is, and its measure sorts', () => {
  const { roster } = small();
  const { id } = roster.all.communities;
  const map = {
    light: id.map((each) => (each === 'quality' ? ('hidden' as const) : each === 'sheds' ? ('dimmed' as const) : ('lit' as const))),
    measure: { title: 'Ties', of: id.map((each, i) => (each === 'dyes' ? null : { text: String(i), value: i, severity: null })) },
  };
  const lines = communityLines(roster, map);
  expect(shape(outline(lines, roster, new Set(), ''))).toEqual(['Looms', '-Sheds', '-Signals', '--Dyes']);
  expect(outline(lines, roster, new Set(['looms']), '').map((line) => [line.name, line.open])).toEqual([['Looms', false]]);
  expect(flat(lines, '', { column: 'measure', down: true }).map((line) => line.name)).toEqual(['Sheds', 'Signals', 'Looms', 'Dyes'].sort((a, b) => (lines.find((line) => line.name === b)!.figure?.value ?? -1) - (lines.find((line) => line.name === a)!.figure?.value ?? -1)));
  expect(lines.find((line) => line.id === 'sheds')!.light).toBe('dimmed');
});

test('every word of a filter must stand somewhere, whatever its accents', () => {
  expect(passes('cleo MART', 'Cléo Martin')).toBe(true);
  expect(passes('cleo oz', 'Cléo Martin')).toBe(false);
  expect(passes('  ', 'Anything')).toBe(true);
});

test('a column sorts the other way when pressed again, and what is missing stands last both ways', () => {
  const { lines } = small();
  expect(sortBy({ column: 'name', down: false }, 'active', true)).toEqual({ column: 'active', down: true });
  expect(sortBy({ column: 'active', down: true }, 'active', true)).toEqual({ column: 'active', down: false });
  const values: Record<string, number | null> = { Looms: 2, Signals: null, Sheds: 1, Quality: 3, Dyes: null };
  const names = (down: boolean) => sorted(lines, { column: 'x', down }, (line) => values[line.name] ?? null).map((line) => line.name);
  expect(names(false)).toEqual(['Sheds', 'Looms', 'Quality', 'Dyes', 'Signals']);
  expect(names(true)).toEqual(['Quality', 'Looms', 'Sheds', 'Dyes', 'Signals']);
  expect(flat(lines, 'team', { column: 'name', down: false }).map((line) => line.name)).toEqual(['Dyes', 'Sheds', 'Signals']);
});

test('a person stands with the home first and the roles once', () => {
  const { roster } = small();
  const lines = people(personLines(roster), '', { column: 'communities', down: true });
  expect(lines[0]).toMatchObject({ name: 'Ada Nord', home: 'Signals', communities: ['Signals', 'Quality'], roles: ['Leader', 'Member'] });
});

test('a limit is a whole number or nothing', () => {
  expect(personEdit('ada', 'limit', ' 3 ')).toEqual({ edit: 'person_limit', person: 'ada', limit: 3 });
  expect(personEdit('ada', 'limit', '')).toEqual({ edit: 'person_limit', person: 'ada', limit: null });
  expect(personEdit('ada', 'limit', 'many')).toBeNull();
  expect(personEdit('ada', 'outside', 'yes')).toEqual({ edit: 'person_outside', person: 'ada', outside: true });
});

test('the best answer by name comes first, and those found by something else last', () => {
  const lines = ['The weaving shed', 'Dyers', 'Overweaving', 'Weaving', 'Shed of weaving'].map((name, i) => ({ id: String(i), name }));
  expect(best(lines, 'weaving', 9).map(({ name }) => name)).toEqual(['Weaving', 'The weaving shed', 'Shed of weaving', 'Overweaving', 'Dyers']);
  expect(best(lines, 'weaving', 1).map(({ name }) => name)).toEqual(['Weaving']);
});
