// How much of a grid a block of cells covers when it is pasted over a range. Pure.

/** Rows and columns. */
export interface Size {
  height: number;
  width: number;
}

/** All of the range, over and over, where the range is a multiple of the block both ways; else the block once. */
export function coverOf(block: Size, range: Size): Size {
  const fits = range.height % block.height === 0 && range.width % block.width === 0;
  // A range of bands alone has no cells, and the block lies there once.
  return fits ? { height: Math.max(block.height, range.height), width: Math.max(block.width, range.width) } : block;
}
