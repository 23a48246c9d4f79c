// A finding as the list shows it: what, where, found against threshold, and the ways out.
import { argsOf, severityOf } from '../../workspace/organisation/findings';
import type { MasteryPart } from '../../workspace/mastery_part.svelte';
import { waysOfCommunity, type Way } from '../../workspace/organisation/ways';
import type { Roster } from '../../workspace/organisation/roster';
import type { Noteworthy } from '../../workspace/noteworthy.svelte';
import type { Together } from '../../workspace/together';
import type { Finding, Id, MatrixView } from '../../shared/api';
import type { TeamFinding, TeamFindingKind } from '../../shared/api_people';
import { formatList, formatNumber, t } from '../../shared/i18n.svelte';
import type { CommunityFinding, CommunityFindingKind, FindingAbout, SetAside } from '../../shared/organisation';

export type Severity = 'critical' | 'warning' | 'note';
export type Source = 'communities' | 'people' | 'services' | 'mastery';
export const SOURCES: readonly Source[] = ['communities', 'people', 'services', 'mastery'];
export const SEVERITIES: readonly Severity[] = ['critical', 'warning', 'note'];

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
  /** Where it was found in a team: the ladder, and what was found. */
  team: { framework: Id; finding: TeamFinding } | null;
  /** By what the core recognises it; several where several were put together. */
  about: readonly FindingAbout[];
  /** Why and since when it is set aside, where it is. */
  aside: { ids: readonly Id[]; reason: string; on: string; until: string | null } | null;
}
type Told = Omit<Item, 'id' | 'team' | 'about' | 'aside'>;
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

/** What is counted; each has a sentence `findings-unit-…` that takes the count. */
type Unit = 'people' | 'active' | 'communities' | 'months' | 'steps' | 'freedom' | 'rating';
const withUnit = (unit: Unit, count: number) => t(`findings-unit-${unit}`, { count, text: formatNumber(count, { maximumFractionDigits: 1 }) });
const COUNTED: Readonly<Partial<Record<CommunityFindingKind, Unit>>> = {
  dying: 'active', too_large: 'active', beyond_seats: 'people', closed_with_members: 'people', beyond_limit: 'communities',
};
/** What is found in a team, and by what measure that is noteworthy. */
const MEASURED: Readonly<Record<TeamFindingKind, { found: Unit; threshold: Unit; limit: 'least' | 'most' | 'from' }>> = {
  carried_by_one: { found: 'people', threshold: 'rating', limit: 'from' },
  below_minimum: { found: 'people', threshold: 'people', limit: 'least' },
  asked_not_covered: { found: 'people', threshold: 'people', limit: 'least' },
  under_ceiling: { found: 'months', threshold: 'months', limit: 'from' },
  long_without_target: { found: 'months', threshold: 'months', limit: 'from' },
  strong_with_little_freedom: { found: 'freedom', threshold: 'freedom', limit: 'most' },
  knowing_without_doing: { found: 'steps', threshold: 'steps', limit: 'from' },
  mentor_available: { found: 'people', threshold: 'rating', limit: 'from' },
  nobody_on_the_way: { found: 'people', threshold: 'people', limit: 'least' },
};

function foundOf(kind: CommunityFindingKind, found: string | undefined): string {
  const unit = COUNTED[kind];
  return unit === undefined || found === undefined || found === '' ? number(found) : withUnit(unit, Number(found));
}
function ofCommunity(finding: CommunityFinding, { roster }: Names): Told {
  const { kind, communities, people, args } = finding;
  const told = argsOf(finding);
  const names = (communities.length > 0 ? communities : people).map((id) => roster?.toldOf(id) ?? '').filter((name) => name !== '');
  const found = kind === 'term_over' ? (args['date'] ?? '') : kind === 'unmet_need' ? t('map-unmet') : foundOf(kind, args['found']);
  return {
    severity: severityOf(finding), source: SOURCE_OF[kind] ?? 'communities', kind, title: t(`map-finding-${dashed(kind)}`, told), text: t(`finding-${dashed(kind)}`, told), where: names.join(', '),
    ids: [...communities, ...people], found, threshold: args['threshold'] === undefined ? '' : t(`findings-limit-${kind === 'dying' ? 'least' : 'most'}`, { what: foundOf(kind, args['threshold']) }),
    adjustable: kind === 'dying' || kind === 'too_large', ways: waysOfCommunity(finding),
  };
}

