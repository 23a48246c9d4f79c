import { expect, test } from 'vitest';
import { DIMMED, HIDDEN, LIT, lightOf, neighboursOf, reached } from './focus';
import { emptyScene, type Direction, type Scene, type Way } from './scene';
import { Stage } from './stage';

/** a → b → c → d, e – c undirected; f lies in c and holds the dot p, whose seat q lies in a. */
function chain(): Scene {
  const scene = emptyScene();
  const id = ['a', 'b', 'c', 'd', 'e', 'f'];
  scene.groups = { id, label: id, parent: [-1, -1, -1, -1, -1, 2], x: [0, 100, 200, 300, 400, 200], y: [0, 0, 0, 0, 0, 0], r: [20, 20, 20, 20, 20, 8], colour: [1, 1, 1, 1, 1, 1], marker: id.map(() => 'dot' as const), count: [0, 0, 0, 0, 0, 0] };
  scene.dots = { id: ['p', 'q'], label: ['p', 'q'], x: [200, 0], y: [0, 0], group: [5, 0], seatOf: [-1, 0], others: [[0], []] };
  scene.links = { id: ['1', '2', '3', '4'], from: [0, 1, 2, 4], to: [1, 2, 3, 2], dash: ['solid', 'solid', 'solid', 'solid'], label: ['', '', '', ''], directed: [true, true, true, false] };
  scene.dotRadius = 1;
  return scene;
}

function check(start: string, steps: number, direction: Direction, expected: string, along?: Way[]) {
  const scene = chain();
  const seen = reached(scene, { ids: [start], steps, direction, ...(along ? { along } : {}) });
  expect(scene.groups.id.filter((_, g) => seen[g] === 1).join('')).toBe(expected);
}

test('steps along links, with their direction, against it and both', () => {
  check('b', 0, 'both', 'b');
  check('b', 1, 'out', 'bc');
  check('b', 1, 'in', 'ab');
  check('b', 1, 'both', 'abc');
  check('b', 2, 'out', 'bcde');
  check('c', 1, 'out', 'cde');
  check('d', 9, 'in', 'abcde');
  check('d', 9, 'out', 'd');
});

test('steps along dots that groups have in common, whichever way links point', () => {
  check('f', 0, 'out', 'f', ['dots']);
  check('f', 1, 'out', 'af', ['dots']);
  check('b', 1, 'both', 'b', ['dots']);
  check('f', 2, 'out', 'abf', ['dots', 'links']);
  check('f', 3, 'out', 'abcf', ['dots', 'links']);
});

test('steps along ties, where the dots in common are not there', () => {
  const scene = chain();
  scene.ties = { a: [4], b: [1], weight: [2] };
  expect([...reached(scene, { ids: ['b'], steps: 1, direction: 'out', along: ['dots'] })]).toEqual([0, 1, 0, 0, 1, 0]);
});

test('steps around and in, also where a group belongs besides', () => {
  check('f', 1, 'both', 'cf', ['nesting']);
  check('c', 1, 'both', 'cf', ['nesting']);
  const scene = chain();
  scene.groups = { ...scene.groups, others: [[], [], [], [0], [], []] };
  const seen = reached(scene, { ids: ['d'], steps: 1, direction: 'both', along: ['nesting'] });
  expect([...seen]).toEqual([1, 0, 0, 1, 0, 0]);
});

test('from a dot, or the seat of one: its groups are one step away, or stand for it where dots are not followed', () => {
  check('p', 0, 'out', '', ['dots']);
  check('p', 1, 'out', 'af', ['dots']);
  check('q', 1, 'out', 'af', ['dots']);
  check('p', 0, 'out', 'af', ['links']);
  check('p', 1, 'out', 'abf', ['links']);
  check('p', 2, 'out', 'abf', ['links', 'dots']);
});

test('a dot alone is lit with all its seats and the groups they stand in, nothing else of them', () => {
  const stage = new Stage(chain());
  const light = lightOf(stage, { ids: ['p'], steps: 0, direction: 'both', hide: false, along: ['dots'] }, null)!;
  expect([...light.dots]).toEqual([LIT, LIT]);
  expect([...light.groups]).toEqual([LIT, DIMMED, LIT, DIMMED, DIMMED, LIT]);
});

test('what is out of focus is dimmed or hidden, what lies within stays', () => {
  const stage = new Stage(chain());
  const dim = lightOf(stage, { ids: ['b'], steps: 1, direction: 'out', hide: false }, null)!;
  expect([...dim.groups]).toEqual([DIMMED, LIT, LIT, DIMMED, DIMMED, LIT]);
  expect([...dim.dots]).toEqual([LIT, DIMMED]);
  const inner = lightOf(stage, { ids: ['f'], steps: 0, direction: 'both', hide: true }, null)!;
  expect([...inner.groups]).toEqual([HIDDEN, HIDDEN, LIT, HIDDEN, HIDDEN, LIT]);
  expect(lightOf(stage, null, null)).toBeNull();
});

test('a filter keeps what passes and the place it stands in', () => {
  const stage = new Stage(chain());
  const light = lightOf(stage, null, { ids: new Set(['p']), hide: true })!;
  expect([...light.dots]).toEqual([LIT, LIT]);
  expect([...light.groups]).toEqual([LIT, HIDDEN, LIT, HIDDEN, HIDDEN, LIT]);
});

test('where groups are asked for, a dot passes only in one that passes', () => {
  const stage = new Stage(chain());
  const asked = { ids: new Set(['a', 'p', 'q']), hide: true, inGroups: true };
  const light = lightOf(stage, null, asked)!;
  const passing = Array.from(stage.dotGroup, (group) => (stage.scene.groups.id[group] === 'a' ? LIT : HIDDEN));
  expect([...light.dots]).toEqual(passing);
  expect(passing).toContain(HIDDEN);
  expect([...light.groups].filter((as) => as === LIT)).toHaveLength(1);
  expect([...lightOf(stage, null, { ...asked, inGroups: false })!.groups].filter((as) => as === LIT).length).toBeGreaterThan(1);
});

test('neighbours are one link, tie or seat away', () => {
  const stage = new Stage(chain());
  expect([...neighboursOf(stage, 'c')].sort()).toEqual(['b', 'd', 'e']);
  expect([...neighboursOf(stage, 'p')].sort()).toEqual(['a', 'f', 'q']);
});
