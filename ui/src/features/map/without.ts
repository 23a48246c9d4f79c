// What breaks without some people, in sentences, and as a colouring of the map.
import type { Badge } from '../../engines/map/scene';
import type { Id } from '../../shared/api';
import { t } from '../../shared/i18n.svelte';
import type { WithoutView } from '../../shared/organisation';
import type { Roster } from '../../workspace/organisation/roster';
import type { Paint } from './scene';
import { roleName } from '../../workspace/organisation/kinds';

export interface Consequence {
  severity: Badge;
  text: string;
  /** What it is about, to go there. */
  communities: Id[];
}

/** The most serious first; nothing where nothing breaks. */
export function consequences(view: WithoutView, roster: Roster): Consequence[] {
  const name = (id: Id) => roster.nameOf(id);
  const emptied = new Set(view.emptied.map((each) => each.id));
  const service = (each: WithoutView['services_lost'][number], kind: 'lost' | 'risk') =>
    each.consumer === null ? t(`map-without-${kind}-unused`, { service: each.service, provider: name(each.provider) }) : t(`map-without-${kind}`, { service: each.service, provider: name(each.provider), consumer: name(each.consumer) });
  return [
    ...view.emptied.map((each): Consequence => ({ severity: 'critical', text: t('map-without-emptied', { name: each.name }), communities: [each.id] })),
    ...view.services_lost.map((each): Consequence => ({ severity: 'critical', text: service(each, 'lost'), communities: [each.provider, ...(each.consumer === null ? [] : [each.consumer])] })),
    ...view.fallen.filter((each) => !emptied.has(each.id)).map((each): Consequence => ({ severity: 'warning', text: t('map-without-fallen', { name: each.name, before: each.active_before, after: each.active_after, least: view.least_active }), communities: [each.id] })),
    ...view.services_at_risk.map((each): Consequence => ({ severity: 'warning', text: service(each, 'risk'), communities: [each.provider, ...(each.consumer === null ? [] : [each.consumer])] })),
    ...view.apart.map((pieces): Consequence => ({ severity: 'warning', text: t('map-without-apart', { count: pieces.length, names: pieces.slice(1).flatMap((piece) => piece.communities.map(name)).slice(0, 6).join(', ') }), communities: pieces.slice(1).flatMap((piece) => piece.communities) })),
    ...view.skills.map((each): Consequence => ({ severity: each.after === 0 ? 'critical' : 'warning', text: skillLost(each, name), communities: each.community === null ? [] : [each.community] })),
    ...view.levels.filter((each) => each.successors.length === 0).map((each): Consequence => ({ severity: 'warning', text: t('map-without-nobody-follows', { level: each.name, track: each.track }), communities: [] })),
    ...view.levels.filter((each) => each.successors.length > 0).map((each): Consequence => ({ severity: 'note', text: following(each), communities: [] })),
    ...view.empty_seats.map((each): Consequence => ({ severity: 'note', text: t('map-without-seat', { name: name(each.community), role: roleName(each.role) }), communities: [each.community] })),
  ];
}

/** How many of those who could follow a sentence names. */
const NAMED = 3;
function skillLost({ name: skill, community, word, least, before, after }: WithoutView['skills'][number], name: (id: Id) => string): string {
  const said = { skill, word: word === '' ? t('map-without-any-rating') : word, least, before, after };
  return community === null ? t('map-without-skill', said) : t('map-without-skill-asked', { ...said, community: name(community) });
}
function following({ name: level, track, successors }: WithoutView['levels'][number]): string {
  const names = successors.slice(0, NAMED).map(({ how, name }) => t(how === 'aims' ? 'map-without-aims' : 'map-without-below', { name }));
  return t('map-without-follow', { level, track, names: names.join(', ') });
}

const FILL: Readonly<Record<Badge, number>> = { critical: 1, warning: 0.6, note: 0.3 };
const ORDER: Readonly<Record<Badge, number>> = { critical: 2, warning: 1, note: 0 };

/** Communities by the worst that happens to them; the people who leave at the end of the scale. */
export function paintWithout(view: WithoutView, roster: Roster): Paint {
  const worst = new Map<Id, Badge>();
  for (const { severity, communities } of consequences(view, roster)) {
    for (const id of communities) if (!worst.has(id) || ORDER[severity] > ORDER[worst.get(id)!]) worst.set(id, severity);
  }
  const leaving = new Set(view.people.map((each) => each.id));
  const { communities, people } = roster.all;
  return {
    communities: communities.id.map((id) => (worst.has(id) ? FILL[worst.get(id)!] : 0)),
    badges: communities.id.map((id) => worst.get(id) ?? null),
    people: people.id.map((id) => (leaving.has(id) ? 1 : null)),
  };
}
