// What the page knows: the organisation it carries, and what its reader has chosen to see of it.
import { Roster } from '../workspace/organisation/roster';
import { reached } from '../engines/map/focus';
import type { Filter as MapFilter, Layers, Scene } from '../engines/map/scene';
import { MapView } from '../engines/map/view.svelte';
import { BEGINS, countKept, type Focusing } from '../features/map/focusing';
import { sceneOf } from '../features/map/scene';
import { organisationOf, type Carried } from './carried';
import { asksCommunities, throughOf, type Choices } from './choices';

/** A roster that counts as the file does: where people stay at home, there is nobody to count. */
class CountedRoster extends Roster {
  readonly #inside: readonly number[];
  constructor(carried: Carried) {
    super(organisationOf(carried));
    this.#inside = carried.communities.inside;
  }
  override activeInside(community: number): number {
    return this.#inside[community] ?? 0;
  }
}

export class PageMap {
  readonly roster: Roster;
  readonly scene: Scene;
  readonly view = new MapView();
  readonly overlay = null;
  readonly overlayId = 'kind';
  readonly without = null;
  /** Whether people are in the file at all. */
  readonly hasPeople: boolean;
  layers = $state.raw<Layers>({ nesting: true, links: true, ties: false });
  focusing = $state.raw<Focusing | null>(null);
  choices = $state.raw<Choices>(new Map());
  hides = $state(false);

  readonly through = $derived.by(() => throughOf(this.roster, this.choices));
  readonly filter = $derived<MapFilter | null>(this.through ? { ids: this.through, hide: this.hides, inGroups: asksCommunities(this.choices) } : null);
  /** What the focus keeps, with what lies within it, unless parents are gone step by step. */
  readonly #kept = $derived.by(() => {
    const { focusing, scene, roster } = this;
    if (!focusing) return null;
    const { communities, people } = roster.all;
    const ids = new Set<string>(focusing.ids);
    reached(scene, focusing).forEach((is, c) => {
      if (is === 1) for (const each of focusing.along.includes('nesting') ? [c] : [c, ...roster.inside(c)]) ids.add(communities.id[each]!);
    });
    people.id.forEach((id, p) => {
      if (roster.communitiesOf(p).some((c) => ids.has(communities.id[c]!))) ids.add(id);
    });
    return ids;
  });
  readonly inFocus = $derived.by(() => (this.focusing ? countKept(this.roster, this.scene, this.focusing) : { communities: 0, people: 0 }));
  /** What focus and filter let through together, as the list shows it; null where that is all. */
  readonly listed = $derived.by(() => {
    const { through } = this;
    const kept = this.#kept;
    return kept && through ? new Set([...kept].filter((id) => through.has(id))) : (kept ?? through);
  });

  constructor(carried: Carried) {
    this.roster = new CountedRoster(carried);
    this.scene = sceneOf(this.roster);
    this.hasPeople = carried.people.name.length > 0;
    // Without a service, what joins communities is who they share.
    if (!carried.needs.community.length) this.layers = { ...this.layers, ties: true };
  }

  /** The one thing that is chosen, else null. */
  get chosen(): string | null {
    return this.view.selection.length === 1 ? this.view.selection[0]! : null;
  }
  show(layer: keyof Layers, on: boolean): void {
    this.layers = { ...this.layers, [layer]: on };
  }
  /** Keeps so many steps around what is chosen; false where nothing is. */
  focusOn(steps: number, ids: readonly string[] = this.focusing?.ids ?? this.view.selection): boolean {
    if (ids.length === 0) return false;
    this.focusing = { ...BEGINS, ...this.focusing, ids, steps };
    return true;
  }
  changeFocus(change: Partial<Focusing>): void {
    if (this.focusing) this.focusing = { ...this.focusing, ...change };
  }
  /** Leaves what was entered last: the focus, then the filter. */
  back(): void {
    if (this.focusing) this.focusing = null;
    else if (this.choices.size > 0) this.choices = new Map();
  }
}
