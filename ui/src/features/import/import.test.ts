import { afterEach, expect, test } from 'vitest';
import { fakeFile, previewOf } from '../../../dev/fake_import';
import { setLanguage, LANGUAGES, has, t } from '../../shared/i18n.svelte';
import type { BlockUse, Difference, Problem, SheetMapping, SheetReport, ToldReason } from '../../shared/api';
import { parseRect, rectName } from '../../engines/sheet/address';
import { withoutOwnCriteria } from './differences';
import { partsOf } from './drawing';
import { assignRole, leftOut } from './edits';
import { areasOf, levelsOf } from './outline';
import { byCause, ofSheet } from './problems';
import { tableCounts, tableOf } from './tables';
import { ROLES, categoryOf } from './roles';
import { sheetTitle } from './uses';
import { becauseSentence, placeOf, problemSentence, whyPhrase } from './sentences';

const codes = import.meta.glob<string>(['../../../../src-tauri/crates/guild-exchange/src/**/*.rs', '../../../../src-tauri/crates/guild-core/src/import/**/*.rs'], { query: '?raw', eager: true, import: 'default' });
const problem = (more: Partial<Problem>): Problem => ({ file: 'a.xls', sheet: 'S', cell: 'B4', record: null, severity: 'warns', code: 'import-cell-unplaced', args: [], message: 'English.', ...more });
afterEach(() => setLanguage('en'));

test('every problem that the core can name has its sentence and its cause', () => {
  // The reasons have none but their sentences, which the core's own tests look up.
  const named = new Set(Object.entries(codes).filter(([path]) => !path.endsWith('/recognition/reason.rs')).flatMap(([, source]) => [...source.matchAll(/"((?:import|read|ratings|organisation)-[a-z]+(?:-[a-z]+)*)"/g)].map(([, code]) => code ?? '')));
  expect(named.size).toBeGreaterThan(30);
  const missing = [...named].filter((code) => !has(code) || !has(`${code}-cause`));
  expect(missing).toEqual([]);
});

test('every problem of a returned form has its sentence and its cause', () => {
  const readers = Object.entries(codes).filter(([path]) => /\/form\/(?!write\.rs)/.test(path));
  const named = new Set(readers.flatMap(([, source]) => [...source.matchAll(/"(form-[a-z]+(?:-[a-z]+)*)"/g)].map(([, code]) => code ?? '')));
  expect(named.size).toBeGreaterThan(20);
  expect([...named].filter((code) => !has(code) || !has(`${code}-cause`))).toEqual([]);
});

test('problems are grouped by cause: what blocks first, then the commonest', () => {
  const list = [problem({ code: 'a' }), problem({ code: 'b' }), problem({ code: 'b' }), problem({ code: 'c', severity: 'blocks' })];
  expect(byCause(list).map((cause) => [cause.code, cause.problems.length])).toEqual([['c', 1], ['b', 2], ['a', 1]]);
  expect(ofSheet([...list, problem({ sheet: 'T' }), problem({ file: null, sheet: null })], 'a.xls', 'S')).toHaveLength(5);
});

test('among several files a sheet is named with its file, unless it is called after it', () => {
  expect(sheetTitle({ file: 'people.csv', name: 'people' }, true)).toBe('people.csv');
  expect(sheetTitle({ file: 'team.xlsx', name: 'May' }, true)).toBe('team.xlsx: May');
  expect(sheetTitle({ file: 'team.xlsx', name: 'May' }, false)).toBe('May');
});

test('a sentence counts, names kinds in her language, and falls back to the core’s own', () => {
  const unplaced = problem({ args: [['count', '3'], ['text', 'siehe Blatt 2']] });
  expect(problemSentence(unplaced)).toBe('3 cells, from “siehe Blatt 2” on, have no place in the matrix. Give them a role on the sheet, or leave them out.');
  setLanguage('de');
  expect(problemSentence(problem({ code: 'import-name-repeated', args: [['kind', 'skill'], ['name', 'Weben'], ['first', 'B4']] }))).toContain('„Weben“ (Fähigkeit)');
  expect(problemSentence(problem({ code: 'organisation-key-repeated', args: [['key', 'a'], ['place', 'record 2']] }))).toContain('„a“ steht schon in Eintrag 2;');
  for (const [place, said] of [['people.csv, record 9', 'people.csv, Eintrag 9'], ['sheet Leute, record 3', 'Leute, Eintrag 3']] as const)
    expect(problemSentence(problem({ code: 'organisation-blocked-with', args: [['text', 'a'], ['what', 'community'], ['place', place]] }))).toContain(`; ${said})`);
  expect(problemSentence(problem({ code: 'import-of-tomorrow' }))).toBe('English.');
  expect(problemSentence(problem({ code: 'read-too-large' }))).toBe('English.');
  expect(placeOf(problem({}))).toBe('S!B4');
  expect(placeOf(problem({ sheet: null, cell: null }))).toBe('a.xls');
});

