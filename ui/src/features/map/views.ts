// Saved views: what is seen of the map as one thing to keep, and the same again, as far as it is still there.
import type { Camera } from '../../engines/map/camera';
import type { Layers, Way } from '../../engines/map/scene';
import type { MapView } from '../../engines/map/view.svelte';
import type { Id } from '../../shared/api';
import { formatList, t } from '../../shared/i18n.svelte';
import type { Filter, SavedView, ViewPicture } from '../../shared/organisation';
import type { Roster } from '../../workspace/organisation/roster';
import { isAttribute } from './filter';
import { WAYS, type Focusing } from './focusing';
import { OVERLAYS, type OverlayId } from './overlays';

type KeptWay = NonNullable<ViewPicture['focus']>['along'][number];
const KEPT_WAY: Readonly<Record<Way, KeptWay>> = { links: 'services', dots: 'members_in_common', nesting: 'parents' };

/** What a view is made of beside its filter. */
interface Seen {
  layers: Layers;
  overlayId: OverlayId;
  /** The skill whose coverage is shown, where one is. */
  skill: Id | null;
  focusing: Focusing | null;
  view: MapView;
}

export function pictureOf({ layers, overlayId, skill, focusing, view }: Seen): ViewPicture {
  return {
    layers: { nesting: layers.nesting, services: layers.links, members_in_common: layers.ties },
    overlay: overlayId,
    skill: overlayId === 'skill' ? skill : null,
    focus: focusing && { things: [...focusing.ids], steps: focusing.steps, direction: focusing.direction, along: focusing.along.map((way) => KEPT_WAY[way]), hide: focusing.hide },
    folded: [...view.collapsed],
    camera: view.showsWhole ? null : view.camera,
  };
}

/** What a view shows of what is there, and what it would have shown beside that, in words. */
export interface Restored {
  filter: { filter: Filter; hide: boolean } | null;
  /** Null where the view is a filter and nothing more. */
  picture: { layers: Layers; overlayId: OverlayId; skill: Id | null; focusing: Focusing | null; folded: ReadonlySet<Id>; camera: Camera | null } | null;
  gone: string[];
}

export function restored(saved: SavedView, roster: Roster): Restored {
  const gone: string[] = [];
  const unknown = new Set<string>();
  const kept = saved.filter && without(saved.filter, (attribute) => isAttribute(roster, attribute) || !unknown.add(attribute));
  if (unknown.size > 0) gone.push(t('map-view-gone-attributes', { count: unknown.size, names: formatList([...unknown]) }));
  const filter = kept && { filter: kept, hide: saved.hide };
  const { picture } = saved;
  if (!picture) return { filter, picture: null, gone };

  const known = OVERLAYS.find((id) => id === picture.overlay);
  if (known === undefined) gone.push(t('map-view-gone-overlay'));
  const folded = picture.folded.filter((id) => roster.community.has(id));
  if (folded.length < picture.folded.length) gone.push(t('map-view-gone-folded', { count: picture.folded.length - folded.length }));
  return {
    filter, gone,
    picture: {
      layers: { nesting: picture.layers.nesting, links: picture.layers.services, ties: picture.layers.members_in_common },
      overlayId: known ?? 'kind', skill: picture.skill, focusing: focusOf(picture, roster, gone), folded: new Set(folded), camera: cameraOf(picture),
    },
  };
}

/** Numbers of the core may be none at all on the way; then it looks at everything. */
function cameraOf({ camera }: ViewPicture): Camera | null {
  if (!camera) return null;
  const { x, y, zoom } = camera;
  return x === null || y === null || zoom === null ? null : { x, y, zoom };
}

function focusOf({ focus }: ViewPicture, roster: Roster, gone: string[]): Focusing | null {
  if (!focus) return null;
  const ids = focus.things.filter((id) => roster.has(id));
  if (ids.length < focus.things.length) gone.push(t('map-view-gone-focus', { count: focus.things.length - ids.length }));
  const along = WAYS.filter((way) => focus.along.includes(KEPT_WAY[way]));
  return ids.length > 0 && along.length > 0 ? { ids, steps: focus.steps, direction: focus.direction, along, hide: focus.hide } : null;
}

/** A filter without the conditions on what nothing has any more; null where none is left. */
function without(filter: Filter, has: (attribute: string) => boolean): Filter | null {
  const each = (list: readonly Filter[]) => list.flatMap((inner) => without(inner, has) ?? []);
  if (filter.is) return has(filter.is.attribute) ? filter : null;
  if (filter.not) {
    const inner = without(filter.not, has);
    return inner && { not: inner };
  }
  const list = filter.all ?? filter.any ?? [];
  const left = each(list);
  if (left.length === 0 && list.length > 0) return null;
  return filter.any ? { any: left } : { all: left };
}
