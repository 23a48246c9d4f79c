// A command of another view: go there, and run it once that view offers it.
import { untrack } from 'svelte';
import { findCommand, isAvailable } from './commands';

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
