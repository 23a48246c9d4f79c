// How much of a grid a block of cells covers when it is pasted over a range. Pure.

/** Rows and columns. */
export interface Size {
  height: number;
  width: number;
}

/** All of the range, over and over, where the range is a multiple of the block both ways; else the block once. */
export function coverOf(block: Size, range: Size): Size {
  const fits = (one: number, all: number) => all % one === 0;
  const tall = fits(block.height, range.height) ? Math.max(block.height, range.height) : block.height;
  const wide = fits(block.width, range.width) ? Math.max(block.width, range.width) : block.width;
  const tiled = tall > block.height || wide > block.width;
  return tiled && !(fits(block.height, range.height) && fits(block.width, range.width)) ? block : { height: tall, width: wide };
}
