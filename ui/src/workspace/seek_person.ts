// Whether whoever is chosen is there still: others than the person page remove people, and undo does.
import type { Id } from '../shared/api';
import { api } from '../shared/client';
import { masteryPerson, tellThere } from './mastery_part.svelte';
import { attempt, session } from './session.svelte';

/** Of whom it is known, and at which revision. */
let known: { who: Id; revision: number } | null = null;

/** Asks where a change may have touched people. */
export async function seekPerson(): Promise<void> {
  const who = masteryPerson();
  const { workspace, revision, changed } = session;
  if (who === null || workspace === null) return;
  const isNext = known?.who === who && revision - known.revision === 1;
  // Only of the last change is it known what it touched.
  if (isNext && changed.length > 0 && !changed.includes('person')) {
    known = { who, revision };
    return;
  }
  const there = await attempt(() => api.hasPerson(who));
  if (there === null || revision !== session.revision) return;
  known = { who, revision };
  tellThere(who, there);
}
