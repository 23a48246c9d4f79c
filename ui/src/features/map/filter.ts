// A filter over any attribute, evaluated where things are drawn. The shape is the core's, so that it can be saved.
import type { Id } from '../../shared/api';
import type { Comparison, Condition, Filter } from '../../shared/organisation';
import type { Roster } from '../../workspace/organisation/roster';
import { folded } from '../../shared/fold';

/** What can be asked: the model's fields, then the custom ones. */
export interface Attribute {
  name: string;
  custom: boolean;
  of: 'community' | 'person' | 'both';
  /** The values that occur, in order; empty where there are too many to choose from. */
  values: string[];
}

type Read = (roster: Roster, number: number) => readonly (string | number | boolean | null | undefined)[];
const COMMUNITY: Readonly<Record<string, Read>> = {
  name: ({ all }, c) => [all.communities.name[c]],
  key: ({ all }, c) => [all.communities.key[c]],
  kind: ({ all }, c) => [all.communities.kind[c]],
  state: ({ all }, c) => [all.communities.state[c]],
  purpose: ({ all }, c) => [all.communities.purpose[c]],
  home: (roster, c) => [roster.all.communities.name[roster.homeOf(c) ?? -1]],
  started: ({ all }, c) => [all.communities.started[c]],
  ended: ({ all }, c) => [all.communities.ended[c]],
  open: ({ all }, c) => [all.communities.open[c]],
  seats: ({ all }, c) => [all.communities.seats[c]],
  active: ({ all }, c) => [all.communities.active[c]],
  people: ({ all }, c) => [all.communities.people[c]],
  service: ({ all, needs, served }, c) => [...(needs[c] ?? []), ...(served[c] ?? [])].map((i) => all.needs.service[i]),
  unmet: ({ all, needs }, c) => [(needs[c] ?? []).filter((i) => all.needs.provider[i] === null).length],
};
const PERSON: Readonly<Record<string, Read>> = {
  name: ({ all }, p) => [all.people.name[p]],
  key: ({ all }, p) => [all.people.key[p]],
  handle: ({ all }, p) => [all.people.handle[p]],
  email: ({ all }, p) => [all.people.email[p]],
  affiliation: ({ all }, p) => [all.people.affiliation[p]],
  outside: ({ all }, p) => [all.people.outside[p]],
  role: ({ memberships }, p) => (memberships[p] ?? []).filter((each) => each.state !== 'left').map((each) => each.role),
  membership: ({ memberships }, p) => (memberships[p] ?? []).map((each) => each.state),
  communities: (roster, p) => [roster.communitiesOf(p).length],
};

function valuesOf(roster: Roster, kind: 'community' | 'person', number: number, attribute: string): string[] {
  const read = (kind === 'community' ? COMMUNITY : PERSON)[attribute];
  const { communities, people } = roster.all;
  const given = read ? read(roster, number) : [(kind === 'community' ? communities.custom[number] : people.custom[number])?.[attribute]];
  return given.flatMap((value) => (value === null || value === undefined || value === '' ? [] : [String(value)]));
}

const fold = (text: string) => folded(text.trim());

function compared(value: string, comparison: Comparison, wanted: string): boolean {
  switch (comparison) {
    case 'known':
      return true;
    case 'contains':
      return fold(value).includes(fold(wanted));
    case 'equals': {
      const [a, b] = [Number(value), Number(wanted)];
      return fold(value) === fold(wanted) || (wanted.trim() !== '' && Number.isFinite(a) && a === b);
    }
    case 'at_least':
    case 'at_most': {
      if (wanted.trim() === '') return false;
      const [a, b] = [Number(value), Number(wanted)];
      const order = Number.isFinite(a) && Number.isFinite(b) ? a - b : fold(value) < fold(wanted) ? -1 : fold(value) > fold(wanted) ? 1 : 0;
      return comparison === 'at_least' ? order >= 0 : order <= 0;
    }
  }
}

/** Whether a community, or a person, by number, passes. An attribute that it does not have is no value at all. */
export function passes(roster: Roster, filter: Filter, kind: 'community' | 'person', number: number): boolean {
  if (filter.all) return filter.all.every((each) => passes(roster, each, kind, number));
  if (filter.any) return filter.any.some((each) => passes(roster, each, kind, number));
  if (filter.not) return !passes(roster, filter.not, kind, number);
  const is = filter.is;
  return is !== undefined && valuesOf(roster, kind, number, is.attribute).some((value) => compared(value, is.comparison, is.value));
}

