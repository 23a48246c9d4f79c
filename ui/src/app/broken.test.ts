// A view that throws must not take the window with it.
import { screen, waitFor } from '@testing-library/svelte';
import { afterEach, expect, test, vi } from 'vitest';
import { openWindow, takeDown } from '../../dev/whole_window';
import { go } from '../workspace/navigation.svelte';
import { VIEWS } from './views';

afterEach(() => {
  vi.restoreAllMocks();
  takeDown();
});

test('a view that cannot be shown says so, keeps the frame, and can be shown again', async () => {
  const load = vi.spyOn(VIEWS.settings, 'load').mockRejectedValue(new Error('the file of the view is gone'));
  await openWindow('rail-history', { open: true });
  go('settings');
  expect((await screen.findByTestId('view-broken')).textContent).toContain('Nothing is lost');
  expect(screen.getByTestId('rail-history')).toBeTruthy();
  load.mockRestore();
  screen.getByText('Show it again').click();
  await waitFor(() => expect(screen.queryByTestId('view-broken')).toBeNull());
  expect(await screen.findByText('Appearance')).toBeTruthy();
});
