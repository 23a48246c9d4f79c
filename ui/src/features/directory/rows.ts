// Communities and people as lines of a list: which columns they have, how they are found and sorted, how an outline nests them.
import type { Roster } from '../../workspace/organisation/roster';
import { kindName, roleName } from '../../workspace/organisation/kinds';
import type { Figure, Lit, Shown } from '../../workspace/organisation/twin.svelte';
import { ranking } from '../../workspace/palette';
import type { Row, Sort } from '../../engines/table/table';
import type { Id } from '../../shared/api';
import { folded } from '../../shared/fold';
import { collator, formatList, t } from '../../shared/i18n.svelte';
import type { CommunityState } from '../../shared/organisation';

export interface CommunityLine extends Row {
  /** Place in the roster's columns. */
  number: number;
  kind: string;
  state: CommunityState;
  active: number;
  people: number;
  purpose: string;
  /** Name of the home; empty at the top. */
  home: string;
  /** Names of the further parents, as a sentence says them; empty where there are none. */
  further: string;
  /** Shown only because something within it passes the filter. */
  faint: boolean;
  /** Names of the services that it can give or gives, each once. */
  offers: readonly string[];
  needs: readonly { service: string; unmet: boolean }[];
  unmet: number;
  /** What the map is coloured by says of it. */
  figure: Figure | null;
  /** What focus and filter of the map make of it. */
  light: Lit;
}
export interface PersonLine extends Row {
  number: number;
  /** What tells them apart from others of the name; empty where nobody else has it. */
  apart: string;
  home: string;
  /** Names of the communities in which they take part, the home first. */
  communities: string[];
  roles: string[];
  affiliation: string;
  email: string;
  outside: boolean;
  limit: number | null;
  /** In more communities than they want. */
  beyond: boolean;
}

/** Whether every word of the filter stands somewhere in these texts, whatever its accents. */
export function passes(filter: string, ...texts: readonly string[]): boolean {
  const words = folded(filter).split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return true;
  const all = folded(texts.join('\n'));
  return words.every((word) => all.includes(word));
}

/** The best answers to what is typed in the palette: of these lines, in their order, those first whose name answers it best. */
export function best<L extends Row>(lines: readonly L[], query: string, most: number): L[] {
  const rankOf = ranking(query);
  return lines.map((line) => ({ line, rank: rankOf(line.name) ?? Number.POSITIVE_INFINITY })).sort((a, b) => (a.rank === b.rank ? 0 : a.rank - b.rank)).slice(0, most).map(({ line }) => line);
}

/** `map`: what the map shows, where it has been looked at. */
export function communityLines(roster: Roster, map: Pick<Shown, 'light' | 'measure'> | null = null): CommunityLine[] {
  const { communities, needs, offers } = roster.all;
  const { compare } = collator();
  return communities.id.map((id, number) => {
    const home = roster.homeOf(number);
    return {
      id, number, name: communities.name[number] ?? '', kind: communities.kind[number] ?? '', state: communities.state[number] ?? 'active', active: communities.active[number] ?? 0,
      people: communities.people[number] ?? 0, purpose: communities.purpose[number] ?? '', home: home === null ? '' : (communities.name[home] ?? ''), further: alsoIn(roster, number), faint: false,
      offers: [...new Set([...(roster.offers[number] ?? []).map((i) => offers.service[i] ?? ''), ...(roster.served[number] ?? []).map((i) => needs.service[i] ?? '')])].sort(compare),
      // What nobody gives stands first: it is what is looked for.
      needs: (roster.needs[number] ?? []).map((i) => ({ service: needs.service[i] ?? '', unmet: needs.provider[i] === null })).sort((a, b) => Number(b.unmet) - Number(a.unmet) || compare(a.service, b.service)),
      unmet: (roster.needs[number] ?? []).filter((i) => needs.provider[i] === null).length,
      figure: map?.measure?.of[number] ?? null, light: map?.light?.[number] ?? 'lit',
    };
  });
}
function alsoIn({ all }: Roster, number: number): string {
  const names = (all.communities.parents[number] ?? []).slice(1).map((parent) => all.communities.name[parent] ?? '');
  return names.length === 0 ? '' : t('map-parents-of', { names: formatList(names) });
}
const servicesOf = ({ offers, needs }: CommunityLine) => [...offers, ...needs.map((need) => need.service)];
const foundIn = (line: CommunityLine, filter: string) => passes(filter, line.name, kindName(line.kind), t(`map-state-${line.state}`), line.purpose, line.further, ...servicesOf(line));

