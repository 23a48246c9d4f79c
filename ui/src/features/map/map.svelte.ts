// What the map view knows and does: the organisation on the screen, what is laid over it, and every change of it.
import { attempt, session, undo } from '../../workspace/session.svelte';
import { selection } from '../../workspace/selection.svelte';
import { toast } from '../../workspace/toasts.svelte';
import type { Camera, Point } from '../../engines/map/camera';
import { DIMMED, HIDDEN, lightOf } from '../../engines/map/focus';
import type { Tool } from '../../engines/map/gestures';
import type { Filter as MapFilter, Focus, Layers, Move } from '../../engines/map/scene';
import { Stage } from '../../engines/map/stage';
import { MapView } from '../../engines/map/view.svelte';
import type { Id } from '../../shared/api';
import { api } from '../../shared/client';
import { isoDay } from '../../shared/days';
import { formatList, t } from '../../shared/i18n.svelte';
import type { CommunityFinding, Filter, LeavingRow, MeasuresView, SavedView, Thresholds, WithoutView } from '../../shared/organisation';
import { byCommunity } from '../../workspace/organisation/findings';
import { outermost } from '../../workspace/organisation/branches';
import { showAs, type Lit } from '../../workspace/organisation/twin.svelte';
import { keepPlace, placeOf } from '../../workspace/organisation/map_place';
import { organisation } from '../../workspace/organisation/organisation.svelte';
import { aboutWhat, passing } from './filter';
import { BEGINS, countKept, type Focusing } from './focusing';
import { measureOf } from './column';
import { needsOf, overlayOf, type Answers, type OverlayId } from './overlays';
import { sceneOf, thingOf } from './scene';
import { ratingsOf, type SkillAnswer } from './skill';
import { pictureOf, restored } from './views';
import { paintWithout } from './without';

const KEPT = 'map-look';

interface Kept {
  layers: Layers;
  overlay: OverlayId;
  skill: Id | null;
}
function keptLook(): Kept {
  const plain: Kept = { layers: { nesting: true, links: true, ties: false }, overlay: 'kind', skill: null };
  try {
    return { ...plain, ...(JSON.parse(localStorage.getItem(KEPT) ?? '{}') as Partial<Kept>) };
  } catch {
    return plain;
  }
}

/** What communities ask for and what people can, on the ladder that is open. */
async function askSkills(): Promise<SkillAnswer> {
  const { framework } = session;
  if (framework === null) return { skills: [], scale: { points: [], blank_means: null }, asked: [], ratings: new Map() };
  const everybody = { community: null, track: null, area: null };
  const [matrix, asked, team] = await Promise.all([api.matrixView(framework), api.askedSkills(framework, null), api.teamView(framework, everybody, 'counted', 'both', isoDay(), null)]);
  return { skills: matrix.skills.filter((skill) => !skill.misfit).map(({ id, name }) => ({ id, name })), scale: matrix.framework.scale, asked, ratings: ratingsOf(team) };
}

function answersOf(measures: () => Answers['measures'], leaving: () => Answers['leaving'], findings: () => Answers['findings'], skills: () => Answers['skills']): Answers {
  return {
    get measures() { return measures(); },
    get leaving() { return leaving(); },
    get findings() { return findings(); },
    get skills() { return skills(); },
  };
}

