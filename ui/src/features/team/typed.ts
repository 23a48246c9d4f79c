// Digits typed over a cell become a rating of the scale.

/** `rating` where the text names one and no longer text could; `open` where more may follow; `none` where it is none of the scale. */
export type Typed = { is: 'rating'; rating: number } | { is: 'open'; rating: number | null } | { is: 'none' };

/** How long digits wait for more where the scale has longer numbers. */
export const DIGIT_WAITS_MS = 700;

const written = (value: number) => String(value);
const read = (text: string) => text.replace(',', '.');

/**
 * `text`: all that was typed so far, such as `2` or `2.5`.
 * `values`: of the scale; without any, any rating up to 99 counts.
 */
export function readTyped(text: string, values: readonly number[]): Typed {
  const plain = read(text);
  if (values.length === 0) {
    if (!/^\d{1,2}(\.\d?)?$/.test(plain)) return { is: 'none' };
    return { is: 'rating', rating: Number(plain) };
  }
  const exact = values.find((value) => written(value) === plain) ?? null;
  const longer = values.some((value) => written(value).startsWith(plain) && written(value) !== plain);
  if (longer) return { is: 'open', rating: exact };
  return exact === null ? { is: 'none' } : { is: 'rating', rating: exact };
}
