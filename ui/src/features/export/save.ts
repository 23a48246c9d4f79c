// From a chosen format to a written file and the note that leads to it.
import { attempt } from '../../workspace/session.svelte';
import { toast } from '../../workspace/toasts.svelte';
import type { MapShown, UnprintedNames } from '../../shared/api';
import { api } from '../../shared/client';
import type { TeamFilter } from '../../shared/api_people';
import { baseName } from '../../shared/paths';
import { t } from '../../shared/i18n.svelte';

export const MATRIX_FORMATS = ['xlsx', 'ods', 'csv', 'json', 'md', 'html'] as const;
export const CRITERIA_FORMATS = ['pdf', 'docx', 'xlsx', 'md', 'html'] as const;
export const TEAM_FORMATS = ['xlsx', 'ods', 'json', 'pdf', 'docx', 'html', 'md'] as const;
/** The form first: it comes back filled in. */
export const PACK_FORMATS = ['xlsx', 'pdf', 'docx', 'html', 'md'] as const;
export const RATINGS_FORMATS = ['xlsx', 'ods', 'csv', 'json'] as const;
/** To look at: pictures, and a page that is explored. */
export const MAP_PICTURES = ['svg', 'pdf', 'png', 'html'] as const;
/** For other programs. */
export const MAP_GRAPHS = ['graphml', 'gexf', 'dot', 'mmd', 'json', 'xlsx', 'ods', 'csv'] as const;
export type MapFormat = (typeof MAP_PICTURES)[number] | (typeof MAP_GRAPHS)[number];
export const ORGANISATION_FORMATS = ['xlsx', 'ods', 'json'] as const;
/** Of measures and findings. */
export const TABLE_FORMATS = ['xlsx', 'ods', 'csv', 'json', 'md'] as const;
export type Format = (typeof MATRIX_FORMATS)[number] | (typeof CRITERIA_FORMATS)[number] | MapFormat;

/** A name that every file system takes: what none of them forbids, no dot or space at its end, and not too long. */
export function fileName(name: string, format: Format): string {
  const safe = name
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80)
    .replace(/[. ]+$/, '');
  return `${safe || 'Guildhall'}.${format}`;
}

/**
 * Says which letters a written file shows as empty boxes, where it has some, and of a map in which names. It stays until
 * it is closed.
 */
export function warnUnprinted(letters: string, map: Omit<UnprintedNames, 'letters'> | null = null): void {
  const all = [...letters];
  if (all.length === 0) return;
  const place = map === null || map.names.length === 0 ? 'none' : map.n_more === 0 ? 'some' : 'more';
  const shown = all.slice(0, 20).join(' ') + (all.length > 20 ? ' …' : '');
  const named = { place, names: map?.names.join(', ') ?? '', more: map?.n_more ?? 0, instead: map === null ? 'document' : 'map' };
  toast({ text: t('export-unprinted', { count: all.length, letters: shown, ...named }), kind: 'problem' });
}

/** What the team view shows, where the command brings it along; else everybody. */
export function shownFilter(args: unknown): TeamFilter {
  const given: object = typeof args === 'object' && args !== null ? args : {};
  const idOf = (name: keyof TeamFilter): string | null => {
    const id: unknown = Reflect.get(given, name);
    return typeof id === 'string' ? id : null;
  };
  return { community: idOf('community'), track: idOf('track'), area: idOf('area') };
}

/** What the map shows, where the command brings it along. */
export function shownMap(args: unknown): { shown: MapShown; told: string; ofSkills: boolean } | null {
  return typeof args === 'object' && args !== null && 'shown' in args && 'told' in args && 'ofSkills' in args ? (args as { shown: MapShown; told: string; ofSkills: boolean }) : null;
}

/** Says where a written file, or folder, is. */
export function tellWritten(path: string): void {
  toast({ text: t('export-done', { name: baseName(path) }), action: { label: t('export-show'), run: () => void attempt(() => api.revealFile(path)), lasting: true } });
}
