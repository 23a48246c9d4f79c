// The team as a heat sheet: people by skills or turned, sorted, with what is being recorded laid over it. Pure.
import { EMPTY_CELL, type HeatCell, type HeatGroup, type HeatLine, type HeatSheet, type HeatTotals } from '../../engines/heat/sheet';
import type { Facet, TeamSaid, TeamView, Who } from '../../shared/api_people';
import { namesakes } from '../../shared/namesakes';
import { colourStep, ratingText, ratingWord, type Scale } from '../../shared/scale';

export type Sorting = 'name' | 'level' | 'gap' | 'home';
export const SORTINGS: readonly Sorting[] = ['name', 'level', 'gap', 'home'];

/** Knowing, doing, both, or how far knowing is ahead of doing. */
export type What = Facet | 'ahead';
/** What is shown and in which order. */
export interface Arrangement {
  who: Who;
  what: What;
  turned: boolean;
  sorting: Sorting;
  /** Ids of folded areas; `none` for skills without one. */
  folded: ReadonlySet<string>;
}
/** A rating that is on its way to the core. */
export interface Pending {
  knows: number | null;
  does: number | null;
}
/** Words that the sheet needs, in her language. */
export interface Words {
  t: (id: string, args?: Record<string, string | number>) => string;
  compare: (a: string, b: string) => number;
}
export const NO_AREA = 'none';

/** The team with its cells at hand. */
export class Team {
  readonly view: TeamView;
  readonly homes: ReadonlyMap<string, string>;
  readonly scale: Scale;
  #places: { people: ReadonlyMap<string, number>; skills: ReadonlyMap<string, number> } | null = null;

