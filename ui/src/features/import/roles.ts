// How each role of a part looks: its category of colour, shape and pattern, and its place in lists.
import type { PartRole } from '../../shared/api';
import type { SheetFacts } from './flow.svelte';

/** In the order of the list of blocks: what names things, what describes them, the cells, what stays out. */
export const ROLES: readonly PartRole[] = [
  'title', 'tracks', 'levels', 'areas', 'skills', 'codes', 'description', 'scope', 'freedom', 'responsibilities', 'level_notes',
  'people', 'last_names', 'person_codes', 'emails', 'handles', 'person_fields', 'assessors', 'dates',
  'expectations', 'ratings', 'knows', 'does', 'targets', 'interest', 'standings', 'evidence', 'remarks', 'scale', 'markers', 'heading', 'records', 'ignored', 'reported',
];
/** Those of sheets that rate people; a ladder has none of them. */
const OF_RATINGS: ReadonlySet<PartRole> = new Set(['people', 'last_names', 'person_codes', 'emails', 'handles', 'person_fields', 'assessors', 'dates', 'knows', 'does', 'targets', 'interest', 'evidence', 'remarks', 'scale', 'standings']);

const CATEGORIES: Partial<Record<PartRole, number>> = {
  title: 8, tracks: 5, levels: 3, areas: 4, skills: 7, codes: 8, description: 8, scope: 6, freedom: 6, responsibilities: 6, level_notes: 6,
  expectations: 1, ratings: 2, markers: 2, records: 1,
  people: 3, last_names: 3, person_codes: 3, emails: 8, handles: 8, person_fields: 8, assessors: 5, dates: 8,
  knows: 2, does: 1, targets: 6, interest: 4, evidence: 8, remarks: 8, scale: 5, standings: 1,
};
/** Id of the role's name. On a sheet that rates people, its ratings are those that were given; of one that Guildhall wrote
 *  and reads by its ids, the core says of no cell more than that it is taken. */
export function roleTitle(role: PartRole, { rated, mapping, form }: Pick<SheetFacts, 'rated' | 'mapping' | 'form'>): string {
  if (rated) return role === 'ratings' ? 'import-role-given-ratings' : `import-role-${role}`;
  return !mapping && !form && role === 'expectations' ? 'import-role-own' : `import-role-${role}`;
}
/** 1..8, or null for what has no colour: headings, what is left out, what is reported. */
export function categoryOf(role: PartRole): number | null {
  return CATEGORIES[role] ?? null;
}
/** The roles she can give to cells: not `reported`, which says that none was given, nor `records`, which its table has. */
export const GIVEN_ROLES: readonly PartRole[] = ROLES.filter((role) => role !== 'reported' && role !== 'records' && !OF_RATINGS.has(role));
