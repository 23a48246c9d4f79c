// The organisation as the lists know it, loaded when one of them is shown and kept while nothing has changed; and the
// way every change of it goes.
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

class KnownOrganisation {
  roster = $state.raw<Roster | null>(null);
  /** Loading was broken off; nothing is listed until it is asked for again. */
  cancelled = $state(false);
  #of = '';
  #asked = 0;
  #queue: Promise<unknown> = Promise.resolve();

  /** Loads it anew where something has changed since the last time. Read `session.revision` in the effect that calls it. */
  async load(again = false): Promise<void> {
    const path = session.workspace?.path ?? null;
    const of = `${session.revision} ${path ?? ''}`;
    if (of === this.#of && !again) return;
    if (!this.#of.endsWith(` ${path ?? ''}`)) this.roster = null;
    this.#of = of;
    if (path === null) return;
    const asked = (this.#asked += 1);
    let telling = false;
    const tell = (part: number | null) => asked === this.#asked && setJob({ text: t('map-laying-out'), part, cancel: () => void api.mapCancel() });
    const timer = setTimeout(() => {
      telling = true;
      tell(null);
    }, WORTH_TELLING);
    try {
      const all = await api.mapView((part) => telling && tell(part));
      if (asked !== this.#asked) return;
      const roster = new Roster(all);
      this.cancelled = false;
      this.roster = roster;
      selection.keep((id) => roster.has(id));
    } catch (thrown) {
      if (asked !== this.#asked) return;
      this.#of = '';
      const error = asApiError(thrown);
      if (error.kind === 'cancelled') this.cancelled = this.roster === null;
      else fail(error);
    } finally {
      clearTimeout(timer);
      if (asked === this.#asked) setJob(null);
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
