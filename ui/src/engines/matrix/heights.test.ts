import { expect, test } from 'vitest';
import { estimateLines, Heights } from './heights';

function five(): Heights {
  const heights = new Heights();
  heights.setRows(['a', 'b', 'c', 'd', 'e'], (i) => 10 * (i + 1));
  return heights;
}

test('offsets are sums of estimates until rows are measured', () => {
  const heights = five();
  expect([0, 1, 2, 3, 4, 5].map((i) => heights.offset(i))).toEqual([0, 10, 30, 60, 100, 150]);
  expect(heights.measure(1, 25)).toBe(5);
  expect(heights.measure(1, 25)).toBe(0);
  expect([0, 1, 2, 3, 4, 5].map((i) => heights.offset(i))).toEqual([0, 10, 35, 65, 105, 155]);
  expect(heights.total).toBe(155);
});

test('measuring in any order gives the same offsets', () => {
  const forth = five();
  const back = five();
  for (let i = 0; i < 5; i += 1) {
    forth.offset(5);
    forth.measure(i, 7 + i);
    back.offset(5);
    back.measure(4 - i, 7 + 4 - i);
  }
  for (let i = 0; i <= 5; i += 1) expect(forth.offset(i)).toBe(back.offset(i));
});

test('the row at an offset', () => {
  const heights = five();
  expect([-5, 0, 9, 10, 29, 30, 99, 100, 149, 150, 9999].map((y) => heights.at(y))).toEqual([0, 0, 0, 1, 1, 2, 3, 4, 4, 4, 4]);
  expect(new Heights().at(3)).toBe(-1);
});

test('what was measured follows the key', () => {
  const heights = five();
  heights.measure(2, 99);
  heights.setRows(['c', 'a'], () => 10);
  expect([heights.height(0), heights.height(1)]).toEqual([99, 10]);
  heights.forget();
  expect(heights.total).toBe(20);
});

test('lines of a wrapped text', () => {
  expect(estimateLines('', 100, 10)).toBe(1);
  expect(estimateLines('1234567890', 100, 10)).toBe(1);
  expect(estimateLines('12345678901', 100, 10)).toBe(2);
  expect(estimateLines('a\n\nb', 100, 10)).toBe(3);
});