test('what is damaged is said in her language, in words that need no knowledge of the format', () => {
  const [, source] = Object.entries(codes).find(([path]) => path.endsWith('/read/error.rs')) ?? [];
  const damages = [...(source ?? '').matchAll(/Self::\w+ => "((?!read-)[a-z]+(?:-[a-z]+)*)"/g)].map(([, code]) => code ?? '');
  expect(damages).toContain('cut-short');
  for (const language of LANGUAGES) {
    setLanguage(language);
    for (const damage of damages) {
      const said = problemSentence(problem({ code: 'read-damaged', args: [['cause', 'English words'], ['damage', damage]] }));
      expect(said).not.toMatch(/English|[{}]|OLE|CFB|import-/);
    }
  }
});

test('what speaks for a guess is said in her language, by its code and arguments', () => {
  const because = 'The core’s own words.';
  const table: ToldReason[] = [
    { code: 'import-because-levels-known-row', args: [['line', '3'], ['count', 5]] },
    { code: 'import-because-skills-column', args: [['line', 'B'], ['count', 1]] },
    { code: 'import-because-cells-texts', args: [['cells', 'C4:G11']] },
  ];
  expect(becauseSentence({ because, reasons: table })).toBe('Row 3 holds 5 words known as levels, column B names one skill, and the cells C4:G11 are texts.');
  setLanguage('fr');
  expect(becauseSentence({ because, reasons: table })).toBe('La ligne 3 contient 5 mots connus comme niveaux, la colonne B nomme une compétence, et les cellules C4:G11 sont des textes.');
  expect(whyPhrase({ why: 'the sheet is hidden', why_code: 'import-why-sheet-hidden' })).toBe('la feuille est masquée');
});

test('what counts one says so in the words of one, in every language', () => {
  const reason = (code: string, ...args: ToldReason['args']) => becauseSentence({ because: '', reasons: [{ code: `import-because-${code}`, args }] });
  const all = () => [
    reason('ratings-across', ['people', 'A2'], ['npeople', 1], ['skills', 'B1'], ['nskills', 1], ['cells', 'B2']),
    reason('ratings-one', ['rows', 1], ['line', '2']),
    reason('list', ['line', '2'], ['count', 1]),
    reason('levels-known-row', ['line', '2'], ['count', 1]),
    reason('level-sheet', ['column', 'A'], ['skills', 1], ['sentences', 'B']),
    t('import-rated-facts', { people: 1, skills: 1, ratings: 1 }),
    t('import-rated-framework-new', { skills: 1 }),
    t('import-rated-framework-known', { known: 0, skills: 1 }),
    t('import-status-cells', { cells: 1, merges: 1 }),
    t('import-file-facts', { format: '.csv', sheets: 1, cells: 1 }),
    t('import-filter-shown', { shown: 1, total: 1 }),
    problemSentence(problem({ code: 'form-columns', args: [['count', '1'], ['expected', '7']] })),
    problemSentence(problem({ code: 'ratings-target-community', args: [['name', 'Guild'], ['count', '1']] })),
    problemSentence(problem({ code: 'organisation-said-goes-too', args: [['people', 'Ada'], ['count', '1']] })),
    t('team-legend-older', { months: 1 }),
    t('person-unrated', { unrated: 1, all: 1 }),
    t('team-propose-lead', { count: 120, people: 1, skills: 1, what: '' }),
  ].map((said) => said.replaceAll('\u00a0', ' '));
  const [across, one] = all();
  expect(across).toBe('Cell A2 names one person and B1 one skill, and the cells B2 between them are marks of one kind.');
  expect(one).toMatch(/^The one row below row 2 is one skill/);
  const many = {
    en: /\b(1|one) (people|skills|rows|columns|words|ratings|cells|ranges|sheets|lines|levels|entries|months|criteria)\b|The one skills/i,
    de: /\b(1|ein|eine|einer|der einen) (Personen|Fähigkeiten|Zeilen|Spalten|Wörter|Bewertungen|gefüllte Zellen|Blätter|Stufen|Einträge|Monate)\b/i,
    fr: /\b(1|une?|unique) (personnes|compétences|lignes|colonnes|mots|notes|cellules|plages|feuilles|niveaux|entrées)\b|\b(de|que) une? /i,
  };
  for (const language of LANGUAGES) {
    setLanguage(language);
    for (const said of all()) expect(said).not.toMatch(many[language]);
  }
});

