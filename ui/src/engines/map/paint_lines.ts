// Links and ties.
import { sight, type Box, type Camera, type Size } from './camera';
import { DIMMED, HIDDEN } from './focus';
import { dashOf, drawArrow, drawHead } from './marks';
import { alphaOf, dotSize, groupLight, wantedSize, type Task } from './pen';
import type { Line, Plan } from './picture';
import { lengthTo, part, passing, type Curve } from './route';

/** A curve on the screen. */
export function onScreen(curve: Curve, camera: Camera, size: Size): Curve {
  const z = camera.zoom;
  const ox = size.width / 2 - camera.x * z;
  const oy = size.height / 2 - camera.y * z;
  return { ax: curve.ax * z + ox, ay: curve.ay * z + oy, cx: curve.cx * z + ox, cy: curve.cy * z + oy, bx: curve.bx * z + ox, by: curve.by * z + oy };
}

/** What the screen shows, with room for wide lines and their heads. */
function screenBox({ width, height }: Size): Box {
  return { left: -20, top: -20, right: width + 20, bottom: height + 20 };
}

/** px; grows with the root of how many links it stands for. */
export function widthOf(line: Line): number {
  return line.bundle.single || line.bundle.wanted ? 1.4 : Math.min(14, 0.5 + 1.3 * Math.sqrt(line.bundle.count));
}

export function lineLight(task: Task, line: Line): number {
  const from = groupLight(task, line.bundle.from);
  const to = line.bundle.to < 0 ? from : groupLight(task, line.bundle.to);
  return Math.min(from, to);
}

/** A line in sight: its curve on the screen, and which part of that is seen. */
export interface SeenLine {
  line: Line;
  curve: Curve;
  span: [number, number];
}

const sunken = new WeakMap<Plan, ReadonlyMap<number, readonly Line[]>>();

/**
 * Of a crowded map, the lines between neighbours, by the group around them both, -1 for those at the top: they are drawn
 * on it and below what else it holds, so that they cross nothing they do not lead to.
 */
export function beneath(plan: Plan): ReadonlyMap<number, readonly Line[]> {
  const known = sunken.get(plan);
  if (known) return known;
  const { parent } = plan.stage.tree;
  const homes = new Map<number, Line[]>();
  for (const line of crowded(plan) ? plan.lines : []) {
    const home = homeOf(parent, line);
    if (home !== null) homes.set(home, [...(homes.get(home) ?? []), line]);
  }
  sunken.set(plan, homes);
  return homes;
}

/** The group around both ends; null where they are not side by side. */
function homeOf(parent: Int32Array, { bundle: { from, to } }: Line): number | null {
  const home = parent[from]!;
  return to >= 0 && parent[to] === home ? home : null;
}

/** Draws the lines that do not lie below shapes; gives way between some. Adds those in sight, with their curve on the screen. */
export function* paintLines(task: Task, seen: SeenLine[]): Generator<void, void> {
  const { plan } = task;
  const sunk = crowded(plan);
  const { parent } = plan.stage.tree;
  yield* paintSome(task, sunk ? plan.lines.filter((line) => homeOf(parent, line) === null) : plan.lines, seen);
}

/** Draws some lines; see `paintLines`. */
export function* paintSome(task: Task, lines: readonly Line[], seen: SeenLine[]): Generator<void, void> {
  const { pen, camera, size } = task;
  const box = screenBox(size);
  const view = sight(camera, size, 20);
  for (const [i, line] of lines.entries()) {
    if (i % 1024 === 1023) yield;
    if (!passing(line.whole, view)) continue;
    const light = lineLight(task, line);
    if (light === HIDDEN) continue;
    const curve = onScreen(line.curve, camera, size);
    const span = passing(curve, box);
    if (!span || Math.hypot(curve.bx - curve.ax, curve.by - curve.ay) < 3) continue;
    seen.push({ line, curve, span });
    pen.globalAlpha = alphaOf(light);
    strokeLine(task, line, curve, span, null);
    if (seen.length % 8 === 0) yield;
  }
  pen.globalAlpha = 1;
  pen.setLineDash([]);
}

/** Lines that have their names and their full colour from far as well. */
export const FEW_LINES = 24;

/** Whether there are more lines than can be told apart from far: they step back, see `beneath`. */
export function crowded({ detail, lines }: Plan): boolean {
  return !detail.dots && lines.length > FEW_LINES;
}

