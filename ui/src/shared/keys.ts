// Shortcuts as native menus write them (`CmdOrCtrl+Shift+Z`): matching a key press, and writing them for a person.
import { t } from './i18n.svelte';

export const onMac = /Mac|iPhone|iPad/.test(globalThis.navigator?.platform ?? '');

/** The letter or key of the press, the same on layouts that do not write Latin letters. */
function keyOf(event: KeyboardEvent): string {
  if (event.key.length > 1 || /^[ -~]$/.test(event.key)) return event.key.toLowerCase();
  const letter = /^Key([A-Z])$/.exec(event.code)?.[1] ?? (event.code === 'Comma' ? ',' : undefined);
  return (letter ?? event.key).toLowerCase();
}

export function matches(event: KeyboardEvent, shortcut: string, mac: boolean = onMac): boolean {
  const parts = shortcut.split('+');
  const key = (parts.pop() ?? '').toLowerCase();
  const mod = parts.includes('CmdOrCtrl');
  // With AltGr, Windows reports Ctrl+Alt: such a press writes a character and is nobody's shortcut.
  const command = mac ? event.metaKey : event.ctrlKey;
  const other = mac ? event.ctrlKey : event.metaKey;
  return command === mod && !other && event.altKey === parts.includes('Alt') && event.shiftKey === parts.includes('Shift') && keyOf(event) === key;
}

/** Some are written as what is on the key; `Arrows` and `Digits` stand for all of them. */
const NAMES: Record<string, string> = { ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→', Arrows: '← ↑ → ↓', Digits: '0 … 9', Plus: '+', Minus: '−' };

/** The keys one by one, in the words of her keyboard. */
export function keyNames(shortcut: string, mac: boolean = onMac): string[] {
  return shortcut.split('+').map((part) => {
    if (part === 'CmdOrCtrl') return mac ? '⌘' : t('key-ctrl');
    if (part === 'Shift') return mac ? '⇧' : t('key-shift');
    if (part === 'Alt') return mac ? '⌥' : 'Alt';
    if (part === 'Enter') return t('key-enter');
    if (part === 'Delete') return t('key-delete');
    if (part === 'Space') return t('key-space');
    if (part === 'Home') return t('key-home');
    if (part === 'Drag') return t('key-drag');
    return NAMES[part] ?? part;
  });
}
export function keyText(shortcut: string, mac: boolean = onMac): string {
  return keyNames(shortcut, mac).join(mac ? '' : ' ');
}

/** WebKitGTK does not call Tab by its name while Shift is held: whoever waits for Tab hears it under its name here. What
 *  they do not take goes its usual way. */
export function nameTab(event: KeyboardEvent): void {
  if (event.key === 'Tab' || (event.code !== 'Tab' && event.keyCode !== 9) || event.isComposing) return;
  event.stopImmediatePropagation();
  const { code, shiftKey, ctrlKey, altKey, metaKey, target } = event;
  const named = new KeyboardEvent('keydown', { key: 'Tab', code, shiftKey, ctrlKey, altKey, metaKey, bubbles: true, cancelable: true, composed: true });
  if (target?.dispatchEvent(named) === false) event.preventDefault();
}

/** True where a press writes text, so that undo and the plain keys belong to the text. */
export function writesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button', 'range'].includes(target.type);
  return target instanceof HTMLTextAreaElement || target.isContentEditable;
}
