// Who said something and on which day, in the words of the window.
import type { AssessorKind } from './api_people';
import { formatDate, t } from './i18n.svelte';

/** The kind of assessor with the name where there is one: `Lead, Hélène Courtin`. */
export function whoSaid({ kind, by }: { kind: AssessorKind; by: string | null }): string {
  return by === null ? t(`team-kind-${kind}`) : t('person-said-kind', { kind: t(`team-kind-${kind}`), name: by });
}
/** A day, such as `2026-03-17`, as it is written in her language. */
export const dayText = (day: string): string => formatDate(`${day}T12:00`);
