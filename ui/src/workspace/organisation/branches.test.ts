import { expect, test } from 'vitest';
import { organisationOf, smallOrganisation } from '../../../dev/fake_organisation';
import { barredHomes, outermost } from './branches';
import { Roster } from './roster';

test('nothing may move into itself or what lies within it, and a branch moves once', () => {
  const rows = smallOrganisation();
  rows.communities.push({ id: 'dyes', name: 'Dyes', kind: 'team', state: 'active', purpose: '', parents: ['signals'], seats: null, open: null, ended: null, custom: {} });
  const roster = new Roster(organisationOf(rows));
  expect([...barredHomes(roster, ['looms'])].sort()).toEqual(['dyes', 'looms', 'sheds', 'signals']);
  expect(outermost(roster, ['dyes', 'looms', 'quality'])).toEqual(['looms', 'quality']);
});
