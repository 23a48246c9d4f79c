// Changes to a mapping. Each takes one and gives a new one; the old is never touched.
import type { BlockMapping, BlockShape, BlockUse, FreedomKind, LadderMapping, Mapping, PartRole, SheetCells, SheetMapping, TrackKind } from '../../shared/api';
import { cellName, holds, overlaps, parseRect, rectName, around, without, type Rect } from '../../engines/sheet/address';
import { cellsIn, isFilled } from './places';

type Part = BlockMapping['parts'][number];
type Level = BlockMapping['levels'][number];

const MARKED_BY_HER = { why: 'chosen by you', why_code: 'import-why-chosen-by-you' };
/** How a mapping says that she left a whole sheet out, or did not. */
export const leftOut = (out: boolean): Pick<SheetMapping, 'ignored' | 'ignored_code'> =>
  out ? { ignored: 'by your choice', ignored_code: 'import-why-by-your-choice' } : { ignored: null, ignored_code: null };

export function sheetOf(mapping: Mapping, file: string, sheet: string): SheetMapping | undefined {
  return mapping.sheets.find((each) => each.file === file && each.sheet === sheet);
}
function withSheet(mapping: Mapping, file: string, sheet: string, change: (sheet: SheetMapping) => SheetMapping): Mapping {
  return { ...mapping, sheets: mapping.sheets.map((each) => (each.file === file && each.sheet === sheet ? change(each) : each)) };
}
function withBlock(mapping: Mapping, file: string, sheet: string, index: number, change: (block: BlockMapping) => BlockMapping): Mapping {
  return withSheet(mapping, file, sheet, (old) => ({ ...old, blocks: old.blocks.map((block, i) => (i === index ? change(block) : block)) }));
}
export function withLadder(mapping: Mapping, index: number, change: (ladder: LadderMapping) => LadderMapping): Mapping {
  return { ...mapping, ladders: mapping.ladders.map((each, i) => (i === index ? change(each) : each)) };
}

/** Leaves a whole sheet out, or takes it in again. */
export function ignoreSheet(mapping: Mapping, file: string, sheet: string, out: boolean): Mapping {
  return withSheet(mapping, file, sheet, (old) => ({ ...old, ...leftOut(out) }));
}

const emptyLadder = (): LadderMapping => ({ name: null, tracks: [], markers: [], scale: [], scale_guessed: false });

/** What a block is used for. A ladder needs an entry in `ladders`: the first one there is, else a new one. */
export function useBlock(mapping: Mapping, file: string, sheet: string, index: number, use: BlockUse, shape: BlockShape | null): Mapping {
  const ladders = use === 'ladder' && mapping.ladders.length === 0 ? [emptyLadder()] : mapping.ladders;
  return withBlock({ ...mapping, ladders }, file, sheet, index, (block) => ({
    ...block,
    use,
    shape,
    turned: shape === 'levels_down',
    ladder: use === 'ladder' ? (block.ladder ?? 0) : block.ladder,
  }));
}

function filledCells(cells: SheetCells, rects: readonly Rect[]): { row: number; column: number; text: string; whole: Rect }[] {
  return [...new Set(rects.flatMap((rect) => cellsIn(cells, rect)))].map((i) => {
    const [row, column] = [cells.row[i] ?? 0, cells.column[i] ?? 0];
    const whole = cells.merges.find((merge) => merge.top === row && merge.left === column) ?? { top: row, left: column, bottom: row, right: column };
    return { row, column, text: cells.text[i] ?? '', whole };
  });
}
/** The rectangles of the parts with a role; an address that cannot be read has none. */
export function rectsOf(block: BlockMapping, role: PartRole): Rect[] {
  return block.parts.flatMap((part) => {
    const rect = part.role === role ? parseRect(part.range) : null;
    return rect ? [rect] : [];
  });
}

/** Cuts `hole` out of the parts; pieces without a filled cell are dropped. */
function cut(parts: readonly Part[], hole: Rect, cells: SheetCells): Part[] {
  return parts.flatMap((part) => {
    const rect = parseRect(part.range);
    if (!rect || !overlaps(rect, hole)) return [part];
    return without(rect, hole).filter((piece) => isFilled(cells, piece)).map((piece) => ({ ...part, range: rectName(piece) }));
  });
}

