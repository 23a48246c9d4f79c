// One import from its files to its commit: what was read, what she changed, which step is shown.
import { setJob } from '../../workspace/status.svelte';
import { api, asApiError, type ApiError } from '../../shared/client';
import { t } from '../../shared/i18n.svelte';
import type { ImportPreview, ImportReport, Mapping, RatingsSheetMapping, SheetCells, SheetMapping, SheetReport } from '../../shared/api';
import { sheetOf } from './edits';
import { blocking } from './problems';
import { ratedSheetOf } from './rated';
import { tableOf, type Table } from './tables';

export const STEPS = ['source', 'sheets', 'values', 'check', 'review'] as const;
export type StepNumber = 1 | 2 | 3 | 4 | 5;

const SHOW_JOB_AFTER_MS = 300;
const READ_AGAIN_AFTER_MS = 250;

/** One sheet of the files with all that is known of it. */
export interface SheetFacts {
  id: string;
  file: string;
  name: string;
  report: SheetReport;
  cells: SheetCells;
  mapping: SheetMapping | undefined;
  /** Where it holds people's ratings. */
  rated: RatingsSheetMapping | undefined;
  /** It belongs to a form that came back. */
  form: boolean;
  /** What it is a table of, where it holds rows of the organisation. */
  table: Table | null;
}

/** The cells that are held already, where they are the same: what is laid out for them then stays. */
function unchanged(before: ImportPreview | null, next: SheetCells): SheetCells {
  const old = before?.sheets.find((each) => each.file === next.file && each.sheet === next.sheet);
  const same = <T>(a: readonly T[], b: readonly T[]) => a.length === b.length && a.every((each, i) => each === b[i]);
  return old && old.merges.length === next.merges.length && same(old.row, next.row) && same(old.column, next.column) && same(old.text, next.text) ? old : next;
}

export class ImportFlow {
  paths = $state.raw<readonly string[]>([]);
  step = $state<StepNumber>(1);
  preview = $state.raw<ImportPreview | null>(null);
  /** What she has made of the guess; ahead of the preview while it is read again. */
  mapping = $state.raw<Mapping | null>(null);
  removeMissing = $state(false);
  acceptProblems = $state(false);
  /** What goes on; `slow` once it takes longer than 300 ms. */
  busy = $state<'reading' | 'again' | 'writing' | null>(null);
  slow = $state(false);
  error = $state.raw<ApiError | null>(null);
  /** ms that the first reading took. */
  took = $state<number | null>(null);
  /** Index of the sheet that is shown. */
  sheet = $state(0);
  /** The place to show on the sheet: grows with every wish, so that the same place can be asked for twice. */
  wish = $state.raw<{ address: string; count: number } | null>(null);

  /** Mappings before each of her changes, the last one last. */
  past = $state.raw<readonly Mapping[]>([]);
  #run = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Ends what is under way for those who look; a reading that was overtaken never does so itself. */
  #stop: (() => void) | null = null;

  sheets = $derived.by((): SheetFacts[] => {
    const { preview, mapping } = this;
    if (!preview || !mapping) return [];
    return preview.report.files.flatMap((file) =>
      file.sheets.map((report) => ({
        id: `${file.file}\n${report.sheet}`,
        file: file.file,
        name: report.sheet,
        report,
        cells: preview.sheets.find((each) => each.file === file.file && each.sheet === report.sheet) ?? { file: file.file, sheet: report.sheet, row: [], column: [], text: [], merges: [] },
        mapping: sheetOf(mapping, file.file, report.sheet),
        rated: ratedSheetOf(mapping, file.file, report.sheet),
        form: mapping.forms.some((each) => each.file === file.file),
        table: tableOf(report, sheetOf(mapping, file.file, report.sheet)),
      })),
    );
  });
  current = $derived(this.sheets[this.sheet] ?? this.sheets[0]);
  problems = $derived(this.preview?.report.problems ?? []);
  blocked = $derived(blocking(this.problems).length > 0);
  unreadable = $derived(this.preview?.report.files.filter((file) => file.format === null) ?? []);
  /** True where the files hold something that this import can take. */
  hasSomething = $derived((this.preview?.report.frameworks.length ?? 0) > 0 || (this.preview?.report.ratings.length ?? 0) > 0 || (this.preview?.report.forms.some((each) => each.person !== null) ?? false) || (this.preview?.report.organisation ?? null) !== null || this.problems.some((each) => each.code === 'import-rule'));
  furthest = $derived<StepNumber>(this.hasSomething ? 5 : this.sheets.length > 0 ? 2 : 1);

