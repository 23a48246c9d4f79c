import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, expect, test } from 'vitest';
import Severity from './Severity.svelte';

afterEach(cleanup);

test('the sign says its severity, the sentence given, or leaves it to the text beside', () => {
  render(Severity, { severity: 'warning' });
  expect(screen.getByRole('img', { name: 'warning' }).querySelectorAll('svg')).toHaveLength(1);
  cleanup();
  render(Severity, { severity: 'critical', small: true, label: 'Nobody knows it' });
  expect(screen.getByRole('img', { name: 'Nobody knows it' }).querySelectorAll('svg')).toHaveLength(1);
  cleanup();
  render(Severity, { severity: 'note', label: null });
  expect(screen.queryByRole('img')).toBeNull();
});

test('it is drawn in one place', () => {
  expect(Object.keys(import.meta.glob('../**/Severity*.svelte'))).toEqual(['./Severity.svelte']);
});
