import { expect, test } from 'vitest';
import { toScreen, type Box } from './camera';
import { lightOf } from './focus';
import { overlap } from './labels';
import { paint } from './paint';
import { badgeAt } from './paint_labels';
import { fillOf } from './paint_shapes';
import type { Placed, Task } from './pen';
import { Picture } from './picture';
import { randomScene } from './sample';
import { emptyScene } from './scene';
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

test('the name of what is wanted moves in from the edge beside which its ring stands', () => {
  const scene = emptyScene();
  scene.groups = { id: ['a'], label: ['Alpha'], parent: [-1], x: [0], y: [0], r: [100], colour: [1], marker: ['dot'], count: [0] };
  scene.links = { id: ['l'], from: [0], to: [-1], dash: ['dots'], label: ['interpreting at mills abroad'], remark: [''], wanted: [true] };
  const picture = new Picture(new Stage(scene), new Set(), { nesting: true, links: true, ties: false }, null);
  const { whole } = picture.plan(1).lines[0]!;
  // The ring stands 20 px from the edge, and its name is 168 px long.
  for (const [x, side] of [[whole.bx - size.width / 2 + 20, 'right'], [whole.bx + size.width / 2 - 20, 'left']] as const) {
    const placed: Placed[] = [];
    const camera = { x, y: whole.by, zoom: 1 };
    const work = paint({ pen, camera, size, placed, plan: picture.plan(1), theme: readTheme(document.documentElement), layers: picture.layers, selected: new Set(), number: String, covered: [] });
    while (work.next().done !== true);
    const name = placed.find(({ target }) => target.kind === 'links')!;
    expect([side, name.left >= 0, name.right <= size.width]).toEqual([side, true, true]);
  }
});

test('where there is no room for both, what is wanted is said without since when', () => {
  const scene = emptyScene();
  scene.groups = { id: ['a'], label: ['Alpha'], parent: [-1], x: [0], y: [0], r: [100], colour: [1], marker: ['dot'], count: [0] };
  scene.links = { id: ['l'], from: [0], to: [-1], dash: ['dots'], label: ['load testing'], remark: ['unmet since March'], wanted: [true] };
  const stage = new Stage(scene);
  const picture = new Picture(stage, new Set(), { nesting: true, links: true, ties: false }, null);
  const camera = { x: 0, y: 0, zoom: 1 };
  const { whole } = picture.plan(1).lines[0]!;
  const at = toScreen(camera, size, whole.bx, whole.by);
  const said = (floats: Box[]) => {
    const texts: string[] = [];
    const writing = new Proxy({}, { get: (_, name) => (name === 'measureText' ? (text: string) => ({ width: 6 * text.length }) : name === 'fillText' ? (text: string) => texts.push(text) : () => undefined), set: () => true });
    const work = paint({ pen: writing as CanvasRenderingContext2D, camera, size, placed: [], plan: picture.plan(1), theme: readTheme(document.documentElement), layers: picture.layers, selected: new Set(), number: String, covered: floats });
    while (work.next().done !== true);
    return texts.filter((text) => text !== 'Alpha');
  };
  expect(said([])).toEqual(['load testing', 'unmet since March']);
  // Room for one line below the ring, and nowhere else.
  const below = { left: at.x - 200, right: at.x + 200, top: at.y + 30, bottom: at.y + 90 };
  const around: Box[] = [below, { left: at.x - 200, right: at.x + 200, top: at.y - 90, bottom: at.y - 10 }, { left: at.x - 200, right: at.x - 12, top: at.y - 20, bottom: at.y + 10 }, { left: at.x + 12, right: at.x + 200, top: at.y - 20, bottom: at.y + 10 }];
  expect(said(around)).toEqual(['load testing']);
  expect(said([{ left: 0, top: 0, right: 900, bottom: 640 }])).toEqual([]);
});

test('a shape keeps its edge where the scale laid over it is pale', () => {
  const theme = { ...readTheme(document.documentElement), levels: [0, 1, 2, 3, 4, 5].map((level) => ({ fill: `level ${level}`, on: '' })), looks: [{ ...readTheme(document.documentElement).looks[0]!, edge: 'edge' }] };
  const scene = emptyScene();
  scene.groups = { id: ['a'], label: ['Alpha'], parent: [-1], x: [0], y: [0], r: [100], colour: [0], marker: ['dot'], count: [1], overlay: [0.02] };
  scene.dots = { id: ['p'], label: ['Pia'], x: [0], y: [0], group: [0] };
  const strokes = (share: number) => {
    const stage = new Stage({ ...scene, groups: { ...scene.groups, overlay: [share] } });
    const picture = new Picture(stage, new Set(), { nesting: true, links: true, ties: false }, null);
    const drawn: string[] = [];
    const own: Record<string, unknown> = { measureText: (text: string) => ({ width: 6 * text.length }), stroke: () => drawn.push(String(own['strokeStyle'])) };
    const writing = new Proxy(own, { get: (_, name: string) => own[name] ?? (() => undefined), set: (_, name: string, value) => ((own[name] = value), true) }) as unknown as CanvasRenderingContext2D;
    const work = paint({ pen: writing, camera: { x: 0, y: 0, zoom: 1 }, size, placed: [], plan: picture.plan(1), theme, layers: picture.layers, selected: new Set(), number: String, covered: [] });
    while (work.next().done !== true);
    return drawn.filter((colour) => colour === 'edge' || colour.startsWith('level'));
  };
  expect(strokes(0)).toEqual(['edge']);
  expect(strokes(0.02)).toEqual(['level 1', 'edge']);
  expect(strokes(1)).toEqual(['level 5']);
});

