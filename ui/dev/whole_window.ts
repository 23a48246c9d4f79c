// The whole window in a test, on a core in memory: set up in one way, and what one test leaves behind does not meet the next.
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import axe from 'axe-core';
import { expect } from 'vitest';
import App from '../src/app/App.svelte';
import { setApi } from '../src/shared/client';
import { closeFailure } from '../src/workspace/failure.svelte';
import { choosePerson, showPart } from '../src/workspace/mastery_part.svelte';
import { keepMyName } from '../src/workspace/my_name.svelte';
import { organisation } from '../src/workspace/organisation/organisation.svelte';
import { closeOverlay } from '../src/workspace/overlays.svelte';
import { selection } from '../src/workspace/selection.svelte';
import { session } from '../src/workspace/session.svelte';
import { dismiss, toasts } from '../src/workspace/toasts.svelte';
import { FakeCore, type FakeOptions } from './fake_api';

/** The window on a new core; `prepare` says what is in it and how it answers. Waits for what bears the name. */
export async function openWindow(testid: string, options: FakeOptions, prepare: (core: FakeCore) => void = () => undefined): Promise<FakeCore> {
  const core = new FakeCore(options);
  prepare(core);
  setApi(core.api);
  render(App);
  await screen.findByTestId(testid);
  return core;
}
/** The page of Amélie, who stands on the ladder and of whom something is said. */
export function openPersonPage(prepare: (core: FakeCore) => void = () => undefined): Promise<FakeCore> {
  choosePerson('person-0');
  showPart('person');
  return openWindow('person-head', { open: true }, (core) => {
    core.people.settle(core.documents[0]?.framework.id ?? '');
    prepare(core);
  });
}
/** Chooses from a list that opens. */
export async function chooseFrom(list: string, name: string): Promise<void> {
  const trigger = screen.getByTestId(list);
  trigger.focus();
  await fireEvent.keyDown(trigger, { key: 'Enter' });
  await fireEvent.pointerUp(await screen.findByRole('option', { name: new RegExp(name) }), { pointerType: 'mouse' });
}
/** Takes the window down and forgets what was open, chosen and told. */
export function takeDown(): void {
  cleanup();
  closeOverlay();
  closeFailure();
  for (const each of toasts()) dismiss(each.id);
  keepMyName('');
  localStorage.clear();
  session.workspace = null;
  session.framework = null;
  session.ready = false;
  // The next one has the same path.
  session.revision += 1;
  organisation.roster = null;
  choosePerson(null);
  selection.clear();
  showPart('ladder');
}
/** Nothing is wrong that axe can see without a layout: colours and sizes are measured in the real window. */
export async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document.body, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { 'color-contrast': { enabled: false } },
    resultTypes: ['violations'],
  });
  expect(violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
}
