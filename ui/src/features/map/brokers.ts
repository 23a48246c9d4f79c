// People between others: the roles of brokers, each told apart, and who stands on the shortest ways.
import { t } from '../../shared/i18n.svelte';
import type { MeasuresView } from '../../shared/organisation';
import type { Roster } from '../../workspace/organisation/roster';
import type { Overlay, Ranked } from './overlays';
import { figureOf, mostOfAnyone, pickBy } from './ranking';

type Measured = MeasuresView['people'][number];
type Broker = Measured['broker'];

/** A gatekeeper is as often a representative, as memberships have no direction: the two are one overlay. */
export const BROKER_ROLES = ['liaison', 'gatekeeper', 'coordinator', 'consultant'] as const;
export type BrokerRole = (typeof BROKER_ROLES)[number];
export const isBrokerRole = (id: string): id is BrokerRole => (BROKER_ROLES as readonly string[]).includes(id);

/** How many pairs of communities in a role, each in both directions. */
const pairsAs = (role: BrokerRole, broker: Broker): number => (role === 'gatekeeper' ? broker.gatekeeper + broker.representative : broker[role]);
const pairs = (broker: Broker): number => BROKER_ROLES.reduce((sum, role) => sum + pairsAs(role, broker), 0);

/** "12 as liaison, 2 as gatekeeper and 2 as representative": the roles that somebody has, the most frequent first. */
export function rolesOf(broker: Broker): string {
  const roles = BROKER_ROLES.filter((role) => pairsAs(role, broker) > 0).toSorted((a, b) => pairsAs(b, broker) - pairsAs(a, broker));
  return roles.map((role) => t(`map-broker-${role}`, { ...broker })).join(', ');
}

/** Of all roles together, or of one. */
export function brokers(id: 'brokers' | BrokerRole, roster: Roster, measures: MeasuresView): Overlay {
  const value = ({ broker }: Measured) => (id === 'brokers' ? pairs(broker) : pairsAs(id, broker));
  const line = ({ broker, communities }: Measured) => (id === 'brokers' ? rolesOf(broker) : t('map-overlay-role-line', { all: pairs(broker), count: communities }));
  return ofPeople(id, roster, measures, value, line, { least: t('map-scale-none'), most: 1 });
}

/** The betweenness of people. */
export function intermediaries(roster: Roster, measures: MeasuresView): Overlay {
  return ofPeople('intermediaries', roster, measures, (each) => each.betweenness ?? 0, (each) => t('map-overlay-intermediaries-line', { count: each.communities }), { least: figureOf(0), most: 0 });
}

/** `ends` are what the scale begins with, and the least that it ends with. */
function ofPeople(id: Overlay['id'], roster: Roster, measures: MeasuresView, value: (each: Measured) => number, line: (each: Measured) => string, ends: { least: string; most: number }): Overlay {
  const by = new Map(measures.people.map((each) => [each.id, value(each)]));
  const most = Math.max(ends.most, ...by.values());
  const share = (v: number) => (most > 0 ? v / most : 0);
  const { first, total } = pickBy(measures.people, value);
  const ranked = first.map((each): Ranked => ({ id: each.id, figure: figureOf(value(each)), share: share(value(each)), line: line(each), badge: null }));
  const people = roster.all.people.id.map((person) => share(by.get(person) ?? 0));
  const [top] = ranked;
  return {
    id, paint: { people, communities: mostOfAnyone(roster, (p) => people[p] ?? 0) }, ranked, total, isMostOfAnyone: true,
    sentence: top ? t(`map-overlay-${id}-sentence`, { name: roster.nameOf(top.id), figure: top.figure, count: total }) : t(`map-overlay-${id}-nobody`),
    scale: { least: ends.least, most: figureOf(most) },
  };
}

/** What is known of one person, in sentences for the panel; none for somebody between nobody. */
export function standsBetween(measures: MeasuresView, person: string): string[] {
  const each = measures.people.find(({ id }) => id === person);
  if (!each) return [];
  const roles = rolesOf(each.broker);
  return [
    ...(roles === '' ? [] : [t('map-person-broker', { roles })]),
    ...((each.betweenness ?? 0) > 0 ? [t('map-person-between', { figure: figureOf(each.betweenness ?? 0), place: 1 + measures.people.filter((other) => (other.betweenness ?? 0) > (each.betweenness ?? 0)).length })] : []),
    ...(each.cut ? [t('map-person-cut')] : []),
  ];
}
