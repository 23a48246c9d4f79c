// Overlap in the whole window, on the in-memory core.
import { screen, waitFor } from '@testing-library/svelte';
import { afterEach, expect, test } from 'vitest';
import type { FakeCore } from '../../../dev/fake_api';
import { expectAccessible, openWindow, takeDown } from '../../../dev/whole_window';
import { go } from '../../workspace/navigation.svelte';
import { selection } from '../../workspace/selection.svelte';
import { closeFailure } from '../../workspace/failure.svelte';
import { emitShell } from '../../shared/client';
import './OverlapView.svelte'; // so that the window finds it at once

afterEach(takeDown);
async function open(organisation: boolean, prepare?: (core: FakeCore) => void): Promise<void> {
  await openWindow('rail-history', { open: true, organisation }, prepare);
  go('overlap');
}

test('a combination says who is in exactly these; pairs and services show the same organisation', async () => {
  await open(true);
  const [column] = await screen.findAllByTestId('overlap-column');
  expect(column?.getAttribute('aria-label')).toMatch(/^1 person in exactly .*; 1 in at least these$/);
  column?.click();
  await waitFor(() => expect(screen.getByTestId('overlap-people').textContent).toContain('Ada Nord'));
  expect([...selection.ids].sort()).toEqual(['quality', 'signals']);
  await expectAccessible();
  screen.getByTestId('overlap-pairs').click();
  await waitFor(() => expect(screen.getAllByRole('button', { name: /share 1 person/ })).toHaveLength(2));
  await expectAccessible();
  screen.getByTestId('overlap-services').click();
  await screen.findByRole('button', { name: 'Quality gives 1 service to Signals' });
  await expectAccessible();
});

test('nothing yet: what belongs here, and the first step', async () => {
  await open(false);
  await screen.findByTestId('overlap-empty');
  await expectAccessible();
});

/** Answers that the test gives when it wants to, in any order. */
function held<A extends unknown[], T>(): { ask: (...args: A) => Promise<T>; asked: { args: A; answer: (value: T) => void; refuse: () => void }[] } {
  const asked: { args: A; answer: (value: T) => void; refuse: () => void }[] = [];
  return { asked, ask: (...args) => new Promise((answer, refuse) => asked.push({ args, answer, refuse: () => refuse(new Error('refused')) })) };
}
const settle = () => new Promise((done) => setTimeout(done, 20));

test('people of a combination that was left meanwhile are never shown for the next, whatever comes when', async () => {
  const people = held<[string[]], string[]>();
  await open(true, (core) => {
    core.organisation.rows.memberships.push({ id: 'third', community: 'sheds', person: 'ada', role: 'member', state: 'active' });
    core.api.peopleInAll = people.ask;
  });
  await screen.findAllByTestId('overlap-column');
  const aside = () => screen.getByTestId('overlap-people').textContent;
  screen.getByTestId('overlap-pairs').click();
  const [first, other] = await screen.findAllByRole('button', { name: /share 1 person/ });
  first?.click();
  await waitFor(() => expect(people.asked).toHaveLength(1));
  people.asked[0]?.answer(['dina']);
  await waitFor(() => expect(aside()).toContain('Dina Oz'));
  other?.click();
  await waitFor(() => expect(people.asked).toHaveLength(2));
  await settle();
  expect(people.asked[1]?.args).not.toEqual(people.asked[0]?.args);
  expect(aside()).not.toContain('Dina Oz');
  screen.getByTestId('overlap-combinations').click();
  (await screen.findAllByTestId('overlap-column'))[0]?.click();
  await waitFor(() => expect(people.asked).toHaveLength(3));
  await waitFor(() => expect(aside()).toContain('1 person in exactly'));
  people.asked[2]?.answer(['ada']);
  // Nobody is in exactly that pair: its late answer does not turn this into "in at least these".
  people.asked[1]?.answer(['cleo']);
  await settle();
  expect(aside()).toContain('1 person in exactly');
  expect(aside()).toContain('Ada Nord');
  expect(aside()).not.toContain('Cléo');
});

test('an earlier answer is shown where a later one never comes, and a refused one leaves what was there', async () => {
  const held_ = held<[string[], number], Awaited<ReturnType<FakeCore['api']['overlap']>>>();
  let real: FakeCore['api']['overlap'] | undefined;
  await open(true, (core) => {
    real = core.api.overlap.bind(core.api);
    core.api.overlap = held_.ask;
  });
  await waitFor(() => expect(held_.asked).toHaveLength(1));
  emitShell('changed', ['membership']);
  await waitFor(() => expect(held_.asked).toHaveLength(2));
  held_.asked[1]?.refuse();
  await settle();
  held_.asked[0]?.answer(await real!([], 10));
  await screen.findAllByTestId('overlap-column');
  closeFailure();
  emitShell('changed', ['membership']);
  await waitFor(() => expect(held_.asked).toHaveLength(3));
  held_.asked[2]?.refuse();
  await settle();
  expect(screen.getAllByTestId('overlap-column').length).toBeGreaterThan(0);
});

test('refused from the start it says so, and asks again', async () => {
  let refuse = true;
  await open(true, (core) => {
    const overlap = core.api.overlap.bind(core.api);
    core.api.overlap = async (...all) => (refuse ? Promise.reject(new Error('refused')) : overlap(...all));
  });
  const refused = await screen.findByTestId('overlap-refused');
  closeFailure();
  refuse = false;
  refused.querySelector('button')?.click();
  await screen.findAllByTestId('overlap-column');
});

test('two communities of one name are told apart, and names have the room that the columns leave', async () => {
  await open(true, (core) => void (core.organisation.rows.communities.find((each) => each.id === 'quality')!.name = 'Signals'));
  const [column] = await screen.findAllByTestId('overlap-column');
  expect(column?.getAttribute('aria-label')).toContain('Signals (Looms)');
  expect(column?.getAttribute('aria-label')).toContain('Signals (quality)');
  const upset = document.querySelector<HTMLElement>('.upset')!;
  expect(upset.style.getPropertyValue('--columns')).toBe(String(screen.getAllByTestId('overlap-column').length));
});
