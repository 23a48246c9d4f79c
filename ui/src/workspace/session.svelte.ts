// The open workspace as the window knows it, and the operations that concern all of it.
import { api, asApiError, onChanged, onChanging, onShell, settled } from '../shared/client';
import { isLanguage, pairName, sentence, setLanguage, t } from '../shared/i18n.svelte';
import type { AppState, ChangeLabel, FrameworkSummary, Id, RecentWorkspace, Settings, WorkspaceInfo } from '../shared/api';
import { fail } from './failure.svelte';
import { choosePerson } from './mastery_part.svelte';
import { selection } from './selection.svelte';
import { currentView, go, openImport } from './navigation.svelte';
import { applyTheme } from '../shared/look/theme';
import { clearStale, toast } from './toasts.svelte';

const DEFAULTS: Settings = { language: 'en', theme: 'system' };

class Session {
  /** False until the core has answered for the first time. */
  ready = $state(false);
  version = $state('');
  workspace = $state.raw<WorkspaceInfo | null>(null);
  recent = $state.raw<RecentWorkspace[]>([]);
  settings = $state.raw<Settings>(DEFAULTS);
  frameworks = $state.raw<FrameworkSummary[]>([]);
  /** The framework that Mastery and the exports are about. */
  framework = $state<Id | null>(null);
  /** Grows with every commit: read it in an effect to load again. */
  revision = $state(0);
  /** Grows with every undo and redo: who shows the change goes to where it was. */
  steps = 0;
  /** The tables of the last commit; empty means "anything". */
  changed = $state.raw<readonly string[]>([]);
}
export const session = new Session();

/** Grows when the open workspace is left or another is entered: an answer about the one before says nothing of this one. */
let entries = 0;
/** The core is closing it; what the window asks meanwhile may come too late. */
let closing = false;

/** Runs what asks the core; a failure is shown as its sentence. Returns null then, and where what it asked about was closed meanwhile. */
export async function attempt<T>(ask: () => Promise<T>): Promise<T | null> {
  const entry = entries;
  try {
    return await ask();
  } catch (thrown) {
    const error = asApiError(thrown);
    if (error.kind !== 'no_workspace' || (!closing && entry === entries)) fail(error);
    return null;
  }
}

onChanging(clearStale);
/** What undo and redo would do now; without a word where it cannot be told, for the next event asks again. */
onChanged(async () => {
  const entry = entries;
  const info = session.workspace && (await api.workspaceInfo());
  if (info && session.workspace && entry === entries) session.workspace = info;
});

/** Loads the state of the application and follows the shell's events until the returned function is called. */
export async function startSession(): Promise<() => void> {
  const stops = [onShell('changed', (tables) => void follow(tables)), onShell('dropped', (paths) => void openFiles(paths))];
  const state = await attempt(() => api.appState());
  if (state) await adopt(state);
  const files = await attempt(() => api.filesAtStart());
  if (files) await openFiles(files);
  session.ready = true;
  return () => stops.forEach((stop) => stop());
}

async function adopt(state: AppState): Promise<void> {
  session.version = state.version;
  session.recent = state.recent;
  applySettings(state.settings);
  session.workspace = state.workspace ?? null;
  if (!state.workspace) return;
  await loadFrameworks();
  if (currentView() === 'mastery') go(homeOf(state.workspace));
}
/** What a workspace opens with: the map where there is something on it. */
function homeOf(info: WorkspaceInfo): 'map' | 'mastery' {
  return info.communities > 0 ? 'map' : 'mastery';
}

async function loadFrameworks(): Promise<void> {
  const entry = entries;
  const frameworks = await attempt(() => api.frameworks());
  if (!frameworks || entry !== entries) return;
  session.frameworks = frameworks;
  if (frameworks.some((each) => each.id === session.framework)) return;
  // As the core takes it where none is named: the current version, else the latest.
  const first = frameworks.find((each) => each.state === 'current') ?? frameworks.find((each) => each.state === 'draft') ?? frameworks[0];
  const versions = frameworks.filter((each) => each.lineage === first?.lineage).sort((a, b) => b.version - a.version);
  session.framework = (versions.find((each) => each.state === 'current') ?? versions[0])?.id ?? null;
}

async function follow(tables: readonly string[]): Promise<void> {
  if (!session.workspace || closing) return;
  const entry = entries;
  const info = await attempt(() => api.workspaceInfo());
  if (!info || entry !== entries) return;
  tellKept(info);
  session.workspace = info;
  // It was published; what it holds is as it was.
  if (tables.length === 1 && tables[0] === 'publication') return;
  await loadFrameworks();
  if (entry !== entries) return;
  session.changed = tables;
  session.revision += 1;
}

/** Someone else changed the file: said once, and it stays on the screen until she has read it. */
function tellKept(info: WorkspaceInfo): void {
  const kept = info.publication?.kept;
  if (kept && kept !== session.workspace?.publication?.kept) toast({ text: t('publication-kept', { file: kept }), kind: 'problem' });
}

