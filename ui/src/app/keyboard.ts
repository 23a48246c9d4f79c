import { matches, onMac, writesText } from '../shared/keys';
import { commands, isAvailable, runCommand, type Command } from '../workspace/commands';
import { showOverlay } from '../workspace/overlays.svelte';

/** A press reaches the window first on some systems and the native menu first on others; within this time, both are one. */
const SAME_PRESS_MS = 120;
let last = { id: '', at: -Infinity, from: '' };

function isEcho(id: string, from: 'key' | 'menu'): boolean {
  const now = performance.now();
  const echo = last.id === id && last.from !== from && now - last.at < SAME_PRESS_MS;
  if (!echo) last = { id, at: now, from };
  return echo;
}

function commandFor(event: KeyboardEvent): Command | undefined {
  return commands().find((command) => command.shortcut !== undefined && matches(event, command.shortcut) && isAvailable(command));
}

/** A way by key leads into the view: the rail lets go of the keyboard, and the view takes it. */
function run(id: string): void {
  const at = document.activeElement;
  if (id.startsWith('show-') && at instanceof HTMLElement && at.closest('.rail')) at.blur();
  runCommand(id);
}

export function pressed(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
  const writing = writesText(event.target);
  // Inside a dialog only the dialog's own keys count.
  const within = event.target instanceof Element && event.target.closest('[role=dialog],[role=alertdialog]') !== null;
  if (event.key === '?' && plain && !writing && !within) {
    event.preventDefault();
    showOverlay('shortcuts');
    return;
  }
  // Windows and Linux people also know redo as Ctrl+Y.
  const yToo = !onMac && matches(event, 'CmdOrCtrl+Y');
  const command = commandFor(event);
  const id = yToo ? 'redo' : command?.id;
  if (id === undefined) return;
  if (writing && (id === 'undo' || id === 'redo')) return;
  if (writing && plain && !/^f\d+$/i.test(event.key)) return;
  if (within) return;
  event.preventDefault();
  if (!isEcho(id, 'key')) run(id);
}

/** What is done to the text of a field where one has the focus, and else to the view. */
const OF_TEXT: readonly string[] = ['undo', 'redo', 'select-all'];

/** A command chosen in the native menu, or by its key there: while a dialog waits for an answer, only what concerns its text. */
export function chosen(id: string): void {
  const ofText = OF_TEXT.includes(id) && writesText(document.activeElement);
  if (!ofText && document.querySelector('[role=dialog],[role=alertdialog]')) return;
  if (!isEcho(id, 'menu')) run(id);
}
