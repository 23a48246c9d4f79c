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
  left: number;
  fold: boolean;
  sheet: HeatSheet | null;
  cell: HeatCell | null;
  /** Its classes but for the selection's. */
  base: string;
  look: string;
}

/** Slots are kept in such steps, so that a column more or less in sight moves no cell to another element. */
const STEP = 8;

/** Fills an element with the cells of a row, as a Svelte action. Cost of an update: O(cells in sight), writes only what differs. */
export function drawCells(host: HTMLElement, given: CellRow): { update: (next: CellRow) => void } {
  let slots: Slot[] = [];

  function draw(next: CellRow): void {
    const needed = Math.ceil(Math.max(0, next.to - next.from) / STEP) * STEP;
    if (needed > slots.length) {
      slots = Array.from({ length: needed }, makeSlot);
      host.replaceChildren(...slots.map((slot) => slot.element));
    }
    for (let column = next.from; column < next.to; column += 1) {
      const slot = slots[column % slots.length];
      if (!slot) continue;
      fill(slot, column, next);
      const chosen = next.chosen !== null && column >= next.chosen[0] && column <= next.chosen[1];
      const active = column === next.active;
      const look = `${slot.base}${chosen ? ' chosen' : ''}${active ? ' active' : ''}`;
      if (look === slot.look) continue;
      slot.look = look;
      slot.element.className = look;
      slot.element.setAttribute('aria-selected', String(chosen || active));
    }
    for (const slot of slots) {
      if (slot.column >= 0 && (slot.column < next.from || slot.column >= next.to)) {
        slot.column = -1;
        slot.element.hidden = true;
        slot.element.removeAttribute('id');
      }
    }
  }
  draw(given);
  return { update: draw };
}

function makeSlot(): Slot {
  const element = document.createElement('div');
  const text = document.createTextNode('');
  element.append(text);
  element.setAttribute('role', 'gridcell');
  element.hidden = true;
  return { element, text, corner: null, row: -1, column: -1, left: -1, fold: false, sheet: null, cell: null, base: '', look: '' };
}

function fill(slot: Slot, column: number, next: CellRow): void {
  const { row, sheet, lefts, edges, uid } = next;
  const { element } = slot;
  const fold = sheet.columns[column]?.kind === 'fold';
  const moved = slot.column !== column || slot.row !== row || slot.fold !== fold;
  const left = lefts[column] ?? 0;
  if (left !== slot.left) {
    slot.left = left;
    element.style.left = `${left}px`;
  }
  if (!moved && slot.sheet === sheet) return;
  const cell = sheet.cell(row, column);
  if (moved) {
    if (slot.column < 0) element.hidden = false;
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
        element.append(slot.corner);
      }
      slot.corner.textContent = cell.corner;
      element.dataset['corner'] = cell.corner;
    }
  }
  const edge = column > 0 && edges.has(column);
  slot.base = fold
    ? `c fold${edge ? ' edge' : ''}`
    : `c ${cell.shade === null ? 'none' : `lv${cell.shade}`}${cell.boxed ? ' boxed' : ''}${cell.dot ? ' dot' : ''}${cell.stripes ? ' stripes' : ''}${cell.pending ? ' pending' : ''}${edge ? ' edge' : ''}`;
  slot.row = row;
  slot.fold = fold;
  slot.column = column;
  slot.sheet = sheet;
  slot.cell = cell;
}
