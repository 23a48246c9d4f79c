// What a check-in agrees on. Pure.
import { isStale } from '../../shared/days';
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

/** When the talk is, and what is too old to be its word. */
export interface When {
  /** The day of the talk. */
  day: string;
  /** The day of the talk before it; null where there was none. */
  last: string | null;
  staleMonths: number;
}
/** What one of the two says of a skill, as it stands beside the other's. */
export interface View extends Pair {
  /** The day on which it was said; null where that is this talk, or where nothing was said. */
  date: string | null;
  /** Said in this talk, or since the last one and not too long ago: it speaks for today. */
  holds: boolean;
  stale: boolean;
}

/** The talk before one on this day. */
export function talkBefore(talks: readonly { date: string }[], day: string): string | null {
  return talks.reduce<string | null>((last, { date }) => (date <= day && (last === null || date > last) ? date : last), null);
}
/** What one of the two says: in this talk, or else what they had said last. */
export function viewOf(said: Views, skill: SkillStanding, kind: 'own' | 'lead', when: When): View {
  const now = said.get(skill.skill);
  if (now) return { ...now, date: null, holds: true, stale: false };
  const row = skill[kind];
  if (row === null) return { knows: null, does: null, date: null, holds: false, stale: false };
  const stale = isStale(row.date, when.day, when.staleMonths);
  const after = (day: string | null | undefined) => day === null || day === undefined || row.date > day;
  return { knows: row.knows, does: row.does, date: row.date, holds: !stale && after(when.last) && after(skill.agreed?.date), stale };
}

/**
 * What is offered as agreed, of what was said in this talk or since the last one: where both views are the same, that; where
 * only one of them has ever said something, and says it in this talk, that; where they differ, nothing, because that is what
 * the talk is for. An old view confirms a new one and offers nothing by itself. What she has set already stays.
 */
export function startAgreed(skills: readonly SkillStanding[], own: Views, lead: Views, settled: Settled, when: When): Views {
  const agreed = new Map<string, Pair>();
  for (const skill of skills) {
    const [mine, theirs] = [viewOf(own, skill, 'own', when), viewOf(lead, skill, 'lead', when)];
    const holds = mine.holds || theirs.holds;
    const now = own.has(skill.skill) || lead.has(skill.skill);
    const one = (a: number | null, b: number | null) => (!holds ? null : a === b ? a : now && (a === null || b === null) ? (a ?? b) : null);
    agreed.set(skill.skill, { knows: one(mine.knows, theirs.knows), does: one(mine.does, theirs.does), ...settled.get(skill.skill) });
  }
  return agreed;
}

/** Whether two views of which one at least speaks for today differ in anything that both have said. */
export function differ(mine: View, theirs: View): boolean {
  const apart = (a: number | null, b: number | null) => a !== null && b !== null && a !== b;
  return (mine.holds || theirs.holds) && (apart(mine.does, theirs.does) || apart(mine.knows, theirs.knows));
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

/** Of how many skills a rating was agreed: a note beside one agrees on nothing. */
export const howManyAgreed = (agreed: readonly AgreedRating[]): number => agreed.filter(({ knows, does }) => knows !== null || does !== null).length;

/** The skills that are talked about: those that are asked or rated, and those that she brought up, in the order of the matrix. */
export function talkedAbout(skills: readonly SkillStanding[], added: readonly string[]): SkillStanding[] {
  return skills.filter((skill) => skill.expected !== null || skill.counted !== null || added.includes(skill.skill));
}
