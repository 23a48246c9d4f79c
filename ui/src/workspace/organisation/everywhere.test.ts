import { afterEach, beforeEach, expect, test } from 'vitest';
import { organisationOf, smallOrganisation } from '../../../dev/fake_organisation';
import { findThings } from '../commands';
import { choosePerson, masteryPart, masteryPerson, showPart } from '../mastery_part.svelte';
import { currentView, go } from '../navigation.svelte';
import { selection } from '../selection.svelte';
import { session } from '../session.svelte';
import { registerOrganisation } from './everywhere';
import { organisation } from './organisation.svelte';
import { Roster } from './roster';

let stop: () => void;
beforeEach(() => {
  organisation.roster = new Roster(organisationOf(smallOrganisation()));
  stop = registerOrganisation();
  go('history');
});
afterEach(() => {
  stop();
  organisation.roster = null;
  session.framework = null;
  selection.revealed();
  selection.clear();
  choosePerson(null);
  showPart('ladder');
});
const ada = () => findThings('Ada').find((thing) => thing.id === 'ada');

test('a person is found and opened on the ladder that they stand on', () => {
  session.framework = 'ladder';
  ada()?.run();
  expect([currentView(), masteryPart(), masteryPerson()]).toEqual(['mastery', 'person', 'ada']);
});

test('without any ladder there is no page of a person: the map shows them', () => {
  ada()?.run();
  expect(currentView()).toBe('map');
  expect(selection.wanted).toEqual(['ada']);
  expect(masteryPerson()).toBeNull();
});

test('two people of one name are told apart', () => {
  const rows = smallOrganisation();
  rows.people.forEach((each, i) => Object.assign(each, i < 2 ? { name: 'Ada Nord', email: i === 0 ? 'ada@one.example' : null } : {}));
  organisation.roster = new Roster(organisationOf(rows));
  const notes = findThings('Ada Nord').map((thing) => thing.note?.split(' · ')[1]);
  expect(notes).toEqual(['ada@one.example', 'ben']);
  expect(findThings('Dina').map((thing) => thing.note?.includes(' · '))).toEqual([false]);
});
