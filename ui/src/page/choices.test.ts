import { expect, test } from 'vitest';
import { Roster } from '../workspace/organisation/roster';
import { organisationOf, type Carried } from './carried';
import { offered, throughOf, ticked, turned, type Choices } from './choices';

const NONE: Choices = new Map();

/** Two teams and a practice; one person leads a team and belongs to the practice. */
function carried(): Carried {
  const places = (n: number) => new Array<number>(n).fill(0);
  const blank = (n: number) => new Array<string>(n).fill('');
  return {
    title: 'Mill', date: '', words: '',
    communities: {
      key: ['a', 'b', 'c'], name: ['Looms', 'Dyes', 'Care'], kind: ['team', 'team', 'practice'], state: ['active', 'dormant', 'active'], purpose: blank(3), url: blank(3),
      parents: [[], [], []], active: [1, 1, 1], people: [1, 1, 1], inside: [1, 1, 1], x: places(3), y: places(3), r: places(3),
    },
    people: { name: ['Ada', 'Ben'], handle: [null, null], email: [null, null], affiliation: [null, null], outside: [false, false], home: [0, 1], x: places(2), y: places(2), seats: [[], []] },
    memberships: { community: [0, 2, 1], person: [0, 0, 1], role: [0, 1, 1], state: ['active', 'active', 'active'], since: [null, null, null], until: [null, null, null], roles: ['leader', 'member'] },
    needs: { community: [], provider: [], service: [], kind: [], since: [] },
    member_links: { a: [0], b: [2], weight: [1] },
  };
}

const roster = () => new Roster(organisationOf(carried()));
const chosen = (...all: [name: string, value: string][]) => all.reduce((choices, [name, value]) => ticked(choices, name, value, true), NONE);
const through = (choices: Choices) => [...(throughOf(roster(), choices) ?? ['all'])].sort().join(' ');

test('only what tells things apart is offered', () => {
  expect(offered(roster()).map(({ name, values }) => `${name}: ${values.join(', ')}`)).toEqual(['kind: practice, team', 'state: active, dormant', 'role: leader, member']);
});

test('within an attribute any value passes, between attributes all must', () => {
  expect(through(NONE)).toBe('all');
  expect(through(chosen(['kind', 'team']))).toBe('c0 c1 p0 p1');
  expect(through(chosen(['kind', 'team'], ['kind', 'practice']))).toBe('c0 c1 c2 p0 p1');
  expect(through(chosen(['kind', 'team'], ['state', 'dormant']))).toBe('c1 p1');
});

test('of people and communities together: those who lead a team, and these teams', () => {
  expect(through(chosen(['role', 'leader']))).toBe('p0');
  expect(through(chosen(['role', 'leader'], ['kind', 'team']))).toBe('c0 p0');
  expect(through(chosen(['role', 'leader'], ['kind', 'practice']))).toBe('');
  expect(through(chosen(['role', 'member'], ['kind', 'practice']))).toBe('c2 p0');
});

test('an attribute is turned round, and forgotten with its last value', () => {
  const team = chosen(['kind', 'team']);
  expect(through(turned(team, 'kind'))).toBe('c2 p0');
  expect(ticked(team, 'kind', 'team', false).size).toBe(0);
  expect(turned(NONE, 'kind')).toBe(NONE);
});