test('what nobody but its writer knows is said in its own words', () => {
  setLanguage('de');
  expect(becauseSentence({ because: 'Eine alte Fassung.', reasons: [] })).toBe('Eine alte Fassung.');
  expect(becauseSentence({ because: 'Something new.', reasons: [{ code: 'import-because-legend', args: [] }, { code: 'import-because-of-tomorrow', args: [] }] })).toBe('Something new.');
  expect(whyPhrase({ why: 'an old version', why_code: null })).toBe('an old version');
  expect(whyPhrase({ why: 'new words', why_code: 'import-why-of-tomorrow' })).toBe('new words');
});

test('what she chooses herself has a phrase in every language', () => {
  const { ignored, ignored_code } = leftOut(true);
  const chosen = assignRole(previewOf('Skillmatrix.xls', null).report.mapping, fakeFile('Skillmatrix.xls')!.sheets[0]!, parseRect('A1')!, 'ignored');
  const part = chosen.sheets[0]?.blocks.flatMap((block) => block.parts).find((each) => each.range === 'A1' && each.role === 'ignored');
  for (const language of LANGUAGES.filter((each) => each !== 'en')) {
    setLanguage(language);
    expect(whyPhrase({ why: ignored!, why_code: ignored_code })).not.toBe(ignored);
    expect(whyPhrase(part!)).not.toBe(part!.why);
  }
});

test('every role has a name; what is imported has a colour, but for headings', () => {
  for (const role of ROLES) {
    expect(has(`import-role-${role}`), role).toBe(true);
    expect(categoryOf(role) !== null, role).toBe(!['ignored', 'reported', 'heading'].includes(role));
  }
});

test('the outline follows the sheet: levels by track and rank, skills under their areas', () => {
  const preview = previewOf('Skillmatrix.xls', null);
  const { mapping } = preview.report;
  expect(levelsOf(preview, mapping, 0).map((level) => level.name)).toEqual(['Junior', 'Senior', 'Staff Engineer', 'Principal', 'Teamleitung']);
  const areas = areasOf(preview, mapping, 0);
  expect(areas.map(({ area, skills }) => [area?.name, skills.length])).toEqual([['Handwerk', 4], ['Lieferung', 2], ['Menschen', 3]]);
  expect(areas.flatMap(({ skills }) => skills).filter((skill) => skill.misfit).map((skill) => skill.name)).toEqual(['Heldentum']);
});

test('areas and skills go by the names they were given, also where a cell stands for several lines', () => {
  const preview = previewOf('Skillmatrix.xls', null);
  const { mapping } = preview.report;
  const named = { ...mapping, sheets: mapping.sheets.map((each, i) => (i > 0 ? each : { ...each, blocks: each.blocks.map((block, n) => (n > 0 ? block : { ...block, names: [{ cell: 'A8', name: 'Betrieb' }, { cell: 'B4', name: 'Review' }] })) })) };
  const areas = areasOf(preview, named, 0);
  expect(areas.map(({ area, skills }) => [area?.name, area?.said, skills.length])).toEqual([['Handwerk', 'Handwerk', 4], ['Betrieb', 'Lieferung', 2], ['Menschen', 'Menschen', 3]]);
  expect(areas[0]?.skills[0]).toMatchObject({ name: 'Review', said: 'Code-Review und Paararbeit', places: [{ block: 0, cell: 'B4' }] });
});

