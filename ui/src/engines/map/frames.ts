// Keeps the picture moving at the screen's pace: what has been painted is shown again, shifted and scaled, while the
// next picture is painted in short slices into a second canvas.
import type { Camera, Size } from './camera';
import { paint } from './paint';
import { outlinePath, type Placed, type Task } from './pen';

type Sketch = Omit<Task, 'pen' | 'camera' | 'size' | 'placed'>;

interface Sheet {
  canvas: HTMLCanvasElement;
  pen: CanvasRenderingContext2D;
  camera: Camera;
  size: Size;
  placed: Placed[];
  /** Which state of the things it shows. */
  edition: number;
}

/** A shape whose contents are folded away or come out again. */
export interface Fold {
  /** x, y pairs, world units. */
  outline: ArrayLike<number>;
  /** Where the contents go, or come from. */
  x: number;
  y: number;
  r: number;
  folded: boolean;
}

/** The picture shown goes over into the next one. */
interface Passage {
  from: Sheet;
  start: number;
  /** ms. */
  time: number;
  folds: readonly Fold[];
}

/** How small contents are when they come out of their shape, or have gone into it. */
const TINY = 0.12;
/** Shapes whose contents move; of more than these the picture only fades. */
const MOST_FOLDS = 24;

/** Share of the view painted beyond each edge while she moves. */
const BEYOND = 0.22;
/** Share of the view that must be left beyond the edge, so that the next picture is ready in time. */
const AHEAD = 0.06;
/** How far a picture may be shrunk or stretched while she zooms. */
const COARSEST = 0.84;
const FINEST = 1.22;
/** ms a frame may spend on painting, while she moves and at rest. */
const SLICE_MOVING = 5;
const SLICE_RESTING = 22;

export class Frames {
  readonly #shown: CanvasRenderingContext2D;
  readonly #now: () => number;
  #front: Sheet | null = null;
  #back: Sheet | null = null;
  #work: Generator<void, void> | null = null;
  #edition = 0;
  #size: Size = { width: 0, height: 0 };
  #ratio = 1;
  /** ms the last whole picture took. */
  cost = 0;
  /** Colour of what has not been painted yet. */
  ground = '#fff';
  #spent = 0;
  /** How the next picture is to come, and the passage under way. */
  #coming: { time: number; folds: readonly Fold[] } | null = null;
  #passage: Passage | null = null;
  #spare: Sheet | null = null;

  constructor(shown: CanvasRenderingContext2D, now: () => number = () => performance.now()) {
    this.#shown = shown;
    this.#now = now;
  }

  resize(size: Size, ratio: number): void {
    this.#size = size;
    this.#ratio = ratio;
    this.#work = null;
    this.#edition += 1;
  }

  /** What is drawn has changed: the picture shown is out of date. With a `time` (ms) the next one fades in. */
  changed(time = 0, folds: readonly Fold[] = []): void {
    this.#edition += 1;
    if (time <= 0) return this.#arrive();
    this.#coming = { time, folds: folds.length > MOST_FOLDS ? [] : folds };
  }

  /** Ends a passage at once. */
  #arrive(): void {
    this.#coming = null;
    if (this.#passage) this.#spare = this.#passage.from;
    this.#passage = null;
  }

  /** Whether nothing has been painted yet. */
  get blank(): boolean {
    return this.#front === null;
  }

  /** Whether one picture is going over into the next. */
  get passing(): boolean {
    return this.#passage !== null || this.#coming !== null;
  }

  /** Names on the screen as it is shown, px. */
  placed(camera: Camera): { box: Placed; scale: number }[] {
    return this.#onScreen(camera, this.#front?.placed ?? []);
  }
  /** Those of them that stand on the edges of shapes. */
  onEdges(camera: Camera): Placed[] {
    return this.#onScreen(camera, this.#front?.placed.filter((each) => each.onEdge) ?? []).map(({ box }) => box);
  }

