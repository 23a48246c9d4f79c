// What the core would answer to an import, from sheets made up here. It obeys a changed mapping as far as the window can
// show it: roles of cells, counts, unplaced cells; the ladder itself stays as small as the sheet.
import type { BlockMapping, Difference, ImportPreview, ImportReport, Mapping, PartRole, Problem, SheetCells, SheetReport } from '../src/shared/api';
import { holds, parseRect, rectName, around, type Rect } from '../src/engines/sheet/address';
import { formPreview } from './fake_form';
import { areasOf, levelsOf } from '../src/features/import/outline';

export interface FakeFile {
  name: string;
  format: string;
  sheets: SheetCells[];
  mapping: Mapping;
  problems: Problem[];
}

const FILE = 'Skillmatrix_2025_final_NEU.xls';

function sheet(name: string, rows: (string | null)[][], merges: string[]): SheetCells {
  const cells: SheetCells = { file: FILE, sheet: name, row: [], column: [], text: [], merges: merges.flatMap((each) => parseRect(each) ?? []) };
  rows.forEach((line, row) =>
    line.forEach((text, column) => {
      if (text === null || text === '') return;
      cells.row.push(row);
      cells.column.push(column);
      cells.text.push(text);
    }),
  );
  return cells;
}

const MATRIX = sheet(
  'Matrix Entwicklung',
  [
    ['Skillmatrix Entwicklung – Stand Mai (bitte nicht sortieren!)'],
    [null, null, null, null, 'Fachlaufbahn', null, 'Führungslaufbahn', 'Legende'],
    ['Bereich', 'Fähigkeit', 'Junior', 'Senior', 'Staff Engineer', 'Principal', 'Teamleitung', 'x = kann'],
    ['Handwerk', 'Code-Review und Paararbeit', 'fragt nach; folgt der Norm', 'erklärt das Warum', 'schlichtet Streit zwischen Teams', 'prägt die Praxis im Bereich', 'verteilt die Last gerecht', 'o = lernt'],
    [null, 'Testentwurf (inkl. Last und Wiederanlauf)', 'schreibt Unit-Tests', 'wählt die Ebene nach Risiko und begründet', 'plant mit Abnehmern; lehrt zwei Kolleg:innen im Jahr', 'setzt die Linie; veröffentlicht Gelerntes', 'schafft Raum für Tests', 'rot = alt'],
    [null, 'Architektur', 'liest Entwürfe', 'zeichnet zwei Wege mit Preis', 'führt über Teamgrenzen', null, 'fragt, was zuerst bricht'],
    [null, 'Bedrohungen erkennen', 'kennt die Liste', 'modelliert mit Hilfe', 'leitet die Runde jährlich', 'lehrt es außerhalb', 'plant Zeit ein', 'grün = neu'],
    ['Lieferung', 'Rufbereitschaft', 'läuft mit', 'trägt allein', 'bildet aus', null, 'sorgt für Ausgleich'],
    [null, 'Schätzen', 'nennt Unsicherheit', 'schätzt in Spannen', null, 'verhandelt Umfang', 'schützt vor Zusagen'],
    ['Menschen', 'Rückmeldung geben', 'nimmt sie an', 'gibt sie in derselben Woche', 'vermittelt', 'wird von anderen gerufen', 'führt Jahresgespräche', 'siehe Blatt 2'],
    [null, 'Einarbeiten', 'Pate für 1', 'Pate für 2', 'gestaltet den Plan', null, 'verantwortet'],
    [null, 'Heldentum', 'arbeitet nachts, ohne es zu sagen', 'macht sich unersetzlich', null, null, 'lobt Überstunden'],
    [],
    ['* [F] Führungslaufbahn'],
    ['', '', '', '', 'Rückfragen an Mira, Stand unklar'],
  ],
  ['A1:D1', 'E2:F2', 'A4:A7', 'A8:A9', 'A10:A12'],
);
const PEOPLE = sheet(
  'Personen',
  [
    ['Name', 'Code-Review', 'Testentwurf', 'Architektur', 'Rufbereitschaft', 'Schätzen'],
    ...['Mira Ahlers', 'Jonas Weber', 'Ayşe Demir', 'Lena Vogt', 'Tomasz Zieliński', 'Noor El-Sayed', 'Finn Petersen', 'Clara Neumann'].map((name, i) => [name, ...[3, 4, 2, 5, 1].map((value, n) => String(((value + i + n) % 5) + 1))]),
  ],
  [],
);
const ARCHIVE = sheet('Archiv 2019', [['Alte Matrix'], ['Fähigkeit', 'Stufe 1', 'Stufe 2'], ['Cobol', 'liest', 'schreibt']], ['A1:C1']);

