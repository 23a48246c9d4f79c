// The core in memory, for development in a browser and for tests of views. Undo keeps whole copies: the sample is small.
import type {
  Api, ExportProfile, AppState, ChangeLabel, Criterion, HistoryEntry, Id, Level, MatrixEdit, MatrixView, RecentWorkspace, Settings, WorkspaceInfo, SaveKind, MapFile,
} from '../src/shared/api';
import type { TeamFilter } from '../src/shared/api_people';
import type { Mention, MentionChoice, PackOf } from '../src/shared/bindings';
import { ApiError, emitShell } from '../src/shared/client';
import { applyEdit, addTo, blankDocument, sampleDocument, startedDocument, viewOf, type MatrixDocument } from './fake_matrix';
import { previewOf } from './fake_import';
import { FakePeople } from './fake_people';
import { FakeOrganisation, smallOrganisation, type FakeRows } from './fake_organisation';
import { differencesOf, pathsOf, promotionOf } from './fake_answers';

export interface FakeOptions {
  recent?: 'empty' | 'few' | 'many';
  language?: Settings['language'];
  theme?: Settings['theme'];
  open?: boolean;
  /** With communities and people. */
  organisation?: boolean;
  /** What the next dialogs give back. */
  chosen?: string[] | null;
  saved?: string | null;
}
interface Change {
  id: number;
  label: ChangeLabel;
  at: string;
  before: MatrixDocument[];
  after: MatrixDocument[];
  rowsBefore: FakeRows;
  rowsAfter: FakeRows;
  rows: number;
}

const copy = <T>(value: T): T => structuredClone(value);

export class FakeCore {
  documents: MatrixDocument[] = [];
  done: Change[] = [];
  undone: Change[] = [];
  recent: RecentWorkspace[];
  settings: Settings;
  /** What was written where, for tests. */
  written: { what: SaveKind; path: string; filter?: TeamFilter; profile?: ExportProfile; map?: MapFile; folder?: boolean; language?: Settings['language'] }[] = [];
  /** What lies in the folder that is chosen for an export. */
  inTheWay: string[] = [];
  /** Letters without a font in what is written. */
  unprinted = '';
  /** Whom the next pack names, and what was decided of them last. */
  mentions: Mention[] = [];
  /** What the last pack says is to be done. */
  plan = '';
  /** What packs were asked for. */
  packs: PackOf[] = [];
  choices: Record<string, MentionChoice> = {};
  revealed: string[] = [];
  /** What is grey in the native menu. */
  sleeping: string[] = [];
  menuTitles: Record<string, string> = {};
  /** How the workspace stands towards a shared folder. */
  publication: WorkspaceInfo['publication'] = null;
  chosen: string[] | null;
  saved: string | null;
  /** Imports find all that they say here already. */
  bringsNothing = false;
  /** How long reading a file takes. */
  readingMs = 0;
  #workspace: { path: string; name: string } | null = null;
  #next = 1;
  #cancelReading: (() => void) | null = null;

  constructor(options: FakeOptions = {}) {
    this.recent = recentWorkspaces(options.recent ?? 'few');
    this.settings = { language: options.language ?? 'en', theme: options.theme ?? 'system' };
    this.chosen = options.chosen === undefined ? ['/home/mira/Documents/Weberei Nord.guildhall'] : options.chosen;
    this.saved = options.saved === undefined ? '/home/mira/Documents/Saved here' : options.saved;
    if (options.organisation) this.organisation.rows = smallOrganisation();
    if (options.open) this.#enter('/home/mira/Documents/Weberei Nord.guildhall', 'Weberei Nord', [sampleDocument()]);
  }

