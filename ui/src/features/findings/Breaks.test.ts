// Beside what one person alone carries stands what breaks without them.
import { render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, expect, test } from 'vitest';
import { FakeCore } from '../../../dev/fake_api';
import { expectAccessible, takeDown } from '../../../dev/whole_window';
import App from '../../app/App.svelte';
import { currentView, go } from '../../workspace/navigation.svelte';
import { setApi } from '../../shared/client';
import './FindingsView.svelte'; // so that the window finds it at once

afterEach(takeDown);

test('what one person alone carries tells what breaks without them, and leads to it on the map', async () => {
  const core = new FakeCore({ open: true, organisation: true });
  setApi(core.api);
  const framework = core.documents[0]?.framework.id ?? '';
  const skill = core.documents[0]?.skills[0]?.id ?? '';
  const usual = await core.api.teamThresholds(framework);
  core.api.teamFindings = async () => ({ thresholds: usual, findings: [{ kind: 'carried_by_one', people: ['ada'], skills: [skill], level: null, community: null, asked_skill: null, value: 1, threshold: 3, about: { kind: 'carried_by_one', things: [], aspect: '', degree: null }, set_aside: null }] });
  render(App);
  await screen.findByTestId('rail-history');
  go('findings');
  await screen.findByTestId('findings');
  const chosen = async (words: string) => (await screen.findByText((text, at) => at?.matches('.title') === true && text.includes(words))).click();
  await chosen('alone carries');
  const breaks = await screen.findByTestId('finding-breaks');
  expect(breaks.textContent).toContain('Signals falls from 2 to 1 active');
  await expectAccessible();
  await chosen('load testing');
  await waitFor(() => expect(screen.queryByTestId('finding-breaks')).toBeNull());
  await chosen('alone carries');
  (await screen.findByText('See what breaks on the map')).click();
  await waitFor(() => expect(currentView()).toBe('map'));
  expect((await screen.findByTestId('without-summary')).textContent).toContain('4');
});