const part = (role: PartRole, range: string, why = '', why_code: string | null = null): BlockMapping['parts'][number] => ({ role, range, why, why_code, freedom: null });

export function skillmatrix(): FakeFile {
  const mapping: Mapping = {
    version: 1,
    ladders: [
      {
        name: null,
        tracks: [
          { name: 'Trunk', kind: 'trunk', named_by: null },
          { name: 'Fachlaufbahn', kind: 'technical', named_by: 'Matrix Entwicklung!E2' },
          { name: 'Führungslaufbahn', kind: 'leadership', named_by: 'Matrix Entwicklung!G2' },
        ],
        markers: [{ marker: 'F', track: 2 }],
        scale: ['kennt', 'kann', 'kann sehr gut', 'lehrt'],
      },
    ],
    sheets: [
      {
        file: FILE, sheet: MATRIX.sheet, ignored: null, ignored_code: null,
        blocks: [
          {
            range: 'A1:G12', use: 'ladder', shape: 'levels_across', turned: false, ladder: 0, skill: null, area: null, misfits: ['B12'], names: [],
            because: 'Row 3 holds 5 words known as levels, column B names 9 skills, and cells C4:G12 are texts.',
            reasons: [{ code: 'import-because-levels-known-row', args: [['line', '3'], ['count', 5]] }, { code: 'import-because-skills-column', args: [['line', 'B'], ['count', 9]] }, { code: 'import-because-cells-texts', args: [['cells', 'C4:G12']] }],
            parts: [
              part('title', 'A1:D1', 'stands alone above the table', 'import-why-alone-above'), part('tracks', 'E2:G2', 'heads the levels of one track', 'import-why-heads-track'), part('heading', 'A3:B3', 'the heading of this line', 'import-why-heading-of-line'),
              part('levels', 'C3:G3'), part('areas', 'A4:A12'), part('skills', 'B4:B12'), part('expectations', 'C4:G12'),
            ],
            levels: [
              { cell: 'C3', name: 'Junior', track: 0, rank: 0 }, { cell: 'D3', name: 'Senior', track: 0, rank: 1 },
              { cell: 'E3', name: 'Staff Engineer', track: 1, rank: 2 }, { cell: 'F3', name: 'Principal', track: 1, rank: 3 }, { cell: 'G3', name: 'Teamleitung', track: 2, rank: 2 },
            ],
          },
          { range: 'H2:H10', use: 'legend', shape: null, turned: false, because: 'It stands beside the table and explains it.', reasons: [{ code: 'import-because-legend', args: [] }], ladder: null, parts: [part('ignored', 'H2:H10', 'legend', 'import-why-legend')], levels: [], misfits: [], names: [], skill: null, area: null },
          { range: 'A14', use: 'legend', shape: null, turned: false, because: 'It stands beside the table and explains it.', reasons: [{ code: 'import-because-legend', args: [] }], ladder: null, parts: [part('markers', 'A14', 'says what a marker means', 'import-why-marker-meaning')], levels: [], misfits: [], names: [], skill: null, area: null },
        ],
      },
      {
        file: FILE, sheet: PEOPLE.sheet, ignored: null, ignored_code: null,
        blocks: [
          {
            range: 'A1:F9', use: 'ratings', shape: 'people_down', turned: false, ladder: null, skill: null, area: null, misfits: [], names: [], levels: [],
            because: 'Row 1 heads column A “Name”, and 40 of the 48 cells below are numbers or marks: people are rated.',
            reasons: [{ code: 'import-because-who-rated', args: [['line', '1'], ['column', 'A'], ['head', 'Name'], ['count', 40], ['total', 48]] }],
            parts: [part('reported', 'A1:F9', 'not part of a ladder', 'import-why-no-ladder')],
          },
        ],
      },
      { file: FILE, sheet: ARCHIVE.sheet, ignored: 'the sheet is hidden', ignored_code: 'import-why-sheet-hidden', blocks: [] },
    ],
    ratings: [],
    forms: [],
  };
  const warns = (sheetName: string, cell: string, code: string, args: [string, string][], message: string): Problem => ({ file: FILE, sheet: sheetName, cell, record: null, severity: 'warns', code, args, message });
  return {
    name: FILE,
    format: 'xls',
    sheets: [MATRIX, PEOPLE, ARCHIVE],
    mapping,
    problems: [
      warns(MATRIX.sheet, 'B12', 'import-name-repeated', [['kind', 'skill'], ['name', 'Heldentum'], ['first', 'B9']], 'The skill “Heldentum” stands twice, first in B9. Both were kept; give one another name.'),
      warns(MATRIX.sheet, 'F12', 'import-level-order', [['level', 'Principal'], ['before', 'Staff Engineer']], 'Principal asks less than Staff Engineer before it.'),
      warns(PEOPLE.sheet, 'A1:F9', 'import-not-a-ladder', [['kind', 'ratings'], ['count', '54'], ['because', 'Row 1 heads column A “Name”, and 40 of the 48 cells below are numbers or marks: people are rated.']], 'A1:F9 holds no ladder, so its 54 cells are not imported as one.'),
    ],
  };
}

