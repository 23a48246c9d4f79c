import { expect, test } from 'vitest';
import { bundled, countOf } from './bundle';
import { detailAt, shownFor, shownForAll } from './detail';
import { numbers, randomScene } from './sample';
import { emptyScene, type Scene } from './scene';
import { Stage } from './stage';

/** a holds b and c, d stands alone. */
function four(links: [from: number, to: number, count?: number][]): Scene {
  const scene = emptyScene();
  scene.groups = { id: ['a', 'b', 'c', 'd'], label: ['', '', '', ''], parent: [-1, 0, 0, -1], x: [0, -40, 40, 300], y: [0, 0, 0, 0], r: [100, 30, 30, 30], colour: [0, 0, 0, 0], marker: ['dot', 'dot', 'dot', 'dot'], count: [0, 0, 0, 0] };
  scene.links = { id: links.map((_, i) => String(i)), from: links.map((l) => l[0]), to: links.map((l) => l[1]), dash: links.map(() => 'solid' as const), label: links.map(() => ''), count: links.map((l) => l[2] ?? 1) };
  return scene;
}
function gathered(scene: Scene, closed: number[], small: number[], tiny: number[] = small) {
  const stage = new Stage(scene);
  const { drawn, inside } = bundled(scene.links, stage.tree, shownForAll(stage, Uint8Array.from(closed)), { small: Uint8Array.from(small), tiny: Uint8Array.from(tiny) });
  return { drawn: drawn.map((b) => [b.from, b.to, b.count]), inside: [...inside] };
}

/** Four that are large enough for the ends of all lines. */
const LARGE = { small: new Uint8Array(4), tiny: new Uint8Array(4) };

test('links into a folded group end at it, those within are counted in it', () => {
  const scene = four([[1, 3], [2, 3, 4], [1, 2, 2], [3, 1]]);
  expect(gathered(scene, [1, 1, 1, 1], [0, 0, 0, 0])).toEqual({ drawn: [[0, 3, 5], [3, 0, 1]], inside: [[0, 2]] });
});

test('links of small groups go to the one around, but never within it', () => {
  const scene = four([[1, 3], [2, 3], [1, 2]]);
  expect(gathered(scene, [0, 0, 0, 0], [0, 0, 0, 0]).drawn).toEqual([[1, 3, 1], [2, 3, 1], [1, 2, 1]]);
  expect(gathered(scene, [0, 0, 0, 0], [0, 1, 1, 1])).toEqual({ drawn: [[0, 3, 2]], inside: [[0, 1]] });
  expect(gathered(scene, [0, 0, 0, 0], [0, 1, 0, 1])).toEqual({ drawn: [[0, 3, 1], [2, 3, 1], [1, 2, 1]], inside: [] });
});

test('links between small groups within one are drawn unless both are tiny', () => {
  const scene = four([[1, 3], [1, 2]]);
  expect(gathered(scene, [0, 0, 0, 0], [0, 1, 1, 1], [0, 0, 0, 0])).toEqual({ drawn: [[0, 3, 1], [1, 2, 1]], inside: [] });
  expect(gathered(scene, [0, 0, 0, 0], [0, 1, 1, 1], [0, 1, 0, 0])).toEqual({ drawn: [[0, 3, 1], [1, 2, 1]], inside: [] });
  expect(gathered(scene, [0, 0, 0, 0], [0, 1, 1, 1], [0, 1, 1, 1])).toEqual({ drawn: [[0, 3, 1]], inside: [[0, 1]] });
});

test('several between the same two stand side by side, many become one', () => {
  const stage = new Stage(four([[1, 3], [1, 3], [1, 3]]));
  const shown = shownForAll(stage, new Uint8Array(4));
  const few = bundled(stage.scene.links, stage.tree, shown, LARGE).drawn;
  expect(few.map((b) => [b.single, b.lane])).toEqual([[true, 0], [true, 1], [true, -1]]);
  const many = bundled(four([[1, 3], [1, 3], [1, 3], [1, 3]]).links, stage.tree, shown, LARGE).drawn;
  expect(many.map((b) => [b.single, b.count])).toEqual([[false, 4]]);
});

test('no fold and no zoom loses a link or counts one twice', () => {
  for (let seed = 1; seed < 60; seed += 1) {
    const next = numbers(seed * 77);
    const scene = randomScene(seed, 5 + Math.floor(next() * 60));
    const stage = new Stage(scene);
    const total = scene.links.id.reduce((sum, _, i) => sum + countOf(scene.links, i), 0);
    const folded = new Set(scene.groups.id.filter(() => next() < 0.2));
    for (const zoom of [0.001, 0.02, 0.1, 0.5, 2, 9]) {
      const detail = detailAt(stage, zoom, folded);
      const shown = shownForAll(stage, detail.closed);
      const { drawn, inside } = bundled(scene.links, stage.tree, shown, detail);
      const sum = drawn.reduce((n, b) => n + b.count, 0) + [...inside.values()].reduce((a, b) => a + b, 0);
      expect(sum).toBe(total);
      const each = drawn.flatMap((b) => b.links);
      expect(new Set(each).size).toBe(each.length);
      for (const b of drawn) for (const end of [b.from, b.to]) if (end >= 0) expect(shownFor(stage, detail.closed, end)).toBe(end);
    }
  }
});
