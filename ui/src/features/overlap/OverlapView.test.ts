// Overlap in the whole window, on the in-memory core.
import { cleanup, render, screen, waitFor } from '@testing-library/svelte';
import axe from 'axe-core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FakeCore } from '../../../dev/fake_api';
import App from '../../app/App.svelte';
import { go } from '../../app/navigation.svelte';
import { selection } from '../../app/selection.svelte';
import { session } from '../../app/session.svelte';
import { setApi } from '../../shared/client';
import './OverlapView.svelte'; // so that the window finds it at once

beforeEach(() => {
  vi.stubGlobal('ResizeObserver', class { observe() {} unobserve() {} disconnect() {} });
  Element.prototype.scrollIntoView = () => undefined;
  localStorage.clear();
  selection.clear();
  session.ready = false;
  session.workspace = null;
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});
async function open(organisation: boolean): Promise<void> {
  setApi(new FakeCore({ open: true, organisation }).api);
  render(App);
  await screen.findByTestId('rail-history');
  go('overlap');
}
async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document.body, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { 'color-contrast': { enabled: false } },
  });
  expect(violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
}

test('a combination says who is in exactly these; pairs and services show the same organisation', async () => {
  await open(true);
  const [column] = await screen.findAllByTestId('overlap-column', {}, { timeout: 20_000 });
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
  await screen.findByTestId('overlap-empty', {}, { timeout: 20_000 });
  await expectAccessible();
});
