// A finding as the list shows it: what, where, found against threshold, and the ways out.
import { severityOf } from '../../app/organisation/findings';
import type { Roster } from '../../app/organisation/roster';
import type { Noteworthy } from '../../app/noteworthy.svelte';
import type { Finding, Id, MatrixView } from '../../shared/api';
import type { TeamFinding, TeamFindingKind } from '../../shared/api_people';
import { formatNumber, t } from '../../shared/i18n.svelte';
import type { CommunityFinding, CommunityFindingKind } from '../../shared/organisation';

export type Severity = 'critical' | 'warning' | 'note';
export type Source = 'communities' | 'people' | 'services' | 'mastery';
export const SOURCES: readonly Source[] = ['communities', 'people', 'services', 'mastery'];
export const SEVERITIES: readonly Severity[] = ['critical', 'warning', 'note'];

/** Where a way out leads; `command` is run there on what is selected. */
export interface Way {
  label: string;
  to: 'map' | 'communities' | 'people' | 'overlap' | 'mastery';
  ids: readonly Id[];
  command?: string;
  /** In Mastery: the framework, and the level or skill to go to. */
  framework?: Id;
  thing?: { id: Id; name: string };
}
export interface Item {
  /** The same for the same finding after a change elsewhere. */
  id: string;
  severity: Severity;
  source: Source;
  kind: string;
  title: string;
  text: string;
  where: string;
  /** What it concerns, to be selected everywhere. */
  ids: readonly Id[];
  found: string;
  threshold: string;
  /** Its threshold can be changed. */
  adjustable: boolean;
  ways: readonly Way[];
}
export interface Names {
  roster: Roster | null;
  matrices: ReadonlyMap<Id, MatrixView>;
}

const SOURCE_OF: Readonly<Record<CommunityFindingKind, Source>> = {
  dying: 'communities', too_large: 'communities', beyond_seats: 'communities', closed_with_members: 'communities', same_name: 'communities', ends_before_it_begins: 'communities',
  provider_without_people: 'services', unmet_need: 'services', service_circle: 'services', serves_itself: 'services',
  term_over: 'people', nobodys_member: 'people', beyond_limit: 'people',
};
const TEAM_SEVERITY: Readonly<Record<TeamFindingKind, Severity>> = {
  carried_by_one: 'critical', below_minimum: 'warning', asked_not_covered: 'warning', under_ceiling: 'warning', strong_with_little_freedom: 'warning', nobody_on_the_way: 'warning',
  long_without_target: 'note', knowing_without_doing: 'note', mentor_available: 'note',
};
const dashed = (kind: string) => kind.replaceAll('_', '-');
const number = (text: string | undefined) => (text === undefined || text === '' ? '' : formatNumber(Number(text)));

function waysOfCommunity({ kind, communities, people }: CommunityFinding): Way[] {
  const onMap = (label: string, command?: string): Way => ({ label: t(`findings-way-${label}`), to: 'map', ids: communities, ...(command ? { command } : {}) });
  const inList = (label: string, command: string): Way => ({ label: t(`findings-way-${label}`), to: 'communities', ids: communities, command });
  const show: Way = { label: t('findings-way-show'), to: 'map', ids: communities.length > 0 ? communities : people };
  switch (kind) {
    case 'dying': return [onMap('add-members', 'map-add-members'), inList('retire', 'communities-retire'), show];
    case 'provider_without_people': return [onMap('add-members', 'map-add-members'), show];
    case 'unmet_need': return [onMap('choose-provider')];
    case 'service_circle': return [{ label: t('findings-way-circle'), to: 'overlap', ids: communities }, show];
    case 'serves_itself': return [onMap('change-need')];
    case 'too_large': return [onMap('divide', 'map-divide'), show];
    case 'beyond_seats': return [onMap('seats')];
    case 'closed_with_members': return [onMap('end-memberships')];
    case 'term_over': return [onMap('end-memberships')];
    case 'nobodys_member': return [{ label: t('findings-way-join'), to: 'people', ids: people, command: 'people-join' }];
    case 'beyond_limit': return [{ label: t('findings-way-person'), to: 'map', ids: people }];
    case 'same_name': return [inList('merge', 'communities-merge'), { ...inList('rename', 'communities-rename'), ids: communities.slice(0, 1) }];
    case 'ends_before_it_begins': return [onMap('dates')];
  }
}
function ofCommunity(finding: CommunityFinding, { roster }: Names): Omit<Item, 'id'> {
  const { kind, communities, people, args } = finding;
  const names = (communities.length > 0 ? communities : people).map((id) => roster?.nameOf(id) ?? '').filter((name) => name !== '');
  const found = kind === 'term_over' ? (args['date'] ?? '') : kind === 'unmet_need' ? t('map-unmet') : number(args['found']);
  return {
    severity: severityOf(finding), source: SOURCE_OF[kind] ?? 'communities', kind, title: t(`map-finding-${dashed(kind)}`, args), text: t(`finding-${dashed(kind)}`, args), where: names.join(', '),
    ids: [...communities, ...people], found, threshold: args['threshold'] === undefined ? '' : t(`findings-norm-${kind === 'dying' ? 'least' : 'most'}`, { count: Number(args['threshold']) }),
    adjustable: kind === 'dying' || kind === 'too_large', ways: waysOfCommunity(finding),
  };
}

