// What the core says in English, in her language: problems by their code, reasons by their wording.
import type { Problem } from '../../shared/api';
import { has, t, type Args } from '../../shared/i18n.svelte';

/** Arguments that a sentence counts with. */
const NUMBERS = new Set(['count', 'most', 'rank', 'index', 'ratings', 'criteria', 'version', 'known', 'limit', 'found', 'seconds', 'cells']);

export function problemArgs(problem: Problem): Args {
  return Object.fromEntries(
    problem.args.map(([name, value]) => [name, NUMBERS.has(name) && value.trim() !== '' && Number.isFinite(Number(value)) ? Number(value) : value]),
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
  const kind = args['kind'] ?? args['what'];
  const id = `import-kind-${String(kind)}`;
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

const slug = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
/** Why cells have their role, as a phrase. */
export function whyPhrase(why: string): string {
  const id = `import-why-${slug(why)}`;
  return has(id) ? t(id) : why;
}
/** What speaks for a block, as a sentence. */
export function becauseSentence(because: string): string {
  return because;
}
