// The rules of the map over plain columns: what is drawn, what is let through, what is found, what breaks.
import { describe, expect, test } from 'vitest';
import { FakeOrganisation, organisationOf, smallOrganisation, type FakeRows } from '../../../dev/fake_organisation';
import type { TeamView } from '../../shared/api_people';
import { setLanguage } from '../../shared/i18n.svelte';
import type { Filter } from '../../shared/organisation';
import { attributesOf, filterOf, groupOf, newGroup, newLine, passing, type Group } from './filter';
import { findShared, findThings, noteOf } from './find';
import { bySeverity, worst } from '../../workspace/organisation/findings';
import { dashesOf, kindName, looksOf } from '../../workspace/organisation/kinds';
import { doubtsOf, knownPeople, namesOf, suggestionsFor, withMeant, withName } from './members';
import { levelOfShare } from '../../engines/map/theme';
import { countSteps, overlayOf, OVERLAYS } from './overlays';
import { Roster } from '../../workspace/organisation/roster';
import type { Scene } from '../../engines/map/scene';
import { hasFaint, sceneOf, seatId, thingOf, unmetSince } from './scene';
import { ratingsOf, skillChoices, skillOverlay, type SkillAnswer } from './skill';
import { consequences, followers } from '../../workspace/organisation/without';
import { paintWithout } from './without';
import { activeOf, describe as said } from './words';

setLanguage('en');
const roster = (change: (rows: FakeRows) => void = () => undefined) => {
  const rows = smallOrganisation();
  change(rows);
  return new Roster(organisationOf(rows));
};

describe('what is drawn', () => {
  test('communities in their homes, people at home, seats where they sit besides', () => {
    const scene = sceneOf(roster());
    const at = (id: string) => scene.groups.id.indexOf(id);
    expect(scene.groups.parent[at('signals')]).toBe(at('looms'));
    expect(scene.groups.parent[at('looms')]).toBe(-1);
    const ada = scene.dots.id.indexOf('ada');
    expect(scene.dots.others?.[ada]).toEqual([at('quality')]);
    const seat = scene.dots.id.indexOf(seatId('ada', 'quality'));
    expect(scene.dots.seatOf?.[seat]).toBe(ada);
    expect(scene.dots.look?.[seat]).toBe('hollow');
    expect(thingOf(scene.dots.id[seat]!)).toBe('ada');
  });
  test('a home counts the people within it once', () => {
    const two = roster((rows) => rows.memberships.push({ id: 'x', community: 'sheds', person: 'ada', role: 'member', state: 'active' }));
    const scene = sceneOf(two);
    expect(scene.groups.count[scene.groups.id.indexOf('looms')]).toBe(2);
  });
  test('a service runs from who gives it; what nobody gives is wanted, with its date', () => {
    const { links, groups } = sceneOf(roster());
    expect([groups.id[Number(links.from[0])], groups.id[Number(links.to[0])], links.dash[0], links.wanted?.[0]]).toEqual(['quality', 'signals', 'dots', false]);
    expect([groups.id[Number(links.from[1])], links.to[1], links.wanted?.[1]]).toEqual(['sheds', -1, true]);
    expect(links.remark?.[1]).toMatch(/March/);
    expect(unmetSince('2025-11')).toBe('unmet since Nov\u00a02025');
    expect(unmetSince('2026')).toBe('unmet since 2026');
    expect(unmetSince(null)).toBe('unmet');
  });
  test('who is active nowhere is faint, also who is only listed; dormant communities are dashed', () => {
    const scene = sceneOf(roster());
    const look = (of: Scene, id: string) => of.dots.look?.[of.dots.id.indexOf(id)];
    expect(look(scene, 'cleo')).toBe('faint');
    expect(look(scene, 'ada')).toBe('solid');
    const listed = roster((rows) => rows.memberships.forEach((each) => (each.state = 'listed')));
    expect(look(sceneOf(listed), 'ada')).toBe('faint');
    expect([hasFaint(roster()), hasFaint(listed)]).toEqual([true, true]);
    const active = roster((rows) => rows.memberships.forEach((each) => (each.state = 'active')));
    expect([look(sceneOf(active), 'cleo'), hasFaint(active)]).toEqual(['solid', false]);
    const nowhere = roster((rows) => (rows.memberships = rows.memberships.filter((each) => each.person !== 'ada')));
    expect(look(sceneOf(nowhere), 'ada')).toBe('faint');
    expect(scene.groups.state?.[scene.groups.id.indexOf('sheds')]).toBe('quiet');
  });
});

