// What analysis noticed in communities and people: how much it matters, and its sentence.
import type { Badge } from '../../engines/map/scene';
import { t } from '../../shared/i18n.svelte';
import type { CommunityFinding, CommunityFindingKind } from '../../shared/organisation';
import type { Roster } from './roster';

const SEVERITY: Readonly<Record<CommunityFindingKind, Badge>> = {
  dying: 'critical',
  provider_without_people: 'critical',
  unmet_need: 'warning',
  service_circle: 'warning',
  too_large: 'warning',
  beyond_seats: 'warning',
  closed_with_members: 'warning',
  term_over: 'warning',
  nobodys_member: 'warning',
  beyond_limit: 'warning',
  serves_itself: 'note',
  same_name: 'note',
  ends_before_it_begins: 'note',
};
const WEIGHT: Readonly<Record<Badge, number>> = { critical: 2, warning: 1, note: 0 };

export const severityOf = (finding: CommunityFinding): Badge => SEVERITY[finding.kind] ?? 'note';
/** What a finding says of itself; what it counts are numbers, so that a sentence can tell one from several. */
export function argsOf({ args }: Pick<CommunityFinding, 'args'>): Record<string, string | number> {
  const counted = (name: string) => (/^\d+$/.test(args[name] ?? '') ? { [name]: Number(args[name]) } : {});
  return { ...args, ...counted('found'), ...counted('threshold') };
}
export const titleOf = (finding: CommunityFinding): string => t(`map-finding-${finding.kind.replaceAll('_', '-')}`, argsOf(finding));
export const textOf = (finding: CommunityFinding): string => t(`finding-${finding.kind.replaceAll('_', '-')}`, argsOf(finding));
/** The most serious first; of one weight in the order given. */
export function bySeverity(findings: readonly CommunityFinding[]): CommunityFinding[] {
  return findings.toSorted((a, b) => WEIGHT[severityOf(b)] - WEIGHT[severityOf(a)]);
}
export function worst(findings: readonly CommunityFinding[]): Badge | null {
  const [first] = bySeverity(findings);
  return first ? severityOf(first) : null;
}

/** Findings by number of the community. */
export function byCommunity(roster: Roster, findings: readonly CommunityFinding[]): CommunityFinding[][] {
  const lists: CommunityFinding[][] = roster.all.communities.id.map(() => []);
  for (const finding of findings) for (const id of finding.communities) lists[roster.community.get(id) ?? -1]?.push(finding);
  return lists;
}
