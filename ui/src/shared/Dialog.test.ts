import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import Dialog from './Dialog.svelte';

/** Tells what watches an element that it has another height. */
let grown: () => void = () => undefined;
const shape = { top: 200, height: 300 };
beforeEach(() => {
  Object.assign(shape, { top: 200, height: 300 });
  vi.stubGlobal('innerHeight', 700);
  vi.stubGlobal('ResizeObserver', class {
    constructor(told: () => void) {
      grown = told;
    }
    observe() {}
    unobserve() {}
    disconnect() {}
  });
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(() => new DOMRect(0, shape.top, 440, shape.height));
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockImplementation(() => shape.height);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('from the first press on a dialog keeps its place and grows downwards, up only where there is no room', async () => {
  render(Dialog, { open: true, title: 'Standing', testid: 'dialog' });
  const dialog = await screen.findByTestId('dialog');
  grown();
  expect(dialog.style.top).toBe('');
  await fireEvent.pointerDown(dialog);
  await waitFor(() => expect(dialog.style.top).toBe('200px'));
  expect(dialog.classList.contains('settled')).toBe(true);
  const growTo = (height: number) => {
    shape.height = height;
    grown();
  };
  growTo(400);
  await new Promise((done) => setTimeout(done));
  expect(dialog.style.top).toBe('200px');
  growTo(600);
  await waitFor(() => expect(dialog.style.top).toBe('76px'));
  // Of another window the middle is elsewhere.
  await fireEvent(window, new Event('resize'));
  await waitFor(() => expect(dialog.style.top).toBe(''));
});
