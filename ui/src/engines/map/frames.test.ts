import { beforeEach, expect, test } from 'vitest';
import { Frames, type Fold } from './frames';
import { Picture, foldsBetween } from './picture';
import { emptyScene } from './scene';
import { Stage } from './stage';
import { readTheme } from './theme';

/** What has been laid on the screen since the last look: which picture, how strongly, how large. */
let laid: { picture: number; alpha: number; scale: number }[] = [];
let pictures: HTMLCanvasElement[] = [];

/** A pen that writes down which pictures it lays, and how; everything else it does is of no account here. */
function pen(): CanvasRenderingContext2D {
  const kept: { alpha: number; scale: number }[] = [];
  const state = { alpha: 1, scale: 1 };
  const own: Record<string, unknown> = {
    save: () => kept.push({ ...state }),
    restore: () => Object.assign(state, kept.pop()),
    scale: (by: number) => (state.scale *= by),
    measureText: (text: string) => ({ width: 6 * text.length }),
    drawImage: (canvas: HTMLCanvasElement) => {
      if (!pictures.includes(canvas)) pictures.push(canvas);
      laid.push({ picture: pictures.indexOf(canvas), alpha: Number(state.alpha.toFixed(2)), scale: Number(state.scale.toFixed(2)) });
    },
  };
  return new Proxy(own, {
    get: (_, name: string) => (name === 'globalAlpha' ? state.alpha : (own[name] ?? (() => undefined))),
    set: (_, name: string, value) => {
      if (name === 'globalAlpha') state.alpha = value as number;
      return true;
    },
  }) as unknown as CanvasRenderingContext2D;
}
beforeEach(() => {
  HTMLCanvasElement.prototype.getContext = (() => pen()) as unknown as typeof HTMLCanvasElement.prototype.getContext;
  laid = [];
  pictures = [];
});

const LAYERS = { nesting: true, links: true, ties: false };
function open() {
  const scene = emptyScene();
  scene.groups = { id: ['a', 'b'], label: ['Alpha', 'Beta'], parent: [-1, -1], x: [0, 400], y: [0, 0], r: [100, 100], colour: [1, 2], marker: ['dot', 'star'], count: [2, 0] };
  scene.dots = { id: ['p'], label: ['Pia'], x: [0], y: [0], group: [0] };
  const stage = new Stage(scene);
  const plain = new Picture(stage, new Set(), LAYERS, null);
  const folded = new Picture(stage, new Set(['a']), LAYERS, null);
  let now = 0;
  const frames = new Frames(pen(), () => now);
  frames.resize({ width: 800, height: 600 }, 1);
  let picture = plain;
  const camera = { x: 200, y: 0, zoom: 1 };
  const frame = () => {
    laid = [];
    return frames.frame(camera, false, () => ({ plan: picture.plan(1), theme: readTheme(document.documentElement), layers: LAYERS, selected: new Set<string>(), number: String }));
  };
  frame();
  return { frames, frame, plain, folded, show: (next: Picture) => (picture = next), after: (ms: number) => (now += ms) };
}

test('without a time the next picture is there at once', () => {
  const { frames, frame, show, folded } = open();
  expect(laid).toEqual([{ picture: 0, alpha: 1, scale: 1 }]);
  show(folded);
  frames.changed();
  expect(frame()).toBe(true);
  expect(laid).toEqual([{ picture: 1, alpha: 1, scale: 1 }]);
});

test('with a time the picture before fades over the next one, and is gone when that is over', () => {
  const { frames, frame, show, folded, after } = open();
  show(folded);
  frames.changed(200);
  expect(frame()).toBe(false);
  expect(laid).toEqual([{ picture: 1, alpha: 1, scale: 1 }, { picture: 0, alpha: 1, scale: 1 }]);
  after(100);
  expect(frame()).toBe(false);
  expect(laid.map((each) => each.alpha)).toEqual([1, 0.13]);
  after(100);
  frame();
  expect(frame()).toBe(true);
  expect(laid).toEqual([{ picture: 1, alpha: 1, scale: 1 }]);
});

test('contents shrink into a folded shape and grow out of it again', () => {
  const { frames, frame, show, plain, folded, after } = open();
  const folds = foldsBetween(plain, folded);
  expect(folds.map(({ folded: is, r }) => [is, r])).toEqual([[true, 100]]);
  show(folded);
  frames.changed(200, folds);
  frame();
  after(40);
  frame();
  const shrunk = laid.at(-1)!;
  expect(shrunk.picture).toBe(0);
  expect(shrunk.scale).toBeLessThan(1);
  after(200);
  frame();
  show(plain);
  frames.changed(200, foldsBetween(folded, plain));
  frame();
  after(40);
  frame();
  const grown = laid.at(-1)!;
  expect(grown.scale).toBeGreaterThan(0.12);
  expect(grown.alpha).toBeLessThan(1);
});

test('a change that comes at once ends a passage', () => {
  const { frames, frame, show, folded } = open();
  show(folded);
  frames.changed(200);
  frame();
  frames.changed();
  frame();
  expect(laid).toHaveLength(1);
  expect(frames.passing).toBe(false);
});

test('folds are of the same things only', () => {
  const { folded } = open();
  const other = open();
  expect(foldsBetween(folded, other.plain)).toEqual([]);
  const back: Fold[] = foldsBetween(other.folded, other.plain);
  expect(back.map((each) => each.folded)).toEqual([false]);
});
