// What the team view knows and does: the team on the screen, what is chosen of it, and the ratings she types.
import { follow, turn, type Lines } from '../../engines/heat/follow';
import { at, rangeOf, type Range, type Selection } from '../../engines/matrix/selection';
import type { Block } from '../../engines/matrix/tsv';
import { attempt, session, undo } from '../../workspace/session.svelte';
import { asLead } from '../../workspace/my_name.svelte';
import { organisation } from '../../workspace/organisation/organisation.svelte';
import { chooseTeam, teamFilter } from '../../workspace/team_choice.svelte';
import { toast } from '../../workspace/toasts.svelte';
import type { Id } from '../../shared/api';
import type { AssessorKind, NewAssessment, PersonView, Roster, TeamFilter, TeamView, Who } from '../../shared/api_people';
import { api, asApiError, settled } from '../../shared/client';
import { isoDay } from '../../shared/days';
import { collator, t } from '../../shared/i18n.svelte';
import { fill, ofShown, pasteInto, placesOf, type Pasted, type Place, type Saying } from './blocks';
import { layOut, layOver, once, shownAs, SORTINGS, Team, type Arrangement, type Pending, type TeamSheet, type What, type Words } from './matrix';
import { DIGIT_WAITS_MS, readTyped } from './typed';

/** After the last rating typed, the team is asked for anew: until then the typed digits stand over it. */
const RELOAD_AFTER_MS = 400;
/** Tables of a commit that leaves everybody where they are. */
const SAID: readonly string[] = ['assessment', 'evidence'];
const KEPT = 'team-arrangement';

/** More ratings in one step than these are asked for first. */
export const MOST_UNASKED = 100;
/** So many cells are named of those that were left out. */
const MOST_NAMED = 3;

/** A person and a skill by their ids: lines may move before what is said of them is sent. */
interface Cell {
  person: Id;
  skill: Id;
}
/** Ratings that are recorded when she agrees, and what of the block they came from is left out. */
interface Proposal {
  cells: readonly (Cell & Pending)[];
  leftOut: readonly string[];
}
/** A rating on its way, and the number of the sending that carries it. */
type Sent = Pending & { sent: number };

export class TeamMatrix {
  team = $state.raw<Team | null>(null);
  roster = $state.raw<Roster | null>(null);
  filter = $state.raw<TeamFilter>(teamFilter(session.framework));
  arrangement = $state.raw<Arrangement>(shownAs(kept()));
  pending = $state.raw<ReadonlyMap<string, Sent>>(new Map());
  announcement = $state('');
  proposal = $state.raw<Proposal | null>(null);
  #asked = 0;
  /** The framework of which the roster is at hand as the core knows it. */
  #rosterOf: Id | null = null;
  #closed = false;
  /** She has said which of knowing and doing she wants to see. */
  #facetChosen = false;
  #sending: Promise<unknown> = Promise.resolve();
  /** Sendings so far, and how many of them the core has answered; they go one after the other. */
  #nSent = 0;
  #nAnswered = 0;
  #reload: ReturnType<typeof setTimeout> | undefined;
  /** Digits that may go on, and the cell they were typed over. */
  #digits: { text: string; rating: number | null; cell: Cell; timer: ReturnType<typeof setTimeout> } | null = null;
  /** The cells of what was recorded here last, and how often was undone by then. */
  #latest: { keys: ReadonlySet<string>; steps: number } | null = null;
  /** What is selected, and the lines it was selected on. */
  #held = $state.raw<{ selection: Selection; lines: Lines | null; turned: boolean }>({ selection: at(0, 0), lines: null, turned: false });
  #people = new Map<Id, Promise<PersonView | null>>();

