// What the window asks of the core. The names and shapes are those of the Rust commands and views
// (src-tauri/src/commands, guild-core); a command that fails throws an `ApiError`.

import type { FindingAbout, OrganisationApi, SetAside } from './organisation';
import type { PeopleApi, TeamFilter } from './api_people';
import type {
  ChangeLabel, CriterionKind, Difference, ExportProfile, FileKind, FolderKind, FrameworkSummary, Freedom, FreedomKind, HandedOut, ImportedRatings,
  Language, LevelHead, MapFile, MasteryPath, MatrixEdit, MentionChoice, PackDraft, PackOf, PastedSkill, Problem, ReturnedForm as BoundForm, SaveKind, Settings,
  SheetCells, SheetReport, StepKind, ToldReason, TrackKind, UnprintedNames, WorkspaceInfo,
} from './bindings';

export type {
  AnswerState, ApiErrorData, CellArea, ChangeLabel, CriterionKind, Difference, ExportProfile, FileKind, FolderKind, FrameworkState, FrameworkSummary,
  Freedom, FreedomKind, ImportedPerson, ImportedRatings, LevelHead, MapFile, MapOverlay, MapShown, MapThings, MasteryPath, MatrixEdit, OwnView,
  PastedSkill, Problem, Publication, ReturnedCriterion, ReturnedSkill, SaveKind, Settings, SheetCells, SheetReport, StepKind, ToldReason, TrackKind,
  UnprintedNames, WorkspaceInfo,
} from './bindings';

export type Id = string; // UUID text

// ---- The application and its open workspace

export interface AppState {
  version: string;
  workspace: WorkspaceInfo | null;
  recent: RecentWorkspace[];
  settings: Settings;
}
export interface RecentWorkspace {
  path: string;
  name: string;
  /** ISO time of the last opening. */
  opened_at: string;
  communities: number;
  people: number;
  found: boolean;
}
export interface HistoryEntry {
  id: number;
  label: ChangeLabel;
  /** ISO time. */
  at: string;
  /** Taken back; redo brings it again. */
  undone: boolean;
  /** False behind the forgetting of a person, which ended undo. */
  can_undo: boolean;
  changed_rows: number;
}

// ---- The matrix

export interface ScalePoint {
  id: Id;
  value: number;
  word: string | null;
  meaning: string;
}
export interface Framework extends FrameworkSummary {
  note: string;
  scale: { points: ScalePoint[]; blank_means: string | null };
  origin: Id | null;
}
export interface Track {
  id: Id;
  key: string;
  name: string;
  kind: TrackKind;
  position: number;
  marker: string | null;
}
export interface Level {
  id: Id;
  track: Id;
  key: string;
  name: string;
  rank: number;
  scope: string;
  freedoms: Record<FreedomKind, Freedom>;
  /** One responsibility a line. */
  responsibilities: string;
  responsibility_degree: number | null;
  top: boolean;
}
export interface Step {
  id: Id;
  from: Id;
  to: Id;
  kind: StepKind;
  note: string;
}
export interface Area {
  id: Id;
  key: string;
  name: string;
  description: string;
  position: number;
}
export interface Skill {
  id: Id;
  area: Id | null;
  key: string;
  name: string;
  description: string;
  misfit: boolean;
  position: number;
}
/** One framework for the screen. Lists are in the order of the screen: tracks by position, levels by track and rank,
 *  areas by position, skills without an area first, then by area and position. */
export interface MatrixView {
  framework: Framework;
  tracks: Track[];
  levels: Level[];
  steps: Step[];
  areas: Area[];
  skills: Skill[];
  /** Columnar: entry i of each list is one expectation; `skill` and `level` are indexes into the lists above. */
  cells: {
    expectation: Id[];
    skill: number[];
    level: number[];
    text: string[];
    rating: (number | null)[];
    /** How many criteria the text has, and how many of them are misfits. */
    criteria: number[];
    misfits: number[];
  };
  findings: Finding[];
}
export interface Finding {
  /** Catalogue sentence `finding-<kind with dashes>`. */
  kind: string;
  severity: 'critical' | 'warning' | 'note';
  track: Id | null;
  level: Id | null;
  skill: Id | null;
  /** What the sentence names. */
  args: Record<string, string>;
  about: FindingAbout;
  /** Why it is not to be told, where somebody has said so. */
  set_aside: SetAside | null;
}
export interface Criterion {
  id: Id;
  kind: CriterionKind;
  track: Id | null;
  audience: string | null;
  text: string;
  rating: number | null;
}

