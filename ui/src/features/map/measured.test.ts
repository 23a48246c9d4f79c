// Overlays made from the measures: who stands between others, and what falls into groups.
import { describe, expect, test } from 'vitest';
import { organisationOf, smallOrganisation } from '../../../dev/fake_organisation';
import { has, setLanguage } from '../../shared/i18n.svelte';
import type { MeasuresView } from '../../shared/organisation';
import { Roster } from '../../workspace/organisation/roster';
import { brokers, intermediaries, rolesOf, standsBetween } from './brokers';
import { clusters, components, cycles, wayRound } from './grouped';
import { overlayOf, OVERLAYS } from './overlays';

setLanguage('en');
const here = new Roster(organisationOf(smallOrganisation()));
const IDS = here.all.communities.id;

type Of = Partial<MeasuresView['communities'][number]>;
type Person = Partial<MeasuresView['people'][number]>;
const NO_BROKER = { coordinator: 0, consultant: 0, gatekeeper: 0, representative: 0, liaison: 0 };
/** Of communities and people in the order of the roster, what is said of each. */
function measured(communities: Of[] = [], people: Person[] = [], more: Partial<MeasuresView> = {}): MeasuresView {
  return {
    communities: IDS.map((id, i) => ({ id, key: id, name: here.nameOf(id), people: 1, active: 1, degree: 0, strength: 0, betweenness: 0, closeness: 0, constraint: null, core: 0, cluster: i, component: i, cut: false, ...communities[i] })),
    people: here.all.people.id.map((id, i) => ({ id, key: id, name: here.nameOf(id), communities: 1, betweenness: 0, component: 0, cut: false, broker: NO_BROKER, ...people[i] })),
    member_links: [], service_links: [], components: IDS.length, cycles: [], bridges: [], modularity: 0, sampled: null, ...more,
  };
}
const names = (ids: readonly string[]) => ids.map((id) => here.nameOf(id));

test('every overlay has its words: a name, a list’s order, a sentence, and how it is counted', () => {
  const answers = { measures: measured([{ degree: 1, strength: 1, betweenness: 0.5, closeness: 0.5, constraint: 0.5, core: 1 }]), leaving: [], findings: [], skills: null };
  for (const id of OVERLAYS.filter((each) => each !== 'skill' && each !== 'kind')) {
    const overlay = overlayOf(id, here, answers)!;
    expect(overlay.id, id).toBe(id);
    expect(['', '-note', '-how'].filter((part) => !has(`map-overlay-${id}${part}`)), id).toEqual([]);
    expect(has(`map-by-${id}`), `${id} has an order`).toBe(true);
    expect(overlay.sentence).not.toMatch(/^(map-|$)/);
    expect(overlay.scale !== null || overlay.colours !== undefined || id === 'findings', `${id} has a legend`).toBe(true);
  }
});

describe('brokers', () => {
  const people = [{ broker: { coordinator: 2, consultant: 0, gatekeeper: 3, representative: 3, liaison: 0 } }, { broker: { ...NO_BROKER, consultant: 8 } }];
  const [ada, ben] = here.all.people.id;
  test('all roles together, each told apart in the line', () => {
    const overlay = brokers('brokers', here, measured([], people));
    expect(overlay.ranked.map((each) => [each.id, each.figure, each.line])).toEqual([[ada, '8', '3 as gatekeeper, 3 as representative, 2 as coordinator'], [ben, '8', '8 as consultant']]);
    expect([overlay.total, overlay.scale]).toEqual([2, { least: 'none', most: '8' }]);
  });
  test('each role alone has its own people, figures and colours', () => {
    const of = (role: Parameters<typeof brokers>[0]) => brokers(role, here, measured([], people)).ranked.map((each) => [each.id, each.figure]);
    expect([of('coordinator'), of('gatekeeper'), of('consultant'), of('liaison')]).toEqual([[[ada, '2']], [[ada, '6']], [[ben, '8']], []]);
    const liaisons = brokers('liaison', here, measured([], people));
    expect([liaisons.sentence, new Set(liaisons.paint.people)]).toEqual(['Nobody is a liaison.', new Set([0])]);
    const gatekeepers = brokers('gatekeeper', here, measured([], people));
    expect(gatekeepers.paint.people?.slice(0, 2)).toEqual([1, 0]);
    const active = here.memberships[0]!.filter((each) => each.state === 'active').map((each) => each.community);
    expect(gatekeepers.paint.communities, 'a community as whoever in it has the most').toEqual(IDS.map((_, c) => (active.includes(c) ? 1 : 0)));
    expect(gatekeepers.ranked[0]?.line).toBe('of 8 in all roles, active in 1 community');
  });
  test('nobody’s roles are none', () => expect(rolesOf(NO_BROKER)).toBe(''));
  test('the panel of a person says what the measures say', () => {
    const measures = measured([], [{ ...people[0], betweenness: 0.0421, cut: true }, { betweenness: 0.2 }]);
    expect(standsBetween(measures, ada!)).toEqual([
      'Alone joins communities: 3 as gatekeeper, 3 as representative, 2 as coordinator.', 'Some of the shortest ways lead through this person: betweenness 0.042, place 2 of all people.', 'Without this person parts of the map come apart.',
    ]);
    expect([standsBetween(measures, here.all.people.id[2]!), standsBetween(measures, 'somebody else')]).toEqual([[], []]);
  });
});

