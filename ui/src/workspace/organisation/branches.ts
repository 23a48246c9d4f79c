// Communities with what lies within them.
import type { Id } from '../../shared/api';
import type { Roster } from './roster';

/** What may not become the home of these communities: they themselves, and what lies within them. */
export function barredHomes(roster: Roster, ids: Iterable<Id>): Set<Id> {
  const barred = new Set<Id>();
  for (const id of ids) {
    const number = roster.community.get(id);
    if (number === undefined) continue;
    barred.add(id);
    for (const inside of roster.inside(number)) barred.add(roster.all.communities.id[inside] ?? '');
  }
  return barred;
}
/** Of these communities those that do not lie within another of them: moving or removing a branch moves what is in it. */
export function outermost(roster: Roster, ids: readonly Id[]): Id[] {
  const chosen = new Set(ids);
  return ids.filter((id) => {
    for (let home = roster.homeOf(roster.community.get(id) ?? -1); home !== null; home = roster.homeOf(home)) if (chosen.has(roster.all.communities.id[home] ?? '')) return false;
    return true;
  });
}
