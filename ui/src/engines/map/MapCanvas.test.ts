import { cleanup, render, screen } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { toScreen } from './camera';
import MapCanvas from './MapCanvas.svelte';
import { Picture } from './picture';
import { emptyScene, type MapWords, type Move, type Scene, type Target } from './scene';
import { Stage } from './stage';
import { MapView } from './view.svelte';

// jsdom has no canvas; what is drawn is looked at elsewhere.
beforeAll(() => {
  HTMLCanvasElement.prototype.getContext = (() => null) as typeof HTMLCanvasElement.prototype.getContext;
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { get: () => 1000 });
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { get: () => 700 });
});
afterEach(cleanup);

/** a holds the dots p (left) and q (right); b stands to the right of it. a → b. */
function scene(): Scene {
  const made = emptyScene();
  made.groups = { id: ['a', 'b'], label: ['Alpha', 'Beta'], parent: [-1, -1], x: [0, 400], y: [0, 0], r: [100, 100], colour: [1, 2], marker: ['dot', 'star'], count: [2, 0] };
  made.dots = { id: ['p', 'q'], label: ['Pia', 'Quin'], x: [-30, 30], y: [0, 0], group: [0, 0] };
  made.links = { id: ['l'], from: [0], to: [1], dash: ['solid'], label: ['help'] };
  return made;
}
const words: MapWords = {
  label: 'Map', role: 'map', help: 'Arrows', tools: 'Tools', toolPan: 'Pan', toolBox: 'Box', toolLasso: 'Loop', zoomIn: 'In', zoomOut: 'Out', fit: 'All', overview: 'Overview',
  describe: (target: Target) => (target.kind === 'links' || target.kind === 'ties' ? target.kind : `at ${target.id}`),
  moving: (name) => `moving ${name}`, moved: (name) => `${name} moved`, stayed: (name) => `${name} stays`, collapsed: (name) => `${name} folded`, expanded: (name) => `${name} unfolded`,
  chosen: (count) => `${count} selected`, noNeighbour: (arrow) => `nothing ${arrow}`, noLink: (name) => `${name} has no link`, noFold: (name) => `${name} has nothing to fold`, nothingChosen: 'nothing selected',
  number: String, percent: (share) => `${Math.round(share * 100)} %`,
};
function open() {
  const view = new MapView();
  view.camera = { x: 200, y: 0, zoom: 1 };
  const heard = { onmove: vi.fn<(moves: Move[]) => void>(), onopen: vi.fn<(target: Target) => void>(), onleave: vi.fn(), onsteps: vi.fn(() => true) };
  render(MapCanvas, { scene: scene(), view, words, ...heard });
  const map = screen.getByRole('application', { name: 'Map' });
  map.focus();
  const press = (...keys: string[]) => {
    for (const key of keys) {
      const shift = key.startsWith('Shift+');
      map.dispatchEvent(new KeyboardEvent('keydown', { key: key.replace('Shift+', ''), shiftKey: shift, bubbles: true, cancelable: true }));
      flushSync();
    }
  };
  return { view, map, press, ...heard };
}
const said = () => screen.getByRole('status').textContent;

test('arrows go from group to group, Enter into one, Esc out again', () => {
  const { view, press, onopen, onleave } = open();
  view.cursor = 'a';
  press('ArrowRight');
  expect(view.selection).toEqual(['b']);
  expect(said()).toBe('at b');
  press('ArrowLeft', 'Enter');
  expect(view.cursor).toBe('p');
  press('ArrowRight', 'Enter');
  expect(onopen).toHaveBeenCalledWith({ kind: 'dot', id: 'q' });
  press('Escape');
  expect(view.cursor).toBe('a');
  press('Escape');
  expect(view.selection).toEqual([]);
  press('Escape');
  expect(onleave).toHaveBeenCalledOnce();
});

test('folding is said, and a folded group is one thing to the keyboard', () => {
  const { view, press } = open();
  view.cursor = 'p';
  press('Escape', 'c');
  expect([...view.collapsed]).toEqual(['a']);
  expect(said()).toBe('Alpha folded');
  view.cursor = 'q';
  press('ArrowRight');
  expect(view.cursor).toBe('b');
  view.cursor = 'a';
  press('Enter');
  expect([...view.collapsed]).toEqual([]);
});

test('Shift and arrows carry a thing, Enter drops it, Esc takes it back', () => {
  const { view, press, onmove } = open();
  view.cursor = 'b';
  view.selection = ['b'];
  press('Shift+ArrowDown', 'ArrowRight');
  expect(said()).toBe('moving Beta');
  press('Escape');
  expect(onmove).not.toHaveBeenCalled();
  expect(said()).toBe('Beta stays');
  press('Shift+ArrowDown', 'ArrowDown', 'Enter');
  expect(onmove).toHaveBeenCalledWith([{ id: 'b', x: 400, y: 20 }]);
});

test('N follows links, digits set steps, Space adds', () => {
  const { view, press, onsteps } = open();
  view.cursor = 'a';
  view.selection = ['a'];
  press('n');
  expect(view.cursor).toBe('b');
  press('2');
  expect(onsteps).toHaveBeenCalledWith(2);
  view.cursor = 'a';
  press(' ');
  expect(view.selection).toEqual(['b', 'a']);
});

