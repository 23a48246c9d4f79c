// Which view is shown, and what it was asked to show.
export type ViewId = 'map' | 'communities' | 'people' | 'overlap' | 'mastery' | 'findings' | 'history' | 'settings' | 'import';

let view = $state<ViewId>('mastery');
let before: ViewId = 'mastery';
let files = $state.raw<readonly string[]>([]);

export function currentView(): ViewId {
  return view;
}
export function go(next: ViewId): void {
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
