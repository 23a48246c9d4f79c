// On which day something was said, and what shows it, as forms take it. Pure but for the words.
import { t } from '../../shared/i18n.svelte';
import { isDay, isPartialDate, isoDay } from '../../shared/days';
import { dayText } from '../../shared/said';
import type { NewEvidence } from '../../shared/api_people';

/** What is wrong with the day of a statement: none, or one that has not come yet. */
export function dayProblem(text: string): string | null {
  if (!isDay(text)) return t('person-day-form');
  return text.trim() > isoDay() ? t('person-day-ahead') : null;
}

/** A piece of evidence as it is written. */
export interface Piece {
  text: string;
  link: string;
  date: string;
}
export const blankPiece = (): Piece => ({ text: '', link: '', date: '' });
const isBlank = (piece: Piece): boolean => piece.text.trim() === '' && piece.link.trim() === '';
export const pieceDateWrong = (piece: Piece): boolean => piece.date.trim() !== '' && !isPartialDate(piece.date);

/** Whether anything is written. */
export function anyWritten(pieces: readonly Piece[]): boolean {
  return pieces.some((piece) => !isBlank(piece) || piece.date.trim() !== '');
}
/** Why the pieces cannot be kept; a date alone shows nothing. */
export function piecesProblem(pieces: readonly Piece[]): string | null {
  if (pieces.some(pieceDateWrong)) return t('date-form');
  return pieces.some((piece) => isBlank(piece) && piece.date.trim() !== '') ? t('person-evidence-blank') : null;
}
/** The pieces to keep; blank ones are none. */
export function toShow(pieces: readonly Piece[]): NewEvidence[] {
  return pieces.filter((piece) => !isBlank(piece)).map(({ text, link, date }) => ({ text: text.trim(), link: link.trim(), date: date.trim() || null }));
}
/** When something happened: a day in words, a month or a year as it was written. */
export const partialDay = (date: string): string => (isDay(date) ? dayText(date) : date);
