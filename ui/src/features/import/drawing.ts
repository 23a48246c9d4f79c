// What is drawn on the sheet: one rectangle for each part, a glyph for each problem with a cell.
import type { PartRole, Problem } from '../../shared/api';
import type { Overlay, CornerMark } from '../../engines/sheet/Sheet.svelte';
import { around, cellName, holds, parseRect, rectName, type Rect } from '../../engines/sheet/address';
import type { SheetFacts } from './flow.svelte';
import { cellsIn } from './places';
import { categoryOf, ROLES } from './roles';
import type { Ground } from './sentences';

export interface PartDrawing {
  role: PartRole;
  rect: Rect;
  /** Why it has its role. */
  ground: Ground;
  /** Its place in the mapping; null for what cannot be changed. */
  place: { block: number; part: number } | null;
}
/** The parts of all blocks of a sheet; the whole sheet where it is left out. */
export function partsOf(sheet: SheetFacts): PartDrawing[] {
  if (!sheet.mapping || (sheet.table && sheet.mapping.ignored === null)) return reportedParts(sheet);
  if (sheet.mapping.ignored !== null) {
    const { row, column } = sheet.cells;
    const whole = row.reduce<Rect | null>((sum, top, i) => {
      const cell = { top, left: column[i] ?? 0, bottom: top, right: column[i] ?? 0 };
      return sum === null ? cell : around(sum, cell);
    }, null);
    return whole ? [{ role: 'ignored', rect: whole, ground: { why: sheet.mapping.ignored, why_code: sheet.mapping.ignored_code }, place: null }] : [];
  }
  return sheet.mapping.blocks.flatMap(({ parts }, block) =>
    parts.flatMap(({ role, range, why, why_code }, part) => {
      const rect = parseRect(range);
      return rect ? withMerges(sheet, rect).map((each, i) => ({ role, rect: each, ground: { why, why_code }, place: i === 0 ? { block, part } : null })) : [];
    }),
  );
}

/** A part with the whole of its merged cells: as one rectangle where no other cell comes to stand in it, else with those
 *  that reach out of it apart. */
function withMerges({ cells }: SheetFacts, rect: Rect): Rect[] {
  const filled = cellsIn(cells, rect).length;
  const own = cells.merges.filter((merge) => holds(rect, merge.top, merge.left) && (merge.bottom > rect.bottom || merge.right > rect.right));
  if (own.length === 0) return [rect];
  const apart: Rect[] = [];
  const grown = own.reduce((sum, merge) => {
    const more = around(sum, merge);
    if (cellsIn(cells, more).length === filled) return more;
    apart.push(merge);
    return sum;
  }, rect);
  return [grown, ...apart];
}

/** The part that a cell is drawn in: the last one wins, as for the core. */
export function partAt(parts: readonly PartDrawing[], row: number, column: number): PartDrawing | undefined {
  return parts.findLast((part) => holds(part.rect, row, column));
}

/** What the core says of a sheet that needs no mapping, such as one that Guildhall wrote: runs below one another as one. */
function reportedParts(sheet: SheetFacts): PartDrawing[] {
  const found: PartDrawing[] = [];
  for (const part of sheet.report.parts) {
    const rect = parseRect(part.range);
    if (!rect) continue;
    const over = found.find((each) => each.role === part.role && each.rect.left === rect.left && each.rect.right === rect.right && each.rect.bottom + 1 === rect.top);
    if (over) over.rect = { ...over.rect, bottom: rect.bottom };
    else found.push({ role: part.role, rect, ground: { why: part.why, why_code: part.why_code }, place: null });
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
  const roles = rolesOf(sheet, parts);
  const counts = new Map<PartRole, number>();
  for (const role of roles) counts.set(role ?? 'reported', (counts.get(role ?? 'reported') ?? 0) + 1);
  const unplaced = roles.flatMap((role, i) => (role === null ? [cellName(sheet.cells.row[i] ?? 0, sheet.cells.column[i] ?? 0)] : []));
  const placed = ROLES.filter((role) => (counts.get(role) ?? 0) > 0 || parts.some((part) => part.role === role));
  return placed.map((role) => ({ role, ranges: [...parts.filter((part) => part.role === role).map((part) => rectName(part.rect)), ...(role === 'reported' ? unplaced.slice(0, MOST_CELLS) : [])], count: counts.get(role) ?? 0 }));
}
/** The role of every filled cell; null for one in no part. Later parts win. */
function rolesOf(sheet: SheetFacts, parts: readonly PartDrawing[]): (PartRole | null)[] {
  const roles = new Array<PartRole | null>(sheet.cells.row.length).fill(null);
  for (const part of parts) for (const i of cellsIn(sheet.cells, part.rect)) roles[i] = part.role;
  return roles;
}

/** Roles whose texts head others. */
const STRONG: ReadonlySet<PartRole> = new Set(['title', 'tracks', 'levels', 'heading']);

export interface DrawingWords {
  role: (role: PartRole) => string;
  /** "Ignored: legend". */
  ignored: (ground: Ground) => string;
  tag: (role: string, count: number) => string;
}
/** One overlay for each of the parts; the edges of `movable` can be moved. */
export function overlaysOf(sheet: SheetFacts, parts: readonly PartDrawing[], chosen: PartRole | null, movable: PartDrawing | null, words: DrawingWords): Overlay[] {
  const filledOf = parts.map((part) => cellsIn(sheet.cells, part.rect).length);
  // A sheet that is read by its ids falls into many small parts: the largest of each role speaks for all.
  const largest = new Map<PartRole, number>();
  parts.forEach((part, i) => {
    if ((filledOf[i] ?? 0) > (filledOf[largest.get(part.role) ?? -1] ?? 0)) largest.set(part.role, i);
  });
  const own = !sheet.mapping && !sheet.rated && !sheet.form;
  return parts.map((part, i) => {
    const filled = filledOf[i] ?? 0;
    const faint = part.role === 'ignored' || part.role === 'reported';
    const name = words.role(part.role);
    // A heading is part of the table's own labels; a tag on each would hide more than it says.
    const tag = part.role === 'heading' || (own && largest.get(part.role) !== i) || (part.place === null && !sheet.table && sheet.mapping?.ignored === null) ? null : part.role === 'ignored' ? words.ignored(part.ground) : words.tag(name, filled);
    return {
      id: `${i} ${part.role} ${rectName(part.rect)}`,
      rect: part.rect,
      category: categoryOf(part.role),
      look: faint || part.role === 'heading' ? 'faint' : part.role === 'expectations' ? 'open' : 'plain',
      tag,
      chosen: chosen === part.role,
      movable: part === movable,
      ...(STRONG.has(part.role) ? { text: 'strong' as const } : faint ? { text: 'quiet' as const } : {}),
      testid: `import-part-${part.role}`,
    };
  });
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