  constructor(view: TeamView, homes: ReadonlyMap<string, string> = new Map()) {
    this.view = view;
    this.homes = homes;
    this.scale = { points: view.scale.map((point) => ({ ...point, value: point.value ?? 0 })), blank_means: null };
  }
  get nPeople(): number {
    return this.view.people.person.length;
  }
  get nSkills(): number {
    return this.view.skills.length;
  }
  get values(): number[] {
    return this.view.scale.flatMap((point) => (point.value === null ? [] : [point.value]));
  }
  /** What one cell says; of two cells that say the same, the same object. */
  said(person: number, skill: number): TeamSaid | null {
    const { said, at } = this.view.cells;
    return said[(at[person * this.nSkills + skill] ?? 0) - 1] ?? null;
  }
  /** Steps of the scale from one rating up to another; less than 0 where it lies below. */
  steps(from: number, to: number): number {
    const place = (rating: number) => this.scale.points.findIndex((point) => point.value === rating);
    const [a, b] = [place(from), place(to)];
    return a < 0 || b < 0 ? to - from : b - a;
  }
  /** What is asked of a person in a skill. */
  asked(person: number, skill: number): number | null {
    const row = this.view.people.asked[person];
    return row === null || row === undefined ? null : (this.view.asked[row]?.[skill] ?? null);
  }
  keyOf(person: number, skill: number): string {
    return `${this.view.people.person[person] ?? ''} ${this.view.skills[skill]?.id ?? ''}`;
  }
  /** The person and the skill of such a key, as places of the view. */
  placesOf(key: string): [number | undefined, number | undefined] {
    const [person = '', skill = ''] = key.split(' ');
    this.#places ??= { people: new Map(this.view.people.person.map((id, i) => [id, i])), skills: new Map(this.view.skills.map(({ id }, i) => [id, i])) };
    return [this.#places.people.get(person), this.#places.skills.get(skill)];
  }
  /** People in the order of the screen, as places of the view. `gaps` are what the largest gap is told from: the sums at
   *  the edge. */
  order(sorting: Sorting, compare: Words['compare'], gaps: readonly (number | null)[]): number[] {
    const { people } = this.view;
    const name = (i: number) => people.name[i] ?? '';
    const by = (rank: (i: number) => number) => (a: number, b: number) => rank(a) - rank(b) || compare(name(a), name(b));
    const all = people.person.map((_, i) => i);
    switch (sorting) {
      case 'name':
        return all.sort((a, b) => compare(name(a), name(b)));
      case 'level':
        return all.sort(by((i) => people.level[i] ?? Infinity));
      case 'gap':
        return all.sort(by((i) => -(gaps[i] ?? -1)));
      case 'home': {
        const home = (i: number) => this.homes.get(people.person[i] ?? '') ?? '';
        return all.sort((a, b) => Number(home(a) === '') - Number(home(b) === '') || compare(home(a), home(b)) || compare(name(a), name(b)));
      }
    }
  }
}

interface SkillGroup {
  id: string;
  name: string;
  skills: number[];
}
/** The skills under their areas, in the order of the matrix; those without an area first. */
export function areasOf(view: TeamView, noArea: string): SkillGroup[] {
  const of = (id: string | null) => view.skills.flatMap((skill, i) => (skill.area === id ? [i] : []));
  const groups = [{ id: NO_AREA, name: noArea, skills: of(null) }, ...view.areas.map((area) => ({ id: area.id, name: area.name, skills: of(area.id) }))];
  return groups.filter((group) => group.skills.length > 0);
}

/** Whether cells tell how far two things lie apart rather than a rating. */
export function compares({ who, what }: Pick<Arrangement, 'who' | 'what'>): boolean {
  return who === 'difference' || what === 'ahead';
}
/** What can be shown: of what each says only one thing is held against what the others say of it. */
export function shownAs(arrangement: Arrangement): Arrangement {
  return arrangement.who === 'difference' && !compared.includes(arrangement.what) ? { ...arrangement, what: 'does' } : arrangement;
}
const compared: readonly What[] = ['knows', 'does'];
export const facetsOf = (who: Arrangement['who'], all: readonly What[]): readonly What[] => (who === 'difference' ? all.filter((each) => compared.includes(each)) : all);
/** Cells in which two things are held against each other, and those of which one of the two is missing. */
export function howManyCompared(team: Team, arrangement: Arrangement): { both: number; missing: number } {
  const { at, said } = team.view.cells;
  const both = said.map((each) => stepsApart(team, each, arrangement) !== null);
  const n = at.reduce((sum, one) => sum + (both[one - 1] === true ? 1 : 0), 0);
  return { both: n, missing: team.nPeople * team.nSkills - n };
}
/** How many steps apart: what the person says from what others say, else knowing from doing; null where one of the two is not said. */
function stepsApart(team: Team, said: Pending | TeamSaid | null, { who }: Arrangement): number | null {
  if (said === null) return null;
  if (who === 'difference') return 'shown' in said ? said.shown : null;
  return said.knows === null || said.does === null ? null : team.steps(said.does, said.knows);
}

/** Stands where only the other of knowing and doing was said. */
export const OTHER_ONLY = '○';
/** The text and the colour of a cell. */
function drawn(team: Team, said: TeamSaid | null, pending: Pending | undefined, arrangement: Arrangement): { text: string; shade: number | null; rating: number | null } {
  const knows = pending ? pending.knows : (said?.knows ?? null);
  const does = pending ? pending.does : (said?.does ?? null);
  const { scale } = team;
  const { what } = arrangement;
  if (compares(arrangement)) {
    const steps = stepsApart(team, arrangement.who === 'difference' ? said : (pending ?? said), arrangement);
    if (steps === null) return { text: '–', shade: null, rating: null };
    const text = steps > 0 ? `+${ratingText(steps)}` : steps < 0 ? `−${ratingText(-steps)}` : '=';
    return { text, shade: Math.min(5, Math.round(Math.abs(steps)) * 2), rating: null };
  }
  if (what === 'both') {
    if (knows === null && does === null) return { text: '–', shade: null, rating: null };
    const lesser = knows === null || does === null ? (knows ?? does ?? 0) : Math.min(knows, does);
    const digit = (rating: number | null) => (rating === null ? '–' : ratingText(rating));
    return { text: `${digit(knows)}·${digit(does)}`, shade: colourStep(scale, lesser), rating: lesser };
  }
  const rating = what === 'knows' ? knows : does;
  return rating === null ? { text: (what === 'knows' ? does : knows) === null ? '–' : OTHER_ONLY, shade: null, rating: null } : { text: ratingText(rating), shade: colourStep(scale, rating), rating };
}

/** One cell of the matrix. */
export function cellOf(team: Team, person: number, skill: number, pending: ReadonlyMap<string, Pending>, arrangement: Arrangement, { t }: Words): HeatCell {
  const said = team.said(person, skill);
  const waits = pending.get(team.keyOf(person, skill));
  const asked = team.asked(person, skill);
  const { text, shade, rating } = drawn(team, said, waits, arrangement);
  const difference = compares(arrangement);
  const corner = asked === null || difference ? '' : ratingText(asked);
  const boxed = asked !== null && !difference && rating !== null && rating < asked;
  const stripes = said !== null && !waits && said.stale && shade !== null;
  const dot = said?.evidence === true;
  // Whoever scrolls meets thousands of cells; few are ever said.
  const say = () =>
    [
      team.view.people.name[person] ?? '',
      team.view.skills[skill]?.name ?? '',
      shade === null ? t(text === OTHER_ONLY ? `team-legend-only-${arrangement.what === 'knows' ? 'does' : 'knows'}` : difference ? 'team-legend-one-unrated' : 'team-cell-unrated') : rating === null ? t('team-cell-difference', { steps: text }) : ratingWord(team.scale, rating),
      corner === '' ? '' : t(boxed ? 'team-cell-below' : 'team-cell-target', { target: corner }),
      dot ? t('team-legend-evidence') : '',
      stripes ? t('team-legend-stale') : '',
    ].filter((part) => part !== '').join(', ');
  return {
    text, shade, corner, boxed, dot, stripes, pending: waits !== undefined,
    get said() {
      return say();
    },
  };
}

/** A heat sheet, and which person and which skill each of its lines is; null for bands and folded areas. */
export interface TeamSheet {
  sheet: HeatSheet;
  personOf: (row: number, column: number) => number | null;
  skillOf: (row: number, column: number) => number | null;
}

/** The same sheet with what is being recorded laid over it; lines and sums stay as they were laid out. */
export function layOver(laid: TeamSheet, team: Team, arrangement: Arrangement, pending: ReadonlyMap<string, Pending>, words: Words): TeamSheet {
  if (pending.size === 0) return laid;
  const waits = new Map<number, HeatCell>();
  for (const key of pending.keys()) {
    const [person, skill] = team.placesOf(key);
    if (person !== undefined && skill !== undefined) waits.set(person * team.nSkills + skill, cellOf(team, person, skill, pending, arrangement, words));
  }
  const cell = (row: number, column: number): HeatCell => {
    const [person, skill] = [laid.personOf(row, column), laid.skillOf(row, column)];
    const over = person === null || skill === null ? undefined : waits.get(person * team.nSkills + skill);
    return over ?? laid.sheet.cell(row, column);
  };
  return { ...laid, sheet: { ...laid.sheet, cell } };
}
/** Words that are made once: a screen of cells says the same few over and over. */
export function once({ t, compare }: Words): Words {
  const made = new Map<string, string>();
  return {
    compare,
    t: (id, args) => {
      const key = args === undefined ? id : `${id} ${Object.values(args).join(' ')}`;
      const known = made.get(key) ?? t(id, args);
      made.set(key, known);
      return known;
    },
  };
}
const NOTHING_PENDING: ReadonlyMap<string, Pending> = new Map();

const sum = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((a, b) => a + b, 0);
};

