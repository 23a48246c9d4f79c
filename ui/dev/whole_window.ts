// The whole window in a test: what one test leaves behind must not meet the next.
import { cleanup } from '@testing-library/svelte';
import { choosePerson, showPart } from '../src/workspace/mastery_part.svelte';
import { closeOverlay } from '../src/workspace/overlays.svelte';
import { session } from '../src/workspace/session.svelte';
import { dismiss, toasts } from '../src/workspace/toasts.svelte';

/** Takes the window down and forgets what was open, chosen and told. */
export function takeDown(): void {
  cleanup();
  closeOverlay();
  for (const each of toasts()) dismiss(each.id);
  localStorage.clear();
  session.workspace = null;
  session.framework = null;
  session.ready = false;
  showPart('ladder');
  choosePerson(null);
}
