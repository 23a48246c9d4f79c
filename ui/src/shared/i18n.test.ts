import { expect, test } from 'vitest';
import commands from '../../../assets/commands.json';
import names from '../../../tests/fixtures/names/order.txt?raw';
import { LANGUAGES, collator, formatDay, formatTime, has, pairName, readCatalogue, setLanguage, t, type Language } from './i18n.svelte';
import { dayText } from './said';

const catalogues = import.meta.glob<string>('../../../assets/locales/*/*.ftl', { query: '?raw', eager: true, import: 'default' });
const operations = import.meta.glob<string>('../../../src-tauri/crates/guild-core/src/op.rs', { query: '?raw', eager: true, import: 'default' });
const sources = import.meta.glob<string>(['../**/*.ts', '../**/*.svelte', '!../**/*.test.ts'], { query: '?raw', eager: true, import: 'default' });

/** Ids in the order of the file, with the names of the arguments that each message uses. */
function messagesOf(language: Language): Map<string, string> {
  const found = new Map<string, string>();
  for (const [path, text] of Object.entries(catalogues)) {
    if (!path.includes(`/locales/${language}/`)) continue;
    for (const [, id = '', body = ''] of text.matchAll(/^([a-z][\w-]*) =((?:.*)(?:\n[ \t}].*|\n(?=\n*[ \t}]))*)/gm)) {
      if (found.has(id)) throw new Error(`${path}: "${id}" stands there twice`);
      found.set(id, [...new Set([...body.matchAll(/\$(\w+)/g)].map(([, name]) => name))].sort().join(' '));
    }
  }
  return found;
}

test('every line of every catalogue parses', () => {
  for (const language of LANGUAGES) expect(readCatalogue(language).errors, language).toEqual([]);
  expect(messagesOf('en').size).toBeGreaterThan(100);
});

test.each(['de', 'fr'] as const)('%s has the sentences of en, with the same arguments', (language) => {
  const [english, other] = [messagesOf('en'), messagesOf(language)];
  expect([...other.keys()].sort()).toEqual([...english.keys()].sort());
  for (const [id, args] of english) expect(`${id}: ${other.get(id)}`).toBe(`${id}: ${args}`);
});

