// Copy, cut and paste of blocks of cells, by the events that the system's own keys and menus send.

import { readTsv, writeHtml, writeTsv, type Block } from './tsv';

export interface ClipboardHandlers {
  /** False while a field has the clipboard to itself. */
  active: () => boolean;
  /** The chosen cells; null where there is nothing to copy. */
  oncopy: () => Block | null;
  /** After a cut: what was copied goes away. */
  oncut: () => void;
  onpaste: (block: Block) => void;
}

/** A Svelte action: answers the clipboard's events while the focus is inside the element. */
export function clipboard(node: HTMLElement, handlers: ClipboardHandlers): { destroy: () => void } {
  const mine = () => handlers.active() && node.contains(document.activeElement);
  const copy = (event: ClipboardEvent) => {
    const block = mine() ? handlers.oncopy() : null;
    if (!block) return;
    event.preventDefault();
    event.clipboardData?.setData('text/plain', writeTsv(block));
    // Excel keeps line breaks inside a cell only from the table.
    event.clipboardData?.setData('text/html', writeHtml(block));
    if (event.type === 'cut') handlers.oncut();
  };
  const paste = (event: ClipboardEvent) => {
    if (!mine()) return;
    event.preventDefault();
    const block = readTsv(event.clipboardData?.getData('text/plain') ?? '');
    if (block.length > 0) handlers.onpaste(block);
  };
  // Without this WebKit offers no copy or paste where no text is selected.
  const allow = (event: Event) => {
    if (mine()) event.preventDefault();
  };
  const pairs: [string, (event: never) => void][] = [
    ['copy', copy],
    ['cut', copy],
    ['paste', paste],
    ['beforecopy', allow],
    ['beforecut', allow],
    ['beforepaste', allow],
  ];
  for (const [name, handler] of pairs) node.addEventListener(name, handler as EventListener);
  return { destroy: () => pairs.forEach(([name, handler]) => node.removeEventListener(name, handler as EventListener)) };
}
