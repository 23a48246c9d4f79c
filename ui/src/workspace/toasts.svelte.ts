// Short notes about what has just happened, with the way back where there is one.
export interface ToastInput {
  text: string;
  /** What can be done about it: as a rule the way back, which is over with the next change; `lasting` where it is not. */
  action?: { label: string; run: () => void; lasting?: true };
  /** `note`: nothing was done, and nothing went wrong. */
  kind?: 'done' | 'note' | 'problem';
}
export interface Toast extends ToastInput {
  id: number;
}

const STAY_MS = 8_000; // long enough to read a sentence and reach its button; hover and focus hold it

let next = 0;
let shown = $state<Toast[]>([]);
const timers = new Map<number, ReturnType<typeof setTimeout>>();

export function toasts(): readonly Toast[] {
  return shown;
}
/** Shows a note for a few seconds; a problem stays until it is closed. Returns its id. */
export function toast(input: ToastInput): number {
  const id = next++;
  // One note at a time about the same thing: a hundred undos must not stack a hundred notes.
  for (const old of shown.filter((each) => each.kind !== 'problem').slice(1)) dismiss(old.id);
  shown.push({ ...input, id });
  release(id);
  return id;
}
export function dismiss(id: number): void {
  hold(id);
  shown = shown.filter((each) => each.id !== id);
}
/** Takes away the notes that only report success. */
export function clearDone(): void {
  for (const each of shown) if (each.kind !== 'problem') dismiss(each.id);
}
/** Takes away the notes whose way back would take back something else by now. */
export function clearStale(): void {
  for (const each of shown) if (each.action && !each.action.lasting) dismiss(each.id);
}
/** Keeps the note while the pointer or the focus is on it. */
export function hold(id: number): void {
  clearTimeout(timers.get(id));
  timers.delete(id);
}
export function release(id: number): void {
  hold(id);
  if (shown.some((each) => each.id === id && each.kind !== 'problem')) timers.set(id, setTimeout(() => dismiss(id), STAY_MS));
}
