// Communities and people in memory, as rows; the columns that the window gets are made from them.
import type { Organisation, OrganisationApi, OrganisationEdit, OverlapView, SavedView, Seat, ServiceMatrixView, SetAside } from '../src/shared/organisation';

export interface FakeCommunity {
  id: string;
  name: string;
  kind: string;
  state: 'forming' | 'active' | 'dormant' | 'closed';
  purpose: string;
  parents: string[];
  seats: number | null;
  open: boolean | null;
  ended: string | null;
  custom: Record<string, string>;
  url?: string;
}
export interface FakePerson {
  id: string;
  name: string;
  email: string | null;
  affiliation: string | null;
  limit: number | null;
  custom?: Record<string, string>;
}
export interface FakeMembership {
  id: string;
  community: string;
  person: string;
  role: string;
  state: 'listed' | 'active' | 'dormant' | 'left';
  voluntary?: boolean | null;
  since?: string | null;
  until?: string | null;
  share?: number | null;
  last_contribution?: string | null;
}
export interface FakeOffer {
  id: string;
  community: string;
  service: string;
  kind: string;
  detail: string;
}
export interface FakeNeed {
  id: string;
  community: string;
  provider: string | null;
  service: string;
  kind: string;
  since: string | null;
  importance?: 'low' | 'normal' | 'high' | null;
  detail?: string;
}
export interface FakeRows {
  communities: FakeCommunity[];
  people: FakePerson[];
  memberships: FakeMembership[];
  needs: FakeNeed[];
  offers: FakeOffer[];
  pins: Record<string, { x: number; y: number }>;
  views?: SavedView[];
  asides?: SetAside[];
}

const NOTHING: FakeRows = { communities: [], people: [], memberships: [], needs: [], offers: [], pins: {} };

/** Two homes with teams in them, a practice, people in several of them, a service, and a need that nobody serves. */
export function smallOrganisation(): FakeRows {
  const community = (id: string, name: string, kind: string, home: string | null, more: Partial<FakeCommunity> = {}): FakeCommunity => ({
    id, name, kind, state: 'active', purpose: `What ${name} keeps alive`, parents: home ? [home] : [], seats: null, open: null, ended: null, custom: {}, ...more,
  });
  const person = (id: string, name: string): FakePerson => ({ id, name, email: `${id}@example.org`, affiliation: null, limit: null });
  const member = (community_: string, person_: string, role = 'member', state: FakeMembership['state'] = 'active'): FakeMembership => ({ id: `${community_}-${person_}`, community: community_, person: person_, role, state });
  return {
    communities: [
      community('looms', 'Looms', 'business_unit', null),
      community('signals', 'Signals', 'team', 'looms', { custom: { floor: '3' } }),
      community('sheds', 'Sheds', 'team', 'looms', { state: 'dormant' }),
      community('quality', 'Quality', 'practice', null, { seats: 5 }),
    ],
    people: [person('ada', 'Ada Nord'), person('ben', 'Ben Fischer'), person('cleo', 'Cléo Martin'), person('dina', 'Dina Oz')],
    memberships: [member('signals', 'ada', 'leader'), member('signals', 'ben'), member('sheds', 'cleo', 'member', 'dormant'), member('quality', 'ada'), member('quality', 'dina', 'leader')],
    needs: [
      { id: 'n1', community: 'signals', provider: 'quality', service: 'release review', kind: 'skill', since: null },
      { id: 'n2', community: 'sheds', provider: null, service: 'load testing', kind: 'service', since: '2026-03-12' },
    ],
    offers: [{ id: 'o1', community: 'quality', service: 'load testing', kind: 'service', detail: 'from autumn on' }],
    pins: {},
  };
}