describe('looks of kinds', () => {
  test('the product’s words have theirs; own words take what is free, by the alphabet', () => {
    const looks = looksOf(['team', 'sig', 'chapter', 'practice']);
    expect(looks.get('practice')).toEqual({ colour: 3, marker: 'diamond' });
    expect(looks.get('chapter')).toEqual({ colour: 2, marker: 'square' });
    expect(looks.get('sig')).toEqual({ colour: 6, marker: 'cross' });
    expect(new Set([...looks.values()].map((look) => look.colour)).size).toBe(4);
  });
  test('beyond the colours there are, own words share the neutral ring', () => {
    const looks = looksOf(Array.from({ length: 12 }, (_, i) => `own ${String(i).padStart(2, '0')}`));
    expect(looks.get('own 11')).toEqual({ colour: 0, marker: 'ring' });
    expect(looks.get('own 07')?.colour).toBeGreaterThan(0);
  });
  test('words in her language, own words as they are', () => {
    expect([kindName('business_unit'), kindName('working-group')]).toEqual(['Business unit', 'Working group']);
  });
  test('dashes: the product’s words have theirs, own ones what is free', () => {
    expect([...dashesOf(['repo', 'money', 'mailing', 'chat', 'talk'])]).toEqual([['money', 'mixed'], ['chat', 'solid'], ['mailing', 'long'], ['repo', 'dots'], ['talk', 'solid']]);
  });
});

