// What can be laid over the map: each is a colouring, a ranked list, one sentence in plain words, and a legend entry.
import type { Badge } from '../../engines/map/scene';
import type { Id } from '../../shared/api';
import { formatNumber, t } from '../../shared/i18n.svelte';
import type { CommunityFinding, LeavingRow, MeasuredCommunity, MeasuresView } from '../../shared/organisation';
import { byCommunity, bySeverity, severityOf, titleOf, worst } from '../../workspace/organisation/findings';
import type { Look } from '../../workspace/organisation/kinds';
import type { Roster } from '../../workspace/organisation/roster';
import { BROKER_ROLES, brokers, intermediaries } from './brokers';
import { clusters, components, cycles } from './grouped';
import { figureOf, MOST_RANKED, mostOfAnyone, pickBy } from './ranking';
import type { Paint } from './scene';
import { skillOverlay, type SkillAnswer } from './skill';

export const MEASURES = ['degree', 'strength', 'betweenness', 'closeness', 'constraint', 'core'] as const;
export type MeasureId = (typeof MEASURES)[number];
export const OVERLAYS = ['kind', 'activity', 'findings', 'fragile', 'skill', 'cut', 'bridges', 'components', 'cycles', 'clusters', 'brokers', ...BROKER_ROLES, 'intermediaries', ...MEASURES] as const;
export type OverlayId = (typeof OVERLAYS)[number];

export interface Ranked {
  id: Id;
  /** The figure it is ranked by, as it is written. */
  figure: string;
  /** 0..1, as it is painted. */
  share: number;
  /** One line that says what the figure means for it. */
  line: string;
  badge: Badge | null;
  /** What else it speaks of: selected together with it. */
  also?: readonly Id[];
}
/** A scale in the legend: its ends; of counts and of yes and no, each step with its level of colour instead. */
export interface Scale {
  least: string;
  most: string;
  steps?: readonly { label: string; level: number }[];
}
export interface Overlay {
  id: OverlayId;
  paint: Paint;
  ranked: Ranked[];
  /** How many would be ranked, where the list names only the first of them. */
  total: number;
  sentence: string;
  /** What the fills mean; null where nothing is filled. */
  scale: Scale | null;
  /** The same of people, where their colours say something else than those of communities. */
  peopleScale?: { least: string; most: string };
  /** Whether it is of people, and a community has the colour of whoever in it has the most. */
  isMostOfAnyone?: boolean;
  /** What the signs on the map say here, where it is not how serious a finding is. */
  badges?: Readonly<Record<Badge, string>>;
  /** What it is about, where that is chosen. */
  subject?: { id: Id; name: string };
  /** Colours that stand for something else than the kind. */
  colours?: readonly { look: Look; label: string }[];
}
/** What the core has said; null where it has not been asked yet. */
export interface Answers {
  measures: MeasuresView | null;
  leaving: readonly LeavingRow[] | null;
  findings: readonly CommunityFinding[] | null;
  skills: SkillAnswer | null;
}

/** Which answers an overlay is made from. */
export function needsOf(id: OverlayId): (keyof Answers)[] {
  if (id === 'kind' || id === 'activity') return [];
  if (id === 'findings') return ['findings'];
  if (id === 'skill') return ['skills'];
  return id === 'fragile' ? ['leaving'] : ['measures'];
}

/** The steps of a count from nothing to the most, as `levelOfShare` colours its share of that. */
export function countSteps(most: number): NonNullable<Scale['steps']> {
  const steps = [{ label: t('map-scale-none'), level: 0 }];
  for (let level = 1; level <= 5; level += 1) {
    const [from, to] = [Math.floor(((level - 1) * most) / 5) + 1, Math.floor((level * most) / 5)];
    if (from <= to) steps.push({ label: from === to ? formatNumber(from) : `${formatNumber(from)}–${formatNumber(to)}`, level });
  }
  return steps;
}
/** What is so, or is not so: two colours and no more. */
const yesOrNo = (): Scale => ({ least: t('map-scale-no'), most: t('map-scale-yes'), steps: [{ label: t('map-scale-no'), level: 0 }, { label: t('map-scale-yes'), level: 5 }] });

