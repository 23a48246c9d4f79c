// The names for the ways out of one finding, asked for when it is looked at: the ratings of a team are not carried along with every count.
import { attempt, session } from '../../workspace/session.svelte';
import { noteworthy } from '../../workspace/noteworthy.svelte';
import { EVERYBODY, teamFilter } from '../../workspace/team_choice.svelte';
import type { Id } from '../../shared/api';
import type { TeamFinding, TeamView } from '../../shared/api_people';
import { api } from '../../shared/client';
import { isoDay } from '../../shared/days';
import { couldCover, nearest, nextBelow, standing, type Near } from './nearest';

export class NearPeople {
  /** With the finding that they are near. */
  known = $state.raw<{ of: string; near: readonly Near[]; view: TeamView } | null>(null);
  #asked = 0;
  #team: { of: string; view: Promise<TeamView | null> } | null = null;

  /** `id`: of the item that is looked at; null where none is, or none of a team. */
  async look(id: string | null, framework: Id, finding: TeamFinding | null): Promise<void> {
    const asked = (this.#asked += 1);
    if (id === null || finding === null) {
      this.known = null;
      return;
    }
    const view = await this.#viewOf(framework);
    const near = view === null ? [] : await this.#near(view, framework, finding);
    if (asked === this.#asked) this.known = view === null ? null : { of: id, near, view };
  }
  #viewOf(framework: Id): Promise<TeamView | null> {
    const { community } = teamFilter(framework);
    const of = `${session.revision} ${framework} ${community ?? ''}`;
    if (this.#team?.of !== of) this.#team = { of, view: attempt(() => api.teamView(framework, { ...EVERYBODY, community }, 'counted', 'both', isoDay(), null)) };
    return this.#team.view;
  }
  async #near(view: TeamView, framework: Id, { kind, skills, people, level, threshold, community, asked_skill }: TeamFinding): Promise<Near[]> {
    const [skill] = skills;
    switch (kind) {
      case 'carried_by_one':
        return skill === undefined || threshold === null ? [] : nearest(view, skill, threshold, people);
      case 'below_minimum': {
        const carries = noteworthy.team?.framework === framework ? noteworthy.team.thresholds.carries : null;
        return skill === undefined || carries === null ? [] : nearest(view, skill, carries, people);
      }
      case 'asked_not_covered': {
        const asked = await attempt(() => api.askedSkills(framework, community));
        const one = asked?.find((each) => each.asked.id === asked_skill);
        return one ? couldCover(view, one) : [];
      }
      case 'knowing_without_doing':
        return people[0] === undefined ? [] : standing(view, people[0], skills);
      case 'nobody_on_the_way': {
        const matrix = noteworthy.matrices.get(framework);
        return matrix && level !== null ? nextBelow(view, matrix, level) : [];
      }
      default:
        return [];
    }
  }
}
