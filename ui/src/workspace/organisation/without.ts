// What breaks without some people, in sentences: beside the map, and beside a finding.
import type { Badge } from '../../engines/map/scene';
import type { Id } from '../../shared/api';
import { t } from '../../shared/i18n.svelte';
import type { WithoutView } from '../../shared/organisation';
import { roleName } from './kinds';
import type { Roster } from './roster';

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
    ...view.empty_seats.map((each): Consequence => ({ severity: 'note', text: t('map-without-seat', { name: name(each.community), role: roleName(each.role) }), communities: [each.community] })),
  ];
}

/** Who is on the way to the levels that become empty, a sentence each: nothing that breaks. */
export function followers(view: WithoutView): string[] {
  return view.levels.filter((each) => each.successors.length > 0).map(following);
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
