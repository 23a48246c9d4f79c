// Ties between what is drawn: where contents are folded away or too small to be seen, those of everything within are
// gathered, and each dot is counted once. Pure.
import type { Ties } from './scene';

export interface Tie {
  a: number;
  b: number;
  /** Distinct dots in common. */
  weight: number;
  /** Who they are is not known, so that there may be more. */
  least: boolean;
}

/**
 * The ties of a picture in which each group is drawn as `shown` says. `takes` says which groups take part. Cost: one
 * look at each tie, and where groups are folded one at each pair of groups of each dot.
 */
export function tied(ties: Ties, shown: Int32Array, takes: (group: number) => boolean = () => true): Tie[] {
  const n = shown.length;
  const found = new Map<number, Tie>();
  const gathered: Tie[] = [];
  const keyOf = (a: number, b: number) => Math.min(a, b) * n + Math.max(a, b);
  for (let i = 0; i < ties.a.length; i += 1) {
    const [from, to] = [ties.a[i] ?? -1, ties.b[i] ?? -1];
    if (from < 0 || to < 0 || from >= n || to >= n || !takes(from) || !takes(to)) continue;
    const [a, b] = [shown[from]!, shown[to]!];
    if (a === b) continue;
    const weight = ties.weight[i] ?? 1;
    const whole = a === from && b === to;
    const tie = found.get(keyOf(a, b));
    if (!tie) {
      const first = { a, b, weight, least: !whole };
      found.set(keyOf(a, b), first);
      if (!whole) gathered.push(first);
    } else {
      if (!tie.least) gathered.push(tie);
      tie.least = true;
      tie.weight = Math.max(tie.weight, weight);
    }
  }
  if (ties.groupsOf && gathered.length > 0) count(ties.groupsOf, new Map(gathered.map((tie) => [keyOf(tie.a, tie.b), tie])), shown, takes, keyOf);
  return [...found.values()];
}

function count(groupsOf: NonNullable<Ties['groupsOf']>, gathered: ReadonlyMap<number, Tie>, shown: Int32Array, takes: (group: number) => boolean, keyOf: (a: number, b: number) => number): void {
  for (const tie of gathered.values()) {
    tie.weight = 0;
    tie.least = false;
  }
  for (const groups of groupsOf) {
    const drawn = [...new Set(groups.flatMap((g) => (takes(g) ? (shown[g] ?? []) : [])))];
    for (let i = 0; i < drawn.length; i += 1) {
      for (let k = i + 1; k < drawn.length; k += 1) {
        const tie = gathered.get(keyOf(drawn[i]!, drawn[k]!));
        if (tie) tie.weight += 1;
      }
    }
  }
}
