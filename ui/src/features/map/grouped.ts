// What falls into groups on the map: clusters, parts that share nobody, circles of services. Each group has a colour.
import type { Id } from '../../shared/api';
import { formatList, formatNumber, t } from '../../shared/i18n.svelte';
import type { MeasuredCommunity, MeasuresView } from '../../shared/organisation';
import type { Look } from '../../workspace/organisation/kinds';
import type { Roster } from '../../workspace/organisation/roster';
import type { Overlay, Ranked } from './overlays';
import { figureOf, MOST_RANKED } from './ranking';

/** The largest groups have a colour of their own, the others are neutral. */
const LOOKS: readonly Look[] = (['dot', 'square', 'diamond', 'triangle', 'hexagon', 'cross', 'star', 'bar'] as const).map((marker, i) => ({ colour: i + 1, marker }));
const NEUTRAL: Look = { colour: 0, marker: 'ring' };
/** Names are said up to here. */
const NAMED = 4;
/** So many steps of a circle are named. */
const STEPS = 6;

type Group = readonly MeasuredCommunity[];
/** Who shares the most people first: a group is called as that one. */
const byWeight = (group: Group): MeasuredCommunity[] => group.toSorted((a, b) => b.strength - a.strength || b.people - a.people);
const central = (group: Group): MeasuredCommunity => byWeight(group)[0]!;

/** The largest first; of those as large the one that begins first. */
function inOrder(groups: readonly Group[], { communities }: MeasuresView): Group[] {
  const place = new Map(communities.map(({ id }, i) => [id, i]));
  const begins = ([first]: Group) => place.get(first?.id ?? '') ?? 0;
  return groups.toSorted((a, b) => b.length - a.length || begins(a) - begins(b));
}
function alike({ communities }: MeasuresView, of: (each: MeasuredCommunity) => number): Group[] {
  const groups = new Map<number, MeasuredCommunity[]>();
  for (const each of communities) {
    const group = groups.get(of(each));
    if (group) group.push(each);
    else groups.set(of(each), [each]);
  }
  return [...groups.values()];
}
/** Colours of groups in their order, on the map and in the legend; `rest` is what all others are. */
function coloured(roster: Roster, groups: readonly Group[], rest: string): Pick<Overlay, 'paint' | 'colours'> {
  const look = new Map<Id, Look>();
  groups.forEach((group, i) => group.forEach(({ id }) => look.set(id, LOOKS[i] ?? NEUTRAL)));
  const looks = roster.all.communities.id.map((id) => look.get(id) ?? NEUTRAL);
  const named = groups.slice(0, LOOKS.length).map((group, i) => ({ look: LOOKS[i]!, label: central(group).name }));
  return { paint: { looks }, colours: looks.includes(NEUTRAL) ? [...named, { look: NEUTRAL, label: groups.length > LOOKS.length ? t('map-legend-other') : rest }] : named };
}
const namesOf = (group: Group): string => formatList([...group.slice(0, NAMED).map(({ name }) => name), ...(group.length > NAMED ? [t('map-more', { count: group.length - NAMED })] : [])]);

/** From how much modularity on clusters are told apart; 0 is chance. Source: Newman and Girvan (2004). */
const FAIRLY = 0.3;
const CLEARLY = 0.5;

export function clusters(roster: Roster, measures: MeasuresView): Overlay {
  // One that is linked with nothing is no cluster.
  const all = inOrder(alike(measures, (each) => each.cluster).filter((group) => group.length > 1), measures);
  const ranked = all.slice(0, MOST_RANKED).map((group, i): Ranked => {
    const [first, ...rest] = byWeight(group);
    return { id: first!.id, also: rest.map(({ id }) => id), figure: figureOf(group.length), share: 0, line: t('map-overlay-clusters-line', { number: i + 1, names: namesOf(rest) }), badge: null };
  });
  const modularity = measures.modularity ?? 0;
  const apart = modularity >= CLEARLY ? 'clearly' : modularity >= FAIRLY ? 'fairly' : 'hardly';
  const inSome = all.reduce((sum, group) => sum + group.length, 0);
  const falls = t('map-overlay-clusters-sentence', { count: all.length, communities: inSome, all: measures.communities.length });
  return {
    id: 'clusters', ranked, total: all.length, scale: null, ...coloured(roster, all, t('map-legend-other')),
    sentence: all.length === 0 ? t('map-overlay-clusters-nobody') : `${falls} ${t('map-overlay-clusters-apart', { apart, modularity: formatNumber(modularity, { maximumFractionDigits: 2 }) })}`,
  };
}

