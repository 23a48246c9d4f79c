// People of one name, who are told apart by what stands beside it.
import { folded } from './fold';

/** Tells of a name whether several of these people have it. */
export function namesakes(names: readonly string[]): (name: string) => boolean {
  const met = new Set<string>();
  const shared = new Set<string>();
  for (const name of names) {
    const known = folded(name);
    if (met.has(known)) shared.add(known);
    met.add(known);
  }
  return (name) => shared.has(folded(name));
}
/** What is faint beside a name: all that is known, parted by dots. */
export function beside(...notes: readonly (string | null | false)[]): string {
  return notes.filter((note) => note !== null && note !== false && note !== '').join(' · ');
}
