// What ranked lists have in common: whom they name, and how a figure is written.
import { formatNumber } from '../../shared/i18n.svelte';
import type { Roster } from '../../workspace/organisation/roster';

/** So many are named; the others are counted. */
export const MOST_RANKED = 200;

/** Small shares keep two digits that say something: 0.0042 is not 0. */
export const figureOf = (value: number): string => formatNumber(value, Math.abs(value) < 1 ? { maximumSignificantDigits: 2 } : { maximumFractionDigits: 2 });

/** The most first, those alone that have any, and how many these are. */
export function pickBy<T>(list: readonly T[], value: (item: T) => number): { first: T[]; total: number } {
  const some = list.filter((item) => value(item) > 0).toSorted((a, b) => value(b) - value(a));
  return { first: some.slice(0, MOST_RANKED), total: some.length };
}

/** By number of the community, the most that anyone has who is active in it; `of` is asked for the number of a person. */
export const mostOfAnyone = (roster: Roster, of: (person: number) => number): number[] => roster.members.map((list) => list.reduce((most, each) => (each.state === 'active' ? Math.max(most, of(each.person)) : most), 0));
