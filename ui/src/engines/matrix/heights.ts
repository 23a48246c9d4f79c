// Heights of rows: estimated until seen, measured from then on.

/**
 * Heights and offsets of n rows by their key, so that a measured height outlives rows being added, removed or folded.
 *
 * Offsets are cumulative sums in px from 0, kept up to the first changed row. Cost: O(1) to set a height, O(rows behind
 * the change) for the next offset, O(log n) to find the row at an offset.
 */
export class Heights {
  #keys: string[] = [];
  #estimate: (index: number) => number = () => 28;
  #measured = new Map<string, number>();
  #sums: number[] = [0]; // #sums[i] is the top of row i; valid up to #valid
  #valid = 0;

  get count(): number {
    return this.#keys.length;
  }

  /** Takes the rows in their order; what was measured for a key still holds. */
  setRows(keys: string[], estimate: (index: number) => number): void {
    this.#keys = keys;
    this.#estimate = estimate;
    this.#sums = [0];
    this.#valid = 0;
  }

  /** Forgets every measured height: the width of the columns has changed. */
  forget(): void {
    this.#measured.clear();
    this.#valid = 0;
  }

  /** Notes the measured height of a row; returns by how many px it differs from what was believed. */
  measure(index: number, height: number): number {
    const key = this.#keys[index];
    if (key === undefined) return 0;
    const before = this.height(index);
    this.#measured.set(key, height);
    if (before !== height) this.#valid = Math.min(this.#valid, index);
    return height - before;
  }

  height(index: number): number {
    const key = this.#keys[index];
    return key === undefined ? 0 : (this.#measured.get(key) ?? this.#estimate(index));
  }

  /** The top of a row; of `count`, the height of all. */
  offset(index: number): number {
    const upTo = Math.min(Math.max(index, 0), this.count);
    for (let i = this.#valid; i < upTo; i += 1) this.#sums[i + 1] = (this.#sums[i] ?? 0) + this.height(i);
    this.#valid = Math.max(this.#valid, upTo);
    return this.#sums[upTo] ?? 0;
  }

  get total(): number {
    return this.offset(this.count);
  }

  /** The row that covers the offset: the first or the last for one outside; -1 where there is no row. */
  at(offset: number): number {
    if (this.count === 0) return -1;
    this.offset(this.count);
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#sums[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/**
 * How many lines a text takes when wrapped, by the width of an average letter. An estimate for rows not yet seen.
 *
 * * `width`: px for the text; `letter`: px of an average letter.
 */
export function estimateLines(text: string, width: number, letter: number): number {
  if (text === '') return 1;
  const perLine = Math.max(4, Math.floor(width / letter));
  let lines = 0;
  let from = 0;
  for (;;) {
    const end = text.indexOf('\n', from);
    const length = (end < 0 ? text.length : end) - from;
    lines += Math.max(1, Math.ceil(length / perLine));
    if (end < 0) return lines;
    from = end + 1;
  }
}
