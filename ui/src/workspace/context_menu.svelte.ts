// The menu at the pointer. Its entries are commands by id, so that it offers nothing that the registry does not have.
import type { MenuEntry } from '../shared/Menu.svelte';
import { t } from '../shared/i18n.svelte';
import { writesText } from '../shared/keys';
import { findCommand, isAvailable, shownKeys } from './commands';

export interface ContextMenu {
  at: { x: number; y: number };
  items: MenuEntry[];
}
let menu = $state.raw<ContextMenu | null>(null);

export function currentContextMenu(): ContextMenu | null {
  return menu;
}
export function closeContextMenu(): void {
  menu = null;
}
/** The browser's own menu (back, reload) has its place only where text is written or marked; a right click elsewhere closes ours. */
export function rightClicked(event: MouseEvent): void {
  const target = event.target instanceof Node ? event.target : null;
  const element = target instanceof Element ? target : null;
  if (menu !== null && !element?.closest('[role=menu]')) closeContextMenu();
  if (!writesText(target) && !isMarked(target)) event.preventDefault();
}
function isMarked(target: Node | null): boolean {
  const marked = window.getSelection();
  return target !== null && marked !== null && !marked.isCollapsed && marked.containsNode(target, true);
}
/** Opens the menu of these commands (and 'rule's) at the press, or below the focused thing for the menu key. */
export function openContextMenu(event: MouseEvent, entries: readonly (string | 'rule')[]): void {
  event.preventDefault();
  const items: MenuEntry[] = [];
  for (const entry of entries) {
    if (entry === 'rule') {
      if (items.length > 0 && items.at(-1) !== 'rule') items.push('rule');
      continue;
    }
    const command = findCommand(entry);
    if (!command || !isAvailable(command)) continue;
    items.push({ label: t(command.title, command.titleArgs?.() ?? {}), run: () => void command.run(), shortcut: shownKeys(command), testid: `context-${command.id}` });
  }
  if (items.at(-1) === 'rule') items.pop();
  if (items.length === 0) return;
  const box = event.target instanceof Element ? event.target.getBoundingClientRect() : null;
  const byKey = event.clientX === 0 && event.clientY === 0;
  menu = { at: byKey && box ? { x: box.left + 8, y: box.bottom } : { x: event.clientX, y: event.clientY }, items };
}