function ofFramework(framework: Id, finding: Finding, { matrices }: Names): Omit<Item, 'id'> {
  const view = matrices.get(framework);
  const level = view?.levels.find((each) => each.id === finding.level);
  const skill = view?.skills.find((each) => each.id === finding.skill);
  const track = view?.tracks.find((each) => each.id === (finding.track ?? level?.track));
  const thing = skill ?? level;
  const name = view?.framework.name ?? '';
  return {
    severity: finding.severity, source: 'mastery', kind: finding.kind, title: t(`findings-mastery-${dashed(finding.kind)}`, { level: finding.args['level'] ?? '', ...finding.args }), text: t(`finding-${dashed(finding.kind)}`, finding.args),
    where: [track?.name, name].filter((each) => each !== undefined && each !== '').join(' · '), ids: [], found: '', threshold: '', adjustable: false,
    ways: [{ label: t('findings-way-mastery'), to: 'mastery', ids: [], framework, ...(thing ? { thing: { id: thing.id, name: thing.name } } : {}) }],
  };
}

function ofTeam(framework: Id, finding: TeamFinding, { roster, matrices }: Names): Omit<Item, 'id'> {
  const view = matrices.get(framework);
  const { kind, people, skills, community } = finding;
  const nameOf = (id: Id) => roster?.nameOf(id) ?? '';
  const skillNames = skills.map((id) => view?.skills.find((each) => each.id === id)?.name ?? '').filter((name) => name !== '');
  const level = view?.levels.find((each) => each.id === finding.level);
  const skill = view?.skills.find((each) => each.id === skills[0]);
  const [first = '', ...others] = people.map(nameOf);
  const args = {
    person: first, others: others.join(', '), people: people.map(nameOf).join(', '), skill: skillNames.join(', '), level: level?.name ?? '', community: community === null ? '' : nameOf(community),
    found: finding.value ?? 0, threshold: finding.threshold ?? 0,
  };
  const thing = skill ?? level;
  const ids = [...(community === null ? [] : [community]), ...people];
  return {
    severity: TEAM_SEVERITY[kind], source: 'mastery', kind, title: t(`findings-team-${dashed(kind)}`, args), text: t(`findings-team-${dashed(kind)}-way`, args),
    where: community === null ? (skillNames.join(', ') || (level?.name ?? '')) : nameOf(community), ids,
    found: finding.value === null ? '' : formatNumber(finding.value, { maximumFractionDigits: 1 }), threshold: finding.threshold === null ? '' : formatNumber(finding.threshold, { maximumFractionDigits: 1 }),
    adjustable: finding.threshold !== null && kind !== 'asked_not_covered',
    ways: [
      ...(people.length > 0 ? [{ label: t('findings-way-people', { count: people.length }), to: 'people', ids: people } satisfies Way] : []),
      ...(thing ? [{ label: t('findings-way-mastery'), to: 'mastery', ids: [], framework, thing: { id: thing.id, name: thing.name } } satisfies Way] : []),
    ],
  };
}

/** All of them as items, the most serious first, in the given order within. */
export function itemsOf(all: readonly Noteworthy[], names: Names): Item[] {
  const seen = new Map<string, number>();
  const items = all.map((each): Item => {
    const item = each.of === 'organisation' ? ofCommunity(each.finding, names) : each.of === 'framework' ? ofFramework(each.framework, each.finding, names) : ofTeam(each.framework, each.finding, names);
    const id = [each.of, item.kind, ...item.ids, item.title].join(' ');
    const nth = seen.get(id) ?? 0;
    seen.set(id, nth + 1);
    return { ...item, id: nth === 0 ? id : `${id} ${nth}` };
  });
  return items.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

export interface Group {
  id: string;
  title: string;
  severity: Severity;
  items: Item[];
}
/** By urgency, or by kind: kinds in the order of their first item, so the most serious first. */
export function grouped(items: readonly Item[], by: 'urgency' | 'kind'): Group[] {
  const groups = new Map<string, Group>();
  for (const item of items) {
    const id = by === 'urgency' ? item.severity : item.kind;
    const title = by === 'urgency' ? t(`findings-severity-${item.severity}`) : t(`findings-kind-${dashed(item.kind)}`);
    const group = groups.get(id) ?? { id, title, severity: item.severity, items: [] };
    group.items.push(item);
    groups.set(id, group);
  }
  return [...groups.values()];
}
