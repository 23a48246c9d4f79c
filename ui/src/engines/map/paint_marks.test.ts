import { expect, test } from 'vitest';
import { Frames } from './frames';
import { paintMarks } from './paint_marks';
import { Picture } from './picture';
import { emptyScene } from './scene';
import { Stage } from './stage';
import { readTheme } from './theme';

const size = { width: 800, height: 600 };

/** A pen that writes down what it does with lines and grounds, by how it is laid on what was there. */
function noting(done: string[]): CanvasRenderingContext2D {
  const own: Record<string, unknown> = {
    globalCompositeOperation: 'source-over',
    measureText: (text: string) => ({ width: 6 * text.length }),
    roundRect: (...box: number[]) => done.push(`round ${box.slice(0, 4).map((v) => v.toFixed(2)).join(' ')}`),
    stroke: () => done.push(`stroke ${String(own['globalCompositeOperation'])}`),
    fill: () => done.push(`fill ${String(own['globalCompositeOperation'])}`),
  };
  return new Proxy(own, { get: (_, name: string) => own[name] ?? (() => undefined), set: (_, name: string, value) => ((own[name] = value), true) }) as unknown as CanvasRenderingContext2D;
}

test('a ring around a chosen shape passes below the number of links within it, wherever she has moved', () => {
  HTMLCanvasElement.prototype.getContext = (() => noting([])) as unknown as typeof HTMLCanvasElement.prototype.getContext;
  const scene = emptyScene();
  scene.groups = { id: ['a', 'b', 'c'], label: ['Alpha', 'Beta', 'Gamma'], parent: [-1, 0, 0], x: [0, -40, 40], y: [0, 0, 0], r: [100, 30, 30], colour: [1, 1, 1], marker: ['dot', 'dot', 'dot'], count: [0, 0, 0] };
  scene.links = { id: ['l'], from: [1], to: [2], dash: ['solid'], label: ['yarn'] };
  const layers = { nesting: true, links: true, ties: false };
  const picture = new Picture(new Stage(scene), new Set(['a']), layers, null);
  const theme = readTheme(document.documentElement);
  const frames = new Frames(noting([]), () => 0);
  frames.resize(size, 1);
  const camera = { x: 0, y: 0, zoom: 1 };
  while (!frames.frame(camera, false, () => ({ plan: picture.plan(1), theme, layers, selected: new Set<string>(), number: String })));
  const chosen = (at: typeof camera) => {
    const done: string[] = [];
    paintMarks(noting(done), picture.plan(1), at, size, theme, { selected: new Set(['a']), cursor: 'a', keyboard: true, hovered: null, neighbours: new Set(), loop: [], onEdges: frames.onEdges(at) });
    return done;
  };
  const rings = ['stroke source-over', 'stroke source-over', 'stroke source-over'];
  const here = chosen(camera);
  expect(here).toEqual([...rings, expect.stringMatching(/^round [\d.]+ [\d.]+ [\d.]+ 18\.00$/), 'fill destination-out']);
  const boxOf = (done: string[]) => done[3]!.split(' ').slice(1).map(Number) as [number, number, number, number];
  const [left, top, wide, high] = boxOf(here);
  expect(Math.abs(left + wide / 2 - 400)).toBeLessThan(2);
  expect(top).toBeGreaterThan(330);
  // She has moved and the next picture is not painted yet: it is where the picture shows it.
  const near = (box: number[], expected: number[]) => box.forEach((value, i) => expect(value).toBeCloseTo(expected[i]!, 1));
  near(boxOf(chosen({ x: 50, y: 0, zoom: 1 })), [left - 50, top, wide, high]);
  near(boxOf(chosen({ x: 0, y: 0, zoom: 2 })), [2 * left - 400, 2 * top - 300, 2 * wide, 2 * high]);
});