export function layOut(team: Team, arrangement: Arrangement, words: Words): TeamSheet {
  const { t } = words;
  const { view } = team;
  const areas = areasOf(view, t('team-no-area'));
  const atTarget = counts(team, arrangement);
  // Made once, as the same cells come into sight over and over.
  const made = new Array<HeatCell | undefined>(team.nPeople * team.nSkills);
  const cell = (person: number | null, skill: number | null): HeatCell =>
    person === null || skill === null ? EMPTY_CELL : (made[person * team.nSkills + skill] ??= cellOf(team, person, skill, NOTHING_PENDING, arrangement, words));

  const shared = namesakes(view.people.name);
  /** With what tells it apart in the name itself: a turned matrix has nothing beside it, and a level may be long. */
  const toldName = (name: string, key: string) => (shared(name) && key !== '' ? `${name} (${key})` : name);
  const personLine = (i: number): HeatLine => {
    const level = view.people.level[i] ?? null;
    const head = level === null ? null : view.levels[level];
    const target = view.people.target[i] ?? null;
    const to = target === null ? null : view.levels[target];
    return {
      kind: 'item',
      id: view.people.person[i] ?? String(i),
      name: toldName(view.people.name[i] ?? '', view.people.key[i] ?? ''),
      mark: head ? t(`team-track-mark-${(to ?? head).track_kind}`) : '',
      markSaid: head ? (to ? t('team-on-the-way', { level: to.name, track: to.track_name }) : head.track_name) : '',
      note: head ? head.name : t('team-no-level'),
    };
  };
  const apartOnly = compares(arrangement);
  // Where two things are compared, the edges sum how far apart they are, whichever is higher.
  const apart = (person: number, skill: number) => {
    const steps = stepsApart(team, team.said(person, skill), arrangement);
    return steps === null ? null : Math.abs(steps);
  };
  const unrated = { people: view.people.rated.map((n) => team.nSkills - n), skills: view.skills.map((skill) => team.nPeople - skill.rated) };
  if (apartOnly) {
    unrated.people.fill(0);
    unrated.skills.fill(0);
    for (let i = 0; i < team.nPeople * team.nSkills; i += 1) {
      const [person, skill] = [Math.floor(i / team.nSkills), i % team.nSkills];
      if (apart(person, skill) !== null) continue;
      unrated.people[person]! += 1;
      unrated.skills[skill]! += 1;
    }
  }
  const each = (n: number) => Array.from({ length: n }, (_, i) => i);
  const ofPerson = (i: number) => (apartOnly ? sum(each(team.nSkills).map((skill) => apart(i, skill))) : (view.people.gap[i] ?? null));
  const ofSkill = (i: number) => (apartOnly ? sum(each(team.nPeople).map((person) => apart(person, i))) : (view.skills[i]?.gap ?? null));
  const gapOf = each(team.nPeople).map(ofPerson);
  const people = team.order(arrangement.sorting, words.compare, gapOf);
  const gaps = { people: people.map((i) => gapOf[i] ?? null), skills: ofSkill };
  const all = { gap: sum(gapOf), unrated: unrated.people.reduce((a, b) => a + b, 0) };
  const heads = { gap: t(apartOnly ? 'team-apart' : 'team-gap'), unrated: t(apartOnly ? 'team-one-missing' : 'team-unrated'), atTarget: t('team-at-target') };

  // Where nothing is asked of anybody, as after an import of ratings alone, there is no gap to sum.
  const asksNothing = !apartOnly && view.people.asked.every((row) => row === null);
  const totals = (name: string, of: (number | null)[], whole: number | null, bars: boolean): HeatTotals => ({ name, of, all: whole, bars });

  if (arrangement.turned) {
    const rows: HeatLine[] = [];
    const skillAt: (number | null)[] = [];
    const banded = areas.length > 1 || areas[0]?.id !== NO_AREA;
    for (const area of areas) {
      const folded = banded && arrangement.folded.has(area.id);
      if (banded) {
        rows.push({ kind: 'band', id: `band-${area.id}`, name: area.name, group: area.id, folded });
        skillAt.push(null);
      }
      if (folded) continue;
      for (const i of area.skills) {
        rows.push({ kind: 'item', id: view.skills[i]?.id ?? String(i), name: view.skills[i]?.name ?? '' });
        skillAt.push(i);
      }
    }
    const of = <T>(read: (skill: number) => T | null) => skillAt.map((i) => (i === null ? null : read(i)));
    return {
      sheet: {
        rows,
        columns: people.map((i) => ({ ...personLine(i), note: '' })),
        groups: [],
        heads: [t('team-n-skills', { count: team.nSkills }), null],
        rowTotals: [
          ...(asksNothing ? [] : [totals(heads.gap, of(gaps.skills), all.gap, true)]),
          { name: heads.unrated, of: of((i) => unrated.skills[i] ?? null), all: all.unrated, bars: false },
        ],
        columnTotals: [
          asksNothing ? totals(heads.unrated, people.map((i) => unrated.people[i] ?? null), all.unrated, false) : totals(heads.gap, gaps.people, all.gap, true),
          ...(atTarget && !asksNothing ? [totals(heads.atTarget, people.map((i) => atTarget.people[i] ?? null), null, false)] : []),
        ],
        cell: (row, column) => cell(people[column] ?? null, skillAt[row] ?? null),
      },
      personOf: (_row, column) => people[column] ?? null,
      skillOf: (row) => skillAt[row] ?? null,
    };
  }

  const columns: HeatLine[] = [];
  const skillAt: (number | null)[] = [];
  const foldAt = new Map<number, number[]>();
  const groups: HeatGroup[] = [];
  for (const area of areas) {
    const folded = arrangement.folded.has(area.id);
    const from = columns.length;
    if (folded) {
      foldAt.set(columns.length, area.skills);
      columns.push({ kind: 'fold', id: `fold-${area.id}`, name: area.name, group: area.id });
      skillAt.push(null);
    } else {
      for (const i of area.skills) {
        columns.push({ kind: 'item', id: view.skills[i]?.id ?? String(i), name: view.skills[i]?.name ?? '' });
        skillAt.push(i);
      }
    }
    groups.push({ id: area.id, name: area.name, from, to: columns.length, folded });
  }
  const inFold = (person: number, skills: number[]) =>
    sum(skills.map((skill) => {
      if (apartOnly) return apart(person, skill);
      const gap = team.said(person, skill)?.gap ?? null;
      return gap === null ? null : Math.max(0, gap);
    }));
  const perColumn = (read: (skill: number) => number | null) =>
    skillAt.map((i, column) => (i === null ? sum((foldAt.get(column) ?? []).map(read)) : read(i)));
  return {
    sheet: {
      rows: people.map(personLine),
      columns,
      groups: areas.length === 1 && areas[0]?.id === NO_AREA ? [] : groups,
      heads: [t('team-n-people', { count: team.nPeople }), view.levels.length === 0 ? null : t('team-level')],
      rowTotals: [
        ...(asksNothing ? [] : [totals(heads.gap, gaps.people, all.gap, true)]),
        totals(heads.unrated, people.map((i) => unrated.people[i] ?? null), all.unrated, false),
      ],
      columnTotals: [
        asksNothing ? totals(heads.unrated, perColumn((i) => unrated.skills[i] ?? null), all.unrated, false) : totals(heads.gap, perColumn(gaps.skills), all.gap, true),
        ...(atTarget && !asksNothing ? [totals(heads.atTarget, skillAt.map((i) => (i === null ? null : (atTarget.skills[i] ?? null))), null, false)] : []),
      ],
      cell: (row, column) => {
        const person = people[row];
        if (person === undefined) return EMPTY_CELL;
        const folded = foldAt.get(column);
        if (!folded) return cell(person, skillAt[column] ?? null);
        const gap = inFold(person, folded);
        return { ...EMPTY_CELL, text: gap === null ? '' : ratingText(gap) };
      },
    },
    personOf: (row) => people[row] ?? null,
    skillOf: (_row, column) => skillAt[column] ?? null,
  };
}

/** How many reach what is asked: people in each skill, skills of each person, null where nothing can be told; null where two things are compared, and nothing is held against a target. */
function counts(team: Team, arrangement: Arrangement): { people: (number | null)[]; skills: (number | null)[] } | null {
  if (compares(arrangement)) return null;
  const people = new Array<number | null>(team.nPeople).fill(null);
  const skills = new Array<number | null>(team.nSkills).fill(null);
  const { said, at } = team.view.cells;
  // Where knowing reaches what is asked and nothing is known of doing, nobody has said that it is reached.
  const reached = said.map(({ gap, knows, does }) => (gap === null ? null : gap > 0 ? 0 : arrangement.what !== 'knows' && knows !== null && does === null ? null : 1));
  for (let person = 0, i = 0; person < team.nPeople; person += 1) {
    for (let skill = 0; skill < team.nSkills; skill += 1, i += 1) {
      const one = reached[(at[i] ?? 0) - 1] ?? null;
      if (one === null) continue;
      people[person] = (people[person] ?? 0) + one;
      skills[skill] = (skills[skill] ?? 0) + one;
    }
  }
  return { people, skills };
}
