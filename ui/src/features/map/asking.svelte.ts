// Questions and forms that lie over the map: which one is open, and about what.
import type { Id } from '../../shared/api';

export type Question =
  | { ask: 'remove-communities' | 'remove-people' | 'retire' | 'merge' | 'move'; ids: readonly Id[] }
  | { ask: 'divide'; id: Id }
  | { ask: 'members'; id: Id }
  | { ask: 'join'; ids: readonly Id[] }
  | { ask: 'service'; id: Id; side: 'need' | 'offer' };

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
