import { expect, test } from 'vitest';
import { sight } from './camera';
import { detailAt, shownFor } from './detail';
import { lightOf } from './focus';
import { Grid } from './grid';
import { dotAt, groupAt, inBox, inLasso } from './hit';
import { numbers, randomScene } from './sample';
import { emptyScene, type Scene } from './scene';
import { Stage } from './stage';

/** A group with one inside, each with a dot. */
function two(): Scene {
  const scene = emptyScene();
  scene.groups = { id: ['out', 'in'], label: ['', ''], parent: [-1, 0], x: [0, 40], y: [0, 0], r: [100, 40], colour: [0, 0], marker: ['dot', 'dot'], count: [1, 1] };
  scene.dots = { id: ['o', 'i'], label: ['', ''], x: [-60, 45], y: [0, 0], group: [0, 1] };
  scene.dotRadius = 3;
  return scene;
}
const drawn = (zoom: number, folded: string[] = []) => {
  const stage = new Stage(two());
  return { stage, detail: detailAt(stage, zoom, new Set(folded)), light: null };
};

test('a point belongs to the innermost group that is drawn', () => {
  expect(groupAt(drawn(2), 40, 10)).toBe(1);
  expect(groupAt(drawn(2), -50, 0)).toBe(0);
  expect(groupAt(drawn(2), 400, 0)).toBe(-1);
  expect(groupAt(drawn(2, ['out']), 40, 10)).toBe(0);
  expect(groupAt(drawn(0.1), 40, 10)).toBe(0);
});

test('a dot can be hit while it is drawn', () => {
  expect(dotAt(drawn(2), 46, 2, 5)).toBe(1);
  expect(dotAt(drawn(2), 56, 2, 5)).toBe(-1);
  expect(dotAt(drawn(2, ['in']), 46, 2, 5)).toBe(-1);
  expect(dotAt(drawn(0.1), 46, 2, 5)).toBe(-1);
  const moved = drawn(2);
  moved.stage.shift('i', 10, 0);
  expect(dotAt(moved, 56, 0, 5)).toBe(1);
  expect(dotAt(moved, 45, 0, 5)).toBe(-1);
});

test('what is hidden cannot be hit', () => {
  const all = drawn(2);
  const light = lightOf(all.stage, null, { ids: new Set(['out', 'o']), hide: true });
  expect(groupAt({ ...all, light }, 40, 10)).toBe(0);
  expect(dotAt({ ...all, light }, 46, 2, 5)).toBe(-1);
});

test('a box or a loop takes groups whole and dots by their middle', () => {
  expect(inBox(drawn(2), { left: -70, top: -10, right: -50, bottom: 10 })).toEqual(['o']);
  expect(inBox(drawn(2), { left: -200, top: -200, right: 200, bottom: 200 })).toEqual(['out']);
  expect(inBox(drawn(2), { left: 0, top: -50, right: 95, bottom: 50 })).toEqual(['in']);
  expect(inLasso(drawn(2), [{ x: -80, y: -10 }, { x: -40, y: -10 }, { x: -60, y: 30 }])).toEqual(['o']);
  expect(inLasso(drawn(2), [{ x: 0, y: 0 }, { x: 1, y: 1 }])).toEqual([]);
});

test('the grid finds what a plain search finds', () => {
  const next = numbers(5);
  const x = Array.from({ length: 3000 }, () => next() * 900);
  const y = Array.from({ length: 3000 }, () => next() * 200);
  const grid = new Grid(x, y);
  for (let round = 0; round < 200; round += 1) {
    const [cx, cy, zoom] = [next() * 900, next() * 200, 0.5 + next() * 20];
    const box = sight({ x: cx, y: cy, zoom }, { width: 800, height: 600 });
    const found: number[] = [];
    grid.within(box, (i) => found.push(i));
    const plain = x.flatMap((px, i) => (px >= box.left && px <= box.right && y[i]! >= box.top && y[i]! <= box.bottom ? [i] : []));
    expect(found.sort((a, b) => a - b)).toEqual(plain);
    const near = grid.nearest(cx, cy, 30);
    const best = x.reduce((at, px, i) => (Math.hypot(px - cx, y[i]! - cy) < (at < 0 ? 30 : Math.hypot(x[at]! - cx, y[at]! - cy)) ? i : at), -1);
    expect(near).toBe(best);
  }
  new Grid([], []).within({ left: 0, top: 0, right: 1, bottom: 1 }, () => expect.unreachable());
  expect(new Grid([3, 3], [4, 4]).nearest(3, 4, 1)).toBeGreaterThanOrEqual(0);
});

test('every group drawn in place of another is closed', () => {
  const stage = new Stage(randomScene(8, 60));
  for (const zoom of [0.005, 0.05, 0.4]) {
    const { closed } = detailAt(stage, zoom, new Set(['g3']));
    for (let g = 0; g < 60; g += 1) {
      const shown = shownFor(stage, closed, g);
      if (shown !== g) expect(closed[shown]).toBe(1);
    }
  }
});
