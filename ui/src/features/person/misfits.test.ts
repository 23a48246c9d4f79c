// What must not be seen: said with its day, its evidence and the lead's name, in the whole window on the in-memory core.
import { fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { FakeCore } from '../../../dev/fake_api';
import { expectAccessible, openPersonPage, takeDown } from '../../../dev/whole_window';
import { myName } from '../../workspace/my_name.svelte';
import type { MisfitStanding, Standing } from '../../shared/api_people';
import { dayText } from '../../shared/said';
import './PersonPage.svelte'; // so that the window finds it at once

let core: FakeCore;
let isSaid = true;
const BEFORE: Standing = {
  id: 'before', person: 'person-0', criterion: 'shouts', skill: '', level: '', words: 'Shouts at the loom.', state: 'not_seen', reason: '', expires: null, kind: 'peer', by: 'Farid Amrouche', date: '2026-10-02',
  evidence: [{ id: 'e', text: 'The night shift', link: 'https://example.org/7', date: '2026-09' }],
};

beforeEach(async () => {
  isSaid = true;
  core = await openPersonPage((next) => {
    const { personView } = next.api;
    next.api.personView = async (...all) => {
      const said = [BEFORE, ...next.people.standings];
      const misfit: MisfitStanding = { criterion: 'shouts', skill: '', skill_name: 'Weaving', level: '', inherited: false, text: 'Shouts at the loom.', seen: isSaid ? false : null, standing: isSaid ? 'before' : null, said: isSaid ? said : [] };
      return { ...(await personView.call(next.api, ...all)), misfits: [misfit] };
    };
  });
});
afterEach(takeDown);
async function open() {
  (await screen.findByTestId('misfit-shouts')).click();
  return within(await screen.findByTestId('misfit-dialog'));
}
type Form = Awaited<ReturnType<typeof open>>;
const write = (form: Form, testid: string, value: string) => fireEvent.input(form.getByTestId(testid), { target: { value } });
const refused = (form: Form) => form.getByTestId('misfit-keep').getAttribute('aria-disabled') === 'true';

test('the day can be chosen, evidence has its own and several pieces, and the lead’s name is typed once', async () => {
  let form = await open();
  await fireEvent.click(form.getByTestId('state-seen'));
  await write(form, 'misfit-date', '2026-10-20');
  await write(form, 'misfit-evidence', 'The shift of October');
  await write(form, 'misfit-evidence-date', '2026-10-19');
  await fireEvent.click(form.getByTestId('misfit-evidence-more'));
  await write(form, 'misfit-evidence-link-1', 'https://example.org/shift');
  await write(form, 'misfit-by', 'Hélène Courtin');
  form.getByTestId('misfit-keep').click();
  await waitFor(() => expect(screen.queryByTestId('misfit-dialog')).toBeNull());
  expect(core.people.standings).toMatchObject([
    { criterion: 'shouts', state: 'seen', kind: 'lead', by: 'Hélène Courtin', date: '2026-10-20', evidence: [{ text: 'The shift of October', link: '', date: '2026-10-19' }, { text: '', link: 'https://example.org/shift', date: null }] },
  ]);
  expect(myName()).toBe('Hélène Courtin');
  form = await open();
  expect(form.getByTestId<HTMLInputElement>('misfit-by').value).toBe('Hélène Courtin');
  await fireEvent.click(form.getByTestId('state-not_seen'));
  form.getByTestId('misfit-keep').click();
  await waitFor(() => expect(core.people.standings.at(-1)).toMatchObject({ state: 'not_seen', by: 'Hélène Courtin' }));
});

test('the focus is on what was said; where nothing was, no choice is ringed as if it were one', async () => {
  let form = await open();
  await waitFor(() => expect(document.activeElement).toBe(form.getByTestId('state-not_seen')));
  fireEvent.keyDown(document.activeElement!, { key: 'Escape' });
  await waitFor(() => expect(screen.queryByTestId('misfit-dialog')).toBeNull());
  isSaid = false;
  await core.api.recordStandings([{ person: 'person-1', criterion: 'other', state: 'met', reason: '', expires: null, kind: 'lead', by: null, date: '2026-11-01', evidence: [] }]);
  await waitFor(() => expect(screen.getByTestId('misfit-shouts').textContent).toContain('Nothing said'));
  form = await open();
  await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId('misfit-dialog')));
});

test('a day to come and a date without evidence are refused', async () => {
  const form = await open();
  await fireEvent.click(form.getByTestId('state-seen'));
  expect(refused(form)).toBe(false);
  await write(form, 'misfit-date', '2999-01-01');
  expect(form.getByTestId('dialog-why').textContent).toContain('not come yet');
  expect(refused(form)).toBe(true);
  await write(form, 'misfit-date', '2026-10-20');
  await write(form, 'misfit-evidence-date', '2026-10');
  expect(refused(form)).toBe(true);
  form.getByTestId('misfit-keep').click();
  expect(core.people.standings).toEqual([]);
});

test('what was said so far names who, the day and the evidence with its date', async () => {
  expect((await screen.findByTestId('misfit-shouts')).textContent?.toLowerCase()).toContain(`peer, farid amrouche, ${dayText('2026-10-02')}`.toLowerCase());
  const form = await open();
  const line = form.getByRole('listitem').textContent;
  for (const part of ['Peer, Farid Amrouche', dayText('2026-10-02'), 'The night shift · https://example.org/7 · 2026-09']) expect(line?.toLowerCase()).toContain(part.toLowerCase());
  await expectAccessible();
});