/** As names are compared: without case and with single blanks. */
export function fold(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLocaleLowerCase();
}

/** Levels follow the cells of their part: known cells keep what was said of them, new ones go on the track before them. */
function followLevels(block: BlockMapping, cells: SheetCells): Level[] {
  const turned = block.turned || block.shape === 'levels_down';
  const found = filledCells(cells, rectsOf(block, 'levels'));
  found.sort((a, b) => (turned ? a.row - b.row : a.column - b.column) || (turned ? a.column - b.column : a.row - b.row));
  const known = new Map(block.levels.map((level) => [level.cell, level]));
  const levels: Level[] = [];
  // In a list of records a level stands in each of its records; the first of them tells of it.
  const told = new Set(found.filter(({ row, column }) => known.has(cellName(row, column))).map(({ text }) => fold(text)));
  for (const { row, column, text } of found) {
    const cell = cellName(row, column);
    const old = known.get(cell);
    if (block.shape === 'long' && !old) {
      if (told.has(fold(text))) continue;
      told.add(fold(text));
    }
    const before = levels.at(-1);
    const track = old?.track ?? before?.track ?? 0;
    const rank = old?.rank ?? Math.max(-1, ...levels.filter((level) => level.track === track).map((level) => level.rank)) + 1;
    levels.push(old ?? { cell, name: text.replace(/\s+/g, ' ').trim(), track, rank });
  }
  return levels;
}

/** Tracks follow the cells that name them: a new cell adds a track, and the levels under it go there. */
function followTracks(mapping: Mapping, block: BlockMapping, cells: SheetCells): { ladder: LadderMapping; block: BlockMapping } | null {
  const ladder = block.ladder === null ? undefined : mapping.ladders[block.ladder];
  if (!ladder) return null;
  const turned = block.turned || block.shape === 'levels_down';
  const heads = filledCells(cells, rectsOf(block, 'tracks'));
  const tracks = [...ladder.tracks];
  let levels = block.levels;
  for (const head of heads) {
    const at = `${cells.sheet}!${cellName(head.row, head.column)}`;
    if (tracks.some((track) => track.named_by === at)) continue;
    const index = tracks.length;
    tracks.push({ name: head.text.replace(/\s+/g, ' ').trim(), kind: 'custom', named_by: at });
    // Under a heading that is not merged stand all levels up to the next heading.
    const next = heads.filter((other) => (turned ? other.row > head.row : other.column > head.column)).map((other) => (turned ? other.row : other.column));
    const until = Math.max(turned ? head.whole.bottom : head.whole.right, next.length > 0 ? Math.min(...next) - 1 : Infinity);
    const from = turned ? head.row : head.column;
    levels = levels.map((level) => {
      const place = parseRect(level.cell);
      const along = place ? (turned ? place.top : place.left) : -1;
      return along >= from && along <= until ? { ...level, track: index } : level;
    });
  }
  return { ladder: { ...ladder, tracks }, block: { ...block, levels } };
}

/** Gives the cells of a range a role, in the block that holds most of it; cells of other blocks in the
 *  range are taken over. A range without a filled cell changes nothing. */
export function assignRole(mapping: Mapping, cells: SheetCells, range: Rect, role: PartRole, freedom: FreedomKind | null = null): Mapping {
  const stated = sheetOf(mapping, cells.file, cells.sheet);
  if (!stated || !isFilled(cells, range)) return mapping;
  const isTable = (block: BlockMapping) => block.use === 'ladder' || block.use === 'ranks';
  const near = stated.blocks.findIndex((block) => {
    const rect = parseRect(block.range);
    return isTable(block) && rect !== null && overlaps(rect, range);
  });
  const touched = stated.blocks.findIndex((block) => {
    const rect = parseRect(block.range);
    return rect !== null && overlaps(rect, range);
  });
  const table = stated.blocks.findIndex(isTable);
  // What is left out may stay with its own block; every other role makes the cells part of a table.
  const index = near >= 0 ? near : role === 'ignored' && touched >= 0 ? touched : table >= 0 ? table : touched;
  return index < 0 ? mapping : taken(mapping, cells, index, range, { role, range: rectName(range), ...MARKED_BY_HER, freedom: role === 'freedom' ? freedom : null });
}

