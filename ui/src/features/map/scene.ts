// The organisation as the map draws it: columns of the core become groups, dots, links and ties.
import type { Badge, DotLook, GroupState, Scene } from '../../engines/map/scene';
import { t } from '../../shared/i18n.svelte';
import { dayText } from '../../shared/said';
import { dashesOf, looksOf, type Look } from '../../workspace/organisation/kinds';
import type { Roster } from '../../workspace/organisation/roster';

/** Radius of a person in the layout's units. */
export const DOT_RADIUS = 6;

/** What an overlay lays over the map; by number of the community, of the person. */
export interface Paint {
  /** 0..1 on the sequential scale; null leaves the colour of the kind. */
  communities?: readonly (number | null)[] | undefined;
  people?: readonly (number | null)[] | undefined;
  badges?: readonly (Badge | null)[] | undefined;
  /** Colours and glyphs in place of those of the kinds. */
  looks?: readonly Look[] | undefined;
}

const SEAT = ' in ';
/** The dot that stands for a person in a further community. Ids of things are UUIDs: no blank occurs in them. */
export const seatId = (person: string, community: string): string => `${person}${SEAT}${community}`;
/** The thing that a dot, or a group, stands for. */
export const thingOf = (id: string): string => id.split(SEAT, 1)[0] ?? id;

const STATES: Readonly<Record<string, GroupState>> = { forming: 'quiet', active: 'plain', dormant: 'quiet', closed: 'gone' };

/** "Since 12 March", from a date of which perhaps only the year or the month is known; an empty text without one. */
export function unmetSince(date: string | null): string {
  if (date === null || date === '') return t('map-unmet');
  return t(date.length === 10 ? 'map-unmet-since-day' : 'map-unmet-since', { date: dayText(date) });
}

export function sceneOf(roster: Roster, paint: Paint = {}): Scene {
  const { communities, people, needs, member_links } = roster.all;
  const looks = looksOf(communities.kind);
  const look = communities.kind.map((kind, c): Look => paint.looks?.[c] ?? looks.get(kind) ?? { colour: 0, marker: 'ring' });

  const nPeople = people.id.length;
  const dots = { id: [...people.id], label: [...people.name], x: [...people.x], y: [...people.y], group: people.home.map((home) => home ?? -1) };
  const others: number[][] = people.seats.map((seats) => seats.map((seat) => seat.community));
  const seatOf: number[] = new Array<number>(nPeople).fill(-1);
  const dotLook: DotLook[] = people.id.map((_, p) => lookOfPerson(roster, p));
  const overlay: (number | null)[] = people.id.map((_, p) => paint.people?.[p] ?? null);
  people.seats.forEach((seats, p) => {
    for (const seat of seats) {
      dots.id.push(seatId(people.id[p]!, communities.id[seat.community]!));
      dots.label.push(people.name[p]!);
      dots.x.push(seat.x);
      dots.y.push(seat.y);
      dots.group.push(seat.community);
      others.push([]);
      seatOf.push(p);
      dotLook.push('hollow');
      overlay.push(null);
    }
  });

  const dashes = dashesOf(needs.kind);
  // The provider serves the community that needs it: that is the way the link points.
  return {
    dotRadius: DOT_RADIUS,
    groups: {
      id: communities.id, label: communities.name, x: communities.x, y: communities.y, r: communities.r, parent: communities.parents.map(([home]) => home ?? -1),
      colour: look.map((each) => each.colour), marker: look.map((each) => each.marker),
      count: communities.id.map((_, c) => roster.activeInside(c)), state: communities.state.map((state) => STATES[state] ?? 'plain'),
      badge: communities.id.map((_, c) => paint.badges?.[c] ?? null), overlay: communities.id.map((_, c) => paint.communities?.[c] ?? null), pinned: communities.pinned,
      others: communities.parents.map(([, ...further]) => further),
    },
    dots: { ...dots, others, seatOf, look: dotLook, overlay },
    links: {
      id: needs.id, from: needs.provider.map((provider, i) => provider ?? needs.community[i]!), to: needs.provider.map((provider, i) => (provider === null ? -1 : needs.community[i]!)),
      dash: needs.kind.map((kind) => dashes.get(kind) ?? 'solid'), label: needs.service, directed: needs.id.map(() => true), wanted: needs.provider.map((provider) => provider === null),
      remark: needs.provider.map((provider, i) => (provider === null ? unmetSince(needs.since[i] ?? null) : '')),
    },
    ties: { ...member_links, ...joining(roster) },
  };
}

/** Of everybody who is active in several communities, these. A file that leaves people at home has only the ties. */
function joining({ memberships, all }: Roster): Pick<Scene['ties'], 'groupsOf'> {
  if (all.people.id.length === 0) return {};
  const groupsOf = memberships.map((list) => [...new Set(list.filter((each) => each.state === 'active').map((each) => each.community))]);
  return { groupsOf: groupsOf.filter((groups) => groups.length > 1) };
}

/** Faint where the person is active nowhere: only listed, dormant, or in no community. The home of the active is where they are. */
function lookOfPerson(roster: Roster, person: number): DotLook {
  const home = roster.all.people.home[person];
  return (roster.memberships[person] ?? []).some((each) => each.community === home && each.state === 'active') ? 'solid' : 'faint';
}
/** Whether anybody is drawn faint. */
export function hasFaint(roster: Roster): boolean {
  return roster.all.people.id.some((_, p) => lookOfPerson(roster, p) === 'faint');
}
