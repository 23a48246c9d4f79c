import { expect, test } from 'vitest';
import { keyText, matches } from './keys';

function press(init: KeyboardEventInit & { key: string }): KeyboardEvent {
  return new KeyboardEvent('keydown', init);
}

test('a shortcut asks for exactly its modifiers', () => {
  const undo = 'CmdOrCtrl+Z';
  expect(matches(press({ key: 'z', ctrlKey: true }), undo, false)).toBe(true);
  expect(matches(press({ key: 'Z', ctrlKey: true, shiftKey: true }), undo, false)).toBe(false);
  expect(matches(press({ key: 'Z', ctrlKey: true, shiftKey: true }), 'CmdOrCtrl+Shift+Z', false)).toBe(true);
  expect(matches(press({ key: 'z', ctrlKey: true, altKey: true }), undo, false)).toBe(false);
  expect(matches(press({ key: 'z', metaKey: true }), undo, false)).toBe(false);
  expect(matches(press({ key: 'z', metaKey: true }), undo, true)).toBe(true);
});

test('letters are found on layouts that write other scripts', () => {
  expect(matches(press({ key: 'я', code: 'KeyZ', ctrlKey: true }), 'CmdOrCtrl+Z', false)).toBe(true);
  expect(matches(press({ key: 'б', code: 'Comma', ctrlKey: true }), 'CmdOrCtrl+,', false)).toBe(true);
  expect(matches(press({ key: ';', code: 'Comma', ctrlKey: true }), 'CmdOrCtrl+,', false)).toBe(false);
  // German keyboards have Y where others have Z: the letter counts, not its place.
  expect(matches(press({ key: 'z', code: 'KeyY', ctrlKey: true }), 'CmdOrCtrl+Z', false)).toBe(true);
  expect(matches(press({ key: 'y', code: 'KeyZ', ctrlKey: true }), 'CmdOrCtrl+Z', false)).toBe(false);
});

test('shortcuts are written as the keyboard names them', () => {
  expect(keyText('CmdOrCtrl+Shift+Z', false)).toBe('Ctrl Shift Z');
  expect(keyText('CmdOrCtrl+Shift+Z', true)).toBe('⌘⇧Z');
  expect(['Plus', 'Shift+Arrows', 'Digits'].map((key) => keyText(key, false))).toEqual(['+', 'Shift ← ↑ → ↓', '0 … 9']);
});
