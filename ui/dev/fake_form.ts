// What the core would answer to a form that came back: one answer, one changed on both sides, one that cannot be read.
import type { ImportPreview, Mapping, OwnView, ReturnedForm, ReturnedSkill, SheetReport } from '../src/shared/api';

const PERSON = '01900000-0000-7000-8000-00000000f001';
const id = (n: number) => `01900000-0000-7000-8000-0000000000${String(n).padStart(2, '0')}`;
const own = (knows: number | null, does: number | null, more: Partial<OwnView> = {}): OwnView => ({ knows, does, interest: null, note: '', date: null, ...more });
const point = (value: number, word: string) => ({ id: id(50 + value), value, word, meaning: '' });

function skill(n: number, name: string, row: number, more: Partial<ReturnedSkill>): ReturnedSkill {
  return { skill: id(n), name, sheet: 'Skills to fill in', cell: `D${row}:H${row}`, state: 'unchanged', taken: false, sent: own(2, 2), returned: own(2, 2), now: own(2, 2), evidence: '', ...more };
}

export function formPreview(file: string, given: Mapping | null): ImportPreview {
  const mapping: Mapping = given ?? { version: 1, ladders: [], sheets: [], ratings: [], forms: [{ file, date: null, left_out: [] }] };
  const left = mapping.forms[0]?.left_out ?? [];
  const skills: ReturnedSkill[] = [
    skill(1, 'Weben', 3, { state: 'answered', returned: own(3, 2, { interest: 'more', note: '=1+1 <b>' }), evidence: 'the fair in March' }),
    skill(2, 'Färben', 4, { state: 'conflict', returned: own(4, 2), now: own(1, 2, { date: '2026-11-10' }) }),
    skill(3, 'Spinnen', 5, { state: 'unreadable' }),
    skill(4, 'Nähen', 6, {}),
  ].map((row) => ({ ...row, taken: (row.state === 'answered' || row.state === 'conflict') && !left.includes(row.skill) }));
  const taken = skills.filter((row) => row.taken).length + (left.includes(id(5)) ? 0 : 1);
  const form: ReturnedForm = {
    file, pack: id(90), person: PERSON, name: 'Mira Ahlers', key: 'mira', framework: null, framework_name: 'Weberei', version: 2, scale: { points: [point(1, 'Begins'), point(2, 'Practises'), point(3, 'Masters'), point(4, 'Leads')], blank_means: null },
    sent: '2026-11-02', kept: true, date: mapping.forms[0]?.date ?? '2026-11-21', skills,
    criteria: [{ criterion: id(5), text: 'Shows others how a warp is set up', skill_name: 'Weben', sheet: 'Criteria to fill in', cell: 'E3:F3', state: 'answered', taken: !left.includes(id(5)), sent: null, returned: 'partly', now: null, evidence: '' }],
    new: taken, same: 1, skipped: 1,
  };
  const cells = { file, sheet: 'Skills to fill in', row: [1, 2, 3], column: [1, 1, 1], text: ['Skill', 'Weben', 'Färben'], merges: [] };
  const sheet: SheetReport = {
    sheet: cells.sheet, hidden: false, rows: 4, columns: 2, non_empty: 3, cells: { imported: 3, ignored: 0, reported: 0 },
    blocks: [{ range: 'B2:B4', kind: 'form', shape: 'list', because: 'Guildhall wrote this sheet for one person to fill in; the hidden column says what each row is of.', reasons: [{ code: 'import-because-form', args: [] }], tracks: [], levels: [], areas: [], skills: 2, people: 1, scale: null }],
    parts: [{ role: 'skills', range: 'B3:B4', count: 2, why: 'skills', why_code: 'import-why-skills' }, { role: 'heading', range: 'B2', count: 1, why: 'the headings of the form', why_code: 'import-why-form-headings' }],
  };
  return {
    sheets: [cells],
    report: {
      files: [{ file, format: 'xlsx', sheets: [sheet] }], mapping, changes: { new: taken, changed: 0, same: 1, skipped: 1, removed: 0 },
      problems: [
        { file, sheet: cells.sheet, cell: 'D5', record: null, severity: 'blocks', code: 'form-rating-unknown', args: [['text', 'seven']], message: '“seven” is not on the list.' },
        { file, sheet: cells.sheet, cell: 'D4:H4', record: null, severity: 'warns', code: 'form-conflict', args: [['name', 'Färben']], message: 'Changed on both sides.' },
      ],
      applied: false, frameworks: [], differences: [], organisation: null, ratings: [], forms: [form],
    },
  };
}
