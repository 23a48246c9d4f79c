// Ratings on the screen: their colour, their digit, their word.

import type { Framework } from './api';
import { formatNumber } from './i18n.svelte';

export type Scale = Framework['scale'];

/** Which of the six colours a rating has: by its place in the scale, or by its value where there is no scale. */
export function colourStep(scale: Scale, rating: number): number {
  const n = scale.points.length;
  const place = scale.points.findIndex((point) => point.value === rating);
  if (place < 0 || n < 2) return Math.max(0, Math.min(5, Math.round(rating)));
  // A scale that begins above 0 keeps the palest colour free: it looks like nothing.
  const fromPalest = n > 5 || scale.points[0]?.value === 0;
  return Math.round(fromPalest ? (place * 5) / (n - 1) : ((place + 1) * 5) / n);
}

/** The rating as it is written: `2`, `2.5`, `2,5`. */
export function ratingText(rating: number): string {
  return formatNumber(rating, { maximumFractionDigits: 2 });
}

/** The rating with its word where it has one: `3 Practitioner`. */
export function ratingWord(scale: Scale, rating: number): string {
  const word = scale.points.find((point) => point.value === rating)?.word;
  return word ? `${ratingText(rating)} ${word}` : ratingText(rating);
}

/** The rating that a text names by number or by word; null where it is none of the scale. */
export function readRating(scale: Scale, text: string): number | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const folded = trimmed.toLocaleLowerCase();
  const point = scale.points.find((p) => p.word !== null && p.word.toLocaleLowerCase() === folded);
  if (point) return point.value;
  if (!/^\d{1,3}([.,]\d{1,2})?$/.test(trimmed)) return null;
  const value = Number(trimmed.replace(',', '.'));
  return scale.points.length === 0 || scale.points.some((p) => p.value === value) ? value : null;
}
