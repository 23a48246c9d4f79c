// Check-ins that are not kept yet. They live as long as the window: a talk that was closed half way goes on where it was. They are
// written nowhere, for what is said in a talk belongs into the workspace or into nothing.
import { isoDay } from '../../shared/days';
import { session } from '../../workspace/session.svelte';
import { isWritten, type Said, type Word } from './talk';

export class TalkDraft {
  step = $state(0);
  own = $state.raw<Said>(new Map());
  lead = $state.raw<Said>(new Map());
  /** What she has set as agreed; the rest follows from both views, whenever those change. */
  settled = $state.raw<Said>(new Map());
  /** Skills that she brought up, neither asked nor rated. */
  added = $state.raw<readonly string[]>([]);
  words = $state.raw<ReadonlyMap<string, Word>>(new Map());
  /** The day of the talk; null for today. */
  date = $state<string | null>(null);
  /** Who talked; null as long as she has not typed it. */
  by = $state<string | null>(null);
  notes = $state('');
  next = $state('');

  /** Asked for each time: a talk that goes on tomorrow is one of tomorrow. */
  get day(): string {
    return this.date ?? isoDay();
  }
  readonly written = $derived(
    this.own.size > 0 || this.lead.size > 0 || this.settled.size > 0 || this.added.length > 0 || [...this.words.values()].some(isWritten) ||
      this.date !== null || [this.by ?? '', this.notes, this.next].some((text) => text.trim() !== ''),
  );
}

const drafts = new Map<string, TalkDraft>();
const keyOf = (person: string, framework: string): string => `${session.workspace?.path ?? ''} ${framework} ${person}`;

/** The talk with a person that was begun, or a new one. */
export function draftOf(person: string, framework: string): { draft: TalkDraft; begun: boolean } {
  const key = keyOf(person, framework);
  const known = drafts.get(key);
  if (known?.written) return { draft: known, begun: true };
  const draft = new TalkDraft();
  drafts.set(key, draft);
  return { draft, begun: false };
}
/** It was dropped too early. */
export function keepDraft(person: string, framework: string, draft: TalkDraft): void {
  drafts.set(keyOf(person, framework), draft);
}
/** It was kept, or she does not want it. */
export function dropDraft(person: string, framework: string): void {
  drafts.delete(keyOf(person, framework));
}
