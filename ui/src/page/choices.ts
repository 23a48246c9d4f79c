// The filter of the page: values ticked by attribute. Within an attribute any of them, between attributes all.
import type { Roster } from '../workspace/organisation/roster';
import { attributesOf, passing } from '../features/map/filter';
import type { Filter } from '../shared/organisation';

/** By attribute what is ticked; `not` lets through what has none of it. */
export interface Choice {
  values: ReadonlySet<string>;
  not: boolean;
}
export type Choices = ReadonlyMap<string, Choice>;

const OF_COMMUNITIES = ['kind', 'state', 'home', 'service'];
const OF_PEOPLE = ['role', 'membership', 'affiliation', 'outside'];

/** Attributes that tell things apart, with their values. */
export function offered(roster: Roster): { name: string; values: readonly string[] }[] {
  const attributes = attributesOf(roster);
  return [...OF_COMMUNITIES, ...OF_PEOPLE].flatMap((name) => attributes.filter((each) => each.name === name && each.values.length > 1));
}

/** The choices with one value ticked, or no longer. */
export function ticked(choices: Choices, name: string, value: string, on: boolean): Choices {
  const before = choices.get(name);
  const values = new Set(before?.values);
  if (on) values.add(value);
  else values.delete(value);
  const next = new Map(choices);
  if (values.size > 0) next.set(name, { values, not: before?.not ?? false });
  else next.delete(name);
  return next;
}

/** The choices with one attribute turned round. */
export function turned(choices: Choices, name: string): Choices {
  const before = choices.get(name);
  return before ? new Map([...choices, [name, { ...before, not: !before.not }]]) : choices;
}

/** Whether anything is chosen that communities have: people then pass only in those. */
export const asksCommunities = (choices: Choices): boolean => OF_COMMUNITIES.some((name) => choices.has(name));

/** Ids that the choices let through; null where nothing is chosen. */
export function throughOf(roster: Roster, choices: Choices): Set<string> | null {
  const all = [...choices].map(([attribute, { values, not }]): Filter => {
    const any: Filter = { any: [...values].map((value) => ({ is: { attribute, comparison: 'equals', value } })) };
    return not ? { not: any } : any;
  });
  return all.length > 0 ? passing(roster, { all }) : null;
}
