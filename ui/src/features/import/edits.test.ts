import { expect, test } from 'vitest';
import { skillmatrix } from '../../../dev/fake_import';
import { parseRect } from '../../engines/sheet/address';
import type { Mapping } from '../../shared/api';
import {
  addTrack, assignRole, changeLevel, changeRole, changeTrack, ignoreSheet, moveScaleWord, nameLadder, nameThing, removeTrack, resizePart, setMarker, setMisfit, turnBlock, useBlock,
} from './edits';

const { mapping, sheets: [cells] } = skillmatrix();
if (!cells) throw new Error('the example has no sheet');
const { file, sheet } = cells;
const rect = (text: string) => parseRect(text) ?? { top: -1, left: -1, bottom: -1, right: -1 };
const main = (of: Mapping) => of.sheets[0]?.blocks[0];
const ranges = (of: Mapping, role: string) => of.sheets[0]?.blocks.flatMap((block) => block.parts.filter((part) => part.role === role).map((part) => part.range));

test('a role given to a range is cut out of the parts that had it', () => {
  const next = assignRole(mapping, cells, rect('C3:D3'), 'heading');
  expect(ranges(next, 'levels')).toEqual(['E3:G3']);
  expect(ranges(next, 'heading')).toEqual(['A3:B3', 'C3:D3']);
  expect(main(next)?.levels.map((level) => level.cell)).toEqual(['E3', 'F3', 'G3']);
  expect(ranges(mapping, 'levels')).toEqual(['C3:G3']);
});
test('pieces without a filled cell are dropped, and empty ranges change nothing', () => {
  expect(ranges(assignRole(mapping, cells, rect('A1'), 'ignored'), 'title')).toEqual([]);
  expect(assignRole(mapping, cells, rect('C13:D13'), 'skills')).toBe(mapping);
});
test('new level cells go on the track before them, at the next rank; known ones keep what was said', () => {
  const less = assignRole(mapping, cells, rect('F3'), 'heading');
  const more = assignRole(changeLevel(less, 0, { name: 'Junior', track: 0 }, { name: 'Beginner' }), cells, rect('F3'), 'levels');
  expect(main(more)?.levels.map(({ name, track, rank }) => [name, track, rank])).toEqual([['Beginner', 0, 0], ['Senior', 0, 1], ['Staff Engineer', 1, 2], ['Principal', 1, 3], ['Teamleitung', 2, 2]]);
});
test('a new track cell makes a track, and the levels under it go there', () => {
  const without = { ...mapping, ladders: mapping.ladders.map((ladder) => ({ ...ladder, tracks: ladder.tracks.slice(0, 2) })) };
  const next = assignRole(without, cells, rect('G2'), 'tracks');
  expect(next.ladders[0]?.tracks.at(-1)).toEqual({ name: 'Führungslaufbahn', kind: 'custom', named_by: 'Matrix Entwicklung!G2' });
  expect(main(next)?.levels.find((level) => level.cell === 'G3')?.track).toBe(2);
  expect(main(next)?.levels.find((level) => level.cell === 'F3')?.track).toBe(1);
});
test('cells of a legend can become part of the table, whose range grows', () => {
  const next = assignRole(mapping, cells, rect('H4:H7'), 'description');
  expect(main(next)?.range).toBe('A1:H12');
  expect(ranges(next, 'ignored')).toEqual(['H2:H3', 'H8:H10']);
});
test('all cells of a role can get another one', () => {
  const next = changeRole(mapping, cells, 0, 'areas', 'description');
  expect(ranges(next, 'areas')).toEqual([]);
  expect(ranges(next, 'description')).toEqual(['A4:A12']);
});
test('a sheet is left out and taken in again', () => {
  const out = ignoreSheet(mapping, file, sheet, true);
  expect(out.sheets[0]?.ignored).toBe('by your choice');
  expect(ignoreSheet(out, file, sheet, false)).toEqual(mapping);
});
test('a block that becomes a ladder belongs to one', () => {
  const bare = { ...mapping, ladders: [] };
  const next = useBlock(bare, file, 'Personen', 0, 'ladder', 'levels_down');
  expect(next.ladders).toHaveLength(1);
  expect(next.sheets[1]?.blocks[0]).toMatchObject({ use: 'ladder', shape: 'levels_down', turned: true, ladder: 0 });
});
test('turning twice is nothing', () => {
  const once = turnBlock(mapping, file, sheet, 0);
  expect(main(once)).toMatchObject({ shape: 'levels_down', turned: true });
  expect(turnBlock(once, file, sheet, 0)).toEqual(mapping);
});
test('a track is removed only when no level stands on it, and the others move up', () => {
  expect(removeTrack(mapping, 0, 1)).toBe(mapping);
  const moved = changeLevel(changeLevel(mapping, 0, { name: 'Staff Engineer', track: 1 }, { track: 0 }), 0, { name: 'Principal', track: 1 }, { track: 0 });
  const next = removeTrack(moved, 0, 1);
  expect(next.ladders[0]?.tracks.map((track) => track.name)).toEqual(['Trunk', 'Führungslaufbahn']);
  expect(next.ladders[0]?.markers).toEqual([{ marker: 'F', track: 1 }]);
  expect(main(next)?.levels.map((level) => level.track)).toEqual([0, 0, 0, 0, 1]);
});
test('names, kinds, markers, the scale and misfits', () => {
  expect(nameLadder(mapping, 0, '  ').ladders[0]?.name).toBeNull();
  expect(nameLadder(mapping, 0, ' Craft ').ladders[0]?.name).toBe('Craft');
  expect(changeTrack(mapping, 0, 0, { kind: 'custom' }).ladders[0]?.tracks[0]).toMatchObject({ name: 'Trunk', kind: 'custom' });
  expect(addTrack(mapping, 0, 'New', 'custom').ladders[0]?.tracks).toHaveLength(4);
  expect(setMarker(mapping, 0, 'F', null).ladders[0]?.markers).toEqual([{ marker: 'F', track: null }]);
  expect(moveScaleWord(mapping, 0, 0, 1).ladders[0]?.scale).toEqual(['kann', 'kennt', 'kann sehr gut', 'lehrt']);
  expect(moveScaleWord(mapping, 0, 0, -1).ladders[0]?.scale).toEqual(mapping.ladders[0]?.scale);
  expect(main(setMisfit(mapping, file, sheet, 0, 'B5', true))?.misfits).toEqual(['B12', 'B5']);
  expect(main(setMisfit(mapping, file, sheet, 0, 'B12', false))?.misfits).toEqual([]);
});

