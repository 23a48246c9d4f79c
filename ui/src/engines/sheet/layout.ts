// Where every row and column of a sheet stands: widths and heights from the texts, before anything is drawn.
import { holds, type Rect } from './address';

/** A sheet by column: entry i of `row`, `column` and `text` is one cell that is not empty. */
export interface SheetData {
  rows: number;
  columns: number;
  row: readonly number[];
  column: readonly number[];
  text: readonly string[];
  merges: readonly Rect[];
}
export interface Layout {
  /** px; entry i is the left edge of column i, the last one the width of all. */
  lefts: Float64Array;
  tops: Float64Array;
  /** Indexes of the cells by row, each list by column. */
  byRow: ReadonlyMap<number, readonly number[]>;
  /** The merged area that a cell opens, by `key`. */
  opens: ReadonlyMap<number, Rect>;
}

export const LINE = 15;
const PAD_X = 15;
const PAD_Y = 9;
const NARROW = 44;
const WIDE = 220;
/** A column that must give way to the others keeps this much, and its longest word whole. */
const SNUG = 84;
const LEAST_ROW = 24;
/** A cell is not drawn higher than this many lines; its whole text stands in the line above the sheet. */
const MOST_LINES = 14;

const COLUMNS = 16_384;
export function key(row: number, column: number): number {
  return row * COLUMNS + column;
}

/** px of a piece of text in the sheet's font. */
export type Ruler = (text: string) => number;

/** Widths from an average letter, where no font can be measured. */
export function averageRuler(letter: number): Ruler {
  return (text) => {
    let sum = 0;
    for (let i = 0; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      if (code > 0x2e7f) sum += 1.85; // ideographs fill a square
      else if (' ,.:;ijlt\'|!'.includes(text.charAt(i))) sum += 0.62;
      else sum += 'mwMW@%'.includes(text.charAt(i)) ? 1.5 : code >= 65 && code <= 90 ? 1.2 : 1;
    }
    return sum * letter;
  };
}
/** Widths as the browser draws them; each word is measured once. */
export function fontRuler(context: CanvasRenderingContext2D): Ruler {
  const known = new Map<string, number>();
  return (text) => {
    let width = known.get(text);
    if (width === undefined) {
      width = context.measureText(text).width;
      known.set(text, width);
    }
    return width;
  };
}
/** px of a line, word by word: words come again, lines seldom do. */
export function widthOf(line: string, ruler: Ruler): number {
  const words = line.split(' ');
  return words.reduce((sum, word) => sum + ruler(word), (words.length - 1) * ruler(' '));
}
/** How many lines a text takes in `width` px, broken at spaces, and inside words that are longer than a line. */
export function linesOf(text: string, width: number, ruler: Ruler): number {
  const space = ruler(' ');
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.split(' ')) {
      const needed = ruler(word);
      const gap = used === 0 ? 0 : space;
      if (used + gap + needed <= width) {
        used += gap + needed;
        continue;
      }
      if (used > 0) lines += 1;
      const over = Math.max(0, Math.ceil(needed / width) - 1);
      lines += over;
      used = needed - over * width;
    }
  }
  return lines;
}

function edges(sizes: Float64Array): Float64Array {
  const sums = new Float64Array(sizes.length + 1);
  for (let i = 0; i < sizes.length; i += 1) sums[i + 1] = (sums[i] ?? 0) + (sizes[i] ?? 0);
  return sums;
}

/** Widths that fit into `available` px where columns can give way without becoming narrower than their least. */
function fitted(widths: Float64Array, least: Float64Array, available: number): Float64Array {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const yields = widths.map((width, i) => Math.max(0, width - (least[i] ?? 0)));
  const spare = yields.reduce((sum, each) => sum + each, 0);
  const over = total + widths.length - available; // widths are rounded up later
  if (over <= 0 || over > spare) return widths;
  return widths.map((width, i) => width - ((yields[i] ?? 0) * over) / spare);
}

/**
 * Lays a sheet out. Columns are as wide as their texts ask, between 44 and 232 px; rows as high as their wrapped texts.
 *
 * * `ruler`: widths of words in the sheet's font;
 * * `available`: px that are seen at once. A sheet that is a little wider is made to fit.
 *
 * Cost: linear in the letters of the sheet.
 */