describe('filter', () => {
  const check = (filter: Filter, expected: string[]) => expect([...passing(roster(), filter)].sort()).toEqual(expected.sort());
  const is = (attribute: string, value: string, comparison: 'equals' | 'contains' | 'at_least' | 'at_most' | 'known' = 'equals'): Filter => ({ is: { attribute, comparison, value } });
  test('of communities: with them the people in them', () => check(is('kind', 'practice'), ['quality', 'ada', 'dina']));
  test('of people: they alone', () => check(is('role', 'leader'), ['ada', 'dina']));
  test('and, or, not', () => {
    check({ all: [is('kind', 'team'), { not: is('state', 'dormant') }] }, ['signals', 'ada', 'ben']);
    check({ any: [is('name', 'Sheds'), is('name', 'Quality')] }, ['sheds', 'quality']);
    check({ any: [] }, []);
  });
  test('of communities and people together: the membership that joins them is asked', () => {
    check({ all: [is('kind', 'team'), is('role', 'leader')] }, ['signals', 'ada']);
    check({ all: [is('kind', 'practice'), is('role', 'leader')] }, ['quality', 'dina']);
    check({ all: [is('kind', 'team'), { not: is('role', 'leader') }] }, ['signals', 'ben', 'sheds', 'cleo']);
    check({ any: [is('kind', 'business_unit'), is('role', 'leader')] }, ['looms', 'signals', 'ada', 'quality', 'dina']);
    check({ not: { any: [is('kind', 'team'), is('role', 'leader')] } }, ['looms', 'quality', 'ada']);
  });
  test('who is in no community answers alone, as a community without people does', () => {
    const rows = roster((all) => {
      all.people.push({ id: 'eve', name: 'Eve', email: 'eve@example.org', affiliation: 'Guest', limit: 2 });
      all.memberships.push({ id: 'gone', community: 'quality', person: 'eve', role: 'member', state: 'left' });
    });
    expect([...passing(rows, { any: [is('kind', 'business_unit'), is('affiliation', 'guest')] })].sort()).toEqual(['eve', 'looms']);
    expect([...passing(rows, { all: [is('kind', 'practice'), is('membership', 'left')] })].sort()).toEqual(['eve', 'quality']);
    expect([...passing(rows, is('limit', '2'))]).toEqual(['eve']);
  });
  test('two things asked of a membership hold of the same one', () => {
    const rows = roster((all) => all.memberships.push({ id: 'x', community: 'sheds', person: 'dina', role: 'member', state: 'dormant' }));
    expect([...passing(rows, { all: [is('role', 'leader'), is('membership', 'dormant')] })]).toEqual([]);
    expect([...passing(rows, { all: [is('role', 'member'), is('membership', 'dormant')] })].sort()).toEqual(['cleo', 'dina']);
  });
  test('a date of which only the year is known, and one within a year', () => {
    const rows = roster((all) => {
      all.communities[0]!.ended = '2026';
      all.communities[1]!.ended = '2026-03-12';
    });
    const found = (value: string, comparison: 'at_least' | 'at_most') => [...passing(rows, is('ended', value, comparison))].filter((id) => rows.community.has(id)).sort();
    expect(found('2026', 'at_most')).toEqual(['looms', 'signals']);
    expect(found('2026-03', 'at_most')).toEqual(['looms', 'signals']);
    expect(found('2026-03', 'at_least')).toEqual(['signals']);
  });
  test('numbers as numbers, custom fields, what is known', () => {
    check(is('active', '2', 'at_least'), ['signals', 'quality', 'ada', 'ben', 'dina']);
    check(is('floor', '3.0'), ['signals', 'ada', 'ben']);
    check(is('floor', '', 'known'), ['signals', 'ada', 'ben']);
    check(is('purpose', 'loóms', 'contains'), ['looms']);
  });
  test('what the builder makes it can show again, to any depth', () => {
    const group: Group = {
      join: 'any', not: false,
      parts: [{ attribute: 'kind', comparison: 'equals', value: 'team', not: true }, { join: 'all', not: true, parts: [{ attribute: 'floor', comparison: 'known', value: '', not: false }, { join: 'any', not: false, parts: [{ attribute: 'name', comparison: 'contains', value: 'e', not: false }] }] }],
    };
    expect(groupOf(filterOf(group)!)).toEqual(group);
  });
  test('any filter can be shown, and lets through the same afterwards', () => {
    const leaf = is('kind', 'team');
    for (const filter of [leaf, { not: leaf }, { not: { not: leaf } }, { not: { all: [leaf, is('active', '2', 'at_least')] } }, { all: [{ any: [leaf, { not: is('floor', '3') }] }, is('state', 'active')] }] satisfies Filter[]) {
      expect(passing(roster(), filterOf(groupOf(filter))!)).toEqual(passing(roster(), filter));
    }
  });
  test('what is not complete yet asks nothing, also a group without a complete line', () => {
    expect(filterOf(newGroup())).toBeNull();
    expect(filterOf(newGroup('all', [newGroup('any')]))).toBeNull();
    expect(filterOf(newGroup('all', [newGroup('any'), { ...newLine(), value: 'team' }]))).toEqual({ all: [is('kind', 'team')] });
  });
  test('attributes are those of the model and the custom ones, with the values that occur', () => {
    const all = attributesOf(roster());
    expect(all.find((each) => each.name === 'floor')).toEqual({ name: 'floor', custom: true, of: 'community', values: ['3'] });
    expect(all.find((each) => each.name === 'kind')?.values).toEqual(['business_unit', 'practice', 'team']);
  });
});

test('search: the start of a name first, accents do not matter, e-mail counts', () => {
  const names = (query: string) => findThings(roster(), query, 5).map((hit) => hit.name);
  expect(names('clé')).toEqual(['Cléo Martin']);
  expect(names('cle')).toEqual(['Cléo Martin']);
  expect(names('dina@')).toEqual(['Dina Oz']);
  expect(names('s')[0]).toBe('Sheds');
  expect(names('   ')).toEqual([]);
  expect(names('martin cléo')).toEqual(['Cléo Martin']);
});