/** Gives a part of a block another rectangle: the cells that it grows over are taken over, those that it leaves have no
 *  role. A rectangle without a filled cell changes nothing. */
export function resizePart(mapping: Mapping, cells: SheetCells, { block, part }: { block: number; part: number }, to: Rect): Mapping {
  const old = sheetOf(mapping, cells.file, cells.sheet)?.blocks[block]?.parts[part];
  if (!old || !isFilled(cells, to)) return mapping;
  const without = withBlock(mapping, cells.file, cells.sheet, block, (each) => ({ ...each, parts: each.parts.filter((_, i) => i !== part) }));
  return taken(without, cells, block, to, { ...old, range: rectName(to), ...MARKED_BY_HER });
}

/** Makes a rectangle a part of a block; the parts of all blocks that had its cells lose them. */
function taken(mapping: Mapping, cells: SheetCells, index: number, range: Rect, part: Part): Mapping {
  const { role } = part;
  const stated = sheetOf(mapping, cells.file, cells.sheet);
  if (!stated) return mapping;
  const blocks = stated.blocks.map((block) => ({ ...block, parts: cut(block.parts, range, cells) }));
  const own = blocks[index];
  if (!own) return mapping;
  const bounds = parseRect(own.range);
  let block: BlockMapping = {
    ...own,
    range: rectName(bounds ? around(bounds, range) : range),
    parts: [...own.parts, part],
    misfits: role === 'areas' || role === 'skills' ? own.misfits : own.misfits.filter((cell) => !inRange(cell, range)),
  };
  const gone = blocks.map((each) => each);
  block = { ...block, levels: followLevels(block, cells) };
  let ladders = mapping.ladders;
  if (role === 'tracks') {
    const followed = followTracks(mapping, block, cells);
    if (followed) {
      block = followed.block;
      ladders = ladders.map((each, i) => (i === block.ladder ? followed.ladder : each));
    }
  }
  gone[index] = block;
  const kept = gone.map((each, i) => (i === index ? each : { ...each, levels: followLevels(each, cells) })).filter((each, i) => i === index || each.parts.length > 0);
  return { ...withSheet(mapping, cells.file, cells.sheet, (old) => ({ ...old, blocks: kept })), ladders };
}
function inRange(cell: string, range: Rect): boolean {
  const place = parseRect(cell);
  return place !== null && holds(range, place.top, place.left);
}

/** Gives all cells of one role in one block another role. */
export function changeRole(mapping: Mapping, cells: SheetCells, block: number, from: PartRole, to: PartRole): Mapping {
  const old = sheetOf(mapping, cells.file, cells.sheet)?.blocks[block];
  if (!old) return mapping;
  return rectsOf(old, from).reduce((now, rect) => assignRole(now, cells, rect, to), mapping);
}

/** Turns a block: levels across become levels down, and back. */
export function turnBlock(mapping: Mapping, file: string, sheet: string, index: number): Mapping {
  return withBlock(mapping, file, sheet, index, (block) => {
    const turned = !(block.turned || block.shape === 'levels_down');
    const shape = block.shape === 'levels_across' || block.shape === 'levels_down' ? (turned ? 'levels_down' : 'levels_across') : block.shape;
    return { ...block, turned, shape };
  });
}

