// The criteria of a level under their skills, as they stand on the page. Pure.
import type { CriterionStanding, MisfitStanding, PersonView, ReadinessState, SkillStanding, Standing, StandingState, StateCounts } from '../../shared/api_people';

export interface SkillCriteria {
  skill: SkillStanding;
  criteria: CriterionStanding[];
}
/** What is still to talk about; waived and met is not. */
export function isOpen(state: ReadinessState): boolean {
  return state === 'partly' || state === 'not_yet' || state === 'no_opportunity_yet' || state === 'unknown';
}
/**
 * `openOnly`: criteria that are open, of the level itself and of those before it; `newOnly`: those not of a level already
 * reached. Skills without anything to show are left out.
 */
export function bySkill(view: PersonView, openOnly: boolean, newOnly: boolean): SkillCriteria[] {
  const shown = view.criteria.filter((each) => (!openOnly || isOpen(each.state)) && (!newOnly || !each.reached));
  return view.skills
    .map((skill) => ({ skill, criteria: shown.filter((each) => each.skill === skill.skill) }))
    .filter(({ skill, criteria }) => criteria.length > 0 || (!openOnly && skill.expected !== null) || (openOnly && (skill.gap ?? 0) > 0));
}
export const STATES: readonly (keyof StateCounts)[] = ['met', 'partly', 'not_yet', 'no_opportunity_yet', 'waived', 'unknown'];
/** How many criteria are asked at all. */
export function allOf(counts: StateCounts): number {
  return STATES.reduce((sum, state) => sum + counts[state], 0);
}
/** One criterion as it is asked about: what it says, what can be said of it, and what was. */
export interface Asked {
  kind: 'standing' | 'misfit';
  criterion: string;
  text: string;
  states: readonly StandingState[];
  said: readonly Standing[];
  /** What holds now, which she may only want to show or renew. */
  before: Standing | null;
}
export function ofCriterion({ criterion, text, said, standing, state }: CriterionStanding): Asked {
  const before = said.find((each) => each.id === standing && (each.state === state || (each.state === 'not_applicable' && state === 'waived'))) ?? null;
  return { kind: 'standing', criterion, text, states: ['met', 'partly', 'not_yet', 'no_opportunity_yet', 'waived', 'not_applicable'], said, before };
}
export function ofMisfit({ criterion, text, said, standing, seen }: MisfitStanding): Asked {
  return { kind: 'misfit', criterion, text, states: ['not_seen', 'seen'], said, before: seen === null ? null : (said.find((each) => each.id === standing) ?? null) };
}
