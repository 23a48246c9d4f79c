// What the keyboard does in the map: it goes from thing to thing, in and out, follows links, and carries what is chosen.
import type { Camera } from './camera';
import { shownFor } from './detail';
import { HIDDEN, neighboursOf, type Light } from './focus';
import type { Action } from './keys';
import { aroundOf, firstWithin, neighbour, spotsBeside, type Arrow } from './neighbour';
import type { Plan } from './picture';
import type { MapWords, Target } from './scene';
import type { Stage } from './stage';
import type { MapView } from './view.svelte';

/** The map as the keyboard meets it: as it is at the moment, and what may be done to it. */
export interface Place {
  readonly stage: Stage;
  readonly plan: Plan;
  readonly light: Light | null;
  readonly camera: Camera;
  readonly view: MapView;
  readonly words: MapWords;
  readonly movable: boolean;
  select(ids: readonly string[]): void;
  /** Brings a thing into sight. */
  reveal(id: string): void;
  flyTo(ids: readonly string[]): void;
  fold(id: string): void;
  /** Moves things by so much, world units; `report` tells it to whoever shows the map. */
  shift(ids: readonly string[], dx: number, dy: number): void;
  report(ids: readonly string[]): void;
  say(text: string): void;
  open(target: Target): void;
  zoomBy(factor: number): void;
  fit(): void;
  /** Whether a number of steps meant something. */
  steps(steps: number): boolean;
  /** Gives up what the pointer is doing; false where it does nothing. */
  cancel(): boolean;
  /** Whether whoever shows the map shows it in a way that Esc leaves first, such as a focus. */
  readonly mode: boolean;
  leave(): void;
}

/** px a press of an arrow carries things. */
const STRIDE = 10;

export class Walk {
  readonly #place: Place;
  /** What is carried, and how far. */
  #carried: { ids: readonly string[]; dx: number; dy: number } | null = null;
  /** From where links are being followed. */
  #followed: string | null = null;

  constructor(place: Place) {
    this.#place = place;
  }

  get carrying(): boolean {
    return this.#carried !== null;
  }

  /** Where the keyboard stands: what is drawn in the place of the cursor. */
  here(): string | null {
    const { view, stage, plan } = this.#place;
    const { groups } = stage.scene;
    const id = view.cursor ?? view.selection[0] ?? null;
    if (id === null) return null;
    const d = stage.dotIndex.get(id);
    if (d !== undefined) {
      const home = stage.dotGroup[d]!;
      const outer = home < 0 ? -1 : shownFor(stage, plan.detail.closed, home);
      return outer >= 0 && plan.detail.closed[outer] === 1 ? groups.id[outer]! : id;
    }
    const g = stage.groupIndex.get(id);
    return g === undefined ? null : groups.id[shownFor(stage, plan.detail.closed, g)]!;
  }

  act(action: Action): void {
    const place = this.#place;
    const { view } = place;
    const id = this.here();
    if (action.do !== 'follow') this.#followed = null;
    if (action.do === 'go') this.#go(action.arrow, action.select);
    else if (action.do === 'carry') this.#carry(action.arrow);
    else if (action.do === 'follow') this.#follow(action.back);
    else if (action.do === 'enter') this.#enter();
    else if (action.do === 'out') this.#out();
    else if (action.do === 'fold' && id !== null) place.fold(id);
    else if (action.do === 'choose' && id !== null) place.select(view.selection.includes(id) ? view.selection.filter((other) => other !== id) : [...view.selection, id]);
    else if (action.do === 'zoom') place.zoomBy(action.factor);
    else if (action.do === 'fit') place.fit();
    else if (action.do === 'steps' && !place.steps(action.steps)) {
      if (action.steps === 0) place.fit();
      else place.say(place.words.nothingChosen);
    } else if ((action.do === 'fold' || action.do === 'choose') && id === null) place.say(place.words.nothingChosen);
  }

