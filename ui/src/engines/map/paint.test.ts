import { expect, test } from 'vitest';
import type { Box } from './camera';
import { lightOf } from './focus';
import { overlap } from './labels';
import { paint } from './paint';
import type { Placed, Task } from './pen';
import { Picture } from './picture';
import { randomScene } from './sample';
import { Stage } from './stage';
import { readTheme } from './theme';

/** A pen that draws nothing; letters are six px wide. */
const pen = new Proxy({}, {
  get: (_, name) => (name === 'measureText' ? (text: string) => ({ width: 6 * text.length }) : () => undefined),
  set: () => true,
}) as unknown as CanvasRenderingContext2D;
const size = { width: 900, height: 640 };
const covered: Box[] = [{ left: 0, top: 400, right: 240, bottom: 640 }, { left: 700, top: 500, right: 900, bottom: 640 }];

function painted(seed: number, zoom: number, change: Partial<Task> = {}): Placed[] {
  const stage = new Stage(randomScene(seed, 60));
  const picture = new Picture(stage, new Set(), { nesting: true, links: true, ties: true }, seed % 3 === 0 ? lightOf(stage, { ids: ['g3'], steps: 1, direction: 'both', hide: seed % 2 === 0, along: ['links', 'nesting'] }, null) : null);
  const box = stage.bounds()!;
  const camera = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2, zoom };
  const placed: Placed[] = [];
  const task: Task = { pen, camera, size, placed, plan: picture.plan(zoom), theme: readTheme(document.documentElement), layers: picture.layers, selected: new Set(['g1', 'd4']), number: String, covered, ...change };
  const work = paint(task);
  while (work.next().done !== true);
  return placed;
}

test('at any zoom everything is painted, no name lies over another, and none below what floats over the map', () => {
  let names = 0;
  for (let seed = 1; seed <= 8; seed += 1) {
    for (const zoom of [0.03, 0.06, 0.1, 0.3, 1, 4]) {
      const placed = painted(seed, zoom);
      names += placed.length;
      placed.forEach((one, i) => {
        expect(covered.filter((box) => overlap(one, box))).toEqual([]);
        expect(placed.slice(i + 1).filter((other) => overlap(one, other))).toEqual([]);
      });
    }
  }
  expect(names).toBeGreaterThan(200);
});

test('where nothing floats, names may stand anywhere', () => {
  const all = [0.06, 0.1, 0.3, 1].flatMap((zoom) => painted(2, zoom, { covered: [] }));
  const inCorner = all.filter((one) => covered.some((box) => overlap(one, box)));
  expect(inCorner.length).toBeGreaterThan(0);
});
