// Which keys move or extend the selection; all others are the view's.
const MOVES: ReadonlySet<string> = new Set([
  'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown', 'Escape', 'a', 'A', ' ', 'Tab',
]);
type Press = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey'>;
/** `one`: a single cell is selected. There Enter opens it; in a range it goes on to the next cell, as Tab does. */
export function moves({ key, shiftKey, ctrlKey, metaKey }: Press, one: boolean): boolean {
  const ctrl = ctrlKey || metaKey;
  if (key === 'Tab') return !ctrl;
  return key === 'Enter' ? !ctrl && (shiftKey || !one) : MOVES.has(key);
}
