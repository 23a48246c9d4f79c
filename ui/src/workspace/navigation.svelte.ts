// Which view is shown, and what it was asked to show.
export type ViewId = 'map' | 'communities' | 'people' | 'overlap' | 'mastery' | 'findings' | 'history' | 'settings' | 'import';

let view = $state<ViewId>('mastery');
let gone = $state(0);
let before: ViewId = 'mastery';
let files = $state.raw<readonly string[]>([]);

export function currentView(): ViewId {
  return view;
}
/** Grows with every wish to go somewhere, also to the view that is shown: it takes the keyboard then. */
export function timesGone(): number {
  return gone;
}
export function go(next: ViewId): void {
  gone += 1;
  if (next === view) return;
  before = view;
  view = next;
}
/** Back to where she was before the present view. */
export function goBack(): void {
  go(before === view ? 'mastery' : before);
}
/** Starts the import view with these files. It needs no open workspace. */
export function openImport(paths: readonly string[]): void {
  files = paths;
  go('import');
}
/** The files the import view was opened with. */
export function importFiles(): readonly string[] {
  return files;
}