test('the scale lies on the ground of a shape folded or open: all of it, or lightly', () => {
  const theme = { ...readTheme(document.documentElement), levels: [0, 1, 2, 3, 4, 5].map((level) => ({ fill: `level ${level}`, on: '' })), tints: [0, 1, 2, 3, 4, 5].map((level) => `tint ${level}`) };
  const scene = emptyScene();
  scene.groups = { id: ['a', 'b'], label: ['Alpha', 'Beta'], parent: [-1, -1], x: [0, 300], y: [0, 0], r: [100, 100], colour: [0, 0], marker: ['dot', 'dot'], count: [1, 1], overlay: [0.9, null] };
  scene.dots = { id: ['p', 'q'], label: ['Pia', 'Quin'], x: [0, 300], y: [0, 0], group: [0, 1] };
  const stage = new Stage(scene);
  const ground = (folded: string[], g: number) => {
    const picture = new Picture(stage, new Set(folded), { nesting: true, links: true, ties: false }, null);
    return fillOf({ plan: picture.plan(1), theme, layers: picture.layers } as unknown as Task, g);
  };
  expect([ground(['a'], 0), ground([], 0), ground([], 1)]).toEqual(['level 5', 'tint 5', theme.looks[0]!.area]);
});

test('no name stands below a badge, and small shapes have a small one', () => {
  for (let seed = 1; seed <= 6; seed += 1) {
    const scene = randomScene(seed, 60);
    scene.groups.badge = scene.groups.id.map((_, g) => (['critical', 'warning', 'note', null] as const)[g % 4]!);
    const stage = new Stage(scene);
    const picture = new Picture(stage, new Set(), { nesting: true, links: true, ties: false }, null);
    const bounds = stage.bounds()!;
    for (const zoom of [0.1, 0.3, 1]) {
      const camera = { x: (bounds.left + bounds.right) / 2, y: (bounds.top + bounds.bottom) / 2, zoom };
      const placed: Placed[] = [];
      const work = paint({ pen, camera, size, placed, plan: picture.plan(zoom), theme: readTheme(document.documentElement), layers: picture.layers, selected: new Set(), number: String, covered: [] });
      while (work.next().done !== true);
      const { shown } = picture.plan(zoom);
      const badges = scene.groups.id.flatMap((_, g) => (scene.groups.badge?.[g] && shown[g] === g ? (badgeAt(stage, g, camera, size) ?? []) : []));
      for (const { x, y, grown } of badges) {
        if (x < 0 || x > size.width || y < 0 || y > size.height) continue;
        const box = { left: x - 8 * grown, right: x + 8 * grown, top: y - 8 * grown, bottom: y + 8 * grown };
        expect(placed.filter((name) => overlap(name, box))).toEqual([]);
      }
    }
  }
  const one = new Stage({ ...emptyScene(), groups: { id: ['a'], label: ['A'], parent: [-1], x: [0], y: [0], r: [100], colour: [0], marker: ['dot'], count: [0] } });
  expect([0.02, 0.1, 1].map((zoom) => badgeAt(one, 0, { x: 0, y: 0, zoom }, size)?.grown)).toEqual([undefined, 0.65, 1]);
});

test('on a crowded map lines between neighbours lie below what they pass, else they lie upon it', () => {
  const painter = (n: number) => {
    const scene = emptyScene();
    const all = Array.from({ length: n }, (_, i) => i);
    scene.groups = { id: all.map((i) => `g${i}`), label: all.map(String), parent: all.map(() => -1), x: all.map((i) => 300 * i), y: all.map(() => 0), r: all.map(() => 100), colour: all.map(() => 1), marker: all.map(() => 'dot' as const), count: all.map(() => 0) };
    const ends = all.slice(1);
    scene.links = { id: ends.map((i) => `l${i}`), from: ends.map(() => 0), to: ends, dash: ends.map(() => 'solid' as const), label: ends.map(String) };
    const stage = new Stage(scene);
    const picture = new Picture(stage, new Set(), { nesting: true, links: true, ties: false }, null);
    const drawn: string[] = [];
    let path = '';
    const noting = new Proxy({}, {
      get: (_, name) => (name === 'measureText' ? (text: string) => ({ width: 6 * text.length }) : () => {
        if (name === 'beginPath') path = '';
        // Lines are open curves; shapes are closed ones that are filled.
        if (name === 'quadraticCurveTo') path = 'line';
        if (name === 'closePath') path = 'shape';
        if (name === 'fill' && path === 'shape') drawn.push('shape');
        if (name === 'stroke' && path === 'line') drawn.push('line');
      }),
      set: () => true,
    });
    const camera = { x: 150 * n, y: 0, zoom: 900 / (300 * n) };
    const work = paint({ pen: noting as CanvasRenderingContext2D, camera, size, placed: [], plan: picture.plan(camera.zoom), theme: readTheme(document.documentElement), layers: picture.layers, selected: new Set(), number: String, covered: [] });
    while (work.next().done !== true);
    return { drawn, lines: drawn.filter((what) => what === 'line').length };
  };
  const many = painter(27);
  expect([many.lines, many.drawn[0]]).toEqual([26, 'line']);
  const few = painter(20);
  expect([few.lines, few.drawn[0]]).toEqual([19, 'shape']);
});
