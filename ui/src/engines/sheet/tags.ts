// Where the tag of an overlay stands, so that it covers no text where that can be helped.
import type { Rect } from './address';
import { LINE, boxOf, indexAt, linesOf, widthOf, type Box, type Layout, type Ruler } from './layout';

export const TAG_HEIGHT = 16;

export interface TagPlace {
  /** px of the tag's corner that is held fast: its right or left edge, its top. */
  x: number;
  y: number;
  /** Which way the tag grows from `x`. */
  grows: 'left' | 'right';
}
/** What stands in a cell: its text, and the rectangle it fills; null where nothing does. */
export type CellAt = (row: number, column: number) => { text: string; rect: Rect } | null;

/** Moves up those that would lie over one before them, line by line; what finds no room three lines up stays. */
export function apart<T extends { place: TagPlace; width: number }>(tags: readonly T[]): T[] {
  const span = ({ place, width }: T) => (place.grows === 'left' ? [place.x - width, place.x] : [place.x, place.x + width]) as [number, number];
  const meet = (a: T, b: T) => Math.abs(a.place.y - b.place.y) < TAG_HEIGHT && span(a)[0] < span(b)[1] && span(b)[0] < span(a)[1];
  const placed: T[] = [];
  for (const tag of tags) {
    const tries = [0, 1, 2, 3].map((lines) => ({ ...tag, place: { ...tag.place, y: tag.place.y - lines * TAG_HEIGHT } }));
    placed.push(tries.find((each) => placed.every((other) => !meet(each, other))) ?? tag);
  }
  return placed;
}

/** px that are free at the end of the line of a cell that `y` meets. */
function freeAt(layout: Layout, cell: { text: string; rect: Rect } | null, row: number, column: number, y: number, ruler: Ruler): number {
  const box = boxOf(layout, cell?.rect ?? { top: row, left: column, bottom: row, right: column });
  if (!cell || cell.text === '') return box.width;
  const lines = linesOf(cell.text, box.width - 15, ruler);
  if (y >= box.top + 6 + lines * LINE) return box.width;
  return lines === 1 ? box.width - 14 - widthOf(cell.text, ruler) * 1.08 : 0;
}

/**
 * The first of these that covers no text: inside the lower right corner of what is seen of it, left of a flat one, in one
 * of its cells, right of it, above it, hanging below; else inside. Above the first row it stands over the letters of the columns.
 *
 * * `view`: what is seen of the sheet, px; * `width`: px of the tag; * `ruler`: widths of words.
 */
export function tagPlace(layout: Layout, rect: Rect, at: CellAt, view: Box, width: number, ruler: Ruler): TagPlace | null {
  const place = freePlace(layout, rect, at, view, width, ruler);
  // Too long to end at its right edge: it would lose its first letters beyond the left edge of the view.
  return place?.grows === 'left' && place.x - width < view.left ? { ...place, x: Math.max(view.left, layout.lefts[rect.left] ?? 0), grows: 'right' } : place;
}
function freePlace(layout: Layout, rect: Rect, at: CellAt, view: Box, width: number, ruler: Ruler): TagPlace | null {
  const box = boxOf(layout, rect);
  const right = Math.min(box.left + box.width, view.left + view.width);
  const bottom = Math.min(box.top + box.height, view.top + view.height);
  if (right <= Math.max(box.left, view.left) || bottom <= Math.max(box.top, view.top)) return null;
  const inside: TagPlace = { x: right, y: bottom - TAG_HEIGHT, grows: 'left' };
  const free = (row: number, column: number, y: number) => freeAt(layout, at(row, column), row, column, y, ruler);
  const columns = layout.lefts.length - 1;
  // Only part of it is seen: the tag stays in sight, at a free place of the lowest row that is seen, else over its last cell.
  if (right < box.left + box.width || bottom < box.top + box.height) {
    const row = indexAt(layout.tops, bottom - 1);
    for (let column = Math.min(rect.right, indexAt(layout.lefts, right - 1)); column >= rect.left; column -= 1) {
      const end = Math.min(right, layout.lefts[column + 1] ?? 0);
      if (end - width < view.left) break;
      if (free(row, column, inside.y) >= width + 2) return { x: end, y: inside.y, grows: 'left' };
    }
    return inside;
  }
  if (free(rect.bottom, rect.right, inside.y) >= width + 2) return inside;
  if (box.height < 44) {
    const y = box.top + (Math.min(box.height, 28) - TAG_HEIGHT) / 2;
    if (rect.left > 0 && box.left - width >= view.left && free(rect.top, rect.left - 1, y) >= width + 2) return { x: box.left + 2, y, grows: 'left' };
    for (let column = rect.right - 1; column >= rect.left; column -= 1) {
      const end = layout.lefts[column + 1] ?? 0;
      if (end <= view.left + view.width && free(rect.bottom, column, inside.y) >= width + 2) return { x: end, y: inside.y, grows: 'left' };
    }
    let room = 0;
    for (let column = rect.right + 1; column < columns && room < width && at(rect.top, column) === null; column += 1) room += (layout.lefts[column + 1] ?? 0) - (layout.lefts[column] ?? 0);
    if (room >= width) return { x: box.left + box.width - 2, y, grows: 'right' };
  }
  // Above its upper edge: over the letters of the columns for the first row, else at the free end of the row before.
  const above = box.top - TAG_HEIGHT + 2;
  if (rect.top === 0 && view.top <= 0) return { x: right, y: above, grows: 'left' };
  if (rect.top > 0 && above >= view.top && free(rect.top - 1, rect.right, above) >= width + 2) return { x: right, y: above, grows: 'left' };
  if (at(rect.bottom + 1, rect.right) === null && bottom + TAG_HEIGHT <= view.top + view.height) return { x: right + 1, y: bottom - 2, grows: 'left' };
  return inside;
}