  /** Takes files and reads them; what was there before is forgotten. */
  async open(paths: readonly string[]): Promise<void> {
    clearTimeout(this.#timer); // of a change of the mapping before
    this.paths = paths;
    this.step = 1;
    this.preview = null;
    this.mapping = null;
    this.acceptProblems = false;
    this.removeMissing = false;
    this.error = null;
    this.sheet = 0;
    this.wish = null;
    this.past = [];
    if (paths.length === 0) return;
    const begun = performance.now();
    if (!(await this.#read('reading', null))) return;
    this.took = performance.now() - begun;
    // The sheet that matters first is the first one with a ladder or with ratings.
    const first = this.sheets.findIndex((each) => (each.mapping?.ignored === null && each.mapping.blocks.some((block) => block.use === 'ladder')) || (each.rated?.ignored === null && each.rated.blocks.some((block) => block.use === 'ratings')) || (each.form && each.report.blocks.length > 0));
    this.sheet = Math.max(0, first);
    if (this.unreadable.length === 0 && this.furthest > 1) this.step = 2;
    // Of a form nothing has to be said about its sheets: what came back is what matters.
    if (this.step === 2 && this.furthest === 5 && this.sheets.every((each) => each.form)) this.step = 3;
  }

  async #read(kind: 'reading' | 'again', mapping: Mapping | null): Promise<boolean> {
    const run = ++this.#run;
    const shown = this.mapping;
    const stop = this.#start(kind, t(kind === 'reading' ? 'import-reading' : 'import-reading-again'));
    try {
      const preview = await api.importPreview([...this.paths], mapping, this.removeMissing);
      if (run !== this.#run) return false;
      this.preview = { ...preview, sheets: preview.sheets.map((each) => unchanged(this.preview, each)) };
      // What she has changed since it was sent stands; it is read when she rests.
      if (this.mapping === shown) this.mapping = preview.report.mapping;
      this.error = null;
      return true;
    } catch (thrown) {
      if (run !== this.#run) return false;
      const error = asApiError(thrown);
      if (error.kind === 'cancelled' && kind === 'again' && this.preview && this.mapping === shown) this.mapping = this.preview.report.mapping;
      this.error = error;
      return false;
    } finally {
      stop();
    }
  }
  #start(kind: NonNullable<ImportFlow['busy']>, text: string): () => void {
    this.#stop?.();
    this.busy = kind;
    const timer = setTimeout(() => {
      this.slow = true;
      setJob(kind === 'writing' ? { text, part: null } : { text, part: null, cancel: () => this.cancelReading() });
    }, SHOW_JOB_AFTER_MS);
    const stop = () => {
      if (this.#stop !== stop) return;
      this.#stop = null;
      clearTimeout(timer);
      setJob(null);
      this.busy = null;
      this.slow = false;
    };
    this.#stop = stop;
    return stop;
  }
  cancelReading(): void {
    void api.importCancel();
  }

  /** Takes a changed mapping: shown at once, read again after a moment of rest. */
  change(next: Mapping): void {
    if (!this.mapping || next === this.mapping) return;
    this.past = [...this.past, this.mapping];
    this.mapping = next;
    this.acceptProblems = false;
    this.#again();
  }
  /** Takes back her last change to the guess. */
  takeBack(): void {
    const before = this.past.at(-1);
    if (!before) return;
    this.past = this.past.slice(0, -1);
    this.mapping = before;
    this.#again();
  }
  #again(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#read('again', this.mapping), READ_AGAIN_AFTER_MS);
  }
  setRemoveMissing(remove: boolean): void {
    clearTimeout(this.#timer); // this reading takes along what she changed before
    this.removeMissing = remove;
    void this.#read('again', this.mapping);
  }

  go(step: StepNumber): void {
    if (step <= this.furthest) this.step = step;
  }
  back(): void {
    if (this.step > 1) this.step = (this.step - 1) as StepNumber;
  }
  show(sheet: string | null, address: string | null, file: string | null = null): void {
    const index = this.sheets.findIndex((each) => each.name === sheet && (file === null || each.file === file));
    if (index >= 0) this.sheet = index;
    this.step = 2;
    if (address !== null) this.wish = { address, count: (this.wish?.count ?? 0) + 1 };
  }

  /** Writes it as one change. A workspace must be open. */
  async commit(): Promise<ImportReport> {
    if (!this.mapping) throw new Error('nothing has been read');
    const stop = this.#start('writing', t('import-writing'));
    try {
      return await api.importCommit([...this.paths], this.mapping, this.acceptProblems, this.removeMissing);
    } finally {
      stop();
    }
  }
  /** Ends what is under way and forgets all. */
  leave(): void {
    clearTimeout(this.#timer);
    this.#run += 1;
    // Also where nothing is being read: the files need not stay in memory.
    if (this.paths.length > 0) this.cancelReading();
    this.#stop?.();
    this.paths = [];
    this.preview = null;
    this.mapping = null;
  }
}

const flow = new ImportFlow();
/** The import that goes on; it stays as it is while another view is shown. */
export function currentFlow(): ImportFlow {
  return flow;
}