const skills = () => {
  const part = main(mapping)?.parts.findIndex((each) => each.role === 'skills') ?? -1;
  return { block: 0, part };
};
test('a part that grows takes the cells over; one that shrinks leaves them without a role', () => {
  const wider = resizePart(mapping, cells, skills(), rect('A4:B12'));
  expect(ranges(wider, 'skills')).toEqual(['A4:B12']);
  expect(ranges(wider, 'areas')).toEqual([]);
  const shorter = resizePart(mapping, cells, skills(), rect('B4:B10'));
  expect(ranges(shorter, 'skills')).toEqual(['B4:B10']);
  expect(ranges(shorter, 'areas')).toEqual(['A4:A12']);
  expect(resizePart(mapping, cells, skills(), rect('C13:D13'))).toBe(mapping);
});
test('levels follow the edges of their part', () => {
  const part = main(mapping)?.parts.findIndex((each) => each.role === 'levels') ?? -1;
  const fewer = resizePart(mapping, cells, { block: 0, part }, rect('C3:F3'));
  expect(main(fewer)?.levels.map((level) => level.name)).toEqual(['Junior', 'Senior', 'Staff Engineer', 'Principal']);
});
test('an area or a skill is called otherwise, and as its cell says again', () => {
  const places = [{ file, sheet, block: 0, cell: 'B5' }];
  const renamed = nameThing(mapping, 'skill', places, 'Testentwurf', 'Testen');
  expect(main(renamed)?.names).toEqual([{ cell: 'B5', name: 'Testen' }]);
  expect(main(nameThing(renamed, 'skill', places, 'Testentwurf', 'Proben'))?.names).toEqual([{ cell: 'B5', name: 'Proben' }]);
  expect(nameThing(renamed, 'skill', places, 'Testentwurf', 'Testentwurf')).toEqual(mapping);
  expect(main(nameThing(mapping, 'area', [{ file, sheet, block: 0, cell: '' }], 'Alt', 'Neu'))?.area).toBe('Neu');
});
test('in a list of records a level has one entry, however many of its cells are given the role', () => {
  const long: Mapping = { ...mapping, sheets: mapping.sheets.map((each, i) => (i > 0 ? each : { ...each, blocks: each.blocks.map((block, n) => (n > 0 ? block : { ...block, shape: 'long' as const, levels: [] })) })) };
  const repeated = { ...cells, text: cells.text.map((text, i) => (cells.column[i] === 2 && (cells.row[i] ?? 0) > 2 ? 'Junior' : text)) };
  expect(main(assignRole(long, repeated, rect('C4:C9'), 'levels'))?.levels.map(({ cell, name }) => [cell, name])).toEqual([['C3', 'Junior'], ['D3', 'Senior'], ['E3', 'Staff Engineer'], ['F3', 'Principal'], ['G3', 'Teamleitung']]);
});
