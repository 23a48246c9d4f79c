// The organisation's columns with the ways from one thing to the other looked up once.
import type { Id } from '../../shared/api';
import { folded } from '../../shared/fold';
import { namesakes } from '../../shared/namesakes';
import type { Organisation } from '../../shared/organisation';

/** One membership, by its place in the columns. */
export interface Member {
  /** Place in the columns of memberships. */
  at: number;
  person: number;
  community: number;
  role: string;
  state: Organisation['memberships']['state'][number];
}

export class Roster {
  readonly all: Organisation;
  /** Number of a community, of a person, by id. */
  readonly community: ReadonlyMap<Id, number>;
  readonly person: ReadonlyMap<Id, number>;
  /** By number of the community, of the person. */
  readonly members: readonly (readonly Member[])[];
  readonly memberships: readonly (readonly Member[])[];
  /** Communities whose home it is. */
  readonly within: readonly (readonly number[])[];
  /** Needs that it has; needs that it serves; offers that it made: places in their columns. */
  readonly needs: readonly (readonly number[])[];
  readonly served: readonly (readonly number[])[];
  readonly offers: readonly (readonly number[])[];
  /** The further names of a community's custom fields, in order. */
  readonly communityFields: readonly string[];
  readonly personFields: readonly string[];

  constructor(all: Organisation) {
    this.all = all;
    const { communities, people, memberships, needs, offers } = all;
    this.community = new Map(communities.id.map((id, i) => [id, i]));
    this.person = new Map(people.id.map((id, i) => [id, i]));
    const lists = <T>(n: number): T[][] => Array.from({ length: n }, () => []);
    const members = lists<Member>(communities.id.length);
    const joined = lists<Member>(people.id.length);
    for (let at = 0; at < memberships.id.length; at += 1) {
      const member: Member = {
        at, community: memberships.community[at]!, person: memberships.person[at]!, role: memberships.roles[memberships.role[at]!] ?? '', state: memberships.state[at]!,
      };
      members[member.community]?.push(member);
      joined[member.person]?.push(member);
    }
    this.members = members;
    this.memberships = joined;
    const within = lists<number>(communities.id.length);
    communities.parents.forEach(([home], i) => home !== undefined && within[home]?.push(i));
    this.within = within;
    const own = lists<number>(communities.id.length);
    const served = lists<number>(communities.id.length);
    needs.community.forEach((community, i) => {
      own[community]?.push(i);
      const provider = needs.provider[i] ?? -1;
      if (provider >= 0) served[provider]?.push(i);
    });
    this.needs = own;
    this.served = served;
    const given = lists<number>(communities.id.length);
    offers.community.forEach((community, i) => given[community]?.push(i));
    this.offers = given;
    this.communityFields = [...new Set(communities.custom.flatMap((fields) => Object.keys(fields)))].sort();
    this.personFields = [...new Set(people.custom.flatMap((fields) => Object.keys(fields)))].sort();
  }

  has(id: Id): boolean {
    return this.community.has(id) || this.person.has(id);
  }
  /** Its name; an empty text for what is not there. */
  nameOf(id: Id): string {
    const c = this.community.get(id);
    if (c !== undefined) return this.all.communities.name[c] ?? '';
    return this.all.people.name[this.person.get(id) ?? -1] ?? '';
  }
  #shared: ((name: string) => boolean) | null = null;
  /** What tells a person apart from others of the same name: the e-mail address, else the key. Empty where nobody else has it. */
  apart(person: number): string {
    const { name, email, key } = this.all.people;
    this.#shared ??= namesakes(name);
    return this.#shared(name[person] ?? '') ? (email[person] ?? key[person] ?? '') : '';
  }
  #sharedOfCommunities: ((name: string) => boolean) | null = null;
  /** What tells a community apart from others of the same name: its home where no other of them has that, else the key. Empty where nobody else has it. */
  apartOfCommunity(community: number): string {
    const { name, key } = this.all.communities;
    const own = name[community] ?? '';
    this.#sharedOfCommunities ??= namesakes(name);
    if (!this.#sharedOfCommunities(own)) return '';
    const homeName = (c: number) => folded(name[this.homeOf(c) ?? -1] ?? '');
    const home = this.homeOf(community);
    const isOnly = home !== null && !name.some((other, c) => c !== community && folded(other) === folded(own) && homeName(c) === homeName(community));
    return isOnly ? (name[home] ?? '') : (key[community] ?? '');
  }
  /** Its name in a sentence or a list, with what tells it apart where that is needed. */
  toldOf(id: Id): string {
    const c = this.community.get(id);
    const apart = c === undefined ? this.apart(this.person.get(id) ?? -1) : this.apartOfCommunity(c);
    return apart === '' ? this.nameOf(id) : `${this.nameOf(id)} (${apart})`;
  }
  homeOf(community: number): number | null {
    return this.all.communities.parents[community]?.[0] ?? null;
  }
  /** Everything within a community, without itself. */
  inside(community: number): Set<number> {
    const found = new Set<number>();
    const open = [...(this.within[community] ?? [])];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (found.has(next)) continue;
      found.add(next);
      open.push(...(this.within[next] ?? []));
    }
    return found;
  }
  /** Distinct active people of a community and of everything within it. */
  activeInside(community: number): number {
    const people = new Set<number>();
    for (const each of [community, ...this.inside(community)]) for (const member of this.members[each] ?? []) if (member.state === 'active') people.add(member.person);
    return people.size;
  }
  /** Communities in which the person takes part, each once. */
  communitiesOf(person: number): number[] {
    return [...new Set((this.memberships[person] ?? []).filter((each) => each.state !== 'left').map((each) => each.community))];
  }

  /** The organisation in numbers. */
  totals(): Totals {
    const { communities, people, needs, member_links } = this.all;
    const active = new Set<number>();
    const several = new Map<number, Set<number>>();
    for (const list of this.memberships) {
      for (const each of list) {
        if (each.state !== 'active') continue;
        active.add(each.person);
        several.set(each.person, (several.get(each.person) ?? new Set()).add(each.community));
      }
    }
    return {
      communities: communities.id.length,
      top: communities.parents.filter((parents) => parents.length === 0).length,
      people: people.id.length,
      active: active.size,
      bridging: [...several.values()].filter((of) => of.size > 1).length,
      services: needs.provider.filter((provider) => provider !== null).length,
      unmet: needs.provider.filter((provider) => provider === null).length,
      shared: member_links.a.length,
    };
  }
}

export interface Totals {
  communities: number;
  /** Without a home. */
  top: number;
  people: number;
  /** Active in at least one community. */
  active: number;
  /** Active in two communities or more. */
  bridging: number;
  /** Needs with a provider. */
  services: number;
  unmet: number;
  /** Pairs of communities with active members in common. */
  shared: number;
}