function overlapOf({ communities, memberships }: FakeRows, ids: readonly string[], atMost: number): OverlapView {
  const active = (id: string) => new Set(memberships.filter((each) => each.community === id && each.state === 'active').map((each) => each.person));
  const chosen = (ids.length > 0 ? [...ids] : communities.map((each) => each.id).sort((a, b) => active(b).size - active(a).size)).slice(0, atMost);
  const sets = chosen.map(active);
  const exactly = new Map<string, string[]>();
  for (const person of new Set(sets.flatMap((set) => [...set]))) {
    const key = sets.flatMap((set, i) => (set.has(person) ? [i] : [])).join(' ');
    exactly.set(key, [...(exactly.get(key) ?? []), person]);
  }
  const combinations = [...exactly].map(([key, people]) => {
    const of = key.split(' ').map(Number);
    return { of, exactly: people, at_least: [...sets[of[0]!]!].filter((person) => of.every((i) => sets[i]!.has(person))).length };
  });
  const pairs = sets.flatMap((a, i) =>
    sets.slice(i + 1).flatMap((b, k) => {
      const shared = [...a].filter((person) => b.has(person)).length;
      return shared === 0 ? [] : [{ a: i, b: i + 1 + k, shared, jaccard: shared / (a.size + b.size - shared) }];
    }),
  );
  return { communities: chosen, combinations: combinations.sort((a, b) => b.exactly.length - a.exactly.length), pairs };
}
function serviceMatrixOf({ needs }: FakeRows): ServiceMatrixView {
  const order = [...new Set(needs.flatMap((each) => (each.provider === null ? [] : [each.provider, each.community])))];
  const counts = new Map<string, number>();
  for (const need of needs) if (need.provider !== null) counts.set(`${order.indexOf(need.provider)} ${order.indexOf(need.community)}`, (counts.get(`${order.indexOf(need.provider)} ${order.indexOf(need.community)}`) ?? 0) + 1);
  return { order, cycles: [], cells: [...counts].map(([key, count]) => [...key.split(' ').map(Number), count] as [number, number, number]) };
}

export class FakeOrganisation {
  rows: FakeRows = structuredClone(NOTHING);
  /** How often the map was asked for. */
  asked = 0;
  /** Copies in the workspace's folder, which hold whomever it forgets. */
  copies: string[] = [];
  readonly #change: <T>(op: string, subject: string | null, count: number, run: () => T) => T;

  constructor(change: <T>(op: string, subject: string | null, count: number, run: () => T) => T) {
    this.#change = change;
  }

