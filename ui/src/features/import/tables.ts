// Sheets that hold rows of the organisation: communities, people, memberships, services. The core reads them by their headings.
import type { SheetMapping, SheetReport } from '../../shared/api';

const TABLES = ['communities', 'people', 'memberships', 'services'] as const;
export type Table = (typeof TABLES)[number];

/** What a sheet is a table of, where its rows are imported or left out by her choice; null where it is none. */
export function tableOf(report: SheetReport, mapping: SheetMapping | undefined): Table | null {
  if (!mapping || (mapping.ignored === null && report.cells.imported === 0)) return null;
  return TABLES.find((table) => mapping.blocks.length > 0 && mapping.blocks.every((block) => block.use === table)) ?? null;
}
/** "217 communities, 36 people" as ids of the catalogue with their counts; what there is none of is left out. */
export function tableCounts(organisation: Record<Table, number>): { id: string; count: number }[] {
  return TABLES.flatMap((table) => (organisation[table] > 0 ? [{ id: `import-n-${table}`, count: organisation[table] }] : []));
}
