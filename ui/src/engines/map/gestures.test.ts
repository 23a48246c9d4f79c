import { expect, test } from 'vitest';
import { Gestures, type Press, type Tool } from './gestures';

function hands(grabbed: string[] = [], tool: Tool = 'pan') {
  const heard: string[] = [];
  const gestures = new Gestures({
    tool: () => tool,
    grabs: () => grabbed,
    pan: (dx, dy) => heard.push(`pan ${dx} ${dy}`),
    pinch: (factor) => heard.push(`pinch ${factor.toFixed(2)}`),
    drag: (ids, dx, dy) => heard.push(`drag ${ids.join('')} ${dx} ${dy}`),
    dropped: (ids, kept) => heard.push(`${kept ? 'dropped' : 'back'} ${ids.join('')}`),
    loop: (points) => heard.push(`loop ${points.length}`),
    looped: (points, shape, more) => heard.push(`${shape} ${points.length}${more ? ' more' : ''}`),
    click: (at, more) => heard.push(`click ${at.x} ${at.y}${more ? ' more' : ''}`),
    busy: () => undefined,
  });
  const press = (x: number, y: number, rest: Partial<Press> = {}): Press => ({ id: 1, button: 0, shift: false, ctrl: false, alt: false, x, y, ...rest });
  return { gestures, heard, press };
}

test('a press that hardly moves is a click', () => {
  const { gestures, heard, press } = hands(['a']);
  gestures.down(press(10, 10));
  gestures.move(press(12, 11));
  gestures.up(press(12, 11, { ctrl: true }));
  expect(heard).toEqual(['click 12 11 more']);
});

test('a drag over the ground pans, over a thing moves it', () => {
  for (const [ids, expected] of [[[], ['pan 10 0', 'pan 0 5']], [['a'], ['drag a 10 0', 'drag a 0 5', 'dropped a']]] as const) {
    const { gestures, heard, press } = hands([...ids]);
    gestures.down(press(0, 0));
    gestures.move(press(10, 0));
    gestures.move(press(10, 5));
    gestures.up(press(10, 5));
    expect(heard).toEqual(expected);
  }
});

test('Esc takes a drag back', () => {
  const { gestures, heard, press } = hands(['a']);
  gestures.down(press(0, 0));
  gestures.move(press(10, 0));
  expect(gestures.cancel()).toBe(true);
  gestures.up(press(10, 0));
  expect(heard).toEqual(['drag a 10 0', 'back a']);
  expect(gestures.cancel()).toBe(false);
});

test('Shift draws a box, the lasso a loop, two fingers pinch', () => {
  const box = hands(['a']);
  box.gestures.down(box.press(0, 0, { shift: true }));
  box.gestures.move(box.press(30, 20, { shift: true }));
  box.gestures.up(box.press(30, 20));
  expect(box.heard).toEqual(['loop 4', 'box 4']);
  const loop = hands([], 'lasso');
  loop.gestures.down(loop.press(0, 0));
  loop.gestures.move(loop.press(30, 20));
  loop.gestures.move(loop.press(0, 20));
  loop.gestures.up(loop.press(0, 20, { ctrl: true }));
  expect(loop.heard).toEqual(['loop 2', 'loop 3', 'lasso 3 more']);
  const two = hands();
  two.gestures.down(two.press(0, 0));
  two.gestures.down(two.press(100, 0, { id: 2 }));
  two.gestures.move(two.press(200, 0, { id: 2 }));
  two.gestures.up(two.press(200, 0, { id: 2 }));
  two.gestures.up(two.press(0, 0));
  expect(two.heard).toEqual(['pan 50 0', 'pinch 2.00']);
});
