// From a dialog's choices to a file on disk: one file at a time, nothing goes out of a dialog that was closed while it
// asked where to, and a refusal is told where she stands.
import { onDestroy } from 'svelte';
import { asApiError } from '../../shared/client';
import { t } from '../../shared/i18n.svelte';
import { attempt } from '../../workspace/session.svelte';
import { toast } from '../../workspace/toasts.svelte';

/** What goes out, as it was chosen when the button was pressed. */
export interface Outgoing<T> {
  /** Asks where to; null when she closed the question. */
  place: () => Promise<string | null>;
  write: (path: string) => Promise<T>;
}

export class Saving {
  #writing = $state(false);
  #refused = $state<string | null>(null);
  #asked = false;
  #closed = false;

  /** To be made while the dialog is. */
  constructor() {
    onDestroy(() => (this.#closed = true));
  }
  /** What it does now, as a sentence; null while it writes nothing. */
  get busy(): string | null {
    return this.#writing ? t('export-saving') : null;
  }
  /** Why nothing was written. */
  get refused(): string | null {
    return this.#refused;
  }
  /** Whether the dialog is gone. */
  get closed(): boolean {
    return this.#closed;
  }
  /**
   * Asks where to and writes there. Null where she names no place, closes the dialog meanwhile or has asked before, and
   * where nothing could be written: `refused` says why, or a note once the dialog is gone.
   */
  async save<T>({ place, write }: Outgoing<T>): Promise<{ path: string; told: T } | null> {
    if (this.#asked) return null;
    this.#asked = true;
    this.#refused = null;
    try {
      const path = await attempt(place);
      if (!path || this.#closed) return null;
      this.#writing = true;
      return { path, told: await write(path) };
    } catch (thrown) {
      const { message } = asApiError(thrown);
      if (this.#closed) toast({ text: message, kind: 'problem' });
      else this.#refused = message;
      return null;
    } finally {
      this.#asked = this.#writing = false;
    }
  }
}
