// The cells of one row, drawn by hand: whoever scrolls meets thousands of them, and a cell that leaves the screen lends
// its element to the one that comes in, so that a frame changes a few texts and makes nothing.
import type { HeatCell, HeatSheet } from './sheet';

/** One row of cells as it should look. */
export interface CellRow {
  row: number;
  /** Columns `from` up to but not with `to` are in sight. */
  from: number;
  to: number;
  /** px from the row's start, one more than columns. */
  lefts: readonly number[];
  sheet: HeatSheet;
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
  text: Text;
  corner: HTMLElement | null;
  row: number;
  column: number;
  fold: boolean;
  sheet: HeatSheet | null;
  cell: HeatCell | null;
  /** Its classes but for the selection's. */
  base: string;
  look: string;
}

/**
 * Fills an element with the cells of a row, as a Svelte action. They stand in the flow, one beside the other: of a screen
 * of positioned elements the webview keeps a layer each, and moves them all when it scrolls.
 *
 * * Cost of an update: O(cells in sight); writes only what differs.
 */
export function drawCells(host: HTMLElement, given: CellRow): { update: (next: CellRow) => void } {
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

  function draw(next: CellRow): void {
    lend(next.from, next.to);
    const left = next.lefts[next.from] ?? 0;
    if (left !== indent) {
      indent = left;
      host.style.paddingLeft = `${left}px`;
    }
    slots.forEach((slot, i) => {
      const column = next.from + i;
      fill(slot, column, next);
      const chosen = next.chosen !== null && column >= next.chosen[0] && column <= next.chosen[1];
      const active = column === next.active;
      const look = `${slot.base}${chosen ? ' chosen' : ''}${active ? ' active' : ''}`;
      if (look === slot.look) return;
      slot.look = look;
      slot.element.className = look;
      slot.element.setAttribute('aria-selected', String(chosen || active));
    });
  }
  draw(given);
  return { update: draw };
}

function makeSlot(): Slot {
  const element = document.createElement('div');
  const text = document.createTextNode('');
  element.append(text);
  element.setAttribute('role', 'gridcell');
  return { element, text, corner: null, row: -1, column: -1, fold: false, sheet: null, cell: null, base: '', look: '' };
}

function fill(slot: Slot, column: number, next: CellRow): void {
  const { row, sheet, edges, uid } = next;
  const { element } = slot;
  const fold = sheet.columns[column]?.kind === 'fold';
  const moved = slot.column !== column || slot.row !== row || slot.fold !== fold;
  if (!moved && slot.sheet === sheet) return;
  const cell = sheet.cell(row, column);
  if (moved) {
    element.setAttribute('aria-colindex', String(column + 2));
    if (fold) {
      element.removeAttribute('id');
      delete element.dataset['r'];
      delete element.dataset['c'];
    } else {
      element.id = `${uid}-${row}-${column}`;
      element.dataset['r'] = String(row);
      element.dataset['c'] = String(column);
    }
  }
  const before = slot.cell;
  if (before?.text !== cell.text) slot.text.data = cell.text;
  if (before?.said !== cell.said) element.ariaLabel = cell.said;
  if ((before?.corner ?? '') !== cell.corner) {
    if (cell.corner === '') {
      slot.corner?.remove();
      slot.corner = null;
      delete element.dataset['corner'];
    } else {
      if (!slot.corner) {
        slot.corner = document.createElement('i');
        slot.corner.ariaHidden = 'true';
        element.prepend(slot.corner);
      }
      slot.corner.textContent = cell.corner;
      element.dataset['corner'] = cell.corner;
    }
  }
  const edge = column > 0 && edges.has(column);
  const width = cell.text.length < 3 ? '' : cell.text.length < 5 ? ' wide' : ' long';
  slot.base = fold
    ? `c fold${edge ? ' edge' : ''}`
    : `c ${cell.shade === null ? 'none' : `lv${cell.shade}`}${cell.boxed ? ' boxed' : ''}${cell.dot ? ' dot' : ''}${cell.stripes ? ' stripes' : ''}${cell.pending ? ' pending' : ''}${width}${edge ? ' edge' : ''}`;
  slot.row = row;
  slot.fold = fold;
  slot.column = column;
  slot.sheet = sheet;
  slot.cell = cell;
}
