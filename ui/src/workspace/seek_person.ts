// Whether whoever is chosen is there still: others than the person page remove people, and undo does.
import type { Id } from '../shared/api';
import { api } from '../shared/client';
import { masteryPerson, tellThere } from './mastery_part.svelte';
import { attempt, session } from './session.svelte';

/** Of whom it was asked last, and at which revision. */
let known: { who: Id; revision: number } | null = null;

/** Asks where a change may have touched people. */
export async function seekPerson(): Promise<void> {
  const who = masteryPerson();
  const { framework, revision, changed } = session;
  if (who === null || framework === null) return;
  const isNext = known?.who === who && revision - known.revision === 1;
  known = { who, revision };
  // Only of the last change is it known what it touched.
  if (isNext && changed.length > 0 && !changed.includes('person')) return;
  const roster = await attempt(() => api.roster(framework));
  if (roster !== null && revision === session.revision) tellThere(who, roster.people.some((each) => each.person === who));
}