test('people by their betweenness', () => {
  const overlay = intermediaries(here, measured([], [{ betweenness: 0.02, communities: 2 }, { betweenness: 0.1, communities: 3 }]));
  expect(overlay.ranked.map((each) => [here.nameOf(each.id), each.figure, each.line])).toEqual([[here.all.people.name[1], '0.1', 'active in 3 communities'], [here.all.people.name[0], '0.02', 'active in 2 communities']]);
  expect(overlay.sentence).toContain(`lead through ${here.all.people.name[1]} than through anybody else (0.1); some lead through 2 people.`);
  expect(intermediaries(here, measured()).sentence).toMatch(/^No shortest way/);
});

describe('groups', () => {
  test('clusters say how far they stand apart', () => {
    const of = (modularity: number | null, communities: Of[]) => clusters(here, measured(communities, [], { modularity })).sentence;
    const two = [{ cluster: 0 }, { cluster: 0 }, { cluster: 1 }, { cluster: 1 }];
    expect(of(0.62, two)).toBe('4 of 4 communities fall into 2 clusters that share people among themselves more than with others. They stand clearly apart (modularity 0.62).');
    expect([of(0.3, two), of(0.2999, two)].map((said) => said.split('. ')[1]?.slice(0, 20))).toEqual(['They stand fairly ap', 'They hardly stand ap']);
    expect(of(null, [])).toBe('No two communities share anybody, so there are no clusters.');
  });
  test('parts: the largest first, called as who shares most; what stands alone is neutral', () => {
    const overlay = components(here, measured([{ component: 0 }, { component: 0, strength: 5 }, { component: 0 }, { component: 1 }], [{ component: 0 }, { component: 0 }, { component: 1 }, { component: 7, communities: 0 }]));
    expect(overlay.ranked.map((each) => [here.nameOf(each.id), each.figure, each.line])).toEqual([[here.nameOf(IDS[1]!), '3', `2 people; with ${names([IDS[0]!, IDS[2]!]).join(' and ')}`], [here.nameOf(IDS[3]!), '1', 'alone, with 1 person']]);
    expect(overlay.sentence).toBe('The communities fall into 2 parts that share no active person; the largest holds 3 of 4 communities and 2 of 3 active people. 1 person is active in no community.');
    expect(overlay.paint.looks?.map((look) => look.colour)).toEqual([1, 1, 1, 0]);
    expect(overlay.colours?.map((each) => each.label)).toEqual([here.nameOf(IDS[1]!), 'Alone']);
    expect(components(here, measured(IDS.map(() => ({ component: 0 })))).sentence).toBe('All communities hang together.');
  });
  const link = (provider: number, consumer: number) => ({ provider: IDS[provider]!, consumer: IDS[consumer]!, services: 1 });
  test('circles of services say the way round', () => {
    const service_links = [link(0, 1), link(1, 2), link(2, 0), link(2, 3), link(1, 1)];
    const overlay = cycles(here, measured([], [], { service_links, cycles: [IDS.slice(0, 3)] }));
    expect(overlay.ranked.map((each) => [each.figure, each.line, each.also])).toEqual([['3', names([IDS[0]!, IDS[1]!, IDS[2]!, IDS[0]!]).join(' → '), [IDS[1], IDS[2]]]]);
    expect(overlay.sentence).toBe('3 of 4 communities serve one another in turn, in 1 circle: what stops in one comes back to it.');
    expect(overlay.colours?.map((each) => each.label)).toEqual([here.nameOf(IDS[0]!), 'In no circle']);
    const both = cycles(here, measured([], [], { service_links: [...service_links, link(1, 0)], cycles: [IDS.slice(0, 3)] }));
    expect(both.ranked[0]?.line).toBe(`one way of several: ${names([IDS[0]!, IDS[1]!, IDS[0]!]).join(' → ')}`);
    expect(cycles(here, measured()).sentence).toBe('No communities serve one another in a circle.');
  });
  test('a shortest way back, through these alone', () => {
    const links = [link(0, 3), link(3, 0), link(0, 1), link(1, 2), link(2, 0)];
    const through = (...at: number[]) => new Set(at.map((i) => IDS[i]!));
    expect(wayRound(IDS[0]!, through(0, 1, 2), links)).toEqual(IDS.slice(0, 3));
    expect(wayRound(IDS[0]!, through(0, 1, 2, 3), links)).toEqual([IDS[0], IDS[3]]);
    expect(wayRound(IDS[0]!, through(0, 1), links)).toEqual([IDS[0]]);
  });
});
