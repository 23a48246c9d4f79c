import { expect, test } from 'vitest';
import { DIRECTIONS, circleOutline, inside } from './hull';
import { between, curveBetween, distanceTo, lengthTo, part, passing, placeBeside, pointOn } from './route';

const circle = (x: number, y: number, r: number) => {
  const out = new Float64Array(2 * DIRECTIONS);
  circleOutline({ x, y, r }, out);
  return out;
};

test('a line goes from edge to edge', () => {
  const a = circle(0, 0, 20);
  const b = circle(100, 40, 10);
  const curve = between(curveBetween({ x: 0, y: 0 }, { x: 100, y: 40 }, 0), a, b)!;
  expect(Math.hypot(curve.ax, curve.ay)).toBeCloseTo(20, 0);
  expect(Math.hypot(curve.bx - 100, curve.by - 40)).toBeCloseTo(10, 0);
  for (const t of [0.05, 0.5, 0.95]) {
    const p = pointOn(curve, t);
    expect(inside(a, p.x, p.y) || inside(b, p.x, p.y)).toBe(false);
  }
  expect(between(curveBetween({ x: 0, y: 0 }, { x: 5, y: 0 }, 0), a, circle(5, 0, 8))).toBeNull();
});

test('there and back do not lie on each other', () => {
  const there = pointOn(curveBetween({ x: 0, y: 0 }, { x: 100, y: 0 }, 0), 0.5);
  const back = pointOn(curveBetween({ x: 100, y: 0 }, { x: 0, y: 0 }, 0), 0.5);
  expect(Math.abs(there.y - back.y)).toBeGreaterThan(10);
});

test('a part lies on the whole, and only what passes a box is found', () => {
  const curve = curveBetween({ x: 0, y: 0 }, { x: 1000, y: 0 }, 0);
  const p = pointOn(part(curve, 0.2, 0.6), 0.5);
  expect(distanceTo(curve, p.x, p.y)).toBeLessThan(1);
  const span = passing(curve, { left: 400, top: -200, right: 500, bottom: 200 })!;
  expect(pointOn(curve, span[0]).x).toBeLessThanOrEqual(400);
  expect(pointOn(curve, span[1]).x).toBeGreaterThanOrEqual(500);
  expect(span[1] - span[0]).toBeLessThan(0.25);
  expect(passing(curve, { left: 400, top: 300, right: 500, bottom: 400 })).toBeNull();
  expect(lengthTo({ ax: 0, ay: 0, cx: 50, cy: 0, bx: 100, by: 0 }, 0.5)).toBeCloseTo(50);
});

test('what is wanted stands beside the shape, clear of the others', () => {
  const at = { x: 0, y: 0, r: 50 };
  const crowd = [{ x: 100, y: 60, r: 60 }, { x: 0, y: 120, r: 50 }];
  const p = placeBeside(at, 40, 0, (at) => Math.min(...crowd.map((other) => Math.hypot(other.x - at.x, other.y - at.y) - other.r)));
  expect(Math.hypot(p.x, p.y)).toBeCloseTo(90);
  for (const other of crowd) expect(Math.hypot(p.x - other.x, p.y - other.y)).toBeGreaterThan(other.r);
});