  /** Puts down what is carried, there or where it was taken up. */
  drop(kept: boolean): void {
    if (!this.#carried) return;
    const place = this.#place;
    const { ids, dx, dy } = this.#carried;
    this.#carried = null;
    if (kept) place.report(ids);
    else place.shift(ids, -dx, -dy);
    place.say((kept ? place.words.moved : place.words.stayed)(place.stage.labelOf(ids[0]!)));
  }

  #goTo(id: string, choose: boolean): void {
    const place = this.#place;
    place.view.cursor = id;
    if (choose) place.select([id]);
    place.reveal(id);
    place.say(place.words.describe(place.stage.targetOf(id)));
  }

  readonly #seen = (g: number): boolean => {
    const { light } = this.#place;
    return light === null || light.groups[g] !== HIDDEN;
  };

  #go(arrow: Arrow, choose: boolean): void {
    const { stage, plan, camera } = this.#place;
    const now = this.here();
    const spots = [...spotsBeside(stage, now, this.#seen, plan.detail.dots)];
    const from = spots.find((spot) => spot.id === now);
    if (from) {
      const next = neighbour(spots, from, arrow);
      if (next) this.#goTo(next.id, choose);
      else this.#place.say(this.#place.words.noNeighbour(arrow));
    } else {
      const far = (spot: { x: number; y: number }) => Math.hypot(spot.x - camera.x, spot.y - camera.y);
      const near = spots.toSorted((a, b) => far(a) - far(b))[0];
      if (near) this.#goTo(near.id, choose);
    }
  }

  #follow(back: boolean): void {
    const { stage, words } = this.#place;
    const now = this.here();
    if (now === null) return this.#place.say(words.nothingChosen);
    const around = (id: string) => [...neighboursOf(stage, id)].sort();
    const near = around(this.#followed ?? now);
    if (near.length === 0) return this.#place.say(words.noLink(stage.labelOf(now)));
    const from = this.#followed !== null && (near.includes(now) || this.#followed === now) ? this.#followed : now;
    const all = from === now ? around(now) : near;
    const next = all[(all.indexOf(now) + (back ? -1 : 1) + all.length) % all.length];
    if (next === undefined) return;
    this.#goTo(next, true);
    this.#followed = from;
  }

  #carry(arrow: Arrow): void {
    const place = this.#place;
    const { stage, view, camera } = place;
    const now = this.here();
    const ids = this.#carried?.ids ?? stage.outermost(view.selection.length > 0 ? view.selection : now === null ? [] : [now]);
    if (!place.movable || ids.length === 0) return;
    if (!this.#carried) place.say(place.words.moving(stage.labelOf(ids[0]!)));
    const far = STRIDE / camera.zoom;
    const dx = arrow === 'left' ? -far : arrow === 'right' ? far : 0;
    const dy = arrow === 'up' ? -far : arrow === 'down' ? far : 0;
    place.shift(ids, dx, dy);
    this.#carried = { ids, dx: (this.#carried?.dx ?? 0) + dx, dy: (this.#carried?.dy ?? 0) + dy };
    place.reveal(ids[0]!);
  }

  #enter(): void {
    const place = this.#place;
    const { stage } = place;
    const id = this.here();
    if (this.#carried) return this.drop(true);
    if (id === null) return this.#go('right', true);
    const g = stage.groupIndex.get(id);
    if (g === undefined || !stage.hasContents(g)) return place.open(stage.targetOf(id));
    if (place.view.collapsed.has(id)) return place.fold(id);
    if (place.plan.detail.closed[g] === 1) place.flyTo([id]);
    const first = firstWithin(stage, g, this.#seen, true);
    if (first && place.plan.detail.closed[g] !== 1) this.#goTo(first.id, true);
    else place.say(place.words.describe(stage.targetOf(id)));
  }

  #out(): void {
    const place = this.#place;
    if (place.cancel()) return;
    if (this.#carried) return this.drop(false);
    if (place.mode) return place.leave();
    const id = this.here();
    const outer = id === null ? null : aroundOf(place.stage, id);
    if (outer !== null) return this.#goTo(outer, true);
    if (place.view.selection.length > 0) {
      place.view.cursor = null;
      return place.select([]);
    }
    place.leave();
  }
}
