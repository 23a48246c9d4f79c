// What the map is coloured by, as a figure of each community: the same that its overlay paints and ranks.
import { levelOfShare } from '../../engines/map/theme';
import { formatNumber, t } from '../../shared/i18n.svelte';
import { byCommunity } from '../../workspace/organisation/findings';
import type { Roster } from '../../workspace/organisation/roster';
import type { Figure, Measure } from '../../workspace/organisation/twin.svelte';
import { MEASURES, type Answers, type MeasureId, type Overlay } from './overlays';

const isMeasure = (id: string): id is MeasureId => (MEASURES as readonly string[]).includes(id);

/** Null where the overlay says nothing of communities beyond their kind. */
export function measureOf(overlay: Overlay, roster: Roster, { measures, findings }: Answers): Measure | null {
  const { id } = overlay;
  if (id === 'kind') return null;
  const title = overlay.subject ? overlay.subject.name : t(`map-overlay-${id}`);
  const { communities } = roster.all;
  if (isMeasure(id)) {
    const by = new Map(measures?.communities.map((each) => [each.id, each[id]]));
    return { title, of: communities.id.map((community) => plain(by.get(community) ?? null)) };
  }
  if (id === 'findings') {
    const lists = byCommunity(roster, findings ?? []);
    return { title, of: lists.map(({ length }, c) => withBadge(length > 0 ? { text: formatNumber(length), value: length, severity: null } : null, overlay, c)) };
  }
  // What is ranked has its figure, or the line that says it; whatever else is painted is on the legend's scale.
  const ranked = new Map(overlay.ranked.flatMap((each) => [each.id, ...(id === 'clusters' ? (each.also ?? []) : [])].map((one) => [one, each] as const)));
  const paint = overlay.paint.communities;
  const groups = new Map(overlay.paint.looks ? overlay.ranked.map((each, i) => [each, i + 1] as const) : []);
  const of = communities.id.map((community, c): Figure | null => {
    const share = paint?.[c] ?? null;
    const line = ranked.get(community);
    const group = line === undefined ? undefined : groups.get(line);
    if (group !== undefined) return { text: t('map-cluster', { number: group }), value: -group, severity: null };
    const text = line === undefined || line.figure === '' ? onScale(overlay, share) : line.figure;
    return withBadge(text === '' ? null : { text, value: share ?? 0, severity: null }, overlay, c);
  });
  return of.some((each) => each !== null) ? { title, of } : null;
}

function plain(value: number | null): Figure | null {
  if (value === null) return null;
  return { text: formatNumber(value, Math.abs(value) < 1 ? { maximumSignificantDigits: 2 } : { maximumFractionDigits: 2 }), value, severity: null };
}
/** The step of the legend that a share is painted in. */
function onScale({ scale }: Overlay, share: number | null): string {
  if (share === null || !scale) return '';
  return scale.steps ? (scale.steps.find((step) => step.level === levelOfShare(share))?.label ?? '') : formatNumber(share, { style: 'percent', maximumFractionDigits: 0 });
}
function withBadge(figure: Figure | null, overlay: Overlay, c: number): Figure | null {
  const severity = overlay.paint.badges?.[c] ?? null;
  return severity === null ? figure : { text: figure?.text ?? overlay.badges?.[severity] ?? t(`severity-${severity}`), value: figure?.value ?? 0, severity };
}
