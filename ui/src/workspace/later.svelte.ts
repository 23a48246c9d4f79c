// What another view can do or show: asked for now, done once that view is there.
import { untrack } from 'svelte';
import { findCommand, findThings, isAvailable } from './commands';

/** ms after which the view has shown that it will not offer it. */
const PATIENCE = 20_000;

/** Runs the command as soon as it is registered and available. */
export function runOnceThere(id: string): void {
  let done = false;
  const stop = $effect.root(() => {
    $effect(() => {
      const command = findCommand(id);
      if (done || !command || !isAvailable(command)) return;
      done = true;
      void untrack(() => command.run());
      queueMicrotask(() => stop());
    });
  });
  setTimeout(() => !done && stop(), PATIENCE);
}

/** ms between two looks for a thing. */
const LOOK = 100;
/** Goes to a thing as the palette would, as soon as the view that knows it has loaded it. */
export function showThingOnceThere(id: string, name: string): void {
  const end = Date.now() + PATIENCE;
  const look = setInterval(() => {
    const thing = findThings(name).find((each) => each.id === id);
    if (thing === undefined && Date.now() < end) return;
    clearInterval(look);
    thing?.run();
  }, LOOK);
}
