import { expect, test } from 'vitest';
import { fitted, fittedClear, flight, panned, sight, toScreen, toWorld, zoomed } from './camera';

const size = { width: 800, height: 600 };
const camera = { x: 10, y: 20, zoom: 2 };

test('screen and world are each other’s way back', () => {
  const p = toWorld(camera, size, 123, 45);
  expect(toScreen(camera, size, p.x, p.y)).toEqual({ x: 123, y: 45 });
  expect(sight(camera, size)).toEqual({ left: -190, top: -130, right: 210, bottom: 170 });
});

test('what lies under the pointer stays there when zooming', () => {
  const at = { x: 700, y: 80 };
  const before = toWorld(camera, size, at.x, at.y);
  const after = toWorld(zoomed(camera, size, 3, at, { least: 0.1, most: 4 }), size, at.x, at.y);
  expect(after.x).toBeCloseTo(before.x);
  expect(after.y).toBeCloseTo(before.y);
  expect(zoomed(camera, size, 3, at, { least: 0.1, most: 4 }).zoom).toBe(4);
  expect(panned(camera, 10, 0).x).toBe(5);
});

test('a box is fitted into what the margin leaves', () => {
  const box = { left: 0, top: 0, right: 100, bottom: 10 };
  const to = fitted(box, size, { left: 100, top: 0, right: 0, bottom: 0 }, 50);
  expect(to.zoom).toBe(7);
  expect(toScreen(to, size, 0, 5).x).toBeCloseTo(100);
  expect(toScreen(to, size, 100, 5).x).toBeCloseTo(800);
  expect(fitted({ left: 3, top: 3, right: 3, bottom: 3 }, size, { left: 0, top: 0, right: 0, bottom: 0 }, 2)).toEqual({ x: 3, y: 3, zoom: 2 });
});

test('what is fitted keeps clear of the corner in which something floats, and is no smaller than it must be', () => {
  const margin = { left: 20, top: 20, right: 20, bottom: 20 };
  const corner = { width: 200, height: 150 };
  const clear = (things: { x: number; y: number; r: number }[]) => {
    const box = { left: Math.min(...things.map(({ x, r }) => x - r)), right: Math.max(...things.map(({ x, r }) => x + r)), top: Math.min(...things.map(({ y, r }) => y - r)), bottom: Math.max(...things.map(({ y, r }) => y + r)) };
    const to = fittedClear(box, things, size, margin, Infinity, [{ left: size.width - corner.width, top: size.height - corner.height, right: size.width, bottom: size.height }])!;
    for (const { x, y, r } of things) {
      const at = toScreen(to, size, x, y);
      expect(at.x - r * to.zoom).toBeGreaterThanOrEqual(margin.left - 1e-6);
      expect(at.y - r * to.zoom).toBeGreaterThanOrEqual(margin.top - 1e-6);
      expect(at.x + r * to.zoom).toBeLessThanOrEqual(size.width - margin.right + 1e-6);
      const [dx, dy] = [Math.max(0, size.width - corner.width - at.x), Math.max(0, size.height - corner.height - at.y)];
      expect(Math.hypot(dx, dy)).toBeGreaterThanOrEqual(r * to.zoom - 1e-6);
    }
    return to.zoom / fitted(box, size, margin, Infinity).zoom;
  };
  // Nothing stands in the corner.
  expect(clear([{ x: 0, y: 0, r: 10 }, { x: 100, y: 0, r: 10 }, { x: 0, y: 60, r: 10 }])).toBe(1);
  // A tall one moves to the left, a wide one up: neither is made smaller.
  expect(clear([{ x: 0, y: 0, r: 10 }, { x: 0, y: 100, r: 10 }, { x: 40, y: 100, r: 4 }])).toBe(1);
  expect(clear([{ x: 0, y: 0, r: 10 }, { x: 200, y: 0, r: 10 }, { x: 200, y: 20, r: 10 }])).toBe(1);
  // One that fills the view is made smaller.
  const filled = clear([{ x: 0, y: 0, r: 10 }, { x: 120, y: 80, r: 10 }]);
  expect(filled).toBeLessThan(1);
  expect(filled).toBeGreaterThan(0.7);
});

test('a flight begins and ends where it should, out in between where it is far', () => {
  const to = { x: 5000, y: -800, zoom: 3 };
  const way = flight(camera, to, size);
  expect(way(0).x).toBeCloseTo(10);
  expect(way(0).zoom).toBeCloseTo(2);
  expect(way(1)).toEqual(to);
  expect(way(0.5).zoom).toBeLessThan(1);
  const near = flight(camera, { ...camera, zoom: 8 }, size);
  expect(near(0.5).zoom).toBeCloseTo(4);
});

test('what is fitted goes around what floats, and nothing is fitted where that would make it tiny', () => {
  const margin = { left: 20, top: 20, right: 20, bottom: 20 };
  const legend = { left: 12, top: 300, right: 240, bottom: 590 };
  // Above on the left, below on the right.
  const things = [{ x: 0, y: 0, r: 10 }, { x: 60, y: 40, r: 10 }];
  const box = { left: -10, top: -10, right: 70, bottom: 50 };
  const around = fittedClear(box, things, size, margin, Infinity, [legend])!;
  const at = toScreen(around, size, 60, 40);
  expect(Math.hypot(Math.max(0, at.x - legend.right), Math.max(0, legend.top - at.y))).toBeGreaterThanOrEqual(10 * around.zoom);
  expect(around.zoom).toBeGreaterThan(fitted(box, size, { ...margin, left: 260 }, Infinity).zoom);
  expect(fittedClear(box, things, size, margin, Infinity, [{ left: 0, top: 0, right: 800, bottom: 590 }])).toBeNull();
});
