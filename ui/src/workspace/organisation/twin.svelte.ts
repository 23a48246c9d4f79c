// What the map shows, for whoever shows the same as a list: its filter and focus, and what it is coloured by.
import type { Badge } from '../../engines/map/scene';

export type Lit = 'lit' | 'dimmed' | 'hidden';
/** Of one community: what is read, and what it is sorted by. */
export interface Figure {
  text: string;
  value: number;
  severity: Badge | null;
}
/** What the map is coloured by, of each community by its number; null where it says nothing of one. */
export interface Measure {
  title: string;
  of: readonly (Figure | null)[];
}
export interface Shown {
  /** Of each community by its number; null where focus and filter leave everything lit. */
  readonly light: readonly Lit[] | null;
  /** Null where the map is coloured by kind. */
  readonly measure: Measure | null;
  /** Leaves focus and filter. */
  showAll(): void;
  /** Asks anew for what has changed since. */
  follow(): Promise<void>;
}

/** The map, once it has been shown. */
let map = $state.raw<Shown | null>(null);

export function shownOnMap(): Shown | null {
  return map;
}
export function showAs(shown: Shown): void {
  map = shown;
}