export function layOut(data: SheetData, ruler: Ruler, available = Infinity): Layout {
  const opens = new Map<number, Rect>();
  for (const merge of data.merges) opens.set(key(merge.top, merge.left), merge);
  const rows = data.merges.reduce((most, merge) => Math.max(most, merge.bottom + 1), data.rows);
  const columns = data.merges.reduce((most, merge) => Math.max(most, merge.right + 1), data.columns);

  const widths = new Float64Array(columns).fill(NARROW);
  const least = new Float64Array(columns).fill(SNUG);
  const byRow = new Map<number, number[]>();
  for (let i = 0; i < data.text.length; i += 1) {
    const [row, column, text] = [data.row[i] ?? 0, data.column[i] ?? 0, data.text[i] ?? ''];
    const list = byRow.get(row);
    if (list) list.push(i);
    else byRow.set(row, [i]);
    const merge = opens.get(key(row, column));
    if (merge && merge.right > merge.left) continue;
    const full = widthOf(text, ruler) * 1.04;
    if (full > SNUG - PAD_X) {
      const word = PAD_X + 1.12 * text.split(/\s+/).reduce((most, each) => Math.max(most, ruler(each)), 0);
      least[column] = Math.max(least[column] ?? 0, Math.min(WIDE, word));
    }
    // Long texts share their length between width and height; a short one stands on one line.
    const wanted = PAD_X + (full <= 100 ? full : Math.max(100, Math.min(full, 11 * Math.sqrt(full))));
    widths[column] = Math.min(WIDE, Math.max(widths[column] ?? 0, wanted, full > SNUG - PAD_X ? (least[column] ?? 0) : 0));
  }
  for (const list of byRow.values()) list.sort((a, b) => (data.column[a] ?? 0) - (data.column[b] ?? 0));
  const lefts = edges(fitted(widths, least, available).map(Math.ceil));

  const heights = new Float64Array(rows).fill(LEAST_ROW);
  const tall: { merge: Rect; height: number }[] = [];
  for (let i = 0; i < data.text.length; i += 1) {
    const [row, column, text] = [data.row[i] ?? 0, data.column[i] ?? 0, data.text[i] ?? ''];
    const merge = opens.get(key(row, column));
    const width = (lefts[(merge?.right ?? column) + 1] ?? 0) - (lefts[column] ?? 0) - PAD_X;
    const height = PAD_Y + LINE * Math.min(MOST_LINES, linesOf(text, width, ruler));
    if (merge && merge.bottom > merge.top) tall.push({ merge, height });
    else heights[row] = Math.max(heights[row] ?? 0, height);
  }
  // A merged area that is higher than its rows makes its last row higher.
  for (const { merge, height } of tall) {
    let sum = 0;
    for (let row = merge.top; row <= merge.bottom; row += 1) sum += heights[row] ?? 0;
    if (height > sum) heights[merge.bottom] = (heights[merge.bottom] ?? 0) + height - sum;
  }
  return { lefts, tops: edges(heights), byRow, opens };
}

/** Index of the stretch that covers `offset` px; the first or the last for one outside. Cost: O(log n). */
export function indexAt(sums: Float64Array, offset: number): number {
  let low = 0;
  let high = Math.max(0, sums.length - 2);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sums[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}
export function boxOf(layout: Layout, rect: Rect): Box {
  const left = layout.lefts[rect.left] ?? 0;
  const top = layout.tops[rect.top] ?? 0;
  const right = layout.lefts[Math.min(rect.right + 1, layout.lefts.length - 1)] ?? 0;
  const bottom = layout.tops[Math.min(rect.bottom + 1, layout.tops.length - 1)] ?? 0;
  return { left, top, width: right - left, height: bottom - top };
}
/** The merged area that holds the cell, or the cell itself. */
export function wholeCell(merges: readonly Rect[], row: number, column: number): Rect {
  return merges.find((merge) => holds(merge, row, column)) ?? { top: row, left: column, bottom: row, right: column };
}

export interface Span {
  first: number;
  last: number;
}
/** The stretches between two offsets, both included. */
export function spanOf(sums: Float64Array, from: number, size: number): Span {
  return { first: indexAt(sums, Math.max(0, from)), last: indexAt(sums, from + size) };
}