export class OrganisationMap {
  /** The workspace all of this is about, its revision that is shown or was asked for last, and the ladder that skills were asked of. */
  #path: string | null = null;
  #revision = -1;
  #framework: Id | null = null;
  #asked = 0;
  readonly roster = $derived(organisation.roster);
  layers = $state.raw<Layers>(keptLook().layers);
  overlayId = $state<OverlayId>(keptLook().overlay);
  /** The skill that is laid over the map, where one is; the most asked for without a choice. */
  skillId = $state<Id | null>(keptLook().skill);
  focusing = $state.raw<Focusing | null>(null);
  filter = $state.raw<{ filter: Filter; hide: boolean } | null>(null);
  savedViews = $state.raw<readonly SavedView[]>([]);
  thresholds = $state.raw<Thresholds>({ least_active: 2, divide_above: 9, stale_months: 12, due_days: 60 });
  without = $state.raw<WithoutView | null>(null);
  /** Whom the question about leaving is about, also while its answer is on its way. */
  leavers = $state.raw<readonly Id[]>([]);
  #withoutAsked = 0;
  #fliesToAnswer = false;
  #measures = $state.raw<MeasuresView | null>(null);
  #leaving = $state.raw<readonly LeavingRow[] | null>(null);
  #findings = $state.raw<readonly CommunityFinding[] | null>(null);
  #skills = $state.raw<SkillAnswer | null>(null);
  /** Bring all of it, or some things, into sight; set by the view that draws it. */
  fly: (ids: readonly Id[]) => void = () => undefined;
  fit: () => void = () => undefined;
  /** Looks where a camera says, at everything where it is null; set by the view that draws it. */
  lookAt: (camera: Camera | null) => void = () => undefined;
  /** Camera, folded communities and the keyboard's place. */
  view = new MapView();
  /** What a drag over the ground does. */
  tool = $state<Tool>('pan');
  /** Where the menu of the ground was opened, in the world, and what may be put there. */
  spot = $state.raw<{ at: Point; ids: readonly Id[] } | null>(null);

