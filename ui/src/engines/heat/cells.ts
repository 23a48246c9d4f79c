// The cells of one row: a picture of them, and elements without any look that say to a screen reader what they show.
// Whoever scrolls meets thousands of cells, so the elements follow when she pauses; only those of the row that the keyboard
// is on are right in every frame.
import { ROW, type Columns } from './measures';
import type { HeatCell, HeatSheet } from './sheet';
import { keyOf, type CellLook, type Tiles } from './tiles';

/** One row of cells as it should look. */
export interface CellRow {
  row: number;
  /** Those in the picture; changes seldom, as all of it is painted anew then. */
  painted: Columns;
  /** Those with elements. */
  said: Columns;
  /** px from the row's start, one more than columns. */
  lefts: readonly number[];
  sheet: HeatSheet;
  tiles: Tiles | null;
  /** Columns that begin a group. */
  edges: ReadonlySet<number>;
  /** Before the ids of the cells. */
  uid: string;
  /** Column of the active cell, where it is in this row. */
  active: number | null;
  /** First and last column of a range of several cells, where it takes in this row. */
  chosen: readonly [number, number] | null;
}
interface Slot {
  element: HTMLElement;
  row: number;
  column: number;
  fold: boolean;
  sheet: HeatSheet | null;
  cell: HeatCell | null;
  said: string;
  /** Its classes but for the selection's, and with them. */
  base: string;
  look: string;
}

/** Elements follow when nothing has changed for so long, ms. */
const PAUSE = 120;
/** They may take so much of a frame, ms. */
const SHARE = 5;
const FRAME = 16;

/** Rows whose elements say what was there before; asked one after the other. */
const behind = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined;
/** When something has changed last. */
let changed = 0;
function later(fill: () => void): void {
  behind.add(fill);
  changed = performance.now();
  timer ??= setTimeout(catchUp, PAUSE);
}
function catchUp(): void {
  timer = undefined;
  const begun = performance.now();
  const rest = PAUSE - (begun - changed);
  if (rest > 0) {
    timer = setTimeout(catchUp, rest);
    return;
  }
  for (const fill of behind) {
    behind.delete(fill);
    fill();
    if (performance.now() - begun > SHARE) break;
  }
  if (behind.size > 0) timer = setTimeout(catchUp, FRAME);
}

/** On what the elements of a row depend, and on what its picture. */
const ALL_IT_SAYS = ['row', 'said', 'lefts', 'sheet', 'active', 'chosen'] as const satisfies (keyof CellRow)[];
const ALL_IT_SHOWS = ['row', 'painted', 'lefts', 'sheet', 'tiles', 'edges', 'chosen'] as const satisfies (keyof CellRow)[];

/**
 * Fills an element with the cells of a row, as a Svelte action. It says in `data-row` which row that is.
 *
 * * Cost of an update: O(cells in the picture); paints only those that differ.
 */
export function drawCells(host: HTMLElement, given: CellRow): { update: (next: CellRow) => void; destroy: () => void } {
  const picture = document.createElement('canvas');
  const elements = document.createElement('div');
  picture.ariaHidden = 'true';
  elements.className = 'said';
  elements.setAttribute('role', 'presentation');
  host.append(picture, elements);
  const paint = painter(picture);
  const say = speaker(elements);
  let last = given;
  const fill = () => say(last);

  paint(given);
  if (given.active === null) later(fill);
  else fill();
  host.dataset['row'] = String(given.row);
  return {
    update(next) {
      const before = last;
      last = next;
      if (ALL_IT_SAYS.every((name) => before[name] === next[name])) return paint(next);
      if (next.row !== before.row) host.dataset['row'] = String(next.row);
      paint(next);
      if (next.active !== null || before.active !== null) {
        behind.delete(fill);
        fill();
      } else later(fill);
    },
    destroy: () => void behind.delete(fill),
  };
}

/** Keeps the picture of a row. */
function painter(picture: HTMLCanvasElement): (row: CellRow) => void {
  const pen = 'CanvasRenderingContext2D' in globalThis ? picture.getContext('2d', { alpha: false }) : null;
  /** What stands in the picture, column by column. */
  let cells: (HeatCell | undefined)[] = [];
  let keys: string[] = [];
  let shown: Pick<CellRow, 'tiles' | 'lefts'> & Columns = { tiles: null, lefts: [], from: 0, to: 0 };
  let before: CellRow | null = null;
  return (next) => {
    const { row, painted, lefts, sheet, tiles, edges, chosen } = next;
    if (!pen || !tiles) return;
    if (before && ALL_IT_SHOWS.every((name) => before?.[name] === next[name])) return;
    // Of the same sheet's columns, a cell that is the same object looks the same.
    const sameMarks = before !== null && before.chosen === chosen && before.edges === edges && before.sheet.columns === sheet.columns;
    before = next;
    const { from, to } = painted;
    const { ratio } = tiles;
    const start = lefts[from] ?? 0;
    const device = (px: number) => Math.round((px - start) * ratio);
    if (shown.tiles !== tiles || shown.lefts !== lefts || shown.from !== from || shown.to !== to) {
      const size = [Math.max(1, device(lefts[to] ?? start)), Math.round(ROW * ratio)] as const;
      const kept = shown.tiles === tiles && shown.lefts === lefts && size[0] <= picture.width && size[1] === picture.height ? shift(pen, shown, next.painted, lefts, ratio) : 0;
      // What it is too wide by lies behind the columns, and is not painted.
      if (picture.width < size[0] || picture.height !== size[1]) {
        picture.width = Math.max(picture.width, size[0]);
        picture.height = size[1];
        picture.style.width = `${picture.width / ratio}px`;
      }
      picture.style.marginLeft = `${start}px`;
      const moved = from - shown.from;
      shown = { tiles, lefts, from, to };
      keys = kept === 0 ? [] : moved > 0 ? keys.slice(moved) : [...new Array<string>(-moved), ...keys];
      cells = kept === 0 ? [] : moved > 0 ? cells.slice(moved) : [...new Array<HeatCell | undefined>(-moved), ...cells];
      keys.length = Math.min(keys.length, to - from);
      cells.length = keys.length;
    }
    for (let column = from; column < to; column += 1) {
      const cell = sheet.cell(row, column);
      if (cells[column - from] === cell && sameMarks) continue;
      cells[column - from] = cell;
      const look: CellLook = {
        cell, fold: sheet.columns[column]?.kind === 'fold', edge: column > 0 && edges.has(column),
        chosen: chosen !== null && column >= chosen[0] && column <= chosen[1], width: (lefts[column + 1] ?? 0) - (lefts[column] ?? 0),
      };
      const key = keyOf(look);
      if (keys[column - from] === key) continue;
      keys[column - from] = key;
      const tile = tiles.of(look, key);
      if (!tile) continue;
      // A picture may be a device pixel wider than its cell, which is the neighbour's.
      const [x, end] = [device(lefts[column] ?? 0), device(lefts[column + 1] ?? 0)];
      const wide = Math.min(tile.width, end - x);
      if (wide > 0) pen.drawImage(tile, 0, 0, wide, tile.height, x, 0, wide, tile.height);
    }
  };
}

