// Which team she looks at: chosen once, for the matrix of the team and for what is noteworthy in it.
import type { Id } from '../shared/api';
import type { TeamFilter } from '../shared/api_people';
import { organisation } from './organisation/organisation.svelte';

export const EVERYBODY: TeamFilter = { community: null, track: null, area: null };
/** Of the framework that was open then: communities, paths and areas of another one choose nobody of this. */
let chosen = $state.raw<{ framework: Id | null; filter: TeamFilter }>({ framework: null, filter: EVERYBODY });

/** Whether the community is not among those that are known; of an organisation not loaded yet nothing is known. */
const isGone = (community: Id | null): boolean => community !== null && organisation.roster !== null && !organisation.roster.community.has(community);

/** A community that was removed or merged into another is nobody's team; it is chosen again when that is undone. */
export function teamFilter(framework: Id | null): TeamFilter {
  if (chosen.framework !== framework) return EVERYBODY;
  return isGone(chosen.filter.community) ? { ...chosen.filter, community: null } : chosen.filter;
}
export function chooseTeam(framework: Id | null, change: Partial<TeamFilter>): void {
  chosen = { framework, filter: { ...teamFilter(framework), ...change } };
  // It may be newer than what was loaded.
  if (isGone(chosen.filter.community)) void organisation.load();
}
