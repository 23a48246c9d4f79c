import { expect, test } from 'vitest';
import { formPreview } from '../../../dev/fake_form';
import { answered, changedHere, countChanged, dated, shown, take, told } from './returned';

const { report } = formPreview('form.xlsx', null);
const form = report.forms[0]!;
const row = (name: string) => form.skills.find((each) => each.name === name)!;

test('what came back otherwise, and what is otherwise here, is told field by field', () => {
  expect([...answered(row('Weben'))]).toEqual(['knows', 'interest', 'note']);
  expect([...changedHere(row('Weben'))]).toEqual([]);
  expect([...answered(row('Färben'))]).toEqual(['knows']);
  expect([...changedHere(row('Färben'))]).toEqual(['knows']);
  expect(countChanged(form)).toBe(4);
  expect(shown(form.skills, true)).toHaveLength(4);
});

test('an answer is left out and taken again; other forms stay as they are', () => {
  const two = { ...report.mapping, forms: [...report.mapping.forms, { file: 'other.xlsx', date: null, left_out: [] }] };
  const left = take(two, 'form.xlsx', 'a', false);
  expect(left.forms.map((each) => each.left_out)).toEqual([['a'], []]);
  expect(take(left, 'form.xlsx', 'a', false).forms[0]?.left_out).toEqual(['a']);
  expect(take(left, 'form.xlsx', 'a', true).forms[0]?.left_out).toEqual([]);
  expect(dated(two, 'other.xlsx', '2026-11-12').forms.map((each) => each.date)).toEqual([null, '2026-11-12']);
});

test('what could be taken and is not is left out', () => {
  expect(told({ ...row('Weben'), taken: true })).toBe('answered');
  expect(told({ ...row('Färben'), taken: false })).toBe('left-out');
  expect(told({ ...row('Spinnen'), taken: false })).toBe('unreadable');
});