/** Parts that share no active person. */
export function components(roster: Roster, measures: MeasuresView): Overlay {
  const parts = inOrder(alike(measures, (each) => each.component), measures);
  const people = new Map<number, number>();
  for (const each of measures.people) if (each.communities > 0) people.set(each.component, (people.get(each.component) ?? 0) + 1);
  const peopleOf = (group: Group) => people.get(group[0]?.component ?? -1) ?? 0;
  const ranked = parts.toSorted((a, b) => b.length - a.length || peopleOf(b) - peopleOf(a)).slice(0, MOST_RANKED).map((group): Ranked => {
    const [first, ...rest] = byWeight(group);
    const words = { people: peopleOf(group), names: namesOf(rest) };
    return { id: first!.id, also: rest.map(({ id }) => id), figure: figureOf(group.length), share: 0, line: t(rest.length > 0 ? 'map-overlay-components-line' : 'map-overlay-components-alone', words), badge: null };
  });
  const [largest = []] = parts;
  const active = measures.people.filter((each) => each.communities > 0).length;
  const sentences = [
    ...(parts.length === 1 ? [t('map-overlay-components-one')] : [t('map-overlay-components-sentence', { parts: parts.length, largest: largest.length, all: measures.communities.length, people: peopleOf(largest), active })]),
    ...(active < measures.people.length ? [t('map-overlay-components-nowhere', { count: measures.people.length - active })] : []),
  ];
  return {
    id: 'components', ranked, total: parts.length, scale: null, ...coloured(roster, parts.filter((group) => group.length > 1), t('map-legend-alone')),
    sentence: parts.length === 0 ? t('map-overlay-none') : sentences.join(' '),
  };
}

/** Communities that serve one another in turn. */
export function cycles(roster: Roster, measures: MeasuresView): Overlay {
  const by = new Map(measures.communities.map((each) => [each.id, each]));
  const all = inOrder(measures.cycles.map((ids) => ids.flatMap((id) => by.get(id) ?? [])), measures);
  const ranked = all.slice(0, MOST_RANKED).map((group): Ranked => {
    const first = central(group);
    const round = wayRound(first.id, new Set(group.map(({ id }) => id)), measures.service_links);
    const names = round.map((id) => by.get(id)?.name ?? '');
    const told = [...(names.length > STEPS ? [...names.slice(0, STEPS - 1), '…'] : names), first.name].join(' → ');
    const line = t(round.length < group.length ? 'map-overlay-cycles-one-of' : 'map-overlay-cycles-line', { round: told });
    return { id: first.id, also: group.flatMap(({ id }) => (id === first.id ? [] : [id])), figure: figureOf(group.length), share: 0, line, badge: null };
  });
  const inSome = all.reduce((sum, group) => sum + group.length, 0);
  return {
    id: 'cycles', ranked, total: all.length, scale: null, ...coloured(roster, all, t('map-legend-no-circle')),
    sentence: all.length === 0 ? t('map-overlay-cycles-nobody') : t('map-overlay-cycles-sentence', { count: all.length, communities: inSome, all: measures.communities.length }),
  };
}

/** A shortest way from a community along services back to it, through these alone; its steps, each once. */
export function wayRound(from: Id, through: ReadonlySet<Id>, links: MeasuresView['service_links']): Id[] {
  const served = new Map<Id, Id[]>();
  for (const { provider, consumer } of links) if (through.has(provider) && through.has(consumer) && provider !== consumer) served.set(provider, [...(served.get(provider) ?? []), consumer]);
  const before = new Map<Id, Id>();
  const open = [from];
  for (const at of open) {
    for (const next of served.get(at) ?? []) {
      if (next === from) {
        const way = [at];
        for (let step = at; step !== from; way.unshift(step)) step = before.get(step)!;
        return way;
      }
      if (!before.has(next)) {
        before.set(next, at);
        open.push(next);
      }
    }
  }
  return [from];
}
