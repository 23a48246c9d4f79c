// The forms that lie over the map alone: which one is open, and about what. The questions of every list are the organisation's.
import type { Id } from '../../shared/api';

export type Question =
  | { ask: 'divide'; id: Id }
  | { ask: 'members'; id: Id }
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
