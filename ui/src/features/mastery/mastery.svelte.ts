// What the mastery view knows and does: the framework on the screen, what is folded and selected, and every change of it.

import { at, inRange, rangeOf, type Range, type Selection } from '../../engines/matrix/selection';
import { attempt, session, undo } from '../../workspace/session.svelte';
import { toast } from '../../workspace/toasts.svelte';
import type { Id, MatrixEdit, MatrixView, PastedSkill } from '../../shared/api';
import { api, asApiError } from '../../shared/client';
import { t } from '../../shared/i18n.svelte';
import { countCells } from './blocks';
import { bringsHeight, layOut, placeOf, slotAt, UNFOLDED, type Brings, type Folding, type Widths } from './ladder';
import { keptWidths, keepWidths } from './widths';
import { applyEdits, firstChange, Matrix, type Slot } from './matrix';

/** px of the window above and below the skills: bars, strip, heads of the columns. */
const AROUND_SKILLS = 205;
/** The part of the height that the rows of the levels may take before they start folded. */
const MOST_OF_HEIGHT = 0.8;
const BRINGS_KEPT = 'mastery-brings';

export class Mastery {
  /** As the core last said it; edits under way are laid over it. */
  #kept = $state.raw<MatrixView | null>(null);
  #pending = $state.raw<MatrixEdit[][]>([]);
  #queue: Promise<unknown> = Promise.resolve();
  #closed = false;
  /** Of several answers only that to the last question counts. */
  #asked = 0;
  /** Undo and redo that have been followed. */
  #steps = session.steps;
  /** Set by the view: brings the active cell into sight. */
  show: () => void = () => undefined;
  folding = $state.raw<Folding>(UNFOLDED);
  /** Widths of columns drawn by hand, kept for the workspace. */
  widths = $state.raw<Widths>(keptWidths(session.workspace?.path));
  selection = $state.raw<Selection>(at(0, 0));
  /** What a screen reader is told. */
  announcement = $state('');

