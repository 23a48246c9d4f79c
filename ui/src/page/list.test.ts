import { beforeEach, expect, test } from 'vitest';
import { mark } from './list';

let list: HTMLElement;
beforeEach(() => {
  list = document.createElement('div');
  list.innerHTML = '<ul><li data-row="c0"><ul><li data-row="p0"></li></ul><ul><li data-row="c1"><ul><li data-row="p1"></li></ul></li></ul></li><li data-row="c2"></li></ul>';
});
const rows = (is: (row: HTMLElement) => boolean) => [...list.querySelectorAll<HTMLElement>('[data-row]')].filter(is).map((row) => row.dataset['row']).join(' ');

test('what is chosen is marked wherever it stands, and no longer when it is not', () => {
  mark(list, ['c1'], null, false);
  expect(rows((row) => row.classList.contains('chosen') && row.getAttribute('aria-current') === 'true')).toBe('c1');
  mark(list, [], null, false);
  expect(rows((row) => row.classList.contains('chosen') || row.hasAttribute('aria-current'))).toBe('');
});

test('what is not let through is dimmed, or hidden unless something within it passes', () => {
  mark(list, [], new Set(['p1']), false);
  expect(rows((row) => row.classList.contains('out'))).toBe('c0 p0 c1 c2');
  expect(rows((row) => row.hidden === true)).toBe('');
  mark(list, [], new Set(['p1']), true);
  expect(rows((row) => row.hidden === true)).toBe('p0 c2');
  mark(list, [], null, true);
  expect(rows((row) => row.hidden === true || row.classList.contains('out'))).toBe('');
});