/** The communities as a tree by home, by name within one home. A filter keeps what passes and the way to it, unfolded. */
export function outline(lines: readonly CommunityLine[], roster: Roster, closed: ReadonlySet<Id>, filter: string): CommunityLine[] {
  const { compare } = collator();
  const filtered = filter.trim() !== '';
  const own = lines.map((line) => line.light !== 'hidden' && (!filtered || foundIn(line, filter)));
  const kept = [...own];
  if (filtered || own.includes(false)) {
    lines.forEach((_, number) => {
      if (!own[number]) return;
      // A home within itself cannot be in a workspace; should one be, the walk ends where it has been.
      for (let home = roster.homeOf(number); home !== null && !kept[home]; home = roster.homeOf(home)) kept[home] = true;
    });
  }
  const byName = (list: readonly number[]) => list.filter((number) => kept[number]).sort((a, b) => compare(lines[a]?.name ?? '', lines[b]?.name ?? ''));
  const shown: CommunityLine[] = [];
  const open = byName(lines.map((_, number) => number).filter((number) => roster.homeOf(number) === null)).reverse().map((number) => ({ number, depth: 1 }));
  for (let next = open.pop(); next; next = open.pop()) {
    const { number, depth } = next;
    const line = lines[number];
    if (!line) continue;
    const within = byName(roster.within[number] ?? []);
    const isOpen = within.length === 0 ? null : filtered || !closed.has(line.id);
    shown.push({ ...line, depth, open: isOpen, faint: !own[number] });
    if (isOpen) open.push(...within.reverse().map((each) => ({ number: each, depth: depth + 1 })));
  }
  return shown;
}

/** A value to sort by; what has none stands last, whichever way. */
type Value = string | number | null;
export function sorted<L extends Row>(lines: readonly L[], sort: Sort, valueOf: (line: L, column: string) => Value): L[] {
  const { compare } = collator();
  const way = sort.down ? -1 : 1;
  const keyed = lines.map((line) => ({ line, value: valueOf(line, sort.column) }));
  const missing = (value: Value) => value === null || value === '';
  keyed.sort((a, b) => {
    if (missing(a.value) || missing(b.value)) return Number(missing(a.value)) - Number(missing(b.value)) || compare(a.line.name, b.line.name);
    const order = typeof a.value === 'number' && typeof b.value === 'number' ? a.value - b.value : compare(String(a.value), String(b.value));
    return way * order || compare(a.line.name, b.line.name);
  });
  return keyed.map(({ line }) => line);
}
/** Pressed again, a column sorts the other way; numbers begin with the most. */
export function sortBy(now: Sort, column: string, numeric: boolean): Sort {
  return now.column === column ? { column, down: !now.down } : { column, down: numeric };
}

const STATES: readonly CommunityState[] = ['forming', 'active', 'dormant', 'closed'];
export function communityValue(line: CommunityLine, column: string): Value {
  switch (column) {
    case 'kind': return kindName(line.kind);
    case 'state': return STATES.indexOf(line.state);
    case 'active': return line.active;
    case 'people': return line.people;
    case 'home': return line.home;
    case 'purpose': return line.purpose;
    case 'measure': return line.figure?.value ?? null;
    case 'offers': return line.offers.length;
    // Those with something unmet before the others.
    case 'needs': return line.unmet * 1000 + line.needs.length;
    default: return line.name;
  }
}
export function flat(lines: readonly CommunityLine[], filter: string, sort: Sort): CommunityLine[] {
  return sorted(lines.filter((line) => line.light !== 'hidden' && passes(filter, line.name, kindName(line.kind), t(`map-state-${line.state}`), line.purpose, line.home, ...servicesOf(line))), sort, communityValue);
}

export function personLines(roster: Roster): PersonLine[] {
  const { people, communities } = roster.all;
  return people.id.map((id, number) => {
    const home = people.home[number] ?? null;
    const of = roster.communitiesOf(number);
    const names = [...of].sort((a, b) => Number(b === home) - Number(a === home)).map((each) => communities.name[each] ?? '');
    const roles = [...new Set((roster.memberships[number] ?? []).filter((each) => each.state !== 'left').map((each) => each.role))];
    const limit = people.limit[number] ?? null;
    return {
      id, number, name: people.name[number] ?? '', apart: roster.apart(number), home: home === null ? '' : (communities.name[home] ?? ''), communities: names, roles: roles.filter((role) => role !== '').map(roleName),
      affiliation: people.affiliation[number] ?? '', email: people.email[number] ?? '', outside: people.outside[number] ?? false, limit, beyond: limit !== null && of.length > limit,
    };
  });
}
export function personValue(line: PersonLine, column: string): Value {
  switch (column) {
    case 'home': return line.home;
    case 'communities': return line.communities.length;
    case 'roles': return line.roles.join(', ');
    case 'affiliation': return line.affiliation;
    case 'email': return line.email;
    case 'outside': return Number(line.outside);
    case 'limit': return line.limit;
    default: return line.name;
  }
}
export function people(lines: readonly PersonLine[], filter: string, sort: Sort): PersonLine[] {
  return sorted(lines.filter((line) => passes(filter, line.name, line.email, line.affiliation, ...line.communities, ...line.roles)), sort, personValue);
}
