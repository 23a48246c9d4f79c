// Which keys move or extend the selection; all others are the view's.
const MOVES: ReadonlySet<string> = new Set([
  'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown', 'Escape', 'a', 'A', ' ',
]);
/** Tab leaves the grid, and Enter opens: neither moves inside it. */
export function moves(key: string): boolean {
  return MOVES.has(key);
}