  #enter(path: string, name: string, documents: MatrixDocument[]): WorkspaceInfo {
    this.#workspace = { path, name };
    this.documents = documents;
    this.done = [];
    this.undone = [];
    this.recent = [
      { path, name, opened_at: new Date().toISOString(), communities: 0, people: 0, found: true },
      ...this.recent.filter((each) => each.path !== path),
    ];
    return this.#info();
  }
  #info(): WorkspaceInfo {
    if (!this.#workspace) throw new ApiError({ kind: 'no_workspace', message: 'No workspace is open.', place: null });
    const last = this.done.at(-1);
    return {
      ...this.#workspace,
      communities: this.organisation.rows.communities.length,
      people: this.organisation.rows.people.length || this.people.people.filter((each) => each.level !== null).length,
      frameworks: this.documents.length,
      saved_at: last?.at ?? null,
      undo: last?.label ?? null,
      redo: this.undone.at(-1)?.label ?? null,
      publication: this.publication,
    };
  }
  #changed(): void {
    emitShell('changed', ['framework', 'level', 'skill', 'expectation', 'criterion']);
  }
  /** The one door: keeps the state before and after, and says that something changed. */
  change<T>(op: string, subject: string | null, count: number, run: () => T, at = new Date().toISOString()): T {
    const before = copy(this.documents);
    const rowsBefore = copy(this.organisation.rows);
    const result = run();
    this.done.push({ id: this.#next++, label: { op, subject, count }, at, before, after: copy(this.documents), rowsBefore, rowsAfter: copy(this.organisation.rows), rows: count });
    this.undone = [];
    this.#changed();
    return result;
  }
  /** A past of a few days, for the History view. */
  makeHistory(): void {
    const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();
    const nothing = () => undefined;
    this.change('add_framework', 'Weberei Nord', 1, nothing, ago(98));
    this.change('import_ladder', 'Fähigkeiten 2026.xls', 214, nothing, ago(97.8));
    this.change('rename', 'Leadership path', 1, nothing, ago(51));
    this.change('edit_cells', 'Testing strategy and test design', 1, nothing, ago(27));
    this.change('edit_cells', null, 24, nothing, ago(26.5));
    this.change('add_skills', 'Finding causes', 1, nothing, ago(3));
    this.change('move_skills', null, 3, nothing, ago(2));
    this.change('set_scale', null, 1, nothing, ago(1.2));
    this.change('add_level', 'Distinguished', 1, nothing, ago(0.4));
  }
  #document(framework: Id): MatrixDocument {
    const found = this.documents.find((each) => each.framework.id === framework);
    if (!found) throw new ApiError({ kind: 'missing', message: 'This matrix is no longer in the workspace.', place: null });
    return found;
  }
  #holding(id: Id): MatrixDocument {
    const found = this.documents.find((doc) =>
      [...doc.tracks, ...doc.levels, ...doc.steps, ...doc.areas, ...doc.skills].some((each) => each.id === id) || doc.cells.some((each) => each.id === id),
    );
    if (!found) throw new ApiError({ kind: 'missing', message: 'This is no longer in the workspace.', place: null });
    return found;
  }
  #named(list: readonly { id: Id; name: string }[], id: Id): string | null {
    return list.find((each) => each.id === id)?.name ?? null;
  }
  #remove(op: string, id: Id, kind: 'tracks' | 'levels' | 'steps' | 'areas'): void {
    const doc = this.#holding(id);
    const subject = kind === 'steps' ? null : this.#named(doc[kind], id);
    this.change(op, subject, 1, () => {
      if (kind === 'tracks') doc.tracks = doc.tracks.filter((each) => each.id !== id);
      if (kind === 'areas') {
        doc.areas = doc.areas.filter((each) => each.id !== id);
        for (const skill of doc.skills) if (skill.area === id) skill.area = null;
      }
      if (kind === 'steps') doc.steps = doc.steps.filter((each) => each.id !== id);
      const levels = kind === 'levels' ? [id] : kind === 'tracks' ? doc.levels.filter((each) => each.track === id).map((each) => each.id) : [];
      doc.levels = doc.levels.filter((each) => !levels.includes(each.id));
      doc.steps = doc.steps.filter((each) => !levels.includes(each.from) && !levels.includes(each.to));
      doc.cells = doc.cells.filter((each) => !levels.includes(each.level));
    });
  }
  #place<T extends { position: number }>(list: T[], item: T, position: number): void {
    const rest = list.filter((each) => each !== item).sort((a, b) => a.position - b.position);
    rest.splice(position, 0, item);
    rest.forEach((each, i) => (each.position = i));
  }

  /** Reading takes `readingMs`, unless it is cancelled. */
  async #reading(paths: readonly string[]): Promise<void> {
    const time = paths.some((path) => path.includes('slow')) ? 6_000 : this.readingMs;
    if (time === 0) return;
    await new Promise<void>((done, stop) => {
      const timer = setTimeout(done, time);
      this.#cancelReading = () => {
        clearTimeout(timer);
        stop(new ApiError({ kind: 'cancelled', message: 'Reading the file was cancelled.', place: null }));
      };
    });
  }

  readonly people = new FakePeople((framework) => this.#document(framework), (op, subject, count, act) => this.change(op, subject, count, act));
  readonly organisation = new FakeOrganisation((op, subject, count, run) => this.change(op, subject, count, run));

  readonly api: Api = {
    ...this.organisation.api,
    ...this.people.api,
    appState: async (): Promise<AppState> => copy({ version: '0.1.0', workspace: this.#workspace ? this.#info() : null, recent: this.recent, settings: this.settings }),
    filesAtStart: async () => [],
    setSettings: async (settings) => void (this.settings = settings),
    chooseFile: async () => this.chosen,
    chooseSaveAs: async (_kind, name) => (this.saved === null ? null : `${this.saved}/${name}`),
    chooseFolder: async () => this.saved ?? this.chosen?.[0] ?? null,
    newWorkspace: async (path, from) =>
      this.#enter(path, path.split(/[/\\]/).at(-1)?.replace(/\.guildhall$/, '') ?? path, from.start === 'blank' ? [] : from.start === 'sample' ? [sampleDocument()] : [blankDocument('Two career paths')]),
    openSample: async () => this.#enter('/home/mira/.local/share/guildhall/Weberei Nord (sample).guildhall', 'Weberei Nord (sample)', [sampleDocument()]),
    openWorkspace: async (path) => {
      const known = this.recent.find((each) => each.path === path);
      if (known && !known.found) throw new ApiError({ kind: 'missing', message: 'The file is not there any more. Move it back or show where it is now.', place: path });
      return this.#enter(path, known?.name ?? path.split('/').at(-1)?.replace(/\.guildhall$/, '') ?? path, [sampleDocument()]);
    },
    closeWorkspace: async () => void (this.#workspace = null),
    workspaceInfo: async () => copy(this.#info()),
    forgetRecent: async (path) => void (this.recent = this.recent.filter((each) => each.path !== path)),
    templates: async () => [
      { name: 'two-paths', title: 'Two career paths', description: 'A shared trunk up to Senior, then a technical and a leadership path of three levels each.' },
      { name: 'practice', title: 'A practice', description: 'One track of five levels with areas for craft, delivery and people.' },
      { name: 'association', title: 'Association', description: 'Volunteers: from guest to board, with freedoms and responsibilities.' },
    ],
    history: async (): Promise<HistoryEntry[]> => [
      ...this.done.map((each) => ({ id: each.id, label: each.label, at: each.at, undone: false, can_undo: true, changed_rows: each.rows })),
      ...[...this.undone].reverse().map((each) => ({ id: each.id, label: each.label, at: each.at, undone: true, can_undo: true, changed_rows: each.rows })),
    ],
    undo: async (steps) => {
      const labels: ChangeLabel[] = [];
      for (let i = 0; i < steps; i++) {
        const change = this.done.pop();
        if (!change) break;
        this.documents = copy(change.before);
        this.organisation.rows = copy(change.rowsBefore);
        this.undone.push(change);
        labels.push(change.label);
      }
      if (labels.length > 0) this.#changed();
      return labels;
    },
    redo: async (steps) => {
      const labels: ChangeLabel[] = [];
      for (let i = 0; i < steps; i++) {
        const change = this.undone.pop();
        if (!change) break;
        this.documents = copy(change.after);
        this.organisation.rows = copy(change.rowsAfter);
        this.done.push(change);
        labels.push(change.label);
      }
      if (labels.length > 0) this.#changed();
      return labels;
    },
    frameworks: async () => this.documents.map(({ framework: { id, key, name, lineage, version, state } }) => ({ id, key, name, lineage, version, state })),
    matrixView: async (framework): Promise<MatrixView> => copy(viewOf(this.#document(framework))),
    criteria: async (expectation): Promise<Criterion[]> => copy(this.#holding(expectation).cells.find((each) => each.id === expectation)?.criteria ?? []),
    editMatrix: async (framework, edits: MatrixEdit[]) => {
      const doc = this.#document(framework);
      const cells = edits.every((each) => each.edit.startsWith('expectation_'));
      const [first] = edits;
      const skill = first && 'skill' in first ? this.#named(doc.skills, first.skill) : null;
      const renamed = edits.length === 1 && first && 'name' in first ? first.name : null;
      const count = cells ? new Set(edits.map((each) => ('skill' in each && 'level' in each ? `${each.skill} ${each.level}` : ''))).size : edits.length;
      const op = cells ? 'edit_cells' : renamed !== null ? 'rename' : 'edit_matrix';
      this.change(op, renamed ?? (count === 1 ? skill : null), count, () => edits.forEach((each) => applyEdit(doc, each)));
    },
    addFramework: async (name) =>
      this.change('add_framework', name, 1, () => {
        const doc = blankDocument(name);
        this.documents.push(doc);
        return doc.framework.id;
      }),
    startFramework: async (outline) =>
      this.change('add_framework', outline.name, 1, () => {
        const doc = startedDocument(outline);
        this.documents.push(doc);
        return doc.framework.id;
      }),
    newVersion: async (framework) => {
      const old = this.#document(framework);
      return this.change('new_version', old.framework.name, 1, () => {
        const doc = copy(old);
        doc.framework = { ...doc.framework, id: crypto.randomUUID(), version: old.framework.version + 1, state: 'draft', origin: old.framework.id };
        this.documents.push(doc);
        return doc.framework.id;
      });
    },
    removeFramework: async (framework) => {
      const { name } = this.#document(framework).framework;
      this.change('remove_framework', name, 1, () => (this.documents = this.documents.filter((each) => each.framework.id !== framework)));
    },
    differences: async (before, after) => differencesOf(this.#document(before), this.#document(after)),
    addTrack: async (framework, name, kind, position) =>
      this.change('add_track', name, 1, () => {
        const doc = this.#document(framework);
        const track = addTo(doc.tracks, { name, kind, position, marker: null });
        this.#place(doc.tracks, track, position);
        return track.id;
      }),
    moveTrack: async (track, position) => {
      const doc = this.#holding(track);
      const item = doc.tracks.find((each) => each.id === track);
      if (item) this.change('move_track', item.name, 1, () => this.#place(doc.tracks, item, position));
    },
    removeTrack: async (track) => this.#remove('remove_track', track, 'tracks'),
    addLevel: async (track, name, rank) =>
      this.change('add_level', name, 1, () => {
        const doc = this.#holding(track);
        for (const level of doc.levels) if (level.track === track && level.rank >= rank) level.rank += 1;
        const freedom = () => ({ text: '', degree: null });
        const level: Omit<Level, 'id' | 'key'> = {
          track, name, rank, scope: '', freedoms: { team: freedom(), task: freedom(), technology: freedom(), time: freedom() }, responsibilities: '', responsibility_degree: null, top: false,
        };
        return addTo(doc.levels, level).id;
      }),
    moveLevel: async (level, track, rank) => {
      const doc = this.#holding(level);
      const item = doc.levels.find((each) => each.id === level);
      if (!item) return;
      this.change('move_level', item.name, 1, () => {
        const others = doc.levels.filter((each) => each.track === track && each !== item);
        if (others.some((each) => each.rank === rank)) for (const each of others) if (each.rank >= rank) each.rank += 1;
        Object.assign(item, { track, rank });
      });
    },
    removeLevel: async (level) => this.#remove('remove_level', level, 'levels'),
    addStep: async (from, to, kind) =>
      this.change('add_step', null, 1, () => {
        const step = { id: crypto.randomUUID(), from, to, kind, note: '' };
        this.#holding(from).steps.push(step);
        return step.id;
      }),
    removeStep: async (step) => this.#remove('remove_step', step, 'steps'),
    addArea: async (framework, name, position) =>
      this.change('add_area', name, 1, () => {
        const doc = this.#document(framework);
        const area = addTo(doc.areas, { name, description: '', position });
        this.#place(doc.areas, area, position);
        return area.id;
      }),
    moveArea: async (area, position) => {
      const doc = this.#holding(area);
      const item = doc.areas.find((each) => each.id === area);
      if (item) this.change('move_area', item.name, 1, () => this.#place(doc.areas, item, position));
    },
    removeArea: async (area) => this.#remove('remove_area', area, 'areas'),
    addSkills: async (framework, area, names, position) =>
      this.change('add_skills', names.length === 1 ? (names[0] ?? null) : null, names.length, () => {
        const doc = this.#document(framework);
        return names.map((name, i) => {
          const skill = addTo(doc.skills, { area, name, description: '', misfit: false, position: position + i });
          this.#place(doc.skills.filter((each) => each.area === area), skill, position + i);
          return skill.id;
        });
      }),
    pasteSkills: async (framework, area, skills, edits) =>
      this.change('paste_skills', null, skills.length, () => {
        const doc = this.#document(framework);
        edits.forEach((edit) => applyEdit(doc, edit));
        return skills.map(({ name, cells }) => {
          const position = doc.skills.filter((each) => each.area === area).length;
          const skill = addTo(doc.skills, { area, name, description: '', misfit: false, position });
          for (const { level, text, rating } of cells) {
            applyEdit(doc, { edit: 'expectation_text', skill: skill.id, level, text });
            applyEdit(doc, { edit: 'expectation_rating', skill: skill.id, level, rating });
          }
          return skill.id;
        });
      }),
    moveSkills: async (skills, area, position) => {
      const [first] = skills;
      if (!first) return;
      const doc = this.#holding(first);
      this.change('move_skills', skills.length === 1 ? this.#named(doc.skills, first) : null, skills.length, () =>
        skills.forEach((id, i) => {
          const skill = doc.skills.find((each) => each.id === id);
          if (!skill) return;
          skill.area = area;
          this.#place(doc.skills.filter((each) => each.area === area), skill, position + i);
        }),
      );
    },
    removeSkills: async (skills) => {
      const [first] = skills;
      if (!first) return;
      const doc = this.#holding(first);
      this.change('remove_skills', skills.length === 1 ? this.#named(doc.skills, first) : null, skills.length, () => {
        doc.skills = doc.skills.filter((each) => !skills.includes(each.id));
        doc.cells = doc.cells.filter((each) => !skills.includes(each.skill));
      });
    },
    setScale: async (framework, points, blankMeans) => {
      const doc = this.#document(framework);
      this.change('set_scale', null, 1, () => {
        doc.framework.scale = { points: points.map((each) => ({ ...each, id: each.id ?? crypto.randomUUID() })), blank_means: blankMeans };
      });
    },
    promotion: async (from, to, track) => promotionOf(this.#holding(to), from, to, track),
    masteryPaths: async (from, to) => pathsOf(this.#holding(from), from, to),
    importPreview: async (paths, mapping) => {
      await this.#reading(paths);
      return copy(previewOf(paths[0] ?? '', mapping));
    },
    importCancel: async () => this.#cancelReading?.(),
    importCommit: async (paths, mapping) => {
      const { report } = previewOf(paths[0] ?? '', mapping);
      if (!this.#workspace) throw new ApiError({ kind: 'no_workspace', message: 'No workspace is open.', place: null });
      const [framework] = report.frameworks;
      const [form] = report.forms;
      // What is here already, as the core does it: no change.
      if (this.bringsNothing) return { ...report, applied: true };
      if (form) return this.change('import_form', form.name, report.changes.new, () => ({ ...report, applied: true }));
      return this.change('import_ladder', paths[0]?.split('/').at(-1) ?? null, report.changes.new, () => {
        const doc = sampleDocument();
        doc.framework = { ...doc.framework, id: crypto.randomUUID(), name: framework?.name ?? doc.framework.name };
        this.documents.push(doc);
        return { ...report, applied: true, frameworks: framework ? [{ ...framework, id: doc.framework.id }] : [] };
      });
    },
    exportMatrix: async (_framework, path) => void this.written.push({ what: 'matrix', path }),
    exportCriteria: async (_from, _to, _track, language, path) => {
      this.written.push({ what: 'criteria', path, language });
      return this.unprinted;
    },
    exportTeam: async (_framework, filter, profile, _today, language, path) => void this.written.push({ what: 'team', path, filter, profile, language }),
    exportRatings: async (_framework, profile, path) => void this.written.push({ what: 'ratings', path, profile }),
    exportMap: async (map, path) => {
      this.written.push({ what: 'map', path, map });
      return { letters: '', names: [], n_more: 0 };
    },
    exportOrganisation: async (profile, path, folder) => void this.written.push({ what: 'organisation', path, profile, folder }),
    filesInTheWay: async () => this.inTheWay,
    exportMeasures: async (profile, path) => void this.written.push({ what: 'measures', path, profile }),
    exportFindings: async (profile, path) => void this.written.push({ what: 'findings', path, profile }),
    packDraft: async ({ person, to, plan }) => ({ to, plan: plan ?? this.plan, name: this.people.people.find((each) => each.id === person)?.name ?? '', criteria: 26, skills: 17, written: 9, mentions: this.mentions }),
    exportPerson: async (of, path, choices) => {
      this.plan = of.plan ?? this.plan;
      this.packs.push(of);
      this.choices = choices;
      this.written.push({ what: 'person', path });
      return { check: { people: 24, marks: 96, parts: 9, leaks: [], excused: [], unsearchable: [] }, unprinted: this.unprinted, since: null, mentions: this.mentions.map((each) => ({ ...each, choice: each.choice ?? choices[each.id] ?? null })), not_kept: null };
    },
    showMenu: async (sleeping, titles) => {
      this.sleeping = sleeping;
      this.menuTitles = Object.fromEntries(titles);
    },
    revealFile: async (path) => void this.revealed.push(path),
  };
}

function recentWorkspaces(amount: 'empty' | 'few' | 'many'): RecentWorkspace[] {
  if (amount === 'empty') return [];
  const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();
  const few: RecentWorkspace[] = [
    { path: '/home/mira/Documents/Weberei Nord.guildhall', name: 'Weberei Nord', opened_at: ago(0.3), communities: 40, people: 231, found: true },
    { path: '/home/mira/Documents/Weberei Nord, autumn café.guildhall', name: 'Weberei Nord, autumn café', opened_at: ago(25), communities: 42, people: 231, found: true },
    { path: '/home/mira/Musique/Chœur de la Vallée.guildhall', name: 'Chœur de la Vallée', opened_at: ago(24 * 9), communities: 6, people: 58, found: true },
    { path: '/mnt/Geteilt/Verwaltung/2025/Genossenschaft Lindenhöfe, Wohnen und Werken/Genossenschaft Lindenhöfe, Wohnen und Werken.guildhall', name: 'Genossenschaft Lindenhöfe, Wohnen und Werken', opened_at: ago(24 * 40), communities: 0, people: 0, found: true },
    { path: '/home/mira/Desktop/Handball West.guildhall', name: 'Handball West', opened_at: ago(24 * 400), communities: 3, people: 44, found: false },
  ];
  if (amount === 'few') return few;
  const many = Array.from({ length: 30 }, (_, i) => ({
    path: `/home/mira/Archive/${2000 + i}/Practice ${i + 1} of the very long cooperative society for weaving, dyeing and finishing.guildhall`,
    name: i % 7 === 3 ? 'קהילת האורגים של הצפון' : `Practice ${i + 1} of the very long cooperative society for weaving, dyeing and finishing`,
    opened_at: ago(24 * (50 + i)), communities: i, people: i * 7, found: i % 5 !== 4,
  }));
  return [...few, ...many];
}
