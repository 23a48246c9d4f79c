// Whether whoever is chosen is there still, however changes and answers overtake each other.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FakeCore } from '../../dev/fake_api';
import { setApi } from '../shared/client';
import { choosePerson, isPersonThere } from './mastery_part.svelte';
import { seekPerson } from './seek_person';
import { session } from './session.svelte';

let core: FakeCore;

beforeEach(async () => {
  core = new FakeCore({ open: true });
  setApi(core.api);
  session.workspace = await core.api.workspaceInfo();
  choosePerson('person-0');
});
afterEach(() => {
  choosePerson(null);
  session.workspace = null;
  session.changed = [];
});
/** A change that touched these tables, and what is asked because of it. */
function change(...tables: string[]): Promise<void> {
  session.changed = tables;
  session.revision += 1;
  return seekPerson();
}

test('an answer that another change has overtaken is asked for again, whatever that one touched', async () => {
  await change('person');
  expect(isPersonThere()).toBe(true);
  const { hasPerson } = core.api;
  let asked = 0;
  core.api.hasPerson = (person) => {
    asked += 1;
    return hasPerson(person);
  };
  core.people.people.shift();
  await Promise.all([change('person'), change('assessment')]);
  expect(isPersonThere()).toBe(false);
  expect(asked).toBe(2);
  await change('assessment');
  expect(asked).toBe(2);
});
