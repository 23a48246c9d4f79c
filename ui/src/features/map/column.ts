// What the map is coloured by, as a figure of each community: the same that its overlay paints and ranks.
import { levelOfShare } from '../../engines/map/theme';
import type { Id } from '../../shared/api';
import { formatNumber, t } from '../../shared/i18n.svelte';
import { byCommunity } from '../../workspace/organisation/findings';
import type { Roster } from '../../workspace/organisation/roster';
import type { Figure, Measure } from '../../workspace/organisation/twin.svelte';
import { MEASURES, type Answers, type MeasureId, type Overlay } from './overlays';
import { figureOf } from './ranking';

const isMeasure = (id: string): id is MeasureId => (MEASURES as readonly string[]).includes(id);

/** Null where the overlay says nothing of communities beyond their kind. */
export function measureOf(overlay: Overlay, roster: Roster, { measures, findings }: Answers): Measure | null {
  const { id } = overlay;
  // Where a community is painted as whoever in it has the most, that is no figure of its own.
  if (id === 'kind' || overlay.isMostOfAnyone) return null;
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
  if (overlay.paint.looks) return { title, of: groupsOf(overlay, roster) };
  // What is ranked has its figure; whatever else is painted is on the legend's scale.
  const ranked = new Map(overlay.ranked.map((each) => [each.id, each]));
  const of = communities.id.map((community, c): Figure | null => {
    const share = overlay.paint.communities?.[c] ?? null;
    const text = ranked.get(community)?.figure || onScale(overlay, share);
    return withBadge(text === '' ? null : { text, value: share ?? 0, severity: null }, overlay, c);
  });
  return of.some((each) => each !== null) ? { title, of } : null;
}

/** Groups are called as in the legend, by the community in the middle of each; the largest are the most. */
function groupsOf({ ranked, colours }: Overlay, roster: Roster): Figure[] {
  const none: Figure = { text: colours?.find(({ look }) => look.colour === 0)?.label ?? '', value: 0, severity: null };
  const by = new Map<Id, Figure>();
  ranked.forEach(({ id, also = [] }, i) => {
    if (also.length > 0) for (const each of [id, ...also]) by.set(each, { text: roster.nameOf(id), value: ranked.length - i, severity: null });
  });
  return roster.all.communities.id.map((id) => by.get(id) ?? none);
}

const plain = (value: number | null): Figure | null => (value === null ? null : { text: figureOf(value), value, severity: null });
/** The step of the legend that a share is painted in. */
function onScale({ scale }: Overlay, share: number | null): string {
  if (share === null || !scale) return '';
  return scale.steps ? (scale.steps.find((step) => step.level === levelOfShare(share))?.label ?? '') : formatNumber(share, { style: 'percent', maximumFractionDigits: 0 });
}
function withBadge(figure: Figure | null, overlay: Overlay, c: number): Figure | null {
  const severity = overlay.paint.badges?.[c] ?? null;
  return severity === null ? figure : { text: figure?.text ?? overlay.badges?.[severity] ?? t(`severity-${severity}`), value: figure?.value ?? 0, severity };
}
