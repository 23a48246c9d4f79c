// Lists and menus that are open over the window: a dialog that opens closes them, for they would lie over it.

const open = new Set<() => void>();

/** Called while a list is open; the returned function when it has closed. */
export function listOpened(close: () => void): () => void {
  open.add(close);
  return () => void open.delete(close);
}
export function closeLists(): void {
  for (const close of [...open]) close();
}
