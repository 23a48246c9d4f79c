// How each role of a part looks: its category of colour, shape and pattern, and its place in lists.
import type { PartRole } from '../../shared/api';

/** In the order of the list of blocks: what names things, what describes them, the cells, what stays out. */
export const ROLES: readonly PartRole[] = [
  'title', 'tracks', 'levels', 'areas', 'skills', 'codes', 'description', 'scope', 'freedom', 'responsibilities', 'level_notes',
  'expectations', 'ratings', 'markers', 'heading', 'records', 'ignored', 'reported',
];

const CATEGORIES: Partial<Record<PartRole, number>> = {
  title: 8, tracks: 5, levels: 3, areas: 4, skills: 7, codes: 8, description: 8, scope: 6, freedom: 6, responsibilities: 6, level_notes: 6,
  expectations: 1, ratings: 2, markers: 2, records: 1,
};
/** 1..8, or null for what has no colour: headings, what is left out, what is reported. */
export function categoryOf(role: PartRole): number | null {
  return CATEGORIES[role] ?? null;
}
/** Is in the framework afterwards, or was needed to read it. */
export function isImported(role: PartRole): boolean {
  return role !== 'ignored' && role !== 'reported';
}
/** The roles she can give to cells: not `reported`, which says that none was given, nor `records`, which its table has. */
export const GIVEN_ROLES: readonly PartRole[] = ROLES.filter((role) => role !== 'reported' && role !== 'records');