  #names(ids: readonly string[]): string | null {
    const first = [...this.rows.communities, ...this.rows.people].find((each) => each.id === ids[0]);
    return ids.length === 1 ? (first?.name ?? null) : null;
  }
  #aside(kind: string, things: string[]) {
    const about = { kind, things, aspect: '', degree: null };
    return { about, set_aside: this.rows.asides?.find((each) => JSON.stringify(each.about) === JSON.stringify(about)) ?? null };
  }
  #person(text: string): string {
    const found = this.rows.people.find((each) => each.name === text || each.id === text || each.email === text);
    if (found) return found.id;
    const id = crypto.randomUUID();
    this.rows.people.push({ id, name: text, email: null, affiliation: null, limit: null });
    return id;
  }
  #add(community: string, people: readonly string[], role: string): string[] {
    return people.map((text) => {
      const id = crypto.randomUUID();
      this.rows.memberships.push({ id, community, person: this.#person(text), role: role || 'member', state: 'active' });
      return id;
    });
  }
  #edit(edit: OrganisationEdit): void {
    const { rows } = this;
    const community = 'community' in edit ? rows.communities.find((each) => each.id === edit.community) : undefined;
    const person = 'person' in edit ? rows.people.find((each) => each.id === edit.person) : undefined;
    if (edit.edit === 'community_name' && community) community.name = edit.name;
    if (edit.edit === 'community_purpose' && community) community.purpose = edit.text;
    if (edit.edit === 'community_kind' && community) community.kind = edit.kind;
    if (edit.edit === 'community_state' && community) community.state = edit.state;
    if (edit.edit === 'community_seats' && community) community.seats = edit.seats;
    if (edit.edit === 'person_name' && person) person.name = edit.name;
    if (edit.edit === 'person_email' && person) person.email = edit.email || null;
    if (edit.edit === 'community_url' && community) community.url = edit.url;
    if (edit.edit === 'community_field' && community) community.custom = { ...community.custom, [edit.field]: edit.value };
    if (edit.edit === 'person_field' && person) person.custom = { ...person.custom, [edit.field]: edit.value };
    const membership = 'membership' in edit ? rows.memberships.find((each) => each.id === edit.membership) : undefined;
    if (edit.edit === 'membership_role' && membership) membership.role = edit.role;
    if (edit.edit === 'membership_state' && membership) membership.state = edit.state;
    if (edit.edit === 'membership_voluntary' && membership) membership.voluntary = edit.voluntary;
    if (edit.edit === 'membership_since' && membership) membership.since = edit.date || null;
    if (edit.edit === 'membership_until' && membership) membership.until = edit.date || null;
    if (edit.edit === 'membership_share' && membership) membership.share = edit.share;
    if (edit.edit === 'membership_last_contribution' && membership) membership.last_contribution = edit.date || null;
    const need = 'need' in edit ? rows.needs.find((each) => each.id === edit.need) : undefined;
    if (edit.edit === 'need_provider' && need) need.provider = edit.provider;
    if (edit.edit === 'need_importance' && need) need.importance = edit.importance;
    if (edit.edit === 'need_since' && need) need.since = edit.date || null;
    if (edit.edit === 'need_detail' && need) need.detail = edit.text;
    if (edit.edit === 'offer_detail') for (const each of rows.offers) if (each.id === edit.offer) each.detail = edit.text;
    // A service is known by its name here.
    if (edit.edit === 'service_name') for (const each of [...rows.needs, ...rows.offers]) if (each.service === edit.service) each.service = edit.name;
    if (edit.edit === 'service_kind') for (const each of [...rows.needs, ...rows.offers]) if (each.service === edit.service) each.kind = edit.kind;
  }

  readonly api: OrganisationApi = {
    mapView: async () => {
      this.asked += 1;
      return organisationOf(this.rows);
    },
    mapCancel: async () => undefined,
    pin: async (pins) => this.#change('pin', this.#names(pins.map((pin) => pin.thing)), pins.length, () => pins.forEach(({ thing, x, y }) => (this.rows.pins[thing] = { x, y }))),
    unpin: async (things) => this.#change('unpin', this.#names(things), things.length, () => things.forEach((thing) => delete this.rows.pins[thing])),
    savedViews: async () => this.rows.views ?? [],
    saveView: async (name, filter, hide, picture) =>
      this.#change('save_view', name, 1, () => {
        const others = (this.rows.views ?? []).filter((view) => view.name !== name);
        this.rows.views = [...others, { id: `view ${name}`, name, filter, hide, picture }];
        return `view ${name}`;
      }),
    removeView: async (id) => this.#change('remove_view', this.rows.views?.find((view) => view.id === id)?.name ?? null, 1, () => void (this.rows.views = this.rows.views?.filter((view) => view.id !== id) ?? [])),
    measures: async () => ({
      communities: this.rows.communities.map(({ id, name }, i) => ({ id, key: id, name, people: 2, active: 2, degree: i, strength: i, betweenness: i / 4, closeness: 0.5, constraint: 0.5, core: 1, cluster: i % 2, component: 0, cut: i === 1 })),
      people: this.rows.people.map(({ id, name }, i) => ({ id, key: id, name, communities: 1, betweenness: i / 8, component: 0, cut: i === 0, broker: { coordinator: 0, consultant: 0, gatekeeper: 0, representative: 0, liaison: i } })),
      member_links: [], service_links: [], components: 2, cycles: [], bridges: [], modularity: 0.3, sampled: null,
    }),
    without: async (people) => ({
      people: people.map((id) => ({ id, key: id, name: this.rows.people.find((each) => each.id === id)?.name ?? '' })),
      least_active: 2, fallen: people.includes('ada') ? [{ id: 'signals', key: 'signals', name: 'Signals', active_before: 2, active_after: 1 }] : [], emptied: [], services_lost: [],
      services_at_risk: people.includes('ada') ? [{ service: 'release review', provider: 'quality', consumer: 'signals' }] : [], empty_seats: people.includes('ada') ? [{ community: 'signals', role: 'leader' }] : [],
      components_before: 2, components_after: 3, apart: people.includes('ada') ? [[{ communities: ['signals'], people: 1 }, { communities: ['quality'], people: 1 }]] : [],
      skills: [], levels: [],
    }),
    leaving: async () => (this.rows.people.some((each) => each.id === 'ada') ? [{ person: 'ada', fallen: 1, emptied: 0, services_lost: 0, services_at_risk: 1, empty_seats: 1, pieces: 1, skills: 0, broken: 4 }] : []),
    overlap: async (communities, atMost) => overlapOf(this.rows, communities, atMost),
    peopleInAll: async (communities) => this.rows.people.map((each) => each.id).filter((id) => communities.every((community) => this.rows.memberships.some((each) => each.person === id && each.community === community && each.state === 'active'))),
    serviceMatrix: async () => serviceMatrixOf(this.rows),
    communityFindings: async () =>
      this.rows.needs.filter((need) => need.provider === null).map((need) => ({ kind: 'unmet_need' as const, communities: [need.community], people: [], args: { community: this.#names([need.community]) ?? '', service: need.service }, ...this.#aside('unmet_need', [need.community, need.service]) })),
    setFindingsAside: async (about, reason, until, today) =>
      this.#change('set_findings_aside', null, about.length, () => about.map((each) => {
        const id = crypto.randomUUID();
        this.rows.asides = [...(this.rows.asides ?? []), { id, about: each, reason, on: today, until }];
        return id;
      })),
    takeFindingsBack: async (ids) => this.#change('take_findings_back', null, ids.length, () => void (this.rows.asides = this.rows.asides?.filter((each) => !ids.includes(each.id)) ?? [])),
    thresholds: async () => ({ least_active: 2, divide_above: 9, stale_months: 12, due_days: 60 }),
    setThresholds: async () => undefined,
    addCommunity: async ({ name, kind, purpose, home, members }) =>
      this.#change('add_community', name, 1, () => {
        const id = crypto.randomUUID();
        this.rows.communities.push({ id, name, kind: kind || 'team', state: 'active', purpose, parents: home ? [home] : [], seats: null, open: null, ended: null, custom: {} });
        this.#add(id, members, 'member');
        return id;
      }),
    moveCommunities: async (communities, home) => this.#change('move_communities', this.#names(communities), communities.length, () => this.rows.communities.forEach((each) => communities.includes(each.id) && (each.parents = home ? [home] : []))),
    setParents: async (id, parents) => this.#change('set_parents', this.#names([id]), 1, () => this.rows.communities.forEach((each) => each.id === id && (each.parents = parents))),
    mergeCommunities: async () => undefined,
    splitCommunity: async () => [],
    retireCommunities: async (communities, ended) => this.#change('retire_communities', this.#names(communities), communities.length, () => this.rows.communities.forEach((each) => communities.includes(each.id) && Object.assign(each, { state: 'closed', ended }))),
    removeCommunities: async (communities) =>
      this.#change('remove_communities', this.#names(communities), communities.length, () => {
        this.rows.communities = this.rows.communities.filter((each) => !communities.includes(each.id));
        this.rows.memberships = this.rows.memberships.filter((each) => !communities.includes(each.community));
        this.rows.needs = this.rows.needs.filter((each) => !communities.includes(each.community) && !communities.includes(each.provider ?? ''));
      }),
    addPeople: async (people) => this.#change('add_people', people.length === 1 ? (people[0]?.name ?? null) : null, people.length, () => people.map(({ name }) => this.#person(name))),
    removePeople: async (people) =>
      this.#change('remove_people', this.#names(people), people.length, () => {
        this.rows.people = this.rows.people.filter((each) => !people.includes(each.id));
        this.rows.memberships = this.rows.memberships.filter((each) => !people.includes(each.person));
      }),
    forgetPerson: async (person) => {
      await this.api.removePeople([person]);
      return this.copies;
    },
    addMemberships: async (community, people, role) => this.#change('add_memberships', this.#names([community]), people.length, () => this.#add(community, people, role)),
    endMemberships: async (memberships) => this.#change('end_memberships', null, memberships.length, () => this.rows.memberships.forEach((each) => memberships.includes(each.id) && (each.state = 'left'))),
    removeMemberships: async (memberships) => this.#change('remove_memberships', null, memberships.length, () => void (this.rows.memberships = this.rows.memberships.filter((each) => !memberships.includes(each.id)))),
    addOffer: async (community, service, kind, detail) =>
      this.#change('add_offer', service, 1, () => {
        const id = crypto.randomUUID();
        this.rows.offers.push({ id, community, service, kind: kind || 'service', detail });
        return id;
      }),
    addNeed: async (community, service, kind, provider) =>
      this.#change('add_need', service, 1, () => {
        const id = crypto.randomUUID();
        this.rows.needs.push({ id, community, provider, service, kind: kind || 'service', since: null });
        return id;
      }),
    removeOffers: async (offers) => this.#change('remove_offers', null, offers.length, () => void (this.rows.offers = this.rows.offers.filter((each) => !offers.includes(each.id)))),
    removeNeeds: async (needs) => this.#change('remove_needs', null, needs.length, () => void (this.rows.needs = this.rows.needs.filter((each) => !needs.includes(each.id)))),
    editOrganisation: async (edits) => this.#change('edit_organisation', null, edits.length, () => edits.forEach((edit) => this.#edit(edit))),
  };
}

