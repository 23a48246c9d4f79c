// What breaks without some people as a colouring of the map.
import type { Badge } from '../../engines/map/scene';
import type { Id } from '../../shared/api';
import type { WithoutView } from '../../shared/organisation';
import type { Roster } from '../../workspace/organisation/roster';
import { consequences } from '../../workspace/organisation/without';
import type { Paint } from './scene';

const FILL: Readonly<Record<Badge, number>> = { critical: 1, warning: 0.6, note: 0.3 };
const ORDER: Readonly<Record<Badge, number>> = { critical: 2, warning: 1, note: 0 };

/** Communities by the worst that happens to them; the people who leave at the end of the scale. */
export function paintWithout(view: WithoutView, roster: Roster): Paint {
  const worst = new Map<Id, Badge>();
  for (const { severity, communities } of consequences(view, roster)) {
    for (const id of communities) if (!worst.has(id) || ORDER[severity] > ORDER[worst.get(id)!]) worst.set(id, severity);
  }
  const leaving = new Set(view.people.map((each) => each.id));
  const { communities, people } = roster.all;
  return {
    communities: communities.id.map((id) => (worst.has(id) ? FILL[worst.get(id)!] : 0)),
    badges: communities.id.map((id) => worst.get(id) ?? null),
    people: people.id.map((id) => (leaving.has(id) ? 1 : null)),
  };
}
