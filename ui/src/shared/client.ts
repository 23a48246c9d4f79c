// The one door to the core: Tauri's commands and events in the app, a fake in the browser and in tests.
import type { Api, ApiErrorData, ShellEvent } from './api';
import { ORGANISATION_ARGUMENTS, ORGANISATION_CHANGES } from './organisation';
import { PEOPLE_ARGUMENTS, PEOPLE_CHANGES } from './api_people';

/** What a failed command says to a person: one sentence, and the place it concerns. */
export class ApiError extends Error implements ApiErrorData {
  readonly kind: string;
  readonly place: string | null;
  constructor(data: ApiErrorData) {
    super(data.message);
    this.name = 'ApiError';
    this.kind = data.kind;
    this.place = data.place;
  }
}

type Names<P extends readonly unknown[]> = { [I in keyof P]: string };
/** Each command's arguments by the names the Rust side gives them; the type holds the counts together with `Api`. */
const ARGUMENTS: { [M in keyof Api]: Readonly<Names<Parameters<Api[M]>>> } = {
  appState: [],
  filesAtStart: [],
  setSettings: ['settings'],
  chooseFile: ['kind'],
  chooseSaveAs: ['kind', 'suggestedName'],
  chooseFolder: ['kind'],
  newWorkspace: ['path', 'from'],
  openSample: [],
  openWorkspace: ['path'],
  closeWorkspace: [],
  workspaceInfo: [],
  forgetRecent: ['path'],
  templates: [],
  history: [],
  undo: ['steps'],
  redo: ['steps'],
  frameworks: [],
  matrixView: ['framework'],
  criteria: ['expectation'],
  editMatrix: ['framework', 'edits'],
  addFramework: ['name'],
  startFramework: ['outline'],
  newVersion: ['framework'],
  removeFramework: ['framework'],
  differences: ['before', 'after'],
  addTrack: ['framework', 'name', 'kind', 'position'],
  moveTrack: ['track', 'position'],
  removeTrack: ['track'],
  addLevel: ['track', 'name', 'rank'],
  moveLevel: ['level', 'track', 'rank'],
  removeLevel: ['level'],
  addStep: ['from', 'to', 'kind'],
  removeStep: ['step'],
  addArea: ['framework', 'name', 'position'],
  moveArea: ['area', 'position'],
  removeArea: ['area'],
  addSkills: ['framework', 'area', 'names', 'position'],
  pasteSkills: ['framework', 'area', 'skills', 'edits'],
  moveSkills: ['skills', 'area', 'position'],
  removeSkills: ['skills'],
  setScale: ['framework', 'points', 'blankMeans'],
  promotion: ['from', 'to', 'track'],
  masteryPaths: ['from', 'to'],
  importPreview: ['paths', 'mapping', 'removeMissing'],
  importCancel: [],
  importCommit: ['paths', 'mapping', 'acceptProblems', 'removeMissing'],
  exportMatrix: ['framework', 'path'],
  exportCriteria: ['from', 'to', 'track', 'language', 'path'],
  exportMap: ['file', 'path'],
  exportOrganisation: ['profile', 'path', 'isFolder'],
  filesInTheWay: ['folder'],
  exportMeasures: ['profile', 'path'],
  exportFindings: ['profile', 'path'],
  exportTeam: ['framework', 'filter', 'profile', 'today', 'language', 'path'],
  exportRatings: ['framework', 'profile', 'path'],
  exportPerson: ['of', 'path', 'choices'],
  packDraft: ['of'],
  revealFile: ['path'],
  showMenu: ['sleeping', 'titles'],
  ...ORGANISATION_ARGUMENTS,
  ...PEOPLE_ARGUMENTS,
};

export const insideTauri = '__TAURI_INTERNALS__' in globalThis;

function isErrorData(thrown: unknown): thrown is ApiErrorData {
  return typeof thrown === 'object' && thrown !== null && 'message' in thrown && typeof thrown.message === 'string';
}
/** Whatever a call threw, as an `ApiError`. */
export function asApiError(thrown: unknown): ApiError {
  if (thrown instanceof ApiError) return thrown;
  if (isErrorData(thrown)) return new ApiError({ kind: thrown.kind ?? 'internal', message: thrown.message, place: thrown.place ?? null });
  return new ApiError({ kind: 'internal', message: String(thrown), place: null });
}

