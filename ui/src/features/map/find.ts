// Communities and people by what somebody types; services and roles, with who has to do with them.
import type { Id } from '../../shared/api';
import { t } from '../../shared/i18n.svelte';
import { beside } from '../../shared/namesakes';
import { kindName, roleName } from '../../workspace/organisation/kinds';
import { ranking } from '../../workspace/palette';
import type { Roster } from '../../workspace/organisation/roster';

export interface Hit {
  id: Id;
  name: string;
  kind: 'community' | 'person' | 'service' | 'role';
  /** Number in its columns; of a service or a role, how many have to do with it. */
  number: number;
  /** What is chosen with it. */
  ids: readonly Id[];
  /** As the palette ranks its name, 0 to 3; 4 where another attribute answers. */
  rank: number;
}

const ELSEWHERE = 4;

/** The best `most` answers, communities before people of the same rank. */
export function findThings(roster: Roster, query: string, most: number): Hit[] {
  if (query.trim() === '') return [];
  const ofText = ranking(query);
  const rankOf = (name: string, more: readonly (string | null)[]) => ofText(name) ?? (more.some((each) => each !== null && ofText(each) !== null) ? ELSEWHERE : null);
  const { communities, people } = roster.all;
  const hits: Hit[] = [];
  communities.id.forEach((id, number) => {
    const name = communities.name[number]!;
    const rank = rankOf(name, [communities.key[number]!, communities.purpose[number]!]);
    if (rank !== null) hits.push({ id, name, kind: 'community', number, ids: [id], rank });
  });
  people.id.forEach((id, number) => {
    const name = people.name[number]!;
    const rank = rankOf(name, [people.handle[number]!, people.email[number]!, people.affiliation[number]!]);
    if (rank !== null) hits.push({ id, name, kind: 'person', number, ids: [id], rank });
  });
  return hits.sort((a, b) => a.rank - b.rank || a.name.length - b.name.length).slice(0, most);
}

/** Services and roles: a service stands for the communities that need, give or offer it, a role for the people who have it. */
export function findShared(roster: Roster, query: string, most: number): Hit[] {
  if (query.trim() === '') return [];
  const rankOf = ranking(query);
  const { communities, needs, offers, people, memberships } = roster.all;
  const services = new Map<string, Set<Id>>();
  const concerns = (service: string, community: number | null) => {
    const ids = services.get(service) ?? new Set<Id>();
    if (community !== null) ids.add(communities.id[community]!);
    services.set(service, ids);
  };
  needs.service.forEach((service, i) => {
    concerns(service, needs.community[i]!);
    concerns(service, needs.provider[i]!);
  });
  offers.service.forEach((service, i) => concerns(service, offers.community[i]!));
  const roles = new Map<number, Set<Id>>();
  memberships.role.forEach((role, at) => {
    const word = memberships.roles[role] ?? '';
    if (word === '' || word === 'member' || memberships.state[at] === 'left') return;
    roles.set(role, (roles.get(role) ?? new Set<Id>()).add(people.id[memberships.person[at]!]!));
  });
  const hit = (kind: 'service' | 'role', name: string, ids: ReadonlySet<Id>): Hit[] => {
    const rank = rankOf(name);
    return rank === null || ids.size === 0 ? [] : [{ id: `${kind} ${name}`, name, kind, number: ids.size, ids: [...ids], rank }];
  };
  const hits = [...[...services].flatMap(([name, ids]) => hit('service', name, ids)), ...[...roles].flatMap(([role, ids]) => hit('role', roleName(memberships.roles[role]!), ids))];
  return hits.sort((a, b) => a.rank - b.rank || a.name.length - b.name.length).slice(0, most);
}

/** What a hit is, beside its name. */
export function noteOf(roster: Roster, hit: Hit): string {
  if (hit.kind === 'community') return kindName(roster.all.communities.kind[hit.number] ?? '');
  if (hit.kind === 'person') return beside(t('map-person'), roster.apart(hit.number));
  return t(hit.kind === 'service' ? 'map-hit-service' : 'map-hit-role', { count: hit.number });
}
