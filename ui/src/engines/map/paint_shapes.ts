// Shapes and dots.
import { HIDDEN } from './focus';
import { sight } from './camera';
import { hasShape } from './detail';
import { alphaOf, dotLight, dotSize, groupLight, outlinePath, write, type Task } from './pen';
import type { Scene } from './scene';
import { beneath, paintSome, type SeenLine } from './paint_lines';
import { levelOfShare, type Theme } from './theme';

/** px of the band in the colour of the scale, and up to which step of it that is too pale to be an edge. */
const BAND = 4;
const PALE = 2;

const overlaid = new WeakMap<Scene, boolean>();

/** Whether the sequential scale lies over any group. */
function isOverlaid(scene: Scene): boolean {
  const known = overlaid.get(scene);
  if (known !== undefined) return known;
  const is = scene.groups.overlay?.some((value) => value !== null) ?? false;
  overlaid.set(scene, is);
  return is;
}

/** The ground of a shape. */
export function fillOf({ plan, theme, layers }: Task, g: number): string {
  const { stage, detail } = plan;
  const { groups } = stage.scene;
  const { depth, parent } = stage.tree;
  const closed = detail.closed[g] === 1;
  const overlay = groups.overlay?.[g] ?? null;
  if (overlay !== null) return closed ? theme.levels[levelOfShare(overlay)]!.fill : theme.tints[levelOfShare(overlay)]!;
  if (closed && parent[g]! >= 0 && isOverlaid(stage.scene)) return theme.surface;
  const look = theme.looks[groups.colour[g] ?? 0] ?? theme.looks[0]!;
  return depth[g]! > 0 && layers.nesting ? look.areaIn : look.area;
}

/**
 * Draws shapes, parents below their children, and the lines that lie between them; gives way between some. Adds the lines
 * in sight, returns the groups.
 */
export function* paintShapes(task: Task, lines: SeenLine[]): Generator<void, number[]> {
  const { pen, plan, camera, size, theme } = task;
  const { stage, detail } = plan;
  const { groups } = stage.scene;
  const { order, end } = stage.tree;
  const view = sight(camera, size, 24);
  const seen: number[] = [];
  const sunk = beneath(plan);
  yield* paintSome(task, sunk.get(-1) ?? [], lines);
  for (let i = 0; i < order.length; ) {
    const g = order[i]!;
    const [x, y, r] = [stage.x[g]!, stage.y[g]!, stage.r[g]!];
    const px = r * camera.zoom;
    const apart = x + r < view.left || x - r > view.right || y + r < view.top || y - r > view.bottom;
    const light = groupLight(task, g);
    if (apart || light === HIDDEN || px < 0.6) {
      i = end[g]!;
      continue;
    }
    const closed = detail.closed[g] === 1;
    i = closed ? end[g]! : i + 1;
    seen.push(g);
    if (seen.length % 48 === 0) yield;
    const within = closed ? undefined : sunk.get(g);
    if (!hasShape(stage, task.layers, detail, g)) {
      if (within) yield* paintSome(task, within, lines);
      continue;
    }
    const look = theme.looks[groups.colour[g] ?? 0] ?? theme.looks[0]!;
    const overlay = groups.overlay?.[g] ?? null;
    const state = groups.state?.[g] ?? 'plain';
    pen.globalAlpha = alphaOf(light) * (state === 'gone' ? 0.5 : 1);
    pen.beginPath();
    outlinePath(pen, stage.outline(g), camera, size, px);
    pen.fillStyle = fillOf(task, g);
    pen.fill();
    if (theme.patterns && px > 12) {
      pen.fillStyle = patternOf(pen, theme, groups.colour[g] ?? 0);
      pen.globalAlpha *= 0.4;
      pen.fill();
      pen.globalAlpha /= 0.4;
    }
    const level = overlay !== null && !closed && overlay > 0 ? levelOfShare(overlay) : 0;
    if (level > 0) {
      pen.setLineDash([]);
      pen.strokeStyle = theme.levels[level]!.fill;
      pen.lineWidth = BAND;
      pen.stroke();
    }
    // A pale band alone would leave a shape with less of an edge than one without.
    if (level <= PALE) {
      pen.strokeStyle = look.edge;
      pen.lineWidth = px < 8 ? 0.8 : 1.2;
      pen.setLineDash(state === 'plain' ? [] : [5, 4]);
      pen.stroke();
    }
    if (within) yield* paintSome(task, within, lines);
  }
  pen.globalAlpha = 1;
  pen.setLineDash([]);
  return seen;
}