/** `skill` is the one that is chosen, where the overlay is of one. */
export function overlayOf(id: OverlayId, roster: Roster, answers: Answers, skill: Id | null = null): Overlay | null {
  switch (id) {
    case 'kind':
      return { id, paint: {}, ranked: [], total: 0, sentence: '', scale: null };
    case 'activity':
      return activity(roster);
    case 'findings':
      return answers.findings && findings(roster, answers.findings);
    case 'fragile':
      return answers.leaving && fragile(roster, answers.leaving);
    case 'skill':
      return answers.skills && skillOverlay(roster, answers.skills, skill);
    case 'cut':
      return answers.measures && cut(roster, answers.measures);
    case 'bridges':
      return answers.measures && bridges(roster, answers.measures);
    case 'clusters':
      return answers.measures && clusters(roster, answers.measures);
    case 'components':
      return answers.measures && components(roster, answers.measures);
    case 'cycles':
      return answers.measures && cycles(roster, answers.measures);
    case 'intermediaries':
      return answers.measures && intermediaries(roster, answers.measures);
    case 'brokers':
    case 'liaison':
    case 'gatekeeper':
    case 'coordinator':
    case 'consultant':
      return answers.measures && brokers(id, roster, answers.measures);
    default:
      return answers.measures && measured(id, roster, answers.measures);
  }
}

function activity(roster: Roster): Overlay {
  const { communities } = roster.all;
  const share = communities.id.map((_, c) => (communities.people[c]! > 0 ? communities.active[c]! / communities.people[c]! : null));
  const known = communities.id.map((id, c) => ({ id, c, share: share[c]! })).filter((each) => each.share !== null);
  const sleepy = known.toSorted((a, b) => a.share - b.share || communities.people[b.c]! - communities.people[a.c]!);
  const ranked = sleepy.slice(0, MOST_RANKED).map(({ id, c, share: part }): Ranked => ({
    id, figure: formatNumber(part, { style: 'percent', maximumFractionDigits: 0 }), share: part, line: t('map-overlay-activity-line', { active: communities.active[c]!, people: communities.people[c]! }), badge: null,
  }));
  const low = known.filter((each) => each.share < 0.5).length;
  return { id: 'activity', paint: { communities: share }, ranked, total: known.length, sentence: t('map-overlay-activity-sentence', { low, count: known.length }), scale: { least: t('map-scale-none'), most: t('map-scale-all') } };
}

function findings(roster: Roster, all: readonly CommunityFinding[]): Overlay {
  const lists = byCommunity(roster, all);
  const badges = lists.map(worst);
  const ranked: Ranked[] = bySeverity(all).slice(0, MOST_RANKED).flatMap((finding) => {
    const id = finding.communities[0] ?? finding.people[0];
    return id === undefined ? [] : [{ id, figure: '', share: 0, line: titleOf(finding), badge: severityOf(finding) }];
  });
  return {
    id: 'findings', paint: { badges }, ranked, total: all.filter((each) => each.communities.length + each.people.length > 0).length,
    sentence: t('map-overlay-findings-sentence', { count: all.length, communities: lists.filter((list) => list.length > 0).length, all: lists.length }), scale: null,
  };
}

function fragile(roster: Roster, rows: readonly LeavingRow[]): Overlay {
  const broken = new Map(rows.map((row) => [roster.person.get(row.person) ?? -1, row]));
  const most = Math.max(1, ...rows.map((row) => row.broken));
  const people = roster.all.people.id.map((_, p) => (broken.get(p)?.broken ?? 0) / most);
  const worstOf = mostOfAnyone(roster, (p) => broken.get(p)?.broken ?? 0);
  const { first, total } = pickBy(rows, (row) => row.broken);
  const ranked = first.map((row): Ranked => ({ id: row.person, figure: figureOf(row.broken), share: row.broken / most, line: lineOfLeaving(row), badge: row.emptied + row.services_lost > 0 ? 'critical' : row.fallen > 0 ? 'warning' : null }));
  return {
    id: 'fragile', paint: { people, communities: worstOf.map((n) => n / most) }, ranked, total,
    sentence: t('map-overlay-fragile-sentence', { people: total, all: roster.all.people.id.length, communities: worstOf.filter((n) => n > 0).length, of: roster.all.communities.id.length }),
    scale: { least: t('map-scale-nothing'), most: t('map-scale-things', { count: most }), steps: countSteps(most) }, isMostOfAnyone: true,
  };
}

