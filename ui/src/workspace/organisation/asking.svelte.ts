// Which question or form lies over the communities and people that are shown, and about what.
import { Asking } from '../../shared/asking.svelte';
import type { Id } from '../../shared/api';
import { organisation } from './organisation.svelte';

export type Question =
  | { ask: 'move' | 'merge' | 'retire' | 'remove-communities' | 'remove-people' | 'join'; ids: readonly Id[] }
  | { ask: 'add-people' };

export const questions = new Asking<Question>();

/** Where the organisation is not shown it is loaded first: the form needs it. */
export function addPerson(): void {
  void organisation.load();
  questions.ask({ ask: 'add-people' });
}
