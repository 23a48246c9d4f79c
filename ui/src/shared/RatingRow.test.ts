// Where each choice is written down, arrows move it and leaving the row writes it: once.
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test } from 'vitest';
import source from './RatingRow.svelte?raw';
import RatingRow from './RatingRow.svelte';

let told: (number | null)[];
beforeEach(() => {
  told = [];
});
afterEach(cleanup);
const scale = { points: [0, 1, 2, 3].map((value) => ({ id: `p${value}`, value, word: null, meaning: '' })), blank_means: null };
const props = { label: 'Least', scale, value: 1 as number | null, onchange: (value: number | null) => void told.push(value) };
const point = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });
const chosen = () => screen.getAllByRole<HTMLInputElement>('radio').find((each) => each.checked)?.getAttribute('aria-label');
/** As a browser does it: the key first, then the radio beside it is clicked and has the focus. */
async function arrowTo(name: string): Promise<void> {
  await fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowRight' });
  point(name).focus();
  await fireEvent.click(point(name));
  await fireEvent.keyUp(point(name), { key: 'ArrowRight' });
}
const leave = () => (document.activeElement as HTMLElement | null)?.blur();

test('arrows over three points are one choice when the row is left', async () => {
  render(RatingRow, { ...props, unhurried: true });
  point('1').focus();
  await arrowTo('2');
  await arrowTo('3');
  expect([chosen(), told]).toEqual(['3', []]);
  leave();
  expect(told).toEqual([3]);
});

test.each(['Enter', ' '])('%j tells where arrows went, and leaving then tells nothing more', async (key) => {
  render(RatingRow, { ...props, unhurried: true });
  point('1').focus();
  await arrowTo('2');
  await fireEvent.keyDown(point('2'), { key });
  expect(told).toEqual([2]);
  leave();
  expect(told).toEqual([2]);
});

test('Esc takes it back, and going round to where it was is no change', async () => {
  render(RatingRow, { ...props, unhurried: true });
  point('1').focus();
  await arrowTo('2');
  await fireEvent.keyDown(point('2'), { key: 'Escape' });
  expect([chosen(), document.activeElement]).toEqual(['1', point('1')]);
  await arrowTo('2');
  await arrowTo('1');
  leave();
  expect(told).toEqual([]);
});

test('a click tells at once, also after arrows, and once', async () => {
  render(RatingRow, { ...props, unhurried: true });
  point('1').focus();
  await arrowTo('2');
  // The press must not take the focus out of the row before the click comes.
  if (await fireEvent.mouseDown(point('3').closest('label') as HTMLElement)) leave();
  await fireEvent.click(point('3'));
  leave();
  expect(told).toEqual([3]);
});

test('what was moved is told to whom it was for, when the row is about another thing or gone', async () => {
  const { rerender, unmount } = render(RatingRow, { ...props, unhurried: true });
  point('1').focus();
  await arrowTo('2');
  const others: (number | null)[] = [];
  await rerender({ ...props, unhurried: true, onchange: (value: number | null) => void others.push(value) });
  unmount();
  expect([told, others]).toEqual([[2], []]);
});

test('what is chosen shows the focus as well: no line within outweighs its ring', () => {
  const style = source.slice(source.indexOf('<style>'));
  const drawn = [...style.matchAll(/^\s*(?<whom>[^{}/]+?) \{[^}]*box-shadow:/gm)].map((rule) => rule.groups?.['whom']);
  expect(drawn).toEqual(['label', 'label:focus-within']);
});

test('in a form that is kept as a whole, arrows choose', async () => {
  render(RatingRow, props);
  point('1').focus();
  await arrowTo('2');
  await arrowTo('3');
  expect(told).toEqual([2, 3]);
});
