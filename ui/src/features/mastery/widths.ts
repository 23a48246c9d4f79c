// The widths of columns drawn by hand: a matter of this machine's screen, kept for each workspace beside its file's path.

import type { Widths } from './ladder';

const placeOf = (workspace: string) => `mastery-widths:${workspace}`;

export function keptWidths(workspace: string | undefined): Widths {
  try {
    const kept: unknown = JSON.parse((workspace && localStorage.getItem(placeOf(workspace))) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    return Object.fromEntries(Object.entries(kept).filter((pair): pair is [string, number] => typeof pair[1] === 'number' && pair[1] > 0));
  } catch {
    return {}; // what another program left there is no width
  }
}
export function keepWidths(workspace: string | undefined, widths: Widths): void {
  if (workspace === undefined) return;
  if (Object.keys(widths).length === 0) localStorage.removeItem(placeOf(workspace));
  else localStorage.setItem(placeOf(workspace), JSON.stringify(widths));
}