/** Whether every group around a dot is drawn with its contents. */
function dotOpen({ plan }: Task, d: number): boolean {
  const { stage, detail } = plan;
  for (let g = stage.dotGroup[d]!; g >= 0; g = stage.tree.parent[g]!) if (detail.closed[g] === 1) return false;
  return true;
}

/** Draws dots; gives way between some. Returns those in sight. */
export function* paintDots(task: Task): Generator<void, number[]> {
  const { pen, plan, camera, size, theme } = task;
  const { stage, detail } = plan;
  if (!detail.dots) return [];
  const { dots } = stage.scene;
  const seen: number[] = [];
  const view = sight(camera, size, 16);
  stage.grid.within(view, (d) => {
    if (!stage.loose.has(d) && dotLight(task, d) !== HIDDEN && dotOpen(task, d)) seen.push(d);
  });
  for (const d of stage.loose) if (dotLight(task, d) !== HIDDEN && dotOpen(task, d)) seen.push(d);
  yield;
  const r = dotSize(stage.dotRadius, camera.zoom);
  const z = camera.zoom;
  const ox = size.width / 2 - camera.x * z;
  const oy = size.height / 2 - camera.y * z;
  const plain = new Map<string, number[]>();
  const rings: number[] = [];
  for (const d of seen) {
    const others = dots.others?.[d]?.length ?? 0;
    const look = dots.look?.[d] ?? ((dots.seatOf?.[d] ?? -1) >= 0 ? 'hollow' : 'solid');
    if (others > 0 && look !== 'hollow') {
      rings.push(d);
      if (r >= 3.2) continue;
    }
    const overlay = dots.overlay?.[d] ?? null;
    const colour = overlay === null ? theme.dot : theme.levels[levelOfShare(overlay)]!.fill;
    const alpha = alphaOf(dotLight(task, d)) * (look === 'faint' ? 0.45 : 1);
    const key = `${look === 'hollow' ? 'o' : '.'}${alpha} ${colour}`;
    const same = plain.get(key);
    if (same) same.push(d);
    else plain.set(key, [d]);
  }
  for (const [key, items] of plain) {
    const [head = '', ...rest] = key.split(' ');
    const colour = rest.join(' ');
    const hollow = head.startsWith('o');
    pen.globalAlpha = Number(head.slice(1));
    pen.lineWidth = Math.max(0.8, Math.min(1.5, r * 0.3));
    for (let from = 0; from < items.length; from += 256) {
      pen.beginPath();
      for (const d of items.slice(from, from + 256)) {
        const x = stage.dotX[d]! * z + ox;
        const y = stage.dotY[d]! * z + oy;
        const radius = hollow ? r - pen.lineWidth / 2 : r;
        pen.moveTo(x + radius, y);
        pen.arc(x, y, radius, 0, 7);
      }
      if (hollow) {
        pen.fillStyle = theme.canvas;
        pen.strokeStyle = colour;
        pen.fill();
        pen.stroke();
      } else {
        pen.fillStyle = colour;
        pen.fill();
        // The lightest of the scale would not be seen on the ground, nor on the tint of another step.
        if (theme.levels.slice(0, PALE + 1).some(({ fill }) => fill === colour)) {
          pen.lineWidth = 1;
          pen.strokeStyle = theme.text3;
          pen.stroke();
        }
      }
      yield;
    }
  }
  for (const [i, d] of rings.entries()) {
    pen.globalAlpha = alphaOf(dotLight(task, d)) * (dots.look?.[d] === 'faint' ? 0.45 : 1);
    paintRing(task, d, stage.dotX[d]! * z + ox, stage.dotY[d]! * z + oy, r);
    if (i % 32 === 31) yield;
  }
  pen.globalAlpha = 1;
  return seen;
}