/** A sheet of 1,000 rows and 200 columns, every cell filled, to try the limits. */
export function large(): FakeFile {
  const rows = Array.from({ length: 1000 }, (_, row) => Array.from({ length: 200 }, (_, column) => (row === 0 ? (column === 0 ? 'Skill' : `Level ${column}`) : column === 0 ? `Skill ${row}` : `keeps ${(row * column) % 97} promises`)));
  const cells = sheet('Large', rows, ['B500:D503']);
  const base = skillmatrix();
  return {
    ...base, name: 'large.xlsx', format: 'xlsx', sheets: [{ ...cells, file: 'large.xlsx' }], problems: [],
    mapping: {
      version: 1, ladders: [{ name: 'Large', tracks: [{ name: 'Trunk', kind: 'trunk', named_by: null }], markers: [], scale: [] }],
      sheets: [{ file: 'large.xlsx', sheet: 'Large', ignored: null, ignored_code: null, blocks: [{
        range: 'A1:GR1000', use: 'ladder', shape: 'levels_across', turned: false, because: 'Row 1 holds 199 words known as levels, column A names 999 skills, and cells B2:GR1000 are texts.', reasons: [], ladder: 0,
        parts: [part('heading', 'A1'), part('levels', 'B1:GR1'), part('skills', 'A2:A1000'), part('expectations', 'B2:GR1000')],
        levels: Array.from({ length: 199 }, (_, i) => ({ cell: `${rectName({ top: 0, bottom: 0, left: i + 1, right: i + 1 })}`, name: `Level ${i + 1}`, track: 0, rank: i })),
        misfits: [], names: [], skill: null, area: null,
      }] }],
      ratings: [],
      forms: [],
    },
  };
}

const RATED = 'rated.xlsx';
/** A sheet that rates people: one is known, one new, and it is asked who the third is. */
export function ratedFile(): FakeFile {
  const cells = sheet('Team', [['Name', 'Weben', 'Färben'], ['Mira Ahlers', '3', '4'], ['Jonas Weber', 'x', '2'], ['Lena Vogt', '1', null]], []);
  const block = {
    range: 'A1:C4', use: 'ratings' as const, shape: 'people_down' as const, because: 'Cells A2:A4 name 3 people and B1:C1 2 skills.', reasons: [],
    parts: [{ role: 'heading' as const, range: 'A1' }, { role: 'skills' as const, range: 'B1:C1' }, { role: 'people' as const, range: 'A2:A4' }, { role: 'ratings' as const, range: 'B2:C4' }].map((each) => ({ ...each, why: '', why_code: null, assessor: null, group: null })),
    scale: 0, person: null, date: null, split: null, fill_down: false, doubts: [],
  };
  const points = [1, 2, 3, 4].map((value) => ({ value, word: null, written: [] }));
  return {
    name: RATED, format: 'xlsx', sheets: [{ ...cells, file: RATED }],
    problems: [{ file: RATED, sheet: 'Team', cell: 'A3', record: null, severity: 'blocks', code: 'ratings-person-asked', args: [['name', 'Jonas Weber'], ['people', 'Jonas Weber (jonas), Jonas Weber (jonas-2)']], message: 'It may be one of two.' }],
    mapping: {
      version: 1, ladders: [], sheets: [], forms: [],
      ratings: [{
        file: RATED, framework: 'Team', assessor: 'lead', date: null, rates: 'knows', community: null, people: [],
        reading: { version: 1, scales: [{ points: [...points, { value: null, word: null, written: ['x'] }], numbers: true, beside: [], blank_means: null, because: 'The cells are numbers.', reasons: [{ code: 'import-because-scale-numbers', args: [] }] }], sheets: [{ file: RATED, sheet: 'Team', ignored: null, ignored_code: null, blocks: [block] }] },
      }],
    },
  };
}
function ratedOf(mapping: Mapping): ImportReport['ratings'] {
  return mapping.ratings.map((each) => {
    const asked = !each.people.some((answer) => answer.person === 'Jonas Weber');
    const choices = [{ key: 'jonas', name: 'Jonas Weber' }, { key: 'jonas-2', name: 'Jonas Weber' }];
    const people: ImportReport['ratings'][number]['people'] = [
      { person: 'Mira Ahlers', state: 'matched', key: 'mira', choices: [], ratings: 2 },
      { person: 'Jonas Weber', state: asked ? 'asked' : 'matched', key: null, choices: asked ? choices : [], ratings: 2 },
      { person: 'Lena Vogt', state: 'new', key: 'lena-vogt', choices: [], ratings: 1 },
    ];
    return { file: each.file, framework: null, name: each.framework ?? 'Team', matched: null, skills: 2, new_skills: 2, added: [], new: asked ? 3 : 5, same: 0, skipped: asked ? 2 : 0, targets: 0, people };
  });
}