test('services and roles are found as well, with who has to do with them', () => {
  const found = (query: string) => findShared(roster(), query, 5).map((hit) => [hit.name, noteOf(roster(), hit), [...hit.ids].sort().join(' ')]);
  expect(found('load')).toEqual([['load testing', 'service of 2 communities', 'quality sheds']]);
  expect(found('lead')).toEqual([['Leader', 'role of 2 people', 'ada dina']]);
  expect(found('member')).toEqual([]);
});

test('the steps of a count in the legend are those that it is coloured by', () => {
  expect(countSteps(3).map((step) => `${step.level}: ${step.label}`)).toEqual(['0: none', '2: 1', '4: 2', '5: 3']);
  expect(countSteps(12).map((step) => step.label)).toEqual(['none', '1–2', '3–4', '5–7', '8–9', '10–12']);
  for (let most = 1; most <= 40; most += 1) {
    for (let n = 1; n <= most; n += 1) {
      const step = countSteps(most).find((each) => each.level === levelOfShare(n / most));
      const [from = 0, to = from] = step?.label.split('–').map(Number) ?? [];
      expect(n >= from && n <= to, `${n} of ${most} in ${step?.label}`).toBe(true);
    }
  }
});

test('a list that names only the first says how many there are; what is so or not has two colours', () => {
  const rows = Array.from({ length: 300 }, (_, i) => ({ person: `p${i}`, fallen: 1, emptied: 0, services_lost: 0, services_at_risk: 0, empty_seats: 0, pieces: 0, skills: 0, broken: 1 }));
  const overlay = overlayOf('fragile', roster(), { measures: null, leaving: rows, findings: null, skills: null });
  expect([overlay?.ranked.length, overlay?.total]).toEqual([200, 300]);
  expect(overlay?.sentence).toContain('300 people');
  const measures = { communities: [], people: [], member_links: [], service_links: [], components: 1, cycles: [], bridges: [], modularity: null, sampled: null };
  expect(overlayOf('cut', roster(), { measures, leaving: null, findings: null, skills: null })?.scale?.steps?.map((step) => step.level)).toEqual([0, 5]);
});

test('a line of people: names, suggestions for the last of them', () => {
  expect(namesOf(' Ada Nord, ben ;ben,\n')).toEqual(['Ada Nord', 'ben']);
  const known = (...names: string[]) => names.map((name) => ({ name, apart: '' }));
  expect(suggestionsFor('Ada Nord, c', known('Ada Nord', 'Cléo Martin', 'Ben Fischer'), 5).map((each) => each.name)).toEqual(['Cléo Martin', 'Ben Fischer']);
  expect(suggestionsFor('Ada Nord, ', known('Cléo Martin'), 5)).toEqual([]);
  expect(withName('Ada Nord, cl', { name: 'Cléo Martin', apart: '' })).toBe('Ada Nord, Cléo Martin, ');
});

test('of two people of one name each is offered, and what only one of them has is written', () => {
  const two = roster((rows) => rows.people.forEach((each, i) => Object.assign(each, i < 2 ? { name: 'Ada Nord', email: i === 0 ? 'ada@one.example' : null } : {})));
  const people = knownPeople(two);
  expect(suggestionsFor('ad', people, 5).map((each) => withName('ad', each))).toEqual(['ada@one.example, ', 'ben, ']);
  expect(suggestionsFor('ada@one.example, ad', people, 5).map((each) => each.apart)).toEqual(['ben']);
  expect(findThings(two, 'ada nord', 5).map((hit) => noteOf(two, hit))).toEqual(['person · ada@one.example', 'person · ben']);
  expect([two.toldOf('ada'), two.toldOf('ben'), two.toldOf('dina')]).toEqual(['Ada Nord (ada@one.example)', 'Ada Nord (ben)', 'Dina Oz']);
});

