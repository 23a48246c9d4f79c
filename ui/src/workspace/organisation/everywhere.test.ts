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
