// Which team she looks at: chosen once, for the matrix of the team and for what is noteworthy in it.
import type { Id } from '../shared/api';
import type { TeamFilter } from '../shared/api_people';

export const EVERYBODY: TeamFilter = { community: null, track: null, area: null };
/** Of the framework that was open then: communities, paths and areas of another one choose nobody of this. */
let chosen = $state.raw<{ framework: Id | null; filter: TeamFilter }>({ framework: null, filter: EVERYBODY });

export function teamFilter(framework: Id | null): TeamFilter {
  return chosen.framework === framework ? chosen.filter : EVERYBODY;
}
export function chooseTeam(framework: Id | null, change: Partial<TeamFilter>): void {
  chosen = { framework, filter: { ...teamFilter(framework), ...change } };
}
