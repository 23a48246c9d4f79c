import { expect, test } from 'vitest';
import { DIRECTIONS, Hull, core, inside, type Circle } from './hull';
import { emptyScene } from './scene';
import { numbers, randomScene } from './sample';
import { Stage } from './stage';

function holds(outline: Float64Array, { x, y, r }: Circle): boolean {
  for (let k = 0; k < 60; k += 1) {
    if (!inside(outline, x + r * Math.cos(k / 9.5), y + r * Math.sin(k / 9.5))) return false;
  }
  return true;
}

test('a soft shape holds all its circles and stays within its limit', () => {
  const next = numbers(4);
  const hull = new Hull();
  const out = new Float64Array(2 * DIRECTIONS);
  for (let round = 0; round < 300; round += 1) {
    const limit = { x: next() * 1000 - 500, y: next() * 1000 - 500, r: 100 };
    hull.begin(limit.x, limit.y);
    const circles = Array.from({ length: 1 + Math.floor(next() * 9) }, () => {
      const away = next() * 80;
      const angle = next() * 7;
      return { x: limit.x + away * Math.cos(angle), y: limit.y + away * Math.sin(angle), r: 1 + next() * (95 - away) };
    });
    for (const c of circles) hull.add(c.x, c.y, c.r);
    hull.outline(limit, out);
    for (const c of circles) expect(holds(out, c)).toBe(true);
    for (let k = 0; k < out.length; k += 2) expect(Math.hypot(out[k]! - limit.x, out[k + 1]! - limit.y)).toBeLessThanOrEqual(100.0001);
  }
});

test('nothing inside leaves the circle', () => {
  const out = new Float64Array(2 * DIRECTIONS);
  const hull = new Hull();
  hull.begin(5, 5);
  hull.outline({ x: 5, y: 5, r: 10 }, out);
  const middle = core(out);
  expect(middle.x).toBeCloseTo(5);
  expect(middle.r).toBeGreaterThan(9.9);
});

test('every shape holds the shapes and dots in it, however they lie', () => {
  for (let seed = 1; seed < 25; seed += 1) {
    const stage = new Stage(randomScene(seed, 40));
    for (const g of stage.tree.order) {
      const outline = stage.outline(g);
      for (const child of stage.children(g)) {
        const inner = stage.outline(child);
        for (let k = 0; k < inner.length; k += 2) expect(inside(outline, inner[k]!, inner[k + 1]!)).toBe(true);
      }
      for (const d of stage.dotsOf(g)) expect(inside(outline, stage.dotX[d]!, stage.dotY[d]!)).toBe(true);
    }
  }
});

test('positions that are no numbers do not spoil the shapes', () => {
  const scene = emptyScene();
  scene.groups = { id: ['a', 'b'], label: ['', ''], parent: [-1, 0], x: [Number.NaN, 3], y: [Infinity, 3], r: [Number.NaN, -1], colour: [0, 0], marker: ['dot', 'dot'], count: [0, 0] };
  scene.dots = { id: ['d'], label: [''], x: [Number.NaN], y: [1], group: [7] };
  const stage = new Stage(scene);
  expect([...stage.outline(0), ...stage.outline(1), ...stage.r].every(Number.isFinite)).toBe(true);
  expect(Object.values(stage.bounds() ?? {}).every(Number.isFinite)).toBe(true);
});

test('what is moved takes its contents along, and the shapes around follow', () => {
  const stage = new Stage(randomScene(3, 30));
  const g = [...stage.tree.order].find((one) => stage.tree.parent[one]! >= 0 && stage.largestChild[one]! > 0)!;
  const child = [...stage.children(g)][0]!;
  const before = { x: stage.x[child]!, r: stage.r[stage.tree.parent[g]!]! };
  stage.shift(stage.scene.groups.id[g]!, 4000, 0);
  expect(stage.x[child]).toBeCloseTo(before.x + 4000);
  const outer = stage.tree.parent[g]!;
  expect(stage.r[outer]!).toBeGreaterThan(before.r);
  const inner = stage.outline(g);
  for (let k = 0; k < inner.length; k += 2) expect(inside(stage.outline(outer), inner[k]!, inner[k + 1]!)).toBe(true);
  stage.shift(stage.scene.groups.id[g]!, -4000, 0);
  expect(stage.r[outer]!).toBeCloseTo(before.r);
});
