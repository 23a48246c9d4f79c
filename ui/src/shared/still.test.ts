import { expect, test } from 'vitest';
import { stillBehind } from './still';

/** jsdom lays nothing out, so each says itself how large it is. */
function box(overflow: string, inside: number, bar = 0): HTMLElement {
  const element = document.createElement('div');
  element.style.overflow = overflow;
  element.style.border = '0px solid';
  for (const [name, value] of Object.entries({ scrollHeight: inside, clientHeight: 100, clientWidth: 100 - bar, offsetWidth: 100, offsetHeight: 100 })) {
    Object.defineProperty(element, name, { value });
  }
  return element;
}

test('what scrolls behind a dialog stands still and scrolls again afterwards', () => {
  const page = document.createElement('main');
  const boxes = [box('auto', 500), box('auto', 80), box('visible', 500), box('scroll', 500), box('auto', 500, 15)];
  page.append(...boxes);
  const shown = () => boxes.map((each) => each.style.overflow);
  const go = stillBehind(page);
  expect(shown()).toEqual(['hidden', 'auto', 'visible', 'hidden', 'auto']);
  go();
  expect(shown()).toEqual(['auto', 'auto', 'visible', 'scroll', 'auto']);
});
