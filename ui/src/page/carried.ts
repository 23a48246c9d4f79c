// What the page carries: the organisation as columns, things spoken of by their number, and its words. Written by
// guild-exchange (map/page/data.rs); nothing else is ever loaded.
import type { Organisation } from '../shared/organisation';

type Communities = Organisation['communities'];
type People = Organisation['people'];
type Memberships = Organisation['memberships'];
type Needs = Organisation['needs'];

export interface Carried {
  title: string;
  /** ISO day of the last change; empty where nothing was ever changed. */
  date: string;
  /** Sentences in Fluent's syntax. */
  words: string;
  communities: Pick<Communities, 'key' | 'name' | 'kind' | 'state' | 'purpose' | 'url' | 'parents' | 'active' | 'people' | 'x' | 'y' | 'r'> & {
    /** Distinct active people of each and of all within it. */
    inside: number[];
  };
  people: Pick<People, 'name' | 'handle' | 'email' | 'affiliation' | 'outside' | 'home' | 'x' | 'y' | 'seats'>;
  memberships: Pick<Memberships, 'community' | 'person' | 'role' | 'state' | 'since' | 'until' | 'roles'>;
  needs: Pick<Needs, 'community' | 'provider' | 'service' | 'kind' | 'since'>;
  member_links: Organisation['member_links'];
}

let read: Carried | null = null;

export function carried(): Carried {
  read ??= JSON.parse(document.getElementById('data')?.textContent ?? '') as Carried;
  return read;
}

/** Ids of things on the page: `c3` is the fourth community, `p0` the first person. They are anchors of the list as well. */
export const communityId = (number: number): string => `c${number}`;
export const personId = (number: number): string => `p${number}`;

/** The columns as the window has them. What the page does not carry is not known. */
export function organisationOf({ communities, people, memberships, needs, member_links }: Carried): Organisation {
  const blank = <T, V>(column: readonly T[], value: V): V[] => column.map(() => value);
  const named = (column: readonly unknown[], name: (number: number) => string) => column.map((_, i) => name(i));
  return {
    communities: {
      ...communities,
      id: named(communities.name, communityId),
      started: blank(communities.name, null), ended: blank(communities.name, null), open: blank(communities.name, null),
      seats: blank(communities.name, null), custom: blank(communities.name, {}), pinned: blank(communities.name, false),
    },
    people: {
      ...people,
      id: named(people.name, personId), key: blank(people.name, ''), limit: blank(people.name, null), custom: blank(people.name, {}), pinned: blank(people.name, false),
    },
    memberships: {
      ...memberships,
      id: named(memberships.community, (i) => `m${i}`),
      voluntary: blank(memberships.community, null), share: blank(memberships.community, null), last_contribution: blank(memberships.community, null),
    },
    needs: { ...needs, id: named(needs.community, (i) => `n${i}`), service_id: blank(needs.community, ''), importance: blank(needs.community, null), detail: blank(needs.community, '') },
    offers: { id: [], community: [], service: [], service_id: [], kind: [], detail: [] },
    member_links,
    extent: [0, 0, 0, 0],
  };
}
