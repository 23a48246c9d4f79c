// What a community asks for, in its inspector, on the core in memory.
import { fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, expect, test } from 'vitest';
import { openMap, takeMapDown } from '../../../../dev/whole_map';
import { selection } from '../../../workspace/selection.svelte';
import { toasts } from '../../../workspace/toasts.svelte';


afterEach(takeMapDown);

test('a skill is asked for, its cover is told, it is changed and asked for no more', async () => {
  const core = await openMap();
  selection.set(['looms']);
  (await screen.findByTestId('inspect-ask-skill')).click();
  const dialog = await screen.findByTestId('ask-skill');
  const people = within(dialog).getByTestId('ask-skill-people');
  await fireEvent.input(people, { target: { value: '0' } });
  expect(within(dialog).getByTestId('ask-skill-keep').getAttribute('aria-disabled')).toBe('true');
  expect(within(dialog).getByTestId('dialog-why').textContent).toBe('Write a whole number from 1.');
  await fireEvent.input(people, { target: { value: '2' } });
  within(dialog).getByTestId('ask-skill-keep').click();
  const row = await screen.findByTestId('asked-skill');
  expect(core.people.askedSkills).toMatchObject([{ community: 'looms', people: 2 }]);
  expect(row.textContent).toContain('0 of 2');

  within(row).getByTestId('asked-open').click();
  (await screen.findByTestId('asked-change')).click();
  const again = await screen.findByTestId('ask-skill');
  await fireEvent.input(within(again).getByTestId('ask-skill-people'), { target: { value: '3' } });
  await fireEvent.submit(again.querySelector('form') as HTMLFormElement);
  await waitFor(() => expect(screen.getByTestId('asked-skill').textContent).toContain('0 of 3'));

  screen.getByTestId('asked-remove').click();
  await waitFor(() => expect(screen.queryByTestId('asked-skill')).toBeNull());
  expect(toasts().at(-1)?.text).toContain('asked for no more');
});

test('of one cover they stand by the rules of her language, digits by value', async () => {
  await openMap((core) => {
    const [ten, nine] = core.documents[0]!.skills;
    ten!.name = 'Loom 10';
    nine!.name = 'Loom 9';
    core.people.askedSkills = [ten!, nine!].map(({ id }, i) => ({ id: `asked-${i}`, community: 'looms', skill: id, rating: null, people: 2 }));
  });
  selection.set(['looms']);
  await waitFor(() => expect(screen.getAllByTestId('asked-open').map((each) => each.textContent?.trim())).toEqual(['Loom 9', 'Loom 10']));
});
