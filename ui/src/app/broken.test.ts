// A view that throws must not take the window with it.
import { render, screen, waitFor } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { FakeCore } from '../../dev/fake_api';
import { setApi } from '../shared/client';
import App from './App.svelte';

const view = vi.hoisted(() => ({ fails: true }));
vi.mock('./views', async () => {
  const { History } = await import('../shared/icons');
  const { default: Settings } = await import('../features/settings/SettingsView.svelte');
  const load = async () => {
    if (view.fails) throw new Error('the file of the view is gone');
    return { default: Settings };
  };
  const history = { title: 'view-history', icon: History, rail: 'top', load };
  return { VIEWS: { mastery: history, history } };
});

test('a view that cannot be shown says so, keeps the frame, and can be shown again', async () => {
  setApi(new FakeCore({ open: true }).api);
  render(App);
  expect((await screen.findByTestId('view-broken')).textContent).toContain('Nothing is lost');
  expect(screen.getByTestId('rail-history')).toBeTruthy();
  view.fails = false;
  screen.getByText('Show it again').click();
  await waitFor(() => expect(screen.queryByTestId('view-broken')).toBeNull());
  expect(await screen.findByText('Appearance')).toBeTruthy();
});
