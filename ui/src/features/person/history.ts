// What was said of one skill, and how what counts went over time. Pure.
import type { Assessment, AssessorKind } from '../../shared/api_people';

/** What was said of a skill, the latest first; on the same day what was recorded later. `history`: by date, as the core gives it. */
export function saidOf(history: readonly Assessment[], skill: string): Assessment[] {
  return history.filter((each) => each.skill === skill).reverse();
}

/** A value that held from a day on. */
export interface Held {
  date: string;
  rating: number;
}
export interface Trend {
  does: Held[];
  knows: Held[];
}
type Facet = keyof Trend;

/**
 * How what counts went over time, by the rule by which it counts now: the later of lead and agreed, else a peer, else the
 * person. Knowing and doing each for itself; a value said again is no new step.
 * `history`: of one skill, the earliest first.
 */
export function trendOf(history: readonly Assessment[]): Trend {
  return { does: heldOf(history, 'does'), knows: heldOf(history, 'knows') };
}
function heldOf(history: readonly Assessment[], facet: Facet): Held[] {
  const latest = new Map<AssessorKind, Assessment>();
  const held: Held[] = [];
  for (const said of history) {
    if (said[facet] === null) continue;
    latest.set(said.kind, said);
    const rating = counts(latest)?.[facet] ?? null;
    if (rating === null) continue;
    const before = held.at(-1);
    if (before?.date === said.date) held.pop();
    if (held.at(-1)?.rating !== rating) held.push({ date: said.date, rating });
  }
  return held;
}
function counts(latest: ReadonlyMap<AssessorKind, Assessment>): Assessment | null {
  const [agreed, lead] = [latest.get('agreed'), latest.get('lead')];
  const both = agreed && lead ? (lead.date > agreed.date ? lead : agreed) : (agreed ?? lead);
  return both ?? latest.get('peer') ?? latest.get('self') ?? null;
}

/** `2 (1 Oct 2024), 3 (2 Jun 2026)`. */
export function heldText(held: readonly Held[], rating: (value: number) => string, date: (day: string) => string): string {
  return held.map((each) => `${rating(each.rating)} (${date(each.date)})`).join(', ');
}
