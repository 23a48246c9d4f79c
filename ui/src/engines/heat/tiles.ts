// What cells look like, painted once for each look: of 500 x 300 cells most look like one of a few hundred, and to copy a
// picture costs the webview a fraction of what it takes to style, lay out and draw two texts on a striped ground.
import { ROW } from './measures';
import type { HeatCell } from './sheet';

/** A cell's picture depends on nothing but this. */
export interface CellLook {
  cell: HeatCell;
  fold: boolean;
  /** It begins a group. */
  edge: boolean;
  /** It is in a range of several cells. */
  chosen: boolean;
  /** px. */
  width: number;
}
interface Style {
  ground: string;
  colour: string;
  weight: string;
  size: number;
  /** Of the lines at its right, lower and left edge. */
  right: string;
  bottom: string;
  left: string;
}

/** More pictures than a screen ever shows of cells of one or two widths; then all are made anew. */
const MOST = 1000;
const CORNER_SIZE = 10;
const BOX = 12;
/** The narrowest space. */
const HAIR = '\u200a';

/** The classes from which its look is read. */
function classesOf({ cell, fold, edge }: Pick<CellLook, 'cell' | 'fold' | 'edge'>): string {
  const { text, shade, boxed, dot, stripes, pending } = cell;
  if (fold) return `c fold${edge ? ' edge' : ''}`;
  const width = text.length < 3 ? '' : text.length < 5 ? ' wide' : ' long';
  return `c ${shade === null ? 'none' : `lv${shade}`}${boxed ? ' boxed' : ''}${dot ? ' dot' : ''}${stripes ? ' stripes' : ''}${pending ? ' pending' : ''}${width}${edge ? ' edge' : ''}`;
}
export function keyOf(look: CellLook): string {
  const { cell, chosen, width } = look;
  return `${classesOf(look)}${chosen ? ' chosen' : ''}|${width}|${cell.text}|${cell.corner}`;
}

/** The pictures of one theme, one size of screen pixels and one grid. */
export class Tiles {
  /** Device pixels a px. */
  readonly ratio: number;
  readonly #ground: string;
  readonly #stale: string;
  readonly #accent: string;
  readonly #font: string;
  readonly #probe: HTMLElement;
  readonly #styles = new Map<string, Style>();
  readonly #made = new Map<string, HTMLCanvasElement | null>();

  /** `probe`: an element of the grid that may take on the classes of any cell, and is not seen. */
  constructor(probe: HTMLElement, ratio: number) {
    const style = getComputedStyle(probe);
    this.ratio = ratio;
    this.#probe = probe;
    this.#ground = style.getPropertyValue('--surface').trim();
    this.#stale = style.getPropertyValue('--stale').trim();
    this.#accent = style.getPropertyValue('--accent-fill').trim();
    this.#font = style.fontFamily;
  }

  /** Null where nothing can be painted on. */
  of(look: CellLook, key: string): HTMLCanvasElement | null {
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    if (this.#made.size >= MOST) this.#made.clear();
    const made = this.#paint(look);
    this.#made.set(key, made);
    return made;
  }

  #styleOf(classes: string): Style {
    const known = this.#styles.get(classes);
    if (known) return known;
    this.#probe.className = classes;
    const read = getComputedStyle(this.#probe);
    // A cell without a rating lets the grid's ground through.
    const clear = read.backgroundColor === 'transparent' || read.backgroundColor === 'rgba(0, 0, 0, 0)';
    const style = {
      ground: clear ? this.#ground : read.backgroundColor, colour: read.color, weight: read.fontWeight, size: Number.parseFloat(read.fontSize),
      right: read.borderRightColor, bottom: read.borderBottomColor, left: read.borderLeftColor,
    };
    // Whoever looks for cells of some kind is not to find it.
    this.#probe.className = '';
    this.#styles.set(classes, style);
    return style;
  }

  #paint(look: CellLook): HTMLCanvasElement | null {
    const { cell, edge, chosen, width } = look;
    const picture = document.createElement('canvas');
    picture.width = Math.ceil(width * this.ratio);
    picture.height = Math.ceil(ROW * this.ratio);
    const pen = picture.getContext('2d', { alpha: false });
    if (!pen) return null;
    const style = this.#styleOf(classesOf(look));
    const [left, right, bottom] = [edge ? 2 : 0, width - 1, ROW - 1];
    pen.scale(this.ratio, this.ratio);
    pen.fillStyle = style.ground;
    pen.fillRect(0, 0, width + 1, ROW + 1);
    if (cell.stripes) stripes(pen, this.#stale, left, right, bottom);
    const long = cell.text.length >= 3;
    if (cell.dot) {
      pen.fillStyle = style.colour;
      pen.beginPath();
      pen.arc(left + 6, long ? 7 : 20, 2.5, 0, 2 * Math.PI);
      pen.fill();
    }
    if (chosen) {
      pen.fillStyle = this.#accent;
      pen.globalAlpha = 0.24;
      pen.fillRect(left, 0, right - left, bottom);
      pen.globalAlpha = 0.5;
      ring(pen, left, 0, right, bottom);
      pen.globalAlpha = 1;
    }
    pen.fillStyle = style.right;
    pen.fillRect(right, 0, 2, ROW + 1);
    pen.fillStyle = style.bottom;
    pen.fillRect(0, bottom, width + 1, 2);
    if (edge) {
      pen.fillStyle = style.left;
      pen.fillRect(0, 0, 2, ROW + 1);
    }
    this.#corner(pen, cell, style, right);
    this.#text(pen, look, style, left, right);
    return picture;
  }

  #corner(pen: CanvasRenderingContext2D, { corner, boxed, shade }: HeatCell, { colour }: Style, right: number): void {
    if (corner === '') return;
    pen.font = `${boxed || (shade ?? 0) >= 4 ? 600 : 400} ${CORNER_SIZE}px ${this.#font}`;
    pen.textAlign = 'center';
    const wide = pen.measureText(corner).width;
    if (boxed) {
      const [w, h] = [Math.max(BOX, Math.round(wide) + 2), 11];
      const x = right - 3 - w;
      pen.fillStyle = colour;
      pen.strokeStyle = colour;
      pen.lineWidth = 1;
      pen.beginPath();
      pen.roundRect(x - 0.5, 2.5, w + 1, h + 1, 1.5);
      pen.stroke();
      pen.fillText(corner, x + w / 2, baseline(pen, 3, h));
    } else {
      pen.fillStyle = colour;
      pen.fillText(corner, right - 8, baseline(pen, 2, 11));
    }
  }