/** What lies in the file by its name (`form…` is a returned form): `large…`, `broken…`, `people…`, `rated…`, `blocked…`, else the skill matrix. */
export function fakeFile(path: string): FakeFile | null {
  const name = path.split('/').at(-1) ?? path;
  if (name.startsWith('broken')) return null;
  if (name.startsWith('large')) return large();
  if (name.startsWith('rated')) return ratedFile();
  const file = skillmatrix();
  if (name.startsWith('people')) {
    file.mapping = { ...file.mapping, ladders: [], sheets: file.mapping.sheets.filter((each) => each.sheet === PEOPLE.sheet) };
    file.sheets = [PEOPLE];
    file.problems = file.problems.filter((each) => each.sheet === PEOPLE.sheet);
  }
  if (name.startsWith('blocked')) {
    file.problems.push({ file: FILE, sheet: MATRIX.sheet, cell: 'E5', record: null, severity: 'blocks', code: 'import-text-long', args: [['count', '21344'], ['most', '20000']], message: 'The text is longer than a cell can hold.' });
  }
  return file;
}

function reportOf(cells: SheetCells, mapping: Mapping): { report: SheetReport; unplaced: Rect | null; count: number; text: string } {
  const known = mapping.sheets.find((each) => each.file === cells.file && each.sheet === cells.sheet);
  const rated = mapping.ratings.flatMap((each) => each.reading.sheets).find((each) => each.file === cells.file && each.sheet === cells.sheet);
  const stated = known ?? rated;
  const parts = stated?.blocks.flatMap((block) => block.parts.flatMap((each) => {
    const rect = parseRect(each.range);
    return rect ? [{ ...each, rect, table: block.use === 'ladder' || block.use === 'ratings' || block.use === 'ranks' || block.use === 'legend' || block.use === 'text' }] : [];
  })) ?? [];
  const counts = { imported: 0, ignored: 0, reported: 0 };
  let unplaced: Rect | null = null;
  let count = 0;
  let text = '';
  cells.row.forEach((row, i) => {
    const column = cells.column[i] ?? 0;
    if (stated?.ignored != null) {
      counts.ignored += 1;
      return;
    }
    const found = parts.findLast((each) => holds(each.rect, row, column));
    if (!found || found.role === 'reported') counts.reported += 1;
    else if (found.role === 'ignored') counts.ignored += 1;
    else counts.imported += 1;
    if (found) return;
    const cell = { top: row, bottom: row, left: column, right: column };
    if (unplaced === null) text = cells.text[i] ?? '';
    unplaced = unplaced === null ? cell : around(unplaced, cell);
    count += 1;
  });
  const report: SheetReport = {
    sheet: cells.sheet, hidden: stated?.ignored === 'the sheet is hidden',
    rows: cells.row.reduce((most, row) => Math.max(most, row + 1), 0), columns: cells.column.reduce((most, column) => Math.max(most, column + 1), 0), non_empty: cells.row.length,
    blocks: rated ? [{ range: 'A1:C4', kind: 'ratings', shape: 'people_down', because: rated.blocks[0]?.because ?? '', reasons: rated.blocks[0]?.reasons ?? [], tracks: [], levels: [], areas: [], skills: 2, people: 3, scale: null }] : [], cells: counts,
    parts: parts.map(({ role, range, why, why_code, rect }) => ({ role, range, why, why_code, count: cells.row.filter((row, i) => holds(rect, row, cells.column[i] ?? 0)).length })),
  };
  return { report, unplaced, count, text };
}

