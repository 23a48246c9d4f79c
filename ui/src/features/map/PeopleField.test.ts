// The line for several people says who would be new, and offers who may be meant.
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, expect, test } from 'vitest';
import { setLanguage } from '../../shared/i18n.svelte';
import PeopleField from './PeopleField.svelte';

setLanguage('en');
afterEach(cleanup);

const plain = (text: string | null | undefined) => text?.replace(/[\u2068\u2069]/g, '').replace(/\s+/g, ' ').trim();

test('who is new stands below the line, and who was meant is taken with a button', async () => {
  render(PeopleField, { label: 'Members', value: '', people: [{ name: 'Hélène Courtin', apart: '' }], testid: 'people' });
  const field = screen.getByTestId<HTMLInputElement>('people');
  await fireEvent.input(field, { target: { value: 'Hélène, Nia New' } });
  expect(plain(screen.getByTestId('people-new').textContent)).toBe('New: Hélène, Nia New');
  expect(field.getAttribute('aria-describedby')).toBe(screen.getByTestId('people-new').id);
  expect(plain(screen.getByTestId('people-meant').textContent)).toBe('Hélène: did you mean Hélène Courtin');
  expect(screen.getByRole('status').textContent).toBe('');
  await fireEvent.blur(field);
  expect(plain(screen.getByRole('status').textContent)).toBe('New: Hélène, Nia New');
  await fireEvent.click(screen.getByRole('button', { name: 'Hélène Courtin' }));
  expect(field.value).toBe('Hélène Courtin, Nia New');
  expect(plain(screen.getByTestId('people-new').textContent)).toBe('New: Nia New');
});

test('of two of one name she chooses', async () => {
  const people = [{ name: 'Ada Nord', apart: 'ada' }, { name: 'Ada Nord', apart: 'ada-2', also: ['ada-2'] }];
  render(PeopleField, { label: 'Members', value: 'Ada Nord', people, testid: 'people' });
  expect(screen.queryByTestId('people-new')).toBeNull();
  await fireEvent.click(screen.getByRole('button', { name: 'Ada Nord (ada-2)' }));
  expect(screen.getByTestId<HTMLInputElement>('people').value).toBe('ada-2');
  expect(screen.queryByTestId('people-meant')).toBeNull();
});
