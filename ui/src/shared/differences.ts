// How a difference between two versions of a framework is named, wherever such differences are listed.
import type { Difference } from './api';
import { has, pairName, t } from './i18n.svelte';

/** The thing's name in her language; what a criterion belongs to is named as its expectation is. */
export function differenceName({ thing, name }: Pick<Difference, 'thing' | 'name'>): string {
  return thing === 'expectation' || thing === 'criterion' ? pairName(name) : name;
}
/** The model's name of a field in her language, where the catalogue has it. */
export function fieldName(field: string): string {
  const id = `mastery-field-${field.replaceAll('_', '-')}`;
  return has(id) ? t(id) : field.replaceAll('_', ' ');
}
