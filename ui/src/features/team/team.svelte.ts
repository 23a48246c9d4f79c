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
import { api, asApiError } from '../../shared/client';
import { isoDay } from '../../shared/days';
import { collator, t } from '../../shared/i18n.svelte';
import { readRating } from '../../shared/scale';
import { layOut, layOver, once, SORTINGS, Team, type Arrangement, type Pending, type TeamSheet, type What, type Words } from './matrix';
import { readTyped } from './typed';

/** After the last rating typed, the team is asked for anew: until then the typed digits stand over it. */
const RELOAD_AFTER_MS = 400;
/** Tables of a commit that leaves everybody where they are. */
const SAID: readonly string[] = ['assessment', 'evidence'];
/** How long a digit waits for a second one where the scale has longer numbers. */
const DIGIT_WAITS_MS = 700;
const KEPT = 'team-arrangement';

/** A rating for a person in a skill, by their ids: lines may move before it is sent. */
interface Rated {
  person: Id;
  skill: Id;
  rating: number;
}
/** A rating on its way, and the number of the sending that carries it. */
type Sent = Pending & { sent: number };

export class TeamMatrix {
  team = $state.raw<Team | null>(null);
  roster = $state.raw<Roster | null>(null);
  filter = $state.raw<TeamFilter>(teamFilter(session.framework));
  arrangement = $state.raw<Arrangement>(kept());
  pending = $state.raw<ReadonlyMap<string, Sent>>(new Map());
  announcement = $state('');
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
  /** Digits that may go on, and the cells they were typed over. */
  #digits: { text: string; rating: number | null; cells: Omit<Rated, 'rating'>[]; timer: ReturnType<typeof setTimeout> } | null = null;
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
    this.#settle();
    this.#hold(next);
  }
  #hold(selection: Selection): void {
    const sheet = this.#laid?.sheet.sheet;
    this.#held = { selection, lines: sheet ? { rows: sheet.rows, columns: sheet.columns } : null, turned: this.arrangement.turned };
  }

  close(): void {
    this.#settle();
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
      this.#settle();
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
    toast({ text: name === undefined ? t('team-community-gone') : t('team-community-gone-named', { name }) });
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
    this.#settle();
    const before = this.arrangement;
    if (change.what !== undefined) this.#facetChosen = true;
    this.arrangement = { ...before, ...change };
    keep(this.arrangement);
    if (this.arrangement.who !== before.who || this.arrangement.what !== before.what) void this.load();
  }
  choose(change: Partial<TeamFilter>): void {
    this.#settle();
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
  /** One more digit over the cell; false where the key is none. */
  type(key: string): boolean {
    const before = this.#digits;
    if (!/^[\d.,]$/.test(key) || (before === null && !/^\d$/.test(key))) return false;
    const { team } = this;
    if (!team) return false;
    if (this.#refuses()) return true;
    this.forget();
    const text = (before?.text ?? '') + key;
    const cells = before?.cells ?? this.#inRange();
    const typed = readTyped(text, team.values);
    if (typed.is === 'none') this.#noSuch(text);
    else if (typed.is === 'rating') void this.#record(cells.map((cell) => ({ ...cell, rating: typed.rating })));
    else this.#digits = { text, rating: typed.rating, cells, timer: setTimeout(() => this.#settle(), DIGIT_WAITS_MS) };
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
    return this.#record(this.#inRange().map((cell) => ({ ...cell, rating })));
  }
  /** A pasted block from the active cell on; what is blank or no rating is left alone and said. */
  async paste(block: Block): Promise<void> {
    const { team } = this;
    if (!team || this.#refuses()) return;
    this.#settle();
    const { top, left } = this.range;
    const cells: Rated[] = [];
    let skipped = 0;
    let beyond = 0;
    block.forEach((line, r) =>
      line.forEach((text, c) => {
        if (text.trim() === '' || text.trim() === '–') return;
        const cell = this.#at(top + r, left + c);
        if (cell === null) {
          beyond += 1;
          return;
        }
        const rating = readRating(team.scale, text);
        if (rating === null) skipped += 1;
        else cells.push({ ...cell, rating });
      }),
    );
    await this.#record(cells);
    if (skipped > 0) toast({ text: t('team-paste-skipped', { count: skipped }), kind: 'problem' });
    if (beyond > 0) toast({ text: t('team-paste-beyond', { count: beyond }), kind: 'problem' });
  }
  /** Whether nothing can be recorded in what is shown; she is told why, and where it can. */
  #refuses(): boolean {
    if (this.kind !== null) return false;
    const { who } = this.arrangement;
    toast({ text: t(who === 'agreed' ? 'team-agreed-in-talk' : who === 'difference' ? 'team-difference-not-typed' : 'team-ahead-not-typed') });
    return true;
  }
  #noSuch(typed: string): void {
    const values = this.team?.values ?? [];
    toast({ text: t('team-no-such-rating', { typed, least: values[0] ?? 0, most: values.at(-1) ?? 0 }) });
  }
  /** Digits that wait for more count as they are, where they were typed. */
  #settle(): void {
    const waiting = this.#digits;
    if (waiting === null) return;
    this.forget();
    const { text, rating, cells } = waiting;
    if (rating === null) this.#noSuch(text);
    else void this.#record(cells.map((cell) => ({ ...cell, rating })));
  }
  #at(row: number, column: number): Omit<Rated, 'rating'> | null {
    const { team, laidOut } = this;
    const person = team?.view.people.person[laidOut?.personOf(row, column) ?? -1];
    const skill = team?.view.skills[laidOut?.skillOf(row, column) ?? -1]?.id;
    return person === undefined || skill === undefined ? null : { person, skill };
  }
  #inRange(): Omit<Rated, 'rating'>[] {
    const { top, left, bottom, right } = this.range;
    const cells: (Omit<Rated, 'rating'> | null)[] = [];
    for (let row = top; row <= bottom; row += 1) for (let column = left; column <= right; column += 1) cells.push(this.#at(row, column));
    return cells.filter((cell) => cell !== null);
  }
  async #record(cells: readonly Rated[]): Promise<void> {
    const { team, kind } = this;
    if (!team || kind === null) return;
    const { what } = this.arrangement;
    const sent = this.#nSent + 1;
    const assessments: NewAssessment[] = [];
    const laid = new Map(this.pending);
    for (const { person, skill, rating } of cells) {
      const [p, s] = team.placesOf(`${person} ${skill}`);
      if (p === undefined || s === undefined) continue;
      const key = team.keyOf(p, s);
      const before = laid.get(key) ?? heldOf(team, p, s, kind);
      const now = { knows: what === 'does' ? before.knows : rating, does: what === 'knows' ? before.does : rating };
      laid.set(key, { ...now, sent });
      assessments.push({ person, skill, kind, by: kind === 'lead' ? asLead() : null, date: isoDay(), ...now, interest: null, note: '', evidence: [] });
    }
    if (assessments.length === 0) return;
    this.pending = laid;
    this.announcement = t('team-recorded', { count: assessments.length });
    this.#nSent = sent;
    const send = this.#sending.then(() => api.recordAssessments(assessments));
    this.#sending = send.catch(() => undefined);
    try {
      await send;
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

/** The facet to begin with: an imported sheet often tells of knowing only, and a team that is all dashes would look empty. */
export function toldFacet({ cells }: Pick<TeamView, 'cells'>, what: What): What {
  if (what === 'both' || what === 'ahead') return what;
  const says = (facet: 'knows' | 'does') => cells.said.some((said) => said[facet] !== null);
  const other = what === 'does' ? 'knows' : 'does';
  return !says(what) && says(other) ? other : what;
}

/** What the same assessor has said of the other of knowing and doing goes on to hold; what others said is not repeated. */
function heldOf(team: Team, person: number, skill: number, kind: AssessorKind): Pending {
  const said = team.said(person, skill);
  const holds = said !== null && (said.kind === kind || said.kind === 'agreed');
  return holds ? { knows: said.knows, does: said.does } : { knows: null, does: null };
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
