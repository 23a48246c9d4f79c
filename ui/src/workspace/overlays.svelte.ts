// Which of the window's own dialogs is open.
import { closeLists } from '../shared/open_lists';
import { clearDone } from './toasts.svelte';

export type Overlay = 'palette' | 'shortcuts' | 'export-matrix' | 'export-criteria' | 'export-team' | 'export-ratings' | 'export-map' | 'export-organisation' | 'export-measures' | 'export-findings' | 'export-pack' | 'new-community';

let open = $state.raw<Overlay | null>(null);
let given = $state.raw<unknown>(undefined);

export function openOverlay(): Overlay | null {
  return open;
}
/** What the dialog was opened for, such as the level whose criteria are to be exported. */
export function overlayArgs(): unknown {
  return given;
}
export function showOverlay(overlay: Overlay, args?: unknown): void {
  closeLists();
  clearDone(); // a note must not lie over the dialog's buttons
  given = args;
  open = overlay;
}
export function closeOverlay(): void {
  open = null;
}
