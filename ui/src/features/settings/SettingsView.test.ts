// Her own name is set once and stands with what she says as the lead.
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, expect, test } from 'vitest';
import { FakeCore } from '../../../dev/fake_api';
import { asLead, keepMyName, myName, rememberMyName } from '../../workspace/my_name.svelte';
import { setApi } from '../../shared/client';
import SettingsView from './SettingsView.svelte';

afterEach(() => {
  cleanup();
  keepMyName('');
});

test('the name is kept when it is left, and taken away when it is emptied', async () => {
  setApi(new FakeCore({ open: true }).api);
  render(SettingsView);
  const field = screen.getByTestId('settings-my-name');
  expect(screen.getByLabelText('My name')).toBe(field);
  await fireEvent.input(field, { target: { value: ' Hélène Courtin ' } });
  await fireEvent.blur(field);
  await waitFor(() => expect(myName()).toBe('Hélène Courtin'));
  expect(localStorage.getItem('my-name')).toBe('Hélène Courtin');
  await fireEvent.input(field, { target: { value: '' } });
  await fireEvent.blur(field);
  await waitFor(() => expect(asLead()).toBeNull());
  expect(localStorage.getItem('my-name')).toBeNull();
});

test('a name that is typed once is remembered; another one typed later does not take its place', () => {
  rememberMyName('Hélène Courtin');
  rememberMyName('Jürgen Kółka');
  expect(asLead()).toBe('Hélène Courtin');
});