test('a name that is nobody’s is new, and who may be meant by it is said; so is who is called alike', () => {
  const people = knownPeople(roster((rows) => rows.people.forEach((each, i) => Object.assign(each, { name: ['Hélène Courtin', 'Ben Fischer', 'Ben Fischer', 'Dina Oz'][i], email: i === 1 ? 'ben@one.example' : null }))));
  const said = (line: string) => doubtsOf(line, people, 4).map(({ name, fresh, meant }) => [name, fresh, meant.map((each) => each.name + each.apart)]);
  expect(said('Hélène, Nia New, dina oz, ben@one.example, cleo')).toEqual([['Hélène', true, ['Hélène Courtin']], ['Nia New', true, []]]);
  expect(said('Helene Courtin')).toEqual([['Helene Courtin', true, ['Hélène Courtin']]]);
  expect(said('Ben Fischer')).toEqual([['Ben Fischer', false, ['Ben Fischerben@one.example', 'Ben Fischercleo']]]);
  expect(withMeant('Hélène,  Nia New, ', 'Hélène', people[0]!)).toBe('Hélène Courtin, Nia New, ');
  expect(withMeant('Dina Oz, Ben  Fischer', 'Ben Fischer', people[1]!)).toBe('Dina Oz, ben@one.example');
});

test('how many are active is said with the same words of the panel and by the live region, with those within where these are others', () => {
  const of = roster();
  const at = (id: string) => of.community.get(id)!;
  expect(activeOf(of, at('looms'))).toBe('0 of 0 active, 2 with those within');
  expect(activeOf(of, at('signals'))).toBe('2 of 2 active');
  expect(said(of, { kind: 'group', id: 'looms' })).toBe('Looms, Business unit, active, 0 of 0 active, 2 with those within, 2 communities within');
  expect(said(of, { kind: 'group', id: 'signals' })).toBe('Signals in Looms, Team, active, 2 of 2 active, 0 communities within');
});

test('two communities of one name are told apart by their homes, else by their keys', () => {
  const of = roster((rows) => {
    for (const each of rows.communities) if (each.id === 'sheds' || each.id === 'signals' || each.id === 'quality') each.name = 'Care';
    rows.communities.find((each) => each.id === 'sheds')!.parents = ['quality'];
  });
  expect(['looms', 'signals', 'sheds', 'quality'].map((id) => of.toldOf(id))).toEqual(['Looms', 'Care (Looms)', 'Care (Care)', 'Care (quality)']);
  const together = roster((rows) => rows.communities.forEach((each) => each.id !== 'looms' && Object.assign(each, { name: 'Care' })));
  expect(['signals', 'sheds'].map((id) => together.toldOf(id))).toEqual(['Care (signals)', 'Care (sheds)']);
});