export interface Promotion {
  framework: string;
  version: number;
  from: LevelHead | null;
  to: LevelHead;
  scope: { before: string; after: string };
  freedoms: { kind: FreedomKind; before: string; after: string; degree_before: number | null; degree_after: number | null }[];
  responsibilities: { gained: string[]; kept: string[] };
  areas: {
    name: string | null;
    skills: {
      id: Id;
      name: string;
      description: string;
      rating: number | null;
      rating_before: number | null;
      rating_word: string | null;
      rating_before_word: string | null;
      criteria: { text: string; example: boolean; new: boolean; audience: string | null; rating: number | null }[];
    }[];
  }[];
  misfits: { skill: string; text: string; audience: string | null }[];
}

// ---- Import of a ladder

export type PartRole =
  | 'title' | 'tracks' | 'levels' | 'areas' | 'skills' | 'codes' | 'description' | 'scope' | 'freedom' | 'responsibilities'
  | 'level_notes' | 'expectations' | 'ratings' | 'markers' | 'heading' | 'records' | 'ignored' | 'reported'
  | 'people' | 'last_names' | 'person_codes' | 'emails' | 'handles' | 'person_fields' | 'knows' | 'does' | 'targets' | 'interest'
  | 'evidence' | 'assessors' | 'dates' | 'remarks' | 'scale' | 'standings';
export type BlockUse =
  | 'ladder' | 'ranks' | 'ratings' | 'people' | 'communities' | 'memberships' | 'services' | 'legend' | 'text' | 'unknown';
export type BlockShape = 'levels_across' | 'levels_down' | 'sheet_per_skill' | 'people_down' | 'people_across' | 'long' | 'list';

/** How files become ladders: what recognition guessed, what she changes, what is handed back and obeyed.
 *  Ranges and cells are addresses such as `B4:C7` and `B4`. */
export interface Mapping {
  version: number;
  ladders: LadderMapping[];
  sheets: SheetMapping[];
  /** How sheets of people's ratings are read; one for each file that has some. */
  ratings: RatingsFileMapping[];
  /** How returned forms are taken; one for each file that is one. */
  forms: FormMapping[];
}
/** A form that came back, and what becomes of it. */
export type ReturnedForm = Omit<BoundForm, 'scale'> & { scale: Framework['scale'] | null };
/** How one returned form is taken. */
export interface FormMapping {
  file: string;
  /** The day the answers are of; null: the day of the import. */
  date: string | null;
  /** Ids of the skills and criteria whose answers are left out. */
  left_out: Id[];
}
/** How the ratings of one file are read and laid over the workspace. */
export interface RatingsFileMapping {
  file: string;
  /** Key or name of the matrix whose skills are rated; another name makes a new one; null: guessed. */
  framework: string | null;
  /** Who rated, where the sheet does not say. */
  assessor: 'self' | 'lead' | 'peer';
  /** ISO day, where the sheet has none; null: the day of the import. */
  date: string | null;
  /** What a rating says of which the sheet does not tell. */
  rates: 'knows' | 'does' | 'both';
  /** Key or name of the community that asks for the levels wanted of everyone. */
  community: string | null;
  /** Who is who; key null: someone new. */
  people: { person: string; key: string | null }[];
  reading: { version: number; scales: RatingsScaleMapping[]; sheets: RatingsSheetMapping[] };
}
export interface RatingsScaleMapping {
  /** value null: the order of the words is not known. */
  points: { value: number | null; word: string | null; written: string[] }[];
  /** Numbers count as they stand. */
  numbers: boolean;
  beside: { written: string; what: 'not_rated' | 'status' | 'time' | 'other' }[];
  /** null: an empty cell says nothing. */
  blank_means: 'none_yet' | null;
  /** What speaks for the order: in English, and for other languages. */
  because: string;
  reasons: ToldReason[];
}
export interface RatingsSheetMapping {
  file: string;
  sheet: string;
  ignored: string | null;
  ignored_code: string | null;
  blocks: {
    range: string;
    use: 'ratings' | 'people' | 'skills' | 'legend' | 'text' | 'unknown';
    shape: BlockShape | null;
    because: string;
    reasons: ToldReason[];
    parts: { role: PartRole; range: string; why: string; why_code: string | null; assessor: 'self' | 'lead' | 'peer' | null; group: number | null }[];
    /** Index into `scales`. */
    scale: number | null;
    /** The person that all cells speak of, where no cell names one. */
    person: string | null;
    /** The day of ratings that have none in a cell, by the sheet's name. */
    date: string | null;
    split: string | null;
    fill_down: boolean;
    doubts: { code: string; message: string }[];
  }[];
}
export interface LadderMapping {
  /** null: the title in the sheet, else the file's name. */
  name: string | null;
  tracks: { name: string; kind: TrackKind; named_by: string | null }[];
  /** What `[M]` at the start of a line says; track null: it names an audience. */
  markers: { marker: string; track: number | null }[];
  /** Rating words in rising order. */
  scale: string[];
  /** That they rate, and their order, is a guess. */
  scale_guessed?: boolean;
}
export interface SheetMapping {
  file: string;
  sheet: string;
  /** Why the whole sheet is left out, where it is. */
  ignored: string | null;
  /** The catalogue’s name of that; null for somebody’s own words. */
  ignored_code: string | null;
  blocks: BlockMapping[];
}
export interface BlockMapping {
  range: string;
  use: BlockUse;
  shape: BlockShape | null;
  /** Levels are rows. */
  turned: boolean;
  /** What speaks for it, in English. */
  because: string;
  /** The same for her language; empty where `because` is somebody’s own words. */
  reasons: ToldReason[];
  /** Index into `ladders`. */
  ladder: number | null;
  /** Later parts win where two overlap. A cell in none is reported. */
  parts: { role: PartRole; range: string; why: string; why_code: string | null; freedom: FreedomKind | null }[];
  levels: { cell: string; name: string; track: number; rank: number }[];
  /** Cells of areas and skills whose expectations must not be seen. */
  misfits: string[];
  /** What areas and skills are called where it is not what their cells say. */
  names: { cell: string; name: string }[];
  skill: string | null;
  area: string | null;
}
export interface FileReport {
  file: string;
  /** null: the file could not be read; `problems` says why. */
  format: string | null;
  sheets: SheetReport[];
}
export interface ImportReport {
  files: FileReport[];
  mapping: Mapping;
  changes: { new: number; changed: number; same: number; skipped: number; removed: number };
  problems: Problem[];
  applied: boolean;
  /** One for each ladder of the files: the framework it becomes, and the one of the workspace that it matches. */
  frameworks: { id: Id | null; name: string; matched: Id | null; tracks: number; levels: number; skills: number; expectations: number }[];
  /** What would be new, changed or removed, thing by thing (as `differences`); at most 2,000 entries. */
  differences: Difference[];
  /** The rows of an organisation's tables; null where there is none. */
  organisation: { communities: number; people: number; memberships: number; services: number } | null;
  /** The ratings of people, file by file. */
  ratings: ImportedRatings[];
  /** Forms that came back filled in, file by file. */
  forms: ReturnedForm[];
}
export interface ImportPreview {
  report: ImportReport;
  sheets: SheetCells[];
}

