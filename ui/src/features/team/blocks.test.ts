// What goes to a spreadsheet and comes back from it.
import { expect, test } from 'vitest';
import type { Range } from '../../engines/matrix/selection';
import { readTsv, writeTsv } from '../../engines/matrix/tsv';
import { copyOf, fill, pasteInto, placesOf, readCell } from './blocks';
import { layOut, once, type Arrangement, type Pending } from './matrix';
import { Team } from './matrix';
import { teamView } from './team_sample';

const words = once({ t: (id) => id, compare: (a, b) => a.localeCompare(b) });
const arrangement = (change: Partial<Arrangement> = {}): Arrangement => ({ who: 'counted', what: 'does', turned: false, sorting: 'name', folded: new Set(), ...change });
const team = new Team(teamView());
const laid = (change: Partial<Arrangement> = {}) => layOut(team, arrangement(change), words);
/** Sorted by name Ada stands before Bo; in the view it is the other way round. */
const [BO, ADA] = [0, 1];
const range = (top: number, left: number, bottom = top, right = left): Range => ({ top, left, bottom, right });
const ALL = range(0, 0, 1, 2);
const said = (person: number, skill: number, does: number) => ({ person, skill, knows: null, does });
const paste = (at: Range, text: string, change: Partial<Arrangement> = {}) => pasteInto(team, laid(change), at, readTsv(text), change.what ?? 'does');

test('a range is copied as it is shown, without what is not rated', () => {
  expect(copyOf(laid(), range(0, 0, 1, 1))).toEqual([['2', '4'], ['', '']]);
  expect(copyOf(laid({ what: 'both' }), range(0, 0, 0, 1))).toEqual([['3·2', '4·4']]);
});

test('all of it is copied with the names around it, and comes back to where it was', () => {
  const copied = copyOf(laid(), ALL);
  expect(copied).toEqual([['', 'Weaving', 'Dyeing', 'Teaching'], ['Ada', '2', '4', ''], ['Bo', '', '', '']]);
  expect(paste(range(1, 2), writeTsv(copied))).toMatchObject({ sayings: [said(ADA, 0, 2), said(ADA, 1, 4)], refused: [], beyond: 0, unknown: [], range: null });
});

test('a block whose heads name lines goes there in any order; a name that is none is told', () => {
  const pasted = paste(range(0, 0), 'Person\tTeaching\tweaving\tKnitting\nBo\t1\t2\t3\nZoë\t4\t4\t4\n');
  expect(pasted.sayings).toEqual([said(BO, 2, 1), said(BO, 0, 2)]);
  expect(pasted).toMatchObject({ unknown: ['Knitting', 'Zoë'], beyond: 0, refused: [] });
});

test('a block that names a line twice says each cell once, as it says it last', () => {
  expect(paste(range(0, 0), '\tWeaving\tDyeing\nBo\t1\t2\nBo\t3\t\n').sayings).toEqual([said(BO, 0, 3), said(BO, 1, 2)]);
});

test('a block lies at the upper left corner of the range; blanks say nothing, what is no rating is refused where it was to go', () => {
  const pasted = paste(range(0, 1), '3\t\nmany\t5\n');
  expect(pasted.sayings).toEqual([said(ADA, 1, 3), said(BO, 2, 5)]);
  expect(pasted.refused).toEqual([{ person: BO, skill: 1, text: 'many' }]);
  expect(pasted.range).toEqual(range(0, 1, 1, 2));
});

test('one cell fills the range; a block beyond the edge is counted', () => {
  expect(paste(ALL, '1').sayings).toHaveLength(6);
  expect(paste(range(1, 2), '1\t2\n3\t4\n')).toMatchObject({ sayings: [said(BO, 2, 1)], beyond: 3, range: range(1, 2) });
});

test('bands between the rows and folded areas are passed over', () => {
  // Turned: the band of an area, its two skills, the band of the other, its skill.
  expect(paste(range(1, 0), '1\n2\n3\n', { turned: true })).toMatchObject({ sayings: [said(ADA, 0, 1), said(ADA, 1, 2), said(ADA, 2, 3)], beyond: 0 });
  expect(paste(range(0, 0), '1\t2\n', { folded: new Set(['a']) })).toMatchObject({ sayings: [said(ADA, 2, 1)], beyond: 1 });
  expect(placesOf(laid({ turned: true }), range(0, 0, 4, 0))).toHaveLength(3);
});

test('both are read as they are shown, each of them may be blank', () => {
  const check = (text: string, what: Arrangement['what'], expected: Pending | string) => expect(readCell(team, text, what)).toEqual(expected);
  check('3·2', 'both', { knows: 3, does: 2 });
  check('–·2', 'both', { knows: null, does: 2 });
  check('3', 'both', { knows: 3, does: 3 });
  check('3·9', 'both', 'none');
  check('–·–', 'both', 'blank');
  check('3·2', 'does', 'none');
  check('3', 'knows', { knows: 3, does: null });
  check(' – ', 'does', 'blank');
  check('6', 'does', 'none');
});

test('the first row fills the others, one cell takes what is above or to the left; nothing fills nothing', () => {
  const shown = ({ person, skill }: { person: number; skill: number }) => team.said(person, skill) ?? { knows: null, does: null };
  expect(fill(laid(), ALL, 'down', shown, 'does')).toEqual([said(BO, 0, 2), said(BO, 1, 4)]);
  expect(fill(laid(), range(1, 0), 'down', shown, 'both')).toEqual([{ person: BO, skill: 0, knows: 3, does: 2 }]);
  expect(fill(laid(), range(0, 1), 'right', shown, 'does')).toEqual([said(ADA, 1, 2)]);
  expect(fill(laid(), range(0, 0), 'down', shown, 'does')).toEqual([]);
  expect(fill(laid(), range(0, 2, 1, 2), 'down', shown, 'does')).toEqual([]);
});
