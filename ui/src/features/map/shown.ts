// What the map shows now, as an export is asked for it. What was said of people's skills stays here.
import { DIMMED, HIDDEN, lightOf } from '../../engines/map/focus';
import { Stage } from '../../engines/map/stage';
import type { MapShown, MapThings } from '../../shared/api';
import { formatList, t } from '../../shared/i18n.svelte';
import type { OrganisationMap } from './map.svelte';

/** What an export of the map is opened with. */
export interface AskedMap {
  shown: MapShown;
  /** What is special about it, in words; empty where it is everything in the colours of the kinds. */
  told: string;
  /** What is laid over the map speaks of skills, and so does not go out. */
  ofSkills: boolean;
}

type Shows = Pick<OrganisationMap, 'roster' | 'scene' | 'layers' | 'overlayId' | 'without' | 'focus' | 'mapFilter' | 'view'>;

/** Null where nothing is shown yet. */
export function askedMap(map: Shows): AskedMap | null {
  const { roster, scene, layers, overlayId } = map;
  if (!roster || !scene) return null;
  const ofSkills = map.without === null && overlayId === 'skill';
  const folded = [...map.view.collapsed].filter((id) => roster.community.has(id));
  const without = map.without?.people.map((each) => each.id) ?? [];
  const light = lightOf(new Stage(scene), map.focus, map.mapFilter);
  const things = (as: number): MapThings => {
    const { communities, people } = roster.all;
    const nPeople = people.id.length;
    const of = <T>(list: readonly T[], is: (i: number) => boolean): T[] => list.filter((_, i) => is(i));
    const seats = people.seats.flatMap((list, p) => list.map((seat): [string, string] => [people.id[p]!, communities.id[seat.community]!]));
    // After the people's own dots come their seats, in the same order.
    return light === null
      ? { communities: [], people: [], seats: [] }
      : {
          communities: of(communities.id, (c) => light.groups[c] === as),
          people: of(people.id, (p) => light.dots[p] === as),
          seats: of(seats, (i) => light.dots[nPeople + i] === as),
        };
  };
  const shown: MapShown = {
    overlay: overlayId === 'skill' ? 'kind' : overlayId, without, folded, dimmed: things(DIMMED), hidden: things(HIDDEN),
    has_nesting: layers.nesting, has_services: layers.links, has_members_in_common: layers.ties,
  };
  const off = [...(layers.nesting ? [] : [t('map-layer-nesting')]), ...(layers.links ? [] : [t('map-layer-links')])];
  const told = [
    ...(map.without ? [t('map-without-title', { count: without.length, names: formatList(map.without.people.map((each) => each.name)) })] : []),
    ...(map.without === null && shown.overlay !== 'kind' ? [t('export-map-told-overlay', { name: t(`map-overlay-${shown.overlay}`) })] : []),
    ...(layers.ties ? [t('map-layer-ties')] : []),
    ...off.map((name) => t('export-map-told-off', { name })),
    ...(folded.length > 0 ? [t('export-map-told-folded', { count: folded.length })] : []),
    ...(map.focus ? [t('export-map-told-focus')] : []),
    ...(map.mapFilter ? [t('export-map-told-filter')] : []),
  ];
  return { shown, told: told.join(', '), ofSkills };
}