function ofFramework(framework: Id, finding: Finding, { matrices }: Names): Told {
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

/** Several findings of mentors as one: the mentors, then everybody whom one of them could bring on. */
function asOne([first, ...others]: Together): { finding: TeamFinding; mentors: readonly Id[] } {
  const all = [first, ...others];
  const mentors = first.kind === 'mentor_available' ? all.flatMap((each) => each.people.slice(0, 1)) : [];
  if (others.length === 0) return { finding: first, mentors };
  const learners = new Set(all.flatMap((each) => each.people.slice(1)).filter((id) => !mentors.includes(id)));
  // Each counts those below themselves: the strongest has the most of them, and the others' are among those.
  const value = Math.max(...all.map((each) => each.value ?? 0));
  return { finding: { ...first, people: [...mentors, ...learners], value }, mentors };
}
function ofTeam(framework: Id, findings: Together, { roster, matrices }: Names): Told & Pick<Item, 'team'> {
  const view = matrices.get(framework);
  const { finding, mentors } = asOne(findings);
  const { kind, people, skills, community } = finding;
  const nameOf = (id: Id) => roster?.nameOf(id) ?? '';
  const skillNames = skills.map((id) => view?.skills.find((each) => each.id === id)?.name ?? '').filter((name) => name !== '');
  const level = view?.levels.find((each) => each.id === finding.level);
  const skill = view?.skills.find((each) => each.id === skills[0]);
  const [first = ''] = people.map(nameOf);
  const args = {
    person: mentors.length > 0 ? formatList(mentors.map(nameOf)) : first, others: people.slice(mentors.length || 1).map(nameOf).join(', '), people: people.map(nameOf).join(', '), skill: skillNames.join(', '), level: level?.name ?? '', community: community === null ? '' : nameOf(community),
    found: finding.value ?? 0, threshold: finding.threshold ?? 0,
  };
  const measure = MEASURED[kind];
  const ids = [...(community === null ? [] : [community]), ...people];
  return {
    severity: TEAM_SEVERITY[kind], source: 'mastery', kind, title: mentors.length > 1 ? t('findings-team-mentors-available', { people: args.person, skill: args.skill }) : t(`findings-team-${dashed(kind)}`, args), text: t(`findings-team-${dashed(kind)}-way`, args),
    where: community === null ? (skillNames.join(', ') || (level?.name ?? '')) : nameOf(community), ids,
    found: finding.value === null ? '' : withUnit(measure.found, finding.value),
    threshold: finding.threshold === null ? '' : t(`findings-limit-${measure.limit}`, { what: withUnit(measure.threshold, finding.threshold) }),
    adjustable: finding.threshold !== null && kind !== 'asked_not_covered',
    ways: waysOfTeam(framework, finding, { skill: skill ?? null, level: level ?? null, nameOf, nMentors: mentors.length }),
    team: { framework, finding },
  };
}

interface Named {
  id: Id;
  name: string;
}
/** For so many learners a mentor can be chosen from the finding. */
const MOST_LEARNERS = 3;
/** The ways out of what was noticed in a team, the best first. */
function waysOfTeam(framework: Id, { kind, people, community }: TeamFinding, { skill, level, nameOf, nMentors }: { skill: Named | null; level: Named | null; nameOf: (id: Id) => string; nMentors: number }): Way[] {
  const page = (label: string, person: Id | undefined, command?: string): Way[] =>
    person === undefined ? [] : [{ label: t(`findings-way-${label}`, { person: nameOf(person) }), to: 'mastery', part: 'person', ids: [person], framework, person, ...(command ? { command } : {}) }];
  const within = (label: string, part: MasteryPart, thing: Named | null): Way[] => [{ label: t(`findings-way-${label}`), to: 'mastery', part, ids: [], framework, ...(thing ? { thing: { id: thing.id, name: thing.name } } : {}) }];
  const [first] = people;
  switch (kind) {
    case 'carried_by_one': return [...within('second', 'team', skill), ...(first === undefined ? [] : [{ label: t('findings-way-without'), to: 'map', ids: [first], command: 'map-without' } satisfies Way]), ...page('page', first)];
    case 'below_minimum': return [...within('bring-on', 'team', skill), ...page('page', first)];
    case 'asked_not_covered': return [...(community === null ? [] : [{ label: t('findings-way-who-could-join'), to: 'map', ids: [community] } satisfies Way]), ...within('team', 'team', skill)];
    case 'under_ceiling': return [...within('add-step', 'ladder', level), ...page('page', first)];
    case 'long_without_target': return [...page('target', first), ...page('talk', first, 'hold-check-in')];
    case 'strong_with_little_freedom': return [...page('agree-step', first), ...within('freedom', 'ladder', level)];
    case 'knowing_without_doing': return [...page('talk', first, 'hold-check-in'), ...within('team', 'team', skill)];
    case 'mentor_available': return [...people.slice(nMentors, nMentors + MOST_LEARNERS).flatMap((id) => page('mentor', id)), ...page('page', first)];
    case 'nobody_on_the_way': return [...within('who-would', 'team', null), ...within('mastery', 'ladder', level)];
  }
}

function asideOf(findings: readonly { about: FindingAbout; set_aside: SetAside | null }[]): Pick<Item, 'about' | 'aside'> {
  const all = findings.flatMap((each) => each.set_aside ?? []);
  const [first] = all;
  return { about: findings.map((each) => each.about), aside: first ? { ids: all.map((each) => each.id), reason: first.reason, on: first.on, until: first.until } : null };
}

/** All of them as items, the most serious first, in the given order within. */
export function itemsOf(all: readonly Noteworthy[], names: Names): Item[] {
  const seen = new Map<string, number>();
  const items = all.map((each): Item => {
    const item =
      each.of === 'organisation' ? { ...ofCommunity(each.finding, names), team: null, ...asideOf([each.finding]) }
      : each.of === 'framework' ? { ...ofFramework(each.framework, each.finding, names), team: null, ...asideOf([each.finding]) }
      : { ...ofTeam(each.framework, each.findings, names), ...asideOf(each.findings) };
    // Not by its words: names come later than findings, and change.
    const id = [each.of, item.kind, ...item.ids, ...item.about.flatMap((about) => [...about.things, about.aspect]), ...(item.aside ? ['aside'] : [])].join(' ');
    const nth = seen.get(id) ?? 0;
    seen.set(id, nth + 1);
    return { ...item, id: nth === 0 ? id : `${id} ${nth}` };
  });
  return items.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

/** What was found in a community, in what lies within it and in who is active there; what speaks of a ladder stays, it is everybody's. */
export function inCommunity(items: readonly Item[], roster: Roster, community: Id): Item[] {
  const at = roster.community.get(community);
  if (at === undefined) return [...items];
  const { communities, people } = roster.all;
  const here = new Set<Id | undefined>();
  for (const each of [at, ...roster.inside(at)]) {
    here.add(communities.id[each]);
    for (const member of roster.members[each] ?? []) if (member.state === 'active') here.add(people.id[member.person]);
  }
  return items.filter((item) => item.source === 'mastery' || item.ids.some((id) => here.has(id)));
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