/** What a framework begins with. The trunk first; the other tracks begin above its last level. */
export interface Outline {
  name: string;
  tracks: { name: string; kind: TrackKind; levels: string[] }[];
  scale: { id: Id | null; value: number; word: string | null; meaning: string }[];
  area: string;
  skills: string[];
}

export interface Api extends OrganisationApi, PeopleApi {
  appState(): Promise<AppState>;
  /** Files the app was started with; handed out once. */
  filesAtStart(): Promise<string[]>;
  setSettings(settings: Settings): Promise<void>;
  /** The native dialog; null when she closes it. */
  chooseFile(kind: FileKind): Promise<string[] | null>;
  chooseSaveAs(kind: SaveKind, suggestedName: string): Promise<string | null>;
  chooseFolder(kind: FolderKind): Promise<string | null>;

  newWorkspace(path: string, from: { start: 'blank' } | { start: 'sample' } | { start: 'template'; name: string }): Promise<WorkspaceInfo>;
  /** Opens the sample as a fresh copy in the data folder. */
  openSample(): Promise<WorkspaceInfo>;
  openWorkspace(path: string): Promise<WorkspaceInfo>;
  closeWorkspace(): Promise<void>;
  workspaceInfo(): Promise<WorkspaceInfo>;
  forgetRecent(path: string): Promise<void>;
  templates(): Promise<{ name: string; title: string; description: string }[]>;

  history(): Promise<HistoryEntry[]>;
  undo(steps: number): Promise<ChangeLabel[]>;
  redo(steps: number): Promise<ChangeLabel[]>;

