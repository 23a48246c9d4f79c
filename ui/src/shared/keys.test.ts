import { expect, test } from 'vitest';
import { keyText, matches, nameTab } from './keys';

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

test('Tab with Shift is heard as Tab where the webview does not name it, and what nobody takes goes its way', () => {
  const field = document.body.appendChild(document.createElement('input'));
  const heard: string[] = [];
  let taken = false;
  const listen = (event: KeyboardEvent) => {
    heard.push(`${event.shiftKey ? 'Shift+' : ''}${event.key}`);
    if (taken) event.preventDefault();
  };
  addEventListener('keydown', nameTab, true);
  field.addEventListener('keydown', listen);
  const nameless = () => press({ key: 'Unidentified', code: 'Tab', shiftKey: true, bubbles: true, cancelable: true });
  expect(field.dispatchEvent(nameless())).toBe(true);
  taken = true;
  expect(field.dispatchEvent(nameless())).toBe(false);
  taken = false;
  field.dispatchEvent(press({ key: 'Tab', code: 'Tab', bubbles: true }));
  field.dispatchEvent(press({ key: 'a', code: 'KeyA', bubbles: true }));
  expect(heard).toEqual(['Shift+Tab', 'Shift+Tab', 'Tab', 'a']);
  removeEventListener('keydown', nameTab, true);
  field.remove();
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