  readonly #laid: { words: Words; sheet: TeamSheet } | null = $derived.by(() => {
    if (!this.team) return null;
    const words = once({ t, compare: collator().compare });
    return { words, sheet: layOut(this.team, this.arrangement, words) };
  });
  readonly laidOut: TeamSheet | null = $derived(this.team && this.#laid ? layOver(this.#laid.sheet, this.team, this.arrangement, this.pending, this.#laid.words) : null);
  /** However lines move, the people and skills that are selected stay selected. */
  readonly #standing: Selection = $derived.by(() => {
    const { selection, lines, turned } = this.#held;
    const now = this.#laid?.sheet.sheet;
    if (!lines || !now) return selection;
    return turned === this.arrangement.turned ? follow(selection, lines, now) : follow(turn(selection), turn(lines), now);
  });
  readonly range: Range = $derived(rangeOf(this.selection));

  get selection(): Selection {
    return this.#standing;
  }
  set selection(next: Selection) {
    this.settle();
    this.#hold(next);
  }
  #hold(selection: Selection): void {
    const sheet = this.#laid?.sheet.sheet;
    this.#held = { selection, lines: sheet ? { rows: sheet.rows, columns: sheet.columns } : null, turned: this.arrangement.turned };
  }

  close(): void {
    this.settle();
    this.#closed = true;
    clearTimeout(this.#reload);
  }

  /** The team of the framework as the core knows it now. */
  async load(): Promise<void> {
    const framework = session.framework;
    if (framework === null) {
      this.team = null;
      return;
    }
    // Communities, paths and areas of another framework choose nobody of this one.
    if (this.team !== null && this.team.view.framework !== framework) {
      this.settle();
      this.filter = teamFilter(framework);
    }
    const covered = this.#nAnswered;
    const asked = (this.#asked += 1);
    const { who, what } = this.arrangement;
    const today = isoDay();
    const known = this.#rosterOf === framework ? this.roster : null;
    const answers = await attempt(() => Promise.all([api.teamView(framework, this.filter, who, what === 'ahead' ? 'both' : what, today, null), known ?? api.roster(framework)]));
    if (!answers || this.#closed || asked !== this.#asked) return;
    const [view, roster] = answers as [TeamView, Roster];
    if (await this.#fellBack(framework, roster)) return this.load();
    if (this.#closed || asked !== this.#asked) return;
    this.#people.clear();
    this.roster = roster;
    this.#rosterOf = framework;
    this.team = new Team(view, new Map(roster.people.flatMap((each) => (each.home === null ? [] : [[each.person, each.home] as const]))));
    if (this.#held.lines === null) this.#hold(this.#held.selection);
    this.#clear((sent) => sent <= covered);
    const told = toldFacet(view, what);
    if (told !== what && !this.#facetChosen) {
      this.arrangement = { ...this.arrangement, what: told };
      await this.load();
    }
  }
  /** Whether the community of the team is no longer there: then everybody is shown, and it is said. */
  async #fellBack(framework: Id, { communities }: Roster): Promise<boolean> {
    const { community } = this.filter;
    // One without active people is not listed and still there: the organisation knows.
    if (community === null || communities.some((each) => each.id === community)) return false;
    await organisation.load();
    const now = teamFilter(framework);
    if (this.#closed || session.framework !== framework || this.filter.community !== community || now.community === community) return false;
    const name = this.roster?.communities.find((each) => each.id === community)?.name;
    this.filter = now;
    toast({ text: name === undefined ? t('team-community-gone') : t('team-community-gone-named', { name }), kind: 'note' });
    return true;
  }
  /** Something has changed: asks anew, at once or, while she types, when she pauses. */
  changed(): void {
    clearTimeout(this.#reload);
    if (this.#closed) return;
    if (session.changed.length === 0 || !session.changed.every((table) => SAID.includes(table))) this.#rosterOf = null;
    if (this.pending.size === 0) void this.load();
    else this.#reload = setTimeout(() => void this.load(), RELOAD_AFTER_MS);
  }
  show(change: Partial<Arrangement>): void {
    this.settle();
    const before = this.arrangement;
    if (change.what !== undefined) this.#facetChosen = true;
    this.arrangement = shownAs({ ...before, ...change });
    keep(this.arrangement);
    if (this.arrangement.who !== before.who || this.arrangement.what !== before.what) void this.load();
  }
  choose(change: Partial<TeamFilter>): void {
    this.settle();
    this.filter = { ...this.filter, ...change };
    chooseTeam(session.framework, this.filter);
    void this.load();
  }
  fold(area: string): void {
    const folded = new Set(this.arrangement.folded);
    if (!folded.delete(area)) folded.add(area);
    this.show({ folded });
  }

  /** Everything about a person, for the card; asked for once until something changes. */
  about(person: Id): Promise<PersonView | null> {
    const framework = session.framework;
    const known = this.#people.get(person) ?? api.personView(person, framework, null, null, isoDay(), null).catch(() => null);
    this.#people.set(person, known);
    return known;
  }

  // ---- Recording
  /** As whom a typed rating is recorded; null where the view shows something that cannot be typed. */
  get kind(): AssessorKind | null {
    const { who, what } = this.arrangement;
    if (what === 'ahead') return null;
    if (who === 'counted') return 'lead';
    return who === 'agreed' || who === 'difference' ? null : who;
  }
  /** One more digit over the active cell; false where the key is none. */
  type(key: string): boolean {
    const before = this.#digits;
    if (!/^[\d.,]$/.test(key) || (before === null && !/^\d$/.test(key))) return false;
    const { team } = this;
    if (!team) return false;
    if (this.refuses()) return true;
    this.forget();
    const text = (before?.text ?? '') + key;
    const cell = before ? before.cell : this.#active();
    if (cell === null) return true;
    const typed = readTyped(text, team.values);
    if (typed.is === 'none') this.#noSuch(text);
    else if (typed.is === 'rating') void this.#record([{ ...cell, ...ofShown(typed.rating, this.arrangement.what) }]);
    else this.#digits = { text, rating: typed.rating, cell, timer: setTimeout(() => this.settle(), DIGIT_WAITS_MS) };
    return true;
  }
  /** Drops digits that wait for more; false where there are none. */
  forget(): boolean {
    const waited = this.#digits !== null;
    clearTimeout(this.#digits?.timer);
    this.#digits = null;
    return waited;
  }
  /** Records one rating for every cell of the range. */
  rate(rating: number): Promise<void> {
    const { laidOut } = this;
    if (!laidOut || this.refuses()) return Promise.resolve();
    this.settle();
    return this.#propose(placesOf(laidOut, this.range).map((place) => ({ ...place, ...ofShown(rating, this.arrangement.what) })));
  }
  /** Records what was chosen for one cell, or with `fill` for every cell of the range. */
  say(place: Place, said: Pending, fill: boolean): Promise<void> {
    const { laidOut } = this;
    if (!laidOut || this.refuses() || (said.knows === null && said.does === null)) return Promise.resolve();
    return this.#propose((fill ? placesOf(laidOut, this.range) : [place]).map((each) => ({ ...each, ...said })));
  }
  /** The range takes over its first row or column; one cell what stands above it or to its left. */
  fill(direction: 'down' | 'right'): Promise<void> {
    const { laidOut } = this;
    if (!laidOut || this.refuses()) return Promise.resolve();
    this.settle();
    return this.#propose(fill(laidOut, this.range, direction, (place) => this.shown(place), this.arrangement.what));
  }
  /** A pasted block from the active cell on; what is blank says nothing, what is no rating is left out and named. */
  async paste(block: Block): Promise<void> {
    const { team, laidOut } = this;
    if (!team || !laidOut || this.refuses()) return;
    this.settle();
    const pasted = pasteInto(team, laidOut, this.range, block, this.arrangement.what);
    if (pasted.range) {
      const { top, left, bottom, right } = pasted.range;
      this.#hold({ active: { row: top, column: left }, anchor: { row: top, column: left }, extent: { row: bottom, column: right } });
    }
    await this.#propose(pasted.sayings, leftOut(team, pasted));
  }
  /** Records what was proposed. */
  async accept(): Promise<void> {
    const { proposal } = this;
    this.proposal = null;
    if (proposal) await this.#record(proposal.cells);
  }
  /** Records them, or asks first where they are many. */
  async #propose(sayings: readonly Saying[], leftOut: readonly string[] = []): Promise<void> {
    const cells = sayings.flatMap(({ person, skill, knows, does }) => {
      const ids = this.#idsOf({ person, skill });
      return ids ? [{ ...ids, knows, does }] : [];
    });
    if (cells.length > MOST_UNASKED) {
      this.proposal = { cells, leftOut };
      return;
    }
    await this.#record(cells);
    for (const text of leftOut) toast({ text, kind: 'problem' });
  }
  /**
   * What was said stays, so nothing is deleted; but what she has just recorded is taken back, where it is all that stands
   * in the range and nothing has changed since. Else she is told what to do instead.
   */
  async takeBack(): Promise<void> {
    const { team, laidOut } = this;
    if (!team || !laidOut || this.refuses()) return;
    if (this.forget()) return;
    const places = placesOf(laidOut, this.range);
    await this.#sending;
    await settled();
    const keys = new Set(places.map(({ person, skill }) => team.keyOf(person, skill)));
    const rated = places.filter((place) => !isBlank(this.shown(place))).map(({ person, skill }) => team.keyOf(person, skill));
    const last = this.#latest;
    const label = session.workspace?.undo;
    const isLast = last !== null && last.steps === session.steps && label?.op === 'record_assessments' && label.count === last.keys.size;
    if (isLast && [...last.keys].every((key) => keys.has(key)) && rated.every((key) => last.keys.has(key))) return undo();
    if (rated.length > 0) toast({ text: t('team-no-delete'), kind: 'note' });
  }
  /** What a cell of the view says, with what is on its way. */
  shown({ person, skill }: Place): Pending {
    const { team } = this;
    const waits = team && this.pending.get(team.keyOf(person, skill));
    if (waits) return waits;
    const said = team?.said(person, skill);
    return { knows: said?.knows ?? null, does: said?.does ?? null };
  }
  /** Whether nothing can be recorded in what is shown; she is told why, and where it can. */
  refuses(): boolean {
    if (this.kind !== null) return false;
    const { who } = this.arrangement;
    toast({ text: t(who === 'agreed' ? 'team-agreed-in-talk' : who === 'difference' ? 'team-difference-not-typed' : 'team-ahead-not-typed'), kind: 'note' });
    return true;
  }
  #noSuch(typed: string): void {
    const values = this.team?.values ?? [];
    toast({ text: t('team-no-such-rating', { typed, least: values[0] ?? 0, most: values.at(-1) ?? 0 }), kind: 'note' });
  }
  /** Digits that wait for more count as they are, where they were typed. */
  settle(): void {
    const waiting = this.#digits;
    if (waiting === null) return;
    this.forget();
    const { text, rating, cell } = waiting;
    if (rating === null) this.#noSuch(text);
    else void this.#record([{ ...cell, ...ofShown(rating, this.arrangement.what) }]);
  }
  #idsOf({ person, skill }: Place): Cell | null {
    const { team } = this;
    const [of, inSkill] = [team?.view.people.person[person], team?.view.skills[skill]?.id];
    return of === undefined || inSkill === undefined ? null : { person: of, skill: inSkill };
  }
  #active(): Cell | null {
    const { row, column } = this.selection.active;
    const [person, skill] = [this.laidOut?.personOf(row, column) ?? null, this.laidOut?.skillOf(row, column) ?? null];
    return person === null || skill === null ? null : this.#idsOf({ person, skill });
  }
  async #record(cells: readonly (Cell & Pending)[]): Promise<void> {
    const { team, kind } = this;
    if (!team || kind === null) return;
    const sent = this.#nSent + 1;
    const assessments: NewAssessment[] = [];
    const laid = new Map(this.pending);
    const keys = new Set<string>();
    for (const { person, skill, ...said } of cells) {
      const [p, s] = team.placesOf(`${person} ${skill}`);
      if (p === undefined || s === undefined) continue;
      const key = team.keyOf(p, s);
      // Knowing and doing count each by itself: what is not said now goes on to be shown, and is not sent as said again.
      const before = laid.get(key) ?? team.said(p, s);
      laid.set(key, { knows: said.knows ?? before?.knows ?? null, does: said.does ?? before?.does ?? null, sent });
      keys.add(key);
      assessments.push({ person, skill, kind, by: kind === 'lead' ? asLead() : null, date: isoDay(), knows: said.knows, does: said.does, interest: null, note: '', evidence: [] });
    }
    if (assessments.length === 0) return;
    this.pending = laid;
    this.announcement = t('team-recorded', { count: assessments.length });
    this.#nSent = sent;
    const send = this.#sending.then(() => api.recordAssessments(assessments));
    this.#sending = send.catch(() => undefined);
    try {
      await send;
      this.#latest = { keys, steps: session.steps };
      if (assessments.length > 1) {
        toast({ text: t('team-recorded', { count: assessments.length }), action: { label: t('button-undo'), run: () => void undo() } });
      }
    } catch (thrown) {
      this.#clear((each) => each === sent);
      toast({ text: asApiError(thrown).message, kind: 'problem' });
    } finally {
      this.#nAnswered = sent;
      this.changed();
    }
  }
  /** Takes away what is laid over the cells by these sendings; what was sent since stays. */
  #clear(over: (sent: number) => boolean): void {
    if (this.pending.size > 0) this.pending = new Map([...this.pending].filter(([, { sent }]) => !over(sent)));
  }
}

/** So many times as much is told of the other. */
const NEARLY_NONE = 10;
/** The facet to begin with: an imported sheet often tells of knowing only, and a team that is all dashes would look empty. */
export function toldFacet({ cells }: Pick<TeamView, 'cells'>, what: What): What {
  if (what === 'both' || what === 'ahead') return what;
  const count = (facet: 'knows' | 'does') => cells.said.filter((said) => said[facet] !== null).length;
  const other = what === 'does' ? 'knows' : 'does';
  return count(other) > NEARLY_NONE * count(what) ? other : what;
}

const isBlank = ({ knows, does }: Pending) => knows === null && does === null;

/** What of a pasted block is left out, a sentence each; the first cells by name. */
function leftOut({ view }: Team, { refused, beyond, unknown }: Pasted): string[] {
  const some = (parts: string[]) => [...parts.slice(0, MOST_NAMED), ...(parts.length > MOST_NAMED ? [t('team-paste-more', { count: parts.length - MOST_NAMED })] : [])].join(', ');
  const cells = refused.map(({ person, skill, text }) => t('team-paste-cell', { person: view.people.name[person] ?? '', skill: view.skills[skill]?.name ?? '', text: text.slice(0, 40) }));
  return [
    ...(refused.length > 0 ? [t('team-paste-skipped', { count: refused.length, cells: some(cells) })] : []),
    ...(beyond > 0 ? [t('team-paste-beyond', { count: beyond })] : []),
    ...(unknown.length > 0 ? [t('team-paste-unknown', { count: unknown.length, names: some(unknown.map((name) => t('team-paste-name', { name: name.trim().slice(0, 40) }))) })] : []),
  ];
}

const WHO: readonly Who[] = ['counted', 'lead', 'self', 'peer', 'agreed', 'difference'];
const FACETS: readonly What[] = ['knows', 'does', 'both', 'ahead'];
function kept(): Arrangement {
  const usual: Arrangement = { who: 'counted', what: 'does', turned: false, sorting: 'level', folded: new Set() };
  try {
    const said = JSON.parse(localStorage.getItem(KEPT) ?? '{}') as Record<string, unknown>;
    const one = <V>(list: readonly V[], value: unknown, or: V): V => list.find((each) => each === value) ?? or;
    return {
      who: one(WHO, said['who'], usual.who),
      what: one(FACETS, said['what'], usual.what),
      turned: said['turned'] === true,
      sorting: one(SORTINGS, said['sorting'], usual.sorting),
      folded: new Set(Array.isArray(said['folded']) ? said['folded'].filter((each): each is string => typeof each === 'string') : []),
    };
  } catch {
    return usual; // what was kept is not readable any more
  }
}
function keep(arrangement: Arrangement): void {
  localStorage.setItem(KEPT, JSON.stringify({ ...arrangement, folded: [...arrangement.folded] }));
}
export { WHO, FACETS };
