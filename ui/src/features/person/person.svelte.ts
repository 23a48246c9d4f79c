// What the person page knows and does.
import { attempt, session, undo } from '../../workspace/session.svelte';
import { masteryPerson } from '../../workspace/mastery_part.svelte';
import { toast } from '../../workspace/toasts.svelte';
import type { Id, MatrixView } from '../../shared/api';
import type { NewAssessment, NewCheckIn, NewStanding, PersonView, Roster } from '../../shared/api_people';
import { api } from '../../shared/client';
import { isoDay } from '../../shared/days';
import { t } from '../../shared/i18n.svelte';

export class PersonState {
  view = $state.raw<PersonView | null>(null);
  matrix = $state.raw<MatrixView | null>(null);
  roster = $state.raw<Roster | null>(null);
  /** The level she looks at instead of the target; null for the target. */
  to = $state<Id | null>(null);
  #asked = 0;
  #closed = false;

  readonly scale = $derived.by(() => ({ points: this.view?.scale.points.map((point) => ({ ...point, value: point.value ?? 0 })) ?? [], blank_means: null }));
  readonly names = $derived(new Map(this.roster?.people.map((each) => [each.person, each.name]) ?? []));

  close(): void {
    this.#closed = true;
  }
  async load(): Promise<void> {
    const framework = session.framework;
    const person = masteryPerson();
    const asked = (this.#asked += 1);
    if (framework === null) {
      this.roster = this.matrix = this.view = null;
      return;
    }
    const known = await attempt(() => Promise.all([api.roster(framework), api.matrixView(framework)]));
    if (!known || this.#closed || asked !== this.#asked) return;
    const [roster, matrix] = known;
    // Undo and others take people and levels away: of those that are gone nothing is asked.
    if (!matrix.levels.some((level) => level.id === this.to)) this.to = null;
    const there = person !== null && roster.people.some((each) => each.person === person);
    const view = there ? await attempt(() => api.personView(person, framework, this.to, null, isoDay(), null)) : null;
    if (this.#closed || asked !== this.#asked) return;
    this.roster = roster;
    this.matrix = matrix;
    if (view || !there) this.view = view;
  }
  look(level: Id | null): void {
    this.to = level;
    void this.load();
  }
  get framework(): Id {
    return this.view?.framework.id ?? '';
  }
  get person(): Id {
    return this.view?.person.id ?? '';
  }
  setTarget(level: Id | null, date: string | null): Promise<unknown> {
    return attempt(() => api.setTarget(this.person, this.framework, level, date));
  }
  setMentor(mentor: Id | null): Promise<unknown> {
    return attempt(() => api.setMentor(this.person, this.framework, mentor));
  }
  setAmbition(ambition: string, blockers: string): Promise<unknown> {
    return attempt(() => api.setAmbition(this.person, this.framework, ambition, blockers));
  }
  place(level: Id, since: string | null): Promise<unknown> {
    return attempt(() => api.placePerson(this.person, level, since));
  }
  /** Takes the person off the ladder, with target, mentor and ambition there. */
  async unplace(): Promise<void> {
    const { view } = this;
    if (!view?.place) return;
    const { person, framework } = view;
    const done = await attempt(async () => {
      await api.removePlace(person.id, framework.id);
      return true;
    });
    if (done) toast({ text: t('person-unplace-done', { name: person.name }), action: { label: t('button-undo'), run: () => void undo() } });
  }
  record(standing: NewStanding): Promise<unknown> {
    return attempt(() => api.recordStandings([standing]));
  }
  assess(assessment: NewAssessment): Promise<unknown> {
    return attempt(() => api.recordAssessments([assessment]));
  }
  checkIn(checkIn: NewCheckIn): Promise<unknown> {
    return attempt(() => api.holdCheckIn(checkIn));
  }
}