/** "2 communities fall below, 1 service is lost": the parts that are not nothing. */
export function lineOfLeaving(row: LeavingRow): string {
  const parts = (['fallen', 'emptied', 'services_lost', 'services_at_risk', 'empty_seats', 'pieces', 'skills'] as const).filter((part) => row[part] > 0);
  return parts.map((part) => t(`map-leaving-${part.replaceAll('_', '-')}`, { count: row[part] })).join(', ');
}

function cut(roster: Roster, measures: MeasuresView): Overlay {
  const communities = measures.communities.filter((each) => each.cut);
  const people = measures.people.filter((each) => each.cut);
  const cutC = new Set(communities.map((each) => each.id));
  const cutP = new Set(people.map((each) => each.id));
  const ranked: Ranked[] = [
    ...communities.toSorted((a, b) => (b.betweenness ?? 0) - (a.betweenness ?? 0)).map((each): Ranked => ({ id: each.id, figure: '', share: 1, line: t('map-overlay-cut-community'), badge: 'warning' })),
    ...people.toSorted((a, b) => b.communities - a.communities).map((each): Ranked => ({ id: each.id, figure: '', share: 1, line: t('map-overlay-cut-person', { count: each.communities }), badge: 'warning' })),
  ].slice(0, MOST_RANKED);
  return {
    id: 'cut', paint: { communities: roster.all.communities.id.map((id) => (cutC.has(id) ? 1 : 0)), people: roster.all.people.id.map((id) => (cutP.has(id) ? 1 : 0)) }, ranked, total: communities.length + people.length,
    sentence: t('map-overlay-cut-sentence', { people: people.length, communities: communities.length, parts: measures.components }), scale: yesOrNo(),
  };
}

function bridges(roster: Roster, measures: MeasuresView): Overlay {
  const ends = new Set(measures.bridges.flat());
  // Who is in nothing else leaves nobody behind; whoever joins two parts comes first.
  const isAlone = (person: Id) => (roster.memberships[roster.person.get(person) ?? -1] ?? []).filter((each) => each.state === 'active').length === 1;
  const joins = measures.bridges.map(([community, person]) => ({ community, person, alone: isAlone(person) }));
  const ranked = joins.toSorted((a, b) => Number(a.alone) - Number(b.alone)).slice(0, MOST_RANKED).map(({ community, person, alone }): Ranked => ({
    id: person, also: [community], figure: '', share: 1, line: t(alone ? 'map-overlay-bridges-alone' : 'map-overlay-bridges-line', { name: roster.nameOf(community) }), badge: null,
  }));
  const lit = (ids: readonly Id[]) => ids.map((id) => (ends.has(id) ? 1 : 0));
  return {
    id: 'bridges', paint: { communities: lit(roster.all.communities.id), people: lit(roster.all.people.id) }, ranked, total: measures.bridges.length,
    sentence: t('map-overlay-bridges-sentence', { count: measures.bridges.length, all: roster.all.memberships.id.length }), scale: yesOrNo(),
  };
}

/** Measures that are whole numbers. */
const COUNTS: ReadonlySet<MeasureId> = new Set(['degree', 'strength', 'core']);
function measured(id: MeasureId, roster: Roster, measures: MeasuresView): Overlay {
  const value = (each: MeasuredCommunity) => each[id] ?? 0;
  const by = new Map(measures.communities.map((each) => [each.id, value(each)]));
  const most = Math.max(...by.values(), 0);
  const share = (v: number) => (most > 0 ? v / most : 0);
  const picked = pickBy(measures.communities, value);
  const ranked = picked.first.map((each): Ranked => ({ id: each.id, figure: figureOf(value(each)), share: share(value(each)), line: t(`map-overlay-${id}-line`, { degree: each.degree, strength: each.strength, people: each.active, core: each.core }), badge: null }));
  const [first] = ranked;
  return {
    id, paint: { communities: roster.all.communities.id.map((c) => share(by.get(c) ?? 0)) }, ranked, total: picked.total,
    sentence: first ? t(`map-overlay-${id}-sentence`, { name: roster.nameOf(first.id), figure: first.figure, count: picked.total, ties: measures.communities.filter((each) => figureOf(value(each)) === first.figure).length - 1 }) : t('map-overlay-none'),
    scale: { least: figureOf(0), most: figureOf(most), ...(COUNTS.has(id) ? { steps: countSteps(most) } : {}) },
  };
}
