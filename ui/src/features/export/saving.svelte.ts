// A dialog that writes a file: one at a time, and it stays until it can say what has become of it.
import { onDestroy } from 'svelte';
import type { SaveKind } from '../../shared/api';
import { api } from '../../shared/client';
import { t } from '../../shared/i18n.svelte';
import { attempt } from '../../workspace/session.svelte';

export class Saving {
  #writing = $state(false);
  #asked = false;
  #closed = false;

  /** To be made while the dialog is. */
  constructor() {
    onDestroy(() => (this.#closed = true));
  }
  /** What it does that nothing may interrupt, as a sentence; null while it writes nothing. */
  get busy(): string | null {
    return this.#writing ? t('export-saving') : null;
  }
  /** Asks where to and writes there. Null where she names no file, closes the dialog meanwhile or has asked before. */
  async ask<T>(kind: SaveKind, suggested: string, write: (path: string) => Promise<T>): Promise<T | null> {
    if (this.#asked) return null;
    this.#asked = true;
    try {
      const path = await attempt(() => api.chooseSaveAs(kind, suggested));
      if (!path || this.#closed) return null;
      this.#writing = true;
      return await write(path);
    } finally {
      this.#asked = this.#writing = false;
    }
  }
}
