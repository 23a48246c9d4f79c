import { expect, test } from 'vitest';
import { fitted, flight, panned, sight, toScreen, toWorld, zoomed } from './camera';

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
