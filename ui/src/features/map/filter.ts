// A filter over any attribute, evaluated where things are drawn. The shape is the core's, so that it can be saved.
import type { Id } from '../../shared/api';
import type { Comparison, Condition, Filter } from '../../shared/organisation';
import type { Member, Roster } from '../../workspace/organisation/roster';
import { folded } from '../../shared/fold';

/** What can be asked: the model's fields, then the custom ones. */
export interface Attribute {
  name: string;
  custom: boolean;
  of: 'community' | 'person' | 'both';
  /** The values that occur, in order; empty where there are too many to choose from. */
  values: string[];
}

/** What a condition is held against: a community, a person, or one of the memberships that join them. */
interface Seen {
  community: number | null;
  person: number | null;
  /** Null where all memberships of the person answer. */
  membership: Member | null;
}
type Values = readonly (string | number | boolean | null | undefined)[];
type Read = (roster: Roster, number: number) => Values;
const COMMUNITY: Readonly<Record<string, Read>> = {
  name: ({ all }, c) => [all.communities.name[c]],
  key: ({ all }, c) => [all.communities.key[c]],
  kind: ({ all }, c) => [all.communities.kind[c]],
  state: ({ all }, c) => [all.communities.state[c]],
  purpose: ({ all }, c) => [all.communities.purpose[c]],
  home: (roster, c) => [roster.all.communities.name[roster.homeOf(c) ?? -1]],
  parent: ({ all }, c) => (all.communities.parents[c] ?? []).slice(1).map((parent) => all.communities.name[parent]),
  started: ({ all }, c) => [all.communities.started[c]],
  ended: ({ all }, c) => [all.communities.ended[c]],
  open: ({ all }, c) => [all.communities.open[c]],
  seats: ({ all }, c) => [all.communities.seats[c]],
  url: ({ all }, c) => [all.communities.url[c]],
  active: ({ all }, c) => [all.communities.active[c]],
  people: ({ all }, c) => [all.communities.people[c]],
  service: ({ all, needs, served }, c) => [...(needs[c] ?? []), ...(served[c] ?? [])].map((i) => all.needs.service[i]),
  offer: ({ all, offers }, c) => (offers[c] ?? []).map((i) => all.offers.service[i]),
  unmet: ({ all, needs }, c) => [(needs[c] ?? []).filter((i) => all.needs.provider[i] === null).length],
};
const PERSON: Readonly<Record<string, Read>> = {
  name: ({ all }, p) => [all.people.name[p]],
  key: ({ all }, p) => [all.people.key[p]],
  handle: ({ all }, p) => [all.people.handle[p]],
  email: ({ all }, p) => [all.people.email[p]],
  affiliation: ({ all }, p) => [all.people.affiliation[p]],
  outside: ({ all }, p) => [all.people.outside[p]],
  limit: ({ all }, p) => [all.people.limit[p]],
  communities: (roster, p) => [roster.communitiesOf(p).length],
};
type Column = 'voluntary' | 'since' | 'until' | 'share' | 'last_contribution';
const column = (name: Column) => ({ all }: Roster, { at }: Member) => all.memberships[name][at];
const MEMBERSHIP: Readonly<Record<string, (roster: Roster, member: Member) => Values[number]>> = {
  role: (_, { role, state }) => (state === 'left' ? null : role),
  membership: (_, { state }) => state,
  voluntary: column('voluntary'),
  since: column('since'),
  until: column('until'),
  share: column('share'),
  last_contribution: column('last_contribution'),
};

function valuesOf(roster: Roster, { community, person, membership }: Seen, attribute: string): string[] {
  const given: Values[number][] = [];
  const { communities, people } = roster.all;
  const joined = MEMBERSHIP[attribute];
  if (joined) {
    for (const each of membership ? [membership] : person === null ? [] : (roster.memberships[person] ?? [])) given.push(joined(roster, each));
  } else {
    const custom = !(attribute in COMMUNITY || attribute in PERSON);
    if (community !== null) given.push(...(custom ? [communities.custom[community]?.[attribute]] : (COMMUNITY[attribute]?.(roster, community) ?? [])));
    if (person !== null) given.push(...(custom ? [people.custom[person]?.[attribute]] : (PERSON[attribute]?.(roster, person) ?? [])));
  }
  return given.flatMap((value) => (value === null || value === undefined || value === '' ? [] : [String(value)]));
}

const fold = (text: string) => folded(text.trim());
const DATE = /^\d{4}(-\d{2}){0,2}$/;

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
      const order = orderOf(value, wanted);
      return comparison === 'at_least' ? order >= 0 : order <= 0;
    }
  }
}
/** Numbers as numbers; dates as far as the wanted one is known: March is in its year. */
function orderOf(value: string, wanted: string): number {
  const [a, b] = [Number(value), Number(wanted)];
  if (Number.isFinite(a) && Number.isFinite(b)) return a - b;
  const day = wanted.trim();
  const [x, y] = DATE.test(value) && DATE.test(day) ? [value.slice(0, day.length), day] : [fold(value), fold(wanted)];
  return x < y ? -1 : x > y ? 1 : 0;
}

