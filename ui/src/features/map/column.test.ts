// What the map is coloured by, as a column of the list says it.
import { expect, test } from 'vitest';
import { organisationOf, smallOrganisation } from '../../../dev/fake_organisation';
import { setLanguage } from '../../shared/i18n.svelte';
import { Roster } from '../../workspace/organisation/roster';
import { measureOf } from './column';
import { OVERLAYS, overlayOf, type Answers, type OverlayId } from './overlays';

setLanguage('en');
const rows = smallOrganisation();
const roster = new Roster(organisationOf(rows));
const { id } = roster.all.communities;
const measured = id.map((community, i) => ({ id: community, key: community, name: roster.nameOf(community), people: 2, active: 2, component: 0, degree: 3 - i, strength: 1, betweenness: i / 4, closeness: 0.5, constraint: i === 0 ? null : 0.125, core: 1, cluster: i % 2, cut: i === 1 }));
const answers: Answers = {
  measures: { communities: measured, people: [], member_links: [], service_links: [], components: 2, cycles: [], bridges: [], modularity: 0.3, sampled: null },
  leaving: [], findings: [{ kind: 'dying', communities: [id[1]!], people: [], args: {} }, { kind: 'same_name', communities: [id[1]!, id[2]!], people: [], args: {} }] as unknown as Answers['findings'], skills: null,
};
const of = (overlay: OverlayId) => {
  const laid = overlayOf(overlay, roster, answers);
  const measure = laid && measureOf(laid, roster, answers);
  return measure && measure.of.map((each) => each && [each.text.replace(/[\u2068\u2069]/g, ''), each.severity]);
};

test('every community has its own measure, also beyond what is ranked', () => {
  expect(of('kind')).toBeNull();
  expect(of('degree')).toEqual(['3', '2', '1', '0'].map((text) => [text, null]));
  expect(of('constraint')).toEqual([null, ['0.13', null], ['0.13', null], ['0.13', null]]);
  expect(of('clusters')).toEqual([0, 1, 0, 1].map((group) => [roster.nameOf(id[group]!), null]));
  expect(of('cycles')).toEqual(id.map(() => [expect.any(String), null]));
  expect(of('cut')).toEqual(['no', 'yes', 'no', 'no'].map((text) => [text, null]));
  expect(of('findings')).toEqual([null, ['2', 'critical'], ['1', 'note'], null]);
});

test('each overlay either speaks of communities or has no column', () => {
  for (const overlay of OVERLAYS) {
    const said = of(overlay);
    if (said) expect(said.some((each) => each !== null && each[0] !== ''), overlay).toBe(true);
  }
  expect(of('brokers')).toBeNull();
  expect(of('bridges')).toEqual(id.map(() => ['no', null]));
});
