// How each kind of community looks: a colour with its glyph. The product's words have theirs for good; an organisation's
// own words get the ones that none of its communities use, in the order of the alphabet, and a neutral ring after that.
import type { Dash, Marker } from '../../engines/map/scene';
import { folded } from '../../shared/fold';
import { has, sentence, t } from '../../shared/i18n.svelte';

export interface Look {
  /** Slot 1..8 of the categorical colours; 0 is neutral. */
  colour: number;
  marker: Marker;
}

const LOOKS: Readonly<Record<string, Look>> = {
  business_unit: { colour: 1, marker: 'dot' },
  practice: { colour: 3, marker: 'diamond' },
  interest: { colour: 4, marker: 'triangle' },
  purpose: { colour: 7, marker: 'star' },
  committee: { colour: 5, marker: 'hexagon' },
  team: { colour: 8, marker: 'bar' },
};
/** The words of the product, in its order. */
export const KINDS: readonly string[] = Object.keys(LOOKS);

/** What an own word takes, the slots that no word of the product ever has first. */
const SPARE: readonly Look[] = [{ colour: 2, marker: 'square' }, { colour: 6, marker: 'cross' }, ...Object.values(LOOKS)];
const NEUTRAL: Look = { colour: 0, marker: 'ring' };

/** The look of each kind that occurs. The same kinds always get the same looks. */
export function looksOf(kinds: Iterable<string>): Map<string, Look> {
  const present = [...new Set(kinds)].sort();
  const taken = new Set(present.flatMap((kind) => LOOKS[kind] ?? []));
  const spare = SPARE.filter((look) => !taken.has(look));
  const own = present.filter((kind) => !(kind in LOOKS));
  const known = KINDS.filter((kind) => present.includes(kind));
  return new Map([...known.map((kind): [string, Look] => [kind, LOOKS[kind] ?? NEUTRAL]), ...own.map((kind, i): [string, Look] => [kind, spare[i] ?? NEUTRAL])]);
}

const named = (prefix: string, word: string) => {
  const id = `${prefix}-${word.replaceAll('_', '-')}`;
  return has(id) ? t(id) : sentence(word.replaceAll(/[-_]+/g, ' '));
};
/** A kind in her language; an own word as it was written, its hyphens as blanks. */
export const kindName = (kind: string): string => named('map-kind-of', kind);
export const roleName = (role: string): string => named('map-role', role);
export const serviceKindName = (kind: string): string => named('map-service', kind);

/** The word of the model for what somebody wrote, in her language or as it is; an own word stays as it was written. */
const wordOf = (prefix: string, known: readonly string[]) => (text: string): string => {
  const written = folded(text.trim());
  return known.find((word) => written === word || written === folded(named(prefix, word))) ?? text.trim();
};
export const ROLES: readonly string[] = ['member', 'leader', 'representative', 'champion'];
export const wordOfKind = (text: string): string => wordOf('map-kind-of', KINDS)(text);
export const wordOfRole = (text: string): string => wordOf('map-role', ROLES)(text);
export const wordOfServiceKind = (text: string): string => wordOf('map-service', SERVICE_KINDS)(text);

const DASHES: Readonly<Record<string, Dash>> = { service: 'solid', resource: 'long', skill: 'dots', money: 'mixed' };
/** The dash of each kind that occurs. Own kinds take those that no word of the product takes here, then that of a service. */
export function dashesOf(kinds: Iterable<string>): Map<string, Dash> {
  const present = [...new Set(kinds)].sort();
  const known = SERVICE_KINDS.filter((kind) => present.includes(kind));
  const spare = (['solid', 'long', 'dots', 'mixed'] as const).filter((dash) => !known.some((kind) => DASHES[kind] === dash));
  const own = present.filter((kind) => !(kind in DASHES));
  return new Map([...known.map((kind): [string, Dash] => [kind, DASHES[kind] ?? 'solid']), ...own.map((kind, i): [string, Dash] => [kind, spare[i] ?? 'solid'])]);
}
export const SERVICE_KINDS: readonly string[] = Object.keys(DASHES);
