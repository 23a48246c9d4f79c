// What a returned form says: which values came back otherwise, and what she decides of them.
import type { AnswerState, FormMapping, Mapping, OwnView, ReturnedCriterion, ReturnedForm, ReturnedSkill } from '../../shared/api';

export type Field = 'knows' | 'does' | 'interest' | 'note';
export const FIELDS: readonly Field[] = ['knows', 'does', 'interest', 'note'];

/** The fields that came back otherwise than they were sent. */
export function answered(row: ReturnedSkill): ReadonlySet<Field> {
  return new Set(FIELDS.filter((field) => row.returned[field] !== row.sent[field]));
}
/** The fields of which something else is known by now than what was sent. */
export function changedHere(row: ReturnedSkill): ReadonlySet<Field> {
  return new Set(FIELDS.filter((field) => row.now[field] !== row.sent[field]));
}
/** It says nothing at all. */
export function isSilent(view: OwnView): boolean {
  return view.knows === null && view.does === null && view.interest === null && view.note === '';
}
/** She may take it or leave it. */
export function isOpen(state: AnswerState): boolean {
  return state === 'answered' || state === 'conflict';
}
/** What is said of a row: its state, or that she leaves it out. */
export function told(row: ReturnedSkill | ReturnedCriterion): AnswerState | 'left-out' {
  return isOpen(row.state) && !row.taken ? 'left-out' : row.state;
}
/** The rows that came back otherwise, or all. */
export function shown<R extends { state: AnswerState }>(rows: readonly R[], all: boolean): R[] {
  return rows.filter((row) => all || row.state !== 'unchanged');
}
export function countChanged(form: ReturnedForm): number {
  return shown(form.skills, false).length + shown(form.criteria, false).length;
}

function change(mapping: Mapping, file: string, by: (old: FormMapping) => FormMapping): Mapping {
  return { ...mapping, forms: mapping.forms.map((each) => (each.file === file ? by(each) : each)) };
}
/** Takes the answer to a skill or a criterion, or leaves it out. */
export function take(mapping: Mapping, file: string, id: string, taken: boolean): Mapping {
  return change(mapping, file, (old) => ({ ...old, left_out: [...old.left_out.filter((each) => each !== id), ...(taken ? [] : [id])] }));
}
/** Says of which day the answers are; null: that of the import. */
export function dated(mapping: Mapping, file: string, date: string | null): Mapping {
  return change(mapping, file, (old) => ({ ...old, date }));
}
