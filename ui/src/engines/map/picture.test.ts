import { expect, test } from 'vitest';
import { Picture, type Plan, type Spots } from './picture';
import { randomScene } from './sample';
import { emptyScene } from './scene';
import { Stage } from './stage';

const LAYERS = { nesting: true, links: true, ties: false };
const ZOOMS = [0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 4, 8];
const fresh = (stage: Stage, spots?: Spots) => new Picture(stage, new Set(), LAYERS, null, spots);
const drawn = (plan: Plan) => plan.lines.map(({ bundle, curve }) => [bundle.from, bundle.to, bundle.links, bundle.count, ...[curve.ax, curve.ay, curve.cx, curve.cy, curve.bx, curve.by].map((v) => v.toFixed(6))]);

test('what is kept from before a move is drawn as if it had been gathered anew', () => {
  for (let seed = 1; seed <= 12; seed += 1) {
    const scene = randomScene(seed, 40);
    const stage = new Stage(scene);
    const picture = fresh(stage);
    for (const zoom of ZOOMS) picture.plan(zoom);
    for (const id of ['g3', 'd7', 'g11', 'g0']) {
      stage.shift(id, 37, -22);
      for (const zoom of ZOOMS) {
        const kept = picture.plan(zoom);
        const anew = fresh(stage, picture.spots).plan(zoom);
        expect(drawn(kept)).toEqual(drawn(anew));
        expect([...kept.inside]).toEqual([...anew.inside]);
      }
    }
  }
});

test('without nesting no line leads to what has no shape, and none is lifted to it', () => {
  let kept = 0;
  for (let seed = 1; seed <= 12; seed += 1) {
    const stage = new Stage(randomScene(seed, 40));
    const picture = new Picture(stage, new Set(['g1']), { nesting: false, links: true, ties: true }, null);
    for (const zoom of ZOOMS) {
      const { detail, lines, ties } = picture.plan(zoom);
      const bare = (g: number) => g >= 0 && detail.closed[g] !== 1 && stage.largestChild[g]! > 0;
      expect(lines.filter(({ bundle }) => bare(bundle.from) || bare(bundle.to))).toEqual([]);
      expect(ties.filter(({ tie }) => bare(tie.a) || bare(tie.b))).toEqual([]);
      kept += lines.length;
    }
  }
  expect(kept).toBeGreaterThan(500);
});

test('only lines to what has moved are laid anew', () => {
  const stage = new Stage(randomScene(5, 60));
  const picture = fresh(stage);
  const before = new Set(picture.plan(1).lines);
  stage.shift('d0', 1, 0);
  const after = picture.plan(1).lines;
  const same = after.filter((line) => before.has(line)).length;
  expect(same).toBeGreaterThan(after.length / 2);
  expect(same).toBeLessThan(after.length);
});

test('while she moves, a plan of a zoom nearby will do; at rest it is the one of this zoom', () => {
  const picture = fresh(new Stage(randomScene(2, 40)));
  const plan = picture.plan(1);
  expect(picture.plan(1.3, true)).toBe(plan);
  expect(picture.plan(1.3)).not.toBe(plan);
  expect(picture.plan(4, true)).not.toBe(plan);
});

test('the ring of what nobody gives leaves a full home rather than stand on its people', () => {
  const scene = emptyScene();
  scene.groups = { id: ['home', 'asks'], label: ['Home', 'Asks'], parent: [-1, 0], x: [0, 0], y: [0, 0], r: [60, 20], colour: [0, 1], marker: ['dot', 'dot'], count: [24, 0] };
  const around = Array.from({ length: 24 }, (_, i) => (i * Math.PI) / 12);
  scene.dots = { id: around.map((_, i) => `d${i}`), label: around.map((_, i) => `Dot ${i}`), group: around.map(() => 0), x: around.map((a) => 40 * Math.cos(a)), y: around.map((a) => 40 * Math.sin(a)) };
  scene.links = { id: ['l'], from: [1], to: [-1], dash: ['solid'], label: ['Wanted'], count: [1], directed: [true], wanted: [true] };
  scene.dotRadius = 1.5;
  const stage = new Stage(scene);
  const [line] = fresh(stage).plan(4).lines;
  const { bx, by } = line!.whole;
  expect(Math.hypot(bx, by)).toBeGreaterThan(stage.r[0]!);
  const nearest = Math.min(...around.map((_, i) => Math.hypot(stage.dotX[i]! - bx, stage.dotY[i]! - by)));
  expect(nearest).toBeGreaterThan(10);
});

test('the ring of what nobody gives stays where it stands while that is free, also once another thing leaves a better place', () => {
  const scene = emptyScene();
  // Where the ring would stand first, down to the right of the first group, stands the second.
  scene.groups = { id: ['asks', 'other'], label: ['Asks', 'Other'], parent: [-1, -1], x: [0, 100], y: [0, 120], r: [60, 60], colour: [0, 1], marker: ['dot', 'dot'], count: [0, 0] };
  scene.links = { id: ['l'], from: [0], to: [-1], dash: ['solid'], label: ['Wanted'], count: [1], directed: [true], wanted: [true] };
  const stage = new Stage(scene);
  const picture = fresh(stage);
  const ring = () => {
    const { bx, by } = picture.plan(1).lines[0]!.whole;
    return [bx.toFixed(3), by.toFixed(3)];
  };
  const before = ring();
  stage.shift('other', 600, 600);
  expect(ring()).toEqual(before);
  const { bx, by } = fresh(stage).plan(1).lines[0]!.whole;
  expect([bx.toFixed(3), by.toFixed(3)]).not.toEqual(before);
  // It goes with its group, and makes way for what comes to stand there.
  stage.shift('asks', 10, 0);
  expect(ring()[0]).toBe((Number(before[0]) + 10).toFixed(3));
  stage.shift('other', Number(before[0]) - 700, Number(before[1]) - 720);
  expect(ring()[0]).not.toBe((Number(before[0]) + 10).toFixed(3));
});