const knows = (attribute: string, own: Readonly<Record<string, Read>>, custom: readonly string[]) => attribute in own || custom.includes(attribute);
/** The attributes a filter asks for. */
export function asked(filter: Filter): string[] {
  if (filter.all) return filter.all.flatMap(asked);
  if (filter.any) return filter.any.flatMap(asked);
  if (filter.not) return asked(filter.not);
  return filter.is ? [filter.is.attribute] : [];
}

/**
 * Ids that the filter lets through. A filter that asks only what people do not have is about communities: their people
 * are seen with them; one that asks only what communities do not have is about people.
 */
export function passing(roster: Roster, filter: Filter): Set<Id> {
  const { communities, people } = roster.all;
  const names = asked(filter);
  const ofCommunities = names.some((name) => knows(name, COMMUNITY, roster.communityFields));
  const ofPeople = names.some((name) => knows(name, PERSON, roster.personFields));
  const ids = new Set<Id>();
  const through = communities.id.map((_, c) => (ofCommunities || !ofPeople) && passes(roster, filter, 'community', c));
  communities.id.forEach((id, c) => through[c] && ids.add(id));
  people.id.forEach((id, p) => {
    const own = ofPeople && passes(roster, filter, 'person', p);
    if (own || (!ofPeople && roster.communitiesOf(p).some((c) => through[c]))) ids.add(id);
  });
  return ids;
}

/** Values offered for choosing, at most this many. */
const MOST_VALUES = 60;

export function attributesOf(roster: Roster): Attribute[] {
  const { communities, people } = roster.all;
  const values = (name: string) => {
    const found = new Set<string>();
    for (const [kind, n] of [['community', communities.id.length], ['person', people.id.length]] as const) {
      for (let i = 0; i < n && found.size <= MOST_VALUES; i += 1) for (const value of valuesOf(roster, kind, i, name)) found.add(value);
    }
    return found.size > MOST_VALUES ? [] : [...found].sort();
  };
  const own = [...new Set([...Object.keys(COMMUNITY), ...Object.keys(PERSON)])];
  const custom = [...new Set([...roster.communityFields, ...roster.personFields])].filter((name) => !own.includes(name));
  const attribute = (name: string, isCustom: boolean): Attribute => {
    const c = knows(name, COMMUNITY, roster.communityFields);
    const p = knows(name, PERSON, roster.personFields);
    return { name, custom: isCustom, of: c && p ? 'both' : c ? 'community' : 'person', values: values(name) };
  };
  return [...own.map((name) => attribute(name, false)), ...custom.map((name) => attribute(name, true))];
}

/** One line of the builder. */
export interface Line extends Condition {
  not: boolean;
}
/** Lines and further groups joined by "all" or "any", perhaps turned round: what the builder shows, to any depth. */
export interface Group {
  join: 'all' | 'any';
  not: boolean;
  parts: Part[];
}
export type Part = Line | Group;

export const isGroup = (part: Part): part is Group => 'parts' in part;
export const newLine = (): Line => ({ attribute: 'kind', comparison: 'equals', value: '', not: false });
export const newGroup = (join: Group['join'] = 'all', parts: Part[] = [newLine()]): Group => ({ join, not: false, parts });

const complete = (line: Line): boolean => line.comparison === 'known' || line.value.trim() !== '';

/** The filter that a group stands for; null where no line in it is complete yet. */
export function filterOf(group: Group): Filter | null {
  const list = group.parts.flatMap((part) => {
    const filter = isGroup(part) ? filterOf(part) : complete(part) ? conditionOf(part) : null;
    return filter ?? [];
  });
  if (list.length === 0) return null;
  const joined: Filter = group.join === 'all' ? { all: list } : { any: list };
  return group.not ? { not: joined } : joined;
}
function conditionOf({ attribute, comparison, value, not }: Line): Filter {
  const is: Filter = { is: { attribute, comparison, value } };
  return not ? { not: is } : is;
}

/** The group that shows a filter: it lets through the same things. */
export function groupOf(filter: Filter): Group {
  const part = partOf(filter);
  return isGroup(part) ? part : newGroup('all', [part]);
}
function partOf(filter: Filter): Part {
  if (filter.is) return { ...filter.is, not: false };
  if (filter.not) {
    const inner = partOf(filter.not);
    // Turned round twice stays visible as that, for whoever wrote it.
    return inner.not ? { join: 'all', not: true, parts: [inner] } : { ...inner, not: true };
  }
  return { join: filter.any ? 'any' : 'all', not: false, parts: (filter.all ?? filter.any ?? []).map(partOf) };
}