describe('overlays', () => {
  const answers = { measures: null, leaving: [{ person: 'ada', fallen: 1, emptied: 0, services_lost: 0, services_at_risk: 0, empty_seats: 1, pieces: 0, skills: 0, broken: 2 }], findings: [], skills: null };
  test('what has not been answered yet is not shown', () => expect(OVERLAYS.filter((id) => overlayOf(id, roster(), { measures: null, leaving: null, findings: null, skills: null })).sort()).toEqual(['activity', 'kind']));
  test('activity ranks the least active first', () => {
    const overlay = overlayOf('activity', roster(), answers);
    expect(overlay?.ranked[0]).toMatchObject({ id: 'sheds', figure: '0%', share: 0, line: '0 of 1 member active' });
    expect(overlay?.sentence).toBe('In 1 of 3 communities fewer than half of the members are active.');
  });
  test('small shares of betweenness are told apart from none', async () => {
    const organisation = new FakeOrganisation((_op, _subject, _count, run) => run());
    organisation.rows = smallOrganisation();
    const measures = await organisation.api.measures();
    const small = { ...measures, communities: measures.communities.map((each, i) => ({ ...each, betweenness: i * 0.0021 })) };
    const figures = overlayOf('betweenness', roster(), { ...answers, measures: small })?.ranked.map((each) => each.figure);
    expect(figures?.slice(0, 2)).toEqual(['0.0063', '0.0042']);
  });
  test('hangs on one person: people by what breaks, communities by their worst', () => {
    const overlay = overlayOf('fragile', roster(), answers);
    expect(overlay?.ranked.map((each) => [each.id, each.figure, each.line])).toEqual([['ada', '2', '1 community falls below, 1 seat empty']]);
    expect(overlay?.paint.communities).toEqual([0, 1, 0, 1]);
  });
  test('the most serious finding gives the sign', () => {
    const finding = (kind: 'dying' | 'same_name' | 'unmet_need') => ({ kind, communities: [], people: [], args: {}, about: { kind, things: [], aspect: '', degree: null }, set_aside: null });
    expect(worst([finding('same_name'), finding('dying')])).toBe('critical');
    expect(worst([])).toBeNull();
    expect(bySeverity([finding('same_name'), finding('unmet_need'), finding('dying')]).map((each) => each.kind)).toEqual(['dying', 'unmet_need', 'same_name']);
  });
});

describe('coverage of a skill', () => {
  const cover = (covered_by: string[], missing: number) => ({ covered_by, missing, single: covered_by.length === 1 ? covered_by[0]! : null, could_join: [], could_mentor: [], could_learn: [] });
  const asks = (community: string, rating: number | null, people: number, covered_by: string[], missing: number) => ({ asked: { id: `${community}-weaving`, community, skill: 'weaving', rating, people }, skill: 'weaving', cover: cover(covered_by, missing) });
  const answer: SkillAnswer = {
    skills: [{ id: 'dyeing', name: 'Dyeing' }, { id: 'weaving', name: 'Weaving' }],
    scale: { points: [0, 1, 2, 3].map((value) => ({ value, word: value === 3 ? 'Master' : null, meaning: '' })), blank_means: null } as SkillAnswer['scale'],
    asked: [asks('signals', 2, 3, ['ada', 'ben'], 1), asks('sheds', null, 1, [], 1)],
    ratings: new Map([['weaving', new Map([['ada', 3], ['ben', 2], ['dina', 1]])]]),
  };
  test('without a choice the skill that is asked for most; how much of it is there, signs where it is short', () => {
    const here = roster();
    const overlay = skillOverlay(here, answer, null);
    const at = (id: string) => here.community.get(id)!;
    expect(overlay.subject?.name).toBe('Weaving');
    expect(overlay.sentence).toBe('2 communities ask for “Weaving”. 2 have too few: 2 more in all.');
    expect([overlay.paint.communities![at('signals')], overlay.paint.communities![at('sheds')], overlay.paint.communities![at('quality')]]).toEqual([2 / 3, 0, null]);
    expect([overlay.paint.badges![at('signals')], overlay.paint.badges![at('sheds')], overlay.paint.badges![at('quality')]]).toEqual(['warning', 'critical', null]);
    expect([overlay.paint.people![here.person.get('ada')!], overlay.paint.people![here.person.get('cleo')!]]).toEqual([1, 0]);
  });
  test('ranked: who lacks the most first, then where people have it unasked', () => {
    const overlay = skillOverlay(roster(), answer, 'weaving');
    expect(overlay.ranked.map(({ id, figure, line }) => [id, figure, line])).toEqual([
      ['signals', '2/3', 'asks for it at least 2: Ada Nord and Ben Fischer'], ['sheds', '0/1', 'asks for it at any rating; nobody has it'],
      ['quality', '', 'does not ask; Ada Nord and Dina Oz (up to 3 Master)'],
    ]);
  });
  test('a skill that nobody asks for, and no ladder at all', () => {
    expect(skillOverlay(roster(), answer, 'dyeing').sentence).toBe('No community asks for “Dyeing”. Nobody is rated in it.');
    expect(skillOverlay(roster(), { ...answer, skills: [], asked: [] }, null).ranked).toEqual([]);
    expect(skillChoices(answer).map(({ name, asking }) => [name, asking])).toEqual([['Weaving', 2], ['Dyeing', 0]]);
  });
  test('skills to choose from stand by the rules of her language, digits by value', () => {
    const names = ['Loom 10', 'Ärgernis', 'Loom 9', 'Zettel'];
    const skills = names.map((name) => ({ id: name, name }));
    expect(skillChoices({ ...answer, skills, asked: [] }).map(({ name }) => name)).toEqual(['Ärgernis', 'Loom 9', 'Loom 10', 'Zettel']);
  });
  test('on one person alone it shows, where there are enough', () => {
    const overlay = skillOverlay(roster(), { ...answer, asked: [asks('quality', 1, 1, ['dina'], 0)] }, 'weaving');
    expect(overlay.sentence).toBe('1 community asks for “Weaving”. Each has enough people for it; in 1 it hangs on one person.');
    expect(overlay.paint.badges!.filter((each) => each !== null)).toEqual(['note']);
  });
  test('what counts of a person is the lesser of knowing and doing', () => {
    const cells = { said: [{ knows: 3, does: 1 }, { knows: null, does: 2 }, { knows: null, does: null }], at: [1, 2, 3, 0] };
    const view = { skills: [{ id: 'weaving' }, { id: 'dyeing' }], people: { person: ['ada', 'ben'] }, cells } as unknown as TeamView;
    expect(ratingsOf(view)).toEqual(new Map([['weaving', new Map([['ada', 1]])], ['dyeing', new Map([['ada', 2]])]]));
  });
});

