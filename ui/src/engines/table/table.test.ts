import { describe, expect, test } from 'vitest';
import { between, inSight, parentOf, scrolledTo, stepOf, typedTo, type Row } from './table';

const list: Row[] = ['Aare', 'Elbe', 'Émile', 'Inn'].map((name) => ({ id: name, name }));
const outline: Row[] = [
  { id: 'a', name: 'A', depth: 1, open: true },
  { id: 'b', name: 'B', depth: 2, open: false },
  { id: 'c', name: 'C', depth: 2, open: null },
  { id: 'd', name: 'D', depth: 1, open: null },
];

describe('what is drawn', () => {
  test('the rows in sight and a few more', () => {
    expect(inSight(5000, 28, 0, 280)).toEqual([0, 18]);
    expect(inSight(5000, 28, 28_000, 280)).toEqual([992, 1018]);
    expect(inSight(5, 28, 0, 280)).toEqual([0, 5]);
  });
  test('a list scrolls only as far as the row needs', () => {
    expect(scrolledTo(3, 28, 0, 280)).toBe(0);
    expect(scrolledTo(12, 28, 0, 280)).toBe(84);
    expect(scrolledTo(2, 28, 280, 280)).toBe(56);
  });
});

describe('keys', () => {
  test('up, down, page, both ends', () => {
    expect(stepOf('ArrowDown', list, 3, 0, 2, 10)).toEqual({ go: 3 });
    expect(stepOf('ArrowUp', list, 3, 0, 2, 10)).toEqual({ go: 2 });
    expect(stepOf('PageDown', list, 0, 0, 2, 2)).toEqual({ go: 2 });
    expect(stepOf('End', list, 0, 0, 2, 10)).toEqual({ go: 3 });
    expect(stepOf('Home', list, 2, 0, 2, 10)).toEqual({ go: 0 });
  });
  test('to the side an outline opens, closes, and goes to the parent', () => {
    expect(stepOf('ArrowRight', outline, 1, 0, 3, 10)).toEqual({ fold: 'b', open: true });
    expect(stepOf('ArrowRight', outline, 0, 0, 3, 10)).toEqual({ go: 0, column: 1 });
    expect(stepOf('ArrowLeft', outline, 0, 0, 3, 10)).toEqual({ fold: 'a', open: false });
    expect(stepOf('ArrowLeft', outline, 2, 0, 3, 10)).toEqual({ go: 0 });
    expect(stepOf('ArrowLeft', outline, 2, 2, 3, 10)).toEqual({ go: 2, column: 1 });
    expect(stepOf('ArrowLeft', outline, 3, 0, 3, 10)).toBeNull();
  });
  test('an empty list leads nowhere', () => expect(stepOf('ArrowDown', [], -1, 0, 2, 10)).toBeNull());
  test('the parent is the nearest row above that is less deep', () => expect(outline.map((_, i) => parentOf(outline, i))).toEqual([-1, 0, 0, -1]));
});

test('typing finds by the beginning of the name, whatever its accents; one letter goes on to the next', () => {
  expect(typedTo(list, 0, 'e')).toBe(1);
  expect(typedTo(list, 1, 'e')).toBe(2);
  expect(typedTo(list, 2, 'e')).toBe(1);
  expect(typedTo(list, 0, 'em')).toBe(2);
  expect(typedTo(list, 0, 'x')).toBe(-1);
});

test('a range goes both ways', () => {
  expect(between(list, 'Inn', 'Elbe')).toEqual(['Elbe', 'Émile', 'Inn']);
  expect(between(list, 'gone', 'Elbe')).toEqual(['Elbe']);
});
