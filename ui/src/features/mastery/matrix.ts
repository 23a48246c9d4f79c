// One framework for the screen, with the questions the ladder asks of it.

import type { Area, FreedomKind, Id, Level, MatrixEdit, MatrixView, Skill, Track } from '../../shared/api';

export const FREEDOMS: readonly FreedomKind[] = ['team', 'task', 'technology', 'time'];

/** A place of the matrix that holds a text. */
export type Slot =
  | { kind: 'expectation'; skill: Id; level: Id }
  | { kind: 'level'; level: Id }
  | { kind: 'scope'; level: Id }
  | { kind: 'freedom'; level: Id; freedom: FreedomKind }
  | { kind: 'responsibilities'; level: Id }
  | { kind: 'skill'; skill: Id }
  | { kind: 'area'; area: Id }
  | { kind: 'track'; track: Id };

/** What stands at (skill, level); an empty text without rating where nothing is expected. */
export interface Expected {
  id: Id | null;
  text: string;
  rating: number | null;
  criteria: number;
  misfits: number;
}
const NOTHING: Expected = { id: null, text: '', rating: null, criteria: 0, misfits: 0 };

/** A `MatrixView` with its indexes. Made anew for each view. */
export class Matrix {
  readonly view: MatrixView;
  readonly #level = new Map<Id, number>();
  readonly #skill = new Map<Id, number>();
  readonly #area = new Map<Id, Area>();
  readonly #track = new Map<Id, Track>();
  readonly #cell = new Map<number, number>();