  #text(pen: CanvasRenderingContext2D, { cell, chosen }: CellLook, { colour, ground, weight, size }: Style, left: number, right: number): void {
    const { corner, stripes: stale, pending } = cell;
    if (cell.text === '') return;
    // Between two strong fours a dot would pass for their bars.
    const text = cell.text.replaceAll('·', `${HAIR}·${HAIR}`);
    const [wide, cornered] = [cell.text.length >= 3, corner !== ''];
    pen.font = `${weight} ${size}px ${this.#font}`;
    // Two ratings in a cell stand below the corner, or they would read as one number with a power.
    const lowered = wide && cornered;
    const atLeft = lowered && cell.text.length < 5;
    pen.textAlign = atLeft ? 'left' : 'center';
    const x = atLeft ? left + 6 : (left + right) / 2;
    const y = baseline(pen, 0, lowered ? (atLeft ? 35 : 37) : 27);
    if (stale) {
      // The digit keeps a ground of its own between the lines.
      pen.lineWidth = 3;
      pen.lineJoin = 'round';
      pen.strokeStyle = ground;
      pen.strokeText(text, x, y);
      if (chosen) {
        pen.globalAlpha = 0.24;
        pen.strokeStyle = this.#accent;
        pen.strokeText(text, x, y);
        pen.globalAlpha = 1;
      }
    }
    pen.fillStyle = colour;
    pen.fillText(text, x, y);
    if (pending) {
      const w = pen.measureText(text).width;
      pen.fillRect(atLeft ? x : x - w / 2, y + 3, w, 1);
    }
  }
}

/** Where a text stands in a line of this height, as the webview would put it. */
function baseline(pen: CanvasRenderingContext2D, top: number, height: number): number {
  const { fontBoundingBoxAscent, fontBoundingBoxDescent } = pen.measureText('0');
  const [above, below] = [Math.round(fontBoundingBoxAscent), Math.round(fontBoundingBoxDescent)];
  return top + Math.floor((height - above - below) / 2) + above;
}
/** 1 px wide, inside these edges. */
function ring(pen: CanvasRenderingContext2D, left: number, top: number, right: number, bottom: number): void {
  pen.fillRect(left, top, right - left, 1);
  pen.fillRect(left, bottom - 1, right - left, 1);
  pen.fillRect(left, top + 1, 1, bottom - top - 2);
  pen.fillRect(right - 1, top + 1, 1, bottom - top - 2);
}
/** Lines of 1.5 px every 6 px, falling to the left, from the upper left corner on. */
function stripes(pen: CanvasRenderingContext2D, colour: string, left: number, right: number, bottom: number): void {
  const [step, wide] = [6 * Math.SQRT2, 1.5 * Math.SQRT2];
  pen.fillStyle = colour;
  pen.beginPath();
  for (let at = 0; at < right - left + bottom; at += step) {
    pen.moveTo(left + at, 0);
    pen.lineTo(left + at + wide, 0);
    pen.lineTo(left + at + wide - bottom, bottom);
    pen.lineTo(left + at - bottom, bottom);
    pen.closePath();
  }
  pen.fill();
}
