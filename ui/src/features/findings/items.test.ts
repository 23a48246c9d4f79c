import { expect, test } from 'vitest';
import { organisationOf, smallOrganisation } from '../../../dev/fake_organisation';
import type { Noteworthy } from '../../workspace/noteworthy.svelte';
import { together } from '../../workspace/together';
import { Roster } from '../../workspace/organisation/roster';
import { grouped, inCommunity, itemsOf } from './items';

const names = { roster: new Roster(organisationOf(smallOrganisation())), matrices: new Map() };
const about = (kind: string) => ({ about: { kind, things: [], aspect: '', degree: null }, set_aside: null });
const all: Noteworthy[] = [
  { of: 'organisation', finding: { kind: 'same_name', communities: ['looms', 'sheds'], people: [], args: { community: 'Looms', found: '2' }, ...about('same_name') } },
  { of: 'organisation', finding: { kind: 'dying', communities: ['sheds'], people: [], args: { community: 'Sheds', found: '0', threshold: '2' }, ...about('dying') } },
  { of: 'organisation', finding: { kind: 'nobodys_member', communities: [], people: ['dina'], args: { person: 'Dina Oz' }, ...about('nobodys_member') } },
  { of: 'team', framework: 'f', findings: [{ kind: 'carried_by_one', people: ['ada'], skills: [], level: null, community: null, asked_skill: null, value: 1, threshold: 2, ...about('carried_by_one') }] },
  { of: 'framework', framework: 'f', finding: { kind: 'ceiling', severity: 'warning', track: null, level: null, skill: null, args: { level: 'Director' }, ...about('ceiling') } },
];

test('the most serious stands first; each says where, found, threshold, and a way out', () => {
  const items = itemsOf(all, names);
  expect(items.map((item) => item.severity)).toEqual(['critical', 'critical', 'warning', 'warning', 'note']);
  expect(items[0]).toMatchObject({ title: 'Sheds is dying', where: 'Sheds', found: '0 active', threshold: 'at least 2 active', adjustable: true, source: 'communities' });
  expect(items[0]?.ways.map((way) => [way.to, way.command])).toEqual([['map', 'map-add-members'], ['communities', 'communities-retire'], ['map', undefined]]);
  expect(items[1]).toMatchObject({ source: 'mastery', ids: ['ada'], found: '1 person', threshold: 'from rating 2 on' });
  expect(items.every((item) => item.ways.length > 0 && item.title !== '' && !item.title.startsWith('finding') && !item.text.startsWith('finding'))).toBe(true);
});

test('the same finding twice has two ids', () => {
  const [first] = all;
  const items = itemsOf(first ? [first, first] : [], names);
  expect(new Set(items.map((item) => item.id)).size).toBe(2);
});

test('of one community is what was found in it, in what lies within it and in who is active there; ladders are everybody\'s', () => {
  const items = itemsOf(all, names);
  const of = (community: string) => inCommunity(items, names.roster, community).filter((item) => item.source !== 'mastery').map((item) => item.kind);
  expect(of('looms')).toEqual(items.filter((item) => item.ids.includes('looms') || item.ids.includes('sheds')).map((item) => item.kind));
  expect(of('looms').length).toBeGreaterThan(0);
  expect(inCommunity(items, names.roster, 'looms').filter((item) => item.source === 'mastery')).toHaveLength(2);
  expect(inCommunity(items, names.roster, 'gone')).toHaveLength(items.length);
});

test('groups by urgency or kind hold every item once', () => {
  const items = itemsOf(all, names);
  expect(grouped(items, 'urgency').map((group) => [group.id, group.items.length])).toEqual([['critical', 2], ['warning', 2], ['note', 1]]);
  expect(grouped(items, 'kind').flatMap((group) => group.items)).toHaveLength(items.length);
  expect(grouped(items, 'kind')[0]?.title).toBe('Dying communities');
});

test('who could bring others on stands once for a skill: all mentors, those whom they could bring on, and a way for each', () => {
  const mentor = (people: string[], value: number) => ({ kind: 'mentor_available' as const, people, skills: ['weaving'], level: null, community: null, asked_skill: null, value, threshold: 4, ...about('mentor_available') });
  const found = together([mentor(['ada', 'dina', 'cem'], 3), mentor(['bela', 'cem', 'ada'], 2), { ...mentor(['ada', 'cem'], 1), skills: ['dyeing'] }]);
  expect(found.map((each) => each.length)).toEqual([2, 1]);
  const [first] = itemsOf(found.map((findings): Noteworthy => ({ of: 'team', framework: 'f', findings })), names);
  expect(first).toMatchObject({ ids: ['ada', 'bela', 'dina', 'cem'], found: '3 people' });
  expect(first?.ways.map((way) => way.person)).toEqual(['dina', 'cem', 'ada']);
});
