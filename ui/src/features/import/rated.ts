// What she chooses for sheets of people's ratings. Each change takes a mapping and gives a new one.
import { leftOut } from './edits';
import type { ImportedPerson, Mapping, RatingsFileMapping, RatingsScaleMapping, RatingsSheetMapping } from '../../shared/api';

export function ratedSheetOf(mapping: Mapping, file: string, sheet: string): RatingsSheetMapping | undefined {
  return mapping.ratings.flatMap((each) => each.reading.sheets).find((each) => each.file === file && each.sheet === sheet);
}
/** Changes what is chosen for one file. */
export function changeRated(mapping: Mapping, file: string, change: Partial<Omit<RatingsFileMapping, 'file' | 'reading'>>): Mapping {
  return { ...mapping, ratings: mapping.ratings.map((each) => (each.file === file ? { ...each, ...change } : each)) };
}
function changeReading(mapping: Mapping, file: string, change: (reading: RatingsFileMapping['reading']) => RatingsFileMapping['reading']): Mapping {
  return { ...mapping, ratings: mapping.ratings.map((each) => (each.file === file ? { ...each, reading: change(each.reading) } : each)) };
}
/** Leaves a sheet of ratings out, or takes it in again. */
export function ignoreRated(mapping: Mapping, file: string, sheet: string, out: boolean): Mapping {
  return changeReading(mapping, file, (reading) => ({ ...reading, sheets: reading.sheets.map((each) => (each.sheet === sheet ? { ...each, ...leftOut(out) } : each)) }));
}
export function changeScale(mapping: Mapping, file: string, index: number, change: (scale: RatingsScaleMapping) => RatingsScaleMapping): Mapping {
  return changeReading(mapping, file, (reading) => ({ ...reading, scales: reading.scales.map((each, i) => (i === index ? change(each) : each)) }));
}
/** Takes out the questions about a scale that have been answered. */
function answered(mapping: Mapping, file: string, scale: number, ...codes: string[]): Mapping {
  return changeReading(mapping, file, (reading) => ({
    ...reading,
    sheets: reading.sheets.map((sheet) => ({ ...sheet, blocks: sheet.blocks.map((block) => (block.scale === scale ? { ...block, doubts: block.doubts.filter((each) => !codes.includes(each.code)) } : block)) })),
  }));
}
/** The mark of another point that has the value already; null where it is free. */
export function takenBy(scale: RatingsScaleMapping | undefined, value: number, point: number | null): string | null {
  const other = scale?.points.find((each, i) => i !== point && each.value === value);
  return other === undefined ? null : markOf(other);
}
/** Gives a point another value; the doubt about the scale is answered by it. A mark without a value of its own is one
 *  more way to write the point that has the value already. */
export function setPoint(mapping: Mapping, file: string, scale: number, point: number, value: number): Mapping {
  const changed = changeScale(mapping, file, scale, (old) => {
    const mark = old.points[point];
    const joins = mark?.value === null && old.points.some((each) => each.value === value);
    if (!mark || !joins) return { ...old, points: old.points.map((each, i) => (i === point ? { ...each, value } : each)) };
    const joined = old.points.map((each) => (each.value === value ? { ...each, written: [...new Set([...each.written, ...mark.written])] } : each));
    return { ...old, points: joined.filter((_, i) => i !== point) };
  });
  return answered(changed, file, scale, 'ratings-scale-guessed');
}
/** Adds a point: a mark of the cells that was on no scale, or a value that no cell has. A mark of a value that the
 *  scale has already is one more way to write that point. */
export function addPoint(mapping: Mapping, file: string, scale: number, value: number, mark: string | null): Mapping {
  const written = mark === null ? [] : [mark];
  const changed = changeScale(mapping, file, scale, (old) => ({
    ...old,
    points: old.points.some((each) => each.value === value)
      ? old.points.map((each) => (each.value === value ? { ...each, written: [...each.written, ...written.filter((one) => !each.written.includes(one))] } : each))
      : [...old.points, { value, word: mark, written }].sort((a, b) => (a.value ?? Infinity) - (b.value ?? Infinity)),
    beside: old.beside.filter((each) => each.written !== mark),
  }));
  return mark === null ? answered(changed, file, scale, 'ratings-scale-ends') : changed;
}
/** Says what an empty cell means. */
export function setBlank(mapping: Mapping, file: string, scale: number, means: RatingsScaleMapping['blank_means']): Mapping {
  return answered(changeScale(mapping, file, scale, (old) => ({ ...old, blank_means: means })), file, scale, 'ratings-blank-open');
}
/** A table of ratings in which no cell says when it was rated. */
export interface Undated { readonly sheet: string; readonly range: string; readonly date: string | null }
/** The tables that have a day of their own, and where there are several all that could have one: of a single one the
 *  file's day says as much. */
export function undated(rated: RatingsFileMapping): Undated[] {
  const sheets = rated.reading.sheets.filter((sheet) => sheet.ignored === null);
  const found = sheets.flatMap(({ sheet, blocks }) => blocks.filter((block) => block.use === 'ratings' && !block.parts.some((part) => part.role === 'dates')).map(({ range, date }) => ({ sheet, range, date })));
  return found.length > 1 || found.some((each) => each.date !== null) ? found : [];
}
/** Gives a table its day, or null: that of the file. What the sheet said of it speaks for it no more. */
export function setDay(mapping: Mapping, file: string, sheet: string, range: string, date: string | null): Mapping {
  const told = ['import-because-ratings-day-of-sheet', 'import-because-ratings-day-above'];
  return changeReading(mapping, file, (reading) => ({
    ...reading,
    sheets: reading.sheets.map((each) => (each.sheet !== sheet ? each : {
      ...each,
      blocks: each.blocks.map((block) => (block.range !== range || block.use !== 'ratings' ? block : {
        ...block, date, reasons: block.reasons.filter((reason) => !told.includes(reason.code)), doubts: block.doubts.filter((doubt) => doubt.code !== 'ratings-day-unread'),
      })),
    })),
  }));
}
/** Names the person of tables in which no cell does. */
export function namePerson(mapping: Mapping, file: string, name: string): Mapping {
  return changeReading(mapping, file, (reading) => ({
    ...reading,
    sheets: reading.sheets.map((sheet) => ({ ...sheet, blocks: sheet.blocks.map((block) => (block.use === 'ratings' && !block.parts.some((part) => part.role === 'people' || part.role === 'person_codes' || part.role === 'emails') ? { ...block, person: name } : block)) })),
  }));
}
/** Says who a person is: a key, or null for someone new. */
export function answerPerson(mapping: Mapping, file: string, person: string, key: string | null): Mapping {
  const now = mapping.ratings.find((each) => each.file === file)?.people ?? [];
  return changeRated(mapping, file, { people: [...now.filter((each) => each.person !== person), { person, key }] });
}

/** The ones that ask something first, then as the sheets have them. */
export function peopleInOrder(people: readonly ImportedPerson[]): ImportedPerson[] {
  const asks = (each: ImportedPerson) => each.state === 'asked' || each.state === 'unnamed';
  return [...people.filter(asks), ...people.filter((each) => !asks(each))];
}
/** How a mark of the scale is shown: its word and how cells write it. */
export function markOf(point: RatingsScaleMapping['points'][number]): string {
  const written = point.written.filter((each) => each !== point.word);
  return [point.word, ...written].filter((each) => each !== null && each !== '').join(', ') || String(point.value ?? '');
}