  constructor(view: MatrixView) {
    this.view = view;
    view.levels.forEach((level, i) => this.#level.set(level.id, i));
    view.skills.forEach((skill, i) => this.#skill.set(skill.id, i));
    for (const area of view.areas) this.#area.set(area.id, area);
    for (const track of view.tracks) this.#track.set(track.id, track);
    view.cells.skill.forEach((skill, i) => this.#cell.set(skill * view.levels.length + (view.cells.level[i] ?? 0), i));
  }

  findLevel(id: Id): Level | undefined {
    return this.view.levels[this.#level.get(id) ?? -1];
  }
  findSkill(id: Id): Skill | undefined {
    return this.view.skills[this.#skill.get(id) ?? -1];
  }
  findArea(id: Id | null): Area | undefined {
    return id === null ? undefined : this.#area.get(id);
  }
  findTrack(id: Id): Track | undefined {
    return this.#track.get(id);
  }
  levelsOf(track: Id): Level[] {
    return this.view.levels.filter((level) => level.track === track);
  }
  skillsOf(area: Id | null): Skill[] {
    return this.view.skills.filter((skill) => skill.area === area);
  }
  /** Where the expectation stands in the columnar cells; -1 where there is none. */
  cellIndex(skill: Id, level: Id): number {
    const s = this.#skill.get(skill);
    const l = this.#level.get(level);
    return s === undefined || l === undefined ? -1 : (this.#cell.get(s * this.view.levels.length + l) ?? -1);
  }
  expected(skill: Id, level: Id): Expected {
    const i = this.cellIndex(skill, level);
    if (i < 0) return NOTHING;
    const { cells } = this.view;
    return { id: cells.expectation[i] ?? null, text: cells.text[i] ?? '', rating: cells.rating[i] ?? null, criteria: cells.criteria[i] ?? 0, misfits: cells.misfits[i] ?? 0 };
  }
  /** The text of a place. */
  text(slot: Slot): string {
    switch (slot.kind) {
      case 'expectation':
        return this.expected(slot.skill, slot.level).text;
      case 'level':
        return this.findLevel(slot.level)?.name ?? '';
      case 'scope':
        return this.findLevel(slot.level)?.scope ?? '';
      case 'freedom':
        return this.findLevel(slot.level)?.freedoms[slot.freedom].text ?? '';
      case 'responsibilities':
        return this.findLevel(slot.level)?.responsibilities ?? '';
      case 'skill':
        return this.findSkill(slot.skill)?.name ?? '';
      case 'area':
        return this.findArea(slot.area)?.name ?? '';
      case 'track':
        return this.findTrack(slot.track)?.name ?? '';
    }
  }
  /** How many texts or ratings go with these levels or skills; what a removal would lose. */
  filled(match: { level?: Id; skill?: Id; track?: Id; area?: Id }): number {
    const { cells, levels, skills } = this.view;
    let n = 0;
    cells.skill.forEach((s, i) => {
      const level = levels[cells.level[i] ?? -1];
      const skill = skills[s];
      if (cells.text[i] === '' && cells.rating[i] === null) return;
      const fits =
        (match.level === undefined || level?.id === match.level) &&
        (match.track === undefined || level?.track === match.track) &&
        (match.skill === undefined || skill?.id === match.skill) &&
        (match.area === undefined || skill?.area === match.area);
      if (fits) n += 1;
    });
    return n;
  }
  get nCriteria(): number {
    return this.view.cells.criteria.reduce((a, b) => a + b, 0);
  }
}

/** The first place, in the order of reading, whose text or rating differs; null where both say the same everywhere they share. */
export function firstChange(before: Matrix, after: Matrix): Slot | null {
  const { areas, levels, skills, tracks } = after.view;
  const told = levels.flatMap((level): Slot[] => [
    { kind: 'scope', level: level.id },
    ...FREEDOMS.map((freedom): Slot => ({ kind: 'freedom', level: level.id, freedom })),
    { kind: 'responsibilities', level: level.id },
  ]);
  const heads: Slot[] = [
    ...tracks.map((each): Slot => ({ kind: 'track', track: each.id })),
    ...levels.map((each): Slot => ({ kind: 'level', level: each.id })),
  ];
  const areaHeads = areas.map((each): Slot => ({ kind: 'area', area: each.id }));
  const differs = (slot: Slot) => before.text(slot) !== after.text(slot);
  const head = [...heads, ...told, ...areaHeads].find(differs);
  if (head) return head;
  for (const { id: skill } of skills) {
    if (differs({ kind: 'skill', skill })) return { kind: 'skill', skill };
    for (const { id: level } of levels) {
      const [old, now] = [before.expected(skill, level), after.expected(skill, level)];
      if (old.text !== now.text || old.rating !== now.rating) return { kind: 'expectation', skill, level };
    }
  }
  return null;
}

/** A name has no line breaks; a blank one is no name. */
export function nameOf(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** The edit that puts a text at a place; null where it would change nothing or empty a name. */
export function editText(matrix: Matrix, slot: Slot, text: string): MatrixEdit | null {
  const isName = slot.kind === 'level' || slot.kind === 'skill' || slot.kind === 'area' || slot.kind === 'track';
  const next = isName ? nameOf(text) : text.replaceAll(/\r\n?/g, '\n').replace(/\s+$/, '');
  if (next === matrix.text(slot) || (isName && next === '')) return null;
  switch (slot.kind) {
    case 'expectation':
      return { edit: 'expectation_text', skill: slot.skill, level: slot.level, text: next };
    case 'level':
      return { edit: 'level_name', level: slot.level, name: next };
    case 'scope':
      return { edit: 'level_scope', level: slot.level, text: next };
    case 'freedom':
      return { edit: 'freedom_text', level: slot.level, freedom: slot.freedom, text: next };
    case 'responsibilities':
      return { edit: 'responsibilities', level: slot.level, text: next };
    case 'skill':
      return { edit: 'skill_name', skill: slot.skill, name: next };
    case 'area':
      return { edit: 'area_name', area: slot.area, name: next };
    case 'track':
      return { edit: 'track_name', track: slot.track, name: next };
  }
}

/** The view as it will be once these edits are kept: shown until the core has answered. */
export function applyEdits(view: MatrixView, edits: readonly MatrixEdit[]): MatrixView {
  if (edits.length === 0) return view;
  const next: MatrixView = { ...view };
  const level = (id: Id, change: (level: Level) => Partial<Level>) => {
    next.levels = next.levels.map((l) => (l.id === id ? { ...l, ...change(l) } : l));
  };
  const skill = (id: Id, change: Partial<Skill>) => (next.skills = next.skills.map((s) => (s.id === id ? { ...s, ...change } : s)));
  const area = (id: Id, change: Partial<Area>) => (next.areas = next.areas.map((a) => (a.id === id ? { ...a, ...change } : a)));
  const track = (id: Id, change: Partial<Track>) => (next.tracks = next.tracks.map((t) => (t.id === id ? { ...t, ...change } : t)));
  let index: Map<string, number> | null = null;
  const cell = (skillId: Id, levelId: Id): number => {
    if (index === null) {
      const { expectation, skill: s, level: l, text, rating, criteria, misfits } = view.cells;
      next.cells = { expectation: [...expectation], skill: [...s], level: [...l], text: [...text], rating: [...rating], criteria: [...criteria], misfits: [...misfits] };
      index = new Map(s.map((at, i) => [`${view.skills[at]?.id} ${view.levels[l[i] ?? -1]?.id}`, i]));
    }
    const known = index.get(`${skillId} ${levelId}`);
    if (known !== undefined) return known;
    const i = next.cells.expectation.length;
    index.set(`${skillId} ${levelId}`, i);
    next.cells.expectation.push('');
    next.cells.skill.push(view.skills.findIndex((s) => s.id === skillId));
    next.cells.level.push(view.levels.findIndex((l) => l.id === levelId));
    next.cells.text.push('');
    next.cells.rating.push(null);
    next.cells.criteria.push(0);
    next.cells.misfits.push(0);
    return i;
  };
  for (const edit of edits) {
    switch (edit.edit) {
      case 'expectation_text': {
        const i = cell(edit.skill, edit.level); // first: it makes the copies
        next.cells.text[i] = edit.text;
        break;
      }
      case 'expectation_rating': {
        const i = cell(edit.skill, edit.level);
        next.cells.rating[i] = edit.rating;
        break;
      }
      case 'level_name':
        level(edit.level, () => ({ name: edit.name }));
        break;
      case 'level_scope':
        level(edit.level, () => ({ scope: edit.text }));
        break;
      case 'level_top':
        level(edit.level, () => ({ top: edit.top }));
        break;
      case 'freedom_text':
        level(edit.level, (l) => ({ freedoms: { ...l.freedoms, [edit.freedom]: { ...l.freedoms[edit.freedom], text: edit.text } } }));
        break;
      case 'freedom_degree':
        level(edit.level, (l) => ({ freedoms: { ...l.freedoms, [edit.freedom]: { ...l.freedoms[edit.freedom], degree: edit.degree } } }));
        break;
      case 'responsibilities':
        level(edit.level, () => ({ responsibilities: edit.text }));
        break;
      case 'responsibility_degree':
        level(edit.level, () => ({ responsibility_degree: edit.degree }));
        break;
      case 'skill_name':
        skill(edit.skill, { name: edit.name });
        break;
      case 'skill_description':
        skill(edit.skill, { description: edit.text });
        break;
      case 'skill_misfit':
        skill(edit.skill, { misfit: edit.misfit });
        break;
      case 'area_name':
        area(edit.area, { name: edit.name });
        break;
      case 'area_description':
        area(edit.area, { description: edit.text });
        break;
      case 'track_name':
        track(edit.track, { name: edit.name });
        break;
      case 'track_kind':
        track(edit.track, { kind: edit.kind });
        break;
      case 'track_marker':
        track(edit.track, { marker: edit.marker });
        break;
      case 'step_kind':
        next.steps = next.steps.map((s) => (s.id === edit.step ? { ...s, kind: edit.kind } : s));
        break;
      case 'step_note':
        next.steps = next.steps.map((s) => (s.id === edit.step ? { ...s, note: edit.text } : s));
        break;
      case 'framework_name':
        next.framework = { ...next.framework, name: edit.name };
        break;
      case 'framework_state':
        next.framework = { ...next.framework, state: edit.state };
        break;
      case 'framework_note':
        next.framework = { ...next.framework, note: edit.text };
        break;
      case 'criterion':
        break; // criteria are not part of the view
    }
  }
  return next;
}
