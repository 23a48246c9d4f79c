// The one registry of commands: palette, keyboard, context menu and the `?` sheet read it. Those of assets/commands.json
// are in the native menu as well, under the same id.
import { untrack } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import table from '../../../assets/commands.json';
import { t } from '../shared/i18n.svelte';

export type Group = 'workspace' | 'change' | 'clipboard' | 'export' | 'go' | 'look' | 'matrix' | 'map' | 'help';
export interface Command {
  id: string;
  /** Id of its title in the catalogue. */
  title: string;
  /** Arguments of the title where it names something, such as the change that undo takes back. */
  titleArgs?: () => Record<string, string>;
  /** As native menus write it: `CmdOrCtrl+Shift+Z`, `F2`. */
  shortcut?: string;
  /** A key that the view itself answers to where the focus is: shown like a shortcut, not listened to by the window. */
  key?: string;
  /** False while it cannot be run; then it is not offered. */
  when?: () => boolean;
  run: (args?: unknown) => void | Promise<void>;
  group: Group;
}
/** A thing the palette finds beside the commands: a skill, a level, a framework. */
export interface Thing {
  id: string;
  name: string;
  /** What and where it is, in her language. */
  note: string;
  run: () => void;
}

const registry = new SvelteMap<string, Command>();
const finders = new Set<(query: string) => Thing[]>();

/** Adds commands; the returned function takes them out again. Of two with one id, the later one holds while it is there. */
export function registerCommands(list: readonly Command[]): () => void {
  // An effect that registers must not run again because the registry has changed.
  return untrack(() => register(list));
}
function register(list: readonly Command[]): () => void {
  const replaced = list.map((command) => registry.get(command.id));
  for (const command of list) registry.set(command.id, command);
  return () =>
    untrack(() =>
      list.forEach((command, i) => {
        if (registry.get(command.id) !== command) return;
        const old = replaced[i];
        if (old) registry.set(command.id, old);
        else registry.delete(command.id);
      }),
    );
}
/** A command of the native menu: title, shortcut and group come from assets/commands.json. */
export function menuCommand(id: string, run: Command['run'], more: Pick<Command, 'when' | 'titleArgs'> = {}): Command {
  const row = table.find((each) => each.id === id);
  if (!row) throw new Error(`assets/commands.json has no command "${id}"`);
  const shortcut = row.shortcut ? { shortcut: row.shortcut } : {};
  return { id, title: row.title, group: row.group as Group, run, ...shortcut, ...more };
}
/** Adds a search for things to the palette. */
export function registerThings(find: (query: string) => Thing[]): () => void {
  finders.add(find);
  return () => finders.delete(find);
}
/** What is found, each thing once: the search that was added last says what finding it does. */
export function findThings(query: string): Thing[] {
  return [...new Map([...finders].flatMap((find) => find(query)).map((thing) => [thing.id, thing])).values()];
}

/** The keys to show beside a command. */
export function shownKeys(command: Command): string | undefined {
  return command.shortcut ?? command.key;
}
export function commands(): Command[] {
  return [...registry.values()];
}
export function findCommand(id: string): Command | undefined {
  return registry.get(id);
}
export function isAvailable(command: Command): boolean {
  return command.when?.() ?? true;
}
/** Runs the command if it is there and available; says whether it was. */
export function runCommand(id: string, args?: unknown): boolean {
  const command = registry.get(id);
  if (!command || !isAvailable(command)) return false;
  void command.run(args);
  return true;
}
/** Ids of the native menu that cannot be run now; what the shell does by itself (cut, quit) always can. */
export function sleeping(): string[] {
  return table.filter((row) => !('shell' in row)).map((row) => row.id).filter((id) => {
    const command = registry.get(id);
    return !command || !isAvailable(command);
  });
}
/** What commands of the native menu are called now, where their title names something: "Undo rename Lead". */
export function menuTitles(): [id: string, title: string][] {
  return table.flatMap(({ id }): [string, string][] => {
    const command = registry.get(id);
    if (!command?.titleArgs || !isAvailable(command)) return [];
    const args = command.titleArgs();
    return Object.values(args).every((arg) => arg !== '') ? [[id, t(command.title, args)]] : [];
  });
}
