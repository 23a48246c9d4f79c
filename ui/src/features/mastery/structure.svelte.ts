// Tracks, levels, areas and skills: added, moved, folded, removed; and the commands that do it.

import { menuCommand, type Command } from '../../workspace/commands';
import { attempt, session, undo } from '../../workspace/session.svelte';
import { toast } from '../../workspace/toasts.svelte';
import type { Id, TrackKind } from '../../shared/api';
import { api } from '../../shared/client';
import { t } from '../../shared/i18n.svelte';
import { columnWidth } from '../../engines/matrix/window';
import { clear, cellsOf, fill, rate } from './blocks';
import { trackOf } from './ladder';
import type { Mastery } from './mastery.svelte';
import type { Slot } from './matrix';
import { ratingText, ratingWord } from '../../shared/scale';

/** px by which a command makes a column wider or narrower. */
const WIDER = 40;

/** What is about to be removed, and what goes with it. */
export interface Removal {
  kind: 'track' | 'level' | 'area' | 'skill';
  name: string;
  /** How many things of the kind. */
  count: number;
  /** Texts and ratings lost. */
  expectations: number;
  /** Levels of a track that go with it. */
  levels: number;
  run: () => Promise<void>;
}
type Side = 'left' | 'right' | 'up' | 'down';

export class Structure {
  readonly #mastery: Mastery;
  /** Asks before a removal that loses texts. */
  removal = $state.raw<Removal | null>(null);
  /** Set by the view: shows the grid's editor over the selected place; with `fresh` all of the text marked. */
  rename: (fresh?: boolean) => void = () => undefined;
  /** Set by the view: the keyboard back to the grid. */
  refocus: () => void = () => undefined;
  find: () => void = () => undefined;
  /** Set by the view: px of a column as it is drawn. */
  widthOf: (column: number) => number = () => 0;
  /** Opens the inspector. */
  details: () => void = () => undefined;