/** The part in sight of one line, with its head; in another colour where it is lit. */
export function strokeLine(task: Pick<Task, 'pen' | 'theme' | 'camera' | 'plan'>, line: Line, c: Curve, [t0, t1]: [number, number], lit: string | null): void {
  const { pen, theme, camera, plan } = task;
  const { bundle } = line;
  const width = widthOf(line) + (lit ? 0.8 : 0);
  // A link gathered alone looks like the other gathered ones, only thin.
  const many = !bundle.single && !bundle.wanted;
  pen.strokeStyle = pen.fillStyle = lit ?? (bundle.wanted ? theme.warningMark : many || crowded(plan) ? theme.bundle : theme.text2);
  pen.lineWidth = width;
  const angle = Math.atan2(c.by - c.cy, c.bx - c.cx);
  const from = Math.atan2(c.cy - c.ay, c.cx - c.ax);
  // The line keeps a little off the shapes, so that its head stands free.
  const gap = 3;
  const head = many ? 5 + width * 1.5 : 7;
  const stop = gap + (many && bundle.directed ? head * 0.8 : 0) + (bundle.wanted ? dotSize(plan.stage.dotRadius, camera.zoom) * 1.8 : 0);
  const bx = c.bx - stop * Math.cos(angle);
  const by = c.by - stop * Math.sin(angle);
  const dashes = bundle.wanted ? [2.5, 3] : many ? [] : dashOf(bundle.dash, width);
  pen.lineCap = dashes.length > 0 ? 'butt' : 'round';
  pen.setLineDash(dashes);
  const path = { ax: c.ax + gap * Math.cos(from), ay: c.ay + gap * Math.sin(from), cx: c.cx, cy: c.cy, bx, by };
  // Only what is seen: dashes of a line that runs far out of sight would cost more than all the rest.
  const cut = t0 > 0 || t1 < 1 ? part(path, t0, t1) : path;
  if (t0 > 0) pen.lineDashOffset = lengthTo(path, t0);
  pen.beginPath();
  pen.moveTo(cut.ax, cut.ay);
  pen.quadraticCurveTo(cut.cx, cut.cy, cut.bx, cut.by);
  pen.stroke();
  pen.setLineDash([]);
  pen.lineDashOffset = 0;
  if (t1 < 1) return;
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  if (bundle.wanted) paintWanted(task, c.bx, c.by);
  else if (bundle.directed && many) drawHead(pen, c.bx - gap * Math.cos(angle), c.by - gap * Math.sin(angle), angle, head);
  else if (bundle.directed) drawArrow(pen, bx, by, angle, head);
}

function paintWanted({ pen, theme, plan, camera }: Pick<Task, 'pen' | 'theme' | 'plan' | 'camera'>, x: number, y: number): void {
  const r = wantedSize(plan.stage.dotRadius, camera.zoom);
  pen.strokeStyle = theme.warningMark;
  pen.fillStyle = theme.canvas;
  pen.lineWidth = 1.4;
  pen.setLineDash([2.5, 2.5]);
  pen.beginPath();
  pen.arc(x, y, r, 0, 7);
  pen.fill();
  pen.stroke();
  pen.setLineDash([]);
  const k = r * 0.26;
  pen.beginPath();
  pen.moveTo(x - k, y - k);
  pen.lineTo(x + k, y + k);
  pen.moveTo(x + k, y - k);
  pen.lineTo(x - k, y + k);
  pen.stroke();
}

/** px; grows with the root of how many dots are in common. */
export function tieWidth(weight: number): number {
  return Math.min(6, 0.7 + 0.6 * Math.sqrt(Math.max(1, weight)));
}

/** Lines between groups with dots in common. */
export function* paintTies(task: Task): Generator<void, void> {
  const { pen, plan, camera, size, theme } = task;
  const { detail } = plan;
  const view = sight(camera, size, 20);
  pen.strokeStyle = theme.thread;
  pen.lineCap = 'round';
  let drawn = 0;
  for (const [i, bow] of plan.ties.entries()) {
    if (i % 1024 === 1023) yield;
    const { tie } = bow;
    const light = Math.min(groupLight(task, tie.a), groupLight(task, tie.b));
    if (light === HIDDEN || !passing(bow.whole, view) || !bow.curve) continue;
    const c = onScreen(bow.curve, camera, size);
    // One dot between two small shapes steps back behind what joins many.
    const slight = tie.weight < 2 && detail.small[tie.a] === 1 && detail.small[tie.b] === 1;
    pen.globalAlpha = light === DIMMED ? 0.25 : slight ? 0.4 : 0.75;
    pen.lineWidth = tieWidth(tie.weight);
    pen.beginPath();
    pen.moveTo(c.ax, c.ay);
    pen.quadraticCurveTo(c.cx, c.cy, c.bx, c.by);
    pen.stroke();
    drawn += 1;
    if (drawn % 32 === 0) yield;
  }
  pen.globalAlpha = 1;
}