  readonly matrix = $derived.by(() => (this.#kept ? new Matrix(applyEdits(this.#kept, this.#pending.flat())) : null));
  readonly ladder = $derived.by(() => (this.matrix ? layOut(this.matrix, this.folding, this.widths) : null));
  readonly range: Range = $derived(rangeOf(this.selection));
  /** The place of the active cell. */
  readonly slot: Slot | null = $derived.by(() => (this.ladder ? slotAt(this.ladder, this.selection.active.row, this.selection.active.column) : null));

  /** The view is gone: answers that come later are for nobody. */
  close(): void {
    this.#closed = true;
  }
  get framework(): Id | null {
    return this.#kept?.framework.id ?? null;
  }

  /** Loads the framework; keeps the selection on the same thing where it still stands. */
  async load(id: Id | null): Promise<void> {
    if (id === null) {
      this.#kept = null;
      return;
    }
    // An edit under way asks for the view itself.
    if (id === this.framework && this.#pending.length > 0) return;
    const asked = (this.#asked += 1);
    const view = await attempt(() => api.matrixView(id));
    if (!view || this.#closed || asked !== this.#asked || session.framework !== id) return;
    const other = view.framework.id !== this.framework;
    if (other) {
      this.folding = UNFOLDED;
      this.widths = keptWidths(session.workspace?.path);
    }
    const { slot, matrix: before } = this;
    this.#kept = view;
    const stepped = this.#steps !== session.steps;
    this.#steps = session.steps;
    if (other) {
      this.folding = { ...UNFOLDED, brings: this.#bringsAtFirst() };
      const row = this.ladder?.rows.findIndex((each, i) => i > 1 && each.kind !== 'brings') ?? -1;
      this.selection = at(Math.max(row, 0), this.ladder && this.ladder.columns.length > 1 ? 1 : 0);
    }
    else {
      if (slot) this.#stayOn(slot);
      if (stepped && before) this.#goToChange(before);
    }
  }
  /** Undo and redo show what they changed, unless the active cell is part of it. */
  #goToChange(before: Matrix): void {
    const { matrix, slot } = this;
    const changed = matrix && firstChange(before, matrix);
    if (!matrix || !changed) return;
    const here = slot && (before.text(slot) !== matrix.text(slot) || (slot.kind === 'expectation' && before.expected(slot.skill, slot.level).rating !== matrix.expected(slot.skill, slot.level).rating));
    if (here || this.select(changed)) this.show();
  }
  /** As she last left it; else the scope alone where all of it would leave too little room for the skills. */
  #bringsAtFirst(): Brings {
    const kept = localStorage.getItem(BRINGS_KEPT);
    if (kept === 'open' || kept === 'folded') return kept;
    return this.ladder && bringsHeight(this.ladder) > MOST_OF_HEIGHT * (window.innerHeight - AROUND_SKILLS) ? 'scope' : 'open';
  }
  #stayOn(slot: Slot): void {
    const place = this.ladder && placeOf(this.ladder, slot);
    const { active, anchor, extent } = this.selection;
    if (!place || (place.row === active.row && (place.column === active.column || slot.kind === 'area' || slot.kind === 'track'))) return;
    const move = (cell: { row: number; column: number }) => ({ row: cell.row + place.row - active.row, column: cell.column + place.column - active.column });
    this.selection = { active: place, anchor: move(anchor), extent: move(extent) };
  }

  /**
   * Keeps edits: shown at once, one change of the core, taken back with a sentence if the core refuses.
   * `refused` gets the sentence instead where it can be shown at the place itself.
   */
  async edit(edits: MatrixEdit[], refused?: (sentence: string) => void): Promise<boolean> {
    const id = this.framework;
    if (id === null || edits.length === 0) return false;
    return this.#keep(id, edits, () => api.editMatrix(id, edits), refused);
  }
  /** Keeps the edit of a field; the sentence why not, else null. */
  async keep(edit: MatrixEdit): Promise<string | null> {
    let problem: string | null = null;
    await this.edit([edit], (sentence) => (problem = sentence));
    return problem;
  }
  /** Keeps a block that goes beyond the last skill: what fits and the new skills are one change. */
  async paste(edits: MatrixEdit[], area: Id | null, skills: PastedSkill[]): Promise<boolean> {
    const id = this.framework;
    return id !== null && this.#keep(id, edits, () => api.pasteSkills(id, area, skills, edits));
  }
  async #keep(id: Id, edits: MatrixEdit[], send: () => Promise<unknown>, refused?: (sentence: string) => void): Promise<boolean> {
    this.#pending = [...this.#pending, edits];
    const sent = this.#queue.then(send);
    this.#queue = sent.catch(() => undefined);
    try {
      await sent;
      const asked = (this.#asked += 1);
      const view = await api.matrixView(id);
      if (this.#closed) return true;
      if (this.framework === id && asked === this.#asked) this.#kept = view;
      const nCells = countCells(edits);
      if (nCells > 1) {
        toast({ text: t('mastery-toast-cells', { count: nCells }), action: { label: t('button-undo'), run: () => void undo() } });
      }
      return true;
    } catch (thrown) {
      const sentence = asApiError(thrown).message;
      if (refused) refused(sentence);
      else toast({ text: sentence, kind: 'problem' });
      return false;
    } finally {
      this.#pending = this.#pending.filter((each) => each !== edits);
    }
  }

  /** Gives a column the width she wants; null: as wide as it would be by itself. */
  setWidth(column: number, width: number | null): void {
    const key = this.ladder?.sheet.columns[column]?.key;
    if (key === undefined) return;
    const { [key]: _, ...others } = this.widths;
    this.widths = width === null ? others : { ...others, [key]: width };
    keepWidths(session.workspace?.path, this.widths);
  }
  /** All columns as wide as they would be by themselves. */
  resetWidths(): void {
    this.widths = {};
    keepWidths(session.workspace?.path, this.widths);
  }

  // ---- Folding and showing

  #toggle(which: 'hiddenTracks' | 'foldedTracks' | 'foldedLevels' | 'foldedAreas', id: Id): void {
    const next = new Set(this.folding[which]);
    if (!next.delete(id)) next.add(id);
    this.#fold({ [which]: next });
  }
  toggleTrackShown = (id: Id) => this.#toggle('hiddenTracks', id);
  foldTrack = (id: Id) => this.#toggle('foldedTracks', id);
  foldLevel = (id: Id) => this.#toggle('foldedLevels', id);
  foldArea = (id: Id) => this.#toggle('foldedAreas', id);
  /** Folds or unfolds what comes with each level, and keeps that for the next time. */
  foldBrings = (): void => {
    const brings = this.folding.brings === 'open' ? 'folded' : 'open';
    localStorage.setItem(BRINGS_KEPT, brings);
    this.#fold({ brings });
  };
  /** The cursor stays on what it is on, wherever that stands afterwards. */
  #fold(change: Partial<Mastery['folding']>): void {
    const slot = this.slot;
    this.folding = { ...this.folding, ...change };
    if (slot) this.#stayOn(slot);
  }
  foldAllAreas(fold: boolean): void {
    this.#fold({ foldedAreas: new Set(fold ? this.matrix?.view.areas.map((a) => a.id) : []) });
  }
  unfoldAll(): void {
    this.#fold({ hiddenTracks: new Set(), foldedTracks: new Set(), foldedLevels: new Set(), foldedAreas: new Set(), brings: 'open' });
  }
  showChangesFrom(level: Id | null): void {
    this.#fold({ from: level });
  }

  /** Unfolds what hides a place and selects it; says whether it is there. */
  select(slot: Slot): boolean {
    const { matrix } = this;
    if (!matrix) return false;
    const level = 'level' in slot ? matrix.findLevel(slot.level) : undefined;
    const track = slot.kind === 'track' ? slot.track : level?.track;
    const area = 'skill' in slot ? matrix.findSkill(slot.skill)?.area : undefined;
    const without = (set: ReadonlySet<Id>, id: Id | null | undefined) => (id ? new Set([...set].filter((each) => each !== id)) : set);
    let place = this.ladder && placeOf(this.ladder, slot);
    if (!place) {
      this.folding = {
        hiddenTracks: without(this.folding.hiddenTracks, track),
        foldedTracks: without(this.folding.foldedTracks, track),
        foldedLevels: without(this.folding.foldedLevels, level?.id),
        foldedAreas: without(this.folding.foldedAreas, area),
        brings: slot.kind === 'scope' || slot.kind === 'freedom' || slot.kind === 'responsibilities' ? 'open' : this.folding.brings,
        from: null,
      };
      place = this.ladder && placeOf(this.ladder, slot);
    }
    if (!place) return false;
    this.selection = at(place.row, place.column);
    return true;
  }
  isSelected(row: number, column: number): boolean {
    return inRange(this.range, row, column);
  }
}
