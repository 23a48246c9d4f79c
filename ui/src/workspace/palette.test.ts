import { afterEach, expect, test } from 'vitest';
import { registerCommands, registerThings, type Command } from './commands';
import { paletteLines, rankOf, unavailable } from './palette';

let stops: (() => void)[] = [];
afterEach(() => {
  stops.forEach((stop) => stop());
  stops = [];
});
function command(id: string, group: Command['group'], when = true): Command {
  return { id, title: `command-${id}`, group, when: () => when, run: () => undefined };
}

test('the start of a name answers best, then the start of a word, then any place, then all words', () => {
  expect(rankOf('Export the matrix…', 'exp')).toBe(0);
  expect(rankOf('Export the matrix…', 'matrix')).toBe(1);
  expect(rankOf('Export the matrix…', 'port')).toBe(2);
  expect(rankOf('Export the matrix…', 'matrix export')).toBe(3);
  expect(rankOf('Export the matrix…', 'history')).toBeNull();
});

test('accents and case do not matter', () => {
  expect(rankOf('Fähigkeiten', 'FAHIG')).toBe(0);
  expect(rankOf('Échelle', 'echelle')).toBe(0);
});

test('only what can be run is offered, each group under one heading', () => {
  stops.push(registerCommands([command('undo', 'change'), command('theme-dark', 'look'), command('redo', 'change', false), command('theme-light', 'look')]));
  const lines = paletteLines('');
  expect(lines.map((line) => line.id)).toEqual(['command undo', 'command theme-dark', 'command theme-light']);
  expect(lines.map((line) => line.heading)).toEqual(['Changes', 'Appearance', null]);
});

test('what is called so but cannot be run now is named, not denied', () => {
  stops.push(registerCommands([command('map-forget', 'change', false), command('redo', 'change', false), command('theme-dark', 'look')]));
  expect(paletteLines('forget')).toEqual([]);
  expect(unavailable('forget', 3)).toHaveLength(1);
  expect(unavailable('forget', 3)[0]).toContain('Forget');
  expect([unavailable('', 3), unavailable('dark', 3)]).toEqual([[], []]);
});

test('what is about the place that has the focus is left out: the palette has taken it', () => {
  stops.push(registerCommands([command('paste', 'clipboard'), command('undo', 'change')]));
  expect(paletteLines('').map((line) => line.id)).toEqual(['command undo']);
});

test('things come with the query only, and of two commands with one id the later holds while it is there', () => {
  stops.push(registerThings((query) => (query !== 'undoing' ? [] : [{ id: 'a', name: 'Undoing knots', note: 'Skill', run: () => undefined }])));
  expect(paletteLines('')).toEqual([]);
  expect(paletteLines('undoing').map((line) => [line.name, line.note])).toEqual([['Undoing knots', 'Skill']]);
  stops.push(registerCommands([command('undo', 'change')]));
  const stop = registerCommands([{ ...command('undo', 'change'), title: 'command-redo' }]);
  expect(paletteLines('redo')).toHaveLength(1);
  stop();
  expect(paletteLines('redo')).toHaveLength(0);
});
