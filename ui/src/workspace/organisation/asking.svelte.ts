// Which question or form lies over the communities and people that are shown, and about what.
import type { Id } from '../../shared/api';

export type Question =
  | { ask: 'move' | 'merge' | 'retire' | 'remove-communities' | 'remove-people' | 'join'; ids: readonly Id[] }
  | { ask: 'add-people' };

let open = $state.raw<Question | null>(null);
export function question(): Question | null {
  return open;
}
export function ask(next: Question): void {
  open = next;
}
export function answered(): void {
  open = null;
}
