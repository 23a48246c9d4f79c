import { expect, test } from 'vitest';
import { DIMMED, HIDDEN, LIT, lightOf, neighboursOf, reached } from './focus';
import { emptyScene, type Direction, type Scene } from './scene';
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

function check(start: string, steps: number, direction: Direction, expected: string) {
  const { groups, links } = chain();
  const seen = reached(links, groups.id.length, [groups.id.indexOf(start)], steps, direction);
  expect(groups.id.filter((_, g) => seen[g] === 1).join('')).toBe(expected);
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

test('neighbours are one link, tie or seat away', () => {
  const stage = new Stage(chain());
  expect([...neighboursOf(stage, 'c')].sort()).toEqual(['b', 'd', 'e']);
  expect([...neighboursOf(stage, 'p')].sort()).toEqual(['a', 'f', 'q']);
});