  /** Each is read by itself: an answer that the colours are not made from makes no new scene of the map. */
  readonly answers: Answers = answersOf(() => this.#measures, () => this.#leaving, () => this.#findings, () => this.#skills);
  readonly overlay = $derived(this.roster && overlayOf(this.overlayId, this.roster, this.answers, this.skillId));
  readonly scene = $derived.by(() => {
    if (!this.roster) return null;
    const paint = this.without ? paintWithout(this.without, this.roster) : (this.overlay?.paint ?? {});
    return sceneOf(this.roster, paint);
  });
  readonly findingsOf = $derived(this.roster && this.#findings ? byCommunity(this.roster, this.#findings) : []);
  readonly through = $derived(this.roster && this.filter ? passing(this.roster, this.filter.filter) : null);
  readonly mapFilter = $derived<MapFilter | null>(this.through && this.filter ? { ids: this.through, hide: this.filter.hide, inGroups: aboutWhat(this.roster!, this.filter.filter).onlyCommunity } : null);
  readonly focus = $derived<Focus | null>(this.focusing);
  readonly inFocus = $derived(this.roster && this.scene && this.focusing ? countKept(this.roster, this.scene, this.focusing) : { communities: 0, people: 0 });
  /** What focus and filter make of each community, as it is drawn. */
  readonly light = $derived.by(() => {
    if (!this.scene || (!this.focus && !this.mapFilter)) return null;
    const light = lightOf(new Stage(this.scene), this.focus, this.mapFilter);
    return light && Array.from(light.groups, (as): Lit => (as === HIDDEN ? 'hidden' : as === DIMMED ? 'dimmed' : 'lit'));
  });
  readonly measure = $derived(this.roster && this.overlay && !this.without ? measureOf(this.overlay, this.roster, this.answers) : null);
  readonly totals = $derived(this.roster?.totals() ?? null);

  // ---- Loading

  /** Loads anew what has changed since the last time, and what is said beside the map. */
  async follow(): Promise<void> {
    if (session.revision === this.#revision && (session.workspace?.path ?? null) === this.#path) return this.#followLadder();
    await this.#take(() => organisation.load());
  }
  /** Loads the map anew; what is selected and where she looks stay. */
  async load(): Promise<void> {
    await this.#take(() => organisation.load(true));
  }
  async #take(load: () => Promise<boolean>): Promise<void> {
    const path = session.workspace?.path ?? null;
    if (path !== this.#path) this.#begin(path);
    this.#revision = session.revision;
    const asked = (this.#asked += 1);
    const loaded = await load();
    if (asked !== this.#asked || path === null) return;
    if (!loaded) this.#revision = -1;
    const { roster } = this;
    if (!loaded || roster === null) return;
    if (this.focusing) {
      const ids = this.focusing.ids.filter((id) => roster.has(id));
      this.focusing = ids.length > 0 ? { ...this.focusing, ids } : null;
    }
    await this.#ask();
  }
  /** Another ladder has other skills: what was said of those of the one before goes. */
  async #followLadder(): Promise<void> {
    if (session.framework === this.#framework) return;
    this.#framework = session.framework;
    this.#skills = null;
    await this.#askFor(this.overlayId);
  }
  #begin(path: string | null): void {
    this.#path = path;
    this.focusing = null;
    this.filter = null;
    this.closeWithout();
    this.#measures = this.#leaving = this.#findings = this.#skills = null;
    this.savedViews = [];
    this.view = new MapView();
    const place = path === null ? null : placeOf(path);
    if (!place) return;
    this.view.camera = place.camera;
    this.view.collapsed = new Set(place.folded);
  }
  /** Remembers where she looks, for the next time that the workspace is opened. */
  keepPlace(): void {
    const { view, roster } = this;
    if (this.#path === null || !roster || view.camera === null) return;
    keepPlace(this.#path, { folded: [...view.collapsed].filter((id) => roster.community.has(id)), camera: view.showsWhole ? null : view.camera });
  }
  /** What is shown beside the map, in the background: an answer that comes late is for nobody. */
  async #ask(): Promise<void> {
    const asked = this.#asked;
    const current = <T>(use: (answer: T) => void) => (answer: T | null) => {
      if (answer !== null && asked === this.#asked) use(answer);
    };
    this.#measures = this.#leaving = this.#skills = null;
    this.#framework = session.framework;
    await Promise.all([
      attempt(() => api.communityFindings()).then(current((answer) => (this.#findings = answer.filter((finding) => !finding.set_aside)))),
      attempt(() => api.thresholds()).then(current((answer) => (this.thresholds = answer))),
      attempt(() => api.savedViews()).then(current((answer) => (this.savedViews = answer))),
      this.#askFor(this.overlayId),
      this.leavers.length > 0 ? this.#askWithout(this.leavers.filter((id) => this.roster?.person.has(id))) : null,
    ]);
  }
  async #askFor(overlay: OverlayId): Promise<void> {
    const asked = this.#asked;
    for (const need of needsOf(overlay)) {
      if (need === 'measures' && !this.#measures) {
        const answer = await attempt(() => api.measures());
        if (answer && asked === this.#asked) this.#measures = answer;
      }
      if (need === 'leaving' && !this.#leaving) {
        const answer = await attempt(() => api.leaving());
        if (answer && asked === this.#asked) this.#leaving = answer;
      }
      if (need === 'skills' && !this.#skills) {
        const { framework } = session;
        const answer = await attempt(askSkills);
        if (answer && asked === this.#asked && framework === session.framework) this.#skills = answer;
      }
    }
  }
  // ---- Look

  #keepLook(): void {
    localStorage.setItem(KEPT, JSON.stringify({ layers: this.layers, overlay: this.overlayId, skill: this.skillId } satisfies Kept));
  }
  show(layer: keyof Layers, on: boolean): void {
    this.layers = { ...this.layers, [layer]: on };
    this.#keepLook();
  }
  colourBy(overlay: OverlayId): void {
    this.overlayId = overlay;
    this.closeWithout();
    this.#keepLook();
    void this.#askFor(overlay);
  }

  lookAtSkill(skill: Id): void {
    this.skillId = skill;
    this.#keepLook();
  }

  // ---- Focus and filter

  /** Keeps so many steps around what is selected; false where nothing is. */
  focusOn(steps: number, ids: readonly Id[] = this.focusing?.ids ?? selection.ids): boolean {
    if (ids.length === 0) return false;
    this.focusing = { ...BEGINS, ...this.focusing, ids, steps };
    return true;
  }
  changeFocus(change: Partial<Focusing>): void {
    if (this.focusing) this.focusing = { ...this.focusing, ...change };
  }
  /** Leaves what she went into last: a tool, the question about leaving, the focus, the filter. */
  back(): void {
    if (this.tool !== 'pan') this.tool = 'pan';
    else if (this.leavers.length > 0) this.closeWithout();
    else if (this.focusing) this.focusing = null;
    else if (this.filter) this.filter = null;
  }
  /** Leaves focus and filter. */
  showAll(): void {
    this.focusing = null;
    this.filter = null;
  }
  // ---- Folding

  /** Whether there is anything in it to be folded away. */
  canFold(id: Id): boolean {
    const c = this.roster?.community.get(id);
    return c !== undefined && ((this.roster?.within[c]?.length ?? 0) > 0 || (this.roster?.all.communities.people[c] ?? 0) > 0);
  }
  fold(ids: readonly Id[], closed: boolean): void {
    const next = new Set(this.view.collapsed);
    for (const id of ids) if (closed) next.add(id); else next.delete(id);
    this.view.collapsed = next;
  }

  // ---- Saved views

  /** Keeps everything that she sees now under a name; the same name again replaces it. */
  async saveView(name: string): Promise<boolean> {
    const { filter, layers, overlayId, overlay, focusing, view } = this;
    const picture = pictureOf({ layers, overlayId, skill: overlay?.subject?.id ?? this.skillId, focusing, view });
    if ((await attempt(() => api.saveView(name, filter?.filter ?? null, filter?.hide ?? false, picture))) === null) return false;
    this.#noteOfView(t('map-view-saved', { name }));
    return this.#reloadViews();
  }
  /** Keeps the same view under another name, which no view has yet. */
  async renameView(view: SavedView, name: string): Promise<boolean> {
    if ((await attempt(() => api.saveView(name, view.filter, view.hide, view.picture))) === null) return false;
    const removed = (await attempt(async () => (await api.removeView(view.id), true))) !== null;
    if (removed) this.#noteOfView(t('map-view-renamed', { name }), 2);
    await this.#reloadViews();
    return removed;
  }
  async removeView(id: Id): Promise<void> {
    const name = this.savedViews.find((view) => view.id === id)?.name ?? '';
    if ((await attempt(async () => (await api.removeView(id), true))) !== null) this.#noteOfView(t('map-view-removed', { name }));
    await this.#reloadViews();
  }
  /** Says what was done with a view, with the way back over so many changes. */
  #noteOfView(text: string, steps = 1): void {
    toast({ text, action: { label: t('button-undo'), run: () => void undo(steps) } });
  }
  /** Shows what was seen when it was saved; what is gone by now is left out, and said. */
  async takeView(saved: SavedView): Promise<void> {
    const { roster } = this;
    if (!roster) return;
    const { filter, picture, gone } = restored(saved, roster);
    this.filter = filter;
    if (picture) {
      this.layers = picture.layers;
      this.focusing = picture.focusing;
      this.view.collapsed = picture.folded;
      if (picture.skill !== null) this.skillId = picture.skill;
      this.overlayId = picture.overlayId;
      this.closeWithout();
      this.#keepLook();
      this.lookAt(picture.camera);
      await this.#askFor(picture.overlayId);
      if (picture.overlayId === 'skill' && this.overlayId === 'skill' && this.skillId === picture.skill && !this.#knowsSkill()) {
        gone.push(t('map-view-gone-skill'));
        this.colourBy('kind');
      }
    }
    if (gone.length > 0) toast({ text: t('map-view-gone', { name: saved.name, things: formatList(gone) }), kind: 'note' });
  }
  /** Whether the ladder that is open has the skill that is chosen. */
  #knowsSkill(): boolean {
    return this.#skills?.skills.some(({ id }) => id === this.skillId) ?? false;
  }
  async #reloadViews(): Promise<boolean> {
    const views = await attempt(() => api.savedViews());
    if (views) this.savedViews = views;
    return views !== null;
  }

  // ---- Without

  /** What breaks without these people; what does is brought into sight. */
  async askWithout(people: readonly Id[]): Promise<void> {
    this.#fliesToAnswer = true;
    await this.#askWithout(people);
  }
  closeWithout(): void {
    this.#withoutAsked += 1;
    this.#fliesToAnswer = false;
    this.leavers = [];
    this.without = null;
  }
  async #askWithout(people: readonly Id[]): Promise<void> {
    if (people.length === 0) return this.closeWithout();
    const asked = (this.#withoutAsked += 1);
    this.leavers = people;
    const view = await attempt(() => api.without([...people]));
    if (asked !== this.#withoutAsked) return;
    if (view) this.without = view;
    else this.leavers = this.without?.people.map((each) => each.id) ?? [];
    if (view && this.#fliesToAnswer) {
      this.#fliesToAnswer = false;
      const hit = [...view.people, ...view.fallen, ...view.emptied].map((each) => each.id);
      this.fly([...hit, ...view.empty_seats.map((each) => each.community), ...view.services_lost.map((each) => each.provider), ...view.services_at_risk.map((each) => each.provider)]);
    }
    if (!this.#leaving) await this.#askFor('fragile');
  }

  // ---- Changes

  /** In the order of all changes of the organisation. Returns null and says why where the core refuses. */
  async change<T>(run: () => Promise<T>): Promise<T | null> {
    let answer: T | null = null;
    const problem = await organisation.change(async () => (answer = await run()));
    if (problem !== null) toast({ text: problem, kind: 'problem' });
    return answer;
  }
  /** Holds things where they stand now. */
  async pinHere(ids: readonly Id[]): Promise<void> {
    const { roster } = this;
    if (!roster) return;
    const { communities, people } = roster.all;
    const pins = ids.flatMap((thing) => {
      const c = roster.community.get(thing);
      const p = roster.person.get(thing);
      if (c !== undefined) return [{ thing, x: communities.x[c]!, y: communities.y[c]! }];
      return p === undefined ? [] : [{ thing, x: people.x[p]!, y: people.y[p]! }];
    });
    await this.change(() => api.pin(pins));
  }
  /** Keeps in mind where the menu was opened and what was chosen until then: none of it may lie around, or be, what stands there. */
  offerSpot(at: Point, chosen: readonly Id[], there: Id | null): void {
    const { roster } = this;
    if (!roster) return;
    const inside = new Set(roster.all.communities.id.filter((_, c) => chosen.some((id) => roster.community.has(id) && roster.inside(roster.community.get(id)!).has(c))));
    const ids = there !== null && (chosen.includes(there) || inside.has(there)) ? [] : chosen.filter((id) => roster.has(id));
    this.spot = ids.length > 0 ? { at, ids } : null;
  }
  /** Puts what was chosen where the menu of the ground was opened, and holds it there; several keep their places to one another. */
  async putHere(): Promise<void> {
    const { roster, spot } = this;
    if (!roster || !spot) return;
    const { communities, people } = roster.all;
    const placed = [...outermost(roster, spot.ids.filter((id) => roster.community.has(id))), ...spot.ids.filter((id) => roster.person.has(id))].map((thing) => {
      const c = roster.community.get(thing);
      const p = roster.person.get(thing) ?? -1;
      return c === undefined ? { thing, x: people.x[p]!, y: people.y[p]! } : { thing, x: communities.x[c]!, y: communities.y[c]! };
    });
    const middle = (of: 'x' | 'y') => placed.reduce((sum, each) => sum + each[of], 0) / placed.length;
    const [dx, dy] = [spot.at.x - middle('x'), spot.at.y - middle('y')];
    await this.change(() => api.pin(placed.map(({ thing, x, y }) => ({ thing, x: x + dx, y: y + dy }))));
  }
  async pinMoved(moves: readonly Move[]): Promise<void> {
    const pins = moves.filter(({ id }) => thingOf(id) === id).map(({ id, x, y }) => ({ thing: id, x, y }));
    // A seat follows its person and its community: it goes back.
    if (pins.length === 0) return this.load();
    await this.change(() => api.pin(pins));
  }
}
export const organisationMap = new OrganisationMap();
showAs(organisationMap);
