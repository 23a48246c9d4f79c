// Where names go: the more important first, none over another; and how a name fits into a width. Pure.
import type { Box } from './camera';

/** Boxes taken on a screen, in cells, so that a question costs the same however many there are. */
export class Room {
  readonly #cells = new Map<number, Box[]>();
  static readonly #SIDE = 64;

  #each(box: Box, visit: (key: number) => boolean): boolean {
    const side = Room.#SIDE;
    for (let row = Math.floor(box.top / side); row <= Math.floor(box.bottom / side); row += 1) {
      for (let column = Math.floor(box.left / side); column <= Math.floor(box.right / side); column += 1) {
        if (visit(row * 8192 + column)) return true;
      }
    }
    return false;
  }

  free(box: Box): boolean {
    return !this.#each(box, (key) => this.#cells.get(key)?.some((taken) => overlap(taken, box)) ?? false);
  }

  take(box: Box): void {
    this.#each(box, (key) => {
      const cell = this.#cells.get(key);
      if (cell) cell.push(box);
      else this.#cells.set(key, [box]);
      return false;
    });
  }

  /** Takes the first of some boxes that is free; its index, -1 where none is. */
  place(candidates: readonly Box[]): number {
    const at = candidates.findIndex((box) => this.free(box));
    if (at >= 0) this.take(candidates[at]!);
    return at;
  }
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

export type Measure = (text: string) => number;

/** The text, or as much of it as fits with an ellipsis; '' where not even that fits. */
export function elided(text: string, width: number, measure: Measure): string {
  if (measure(text) <= width) return text;
  const letters = [...text];
  let low = 0;
  let high = letters.length - 1;
  const cut = (n: number) => `${letters.slice(0, n).join('').trimEnd()}…`;
  while (low < high) {
    const mid = Math.ceil((low + high) / 2);
    if (measure(cut(mid)) <= width) low = mid;
    else high = mid - 1;
  }
  return low > 0 && measure(cut(low)) <= width ? cut(low) : '';
}

const VOWEL = /[aeiouyäöüáàâéèêëíìîïóòôúùûœæ]/i;

/**
 * Lines of a text, each within its width; words part at spaces and hyphens, long ones by syllables with a hyphen. Null
 * where it does not fit.
 */
export function wrapped(text: string, widths: readonly number[], measure: Measure): string[] | null {
  const words = text.trim().split(/(?<=-)|\s+/).filter((word) => word !== '');
  const lines: string[] = [];
  let line = '';
  for (let i = 0; i < words.length; ) {
    const width = widths[lines.length];
    if (width === undefined) return null;
    const word = words[i]!;
    const longer = line === '' ? word : line.endsWith('-') ? line + word : `${line} ${word}`;
    if (measure(longer) <= width) {
      line = longer;
      i += 1;
      continue;
    }
    if (line !== '') {
      lines.push(line);
      line = '';
      continue;
    }
    const at = hyphenAt(word, (head) => measure(head) <= width);
    if (at === 0) return null;
    lines.push(`${word.slice(0, at)}-`);
    words[i] = word.slice(at);
  }
  if (line !== '') lines.push(line);
  return lines.length > 0 && lines.length <= widths.length ? lines : null;
}

/** Where a word parts so that its head with a hyphen fits; 0 where nowhere. */
function hyphenAt(word: string, fits: (head: string) => boolean): number {
  for (const at of partsOf(word)) if (fits(`${word.slice(0, at)}-`)) return at;
  return 0;
}

const parts = new Map<string, readonly number[]>();

/** Where a word may part, the last place first: before a consonant that a vowel follows. Remembered. */
function partsOf(word: string): readonly number[] {
  const known = parts.get(word);
  if (known) return known;
  const found: number[] = [];
  for (let at = word.length - 3; at >= 3; at -= 1) {
    const before = word[at - 1]!;
    const here = word[at]!;
    const after = word[at + 1]!;
    const syllable = !VOWEL.test(here) && VOWEL.test(after) && /\p{L}/u.test(before) && /\p{L}/u.test(here);
    // Two consonants belong together in ch, ck, sch, ph, th, qu, gn.
    const torn = /ch|ck|ph|th|sh|gn/i.test(before + here);
    if (syllable && !torn && VOWEL.test(word.slice(0, at))) found.push(at);
  }
  if (parts.size > 20_000) parts.clear();
  parts.set(word, found);
  return found;
}
