// Points in square cells, for what lies in a box and what lies nearest. Pure.
import type { Box } from './camera';

/** A fixed set of points; about two of them to a cell. */
export class Grid {
  readonly #x: ArrayLike<number>;
  readonly #y: ArrayLike<number>;
  readonly #left: number = 0;
  readonly #top: number = 0;
  readonly #cell: number = 1;
  readonly #columns: number = 0;
  readonly #rows: number = 0;
  /** Where each cell begins in `#items`. */
  readonly #first: Int32Array = new Int32Array(1);
  readonly #items: Int32Array = new Int32Array(0);

  constructor(x: ArrayLike<number>, y: ArrayLike<number>) {
    this.#x = x;
    this.#y = y;
    const n = x.length;
    if (n === 0) return;
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let i = 0; i < n; i += 1) {
      left = Math.min(left, x[i]!);
      right = Math.max(right, x[i]!);
      top = Math.min(top, y[i]!);
      bottom = Math.max(bottom, y[i]!);
    }
    const wide = Math.max(right - left, 1e-9);
    const high = Math.max(bottom - top, 1e-9);
    // A line of points is as long as it is; its cells must not become too many to hold.
    this.#cell = Math.max(Math.sqrt((wide * high * 2) / n), Math.max(wide, high) / 4096);
    this.#left = left;
    this.#top = top;
    this.#columns = Math.floor(wide / this.#cell) + 1;
    this.#rows = Math.floor(high / this.#cell) + 1;
    const first = new Int32Array(this.#columns * this.#rows + 1);
    for (let i = 0; i < n; i += 1) first[this.#cellOf(x[i]!, y[i]!) + 1]! += 1;
    for (let c = 1; c < first.length; c += 1) first[c]! += first[c - 1]!;
    const next = first.slice();
    const items = new Int32Array(n);
    for (let i = 0; i < n; i += 1) items[next[this.#cellOf(x[i]!, y[i]!)]!++] = i;
    this.#first = first;
    this.#items = items;
  }

  #column(x: number): number {
    return Math.max(0, Math.min(this.#columns - 1, Math.floor((x - this.#left) / this.#cell)));
  }
  #row(y: number): number {
    return Math.max(0, Math.min(this.#rows - 1, Math.floor((y - this.#top) / this.#cell)));
  }
  #cellOf(x: number, y: number): number {
    return this.#row(y) * this.#columns + this.#column(x);
  }

  /** Calls `each` with the index of every point in the box; cost grows with what is found, not with what is there. */
  within(box: Box, each: (index: number) => void): void {
    if (this.#items.length === 0) return;
    const [c0, c1] = [this.#column(box.left), this.#column(box.right)];
    const [r0, r1] = [this.#row(box.top), this.#row(box.bottom)];
    for (let r = r0; r <= r1; r += 1) {
      const from = this.#first[r * this.#columns + c0]!;
      const to = this.#first[r * this.#columns + c1 + 1]!;
      for (let k = from; k < to; k += 1) {
        const i = this.#items[k]!;
        const x = this.#x[i]!;
        const y = this.#y[i]!;
        if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) each(i);
      }
    }
  }

  /** The point nearest to a place and at most `reach` away that `fits`; -1 where there is none. */
  nearest(x: number, y: number, reach: number, fits: (index: number) => boolean = () => true): number {
    let best = -1;
    let least = reach * reach;
    this.within({ left: x - reach, top: y - reach, right: x + reach, bottom: y + reach }, (i) => {
      const far = (this.#x[i]! - x) ** 2 + (this.#y[i]! - y) ** 2;
      if (far <= least && fits(i)) {
        least = far;
        best = i;
      }
    });
    return best;
  }
}