  frameworks(): Promise<FrameworkSummary[]>;
  matrixView(framework: Id): Promise<MatrixView>;
  criteria(expectation: Id): Promise<Criterion[]>;
  editMatrix(framework: Id, edits: MatrixEdit[]): Promise<void>;
  addFramework(name: string): Promise<Id>;
  /** A framework with everything it begins with: one change, one undo. */
  startFramework(outline: Outline): Promise<Id>;
  newVersion(framework: Id): Promise<Id>;
  removeFramework(framework: Id): Promise<void>;
  differences(before: Id, after: Id): Promise<Difference[]>;
  addTrack(framework: Id, name: string, kind: TrackKind, position: number): Promise<Id>;
  moveTrack(track: Id, position: number): Promise<void>;
  removeTrack(track: Id): Promise<void>;
  addLevel(track: Id, name: string, rank: number): Promise<Id>;
  moveLevel(level: Id, track: Id, rank: number): Promise<void>;
  removeLevel(level: Id): Promise<void>;
  addStep(from: Id, to: Id, kind: StepKind): Promise<Id>;
  removeStep(step: Id): Promise<void>;
  addArea(framework: Id, name: string, position: number): Promise<Id>;
  moveArea(area: Id, position: number): Promise<void>;
  removeArea(area: Id): Promise<void>;
  addSkills(framework: Id, area: Id | null, names: string[], position: number): Promise<Id[]>;
  /** A block pasted beyond the last skill: what fits as edits, the rest as skills at the end of the area; one change. */
  pasteSkills(framework: Id, area: Id | null, skills: PastedSkill[], edits: MatrixEdit[]): Promise<Id[]>;
  moveSkills(skills: Id[], area: Id | null, position: number): Promise<void>;
  removeSkills(skills: Id[]): Promise<void>;
  setScale(framework: Id, points: { id: Id | null; value: number; word: string | null; meaning: string }[], blankMeans: string | null): Promise<void>;
  promotion(from: Id | null, to: Id, track: Id | null): Promise<Promotion>;
  masteryPaths(from: Id, to: Id): Promise<MasteryPath[]>;

  /** Reads the files in a process of their own and lays them against the open workspace (an empty one where none is
   *  open). Writes nothing. With a mapping, obeys it. */
  importPreview(paths: string[], mapping: Mapping | null, removeMissing: boolean): Promise<ImportPreview>;
  /** Ends a preview that is under way; its promise is rejected with kind `cancelled`. */
  importCancel(): Promise<void>;
  /** Applies it as one change. Needs an open workspace. With problems that block and without `acceptProblems` it is refused. */
  importCommit(paths: string[], mapping: Mapping, acceptProblems: boolean, removeMissing: boolean): Promise<ImportReport>;

  /** Writes the file; its ending says the format: xlsx ods csv json md html. */
  exportMatrix(framework: Id, path: string): Promise<void>;
  /** Writes the file, with the words around the content in `language`; its ending says the format: xlsx md html pdf docx. Gives the letters that it shows as empty boxes. */
  exportCriteria(from: Id | null, to: Id, track: Id | null, language: Language, path: string): Promise<string>;
  /** The map with its legend, as a picture, a graph or tables. Gives what it shows as empty boxes. */
  exportMap(file: MapFile, path: string): Promise<UnprintedNames>;
  /** Communities, people, memberships and services; into a folder as four CSV files. */
  exportOrganisation(profile: ExportProfile, path: string, isFolder: boolean): Promise<void>;
  /** The files of a folder that those four would replace. */
  filesInTheWay(folder: string): Promise<string[]>;
  exportMeasures(profile: ExportProfile, path: string): Promise<void>;
  exportFindings(profile: ExportProfile, path: string): Promise<void>;
  /** The team's matrix and findings, for the lead. */
  exportTeam(framework: Id, filter: TeamFilter, profile: ExportProfile, today: string, language: Language, path: string): Promise<void>;
  /** Every assessment in the framework's skills, in whichever version. */
  exportRatings(framework: Id, profile: ExportProfile, path: string): Promise<void>;
  /** What is handed out to one person; nothing is written where the finished file names anyone else. */
  exportPerson(of: PackOf, path: string, choices: Record<string, MentionChoice>): Promise<HandedOut>;
  /** What a pack would hold, and whom what was written names: of single words somebody decides before it is exported. */
  packDraft(of: PackOf): Promise<PackDraft>;
  /** Shows the written file in the system's file manager. */
  revealFile(path: string): Promise<void>;
  /** Which commands of the native menu cannot be run now, by id (the others can), and what some are called now. */
  showMenu(sleeping: string[], titles: [id: string, title: string][]): Promise<void>;
}

/** Events the shell sends: `changed` (payload: names of the tables), `command` (payload: a command's id from the native
 *  menu), `dropped` (payload: paths dropped on the window). */
export type ShellEvent = 'changed' | 'command' | 'dropped';