/** The rows as columns, homes side by side, what lies in them in a ring. */
export function organisationOf(rows: FakeRows): Organisation {
  const { communities, people, memberships, needs, offers, pins } = rows;
  const number = new Map(communities.map((each, i) => [each.id, i]));
  const parents = communities.map((each) => each.parents.flatMap((id) => number.get(id) ?? []));
  const depth = (i: number): number => (parents[i]?.[0] === undefined ? 0 : 1 + depth(parents[i][0]));
  const x: number[] = [];
  const y: number[] = [];
  const r = communities.map((_, i) => 300 / 3 ** depth(i));
  communities.forEach((each, i) => {
    const home = parents[i]?.[0];
    const siblings = communities.map((_, k) => k).filter((k) => parents[k]?.[0] === home);
    const turn = (2 * Math.PI * siblings.indexOf(i)) / siblings.length;
    x.push(pins[each.id]?.x ?? (home === undefined ? siblings.indexOf(i) * 700 : x[home]! + 150 * Math.cos(turn)));
    y.push(pins[each.id]?.y ?? (home === undefined ? 0 : y[home]! + 150 * Math.sin(turn)));
  });
  const joined = (id: string) => memberships.filter((each) => each.person === id && each.state !== 'left').flatMap((each) => number.get(each.community) ?? []);
  const place = (community: number | undefined, i: number) => (community === undefined ? { x: -400, y: 40 * i } : { x: x[community]! + 30 * Math.cos(i * 2.4), y: y[community]! + 30 * Math.sin(i * 2.4) });
  const of = people.map((each) => [...new Set(joined(each.id))]);
  const seats = of.map((all, i): Seat[] => all.slice(1).map((community) => ({ community, ...place(community, i) })));
  const roles = [...new Set(memberships.map((each) => each.role))];
  const personNumber = new Map(people.map((each, i) => [each.id, i]));
  const nobody = <T>(value: T) => people.map(() => value);
  const count = (id: string, only: (state: string) => boolean) => new Set(memberships.filter((each) => each.community === id && only(each.state)).map((each) => each.person)).size;
  return {
    communities: {
      id: communities.map((each) => each.id), key: communities.map((each) => each.id), name: communities.map((each) => each.name), kind: communities.map((each) => each.kind),
      state: communities.map((each) => each.state), purpose: communities.map((each) => each.purpose), parents, started: communities.map(() => null), ended: communities.map((each) => each.ended),
      open: communities.map((each) => each.open), seats: communities.map((each) => each.seats), url: communities.map((each) => each.url ?? ''), custom: communities.map((each) => each.custom),
      active: communities.map((each) => count(each.id, (state) => state === 'active')), people: communities.map((each) => count(each.id, (state) => state !== 'left')),
      x, y, r, pinned: communities.map((each) => pins[each.id] !== undefined),
    },
    people: {
      id: people.map((each) => each.id), key: people.map((each) => each.id), name: people.map((each) => each.name), handle: nobody(null), email: people.map((each) => each.email),
      affiliation: people.map((each) => each.affiliation), outside: nobody(false), limit: people.map((each) => each.limit), custom: people.map((each) => each.custom ?? {}), home: of.map((all) => all[0] ?? null),
      x: people.map((_, i) => place(of[i]?.[0], i).x), y: people.map((_, i) => place(of[i]?.[0], i).y), pinned: people.map((each) => pins[each.id] !== undefined), seats,
    },
    memberships: {
      id: memberships.map((each) => each.id), community: memberships.map((each) => number.get(each.community)!), person: memberships.map((each) => personNumber.get(each.person)!),
      role: memberships.map((each) => roles.indexOf(each.role)), state: memberships.map((each) => each.state), voluntary: memberships.map((each) => each.voluntary ?? null), since: memberships.map((each) => each.since ?? null), until: memberships.map((each) => each.until ?? null),
      share: memberships.map((each) => each.share ?? null), last_contribution: memberships.map((each) => each.last_contribution ?? null), roles,
    },
    needs: {
      id: needs.map((each) => each.id), community: needs.map((each) => number.get(each.community)!), provider: needs.map((each) => (each.provider === null ? null : number.get(each.provider)!)),
      service: needs.map((each) => each.service), service_id: needs.map((each) => each.service), kind: needs.map((each) => each.kind), importance: needs.map((each) => each.importance ?? null), since: needs.map((each) => each.since), detail: needs.map((each) => each.detail ?? ''),
    },
    offers: {
      id: offers.map((each) => each.id), community: offers.map((each) => number.get(each.community)!), service: offers.map((each) => each.service), service_id: offers.map((each) => each.service),
      kind: offers.map((each) => each.kind), detail: offers.map((each) => each.detail),
    },
    member_links: { a: [], b: [], weight: [] },
    extent: [-600, -600, 1600, 600],
  };
}
