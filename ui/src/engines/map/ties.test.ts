import { expect, test } from 'vitest';
import type { Ties } from './scene';
import { randomScene } from './sample';
import { numbers } from './sample';
import { tied } from './ties';

/** Dot 0 is in groups 1, 2 and 3; dot 1 in 2 and 3; dot 2 in 1 and 4. Groups 1 and 2 lie in group 0. */
const GROUPS_OF = [[1, 2, 3], [2, 3], [1, 4]];
const TIES: Ties = { a: [1, 1, 2, 1], b: [2, 3, 3, 4], weight: [1, 1, 2, 1], groupsOf: GROUPS_OF };
const check = (ties: Ties, shown: number[], expected: string[], takes?: (g: number) => boolean) =>
  expect(tied(ties, Int32Array.from(shown), takes).map((tie) => `${Math.min(tie.a, tie.b)}-${Math.max(tie.a, tie.b)}: ${tie.least ? 'at least ' : ''}${tie.weight}`).sort()).toEqual(expected);

test('groups that are drawn themselves have the ties that they were given', () => check(TIES, [0, 1, 2, 3, 4], ['1-2: 1', '1-3: 1', '1-4: 1', '2-3: 2']));
test('what is folded keeps its ties, each dot counted once', () => {
  // Dots 0 and 1 join the folded group with 3, dot 0 by two of its ties; a tie within it is not drawn.
  check(TIES, [0, 0, 0, 3, 4], ['0-3: 2', '0-4: 1']);
});
test('where it is not known who is in common, the largest tie is the least there can be', () => {
  const { groupsOf: _, ...unknown } = TIES;
  check(unknown, [0, 0, 0, 3, 4], ['0-3: at least 2', '0-4: at least 1']);
});
test('what is hidden takes no part', () => check(TIES, [0, 0, 0, 3, 4], ['0-3: 1', '0-4: 1'], (g) => g !== 2));

test('a folded pair never has fewer in common than any pair within it, nor more than all dots', () => {
  for (let seed = 1; seed <= 40; seed += 1) {
    const { groups } = randomScene(seed, 12);
    const next = numbers(seed + 1000);
    const groupsOf = Array.from({ length: 30 }, () => [...new Set(Array.from({ length: 2 + Math.floor(next() * 3) }, () => Math.floor(next() * 12)))]);
    const pairs = new Map<string, number>();
    for (const all of groupsOf) for (const a of all) for (const b of all) if (a < b) pairs.set(`${a} ${b}`, (pairs.get(`${a} ${b}`) ?? 0) + 1);
    const [a, b] = [0, 1].map((side) => [...pairs.keys()].map((key) => Number(key.split(' ')[side])));
    const ties: Ties = { a: a!, b: b!, weight: [...pairs.values()], groupsOf };
    const top = (g: number): number => (Number(groups.parent[g]) < 0 ? g : top(Number(groups.parent[g])));
    const shown = Int32Array.from(groups.id.map((_, g) => (next() < 0.5 ? top(g) : g)));
    const drawn = tied(ties, shown);
    for (const tie of drawn) {
      const truth = groupsOf.filter((all) => all.some((g) => shown[g] === tie.a) && all.some((g) => shown[g] === tie.b)).length;
      expect(tie).toEqual({ ...tie, weight: truth, least: false });
    }
  }
});