  constructor(mastery: Mastery) {
    this.#mastery = mastery;
  }
  get #matrix() {
    return this.#mastery.matrix;
  }

  async #reload(): Promise<void> {
    await this.#mastery.load(session.framework);
  }
  /** Runs a change, loads again and selects what was made. */
  async #make(ask: () => Promise<Id | null | undefined>, slot: (id: Id) => Slot, rename = true): Promise<void> {
    const id = await attempt(ask);
    if (!id) return;
    await this.#reload();
    if (!this.#mastery.select(slot(id))) return;
    if (rename) this.rename(true);
    else this.refocus();
  }
  async #move(ask: () => Promise<void>, slot: Slot): Promise<void> {
    await attempt(ask);
    await this.#reload();
    this.#mastery.select(slot);
    this.refocus();
  }

  // ---- Adding

  /** Below the selected skill, at the end of the selected area, or in the last area. */
  async addSkill(into?: Id | null): Promise<void> {
    const { framework, slot } = this.#mastery;
    const matrix = this.#matrix;
    if (!matrix || framework === null) return;
    const beside = slot && 'skill' in slot ? matrix.findSkill(slot.skill) : undefined;
    const area = into !== undefined ? into : beside ? beside.area : slot?.kind === 'area' ? slot.area : (matrix.view.areas.at(-1)?.id ?? null);
    const among = matrix.skillsOf(area);
    const position = beside && into === undefined ? among.findIndex((s) => s.id === beside.id) + 1 : among.length;
    await this.#make(
      async () => (await api.addSkills(framework, area, [t('mastery-new-skill')], position))[0],
      (skill) => ({ kind: 'skill', skill }),
    );
  }
  async addArea(): Promise<void> {
    const { framework, slot } = this.#mastery;
    const matrix = this.#matrix;
    if (!matrix || framework === null) return;
    const id = slot?.kind === 'area' ? slot.area : slot && 'skill' in slot ? matrix.findSkill(slot.skill)?.area : undefined;
    const at = matrix.view.areas.findIndex((a) => a.id === id);
    await this.#make(
      () => api.addArea(framework, t('mastery-new-area'), at < 0 ? matrix.view.areas.length : at + 1),
      (area) => ({ kind: 'area', area }),
    );
  }
  /** Above the selected level, or on top of a track. */
  async addLevel(onTrack?: Id): Promise<void> {
    const { slot } = this.#mastery;
    const matrix = this.#matrix;
    if (!matrix) return;
    const beside = onTrack === undefined && slot && 'level' in slot ? matrix.findLevel(slot.level) : undefined;
    const track = onTrack ?? beside?.track ?? (slot?.kind === 'track' ? slot.track : matrix.view.tracks.at(-1)?.id);
    if (track === undefined) return this.addTrack();
    const top = matrix.levelsOf(track).at(-1);
    const below = beside ?? top;
    const trunkTop = Math.max(-1, ...matrix.view.levels.filter((l) => matrix.findTrack(l.track)?.kind === 'trunk').map((l) => l.rank));
    const rank = below ? below.rank + 1 : matrix.findTrack(track)?.kind === 'trunk' ? 0 : trunkTop + 1;
    await this.#make(() => api.addLevel(track, t('mastery-new-level'), rank), (level) => ({ kind: 'level', level }));
  }
  async addTrack(kind?: TrackKind): Promise<void> {
    const { framework, slot } = this.#mastery;
    const matrix = this.#matrix;
    if (!matrix || framework === null) return;
    const tracks = matrix.view.tracks;
    const missing = (['trunk', 'technical', 'leadership'] as const).find((k) => !tracks.some((each) => each.kind === k));
    const id = slot?.kind === 'track' ? slot.track : undefined;
    const at = tracks.findIndex((each) => each.id === id);
    await this.#make(
      () => api.addTrack(framework, t('mastery-new-track'), kind ?? missing ?? 'custom', at < 0 ? tracks.length : at + 1),
      (track) => ({ kind: 'track', track }),
    );
  }

  // ---- Moving

  /** Whether the selected thing can go to a side. */
  canMove(side: Side): boolean {
    return this.#moved(side) !== null;
  }
  async move(side: Side): Promise<void> {
    const moved = this.#moved(side);
    if (moved) await this.#move(moved.run, moved.slot);
  }
  #moved(side: Side): { run: () => Promise<void>; slot: Slot } | null {
    const { slot } = this.#mastery;
    const matrix = this.#matrix;
    if (!matrix || !slot) return null;
    const by = side === 'left' || side === 'up' ? -1 : 1;
    const upright = side === 'up' || side === 'down';
    if (slot.kind === 'track' && !upright) {
      const at = matrix.view.tracks.findIndex((each) => each.id === slot.track) + by;
      if (at < 0 || at >= matrix.view.tracks.length) return null;
      return { run: () => api.moveTrack(slot.track, at), slot };
    }
    if ('level' in slot && slot.kind !== 'expectation' && !upright) return this.#movedLevel(slot.level, by, slot);
    if (slot.kind === 'area' && upright) {
      const at = matrix.view.areas.findIndex((each) => each.id === slot.area) + by;
      if (at < 0 || at >= matrix.view.areas.length) return null;
      return { run: () => api.moveArea(slot.area, at), slot };
    }
    if ('skill' in slot && upright) {
      const skill = matrix.findSkill(slot.skill);
      if (!skill) return null;
      const among = matrix.skillsOf(skill.area);
      const at = among.findIndex((each) => each.id === skill.id) + by;
      if (at >= 0 && at < among.length) return { run: () => api.moveSkills([skill.id], skill.area, at), slot };
      const areas: (Id | null)[] = [null, ...matrix.view.areas.map((a) => a.id)];
      const next = areas[areas.indexOf(skill.area) + by];
      if (next === undefined) return null;
      return { run: () => api.moveSkills([skill.id], next, by < 0 ? matrix.skillsOf(next).length : 0), slot };
    }
    return null;
  }
  #movedLevel(id: Id, by: number, slot: Slot): { run: () => Promise<void>; slot: Slot } | null {
    const matrix = this.#matrix;
    const level = matrix?.findLevel(id);
    if (!matrix || !level) return null;
    const among = matrix.levelsOf(level.track);
    const other = among[among.findIndex((l) => l.id === id) + by];
    return other ? { run: () => api.moveLevel(id, level.track, other.rank), slot } : null;
  }
  /** Whether a dragged thing can stand where another does. */
  canDrop(what: Slot, onto: Slot): boolean {
    if (what.kind === 'skill') return onto.kind === 'area' || (onto.kind === 'skill' && onto.skill !== what.skill);
    return what.kind === onto.kind && JSON.stringify(what) !== JSON.stringify(onto) && (what.kind === 'track' || what.kind === 'level' || what.kind === 'area');
  }
  /** Whether a dragged thing comes to stand behind the other: where it was before it in the same list. */
  dropsBehind(what: Slot, onto: Slot): boolean {
    const matrix = this.#matrix;
    if (!matrix) return false;
    const order = (list: readonly { id: Id }[], a: Id, b: Id) => {
      const [from, to] = [list.findIndex((each) => each.id === a), list.findIndex((each) => each.id === b)];
      return from >= 0 && from < to;
    };
    if (what.kind === 'track' && onto.kind === 'track') return order(matrix.view.tracks, what.track, onto.track);
    if (what.kind === 'area' && onto.kind === 'area') return order(matrix.view.areas, what.area, onto.area);
    if (what.kind === 'level' && onto.kind === 'level') return order(matrix.levelsOf(matrix.findLevel(onto.level)?.track ?? ''), what.level, onto.level);
    if (what.kind === 'skill' && onto.kind === 'skill') return order(matrix.skillsOf(matrix.findSkill(onto.skill)?.area ?? null), what.skill, onto.skill);
    return what.kind === 'skill' && onto.kind === 'area';
  }
  /** Puts a dragged thing where another stands. */
  async drop(what: Slot, onto: Slot): Promise<void> {
    const matrix = this.#matrix;
    if (!matrix) return;
    if (what.kind === 'track' && onto.kind === 'track' && what.track !== onto.track) {
      await this.#move(() => api.moveTrack(what.track, matrix.view.tracks.findIndex((each) => each.id === onto.track)), what);
    } else if (what.kind === 'level' && onto.kind === 'level' && what.level !== onto.level) {
      const target = matrix.findLevel(onto.level);
      if (target) await this.#move(() => api.moveLevel(what.level, target.track, target.rank), what);
    } else if (what.kind === 'area' && onto.kind === 'area' && what.area !== onto.area) {
      await this.#move(() => api.moveArea(what.area, matrix.view.areas.findIndex((each) => each.id === onto.area)), what);
    } else if (what.kind === 'skill' && onto.kind === 'area') {
      await this.#move(() => api.moveSkills([what.skill], onto.area, 0), what);
    } else if (what.kind === 'skill' && onto.kind === 'skill' && what.skill !== onto.skill) {
      const target = matrix.findSkill(onto.skill);
      if (target) await this.#move(() => api.moveSkills([what.skill], target.area, matrix.skillsOf(target.area).findIndex((s) => s.id === target.id)), what);
    }
  }

  // ---- Removing

  /** The skills of a range in the first column, else the thing the active cell names. */
  #removable(): Removal | null {
    const { slot, ladder, range } = this.#mastery;
    const matrix = this.#matrix;
    if (!matrix || !ladder || !slot) return null;
    if (slot.kind === 'skill') {
      const skills = cellsOf(ladder, range).rows.flatMap((r) => {
        const row = ladder.rows[r];
        return row?.kind === 'skill' ? [row.skill] : [];
      });
      const expectations = skills.reduce((n, s) => n + matrix.filled({ skill: s.id }), 0);
      return { kind: 'skill', name: skills[0]?.name ?? '', count: skills.length, expectations, levels: 0, run: () => api.removeSkills(skills.map((s) => s.id)) };
    }
    if (slot.kind === 'level') {
      const level = matrix.findLevel(slot.level);
      return level ? { kind: 'level', name: level.name, count: 1, expectations: matrix.filled({ level: level.id }), levels: 0, run: () => api.removeLevel(level.id) } : null;
    }
    if (slot.kind === 'track') {
      const track = matrix.findTrack(slot.track);
      return track ? { kind: 'track', name: track.name, count: 1, expectations: matrix.filled({ track: track.id }), levels: matrix.levelsOf(track.id).length, run: () => api.removeTrack(track.id) } : null;
    }
    if (slot.kind === 'area') {
      const area = matrix.findArea(slot.area);
      return area ? { kind: 'area', name: area.name, count: 1, expectations: 0, levels: 0, run: () => api.removeArea(area.id) } : null;
    }
    return null;
  }
  /** Asks where texts would be lost; otherwise removes at once. Both can be undone. */
  removeSelected(): void {
    const removal = this.#removable();
    if (!removal) return;
    if (removal.expectations > 0 || removal.levels > 0) this.removal = removal;
    else void this.confirm(removal);
  }
  async confirm(removal: Removal): Promise<void> {
    this.removal = null;
    const done = await attempt(async () => {
      await removal.run();
      return true;
    });
    if (!done) return;
    await this.#reload();
    const text = removal.count > 1 ? t('mastery-toast-removed-many', { count: removal.count }) : t('mastery-toast-removed', { name: removal.name });
    toast({ text, action: { label: t('button-undo'), run: () => void undo() } });
    this.refocus();
  }

  // ---- Folding

  /** Folds or unfolds what the active cell heads; false where it heads nothing. */
  toggleFold(): boolean {
    const { slot, ladder, selection } = this.#mastery;
    if (slot?.kind === 'area') this.#mastery.foldArea(slot.area);
    else if (slot?.kind === 'level') this.#mastery.foldLevel(slot.level);
    else if (slot?.kind === 'track') this.#mastery.foldTrack(slot.track);
    else if (ladder?.rows[selection.active.row]?.kind === 'brings') this.#mastery.foldBrings();
    else {
      const track = trackOf(ladder?.columns[selection.active.column]);
      if (!track || !this.#mastery.folding.foldedTracks.has(track.id)) return false;
      this.#mastery.foldTrack(track.id);
    }
    this.refocus();
    return true;
  }

  // ---- Commands

  /** Makes the columns of the range wider or narrower. */
  #widen(by: number): void {
    const { left, right } = this.#mastery.range;
    for (let c = left; c <= right; c += 1) this.#mastery.setWidth(c, columnWidth(this.widthOf(c) + by));
  }

  /** The commands the menu of a place offers. */
  menuOf(slot: Slot | null, one: boolean): string[] {
    const edit = ['matrix-rename', 'matrix-details', 'matrix-clear', 'rule', 'fill-down', 'matrix-fill-right', 'rule'];
    const add = ['matrix-add-skill', 'matrix-add-area', 'matrix-add-level', 'matrix-add-track', 'rule'];
    const move = ['matrix-move-left', 'matrix-move-right', 'matrix-move-up', 'matrix-move-down', 'rule'];
    switch (slot?.kind) {
      case 'expectation':
        return [...(one ? ['matrix-rename', 'matrix-details'] : []), 'matrix-clear', 'rule', ...this.ratingMenu(), 'rule', 'fill-down', 'matrix-fill-right', 'rule', 'matrix-move-up', 'matrix-move-down', 'matrix-add-skill'];
      case 'skill':
        return ['matrix-rename', 'matrix-details', 'matrix-misfit', 'rule', 'matrix-add-skill', 'matrix-add-area', 'rule', ...move, 'matrix-remove'];
      case 'area':
        return ['matrix-rename', 'matrix-details', 'matrix-fold', 'rule', 'matrix-add-skill', 'matrix-add-area', 'rule', ...move, 'matrix-remove'];
      case 'level':
        return ['matrix-rename', 'matrix-details', 'matrix-fold', 'matrix-changes-from', 'rule', 'matrix-wider', 'matrix-narrower', 'matrix-widths', 'rule', 'matrix-add-level', 'matrix-add-track', 'rule', ...move, 'matrix-remove'];
      case 'track':
        return ['matrix-rename', 'matrix-details', 'matrix-fold', 'rule', 'matrix-add-level', 'matrix-add-track', 'rule', ...move, 'matrix-remove'];
      case 'scope':
      case 'freedom':
      case 'responsibilities':
        return edit;
      default:
        return [...add, 'matrix-wider', 'matrix-narrower', 'matrix-widths'];
    }
  }
  ratingMenu(): string[] {
    return [...(this.#matrix?.view.framework.scale.points.map((point) => `matrix-rating-${point.value}`) ?? []), 'matrix-rating-none'];
  }

  commands(): Command[] {
    const mastery = this.#mastery;
    const kind = () => mastery.slot?.kind;
    const group = 'matrix' as const;
    const some = () => mastery.matrix !== null;
    const named = () => kind() === 'track' || kind() === 'level' || kind() === 'area' || kind() === 'skill';
    const name = (): Record<string, string> => ({ name: mastery.slot && mastery.matrix ? mastery.matrix.text(mastery.slot) : '' });
    const move = (side: Side, key: string): Command => ({
      id: `matrix-move-${side}`,
      title: `mastery-command-move-${side}`,
      shortcut: `Alt+Shift+${key}`,
      group,
      when: () => this.canMove(side),
      run: () => this.move(side),
    });
    const edits = (list: () => Parameters<Mastery['edit']>[0]) => async () => void (await mastery.edit(list()));
    const points = this.#matrix?.view.framework.scale.points ?? [];
    const rateAll = (rating: number | null) => edits(() => (mastery.ladder ? rate(mastery.ladder, mastery.range, rating) : []));
    return [
      { ...menuCommand('find', () => this.find(), { when: some }), title: 'mastery-command-find', group },
      { id: 'matrix-details', title: 'mastery-command-details', group, when: some, run: () => this.details() },
      { id: 'matrix-rename', title: 'mastery-command-edit', key: 'F2', group, when: () => mastery.slot !== null, run: () => this.rename() },
      { id: 'matrix-add-skill', title: 'mastery-command-add-skill', shortcut: 'Alt+Insert', group, when: some, run: () => this.addSkill() },
      { id: 'matrix-add-area', title: 'mastery-command-add-area', group, when: some, run: () => this.addArea() },
      { id: 'matrix-add-level', title: 'mastery-command-add-level', group, when: some, run: () => this.addLevel() },
      { id: 'matrix-add-track', title: 'mastery-command-add-track', group, when: some, run: () => this.addTrack() },
      move('left', 'ArrowLeft'),
      move('right', 'ArrowRight'),
      move('up', 'ArrowUp'),
      move('down', 'ArrowDown'),
      { id: 'matrix-remove', title: 'mastery-command-remove', titleArgs: name, key: 'Delete', group, when: named, run: () => this.removeSelected() },
      { id: 'matrix-fold', title: 'mastery-command-fold', titleArgs: name, key: 'Space', group, when: () => kind() === 'area' || kind() === 'level' || kind() === 'track', run: () => void this.toggleFold() },
      { id: 'matrix-fold-areas', title: 'mastery-command-fold-areas', group, when: some, run: () => mastery.foldAllAreas(true) },
      { id: 'matrix-unfold-all', title: 'mastery-command-unfold-all', group, when: some, run: () => mastery.unfoldAll() },
      {
        id: 'matrix-changes-from', title: 'mastery-command-changes-from', titleArgs: name, group, when: () => kind() === 'level',
        run: () => mastery.showChangesFrom(mastery.slot?.kind === 'level' ? mastery.slot.level : null),
      },
      { id: 'matrix-wider', title: 'mastery-command-wider', group, when: some, run: () => this.#widen(WIDER) },
      { id: 'matrix-narrower', title: 'mastery-command-narrower', group, when: some, run: () => this.#widen(-WIDER) },
      { id: 'matrix-widths', title: 'mastery-command-widths', group, when: () => Object.keys(mastery.widths).length > 0, run: () => mastery.resetWidths() },
      {
        id: 'matrix-misfit', title: 'mastery-command-misfit', group, when: () => kind() === 'skill',
        run: async () => {
          const skill = mastery.slot?.kind === 'skill' ? mastery.matrix?.findSkill(mastery.slot.skill) : undefined;
          if (skill) await mastery.edit([{ edit: 'skill_misfit', skill: skill.id, misfit: !skill.misfit }]);
        },
      },
      { id: 'matrix-clear', title: 'mastery-command-clear', key: 'Delete', group, when: () => mastery.ladder !== null && clear(mastery.ladder, mastery.range).length > 0, run: edits(() => (mastery.ladder ? clear(mastery.ladder, mastery.range) : [])) },
      { ...menuCommand('fill-down', edits(() => (mastery.ladder ? fill(mastery.ladder, mastery.range, 'down') : [])), { when: some }), key: 'CmdOrCtrl+D' },
      { id: 'matrix-fill-right', title: 'mastery-command-fill-right', key: 'CmdOrCtrl+R', group, when: some, run: edits(() => (mastery.ladder ? fill(mastery.ladder, mastery.range, 'right') : [])) },
      ...points.map((point): Command => ({
        id: `matrix-rating-${point.value}`,
        title: 'mastery-command-rating',
        titleArgs: () => ({ rating: ratingWord({ points, blank_means: null }, point.value) }),
        // Only a whole number of one digit has a key of its own.
        ...(/^\d$/.test(ratingText(point.value)) ? { shortcut: `Alt+${point.value}` } : {}),
        group,
        when: () => kind() === 'expectation',
        run: rateAll(point.value),
      })),
      { id: 'matrix-rating-none', title: 'mastery-command-rating-none', shortcut: 'Alt+Delete', group, when: () => kind() === 'expectation', run: rateAll(null) },
    ];
  }
}
