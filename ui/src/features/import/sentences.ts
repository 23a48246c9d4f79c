// What the core says in English, in her language: problems and reasons by their codes.
import type { BlockMapping, Problem } from '../../shared/api';
import { has, t, type Args } from '../../shared/i18n.svelte';

/** Why cells have their role: in English or her own words, and what to look up. */
export type Ground = Pick<BlockMapping['parts'][number], 'why' | 'why_code'>;
/** What speaks for a block. */
export type Grounded = Pick<BlockMapping, 'because' | 'reasons'>;

/** Arguments that a sentence counts with. */
const NUMBERS = new Set(['count', 'most', 'rank', 'index', 'ratings', 'criteria', 'version', 'known', 'limit', 'found', 'seconds', 'cells', 'others']);

/** A record as the core names a place: of a document without cells, of another sheet, of another file. */
const RECORD = /^(?:(?:sheet )?(.+), )?record (\d+)$/;
function placeWords(place: string): string {
  const [, within, record] = RECORD.exec(place) ?? [];
  return record === undefined ? place : [within, t('import-record', { record })].filter((each) => each !== undefined).join(', ');
}

export function problemArgs(problem: Problem): Args {
  return Object.fromEntries(
    problem.args.map(([name, value]) => [name, name === 'place' ? placeWords(value) : NUMBERS.has(name) && value.trim() !== '' && Number.isFinite(Number(value)) ? Number(value) : value]),
  );
}
/** The sentence of a problem; the core's own where the catalogue has none, or lacks a word for it. */
export function problemSentence(problem: Problem): string {
  if (!has(problem.code)) return problem.message;
  const text = t(problem.code, { place: problem.cell ?? problem.sheet ?? problem.file ?? '', ...kindWord(problem) });
  return /\{\$?\w/.test(text) ? problem.message : text;
}
function kindWord(problem: Problem): Args {
  const args = problemArgs(problem);
  const damage = `import-damage-${String(args['damage'])}`;
  if (has(damage)) return { ...args, cause: t(damage) };
  const kind = args['kind'] ?? args['what'];
  const id = `import-word-${String(kind)}`;
  return kind !== undefined && has(id) ? { ...args, [args['kind'] === undefined ? 'what' : 'kind']: t(id) } : args;
}
/** What the problems of one cause have in common, in a few words. */
export function causeTitle(code: string, count: number): string {
  const id = `${code}-cause`;
  return has(id) ? t(id, { count }) : t('import-cause-other', { count });
}
/** `Sheet!B4`, as far as it is known. */
export function placeOf(problem: Problem): string {
  const place = problem.cell ?? (problem.record === null ? null : t('import-record', { record: problem.record }));
  return [problem.sheet, place].filter((each) => each !== null && each !== '').join('!') || (problem.file ?? '');
}

/** Why cells have their role, as a phrase; the words as they stand where nobody but the mapping's writer knows them. */
export function whyPhrase({ why, why_code }: Ground): string {
  return why_code !== null && has(why_code) ? t(why_code) : why;
}
/** What speaks for a block; the words as they stand where its reasons are not known here. */
export function becauseSentence({ because, reasons }: Grounded): string {
  const known = reasons.length > 0 && reasons.every((reason) => has(reason.code));
  return known ? reasons.map((reason) => t(reason.code, Object.fromEntries(reason.args))).join(' ') : because;
}
