import { describe, expect, test } from 'vitest';
import { at, clamp, extendTo, press, rangeOf, type Selection, type Shape } from './selection';

// Rows of letters: a letter is a filled cell, a dot an empty one, # a place where nothing stops;
// equal capitals beside each other are one merged cell.
function shape(...rows: string[]): Shape {
  const letter = (r: number, c: number) => rows[r]?.[c] ?? '#';
  const merged = (r: number, c: number) => {
    const l = letter(r, c);
    let from = c;
    let to = c;
    if (/[A-Z]/.test(l)) {
      while (letter(r, from - 1) === l) from -= 1;
      while (letter(r, to + 1) === l) to += 1;
    }
    return { from, to };
  };
  return {
    rows: rows.length,
    columns: rows[0]?.length ?? 0,
    merged,
    stops: (r, c) => letter(r, c) !== '#',
    filled: (r, c) => /[a-zA-Z]/.test(letter(r, c)),
  };
}

const sheet = shape(
  'hAAABB', // merged heads
  'habcde',
  'CCCCCC', // a band
  'ha.b.c',
  'h#....',
  'ha..bc',
);

function keys(selection: Selection, presses: string, of: Shape = sheet): Selection {
  return presses.split(' ').reduce((now, press_) => {
    const parts = press_.split('+');
    const key = parts.at(-1) ?? '';
    return press(now, { key: key === 'Space' ? ' ' : key, shift: parts.includes('S'), ctrl: parts.includes('C') }, of, 3) ?? now;
  }, selection);
}
function check(from: [number, number], presses: string, to: [number, number]) {
  expect(keys(at(...from), presses).active).toEqual({ row: to[0], column: to[1] });
}

describe('moving', () => {
  test('arrows go over merged cells and keep their column through them', () => {
    check([1, 2], 'ArrowRight', [1, 3]);
    check([1, 0], 'ArrowLeft', [1, 0]);
    check([0, 1], 'ArrowRight', [0, 4]);
    check([0, 4], 'ArrowLeft', [0, 1]);
    check([1, 3], 'ArrowUp', [0, 3]);
    check([0, 3], 'ArrowRight', [0, 4]);
    check([1, 3], 'ArrowDown ArrowDown', [3, 3]);
    check([2, 3], 'ArrowRight', [2, 3]);
  });
  test('places that do not stop are passed', () => {
    check([4, 0], 'ArrowRight', [4, 2]);
    check([3, 1], 'ArrowDown', [5, 1]);
  });
  test('Ctrl goes to the edge of what is filled', () => {
    check([1, 1], 'C+ArrowRight', [1, 5]);
    check([3, 1], 'C+ArrowRight', [3, 3]);
    check([3, 3], 'C+ArrowLeft', [3, 1]);
    check([5, 5], 'C+ArrowLeft', [5, 4]);
    check([4, 3], 'C+ArrowLeft', [4, 0]);
  });
  test('Home, End and pages', () => {
    check([3, 3], 'Home', [3, 0]);
    check([3, 3], 'End', [3, 5]);
    check([0, 0], 'End', [0, 4]);
    check([3, 3], 'C+Home', [0, 0]);
    check([1, 1], 'C+End', [5, 5]);
    check([1, 2], 'PageDown', [4, 2]);
    check([1, 2], 'PageDown PageDown PageDown', [5, 2]);
    check([5, 1], 'PageUp PageUp', [0, 1]);
    check([1, 1], 'PageDown', [3, 1]); // [4, 1] does not stop
  });
  test('Tab and Enter', () => {
    check([1, 5], 'Tab', [2, 0]);
    check([3, 0], 'S+Tab', [2, 0]);
    check([0, 0], 'Tab Tab Tab', [1, 0]);
    check([3, 2], 'Enter', [4, 2]);
    check([3, 2], 'S+Enter', [2, 2]);
  });
});

describe('ranges', () => {
  test('Shift extends from the anchor and back', () => {
    const range = keys(at(3, 2), 'S+ArrowRight S+ArrowRight S+ArrowDown');
    expect(rangeOf(range)).toEqual({ top: 3, left: 2, bottom: 4, right: 4 });
    expect(range.active).toEqual({ row: 3, column: 2 });
    expect(rangeOf(keys(range, 'S+ArrowLeft S+ArrowLeft S+ArrowLeft S+ArrowLeft'))).toEqual({ top: 3, left: 0, bottom: 4, right: 2 });
    expect(keys(range, 'Escape')).toEqual(at(3, 2));
  });
  test('Tab and Enter stay inside', () => {
    const range = extendTo(at(3, 2), 4, 3);
    const way = (key: string) => {
      let now = range;
      return [1, 2, 3, 4].map(() => {
        now = keys(now, key);
        return [now.active.row, now.active.column];
      });
    };
    expect(way('Tab')).toEqual([[3, 3], [4, 2], [4, 3], [3, 2]]);
    expect(way('S+Tab')).toEqual([[4, 3], [4, 2], [3, 3], [3, 2]]);
    expect(way('Enter')).toEqual([[4, 2], [3, 3], [4, 3], [3, 2]]);
    expect(rangeOf(keys(range, 'Tab Tab'))).toEqual(rangeOf(range));
  });
  test('everything, a column, a row', () => {
    expect(rangeOf(keys(at(3, 2), 'C+a'))).toEqual({ top: 0, left: 0, bottom: 5, right: 5 });
    expect(rangeOf(keys(at(3, 2), 'C+Space'))).toEqual({ top: 0, left: 2, bottom: 5, right: 2 });
    expect(rangeOf(keys(at(3, 2), 'S+Space'))).toEqual({ top: 3, left: 0, bottom: 3, right: 5 });
  });
  test('a smaller grid keeps the selection inside', () => {
    expect(clamp(extendTo(at(3, 2), 5, 5), shape('abc', 'def'))).toEqual(extendTo(at(1, 2), 1, 2));
  });
});

test('keys that mean nothing here change nothing', () => {
  for (const key of ['x', 'F5', 'Escape', 'Space']) expect(keys(at(3, 2), key)).toEqual(at(3, 2));
  expect(press(at(0, 0), { key: 'ArrowDown', shift: false, ctrl: false }, shape(), 3)).toBeNull();
});
