// Which part of Mastery is shown, and which person.
import type { Id } from '../shared/api';
import { go } from './navigation.svelte';
import { selection } from './selection.svelte';

export type MasteryPart = 'ladder' | 'team' | 'person';
export const MASTERY_PARTS: readonly MasteryPart[] = ['ladder', 'team', 'person'];

let part = $state<MasteryPart>('ladder');
let person = $state<Id | null>(null);
/** Whom the workspace did not have when it was asked last. */
let gone = $state<Id | null>(null);

export function masteryPart(): MasteryPart {
  return part;
}
/** Shows a part of Mastery, wherever she is. */
export function showPart(next: MasteryPart): void {
  part = next;
  go('mastery');
}
/** The person whom the person page shows; null before anyone was chosen. */
export function masteryPerson(): Id | null {
  return person;
}
/** Somebody is chosen, and has not been removed since. */
export function isPersonThere(): boolean {
  return person !== null && person !== gone;
}
/** Whether the workspace has whoever is chosen. */
export function tellThere(who: Id, there: boolean): void {
  if (who === person) gone = there ? null : who;
}
export function choosePerson(id: Id | null): void {
  person = id;
  if (id !== null) selection.set([id]);
}
/** Opens the page of a person. */
export function openPerson(id: Id): void {
  choosePerson(id);
  showPart('person');
}
