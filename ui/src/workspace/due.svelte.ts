// What is due soon: talks, target dates, standings that end. It stands where she starts: in the rail, on the map, above the
// ladder and above the team.
import type { Due } from '../shared/api_people';
import { api } from '../shared/client';
import { isoDay } from '../shared/days';
import { Calm } from './calm';
import { attempt, session } from './session.svelte';

/** With the name of whom it concerns. */
export interface DueThing extends Due {
  name: string;
}
class DueThings {
  /** The earliest first, what is overdue included. */
  all = $state.raw<readonly DueThing[]>([]);
  readonly nOverdue = $derived(this.all.filter((each) => each.overdue).length);
  #of = '';
  #path: string | undefined;
  #asked = 0;

  readonly soon = new Calm(() => void this.load()).soon;

  /** Asks where something, or the day, has changed since the last time. */
  async load(): Promise<void> {
    const { framework } = session;
    const today = isoDay();
    const of = `${session.revision} ${session.workspace?.path ?? ''} ${framework ?? ''} ${today}`;
    if (of === this.#of) return;
    // What is due elsewhere is not shown while this is asked for.
    if (this.#path !== session.workspace?.path) this.all = [];
    this.#path = session.workspace?.path;
    this.#of = of;
    const asked = (this.#asked += 1);
    const found = framework === null ? [] : await attempt(() => api.dueSoon(today, null));
    // Who everybody is takes longer to tell than that nothing is due.
    const roster = framework === null || !found || found.length === 0 ? null : await attempt(() => api.roster(framework));
    if (asked !== this.#asked || !found) return;
    const names = new Map(roster?.people.map((each) => [each.person, each.name]) ?? []);
    this.all = found.map((each) => ({ ...each, name: names.get(each.person) ?? '' }));
  }
}
export const due = new DueThings();
