// The versions of the framework on the screen: a new one, what changed since the one before, and one that goes.
import type { Command } from '../../workspace/commands';
import { attempt, session, undo } from '../../workspace/session.svelte';
import { toast } from '../../workspace/toasts.svelte';
import { at } from '../../engines/matrix/selection';
import type { Difference, FrameworkSummary, Id } from '../../shared/api';
import { api } from '../../shared/client';
import { t } from '../../shared/i18n.svelte';
import type { Mastery } from './mastery.svelte';

/** A version that is about to be removed, and what goes with it. */
export interface LadderRemoval {
  id: Id;
  name: string;
  version: number;
  levels: number;
  skills: number;
  /** Texts and ratings lost. */
  expectations: number;
  /** Who loses a place; null where some may stand on another version. */
  people: number | null;
  /** How often communities ask for one of its skills. */
  asked: number;
}

export class Versions {
  readonly #mastery: Mastery;
  /** What changed since the version before; null until it is asked for, and again after every change. */
  differences = $state.raw<Difference[] | null>(null);
  /** Grows with every question for the differences, for who shows the answer. */
  asked = $state(0);
  /** Asks before a version goes. */
  removal = $state.raw<LadderRemoval | null>(null);
  /** Set by the view: the matrix itself is selected; its name, scale and versions are shown. */
  details: () => void = () => undefined;

  constructor(mastery: Mastery) {
    this.#mastery = mastery;
  }
  get #framework() {
    return this.#mastery.matrix?.view.framework;
  }
  /** All versions, the latest first. */
  readonly list: FrameworkSummary[] = $derived.by(() => {
    const own = this.#framework;
    return own ? session.frameworks.filter((each) => each.lineage === own.lineage).sort((a, b) => b.version - a.version) : [];
  });
  readonly before: FrameworkSummary | undefined = $derived(this.list.find((each) => this.#framework && each.version < this.#framework.version));

  async make(): Promise<void> {
    const framework = this.#framework;
    const id = framework && (await attempt(() => api.newVersion(framework.id)));
    if (!id) return;
    session.frameworks = (await attempt(() => api.frameworks())) ?? session.frameworks;
    session.framework = id;
  }
  async compare(): Promise<void> {
    const [framework, before] = [this.#framework, this.before];
    if (!framework || !before) return;
    this.differences = await attempt(() => api.differences(before.id, framework.id));
    this.asked += 1;
  }
  /** Asks whether the version on the screen is to go, and says what goes with it. */
  async askToRemove(): Promise<void> {
    const { matrix } = this.#mastery;
    if (!matrix) return;
    const { view } = matrix;
    const { id, name, version } = view.framework;
    const known = await attempt(() => Promise.all([api.roster(id), api.askedSkills(id, null)]));
    if (!known || this.#framework?.id !== id) return;
    const [roster, asked] = known;
    this.removal = {
      id, name, version,
      levels: view.levels.length,
      skills: view.skills.length,
      expectations: matrix.filled({}),
      // A place belongs to the ladder in all its versions, and on which of them it was agreed is not told.
      people: this.list.length > 1 ? null : roster.people.filter((each) => each.placed).length,
      asked: asked.filter((each) => view.skills.some((skill) => skill.id === each.asked.skill)).length,
    };
  }
  async remove({ id, name }: LadderRemoval): Promise<void> {
    this.removal = null;
    const beside = this.before ?? this.list.find((each) => each.id !== id);
    const done = await attempt(async () => {
      await api.removeFramework(id);
      return true;
    });
    if (!done) return;
    // Where it has other versions, she goes on with one of them.
    if (beside) session.framework = beside.id;
    toast({ text: t('mastery-toast-removed', { name }), action: { label: t('button-undo'), run: () => void this.#bringBack(id) } });
  }
  async #bringBack(id: Id): Promise<void> {
    await undo();
    const frameworks = await attempt(() => api.frameworks());
    if (!frameworks?.some((each) => each.id === id)) return;
    session.frameworks = frameworks;
    session.framework = id;
  }
  /** The inspector of the matrix as a whole. */
  #show(): void {
    this.#mastery.selection = at(0, 0);
    this.details();
  }

  commands(): Command[] {
    const group = 'matrix' as const;
    const some = () => this.#framework !== undefined;
    return [
      { id: 'matrix-framework', title: 'mastery-command-framework', group, when: some, run: () => this.#show() },
      { id: 'matrix-new-version', title: 'mastery-command-new-version', group, when: some, run: () => this.make() },
      { id: 'matrix-remove-framework', title: 'mastery-remove-framework', group, when: some, run: () => this.askToRemove() },
      {
        id: 'matrix-what-changed', title: 'mastery-command-what-changed', titleArgs: () => ({ version: String(this.before?.version ?? '') }), group,
        when: () => this.before !== undefined,
        run: async () => {
          this.#show();
          await this.compare();
        },
      },
    ];
  }
}
