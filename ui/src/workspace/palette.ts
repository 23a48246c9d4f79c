// What the palette offers for a query: available commands by group, then things.
import { folded } from '../shared/fold';
import { collator, t } from '../shared/i18n.svelte';
import { commands, findThings, isAvailable, shownKeys, type Group } from './commands';

export interface PaletteLine {
  id: string;
  name: string;
  note: string | null;
  shortcut: string | null;
  /** The group's name, on the first line of the group only. */
  heading: string | null;
  run: () => void;
}

/** Cutting and pasting are not among them: they are about where the focus was before the palette took it. */
const ORDER: readonly Group[] = ['go', 'change', 'matrix', 'map', 'workspace', 'export', 'look', 'help'];
const MOST_THINGS = 50;

/** How well a name answers `query`: 0 from its start, 1 from a word's start, 2 anywhere, 3 all words somewhere; null not at all. */
export function rankOf(name: string, query: string): number | null {
  return ranking(query)(name);
}
/** As `rankOf`, for many names. */
export function ranking(query: string): (name: string) => number | null {
  const wanted = folded(query.trim());
  const words = wanted.split(/\s+/);
  return (name) => rankIn(folded(name), wanted, words);
}
function rankIn(text: string, wanted: string, words: readonly string[]): number | null {
  if (wanted === '' || text.startsWith(wanted)) return 0;
  const at = text.indexOf(wanted);
  if (at > 0) return /[\p{L}\p{N}]/u.test(text.charAt(at - 1)) ? 2 : 1;
  return words.every((word) => text.includes(word)) ? 3 : null;
}

/** Names of commands that answer the query but cannot be run now, the best first: at most `most`. */
export function unavailable(query: string, most: number): string[] {
  if (query.trim() === '') return [];
  const found = commands().flatMap((command) => {
    if (!ORDER.includes(command.group) || isAvailable(command)) return [];
    const name = t(command.title, command.titleArgs?.() ?? {});
    const rank = rankOf(name, query);
    return rank === null ? [] : [{ name, rank }];
  });
  found.sort((a, b) => a.rank - b.rank || collator().compare(a.name, b.name));
  return [...new Set(found.map(({ name }) => name))].slice(0, most);
}

export function paletteLines(query: string): PaletteLine[] {
  const lines: { line: PaletteLine; group: string; order: number; rank: number }[] = [];
  for (const command of commands()) {
    if (command.id === 'palette' || !ORDER.includes(command.group) || !isAvailable(command)) continue;
    const name = t(command.title, command.titleArgs?.() ?? {});
    const rank = rankOf(name, query);
    if (rank === null) continue;
    const line = { id: `command ${command.id}`, name, note: null, shortcut: shownKeys(command) ?? null, heading: null, run: () => void command.run() };
    lines.push({ line, group: t(`group-${command.group}`), order: ORDER.indexOf(command.group), rank });
  }
  if (query.trim() !== '') {
    const things = findThings(query).map((thing) => ({ thing, rank: rankOf(thing.name, query) ?? 4 }));
    things.sort((a, b) => a.rank - b.rank || collator().compare(a.thing.name, b.thing.name));
    for (const { thing, rank } of things.slice(0, MOST_THINGS)) {
      const line = { id: `thing ${thing.id}`, name: thing.name, note: thing.note, shortcut: null, heading: null, run: thing.run };
      lines.push({ line, group: t('palette-things'), order: ORDER.length, rank });
    }
  }
  // Whole groups by their best answer, so that headings stay together.
  const best = new Map<string, number>();
  for (const { group, rank } of lines) best.set(group, Math.min(rank, best.get(group) ?? rank));
  lines.sort((a, b) => (best.get(a.group) ?? 0) - (best.get(b.group) ?? 0) || a.order - b.order || a.rank - b.rank);
  let before = '';
  return lines.map(({ line, group }) => {
    const heading = group === before ? null : group;
    before = group;
    return { ...line, heading };
  });
}
