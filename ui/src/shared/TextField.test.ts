// What is typed into a field of the inspector stays until the workspace holds it, and is kept once.
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test } from 'vitest';
import TextField from './TextField.svelte';

let sent: { text: string; answer: (why: string | null) => void }[];
const onkeep = (text: string) => new Promise<string | null>((answer) => void sent.push({ text, answer }));
beforeEach(() => {
  sent = [];
});
afterEach(cleanup);
const field = () => screen.getByTestId<HTMLInputElement>('field');
const type = (value: string) => fireEvent.input(field(), { target: { value } });
const texts = () => sent.map((each) => each.text);
const show = () => render(TextField, { label: 'Name', value: 'Looms', onkeep, testid: 'field' });
async function answer(at: number, why: string | null = null): Promise<void> {
  sent[at]?.answer(why);
  await new Promise((done) => setTimeout(done));
}

test('Enter and then leaving keeps a text once', async () => {
  show();
  await type('Weft');
  await fireEvent.keyDown(field(), { key: 'Enter' });
  await fireEvent.blur(field());
  await answer(0);
  await fireEvent.blur(field());
  expect(texts()).toEqual(['Weft']);
});

test('what is typed while a text is being kept stays, and is kept after it', async () => {
  const { rerender } = show();
  await type('Weft');
  await fireEvent.keyDown(field(), { key: 'Enter' });
  await type('Weft and warp');
  await answer(0);
  await rerender({ value: 'Weft' });
  expect(field().value).toBe('Weft and warp');
  await fireEvent.blur(field());
  expect(texts()).toEqual(['Weft', 'Weft and warp']);
});

test('what was kept is shown until it comes back, then what has come', async () => {
  const { rerender } = show();
  await type('Weft ');
  await fireEvent.blur(field());
  await answer(0);
  expect(field().value).toBe('Weft ');
  await rerender({ value: 'Weft' });
  expect(field().value).toBe('Weft');
  await rerender({ value: 'Looms' }); // taken back
  expect(field().value).toBe('Looms');
});

test('back to what it was, right behind a change, is a change as well', async () => {
  show();
  await type('Weft');
  await fireEvent.blur(field());
  await answer(0);
  await type('Looms');
  await fireEvent.blur(field());
  expect(texts()).toEqual(['Weft', 'Looms']);
});

test('a refused text stays with the reason, is not tried again by leaving, and is by Enter or once it is mended', async () => {
  show();
  await type('Weft');
  await fireEvent.keyDown(field(), { key: 'Enter' });
  await answer(0, 'There is a Weft already.');
  expect(screen.getByRole('alert').textContent).toBe('There is a Weft already.');
  await fireEvent.blur(field());
  expect(texts()).toEqual(['Weft']);
  await fireEvent.keyDown(field(), { key: 'Enter' });
  await answer(1, 'There is a Weft already.');
  await type('Weft II');
  await fireEvent.blur(field());
  await answer(2);
  expect(texts()).toEqual(['Weft', 'Weft', 'Weft II']);
  expect(screen.queryByRole('alert')).toBeNull();
});
