// What the map says of itself and of the things on it, for screen readers and tips.
import type { MapWords, Target } from '../../engines/map/scene';
import { formatNumber, t } from '../../shared/i18n.svelte';
import { kindName } from '../../workspace/organisation/kinds';
import type { Roster } from '../../workspace/organisation/roster';
import { thingOf } from './scene';

/** How many of a community's people are active; with those within it, each once, where these are others. */
export function activeOf(roster: Roster, c: number): string {
  const { active, people } = roster.all.communities;
  const own = t('map-n-active', { active: active[c] ?? 0, people: people[c] ?? 0 });
  const inside = roster.activeInside(c);
  return (roster.within[c]?.length ?? 0) > 0 && inside !== active[c] ? t('map-n-active-within', { own, count: inside }) : own;
}

export function describe(roster: Roster, target: Target): string {
  const { communities, people } = roster.all;
  if (target.kind === 'ties') return t('map-say-ties', { from: roster.nameOf(target.from), to: roster.nameOf(target.to), count: target.weight, least: target.least ? 'yes' : 'no' });
  if (target.kind === 'links') {
    const from = roster.nameOf(target.from);
    return target.to === null ? t('map-say-unmet', { name: from, count: target.ids.length }) : t('map-say-links', { from, to: roster.nameOf(target.to), count: target.ids.length });
  }
  const id = thingOf(target.id);
  const c = roster.community.get(id);
  if (c !== undefined) {
    const home = roster.homeOf(c);
    const words = { name: communities.name[c]!, kind: kindName(communities.kind[c]!), state: t(`map-state-${communities.state[c]!}`), active: activeOf(roster, c), within: roster.within[c]?.length ?? 0 };
    return home === null ? t('map-say-community', words) : t('map-say-community-in', { ...words, home: communities.name[home]! });
  }
  const p = roster.person.get(id);
  if (p === undefined) return '';
  const in_ = roster.communitiesOf(p).map((each) => communities.name[each]!);
  return in_.length === 0 ? t('map-say-person-nowhere', { name: people.name[p]! }) : t('map-say-person', { name: people.name[p]!, count: in_.length, communities: in_.join(', ') });
}

export function wordsOf(roster: Roster): MapWords {
  return {
    label: t('map-label', { communities: roster.all.communities.id.length, people: roster.all.people.id.length }),
    role: t('map-role-description'),
    help: t('map-help'),
    tools: t('map-tools'),
    toolPan: t('map-tool-pan'),
    toolBox: t('map-tool-box'),
    toolLasso: t('map-tool-lasso'),
    zoomIn: t('map-zoom-in'),
    zoomOut: t('map-zoom-out'),
    fit: t('map-fit'),
    overview: t('map-overview'),
    describe: (target) => describe(roster, target),
    moving: (label) => t('map-moving', { name: label }),
    moved: (label) => t('map-moved', { name: label }),
    stayed: (label) => t('map-stayed', { name: label }),
    collapsed: (label) => t('map-collapsed', { name: label }),
    expanded: (label) => t('map-expanded', { name: label }),
    chosen: (count) => t('map-chosen', { count }),
    noNeighbour: (arrow) => t(`map-no-neighbour-${arrow}`),
    noLink: (label) => t('map-no-link', { name: label }),
    noFold: (label) => t('map-no-fold', { name: label }),
    nothingChosen: t('map-nothing-chosen'),
    number: (value) => formatNumber(value),
    percent: (share) => formatNumber(share, { style: 'percent', maximumFractionDigits: 0 }),
  };
}