/** Moves what stays of a picture to where it stands now; returns how many columns that are. */
function shift(pen: CanvasRenderingContext2D, before: Columns, now: Columns, lefts: readonly number[], ratio: number): number {
  const [from, to] = [Math.max(before.from, now.from), Math.min(before.to, now.to)];
  // Between whole pixels of the screen columns do not lie alike everywhere.
  if (from >= to || !Number.isInteger(ratio)) return 0;
  const place = (column: number, { from: start }: Columns) => ((lefts[column] ?? 0) - (lefts[start] ?? 0)) * ratio;
  const { canvas } = pen;
  const width = place(to, before) - place(from, before);
  if (before.from !== now.from) pen.drawImage(canvas, place(from, before), 0, width, canvas.height, place(from, now), 0, width, canvas.height);
  return to - from;
}

/** Keeps the elements of a row; one that leaves the screen lends itself to the one that comes in. */
function speaker(host: HTMLElement): (row: CellRow) => void {
  /** In the order of the columns, `first` and on. */
  let slots: Slot[] = [];
  let first = 0;
  let indent = -1;

  /** The slots for these columns; those that stay in sight keep theirs. */
  function lend(from: number, to: number): void {
    const n = Math.max(0, to - from);
    while (slots.length > n) slots.pop()?.element.remove();
    while (slots.length < n) {
      const slot = makeSlot();
      slots.push(slot);
      host.append(slot.element);
    }
    const ahead = from - first;
    if (ahead > 0 && ahead < n) {
      const moved = slots.splice(0, ahead);
      slots.push(...moved);
      host.append(...moved.map((slot) => slot.element));
    } else if (ahead < 0 && -ahead < n) {
      const moved = slots.splice(n + ahead);
      slots.unshift(...moved);
      host.prepend(...moved.map((slot) => slot.element));
    }
    first = from;
  }

  return (next) => {
    const { from, to } = next.said;
    lend(from, to);
    const left = next.lefts[from] ?? 0;
    if (left !== indent) {
      indent = left;
      host.style.paddingLeft = `${left}px`;
    }
    slots.forEach((slot, i) => {
      const column = from + i;
      fill(slot, column, next);
      const chosen = next.chosen !== null && column >= next.chosen[0] && column <= next.chosen[1];
      const active = column === next.active;
      const look = `${slot.base}${chosen ? ' chosen' : ''}${active ? ' active' : ''}`;
      // Elsewhere an element that has not followed yet could bear the name of the active one.
      const id = active ? `${next.uid}-${next.row}-${column}` : '';
      if (slot.element.id !== id) {
        if (active) slot.element.id = id;
        else slot.element.removeAttribute('id');
      }
      if (look === slot.look) return;
      slot.look = look;
      slot.element.className = look;
      slot.element.setAttribute('aria-selected', String(chosen || active));
    });
  };
}

function makeSlot(): Slot {
  const element = document.createElement('div');
  element.setAttribute('role', 'gridcell');
  return { element, row: -1, column: -1, fold: false, sheet: null, cell: null, said: '', base: '', look: '' };
}

function fill(slot: Slot, column: number, next: CellRow): void {
  const { row, sheet } = next;
  const { element } = slot;
  const fold = sheet.columns[column]?.kind === 'fold';
  const moved = slot.column !== column || slot.row !== row || slot.fold !== fold;
  if (!moved && slot.sheet === sheet) return;
  const cell = sheet.cell(row, column);
  slot.sheet = sheet;
  if (!moved && slot.cell === cell) return;
  if (moved) {
    if (slot.column !== column) element.setAttribute('aria-colindex', String(column + 2));
    if (fold) {
      delete element.dataset['r'];
      delete element.dataset['c'];
    } else {
      element.dataset['r'] = String(row);
      element.dataset['c'] = String(column);
    }
  }
  if (slot.cell?.text !== cell.text) element.dataset['text'] = cell.text;
  const { said } = cell;
  if (slot.said !== said) element.ariaLabel = said;
  // No look: that is in the picture.
  slot.base = `c${fold ? ' fold' : cell.shade === null ? ' none' : ''}${cell.pending ? ' pending' : ''}`;
  slot.row = row;
  slot.fold = fold;
  slot.column = column;
  slot.cell = cell;
  slot.said = said;
}
