// The versions of the framework on the screen: a new one, and what changed since the one before.
import type { Command } from '../../workspace/commands';
import { attempt, session } from '../../workspace/session.svelte';
import { at } from '../../engines/matrix/selection';
import type { Difference, FrameworkSummary } from '../../shared/api';
import { api } from '../../shared/client';
import type { Mastery } from './mastery.svelte';

export class Versions {
  readonly #mastery: Mastery;
  /** What changed since the version before; null until it is asked for, and again after every change. */
  differences = $state.raw<Difference[] | null>(null);
  /** Grows with every question for the differences, for who shows the answer. */
  asked = $state(0);
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
