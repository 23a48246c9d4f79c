import { expect, test } from 'vitest';
import { actionOf, type Action } from './keys';

function check(key: string, expected: Action | null, held: { shift?: boolean; ctrl?: boolean; alt?: boolean; carrying?: boolean } = {}) {
  expect(actionOf({ key, shift: held.shift ?? false, ctrl: held.ctrl ?? false, alt: held.alt ?? false }, held.carrying ?? false)).toEqual(expected);
}

test('arrows go and choose, with Ctrl only go, with Shift carry', () => {
  check('ArrowLeft', { do: 'go', arrow: 'left', select: true });
  check('ArrowLeft', { do: 'go', arrow: 'left', select: false }, { ctrl: true });
  check('ArrowUp', { do: 'carry', arrow: 'up' }, { shift: true });
  check('ArrowUp', { do: 'carry', arrow: 'up' }, { carrying: true });
});

test('other keys, and those that are not the map’s', () => {
  check('Enter', { do: 'enter' });
  check('Escape', { do: 'out' });
  check('3', { do: 'steps', steps: 3 });
  check('N', { do: 'follow', back: true }, { shift: true });
  check('Home', { do: 'fit' });
  check('c', null, { ctrl: true });
  check('ArrowLeft', null, { alt: true });
  check('Tab', null);
});