test('every sentence that the code names is in the catalogue', () => {
  const english = messagesOf('en');
  const missing: string[] = [];
  let named = 0;
  for (const [path, text] of Object.entries(sources)) {
    for (const [, , id = ''] of text.matchAll(/(?<![\w.])t\(\s*(['"])([^'"$]+)\1/g)) {
      named += 1;
      if (!english.has(id)) missing.push(`${path}: ${id}`);
    }
    // Ids made from data need at least one sentence of their kind.
    for (const [, start = ''] of text.matchAll(/(?<![\w.])t\(\s*`([a-z-]+)\$\{/g)) {
      if (![...english.keys()].some((id) => id.startsWith(start))) missing.push(`${path}: ${start}…`);
    }
  }
  expect(missing).toEqual([]);
  expect(named).toBeGreaterThan(50);
});

test('every command of the native menu has its title, its menu and its group', () => {
  for (const { id, title, menu, group } of commands) {
    expect(title).toBe(`command-${id}`);
    for (const each of [title, `menu-${menu}`, `group-${group}`]) expect(has(each), each).toBe(true);
  }
});

test('every change has its phrase in every language, with and without a name', () => {
  // As the core lists them.
  const [list = ''] = /^ops! \{[^}]*\}/m.exec(Object.values(operations)[0] ?? '') ?? [];
  const ops = [...list.matchAll(/"(\w+)"/g)].map(([, word = '']) => word);
  expect(ops.length).toBeGreaterThan(50);
  const phrases = [...messagesOf('en').keys()].filter((id) => id.startsWith('op-'));
  expect(phrases.sort()).toEqual(ops.map((op) => `op-${op.replaceAll('_', '-')}`).sort());
  for (const language of LANGUAGES) {
    setLanguage(language);
    for (const op of ops) {
      for (const [named, count] of [['yes', 1], ['no', 1], ['no', 3]] as const) {
        const phrase = t(`op-${op.replaceAll('_', '-')}`, { subject: named === 'yes' ? 'Weben' : '', count, named });
        expect(phrase, `${language} ${op}`).toMatch(/^\S.*\S$/);
        expect(phrase, `${language} ${op}`).not.toMatch(/^op-|[{}$]/);
      }
    }
  }
});

test('a pair of names takes a space before the colon in French only', () => {
  for (const [language, expected] of [['en', 'Code: Junior'], ['de', 'Code: Junior'], ['fr', 'Code\u00a0: Junior']] as const) {
    setLanguage(language);
    expect(pairName('Code · Junior')).toBe(expected);
    expect(pairName('Code : Junior')).toBe(expected); // as histories of earlier versions hold it
  }
  setLanguage('en');
  expect(pairName('Ratio 1 : 2 · Junior')).toBe('Ratio 1 : 2: Junior');
  expect(pairName('Junior')).toBe('Junior');
  expect(pairName('Ratio 1 : 2 : Junior')).toBe('Ratio 1 : 2: Junior');
});

test('one of a thing is not many of it', () => {
  const one = { tracks: 1, levels: 1, skills: 1, expectations: 1 };
  setLanguage('de');
  expect(t('import-framework-facts', one)).toBe('1 Laufbahn, 1 Stufe, 1 Fähigkeit, 1 Erwartung');
  setLanguage('en');
  expect(t('import-framework-facts', { ...one, skills: 2 })).toBe('1 track, 1 level, 2 skills, 1 expectation');
  // The plural is of what is due; how many of it are overdue has no word of its own.
  for (const [language, single, several] of [
    ['de', '1 Sache steht an und ist überfällig', '3 Sachen stehen an, davon 1 überfällig'],
    ['fr', '1 échéance, déjà en retard', '3 échéances proches, dont 1 en retard'],
    ['en', '1 thing due soon, already overdue', '3 things due soon, 1 of them overdue'],
  ] as const) {
    setLanguage(language);
    expect([t('team-due-overdue', { count: 1, overdue: 1 }), t('team-due-overdue', { count: 3, overdue: 1 })]).toEqual([single, several]);
  }
});

test('times and days follow the language', () => {
  const now = new Date(2026, 2, 5, 12);
  setLanguage('de');
  expect(formatTime(new Date(2026, 2, 5, 14, 32))).toBe('14:32');
  expect(formatDay(new Date(2026, 2, 5, 1), now)).toBe('Heute');
  expect(formatDay(new Date(2026, 2, 4, 23), now)).toBe('Gestern');
  expect(formatDay(new Date(2026, 1, 14), now)).toBe('14. Februar');
  expect(formatDay(new Date(2024, 1, 14), now)).toBe('14. Februar 2024');
  setLanguage('fr');
  expect(t('op-move-skills', { count: 3, named: 'no', subject: '' })).toBe('déplacer 3 compétences');
  setLanguage('en');
});

test('a day is never broken over two lines', () => {
  setLanguage('de');
  expect([dayText('2024-05-19'), dayText('2024-05')].join()).toBe('19.\u00a0Mai\u00a02024,Mai\u00a02024');
  setLanguage('en');
});

test('how many skills of a sheet a matrix has is said of one, some, all and none', () => {
  const said = (known: number, skills: number) => t(known === skills ? 'import-rated-framework-all' : 'import-rated-framework-known', { known, skills });
  setLanguage('en');
  expect([said(1, 1), said(4, 4), said(1, 4)]).toEqual(['The one skill is in it.', 'All 4 skills are in it.', '1 of the 4 skills is in it; the others are added.']);
  setLanguage('fr');
  expect(said(1, 1)).toBe('L’unique compétence y est.');
  setLanguage('de');
  expect([said(1, 1), said(0, 3)]).toEqual(['Die eine Fähigkeit ist darin.', 'Keine der 3 Fähigkeiten ist darin; alle kommen hinzu.']);
  setLanguage('en');
});

test('a right-to-left name does not reorder the sentence around it', () => {
  setLanguage('en');
  const name = 'קהילה';
  const sentence = t('op-rename', { subject: name, count: 1, named: 'yes' });
  expect([...sentence].map((each) => each.codePointAt(0))).toEqual(expect.arrayContaining([0x2068, 0x2069]));
});

test.each(LANGUAGES)('names sort in %s as the core sorts them', (language) => {
  setLanguage(language);
  const expected = names.trimEnd().split('\n');
  expect(expected.toReversed().sort(collator().compare)).toEqual(expected);
  setLanguage('en');
});
