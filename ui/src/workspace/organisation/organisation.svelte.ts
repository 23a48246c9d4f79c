// The organisation as the lists and the map know it, loaded when one of them is shown and kept while nothing has changed;
// and the way every change of it goes.
import { api, asApiError } from '../../shared/client';
import { t } from '../../shared/i18n.svelte';
import type { OrganisationEdit } from '../../shared/organisation';
import { fail } from '../failure.svelte';
import { selection } from '../selection.svelte';
import { session, undo } from '../session.svelte';
import { setJob } from '../status.svelte';
import { toast } from '../toasts.svelte';
import { Roster } from './roster';

/** ms until work is worth telling of. */
const WORTH_TELLING = 300;
/** Tables that hold nothing of the organisation itself. */
const BESIDE = new Set(['setting', 'saved_view']);

class KnownOrganisation {
  roster = $state.raw<Roster | null>(null);
  /** Loading was broken off; nothing is listed until it is asked for again. */
  cancelled = $state(false);
  /** The layout takes so long that it is told of, with the part done, null where that is unknown. */
  laying = $state.raw<{ part: number | null } | null>(null);
  /** The workspace and its revision that are known or were asked for last. */
  #path: string | null = null;
  #revision = -1;
  #asked = 0;
  #loading: Promise<boolean> = Promise.resolve(true);
  #queue: Promise<unknown> = Promise.resolve();

  /**
   * Loads it anew where something has changed since the last time; false where that was broken off or failed. Read
   * `session.revision` in the effect that calls it.
   */
  async load(again = false): Promise<boolean> {
    const path = session.workspace?.path ?? null;
    const missed = session.revision - this.#revision;
    const known = path === this.#path && this.#revision >= 0;
    if (known && missed === 0 && !again) return this.#loading;
    this.#revision = session.revision;
    // Only of the last change is it known what it touched.
    if (known && missed === 1 && !again && this.roster !== null && session.changed.length > 0 && session.changed.every((table) => BESIDE.has(table))) return this.#loading;
    if (path !== this.#path) {
      this.roster = null;
      this.cancelled = false;
    }
    this.#path = path;
    this.#asked += 1;
    this.#loading = path === null ? Promise.resolve(true) : this.#layOut(this.#asked);
    if (path === null) this.#toldEnough();
    return this.#loading;
  }
  #toldEnough(): void {
    if (this.laying) setJob(null);
    this.laying = null;
  }
  /** Breaks the layout off. */
  cancel(): void {
    void api.mapCancel();
  }
  async #layOut(asked: number): Promise<boolean> {
    const tell = (part: number | null) => {
      if (asked !== this.#asked) return;
      this.laying = { part };
      setJob({ text: t('map-laying-out'), part, cancel: () => this.cancel() });
    };
    const timer = setTimeout(() => tell(null), WORTH_TELLING);
    try {
      const all = await api.mapView((part) => this.laying && tell(part));
      if (asked !== this.#asked) return true; // of the later one is told
      const roster = new Roster(all);
      this.cancelled = false;
      this.roster = roster;
      selection.keep((id) => roster.has(id));
      return true;
    } catch (thrown) {
      if (asked !== this.#asked) return true;
      this.#revision = -1;
      const error = asApiError(thrown);
      if (error.kind === 'cancelled') this.cancelled = this.roster === null;
      else fail(error);
      return false;
    } finally {
      clearTimeout(timer);
      if (asked === this.#asked) this.#toldEnough();
    }
  }

  /** One change after the other, as she made them. The sentence why not, else null. */
  async change(run: () => Promise<unknown>): Promise<string | null> {
    const sent = this.#queue.then(run);
    this.#queue = sent.catch(() => undefined);
    try {
      await sent;
      return null;
    } catch (thrown) {
      return asApiError(thrown).message;
    }
  }
  /** As `change`; a note afterwards carries the way back. */
  async changeWithNote(run: () => Promise<unknown>, note: string): Promise<string | null> {
    const problem = await this.change(run);
    if (problem === null) toast({ text: note, action: { label: t('button-undo'), run: () => void undo() } });
    return problem;
  }
  /** As `changeWithNote`; a note also says why it could not be done. True when it was done. */
  async changeNoted(run: () => Promise<unknown>, note: string): Promise<boolean> {
    const problem = await this.changeWithNote(run, note);
    if (problem !== null) toast({ text: problem, kind: 'problem' });
    return problem === null;
  }
  /** Keeps edits of fields, all or none; the sentence why not, else null. */
  async edit(...edits: OrganisationEdit[]): Promise<string | null> {
    return this.change(() => api.editOrganisation(edits));
  }
}
export const organisation = new KnownOrganisation();