function passes(roster: Roster, filter: Filter, seen: Seen): boolean {
  if (filter.all) return filter.all.every((each) => passes(roster, each, seen));
  if (filter.any) return filter.any.some((each) => passes(roster, each, seen));
  if (filter.not) return !passes(roster, filter.not, seen);
  const is = filter.is;
  return is !== undefined && valuesOf(roster, seen, is.attribute).some((value) => compared(value, is.comparison, is.value));
}

const ofCommunity = (roster: Roster, attribute: string) => attribute in COMMUNITY || roster.communityFields.includes(attribute);
const ofPerson = (roster: Roster, attribute: string) => attribute in PERSON || attribute in MEMBERSHIP || roster.personFields.includes(attribute);
/** Whether anything can have it: the model's fields, and custom ones that somebody or something has. */
export const isAttribute = (roster: Roster, attribute: string): boolean => ofCommunity(roster, attribute) || ofPerson(roster, attribute);
/** The attributes a filter asks for. */
export function asked(filter: Filter): string[] {
  if (filter.all) return filter.all.flatMap(asked);
  if (filter.any) return filter.any.flatMap(asked);
  if (filter.not) return asked(filter.not);
  return filter.is ? [filter.is.attribute] : [];
}

/** What a filter asks about, and whether its conditions are held against each membership. */
export function aboutWhat(roster: Roster, filter: Filter): { names: string[]; onlyCommunity: boolean; onlyPerson: boolean; together: boolean } {
  const names = [...new Set(asked(filter))];
  const onlyCommunity = names.some((name) => ofCommunity(roster, name) && !ofPerson(roster, name));
  const onlyPerson = names.some((name) => ofPerson(roster, name) && !ofCommunity(roster, name));
  // Two things asked of a membership hold of the same one.
  return { names, onlyCommunity, onlyPerson, together: (onlyCommunity && onlyPerson) || names.filter((name) => name in MEMBERSHIP).length > 1 };
}

/**
 * Ids that the filter lets through. One that asks only what communities have lets them through, and their people with
 * them; one that asks only what people have, people. One that asks both is held against each membership, what the
 * community has and what the person has in it together: "team" and "leader" are those who lead a team, and these teams.
 * A community without people, or a person without a community, answers alone. What both have (a name) asks both alike.
 * Cost: each condition once for each community and person, or for each membership.
 */
export function passing(roster: Roster, filter: Filter): Set<Id> {
  const { communities, people } = roster.all;
  const { names, onlyCommunity, onlyPerson, together } = aboutWhat(roster, filter);
  if (together) return joinedPassing(roster, filter, onlyCommunity, names.includes('membership'));
  const ids = new Set<Id>();
  const through = communities.id.map((_, community) => !onlyPerson && passes(roster, filter, { community, person: null, membership: null }));
  communities.id.forEach((id, c) => through[c] && ids.add(id));
  people.id.forEach((id, person) => {
    if (onlyCommunity ? roster.communitiesOf(person).some((c) => through[c]) : passes(roster, filter, { community: null, person, membership: null })) ids.add(id);
  });
  return ids;
}
/** `left`: memberships that have ended are asked as well. */
function joinedPassing(roster: Roster, filter: Filter, withCommunities: boolean, left: boolean): Set<Id> {
  const { communities, people } = roster.all;
  const ids = new Set<Id>();
  const taken = new Set<number>();
  people.id.forEach((id, person) => {
    const memberships = (roster.memberships[person] ?? []).filter((each) => left || each.state !== 'left');
    for (const membership of memberships) {
      const { community } = membership;
      taken.add(community);
      if (!passes(roster, filter, { community: withCommunities ? community : null, person, membership })) continue;
      ids.add(id);
      if (withCommunities) ids.add(communities.id[community]!);
    }
    if (memberships.length === 0 && passes(roster, filter, { community: null, person, membership: null })) ids.add(id);
  });
  if (withCommunities) communities.id.forEach((id, community) => !taken.has(community) && passes(roster, filter, { community, person: null, membership: null }) && ids.add(id));
  return ids;
}

/** Values offered for choosing, at most this many. */
const MOST_VALUES = 60;

export function attributesOf(roster: Roster): Attribute[] {
  const { communities, people } = roster.all;
  const values = (name: string) => {
    const found = new Set<string>();
    const look = (seen: Seen) => valuesOf(roster, seen, name).forEach((value) => found.add(value));
    for (let community = 0; community < communities.id.length && found.size <= MOST_VALUES; community += 1) look({ community, person: null, membership: null });
    for (let person = 0; person < people.id.length && found.size <= MOST_VALUES; person += 1) look({ community: null, person, membership: null });
    return found.size > MOST_VALUES ? [] : [...found].sort();
  };
  const own = [...new Set([...Object.keys(COMMUNITY), ...Object.keys(MEMBERSHIP), ...Object.keys(PERSON)])];
  const custom = [...new Set([...roster.communityFields, ...roster.personFields])].filter((name) => !own.includes(name));
  const attribute = (name: string, isCustom: boolean): Attribute => {
    const c = ofCommunity(roster, name);
    const p = ofPerson(roster, name);
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
