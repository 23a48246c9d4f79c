// What a check-in agrees on. Pure.
import type { AgreedRating, SkillStanding } from '../../shared/api_people';

export interface Pair {
  knows: number | null;
  does: number | null;
}
/** By skill; only what was said in this talk. */
export type Views = ReadonlyMap<string, Pair>;
/** By skill; only what was set as agreed, which may be one rating of the two. */
export type Settled = ReadonlyMap<string, Partial<Pair>>;

/**
 * What is offered as agreed: where both views are the same, that; where only one of them has just said something, that;
 * where they differ, nothing, because that is what the talk is for. What she has set already stays.
 */
export function startAgreed(skills: readonly SkillStanding[], own: Views, lead: Views, settled: Settled): Views {
  const agreed = new Map<string, Pair>();
  for (const skill of skills) {
    const mine = own.get(skill.skill) ?? { knows: skill.own?.knows ?? null, does: skill.own?.does ?? null };
    const theirs = lead.get(skill.skill) ?? { knows: skill.lead?.knows ?? null, does: skill.lead?.does ?? null };
    const fresh = own.has(skill.skill) || lead.has(skill.skill);
    const one = (a: number | null, b: number | null) => (a === b ? a : fresh && (a === null || b === null) ? (a ?? b) : null);
    agreed.set(skill.skill, { knows: one(mine.knows, theirs.knows), does: one(mine.does, theirs.does), ...settled.get(skill.skill) });
  }
  return agreed;
}

/** Whether two views differ in anything that both have said. */
export function differ(mine: Pair, theirs: Pair): boolean {
  const apart = (a: number | null, b: number | null) => a !== null && b !== null && a !== b;
  return apart(mine.does, theirs.does) || apart(mine.knows, theirs.knows);
}

/** The agreed ratings to keep, in the order of the skills; a skill without any is left out. */
export function toAgree(skills: readonly SkillStanding[], agreed: Views): AgreedRating[] {
  return skills.flatMap((skill) => {
    const pair = agreed.get(skill.skill);
    if (!pair || (pair.knows === null && pair.does === null)) return [];
    return [{ skill: skill.skill, ...pair, interest: null, note: '', evidence: [] }];
  });
}
