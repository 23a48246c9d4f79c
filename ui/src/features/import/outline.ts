// What the mapping makes of the sheets: tracks with their levels, areas with their skills, as they will be.
import type { BlockMapping, ImportPreview, Mapping, SheetCells, SheetMapping } from '../../shared/api';
import { cellName, parseRect, type Rect } from '../../engines/sheet/address';
import { rectsOf } from './edits';

/** A cell of a block that names something. */
export interface Named {
  name: string;
  file: string;
  sheet: string;
  block: number;
  cell: string;
  misfit: boolean;
}
export interface AreaOutline {
  /** null: skills without an area. */
  area: Named | null;
  skills: Named[];
}
export interface LevelOutline {
  name: string;
  track: number;
  rank: number;
  /** Where it is named, the first place of several. */
  file: string;
  sheet: string;
  cell: string;
}

interface Found {
  sheet: SheetMapping;
  block: BlockMapping;
  index: number;
  cells: SheetCells | undefined;
}
function blocksOf(preview: ImportPreview, mapping: Mapping, ladder: number): Found[] {
  return mapping.sheets.flatMap((sheet) =>
    sheet.ignored !== null
      ? []
      : sheet.blocks.flatMap((block, index) =>
          block.use === 'ladder' && block.ladder === ladder
            ? [{ sheet, block, index, cells: preview.sheets.find((each) => each.file === sheet.file && each.sheet === sheet.sheet) }]
            : [],
        ),
  );
}

/** The levels of a ladder by track and rank, each once. */
export function levelsOf(preview: ImportPreview, mapping: Mapping, ladder: number): LevelOutline[] {
  const levels: LevelOutline[] = [];
  for (const { sheet, block } of blocksOf(preview, mapping, ladder)) {
    for (const level of block.levels) {
      if (levels.some((each) => each.track === level.track && each.name === level.name)) continue;
      levels.push({ name: level.name, track: level.track, rank: level.rank, file: sheet.file, sheet: sheet.sheet, cell: level.cell });
    }
  }
  return levels.sort((a, b) => a.track - b.track || a.rank - b.rank);
}

interface Spot {
  text: string;
  cell: string;
  along: number;
  until: number;
}
function spotsIn(cells: SheetCells, rects: readonly Rect[], turned: boolean): Spot[] {
  const spots = cells.row.flatMap((row, i) => {
    const column = cells.column[i] ?? 0;
    if (!rects.some((rect) => row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right)) return [];
    const merge = cells.merges.find((each) => each.top === row && each.left === column);
    const along = turned ? column : row;
    return [{ text: cells.text[i] ?? '', cell: cellName(row, column), along, until: merge ? (turned ? merge.right : merge.bottom) : along }];
  });
  return spots.sort((a, b) => a.along - b.along);
}

/** Areas with their skills, as the sheets have them: an area holds what stands beside or below it, up to the next one. */
export function areasOf(preview: ImportPreview, mapping: Mapping, ladder: number): AreaOutline[] {
  const found: AreaOutline[] = [];
  const same = (a: string, b: string) => a.trim().toLocaleLowerCase() === b.trim().toLocaleLowerCase();
  const groupOf = (area: Named | null): AreaOutline => {
    const known = found.find((each) => (area === null ? each.area === null : each.area !== null && same(each.area.name, area.name)));
    if (known) return known;
    const group = { area, skills: [] };
    if (area === null) found.unshift(group);
    else found.push(group);
    return group;
  };
  for (const { sheet, block, index, cells } of blocksOf(preview, mapping, ladder)) {
    const named = (name: string, cell: string): Named => ({ name: name.replace(/\s+/g, ' ').trim(), file: sheet.file, sheet: sheet.sheet, block: index, cell, misfit: block.misfits.includes(cell) });
    const turned = block.turned || block.shape === 'levels_down';
    const stated = block.area ? named(block.area, '') : null;
    if (!cells) continue;
    const areas = spotsIn(cells, rectsOf(block, 'areas'), turned);
    const skills = spotsIn(cells, rectsOf(block, 'skills'), turned);
    if (block.skill) groupOf(stated).skills.push(named(block.skill, ''));
    for (const area of areas) groupOf(named(area.text, area.cell));
    for (const skill of skills) {
      const over = areas.filter((each) => each.along <= skill.along).at(-1);
      const group = groupOf(over ? named(over.text, over.cell) : stated);
      // In a list of records a skill comes once for every level.
      if (block.shape === 'long' && group.skills.some((each) => same(each.name, skill.text))) continue;
      group.skills.push(named(skill.text, skill.cell));
    }
  }
  return found.filter((each) => each.skills.length > 0 || each.area !== null);
}

/** The place of a cell or range for the sheet; null where it has none. */
export function rectAt(address: string | null): Rect | null {
  return address === null ? null : parseRect(address);
}
