// What a saved view keeps of the map, and what it shows of a map in which some of it is gone.
import { expect, test } from 'vitest';
import { organisationOf, smallOrganisation } from '../../../dev/fake_organisation';
import { MapView } from '../../engines/map/view.svelte';
import { setLanguage } from '../../shared/i18n.svelte';
import type { SavedView } from '../../shared/organisation';
import { Roster } from '../../workspace/organisation/roster';
import { pictureOf, restored } from './views';

setLanguage('en');
const roster = new Roster(organisationOf(smallOrganisation()));
const layers = { nesting: false, links: true, ties: true };
const focusing = { ids: ['looms', 'ada'], steps: 2, direction: 'in' as const, along: ['nesting', 'links'] as const, hide: true };
const told = (gone: readonly string[]) => gone.join('; ').replace(/[\u2068\u2069]/g, '');

function seen(): MapView {
  const view = new MapView();
  view.camera = { x: 3, y: -4, zoom: 1.5 };
  view.collapsed = new Set(['signals']);
  return view;
}
const saved = (picture: SavedView['picture'], filter: SavedView['filter'] = null): SavedView => ({ id: 'v', name: 'Talk', filter, hide: true, picture });

test('what is kept is shown again as it was', () => {
  const picture = pictureOf({ layers, overlayId: 'skill', skill: 's1', focusing, view: seen() });
  expect(picture).toEqual({
    layers: { nesting: false, services: true, members_in_common: true }, overlay: 'skill', skill: 's1', folded: ['signals'], camera: { x: 3, y: -4, zoom: 1.5 },
    focus: { things: ['looms', 'ada'], steps: 2, direction: 'in', along: ['parents', 'services'], hide: true },
  });
  const filter = { all: [{ is: { attribute: 'kind', comparison: 'equals' as const, value: 'team' } }] };
  expect(restored(saved(picture, filter), roster)).toEqual({
    filter: { filter, hide: true }, gone: [],
    picture: { layers, overlayId: 'skill', skill: 's1', focusing: { ...focusing, along: ['links', 'nesting'] }, folded: new Set(['signals']), camera: { x: 3, y: -4, zoom: 1.5 } },
  });
});

test('the whole map is kept as that, not as a place; a skill only where it is laid over the map', () => {
  const view = seen();
  view.whole = { x: 3, y: -4, zoom: 1.5 };
  expect(pictureOf({ layers, overlayId: 'core', skill: 's1', focusing: null, view })).toMatchObject({ camera: null, skill: null, focus: null });
  expect(pictureOf({ layers, overlayId: 'kind', skill: null, focusing: null, view: new MapView() }).camera).toBeNull();
});

test('a view of before is its filter and nothing else', () => {
  const filter = { is: { attribute: 'state', comparison: 'equals' as const, value: 'dormant' } };
  expect(restored(saved(null, filter), roster)).toEqual({ filter: { filter, hide: true }, picture: null, gone: [] });
});

test('what is gone is left out and told', () => {
  const picture = {
    ...pictureOf({ layers, overlayId: 'core', skill: null, focusing: { ...focusing, ids: ['gone', 'looms'] }, view: seen() }),
    overlay: 'colour of another time', folded: ['signals', 'a', 'b'],
  };
  const is = (attribute: string) => ({ is: { attribute, comparison: 'known' as const, value: '' } });
  const { filter, picture: shown, gone } = restored(saved(picture, { any: [is('storey'), { not: { all: [is('kind'), is('desk')] } }, { not: is('desk') }] }), roster);
  expect(filter).toEqual({ filter: { any: [{ not: { all: [is('kind')] } }] }, hide: true });
  expect(shown).toMatchObject({ overlayId: 'kind', focusing: { ids: ['looms'] }, folded: new Set(['signals']) });
  expect(told(gone)).toBe('the conditions on storey and desk; its colours; 2 folded communities; 1 start of its focus');
  expect(restored(saved({ ...picture, focus: { ...picture.focus!, things: ['gone'] } }), roster).picture?.focusing).toBeNull();
});