const commandOf = (method: string) => method.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

async function callShell(method: keyof Api, args: readonly unknown[]): Promise<unknown> {
  const { Channel, invoke } = await import('@tauri-apps/api/core');
  // What hears of progress travels as a channel.
  const sent = (arg: unknown) => (typeof arg === 'function' ? new Channel(arg as (message: unknown) => void) : arg);
  const named = Object.fromEntries(ARGUMENTS[method].map((name, i) => [name, sent(args[i])]));
  return invoke(commandOf(method), named);
}

let fake: Api | null = null;
/** Puts another core behind `api`: development in a browser, and tests. */
export function setApi(other: Api | null): void {
  fake = other;
}

async function call(method: keyof Api, args: readonly unknown[]): Promise<unknown> {
  try {
    if (!fake) return await callShell(method, args);
    return await (fake[method] as (...args: unknown[]) => Promise<unknown>).apply(fake, [...args]);
  } catch (thrown) {
    throw asApiError(thrown);
  }
}

/** What changes the workspace: undo waits for it, and it for undo. */
const CHANGES: ReadonlySet<keyof Api> = new Set<keyof Api>([
  'undo', 'redo', 'editMatrix', 'setScale', 'addFramework', 'startFramework', 'newVersion', 'removeFramework', 'addTrack', 'moveTrack', 'removeTrack', 'addLevel', 'moveLevel',
  'removeLevel', 'addStep', 'removeStep', 'addArea', 'moveArea', 'removeArea', 'addSkills', 'pasteSkills', 'moveSkills', 'removeSkills', 'importCommit',
  ...ORGANISATION_CHANGES,
  ...PEOPLE_CHANGES,
]);
const underWay = new Set<Promise<unknown>>();
let afterChange: () => Promise<unknown> = () => Promise.resolve();
let beforeChange: () => void = () => undefined;
/** `before` runs when a change is asked for, before it is known whether it succeeds. */
export function onChanging(before: () => void): void {
  beforeChange = before;
}
/** `after` runs behind every change, and belongs to it: what the window knows is as new as the change then. */
export function onChanged(after: () => Promise<unknown>): void {
  afterChange = after;
}
/** True from the moment a change is asked for until the window knows what it did. */
export function isChanging(): boolean {
  return underWay.size > 0;
}
/** When every change that has been asked for is done and known. */
export async function settled(): Promise<void> {
  while (underWay.size > 0) await Promise.all(underWay);
}

function callCounted(method: keyof Api, args: readonly unknown[]): Promise<unknown> {
  if (!CHANGES.has(method)) return call(method, args);
  beforeChange();
  const asked = call(method, args);
  const known: Promise<unknown> = asked.then(() => afterChange()).catch(() => undefined).finally(() => underWay.delete(known));
  underWay.add(known);
  return asked;
}

export const api = Object.fromEntries(
  Object.keys(ARGUMENTS).map((method) => [method, (...args: unknown[]) => callCounted(method as keyof Api, args)]),
) as unknown as Api;

export interface ShellPayload {
  /** Names of the tables that a commit changed. */
  changed: string[];
  /** Id of the command chosen in the native menu. */
  command: string;
  /** Paths dropped on the window. */
  dropped: string[];
}
const local = new EventTarget();
/** What the shell would send, for the fake core. */
export function emitShell<E extends ShellEvent>(event: E, payload: ShellPayload[E]): void {
  local.dispatchEvent(new CustomEvent(event, { detail: payload }));
}

/** Calls `handler` for each event of the shell until the returned function is called. */
export function onShell<E extends ShellEvent>(event: E, handler: (payload: ShellPayload[E]) => void): () => void {
  const heard = (raw: Event) => handler((raw as CustomEvent<ShellPayload[E]>).detail);
  local.addEventListener(event, heard);
  let stop: (() => void) | null = null;
  let stopped = false;
  if (insideTauri) {
    void import('@tauri-apps/api/event')
      .then(({ listen }) => listen<ShellPayload[E]>(event, (message) => handler(message.payload)))
      .then((unlisten) => {
        if (stopped) unlisten();
        else stop = unlisten;
      });
  }
  return () => {
    stopped = true;
    local.removeEventListener(event, heard);
    stop?.();
  };
}
