// Who said something and on which day, in the words of the window.
import type { AssessorKind } from './api_people';
import { formatDate, formatMonth, t } from './i18n.svelte';

/** The kind of assessor with the name where there is one: `Lead, Hélène Courtin`. */
export function whoSaid({ kind, by }: { kind: AssessorKind; by: string | null }): string {
  return by === null ? t(`team-kind-${kind}`) : t('person-said-kind', { kind: t(`team-kind-${kind}`), name: by });
}
/** A day such as `2026-03-17`, or the month or the year where no more is known, as it is written in her language; no line
 *  breaks within it. */
export function dayText(date: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(date)) return unbroken(formatDate(`${date}T12:00`));
  return /^\d{4}-\d{2}$/.test(date) ? unbroken(formatMonth(`${date}-15T12:00`)) : date;
}
const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0');
