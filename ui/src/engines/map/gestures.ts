// What the pointer does: pan, pinch, box and loop, drag, click. Knows of things only by id.
import type { Point } from './camera';

/** What a drag over the ground does: pan, or choose by a box or a loop. */
export type Tool = 'pan' | 'box' | 'lasso';

export interface Host {
  tool: () => Tool;
  /** Ids that a drag from here would move, empty where it pans. px. */
  grabs: (at: Point) => readonly string[];
  pan: (dx: number, dy: number) => void;
  pinch: (factor: number, at: Point) => void;
  /** Moves what was grabbed by so many px since the last call. */
  drag: (ids: readonly string[], dx: number, dy: number) => void;
  /** A drag is over; `kept` is false where it was given up. */
  dropped: (ids: readonly string[], kept: boolean) => void;
  loop: (points: readonly Point[], shape: 'box' | 'lasso') => void;
  looped: (points: readonly Point[], shape: 'box' | 'lasso', more: boolean) => void;
  click: (at: Point, more: boolean) => void;
  busy: (active: boolean) => void;
}

export interface Press extends Point {
  id: number;
  button: number;
  shift: boolean;
  ctrl: boolean;
  alt: boolean;
}

/** px before a press becomes a drag. */
const SLACK = 4;

type Doing = { what: 'press'; grabbed: readonly string[]; box: 'box' | 'lasso' | null } | { what: 'pan' } | { what: 'drag'; ids: readonly string[] } | { what: 'loop'; shape: 'box' | 'lasso'; points: Point[] } | { what: 'pinch' };

export class Gestures {
  readonly #host: Host;
  readonly #pointers = new Map<number, Press>();
  #doing: Doing | null = null;
  #start: Press | null = null;

  constructor(host: Host) {
    this.#host = host;
  }

  get dragging(): boolean {
    return this.#doing !== null && this.#doing.what !== 'press';
  }

  down(press: Press): void {
    this.#pointers.set(press.id, press);
    if (this.#pointers.size === 2) {
      this.cancel();
      this.#doing = { what: 'pinch' };
      this.#host.busy(true);
      return;
    }
    if (this.#pointers.size > 2 || press.button === 2) return;
    this.#start = press;
    if (press.button === 1) {
      this.#doing = { what: 'pan' };
      this.#host.busy(true);
      return;
    }
    const tool = this.#host.tool();
    const box = press.shift ? (press.alt ? 'lasso' : 'box') : tool === 'pan' ? null : tool;
    this.#doing = { what: 'press', box, grabbed: box ? [] : this.#host.grabs(press) };
  }

  move(press: Press): void {
    const before = this.#pointers.get(press.id);
    if (!before || !this.#doing || !this.#start) return;
    const doing = this.#doing;
    if (doing.what === 'pinch') {
      const other = [...this.#pointers.values()].find((p) => p.id !== press.id);
      this.#pointers.set(press.id, press);
      if (!other) return;
      const was = Math.hypot(before.x - other.x, before.y - other.y);
      const is = Math.hypot(press.x - other.x, press.y - other.y);
      const middle = { x: (press.x + other.x) / 2, y: (press.y + other.y) / 2 };
      this.#host.pan((press.x - before.x) / 2, (press.y - before.y) / 2);
      if (was > 1 && is > 1) this.#host.pinch(is / was, middle);
      return;
    }
    if (doing.what === 'press') {
      if (Math.hypot(press.x - this.#start.x, press.y - this.#start.y) < SLACK) return;
      if (doing.box) this.#doing = { what: 'loop', shape: doing.box, points: [this.#start] };
      else this.#doing = doing.grabbed.length > 0 ? { what: 'drag', ids: doing.grabbed } : { what: 'pan' };
      this.#host.busy(true);
    }
    this.#pointers.set(press.id, press);
    const now = this.#doing;
    const dx = press.x - before.x;
    const dy = press.y - before.y;
    if (now.what === 'pan') this.#host.pan(dx, dy);
    else if (now.what === 'drag') this.#host.drag(now.ids, dx, dy);
    else if (now.what === 'loop') {
      const from = this.#start;
      if (now.shape === 'box') now.points = [from, { x: press.x, y: from.y }, press, { x: from.x, y: press.y }];
      else now.points = [...now.points, press];
      this.#host.loop(now.points, now.shape);
    }
  }

  up(press: Press): void {
    if (!this.#pointers.delete(press.id)) return;
    const doing = this.#doing;
    this.#doing = null;
    if (!doing) return;
    if (doing.what === 'press') this.#host.click(press, press.shift || press.ctrl);
    else {
      if (doing.what === 'drag') this.#host.dropped(doing.ids, true);
      if (doing.what === 'loop') this.#host.looped(doing.points, doing.shape, press.ctrl);
      this.#host.busy(false);
    }
  }

  /** Gives up what is going on; true when there was something. */
  cancel(): boolean {
    const doing = this.#doing;
    this.#doing = null;
    if (!doing) return false;
    if (doing.what === 'drag') this.#host.dropped(doing.ids, false);
    if (doing.what === 'loop') this.#host.loop([], doing.shape);
    if (doing.what !== 'press') this.#host.busy(false);
    return doing.what !== 'press';
  }
}
