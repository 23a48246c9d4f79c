// What the mapping makes of the sheets: tracks with their levels, areas with their skills, as they will be.
import type { BlockMapping, ImportPreview, Mapping, SheetCells, SheetMapping } from '../../shared/api';
import { cellName, parseRect, type Rect } from '../../engines/sheet/address';
import { fold, rectsOf, type NamePlace } from './edits';
import { cellsIn } from './places';

/** What names an area or a skill. */
export interface Named {
  name: string;
  /** What its cell says. */
  said: string;
  misfit: boolean;
  /** Where it is named: one place for each block that speaks of it. */
  places: NamePlace[];
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
  const known = new Set<string>();
  for (const { sheet, block } of blocksOf(preview, mapping, ladder)) {
    for (const level of block.levels) {
      const id = `${level.track}\n${level.name}`;
      if (known.has(id)) continue;
      known.add(id);
      levels.push({ name: level.name, track: level.track, rank: level.rank, file: sheet.file, sheet: sheet.sheet, cell: level.cell });
    }
  }
  return levels.sort((a, b) => a.track - b.track || a.rank - b.rank);
}

/** A cell that names areas or skills: `line` along the skills, `across` the other way. */
interface Spot {
  text: string;
  cell: string;
  line: number;
  /** The last line of its merged area. */
  until: number;
  across: number;
}
/** The spots of a role by line, each line by place. */
function linesOf(block: BlockMapping, cells: SheetCells, role: 'areas' | 'skills', turned: boolean): [number, Spot[]][] {
  const lines = new Map<number, Spot[]>();
  for (const i of new Set(rectsOf(block, role).flatMap((rect) => cellsIn(cells, rect)))) {
    const [row, column] = [cells.row[i] ?? 0, cells.column[i] ?? 0];
    const merge = cells.merges.find((each) => each.top === row && each.left === column);
    const line = turned ? column : row;
    const spot = { text: (cells.text[i] ?? '').trim(), cell: cellName(row, column), line, until: merge ? (turned ? merge.right : merge.bottom) : line, across: turned ? row : column };
    const known = lines.get(line);
    if (known) known.push(spot);
    else lines.set(line, [spot]);
  }
  for (const spots of lines.values()) spots.sort((a, b) => a.across - b.across);
  return [...lines.entries()].sort(([a], [b]) => a - b);
}
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
/** The name of a skill whose cell says below it what it means. */
function firstLine(text: string): string {
  const [, name = '', rest = ''] = /^([^\n]{1,60})\n([^]*)$/.exec(text.trim()) ?? [];
  const said = rest.trim();
  const isSentence = said.length >= 45 || said.split(/\s+/).length >= 7 || (said.includes('\n') && said.length > 20);
  return name.trim() !== '' && isSentence ? name : text;
}

/** Areas with their skills, as the sheets have them: an area holds what stands beside or below it, up to the next one. */
export function areasOf(preview: ImportPreview, mapping: Mapping, ladder: number): AreaOutline[] {
  const none: AreaOutline = { area: null, skills: [] };
  const found = new Map<string, AreaOutline>();
  const skillsNamed = new Map<string, { skill: Named; group: AreaOutline; block: string }[]>();
  for (const { sheet, block, index, cells } of blocksOf(preview, mapping, ladder)) {
    const at = `${sheet.file}\n${sheet.sheet}\n${index}`;
    const turned = block.turned || block.shape === 'levels_down';
    const called = new Map(block.names.map((each) => [each.cell, each.name]));
    const calledAlike = new Map<string, string>();
    const named = (name: string, said: string, cell: string): Named => ({ name: oneLine(name), said: oneLine(said), misfit: block.misfits.includes(cell), places: [{ file: sheet.file, sheet: sheet.sheet, block: index, cell }] });
    const groupOf = (area: Named): AreaOutline => {
      const known = found.get(fold(area.name));
      if (!known) {
        const group = { area, skills: [] };
        found.set(fold(area.name), group);
        return group;
      }
      const first = known.area?.places;
      // One place of each block is enough: the same text means the same area further on.
      if (first && !first.some((place) => place.block === index && place.sheet === sheet.sheet && place.file === sheet.file)) first.push(...area.places);
      return known;
    };
    const put = (skill: Named, group: AreaOutline, once: boolean): void => {
      const alike = skillsNamed.get(fold(skill.name)) ?? [];
      // In a list of records a skill comes once for every level; another sheet may tell more of the same skill.
      const known = alike.find((each) => (each.group === group || each.group === none || group === none) && (once || each.block !== at));
      if (known) {
        if (known.block !== at) known.skill.places.push(...skill.places);
        known.block = at;
        return;
      }
      skillsNamed.set(fold(skill.name), [...alike, { skill, group, block: at }]);
      group.skills.push(skill);
    };
    if (!cells) continue;
    const stated = block.area ? groupOf(named(block.area, block.area, '')) : none;
    const areas: { line: number; until: number; group: AreaOutline }[] = [];
    const above: Spot[] = [];
    for (const [line, spots] of linesOf(block, cells, 'areas', turned)) {
      for (const spot of spots) {
        for (let i = above.length - 1; i >= 0; i -= 1) {
          const head = above[i];
          if (head && !(head.across < spot.across && (head.until === head.line || head.until >= line))) above.splice(i, 1);
        }
        above.push(spot);
      }
      const last = above.at(-1);
      if (!last) continue;
      const said = above.map((each) => each.text).join(' – ');
      const name = called.get(last.cell) ?? calledAlike.get(fold(said)) ?? said;
      if (called.has(last.cell)) calledAlike.set(fold(said), name);
      areas.push({ line, until: last.until > line ? last.until : Infinity, group: groupOf(named(name, said, last.cell)) });
    }
    const skills = linesOf(block, cells, 'skills', turned);
    if (block.skill && skills.length === 0) put(named(block.skill, block.skill, ''), stated, false);
    const long = block.shape === 'long';
    const recorded = new Set<string>();
    let next = 0;
    for (const [line, spots] of skills) {
      const last = spots.at(-1);
      if (!last) continue;
      while (next < areas.length && (areas[next]?.line ?? 0) <= line) next += 1;
      const over = areas[next - 1];
      const text = spots.map((each) => each.text).join(' – ');
      if (long) {
        if (recorded.has(fold(last.text))) continue;
        recorded.add(fold(last.text));
      }
      put(named(called.get(last.cell) ?? firstLine(text), firstLine(text), last.cell), over && line <= over.until ? over.group : stated, long);
    }
  }
  return [none, ...found.values()].filter((each) => each.skills.length > 0 || each.area !== null);
}

/** The place of a cell or range for the sheet; null where it has none. */
export function rectAt(address: string | null): Rect | null {
  return address === null ? null : parseRect(address);
}