async function entered(info: WorkspaceInfo | null): Promise<boolean> {
  if (!info) {
    // The one before may have been closed all the same.
    const state = session.workspace && (await attempt(() => api.appState()));
    if (state && !state.workspace) session.workspace = null;
    return false;
  }
  entries += 1;
  tellKept(info);
  session.framework = null;
  session.workspace = info;
  selection.clear();
  choosePerson(null);
  await loadFrameworks();
  session.changed = [];
  session.revision += 1;
  const state = await attempt(() => api.appState());
  if (state) session.recent = state.recent;
  return true;
}

function goHome(): void {
  if (session.workspace) go(homeOf(session.workspace));
}

/** Takes over a workspace that another view has just made or opened, such as the import. */
export async function enterWorkspace(info: WorkspaceInfo): Promise<void> {
  await entered(info);
  go('mastery');
}
export async function openWorkspace(path: string): Promise<void> {
  if (await entered(await attempt(() => api.openWorkspace(path)))) goHome();
}
export async function openSample(): Promise<void> {
  if (await entered(await attempt(() => api.openSample()))) goHome();
}
/** Asks where the new file goes, then makes and opens it. */
export async function newWorkspace(from: Parameters<typeof api.newWorkspace>[1], name: string): Promise<void> {
  const path = await attempt(() => api.chooseSaveAs('workspace', name));
  if (!path) return;
  if (await entered(await attempt(() => api.newWorkspace(path, from)))) goHome();
}
export async function chooseWorkspace(): Promise<void> {
  const paths = await attempt(() => api.chooseFile('workspace'));
  const path = paths?.[0];
  if (path) await openWorkspace(path);
}
export async function chooseSpreadsheet(): Promise<void> {
  const paths = await attempt(() => api.chooseFile('spreadsheet'));
  if (paths?.length) openImport(paths);
}
/** A folder of CSV files: the tables of an organisation. */
export async function chooseFolder(): Promise<void> {
  const path = await attempt(() => api.chooseFolder('import'));
  if (path) openImport([path]);
}
export async function closeWorkspace(): Promise<void> {
  entries += 1;
  closing = true;
  await attempt(() => api.closeWorkspace());
  closing = false;
  session.workspace = null;
  session.frameworks = [];
  session.framework = null;
  choosePerson(null);
  if (currentView() !== 'settings') go('mastery');
  const state = await attempt(() => api.appState());
  if (state) session.recent = state.recent;
}
export async function forgetRecent(path: string): Promise<void> {
  await attempt(() => api.forgetRecent(path));
  session.recent = session.recent.filter((each) => each.path !== path);
}
/** A workspace opens, spreadsheets start the import: for dropped files. */
export async function openFiles(paths: readonly string[]): Promise<void> {
  const workspace = paths.find((path) => path.toLowerCase().endsWith('.guildhall'));
  if (workspace) await openWorkspace(workspace);
  else if (paths.length > 0) openImport(paths);
}

function applySettings(settings: Settings): void {
  const language = isLanguage(settings.language) ? settings.language : 'en';
  session.settings = { ...settings, language };
  setLanguage(language);
  applyTheme(settings.theme);
}
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  const settings = { ...session.settings, ...change };
  applySettings(settings);
  await attempt(() => api.setSettings(settings));
}

/** The phrase for a change, to stand inside a sentence: "move 3 skills". */
export function changePhrase(label: ChangeLabel): string {
  const named = label.subject === null || label.subject === '' ? 'no' : 'yes';
  return t(`op-${label.op.replaceAll('_', '-')}`, { subject: label.op === 'edit_cells' ? pairName(label.subject ?? '') : (label.subject ?? ''), count: label.count, named });
}
/** The phrase as a line of its own: "Move 3 skills". */
export function changeTitle(label: ChangeLabel): string {
  return sentence(changePhrase(label));
}

export async function undo(steps = 1): Promise<void> {
  await settled();
  if (session.workspace?.undo == null) return;
  session.steps += 1; // before the core says that something has changed
  const labels = await attempt(() => api.undo(steps));
  const label = labels?.[0];
  if (!labels || !label) return;
  const change = changePhrase(label);
  const text = labels.length === 1 ? t('toast-undone', { change }) : t('toast-undone-many', { count: labels.length });
  toast({ text, action: { label: t('button-redo'), run: () => void redo(labels.length) } });
}
export async function redo(steps = 1): Promise<void> {
  await settled();
  if (session.workspace?.redo == null) return;
  session.steps += 1;
  const labels = await attempt(() => api.redo(steps));
  const label = labels?.[0];
  if (!labels || !label) return;
  const change = changePhrase(label);
  const text = labels.length === 1 ? t('toast-redone', { change }) : t('toast-redone-many', { count: labels.length });
  toast({ text, action: { label: t('button-undo'), run: () => void undo(labels.length) } });
}