/** A dot of several groups: a segment in the colour of each other one, and the number of all. */
function paintRing(task: Task, d: number, x: number, y: number, r: number): void {
  const { pen, plan, theme, number } = task;
  const { dots, groups } = plan.stage.scene;
  const others = dots.others?.[d] ?? [];
  const outer = r * 1.75;
  const width = Math.max(1, r * 0.5);
  const gap = others.length > 1 ? Math.min(0.35, 1.6 / outer) : 0.3;
  const turn = (2 * Math.PI) / others.length;
  pen.fillStyle = theme.canvas;
  pen.beginPath();
  pen.arc(x, y, outer + 1.2, 0, 7);
  pen.fill();
  pen.lineWidth = width;
  pen.lineCap = 'butt';
  for (let i = 0; i < others.length; i += 1) {
    const colour = groups.colour[others[i]!] ?? 0;
    pen.strokeStyle = theme.looks[colour]?.solid ?? theme.text2;
    pen.beginPath();
    pen.arc(x, y, outer - width / 2 + 0.4, -Math.PI / 2 + i * turn + gap / 2, -Math.PI / 2 + (i + 1) * turn - gap / 2);
    pen.stroke();
  }
  const overlay = dots.overlay?.[d] ?? null;
  pen.fillStyle = overlay === null ? theme.dot : theme.levels[levelOfShare(overlay)]!.fill;
  pen.beginPath();
  pen.arc(x, y, r * 1.12, 0, 7);
  pen.fill();
  if (r < 4) return;
  pen.fillStyle = overlay === null ? theme.canvas : theme.levels[levelOfShare(overlay)]!.on;
  pen.textAlign = 'center';
  write(task, number(others.length + 1), x, y + r * 0.1, { weight: 600, px: r * 1.9 });
  pen.textAlign = 'left';
}

const patterns = new Map<string, CanvasPattern>();

/** The pattern of a colour, for where areas are not tinted: plain, diagonals, dots, lines, grid, crosshatch. */
export function patternOf(pen: CanvasRenderingContext2D, theme: Theme, colour: number): CanvasPattern | string {
  const solid = theme.looks[colour]?.solid ?? theme.text3;
  const key = `${colour} ${solid}`;
  const known = patterns.get(key);
  if (known) return known;
  const tile = document.createElement('canvas');
  tile.width = tile.height = 8;
  const brush = tile.getContext('2d');
  if (!brush) return 'transparent';
  brush.strokeStyle = brush.fillStyle = solid;
  const lines: Record<number, number[][]> = {
    2: [[0, 8, 8, 0]],
    4: [[0, 4, 8, 4]],
    5: [[0, 4, 8, 4], [4, 0, 4, 8]],
    6: [[0, 0, 8, 8]],
    7: [[4, 0, 4, 8]],
    8: [[0, 0, 8, 8], [0, 8, 8, 0]],
  };
  brush.beginPath();
  for (const [ax = 0, ay = 0, bx = 0, by = 0] of lines[colour] ?? []) {
    brush.moveTo(ax, ay);
    brush.lineTo(bx, by);
  }
  brush.stroke();
  if (colour === 3) brush.fillRect(3, 3, 2, 2);
  const pattern = pen.createPattern(tile, 'repeat');
  if (!pattern) return 'transparent';
  patterns.set(key, pattern);
  return pattern;
}
