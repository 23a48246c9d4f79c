// A line with several people in it: names parted by commas, the last one perhaps not finished.
import { folded } from '../../shared/fold';
import type { Roster } from '../../workspace/organisation/roster';

/** Somebody who is offered while a line is written. */
export interface Known {
  name: string;
  /** What tells them apart from others of the name; empty where nobody else has it. */
  apart: string;
  /** What else names them: key and e-mail address. */
  also?: readonly string[];
}
export function knownPeople(roster: Roster): Known[] {
  const { name, email, key } = roster.all.people;
  return name.map((each, i) => ({ name: each, apart: roster.apart(i), also: [email[i] ?? '', key[i] ?? ''].filter((other) => other !== '') }));
}
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

/** A name of the line that is not clearly one person. */
export interface Doubt {
  name: string;
  /** Whether somebody new is added under it; else several people are called so. */
  fresh: boolean;
  /** Who may be meant, the closest first. */
  meant: Known[];
}

/** As the core compares names: without regard to case. */
const alike = (text: string) => text.normalize('NFKC').toLowerCase();

/** The names of the line that stand for nobody who is known, or for several; with at most `most` each who may be meant. */
export function doubtsOf(line: string, people: readonly Known[], most: number): Doubt[] {
  return namesOf(line).flatMap((name): Doubt[] => {
    const said = alike(name);
    if (people.some((each) => each.also?.some((other) => alike(other) === said))) return [];
    const exact = people.filter((each) => each.name === name);
    const called = exact.length > 0 ? exact : people.filter((each) => alike(each.name) === said);
    if (called.length === 1) return [];
    if (called.length > 1) return [{ name, fresh: false, meant: called.slice(0, most) }];
    const begun = folded(name);
    const rank = (known: Known) => (folded(known.name).startsWith(begun) ? 0 : folded(known.name).split(/\s+/).some((word) => word.startsWith(begun)) ? 1 : 2);
    return [{ name, fresh: true, meant: people.filter((each) => rank(each) < 2).sort((a, b) => rank(a) - rank(b)).slice(0, most) }];
  });
}

/** The line with a name of it replaced by somebody who was meant. */
export function withMeant(line: string, name: string, meant: Known): string {
  const parts = line.split(/[,;\n]/).map((part) => part.trim().replaceAll(/\s+/g, ' '));
  return parts.map((part) => (part === name ? written(meant) : part)).join(', ');
}
