// The list of the review.
import type { Difference } from '../../shared/api';

/** The differences without the criteria of expectations that come or go as a whole: the expectation says it, and what is
 *  counted above the list are things, not their sentences. */
export function withoutOwnCriteria(differences: readonly Difference[]): Difference[] {
  const whole = new Set(differences.filter((each) => each.thing === 'expectation' && each.change !== 'changed').map((each) => `${each.change} ${each.name}`));
  return differences.filter((each) => each.thing !== 'criterion' || !whole.has(`${each.change} ${each.name}`));
}