test('without somebody: sentences from the most serious, lit where it happens', () => {
  const view = {
    people: [{ id: 'ada', key: 'ada', name: 'Ada Nord' }], least_active: 2, fallen: [{ id: 'signals', key: 's', name: 'Signals', active_before: 2, active_after: 1 }, { id: 'sheds', key: 's', name: 'Sheds', active_before: 1, active_after: 0 }],
    emptied: [{ id: 'sheds', key: 's', name: 'Sheds', active_before: 1, active_after: 0 }], services_lost: [], services_at_risk: [{ service: 'release review', provider: 'quality', consumer: 'signals' }],
    empty_seats: [{ community: 'quality', role: 'leader' }], components_before: 1, components_after: 2, apart: [],
    skills: [{ framework: 'f', skill: 'go', name: 'Go', community: 'signals', rating: 3, word: 'Practised', least: 2, before: 2, after: 1 }],
    levels: [
      { framework: 'f', level: 'staff', name: 'Staff', track: 'Technical', left_by: ['ada'], staying: 0, aiming: 0, next_below: 0, successors: [] },
      { framework: 'f', level: 'lead', name: 'Lead', track: 'Leadership', left_by: ['ada'], staying: 0, aiming: 1, next_below: 0, successors: [{ person: 'ben', key: 'ben', name: 'Ben Süd', how: 'aims' as const, level_name: 'Senior', target_date: null, together: true, gaps: 1, unknown_skills: 0, gap: 1 }] },
    ],
  };
  const here = roster();
  expect(consequences(view, here).map((each) => each.text)).toEqual([
    'Sheds has nobody active left.', 'Signals falls from 2 to 1 active members, below 2.', 'Signals may lose “release review”: Quality is left with too few.',
    'Those who have “Go” (Practised or more) in Signals fall from 2 to 1, and it asks for 2.', 'Nobody is on the way to Staff (Technical).', 'Quality has nobody as “Leader” any more.',
  ]);
  expect(followers(view)).toEqual(['On the way to Lead (Leadership): Ben Süd aims at it.']);
  const paint = paintWithout(view, here);
  expect(paint.badges).toEqual([null, 'warning', 'critical', 'warning']);
  expect(paint.people?.[here.person.get('ada')!]).toBe(1);
});
