// The history as she reads it: newest first, by day, and how many changes lie between now and any of them.
import type { HistoryEntry } from '../../shared/api';

export interface Line {
  entry: HistoryEntry;
  /** How many undos (or, where it is undone, redos) lead to it; null where the way is barred. */
  steps: number | null;
}
export interface Day {
  /** The first ISO time of that day in the list. */
  at: string;
  lines: Line[];
}

/** `history` in any order; ids grow with time. */
export function byDay(history: readonly HistoryEntry[]): Day[] {
  const newest = [...history].sort((a, b) => b.id - a.id);
  const undone = newest.filter((each) => each.undone).length;
  let taken = 0;
  let barred = false;
  let waiting = undone;
  const days: Day[] = [];
  for (const entry of newest) {
    let steps: number | null;
    if (entry.undone) {
      steps = waiting--;
    } else {
      barred ||= !entry.can_undo;
      steps = barred ? null : ++taken;
    }
    const day = days.at(-1);
    const line = { entry, steps };
    if (day && new Date(day.at).toDateString() === new Date(entry.at).toDateString()) day.lines.push(line);
    else days.push({ at: entry.at, lines: [line] });
  }
  return days;
}

/** The days with the newest `n` lines. */
export function firstLines(days: readonly Day[], n: number): Day[] {
  const first: Day[] = [];
  let left = n;
  for (const day of days) {
    if (left <= 0) break;
    first.push({ ...day, lines: day.lines.slice(0, left) });
    left -= day.lines.length;
  }
  return first;
}
