// Why a part of a sheet of people's ratings was recognised as what it is, in her language.
import { t } from '../../shared/i18n.svelte';

const ROWS = String.raw`Each of the (?<rows>\d+) rows below row (?<line>\d+)`;
const CELLS = '[A-Z]+\\d+(?::[A-Z]+\\d+)?';
/** Which side names the people: the last sentence of a matrix. */
const SIDES: readonly [string, RegExp][] = [
  ['heads-people', /^“(?<text>[^]*)” heads the people\.$/],
  ['heads-skills', /^“(?<text>[^]*)” heads the skills\.$/],
  ['belongs-people', /^“(?<text>[^]*)” belongs to people\.$/],
  ['belongs-skills', /^“(?<text>[^]*)” belongs to skills\.$/],
  ['over-people', /^“(?<text>[^]*)” stands over the people\.$/],
  ['over-skills', /^“(?<text>[^]*)” stands over the skills\.$/],
  ['wanted', /^A column says what is wanted of each skill\.$/],
  ['names-rows', /^The labels of the rows look like names\.$/],
  ['names-columns', /^The labels of the columns look like names\.$/],
  ['guessed', /^Nothing says which of them are the people; the rows were taken\.$/],
];
const MATRIX = new RegExp(
  String.raw`^Cells (?<people>${CELLS}) name (?<npeople>\d+) people and (?<skills>${CELLS}) (?<nskills>\d+) skills, and the cells (?<cells>${CELLS}) between them are marks of one kind\. ?(?<side>[^]*)$`,
);
const REASONS: readonly [string, RegExp][] = [
  ['numbered', new RegExp(String.raw`^${ROWS} is one person, whose skills stand in columns numbered in their headings\.$`)],
  ['long', new RegExp(String.raw`^${ROWS} is one record: “(?<person>[^]*?)” names a person and “(?<skill>[^]*?)” a skill\.$`)],
  ['one', new RegExp(String.raw`^${ROWS} is one skill with its rating, and no column names people: all is of one person\.$`)],
  ['list-people', /^Row (?<line>\d+) heads a list of people\.$/],
  ['list-skills', /^Row (?<line>\d+) heads a list of skills\.$/],
  ['legend', /^It stands beside the table and explains its marks\.$/],
  ['text', /^It is text beside the table\.$/],
  ['status', /^Only words for how far something is, or days, stand in it \((?<words>[^]*)\): they rate no one, so it was left aside\.$/],
  ['unknown', /^It names no people and skills with ratings between them\.$/],
  ['apart', /^It counts or sums up what the table beside it holds; no one is rated by it\.$/],
];

function first(reasons: readonly [string, RegExp][], said: string): string | null {
  for (const [id, pattern] of reasons) {
    const found = pattern.exec(said);
    if (found) return t(`import-because-ratings-${id}`, found.groups ?? {});
  }
  return null;
}

/** The core's English reason as a sentence of the catalogue; null where it is none of a sheet of ratings. */
export function ratingReason(because: string): string | null {
  const matrix = MATRIX.exec(because)?.groups;
  if (!matrix) return first(REASONS, because);
  const { side = '', npeople = '', nskills = '' } = matrix;
  return t('import-because-ratings-across', { ...matrix, npeople: Number(npeople), nskills: Number(nskills), why: first(SIDES, side) ?? side }).trim();
}
