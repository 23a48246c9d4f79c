// Where the tag of an overlay stands, so that it covers no text where that can be helped.
import type { Rect } from './address';
import { LINE, boxOf, linesOf, widthOf, type Box, type Layout, type Ruler } from './layout';

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

/** px that are free at the end of the line of a cell that `y` meets. */
function freeAt(layout: Layout, cell: { text: string; rect: Rect } | null, row: number, column: number, y: number, ruler: Ruler): number {
  const box = boxOf(layout, cell?.rect ?? { top: row, left: column, bottom: row, right: column });
  if (!cell || cell.text === '') return box.width;
  const lines = linesOf(cell.text, box.width - 15, ruler);
  if (y >= box.top + 6 + lines * LINE) return box.width;
  return lines === 1 ? box.width - 14 - widthOf(cell.text, ruler) * 1.08 : 0;
}

/**
 * The first of these that covers no text: inside the lower right corner of what is seen of it, left of a flat one, right
 * of a flat one, hanging below; else inside.
 *
 * * `view`: what is seen of the sheet, px; * `width`: px of the tag; * `ruler`: widths of words.
 */
export function tagPlace(layout: Layout, rect: Rect, at: CellAt, view: Box, width: number, ruler: Ruler): TagPlace | null {
  const box = boxOf(layout, rect);
  const right = Math.min(box.left + box.width, view.left + view.width);
  const bottom = Math.min(box.top + box.height, view.top + view.height);
  if (right <= Math.max(box.left, view.left) || bottom <= Math.max(box.top, view.top)) return null;
  const inside: TagPlace = { x: right, y: bottom - TAG_HEIGHT, grows: 'left' };
  // Only part of it is seen: the tag stays in sight, over whatever is there.
  if (right < box.left + box.width || bottom < box.top + box.height) return inside;
  const free = (row: number, column: number, y: number) => freeAt(layout, at(row, column), row, column, y, ruler);
  if (free(rect.bottom, rect.right, inside.y) >= width + 2) return inside;
  const columns = layout.lefts.length - 1;
  if (box.height < 44) {
    const y = box.top + (Math.min(box.height, 28) - TAG_HEIGHT) / 2;
    if (rect.left > 0 && box.left - width >= view.left && free(rect.top, rect.left - 1, y) >= width + 2) return { x: box.left + 2, y, grows: 'left' };
    if (rect.right + 1 < columns && at(rect.top, rect.right + 1) === null) return { x: box.left + box.width - 2, y, grows: 'right' };
  }
  if (at(rect.bottom + 1, rect.right) === null && bottom + TAG_HEIGHT <= view.top + view.height) return { x: right + 1, y: bottom - 2, grows: 'left' };
  return inside;
}
