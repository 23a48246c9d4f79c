// A line with several people in it: names parted by commas, the last one perhaps not finished.
import { folded } from '../../shared/fold';
import type { Roster } from '../../workspace/organisation/roster';

/** Somebody who is offered while a line is written. */
export interface Known {
  name: string;
  /** What tells them apart from others of the name; empty where nobody else has it. */
  apart: string;
}
export const knownPeople = (roster: Roster): Known[] => roster.all.people.name.map((name, i) => ({ name, apart: roster.apart(i) }));
/** What stands in the line for them: of several of one name, what only one of them has. */
const written = ({ name, apart }: Known) => (apart === '' ? name : apart);

/** The names of a line, without blanks and without doubles. */
export function namesOf(line: string): string[] {
  const names = line.split(/[,;\n]/).map((name) => name.trim().replaceAll(/\s+/g, ' ')).filter((name) => name !== '');
  return [...new Set(names)];
}

/** People whose name may be meant by the last, unfinished name of the line; nobody who stands in it already. */
export function suggestionsFor(line: string, people: readonly Known[], most: number): Known[] {
  const parts = line.split(/[,;\n]/);
  const begun = folded((parts.at(-1) ?? '').trim());
  if (begun === '') return [];
  const there = new Set(parts.slice(0, -1).map((name) => folded(name.trim())));
  const hits = people.filter((each) => !there.has(folded(written(each))) && folded(written(each)) !== begun).map((known) => {
    const text = folded(known.name);
    return { known, rank: text.startsWith(begun) ? 0 : text.split(/\s+/).some((word) => word.startsWith(begun)) ? 1 : text.includes(begun) ? 2 : 3 };
  });
  return hits.filter((hit) => hit.rank < 3).sort((a, b) => a.rank - b.rank).slice(0, most).map((hit) => hit.known);
}

/** The line with its last name replaced by somebody chosen, ready for the next. */
export function withName(line: string, chosen: Known): string {
  const before = line.split(/[,;\n]/).slice(0, -1).map((part) => part.trim()).filter((part) => part !== '');
  return `${[...before, written(chosen)].join(', ')}, `;
}
