// What is drawn on the sheet: one rectangle for each part, a glyph for each problem with a cell.
import type { PartRole, Problem } from '../../shared/api';
import type { Overlay, CornerMark } from '../../engines/sheet/Sheet.svelte';
import { around, cellName, holds, parseRect, rectName, type Rect } from '../../engines/sheet/address';
import type { SheetFacts } from './flow.svelte';
import { categoryOf, ROLES } from './roles';

export interface PartDrawing {
  role: PartRole;
  rect: Rect;
  why: string;
}
/** The parts of all blocks of a sheet; the whole sheet where it is left out. */
export function partsOf(sheet: SheetFacts): PartDrawing[] {
  if (!sheet.mapping) return reportedParts(sheet);
  if (sheet.mapping.ignored !== null) {
    const { row, column } = sheet.cells;
    const whole = row.reduce<Rect | null>((sum, top, i) => {
      const cell = { top, left: column[i] ?? 0, bottom: top, right: column[i] ?? 0 };
      return sum === null ? cell : around(sum, cell);
    }, null);
    return whole ? [{ role: 'ignored', rect: whole, why: sheet.mapping.ignored }] : [];
  }
  return sheet.mapping.blocks.flatMap((block) =>
    block.parts.flatMap((part) => {
      const rect = parseRect(part.range);
      return rect ? [{ role: part.role, rect, why: part.why }] : [];
    }),
  );
}

/** What the core says of a sheet that needs no mapping, such as one that Guildhall wrote: runs below one another as one. */
function reportedParts(sheet: SheetFacts): PartDrawing[] {
  const found: PartDrawing[] = [];
  for (const part of sheet.report.parts) {
    const rect = parseRect(part.range);
    if (!rect) continue;
    const over = found.find((each) => each.role === part.role && each.rect.left === rect.left && each.rect.right === rect.right && each.rect.bottom + 1 === rect.top);
    if (over) over.rect = { ...over.rect, bottom: rect.bottom };
    else found.push({ role: part.role, rect, why: part.why });
  }
  return found;
}

/** Cells without a role that the list names one by one. */
const MOST_CELLS = 12;

/** One line of the list of blocks: a role with its ranges and how many filled cells it has. */
export interface RoleLine {
  role: PartRole;
  ranges: string[];
  count: number;
}
export function roleLines(sheet: SheetFacts): RoleLine[] {
  const parts = partsOf(sheet);
  const counts = countsByRole(sheet, parts);
  const unplaced = sheet.cells.row.flatMap((row, i) => {
    const column = sheet.cells.column[i] ?? 0;
    return parts.some((part) => holds(part.rect, row, column)) ? [] : [cellName(row, column)];
  });
  const placed = ROLES.filter((role) => (counts.get(role) ?? 0) > 0 || parts.some((part) => part.role === role));
  return placed.map((role) => ({ role, ranges: [...parts.filter((part) => part.role === role).map((part) => rectName(part.rect)), ...(role === 'reported' ? unplaced.slice(0, MOST_CELLS) : [])], count: counts.get(role) ?? 0 }));
}
/** Every filled cell of the sheet once; a cell in no part is reported. Later parts win. */
function countsByRole(sheet: SheetFacts, parts: readonly PartDrawing[]): Map<PartRole, number> {
  const counts = new Map<PartRole, number>();
  sheet.cells.row.forEach((row, i) => {
    const column = sheet.cells.column[i] ?? 0;
    const role = parts.findLast((part) => holds(part.rect, row, column))?.role ?? 'reported';
    counts.set(role, (counts.get(role) ?? 0) + 1);
  });
  return counts;
}

/** Roles whose texts head others. */
const STRONG: ReadonlySet<PartRole> = new Set(['title', 'tracks', 'levels', 'heading']);

export interface DrawingWords {
  role: (role: PartRole) => string;
  /** "Ignored: legend". */
  ignored: (why: string) => string;
  tag: (role: string, count: number) => string;
}
export function overlaysOf(sheet: SheetFacts, chosen: PartRole | null, words: DrawingWords): Overlay[] {
  const parts = partsOf(sheet);
  return parts.map((part, i) => {
    const filled = countIn(sheet, part.rect);
    const faint = part.role === 'ignored' || part.role === 'reported';
    const name = words.role(part.role);
    // A heading is part of the table's own labels; a tag on each would hide more than it says.
    const tag = part.role === 'heading' ? null : part.role === 'ignored' ? words.ignored(part.why) : words.tag(name, filled);
    return {
      id: `${i} ${part.role} ${rectName(part.rect)}`,
      rect: part.rect,
      category: categoryOf(part.role),
      look: faint || part.role === 'heading' ? 'faint' : part.role === 'expectations' ? 'open' : 'plain',
      tag,
      chosen: chosen === part.role,
      ...(STRONG.has(part.role) ? { text: 'strong' as const } : faint ? { text: 'quiet' as const } : {}),
      testid: `import-part-${part.role}`,
    };
  });
}
function countIn(sheet: SheetFacts, rect: Rect): number {
  return sheet.cells.row.reduce((sum, row, i) => sum + (holds(rect, row, sheet.cells.column[i] ?? 0) ? 1 : 0), 0);
}

/** A glyph in the cell of each problem of this sheet; for a range, in its first cell. */
export function marksOf(sheet: SheetFacts, problems: readonly Problem[], sentence: (problem: Problem) => string): CornerMark[] {
  const marks = new Map<string, CornerMark>();
  for (const problem of problems) {
    if (problem.sheet !== sheet.name || (problem.file !== null && problem.file !== sheet.file) || problem.cell === null) continue;
    const rect = parseRect(problem.cell);
    if (!rect) continue;
    const at = `${rect.top} ${rect.left}`;
    const blocks = problem.severity === 'blocks';
    const old = marks.get(at);
    marks.set(at, {
      row: rect.top,
      column: rect.left,
      tone: blocks || old?.tone === 'critical' ? 'critical' : 'warning',
      label: old ? `${old.label}\n${sentence(problem)}` : sentence(problem),
    });
  }
  return [...marks.values()];
}