test('thousands of skills are listed quickly', () => {
  const rows = 20_000;
  const preview = previewOf('large.xlsx', null);
  const [cells] = preview.sheets;
  const [sheet] = preview.report.mapping.sheets;
  const [block] = sheet?.blocks ?? [];
  if (!cells || !sheet || !block) throw new Error('the example has no sheet');
  const many = { ...cells, row: [0, ...Array.from({ length: rows }, (_, i) => i + 1)], column: new Array<number>(rows + 1).fill(0), text: ['Skill', ...Array.from({ length: rows }, (_, i) => `Skill ${i}`)], merges: [] };
  const parts = block.parts.map((each) => (each.role === 'skills' ? { ...each, range: `A2:A${rows + 1}` } : each));
  const mapping = { ...preview.report.mapping, sheets: [{ ...sheet, blocks: [{ ...block, parts }] }] };
  const begun = performance.now();
  expect(areasOf({ ...preview, sheets: [many] }, mapping, 0)[0]?.skills).toHaveLength(rows);
  expect(performance.now() - begun).toBeLessThan(3_000);
});

test('a merged cell at the end of a part is drawn whole, unless others stand beside it there', () => {
  const preview = previewOf('Skillmatrix.xls', null);
  const [cells] = preview.sheets;
  const [mapping] = preview.report.mapping.sheets;
  const report = preview.report.files[0]?.sheets[0];
  if (!cells || !mapping || !report) throw new Error('the example has no sheet');
  const drawn = (range: string, merge: string) => {
    const rect = parseRect(merge);
    const parts = [{ role: 'skills' as const, range, why: '', why_code: null, freedom: null }];
    const facts = { id: '', file: cells.file, name: cells.sheet, report, rated: undefined, table: null, form: false, cells: { ...cells, merges: rect ? [rect] : [] }, mapping: { ...mapping, blocks: mapping.blocks.slice(0, 1).map((block) => ({ ...block, parts })) } };
    return partsOf(facts).map((part) => rectName(part.rect));
  };
  expect(drawn('B4:B12', 'B12:B14')).toEqual(['B4:B14']);
  expect(drawn('A4:A10', 'A10:B12')).toEqual(['A4:A10', 'A10:B12']);
  expect(drawn('B4:B12', 'B5:B6')).toEqual(['B4:B12']);
});

test('the example adds up: every filled cell is imported, ignored or reported', () => {
  for (const path of ['Skillmatrix.xls', 'people.xls', 'large.xlsx']) {
    expect(fakeFile(path)).not.toBeNull();
    for (const sheet of previewOf(path, null).report.files.flatMap((file) => file.sheets)) {
      expect(sheet.cells.imported + sheet.cells.ignored + sheet.cells.reported).toBe(sheet.non_empty);
    }
  }
});

test('the review lists the criteria of an expectation only where the expectation itself stays', () => {
  const one = (thing: Difference['thing'], change: Difference['change'], name: string): Difference => ({ thing, change, name, field: null, before: null, after: null });
  const list = [one('expectation', 'added', 'Weaving : Staff'), one('criterion', 'added', 'Weaving : Staff'), one('criterion', 'added', 'Dyeing : Staff'), one('criterion', 'removed', 'Weaving : Staff')];
  expect(withoutOwnCriteria(list)).toEqual([list[0], list[2], list[3]]);
});

test('a sheet whose rows are imported is a table of them, also while she leaves it out', () => {
  const of = (use: BlockUse, imported: number, ignored: string | null = null) => {
    const block = { use } as SheetMapping['blocks'][number];
    return tableOf({ cells: { imported, ignored: 0, reported: 0 } } as SheetReport, { file: 'a.csv', sheet: 'a', ignored, ignored_code: null, blocks: [block] });
  };
  expect([of('communities', 9), of('communities', 0), of('communities', 0, 'by your choice'), of('ladder', 9)]).toEqual(['communities', null, 'communities', null]);
  expect(tableCounts({ communities: 217, people: 0, memberships: 0, services: 1 })).toEqual([{ id: 'import-n-communities', count: 217 }, { id: 'import-n-services', count: 1 }]);
});
