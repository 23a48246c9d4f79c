// What a check-in agrees on. Pure.
import type { AgreedRating, Interest, SkillStanding } from '../../shared/api_people';
import { anyWritten, blankPiece, toShow, type Piece } from './said';

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

/** What was said of a skill in the talk beside its ratings. */
export interface Word {
  note: string;
  /** null: said nothing new of it. */
  interest: Interest | null;
  pieces: readonly Piece[];
}
export const NO_WORD: Word = { note: '', interest: null, pieces: [blankPiece()] };
export const isWritten = (word: Word): boolean => word.note.trim() !== '' || word.interest !== null || anyWritten(word.pieces);

/** The agreed ratings to keep, in the order of the skills, with what was said beside them; a skill without anything is left out. */
export function toAgree(skills: readonly SkillStanding[], agreed: Views, words: ReadonlyMap<string, Word> = new Map()): AgreedRating[] {
  return skills.flatMap(({ skill }) => {
    const { knows, does } = agreed.get(skill) ?? { knows: null, does: null };
    const { note, interest, pieces } = words.get(skill) ?? NO_WORD;
    const evidence = toShow(pieces);
    if (knows === null && does === null && interest === null && note.trim() === '' && evidence.length === 0) return [];
    return [{ skill, knows, does, interest, note: note.trim(), evidence }];
  });
}

/** The skills that are talked about: those that are asked or rated, and those that she brought up, in the order of the matrix. */
export function talkedAbout(skills: readonly SkillStanding[], added: readonly string[]): SkillStanding[] {
  return skills.filter((skill) => skill.expected !== null || skill.counted !== null || added.includes(skill.skill));
}