export function nameLadder(mapping: Mapping, ladder: number, name: string): Mapping {
  return withLadder(mapping, ladder, (old) => ({ ...old, name: name.trim() === '' ? null : name.trim() }));
}
export function changeTrack(mapping: Mapping, ladder: number, track: number, change: { name?: string; kind?: TrackKind }): Mapping {
  return withLadder(mapping, ladder, (old) => ({ ...old, tracks: old.tracks.map((each, i) => (i === track ? { ...each, ...change } : each)) }));
}
export function addTrack(mapping: Mapping, ladder: number, name: string, kind: TrackKind): Mapping {
  return withLadder(mapping, ladder, (old) => ({ ...old, tracks: [...old.tracks, { name, kind, named_by: null }] }));
}
/** Takes out a track on which no level stands; those behind it move up. */
export function removeTrack(mapping: Mapping, ladder: number, track: number): Mapping {
  const used = mapping.sheets.some((sheet) => sheet.blocks.some((block) => block.ladder === ladder && block.levels.some((level) => level.track === track)));
  if (used) return mapping;
  const moved = (index: number) => (index > track ? index - 1 : index);
  return {
    ...withLadder(mapping, ladder, (old) => ({
      ...old,
      tracks: old.tracks.filter((_, i) => i !== track),
      markers: old.markers.map((each) => ({ ...each, track: each.track === null || each.track === track ? null : moved(each.track) })),
    })),
    sheets: mapping.sheets.map((sheet) => ({
      ...sheet,
      blocks: sheet.blocks.map((block) => (block.ladder === ladder ? { ...block, levels: block.levels.map((level) => ({ ...level, track: moved(level.track) })) } : block)),
    })),
  };
}
/** Changes a level wherever a cell of this name names it on this track: two sheets may tell of one level. */
export function changeLevel(mapping: Mapping, ladder: number, level: Pick<Level, 'name' | 'track'>, change: Partial<Omit<Level, 'cell'>>): Mapping {
  const same = (each: Level) => each.track === level.track && each.name === level.name;
  return {
    ...mapping,
    sheets: mapping.sheets.map((sheet) => ({
      ...sheet,
      blocks: sheet.blocks.map((block) =>
        block.ladder === ladder && block.levels.some(same) ? { ...block, levels: block.levels.map((each) => (same(each) ? { ...each, ...change } : each)) } : block,
      ),
    })),
  };
}
export function setMarker(mapping: Mapping, ladder: number, marker: string, track: number | null): Mapping {
  return withLadder(mapping, ladder, (old) => ({ ...old, markers: old.markers.map((each) => (each.marker === marker ? { ...each, track } : each)) }));
}
/** Moves a word of the scale one place up or down. */
export function moveScaleWord(mapping: Mapping, ladder: number, index: number, by: -1 | 1): Mapping {
  return withLadder(mapping, ladder, (old) => {
    const to = index + by;
    if (to < 0 || to >= old.scale.length) return old;
    const scale = [...old.scale];
    const [word] = scale.splice(index, 1);
    if (word !== undefined) scale.splice(to, 0, word);
    return { ...old, scale, scale_guessed: false };
  });
}
/** Says that the words of a scale are in order; the question about them is answered. */
export function keepScale(mapping: Mapping, ladder: number): Mapping {
  return withLadder(mapping, ladder, (old) => ({ ...old, scale_guessed: false }));
}
/** Says whether the expectations of an area or a skill are things that must not be seen. */
export function setMisfit(mapping: Mapping, file: string, sheet: string, block: number, cell: string, misfit: boolean): Mapping {
  return withBlock(mapping, file, sheet, block, (old) => ({
    ...old,
    misfits: misfit ? [...old.misfits.filter((each) => each !== cell), cell] : old.misfits.filter((each) => each !== cell),
  }));
}

/** A cell, or the block that says it of all its cells (`cell` is then empty), where an area or a skill is named. */
export interface NamePlace {
  file: string;
  sheet: string;
  block: number;
  cell: string;
}
/** Calls an area or a skill otherwise, in all places that name it. `said`: what the cells say; under that name nothing is changed. */
export function nameThing(mapping: Mapping, kind: 'area' | 'skill', places: readonly NamePlace[], said: string, name: string): Mapping {
  return places.reduce(
    (now, { file, sheet, block, cell }) =>
      withBlock(now, file, sheet, block, (old) => {
        if (cell === '') return { ...old, [kind]: name };
        const others = old.names.filter((each) => each.cell !== cell);
        return { ...old, names: name === said ? others : [...others, { cell, name }] };
      }),
    mapping,
  );
}
