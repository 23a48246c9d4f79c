// What is looked at from near: some things, and so many steps around them along the ways she chooses.
import { reached } from '../../engines/map/focus';
import type { Direction, Scene, Way } from '../../engines/map/scene';
import type { Roster } from '../../workspace/organisation/roster';
import type { Id } from '../../shared/api';

export interface Focusing {
  steps: number;
  direction: Direction;
  hide: boolean;
  ids: readonly Id[];
  /** What a step leads along: services, members in common, parents. At least one of them. */
  along: readonly Way[];
}

export const WAYS: readonly Way[] = ['links', 'dots', 'nesting'];
/** How a focus begins. */
export const BEGINS: Pick<Focusing, 'direction' | 'hide' | 'along'> = { direction: 'both', hide: false, along: ['links', 'dots'] };

export interface InFocus {
  communities: number;
  people: number;
}

/** How many communities a focus keeps, those inside counted, and how many people with them. */
export function countKept(roster: Roster, scene: Scene, focusing: Focusing): InFocus {
  const kept = reached(scene, focusing);
  const people = new Set(focusing.ids.flatMap((id) => roster.person.get(id) ?? []));
  const shown = new Set<number>();
  kept.forEach((is, c) => {
    if (is !== 1) return;
    shown.add(c);
    // What lies in a community is seen with it, unless parents are gone step by step.
    if (!focusing.along.includes('nesting')) for (const inner of roster.inside(c)) shown.add(inner);
  });
  for (const c of shown) for (const member of roster.members[c] ?? []) if (member.state !== 'left') people.add(member.person);
  return { communities: shown.size, people: people.size };
}