export function previewOf(path: string, given: Mapping | null): ImportPreview {
  const name = path.split('/').at(-1) ?? path;
  if (name.startsWith('form')) return formPreview(name, given);
  const file = fakeFile(path);
  if (!file) {
    const problem: Problem = { file: name, sheet: null, cell: null, record: null, severity: 'blocks', code: 'read-password-protected', args: [], message: 'The file is password protected; open it in the spreadsheet program, remove the password and import it again.' };
    return { sheets: [], report: { files: [{ file: name, format: null, sheets: [] }], mapping: { version: 1, ladders: [], sheets: [], ratings: [], forms: [] }, changes: { new: 0, changed: 0, same: 0, skipped: 0, removed: 0 }, problems: [problem], applied: false, frameworks: [], differences: [], organisation: null, ratings: [], forms: [] } };
  }
  const mapping = given ?? file.mapping;
  const answered = (each: Problem) => each.code === 'ratings-person-asked' && mapping.ratings.some((rated) => rated.people.length > 0);
  const problems = file.problems.filter((each) => (mapping.ratings.some((rated) => rated.file === each.file) && !answered(each)) || mapping.sheets.some((sheetMapping) => sheetMapping.sheet === each.sheet && sheetMapping.ignored === null));
  const sheets = file.sheets.map((cells) => {
    const { report, unplaced, count, text } = reportOf(cells, mapping);
    const ignored = mapping.sheets.find((each) => each.sheet === cells.sheet)?.ignored != null;
    if (unplaced && !ignored) problems.push({ file: cells.file, sheet: cells.sheet, cell: rectName(unplaced), record: null, severity: 'warns', code: 'import-cell-unplaced', args: [['count', String(count)], ['text', text]], message: `${count} cells have no place in the ladder.` });
    return report;
  });
  const base: ImportPreview = {
    sheets: file.sheets,
    report: { files: [{ file: file.name, format: file.format, sheets }], mapping, changes: { new: 0, changed: 0, same: 0, skipped: 0, removed: 0 }, problems, applied: false, frameworks: [], differences: [], organisation: null, ratings: ratedOf(mapping), forms: [] },
  };
  const differences: Difference[] = [];
  const frameworks: ImportReport['frameworks'] = mapping.ladders.flatMap((ladder, i) => {
    const levels = levelsOf(base, mapping, i);
    const areas = areasOf(base, mapping, i);
    const skills = areas.flatMap((each) => each.skills);
    if (levels.length === 0) return [];
    const title = ladder.name ?? 'Skillmatrix Entwicklung – Stand Mai (bitte nicht sortieren!)';
    const added = (thing: Difference['thing'], named: string, after: string | null = null) => differences.push({ thing, change: 'added', name: named, field: null, before: null, after });
    added('framework', title);
    ladder.tracks.forEach((each) => added('track', each.name));
    levels.forEach((each) => added('level', each.name));
    areas.forEach((each) => each.area && added('area', each.area.name));
    skills.forEach((each) => added('skill', each.name));
    file.sheets[0]?.text.slice(0, 1900).forEach((text, n) => n > 20 && added('expectation', `${skills[n % Math.max(1, skills.length)]?.name ?? ''}, ${levels[n % levels.length]?.name ?? ''}`, text));
    return [{ id: null, name: title, matched: null, tracks: ladder.tracks.length, levels: levels.length, skills: skills.length, expectations: sheets.flatMap((each) => each.parts).filter((each) => each.role === 'expectations').reduce((sum, each) => sum + each.count, 0) }];
  });
  return { ...base, report: { ...base.report, frameworks, differences, changes: { new: differences.length, changed: 0, same: 0, skipped: sheets.reduce((sum, each) => sum + each.cells.ignored, 0), removed: 0 } } };
}
