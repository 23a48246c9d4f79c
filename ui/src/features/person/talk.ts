// What a check-in agrees on. Pure.
import { isStale } from '../../shared/days';
import type { AgreedRating, Assessment, Interest, SkillStanding } from '../../shared/api_people';
import { anyWritten, blankPiece, toShow, type Piece } from './said';

export interface Pair {
  knows: number | null;
  does: number | null;
}
/** By skill. */
export type Agreed = ReadonlyMap<string, Pair>;
/** By skill; only what was said or set in this talk, which may be one rating of the two. */
export type Said = ReadonlyMap<string, Partial<Pair>>;

/** When the talk is, and what is too old to be its word. */
export interface When {
  /** The day of the talk. */
  day: string;
  /** The day of the talk before it; null where there was none. */
  last: string | null;
  staleMonths: number;
  /** On which day each view was said last, by `facetKey`: a row that says nothing of knowing has that of a row before it. */
  days: ReadonlyMap<string, string>;
}
const facetKey = (skill: string, kind: Assessment['kind'], facet: keyof Pair): string => `${skill} ${kind} ${facet}`;
/** Of assessments by date. */
export function daysOf(history: readonly Assessment[]): When['days'] {
  const days = new Map<string, string>();
  for (const { skill, kind, date, ...said } of history) for (const facet of ['knows', 'does'] as const) if (said[facet] !== null) days.set(facetKey(skill, kind, facet), date);
  return days;
}
/** What one of the two says of knowing or of doing, as it stands beside the other's. */
export interface Side {
  rating: number | null;
  /** The day on which it was said; null where that is this talk, or where nothing was said. */
  date: string | null;
  /** Said in this talk, or since the last one and not too long ago: it speaks for today. */
  holds: boolean;
  stale: boolean;
  /** Said in this talk. */
  now: boolean;
}
export interface View {
  knows: Side;
  does: Side;
}

/** The talk before one on this day. */
export function talkBefore(talks: readonly { date: string }[], day: string): string | null {
  return talks.reduce<string | null>((last, { date }) => (date <= day && (last === null || date > last) ? date : last), null);
}
/** What one of the two says: in this talk, or else what they had said last. */
export function viewOf(said: Said, skill: SkillStanding, kind: 'own' | 'lead', when: When): View {
  const [now, row] = [said.get(skill.skill), skill[kind]];
  const side = (facet: keyof Pair): Side => {
    const today = now?.[facet];
    if (today !== undefined) return { rating: today, date: null, holds: true, stale: false, now: true };
    const rating = row?.[facet] ?? null;
    if (row === null || rating === null) return { rating: null, date: null, holds: false, stale: false, now: false };
    const date = when.days.get(facetKey(skill.skill, row.kind, facet)) ?? row.date;
    const stale = isStale(date, when.day, when.staleMonths);
    const after = (day: string | null | undefined) => day === null || day === undefined || date > day;
    return { rating, date, holds: !stale && after(when.last) && after(skill.agreed?.date), stale, now: false };
  };
  return { knows: side('knows'), does: side('does') };
}

/**
 * What is offered as agreed, of what was said in this talk or since the last one: where both views are the same, that; where
 * only one of them has ever said something, and says it in this talk, that; where they differ, nothing, because that is what
 * the talk is for. An old view confirms a new one and offers nothing by itself. What she has set already stays.
 */
export function startAgreed(skills: readonly SkillStanding[], own: Said, lead: Said, settled: Said, when: When): Agreed {
  const agreed = new Map<string, Pair>();
  for (const skill of skills) {
    const [mine, theirs] = [viewOf(own, skill, 'own', when), viewOf(lead, skill, 'lead', when)];
    const one = (a: Side, b: Side): number | null => {
      if (!a.holds && !b.holds) return null;
      if (a.rating === b.rating) return a.rating;
      return (a.now || b.now) && (a.rating === null || b.rating === null) ? (a.rating ?? b.rating) : null;
    };
    agreed.set(skill.skill, { knows: one(mine.knows, theirs.knows), does: one(mine.does, theirs.does), ...settled.get(skill.skill) });
  }
  return agreed;
}

/** Whether two views differ in anything that both have said, and one of them for today. */
export function differ(mine: View, theirs: View): boolean {
  const apart = (a: Side, b: Side) => (a.holds || b.holds) && a.rating !== null && b.rating !== null && a.rating !== b.rating;
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
export function toAgree(skills: readonly SkillStanding[], agreed: Agreed, words: ReadonlyMap<string, Word> = new Map()): AgreedRating[] {
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
