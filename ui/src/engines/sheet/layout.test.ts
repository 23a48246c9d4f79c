import { expect, test } from 'vitest';
import { averageRuler, boxOf, indexAt, key, layOut, linesOf, spanOf, type SheetData } from './layout';
import { parseRect } from './address';
import { apart, tagPlace, TAG_HEIGHT } from './tags';

const ruler = averageRuler(6);
function sheet(cells: [number, number, string][], merges: string[] = []): SheetData {
  return {
    rows: Math.max(...cells.map(([row]) => row)) + 1, columns: Math.max(...cells.map(([, column]) => column)) + 1,
    row: cells.map(([row]) => row), column: cells.map(([, column]) => column), text: cells.map(([, , text]) => text),
    merges: merges.flatMap((each) => parseRect(each) ?? []),
  };
}

test.each([
  ['', 100, 1], ['Handwerk', 100, 1], ['one two three four five six', 60, 3], ['a\nb\n\nc', 100, 4], ['Donaudampfschifffahrtsgesellschaft', 60, 4],
])('“%s” in %i px takes %i lines', (text, width, lines) => expect(linesOf(text, width, ruler)).toBe(lines));

test('a column is as wide as its longest word asks, long texts wrap', () => {
  const long = 'schlichtet Streit zwischen Teams und lehrt zwei Menschen im Jahr';
  const layout = layOut(sheet([[0, 0, 'x'], [0, 1, 'Führungslaufbahn'], [1, 1, long]]), ruler);
  const [narrow, wide] = [0, 1].map((column) => (layout.lefts[column + 1] ?? 0) - (layout.lefts[column] ?? 0));
  expect(narrow).toBe(44);
  expect(wide).toBeGreaterThan(ruler('Führungslaufbahn') + 12);
  expect(wide).toBeLessThan(221);
  expect((layout.tops[2] ?? 0) - (layout.tops[1] ?? 0)).toBeGreaterThan((layout.tops[1] ?? 0) - (layout.tops[0] ?? 0));
});

test('a merged area that is higher than its rows makes the last one higher', () => {
  const layout = layOut(sheet([[0, 0, 'a\nb\nc\nd\ne\nf'], [1, 1, 'x']], ['A1:A2']), ruler);
  expect(layout.tops[2]).toBe(9 + 6 * 15);
  expect(layout.tops[1]).toBe(24);
});

test('a sheet that is a little too wide is fitted; one that is much wider scrolls', () => {
  const words = 'prägt die Praxis im Bereich und weit darüber hinaus';
  const few = sheet(Array.from({ length: 6 }, (_, column) => [0, column, words] as [number, number, string]));
  const free = layOut(few, ruler).lefts.at(-1) ?? 0;
  expect(layOut(few, ruler, free - 60).lefts.at(-1)).toBeLessThanOrEqual(free - 60);
  expect(layOut(few, ruler, 200).lefts.at(-1)).toBe(free);
});

test('the stretch at an offset', () => {
  const sums = new Float64Array([0, 10, 30, 60]);
  expect([-5, 0, 9, 10, 29, 30, 59, 60, 900].map((offset) => indexAt(sums, offset))).toEqual([0, 0, 0, 1, 1, 2, 2, 2, 2]);
  expect(spanOf(sums, 12, 30)).toEqual({ first: 1, last: 2 });
});

test('200,000 cells are laid out in well under a second', () => {
  const row: number[] = [];
  const column: number[] = [];
  const text: string[] = [];
  for (let r = 0; r < 1000; r += 1) for (let c = 0; c < 200; c += 1) (row.push(r), column.push(c), text.push(`keeps ${(r * c) % 97} promises to the team`));
  const begun = performance.now();
  const layout = layOut({ rows: 1000, columns: 200, row, column, text, merges: [] }, ruler);
  expect(performance.now() - begun).toBeLessThan(5_000);
  expect(layout.tops.length).toBe(1001);
});

test('a tag stands beside a flat overlay rather than on its text', () => {
  const data = sheet([[0, 0, ''], [1, 1, 'Junior engineer'], [1, 2, 'Principal engineer'], [2, 1, 'x']]);
  const layout = layOut(data, ruler);
  const at = (row: number, column: number) => {
    const i = data.row.findIndex((each, n) => each === row && data.column[n] === column);
    return i < 0 || data.text[i] === '' ? null : { text: data.text[i] ?? '', rect: { top: row, left: column, bottom: row, right: column } };
  };
  const rect = parseRect('B2:C2') ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const view = { left: 0, top: 0, width: 900, height: 500 };
  const place = tagPlace(layout, rect, at, view, 40, ruler);
  expect(place).toMatchObject({ grows: 'left', x: boxOf(layout, rect).left + 2 });
  expect(tagPlace(layout, rect, at, { ...view, top: 400 }, 40, ruler)).toBeNull();
  expect(key(1, 2)).not.toBe(key(2, 1));
});

test('in a first row full of texts a tag stands over the letters of the columns', () => {
  const data = sheet([[0, 0, 'Developer of level 1'], [0, 1, 'Developer of level 2'], [1, 0, 'x'], [1, 1, 'x']]);
  const at = (row: number, column: number) => {
    const i = data.row.findIndex((each, n) => each === row && data.column[n] === column);
    return i < 0 ? null : { text: data.text[i] ?? '', rect: { top: row, left: column, bottom: row, right: column } };
  };
  const layout = layOut(data, ruler);
  const rect = parseRect('A1:B1') ?? { top: 9, left: 9, bottom: 9, right: 9 };
  const view = { left: 0, top: 0, width: 900, height: 500 };
  expect(tagPlace(layout, rect, at, view, 60, ruler)).toMatchObject({ y: -14, x: layout.lefts[2] });
});

test('a tag too long to end at the right edge begins at the left one, and loses none of its letters', () => {
  const data = sheet([[0, 0, 'Skill'], [1, 0, 'Cut the cloth'], [2, 0, 'Sew the seam']]);
  const at = (row: number, column: number) => {
    const i = data.row.findIndex((each, n) => each === row && data.column[n] === column);
    return i < 0 ? null : { text: data.text[i] ?? '', rect: { top: row, left: column, bottom: row, right: column } };
  };
  const layout = layOut(data, ruler);
  const rect = parseRect('A2:A3') ?? { top: 9, left: 9, bottom: 9, right: 9 };
  const wide = (layout.lefts[1] ?? 0) + 20;
  expect(tagPlace(layout, rect, at, { left: 0, top: 0, width: 900, height: 500 }, wide, ruler)).toMatchObject({ x: 0, grows: 'right' });
});

test('a tag that would lie over one before it goes up, and one beside it stays', () => {
  const tag = (x: number, y: number) => ({ place: { x, y, grows: 'left' as const }, width: 60 });
  expect(apart([tag(100, 40), tag(140, 40), tag(300, 44), tag(120, 30)]).map(({ place }) => place.y)).toEqual([40, 40 - TAG_HEIGHT, 44, 30 - 2 * TAG_HEIGHT]);
});
