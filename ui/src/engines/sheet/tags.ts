// Where the tag of an overlay stands, so that it covers no text where that can be helped.
import type { Rect } from './address';
import { boxOf, key, type Box, type Layout } from './layout';

export const TAG_HEIGHT = 16;

export interface TagPlace {
  /** px of the tag's corner that is held fast: its right or left edge, its top. */
  x: number;
  y: number;
  /** Which way the tag grows from `x`. */
  grows: 'left' | 'right';
}

/**
 * A place inside the lower right corner of what is seen of a large overlay; beside a flat one, where the neighbour is empty.
 *
 * * `filled`: true for a cell with text, by `key`; * `view`: what is seen of the sheet, px; `width`: px of the tag.
 */
export function tagPlace(layout: Layout, rect: Rect, filled: (key: number) => boolean, view: Box, width: number): TagPlace | null {
  const box = boxOf(layout, rect);
  const right = Math.min(box.left + box.width, view.left + view.width);
  const bottom = Math.min(box.top + box.height, view.top + view.height);
  if (right <= Math.max(box.left, view.left) || bottom <= Math.max(box.top, view.top)) return null;
  const flat = box.height < 44;
  if (flat) {
    const before = rect.left > 0 && (layout.lefts[rect.left] ?? 0) - (layout.lefts[rect.left - 1] ?? 0) >= width;
    const y = box.top + (Math.min(box.height, 28) - TAG_HEIGHT) / 2;
    if (before && !filled(key(rect.top, rect.left - 1)) && box.left - width >= view.left) return { x: box.left + 2, y, grows: 'left' };
    const after = rect.right + 2 < layout.lefts.length && (layout.lefts[rect.right + 2] ?? 0) - (layout.lefts[rect.right + 1] ?? 0) >= width;
    if (after && !filled(key(rect.top, rect.right + 1))) return { x: box.left + box.width - 2, y, grows: 'right' };
  }
  return { x: right, y: bottom - TAG_HEIGHT, grows: 'left' };
}
