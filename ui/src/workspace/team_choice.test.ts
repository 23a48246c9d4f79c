// The team that is chosen follows the organisation: what is gone chooses nobody.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FakeCore } from '../../dev/fake_api';
import { setApi } from '../shared/client';
import { noteworthy } from './noteworthy.svelte';
import { organisation } from './organisation/organisation.svelte';
import { session, startSession } from './session.svelte';
import { chooseTeam, teamFilter } from './team_choice.svelte';

let core: FakeCore;
let stop: () => void;
let framework: string;
/** For which communities the core was asked what is noteworthy. */
let asked: (string | null)[];

beforeEach(async () => {
  core = new FakeCore({ open: true, organisation: true });
  framework = core.documents[0]?.framework.id ?? '';
  core.people.settle(framework);
  setApi(core.api);
  asked = [];
  const thresholds = await core.api.teamThresholds(framework);
  // As the core answers: of a community that it does not have, nothing.
  core.api.teamFindings = async (_framework, { community }) => {
    asked.push(community);
    const there = community === null || (await core.api.mapView(() => undefined)).communities.id.includes(community);
    return { thresholds, findings: there ? [{ kind: 'carried_by_one', people: ['person-2'], skills: [], level: null, community: null, asked_skill: null, value: 1, threshold: 3, about: { kind: 'carried_by_one', things: [], aspect: '', degree: null }, set_aside: null }] : [] };
  };
  stop = await startSession();
  await organisation.load(true);
});
afterEach(() => {
  chooseTeam(framework, { community: null, area: null });
  stop();
  session.workspace = null;
  session.framework = null;
});
const nOfTeam = () => noteworthy.all?.filter((each) => each.of === 'team').length;
async function changed(change: () => Promise<unknown>): Promise<void> {
  const before = session.revision;
  await change();
  await vi.waitFor(() => expect(session.revision).toBeGreaterThan(before));
}

test('a community that was removed is dropped, the rest of the choice stays, and undo brings it back', async () => {
  chooseTeam(framework, { community: 'looms', area: 'an area' });
  await changed(() => core.api.removeCommunities(['looms']));
  await organisation.load();
  expect(teamFilter(framework)).toEqual({ community: null, track: null, area: 'an area' });
  await changed(() => core.api.undo(1));
  await organisation.load();
  expect(teamFilter(framework)).toEqual({ community: 'looms', track: null, area: 'an area' });
});

test('findings of the team do not vanish with its community, even where no list of communities is shown', async () => {
  chooseTeam(framework, { community: 'looms' });
  await noteworthy.load();
  expect([asked, nOfTeam()]).toEqual([['looms', null], 1]);
  await changed(() => core.api.removeCommunities(['looms']));
  await noteworthy.load();
  expect([asked, nOfTeam()]).toEqual([['looms', null, 'looms', null], 1]);
});

test('a community that is there stays chosen where nothing is found in it, and one newer than what was loaded can be chosen', async () => {
  let added = '';
  await changed(async () => (added = await core.api.addCommunity({ name: 'Dye works', kind: 'team', purpose: '', home: null, members: [] })));
  chooseTeam(framework, { community: added });
  await vi.waitFor(() => expect(teamFilter(framework).community).toBe(added));
  core.api.teamFindings = async (_framework, { community }) => {
    asked.push(community);
    return { thresholds: await core.api.teamThresholds(framework), findings: [] };
  };
  await noteworthy.load();
  expect([asked, nOfTeam(), teamFilter(framework).community]).toEqual([[added, null], 0, added]);
});

test('all of the organisation is counted, also while a team is looked at in which nothing is found', async () => {
  chooseTeam(framework, { community: null });
  await noteworthy.load(true);
  const all = noteworthy.count;
  expect([all, nOfTeam()]).toEqual([noteworthy.all?.length, 1]);
  const { teamFindings } = core.api;
  core.api.teamFindings = async (of, filter, ...more) => ({ ...(await teamFindings(of, filter, ...more)), ...(filter.community === null ? {} : { findings: [] }) });
  chooseTeam(framework, { community: 'looms' });
  await noteworthy.load(true);
  expect([noteworthy.count, nOfTeam()]).toEqual([all, 0]);
});
