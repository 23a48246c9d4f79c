import { describe, expect, test } from 'vitest';
import { applyEdit, sampleDocument, viewOf } from '../../../dev/fake_matrix';
import type { MatrixEdit } from '../../shared/api';
import { layOut, slotAt, UNFOLDED } from './ladder';
import { applyEdits, editText, Matrix, nameOf, type Slot } from './matrix';

function sample() {
  const doc = sampleDocument();
  const matrix = new Matrix(structuredClone(viewOf(doc)));
  const level = (key: string) => matrix.view.levels.find((l) => l.key === key)?.id ?? '';
  const skill = (key: string) => matrix.view.skills.find((s) => s.key === key)?.id ?? '';
  return { doc, matrix, level, skill };
}

test('what is expected, by skill and level', () => {
  const { matrix, level, skill } = sample();
  expect(matrix.expected(skill('code-review'), level('staff'))).toMatchObject({ text: 'Settles disagreement between teams in writing', rating: 3, criteria: 1 });
  expect(matrix.expected(skill('code-review'), level('director'))).toMatchObject({ id: null, text: '', rating: null });
  expect(matrix.expected('nowhere', level('staff')).text).toBe('');
  expect(matrix.filled({ skill: skill('code-review') })).toBe(7);
  expect(matrix.filled({ level: level('staff') })).toBeGreaterThan(10);
  expect(matrix.filled({})).toBe(matrix.view.cells.skill.length);
});

describe('the edit of a place', () => {
  test('is none where nothing changes or a name would be empty', () => {
    const { matrix, level, skill } = sample();
    const name: Slot = { kind: 'skill', skill: skill('testing') };
    expect(editText(matrix, name, 'Testing strategy and test design')).toBeNull();
    expect(editText(matrix, name, '  ')).toBeNull();
    expect(editText(matrix, name, ' Testing\n again ')).toEqual({ edit: 'skill_name', skill: skill('testing'), name: 'Testing again' });
    expect(editText(matrix, { kind: 'scope', level: level('staff') }, '')).toEqual({ edit: 'level_scope', level: level('staff'), text: '' });
    expect(editText(matrix, { kind: 'expectation', skill: skill('testing'), level: level('staff') }, 'a\r\nb \n')).toMatchObject({ text: 'a\nb' });
  });
  test('names lose line breaks', () => {
    expect(nameOf(' a\t b\n\nc ')).toBe('a b c');
  });
});

test('an edit is shown as the core will keep it', () => {
  const { doc, matrix } = sample();
  const ladder = layOut(matrix, UNFOLDED);
  const edits: MatrixEdit[] = [];
  ladder.rows.forEach((_, r) => {
    ladder.columns.forEach((__, c) => {
      const slot = slotAt(ladder, r, c);
      const edit = slot && editText(matrix, slot, `r${r} c${c}\nmore`);
      if (edit) edits.push(edit);
      if (slot?.kind === 'expectation') edits.push({ edit: 'expectation_rating', skill: slot.skill, level: slot.level, rating: (r + c) % 3 === 0 ? null : (r + c) % 5 });
      if (slot?.kind === 'freedom') edits.push({ edit: 'freedom_degree', level: slot.level, freedom: slot.freedom, degree: c % 4 });
    });
  });
  const step = matrix.view.steps[0]?.id ?? '';
  edits.push({ edit: 'step_kind', step, kind: 'side_move' }, { edit: 'framework_name', name: 'Another' });
  const shown = new Matrix(applyEdits(matrix.view, edits));
  const before = JSON.stringify(matrix.view);
  edits.forEach((edit) => applyEdit(doc, edit));
  const kept = new Matrix(viewOf(doc));
  expect(JSON.stringify(matrix.view) === before).toBe(true);
  expect(edits.length).toBeGreaterThan(300);
  expect(shown.view.framework).toEqual(kept.view.framework);
  expect(shown.view.tracks).toEqual(kept.view.tracks);
  expect(shown.view.levels).toEqual(kept.view.levels);
  expect(shown.view.steps).toEqual(kept.view.steps);
  expect(shown.view.areas).toEqual(kept.view.areas);
  expect(shown.view.skills).toEqual(kept.view.skills);
  for (const skill of kept.view.skills) {
    for (const level of kept.view.levels) {
      const { text, rating } = kept.expected(skill.id, level.id);
      expect(shown.expected(skill.id, level.id)).toMatchObject({ text, rating });
    }
  }
});
