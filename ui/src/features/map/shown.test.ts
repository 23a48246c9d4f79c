// What an export is told of the map that is shown.
import { expect, test } from 'vitest';
import { organisationOf, smallOrganisation } from '../../../dev/fake_organisation';
import { MapView } from '../../engines/map/view.svelte';
import { setLanguage } from '../../shared/i18n.svelte';
import { Roster } from '../../workspace/organisation/roster';
import { sceneOf } from './scene';
import { askedMap } from './shown';

setLanguage('en');
const roster = new Roster(organisationOf(smallOrganisation()));
const plain = {
  roster, scene: sceneOf(roster), layers: { nesting: true, links: true, ties: false }, overlayId: 'kind' as const, without: null, focus: null, mapFilter: null, view: new MapView(),
};
const NOTHING = { communities: [], people: [], seats: [] };

test('a map with nothing special is told as that', () => {
  expect(askedMap({ ...plain, roster: null })).toBeNull();
  expect(askedMap(plain)).toEqual({
    shown: { overlay: 'kind', without: [], has_nesting: true, has_services: true, has_members_in_common: false, folded: [], dimmed: NOTHING, hidden: NOTHING },
    told: '', ofSkills: false,
  });
});

test('layers, colours and folds go along, and are said in words', () => {
  const view = new MapView();
  view.collapsed = new Set(['looms', 'gone long ago']);
  const asked = askedMap({ ...plain, view, overlayId: 'core', layers: { nesting: false, links: true, ties: true } });
  expect(asked?.shown).toMatchObject({ overlay: 'core', folded: ['looms'], has_nesting: false, has_members_in_common: true });
  expect(asked?.told).toMatch(/^coloured by “.?Innermost.?”, Members in common, no .?Nesting.?, .?1.? community folded$/);
});

test('what a filter or a focus leaves out is dimmed, or hidden, each dot for itself', () => {
  const filtered = askedMap({ ...plain, mapFilter: { ids: new Set(['looms', 'signals', 'ada']), hide: true } });
  expect(filtered?.shown.hidden.people).not.toContain('ada');
  expect(filtered?.shown.hidden.communities).not.toContain('signals');
  expect(filtered?.shown.hidden.people.length).toBe(roster.all.people.id.length - 1);
  expect(filtered?.shown.dimmed).toEqual(NOTHING);
  const focused = askedMap({ ...plain, focus: { ids: ['quality'], steps: 0, direction: 'both', hide: false, along: ['links'] } });
  // At home elsewhere, she sits in what is looked at: only her own dot is pale.
  expect(focused?.shown.dimmed.people).toContain('ada');
  expect(focused?.shown.dimmed.seats).not.toContainEqual(['ada', 'quality']);
  expect(focused?.shown.hidden).toEqual(NOTHING);
  expect(focused?.told).toBe('the focus');
});

test('what was said of skills stays in the window', () => {
  expect(askedMap({ ...plain, overlayId: 'skill' })).toMatchObject({ shown: { overlay: 'kind' }, ofSkills: true, told: '' });
});