  #onScreen(camera: Camera, placed: readonly Placed[]): { box: Placed; scale: number }[] {
    const front = this.#front;
    if (!front) return [];
    const scale = camera.zoom / front.camera.zoom;
    const dx = (front.camera.x - camera.x) * camera.zoom + this.#size.width / 2;
    const dy = (front.camera.y - camera.y) * camera.zoom + this.#size.height / 2;
    const x = (v: number) => (v - front.size.width / 2) * scale + dx;
    const y = (v: number) => (v - front.size.height / 2) * scale + dy;
    return placed.map((box) => ({ scale, box: { ...box, left: x(box.left), right: x(box.right), top: y(box.top), bottom: y(box.bottom) } }));
  }

  /** Shows a frame; true when there is nothing more to do until something changes. */
  frame(camera: Camera, moving: boolean, sketch: () => Sketch): boolean {
    const { width, height } = this.#size;
    if (width === 0 || height === 0) return true;
    const fits = (sheet: Sheet | null) => sheet !== null && sheet.edition === this.#edition && same(sheet.camera, camera);
    const sharp = (sheet: Sheet | null) => fits(sheet) && sheet!.size.width === width && sheet!.size.height === height;
    if (moving ? this.#work !== null || !this.#serves(camera) : !sharp(this.#front)) {
      // While she moves, a picture begun is finished: begun anew at every step it never would be.
      const stale = !moving && this.#back !== null && (this.#back.edition !== this.#edition || !same(this.#back.camera, camera) || this.#back.size.width !== width);
      if (!this.#work || stale) this.#begin(camera, moving, sketch());
      // There is nothing to show yet: the first picture is painted in one go.
      this.#advance(this.blank ? Infinity : moving ? SLICE_MOVING : SLICE_RESTING);
    }
    this.#show(camera);
    return sharp(this.#front) && !moving && !this.passing;
  }

  /** Whether what has been painted still does while she moves: it covers the view, neither too coarse nor too fine. */
  #serves(camera: Camera): boolean {
    const front = this.#front;
    if (!front || front.edition !== this.#edition) return false;
    const scale = camera.zoom / front.camera.zoom;
    if (scale < COARSEST || scale > FINEST) return false;
    const spare = (had: number, need: number, off: number) => (had * scale - need) / 2 - Math.abs(off) * camera.zoom;
    const least = Math.min(
      spare(front.size.width, this.#size.width, camera.x - front.camera.x),
      spare(front.size.height, this.#size.height, camera.y - front.camera.y),
    );
    return least > AHEAD * Math.min(this.#size.width, this.#size.height);
  }

  #begin(camera: Camera, moving: boolean, sketch: Sketch): void {
    const more = moving ? BEYOND : 0;
    const size = { width: Math.round(this.#size.width * (1 + 2 * more)), height: Math.round(this.#size.height * (1 + 2 * more)) };
    const back = this.#back ?? this.#spare ?? newSheet();
    if (back === this.#spare) this.#spare = null;
    const [w, h] = [Math.round(size.width * this.#ratio), Math.round(size.height * this.#ratio)];
    if (back.canvas.width !== w || back.canvas.height !== h) {
      back.canvas.width = w;
      back.canvas.height = h;
    }
    back.camera = camera;
    back.size = size;
    back.placed = [];
    back.edition = this.#edition;
    back.pen.setTransform(this.#ratio, 0, 0, this.#ratio, 0, 0);
    this.#back = back;
    this.#spent = 0;
    this.#work = paint({ ...sketch, pen: back.pen, camera, size, placed: back.placed });
  }

  #advance(budget: number): void {
    const start = this.#now();
    while (this.#work) {
      if (this.#work.next().done === true) {
        this.#work = null;
        this.cost = this.#spent + this.#now() - start;
        this.#turn();
      } else if (this.#now() - start > budget) {
        this.#spent += this.#now() - start;
        return;
      }
    }
  }

  /** The picture just painted comes to the front. */
  #turn(): void {
    const [before, next] = [this.#front, this.#back];
    this.#front = next;
    this.#back = before;
    const coming = this.#coming;
    // One that was begun before the change is not what is to come.
    if (!coming || next?.edition !== this.#edition) return;
    this.#coming = null;
    if (!before) return;
    if (this.#passage) this.#spare = this.#passage.from;
    this.#passage = { from: before, start: this.#now(), ...coming };
    this.#back = null;
  }

  #show(camera: Camera): void {
    const pen = this.#shown;
    const front = this.#front;
    if (!front) return;
    pen.setTransform(this.#ratio, 0, 0, this.#ratio, 0, 0);
    this.#lay(pen, front, camera, true);
    const passage = this.#passage;
    if (!passage) return;
    const t = Math.min(1, (this.#now() - passage.start) / passage.time);
    if (t >= 1) return this.#arrive();
    this.#showPassage(pen, passage, front, camera, 1 - (1 - t) ** 3);
  }

  /** The picture before fades over the new one; contents of what is folded shrink into their shape, or grow out of it. */
  #showPassage(pen: CanvasRenderingContext2D, { from, folds }: Passage, front: Sheet, camera: Camera, t: number): void {
    const { width, height } = this.#size;
    const shapes = folds.filter(({ r }) => r * camera.zoom > 10);
    const shape = (fold: Fold) => outlinePath(pen, fold.outline, camera, this.#size, fold.r * camera.zoom);
    pen.save();
    pen.globalAlpha = 1 - t;
    if (shapes.length > 0) {
      pen.beginPath();
      pen.rect(0, 0, width, height);
      for (const fold of shapes) shape(fold);
      pen.clip('evenodd');
    }
    this.#lay(pen, from, camera, false);
    pen.restore();
    for (const fold of shapes) {
      if (!fold.folded) {
        pen.save();
        pen.beginPath();
        shape(fold);
        pen.clip();
        this.#lay(pen, from, camera, false);
        pen.restore();
      }
      const grown = fold.folded ? 1 - (1 - TINY) * t : TINY + (1 - TINY) * t;
      const x = (fold.x - camera.x) * camera.zoom + width / 2;
      const y = (fold.y - camera.y) * camera.zoom + height / 2;
      pen.save();
      pen.translate(x * (1 - grown), y * (1 - grown));
      pen.scale(grown, grown);
      pen.beginPath();
      shape(fold);
      pen.clip();
      pen.globalAlpha = fold.folded ? 1 - t : t;
      this.#lay(pen, fold.folded ? from : front, camera, false);
      pen.restore();
    }
  }

  /** Lays a picture on the screen, shifted and scaled to where she looks now. */
  #lay(pen: CanvasRenderingContext2D, front: Sheet, camera: Camera, ground: boolean): void {
    const scale = camera.zoom / front.camera.zoom;
    const { width, height } = this.#size;
    const w = front.size.width * scale;
    const h = front.size.height * scale;
    const x = (front.camera.x - camera.x) * camera.zoom + width / 2 - w / 2;
    const y = (front.camera.y - camera.y) * camera.zoom + height / 2 - h / 2;
    if (ground && (x > 0 || y > 0 || x + w < width || y + h < height)) {
      pen.fillStyle = this.ground;
      pen.fillRect(0, 0, width, height);
    }
    pen.imageSmoothingEnabled = Math.abs(scale - 1) > 1e-6;
    // On whole device pixels a shifted picture stays as sharp as it was.
    const whole = (v: number) => (scale === 1 ? Math.round(v * this.#ratio) / this.#ratio : v);
    pen.drawImage(front.canvas, whole(x), whole(y), w, h);
  }
}

function newSheet(): Sheet {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d', { alpha: false });
  if (!pen) throw new Error('This window cannot draw on a canvas.');
  return { canvas, pen, camera: { x: 0, y: 0, zoom: 1 }, size: { width: 0, height: 0 }, placed: [], edition: -1 };
}

function same(a: Camera, b: Camera): boolean {
  return a.x === b.x && a.y === b.y && a.zoom === b.zoom;
}
