// What the core says in English, in her language: problems by their code, reasons by their wording.
import type { Problem } from '../../shared/api';
import { has, t, type Args } from '../../shared/i18n.svelte';
import { ratingReason } from './rating_reasons';

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

const slug = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
/** Why cells have their role, as a phrase. */
export function whyPhrase(why: string): string {
  const id = `import-why-${slug(why)}`;
  return has(id) ? t(id) : why;
}
const TABLE =
  /^(Row|Column) (\S+) holds (\d+) (words known as levels|short headings over cells of like length), (?:(row|column) (\S+) names (\d+) skills?|(no line of skill names stands beside them|all rows speak of one skill)), and cells (\S+) are (texts|numbers|a few words again and again)\.$/;

function tableReason(because: string): string | null {
  const found = TABLE.exec(because);
  if (!found) return null;
  const [, side = '', line = '', levels = '', how = '', skillSide, skillLine = '', skills = '', without, cells = '', what = ''] = found;
  const known = how.startsWith('words') ? 'known' : 'form';
  const skillsPart = skillSide
    ? t(`import-because-skills-${skillSide}`, { line: skillLine, count: Number(skills) })
    : t(without?.startsWith('all') ? 'import-because-skills-one' : 'import-because-skills-none');
  const body = what === 'texts' || what === 'numbers' ? what : 'words';
  return [t(`import-because-levels-${known}-${side.toLowerCase()}`, { line, count: Number(levels) }), skillsPart, t(`import-because-cells-${body}`, { cells })].join(' ');
}
const WHO = String.raw`Row (?<line>\d+) heads column (?<column>[A-Z]+) “(?<head>[^]*?)”`;
const REASONS: readonly [string, RegExp][] = [
  ['legend', /^It stands beside the table and explains it\.$/],
  ['text', /^It stands beside the table and has neither levels nor skills\.$/],
  ['numbers', /^It stands beside the table and holds numbers without a known meaning\.$/],
  ['sentences', /^It is one column of sentences, without levels\.$/],
  ['nothing', /^It holds neither levels nor people\.$/],
  ['own', /^Guildhall wrote this sheet;/],
  ['overview', /^(?<count>\d+) of its (?<total>\d+) cells are the names of levels on the other sheets: it is their overview\.$/],
  ['records', /^Each of the (?<rows>\d+) rows below row (?<line>\d+) is one record: “(?<levelhead>[^]*?)” repeats (?<levels>\d+) levels, “(?<skillhead>[^]*?)” repeats (?<skills>\d+) skills, and no pair of them comes twice\.$/],
  ['who-records', new RegExp(String.raw`^${WHO} beside a column of skills: one record per person and skill\.$`)],
  ['who-rated', new RegExp(String.raw`^${WHO}, and (?<count>\d+) of the (?<total>\d+) cells below are numbers or marks: people are rated\.$`)],
  ['who-list', new RegExp(String.raw`^${WHO}, and no line names levels: it lists people\.$`)],
  ['rated', /^(?<count>\d+) of the (?<total>\d+) cells below row (?<line>\d+) are numbers or marks and no line names levels: someone or something is rated\.$/],
  ['tickets', /^It lists tasks or tickets \((?<fields>[^]*)\), and neither levels nor people who are rated\.$/],
  ['list', /^Row (?<line>\d+) heads (?<count>\d+) columns?, and no line names levels or people\.$/],
];
/** What speaks for a block, as a sentence; the core's own words where they are not known here. */
export function becauseSentence(because: string): string {
  const table = tableReason(because) ?? ratingReason(because);
  if (table) return table;
  for (const [id, pattern] of REASONS) {
    const found = pattern.exec(because);
    if (found) return t(`import-because-${id}`, found.groups ?? {});
  }
  return because;
}
