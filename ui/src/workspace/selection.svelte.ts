// What is selected: one thing across all views. The map, the outline, the tables and the inspector read and write it.
import type { Id } from '../shared/api';

class Selection {
  /** Ids of communities and people, in the order of choosing. */
  ids = $state.raw<readonly Id[]>([]);
  /** What a view was asked to bring into sight, until it has done so. */
  wanted = $state.raw<readonly Id[] | null>(null);

  readonly #members = $derived(new Set(this.ids));

  has(id: Id): boolean {
    return this.#members.has(id);
  }
  set(ids: readonly Id[]): void {
    if (ids.length === this.ids.length && ids.every((id, i) => id === this.ids[i])) return;
    this.ids = ids;
  }
  toggle(id: Id): void {
    this.ids = this.has(id) ? this.ids.filter((each) => each !== id) : [...this.ids, id];
  }
  clear(): void {
    this.set([]);
  }
  /** Leaves out what is no longer in the workspace. */
  keep(exists: (id: Id) => boolean): void {
    this.set(this.ids.filter(exists));
  }
  /** Selects these things and asks the view that is shown, or the next one, to bring them into sight. */
  reveal(ids: readonly Id[]): void {
    this.set(ids);
    this.wanted = ids;
  }
  /** Called by a view that has brought them into sight. */
  revealed(): void {
    this.wanted = null;
  }
}
export const selection = new Selection();