test('a key that finds nothing says so, and a box how many it chose', () => {
  const { view, map, press, onsteps } = open();
  onsteps.mockReturnValue(false);
  press('3');
  expect(said()).toBe('nothing selected');
  view.cursor = 'b';
  press('ArrowRight');
  expect([view.cursor, said()]).toEqual(['b', 'nothing right']);
  press('c');
  expect(said()).toBe('Beta has nothing to fold');
  view.cursor = 'p';
  press('c');
  expect(said()).toBe('Pia has nothing to fold');
  const point = (type: string, clientX: number, clientY: number) => map.dispatchEvent(new MouseEvent(type, { clientX, clientY, shiftKey: true, button: 0, buttons: 1, bubbles: true }));
  point('pointerdown', 900, 600);
  for (let i = 1; i <= 5; i += 1) point('pointermove', 900 - i * 100, 600 - i * 100);
  point('pointerup', 400, 100);
  flushSync();
  expect([view.selection, said()]).toEqual([['b'], '1 selected']);
});

test('a tool is chosen beside the zoom where there is a choice, and the menu says where in the world it was opened', () => {
  const view = new MapView();
  view.camera = { x: 200, y: 0, zoom: 1 };
  view.selection = ['b'];
  const ontool = vi.fn();
  const onmenu = vi.fn();
  render(MapCanvas, { scene: scene(), view, words, ontool, onmenu });
  screen.getByRole('radio', { name: 'Box' }).click();
  expect(ontool).toHaveBeenCalledWith('box');
  screen.getByRole('application', { name: 'Map' }).dispatchEvent(new MouseEvent('contextmenu', { clientX: 510, clientY: 30, bubbles: true, cancelable: true }));
  expect(onmenu).toHaveBeenCalledWith(null, 510, 30, { x: 210, y: -320 }, ['b']);
  cleanup();
  render(MapCanvas, { scene: scene(), view, words });
  expect(screen.queryByRole('radio')).toBeNull();
});

test('what groups have in common is found on its line, also between what is folded', () => {
  const made = scene();
  made.groups = { ...made.groups, parent: [-1, -1, 1], id: ['a', 'b', 'c'], label: ['Alpha', 'Beta', 'Gamma'], x: [0, 400, 400], y: [0, 0, 0], r: [100, 100, 50], colour: [1, 2, 3], marker: ['dot', 'star', 'bar'], count: [2, 0, 1] };
  made.links = { id: [], from: [], to: [], dash: [], label: [] };
  made.ties = { a: [0, 0], b: [1, 2], weight: [1, 2], groupsOf: [[0, 1, 2], [0, 2]] };
  const stage = new Stage(made);
  const picture = new Picture(stage, new Set(['b']), { nesting: true, links: true, ties: true }, null);
  const plan = picture.plan(1);
  expect(plan.ties.map((bow) => bow.tie)).toEqual([{ a: 0, b: 1, weight: 2, least: false }]);
  expect(picture.tieAt(plan, 200, 400, 20)).toBeNull();
  const near = Array.from({ length: 200 }, (_, i) => picture.tieAt(plan, 200, i - 100, 2)).find((tie) => tie !== null);
  expect(near).toEqual(plan.ties[0]?.tie);
});

test('all of it in sight is beside the overview: a ring of what nobody gives as well', () => {
  const view = new MapView();
  const wide = scene();
  // The ring stands down to the right of b.
  wide.links = { id: ['l'], from: [1], to: [-1], dash: ['dots'], label: ['load testing'], wanted: [true] };
  render(MapCanvas, { scene: wide, view, words });
  flushSync();
  const camera = view.camera!;
  const stage = new Stage(wide);
  const [line] = new Picture(stage, new Set(), { nesting: true, links: true, ties: false }, null).plan(camera.zoom).lines;
  const ring = toScreen(camera, { width: 1000, height: 700 }, line!.whole.bx, line!.whole.by);
  expect(ring.x > 1000 - 170 && ring.y > 700 - 174).toBe(false);
  expect(ring.x).toBeLessThan(1000);
  for (const g of [0, 1]) {
    const outline = stage.outline(g);
    for (let k = 0; k < outline.length; k += 2) {
      const at = toScreen(camera, { width: 1000, height: 700 }, outline[k]!, outline[k + 1]!);
      expect(at.x > 1000 - 170 && at.y > 700 - 174).toBe(false);
    }
  }
});

test('the first picture is painted once and as it stays: as large as the view', async () => {
  const laid: number[] = [];
  const own: Record<string, unknown> = { measureText: (text: string) => ({ width: 6 * text.length }), drawImage: (canvas: HTMLCanvasElement) => laid.push(canvas.width) };
  const pen = new Proxy(own, { get: (_, name: string) => own[name] ?? (() => undefined), set: () => true });
  HTMLCanvasElement.prototype.getContext = (() => pen) as unknown as typeof HTMLCanvasElement.prototype.getContext;
  const onpainted = vi.fn();
  render(MapCanvas, { scene: scene(), view: new MapView(), words, onpainted });
  flushSync();
  expect(laid[0]).toBe(1000);
  await new Promise((done) => setTimeout(done, 400));
  expect(onpainted).toHaveBeenCalledTimes(1);
  expect(new Set(laid)).toEqual(new Set([1000]));
  HTMLCanvasElement.prototype.getContext = (() => null) as typeof HTMLCanvasElement.prototype.getContext;
});
