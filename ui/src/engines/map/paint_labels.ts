// Names and counts, the more important first; none over another.
import { toScreen, toWorld, type Box, type Camera, type Point, type Size } from './camera';
import { hasShape } from './detail';
import { HIDDEN } from './focus';
import { groupAt } from './hit';
import { Room, elided, wrapped, type Measure } from './labels';
import { drawBadge, drawHead, drawMarker, drawPin } from './marks';
import { FEW_LINES, crowded, lineLight, widthOf, type SeenLine } from './paint_lines';
import { alphaOf, dotLight, dotSize, groupLight, haloed, measureIn, wantedSize, write, type Face, type Task } from './pen';
import type { Line } from './picture';
import { fillOf } from './paint_shapes';
import { part, pointOn, type Curve } from './route';
import type { Badge } from './scene';
import type { Stage } from './stage';
import { levelOfShare } from './theme';

/** px; a name is not longer, and a dot must be this large to have one. */
const LONGEST = 230;
const DOT_NAMED = 3.3;
const SEAT_NAMED = 8;
const MOST_NAMES = 700;
/** px; shapes larger than this have a whole badge, smaller ones a small one, and those below the least none. */
const BADGE_WHOLE = 13;
const BADGE_SEEN = 6;
const BADGE_SMALL = 0.65;

/** Names of dots and links; numbers on lines. */
const SMALL: Face = { weight: 400, px: 11 };
const COUNT: Face = { weight: 600, px: 11 };

/** Corners from the topmost at which a name is tried: on the upper edge, then all around. */
const STEPS = [0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6];
/** Shares of its radius above and below the middle of a shape. */
const WITHIN = [-0.8, 0.8, -0.6, 0.6, -0.4, 0.4, -0.2, 0.2, 0];
const FURTHER = [-8, 8, -10, 10, -13, 13, -16, 16, -19, 19, -22, 22];

interface Seen {
  groups: number[];
  dots: number[];
  lines: SeenLine[];
}

export function* paintLabels(task: Task, seen: Seen): Generator<void, void> {
  const room = new Room();
  for (const box of task.covered ?? []) room.take(box);
  const { plan, camera, selected } = task;
  const { stage } = plan;
  const badges = badgesOf(task, seen.groups);
  for (const { x, y, grown } of badges) room.take({ left: x - 8 * grown, right: x + 8 * grown, top: y - 8 * grown, bottom: y + 8 * grown });
  task.pen.textAlign = 'left';
  const rank = (g: number) => (selected.has(stage.scene.groups.id[g]!) ? 1e9 : 0) + stage.r[g]! * camera.zoom * (1 + 1 / (1 + stage.tree.depth[g]!));
  const byRank = seen.groups.map((g) => ({ g, rank: rank(g) })).sort((a, b) => b.rank - a.rank || a.g - b.g);
  // What stands within a shape has its place already; names beside shapes go around it.
  const outside: number[] = [];
  let done = 0;
  for (const { g } of byRank) {
    if (groupLight(task, g) === HIDDEN) continue;
    const open = plan.detail.closed[g] !== 1;
    // Without nesting only the innermost shapes are drawn.
    if (!hasShape(stage, task.layers, plan.detail, g)) continue;
    if (open) outside.push(g);
    else if (!paintWithin(task, g, room)) outside.push(g);
    if ((done += 1) % 8 === 0) yield;
  }
  // A name over an arrow head would hide which way the link goes; between two small shapes the name goes first.
  const { small } = plan.detail;
  for (const { line, curve } of seen.lines) {
    if (small[line.bundle.from] === 1 && small[line.bundle.to] === 1) continue;
    if (line.bundle.single && line.bundle.directed && !line.bundle.wanted) room.take({ left: curve.bx - 6, right: curve.bx + 6, top: curve.by - 6, bottom: curve.by + 6 });
  }
  for (const g of outside) {
    paintName(task, g, room);
    if ((done += 1) % 16 === 0) yield;
  }
  for (const { g, badge, x, y, grown } of badges) {
    task.pen.globalAlpha = alphaOf(groupLight(task, g));
    drawBadge(task.pen, badge, x, y, task.theme, grown);
  }
  for (const [g, count] of plan.inside) if (stage.r[g]! * camera.zoom > 44) paintInside(task, g, count, room);
  takeDots(task, seen.dots, room);
  const lines = [...seen.lines].sort((a, b) => b.line.bundle.count - a.line.bundle.count);
  // From far, words on many lines would cover what they run between; there a count is enough.
  const worded = !crowded(plan) || lines.length <= FEW_LINES;
  for (const seenLine of lines) {
    const { line, curve, span } = seenLine;
    if (!worded && line.bundle.single) continue;
    if (line.bundle.wanted && span[1] === 1) paintWantedName(task, line, curve, room);
    // The name goes on the part that is seen.
    else if (!line.bundle.wanted) paintLineName(task, line, part(curve, ...span), room);
    if ((done += 1) % 16 === 0) yield;
  }
  yield* paintDotNames(task, seen.dots, room);
  task.pen.globalAlpha = 1;
}

/** Name and count inside a shape that is drawn without its contents; false where its name is still to be written beside it. */
function paintWithin(task: Task, g: number, room: Room): boolean {
  const { pen, plan, camera, size, theme } = task;
  const { stage } = plan;
  const { groups } = stage.scene;
  const z = camera.zoom;
  const middle = stage.core(g);
  const r = middle.r * z;
  if (r < 7) return true;
  const x = (middle.x - camera.x) * z + size.width / 2;
  const y = (middle.y - camera.y) * z + size.height / 2;
  const big = r > 70 ? 15 : r > 26 ? 12 : 11;
  const line = big + 2;
  const count = groups.count[g] ?? 0;
  const counted = count > 0 ? task.number(count) : '';
  const overlay = groups.overlay?.[g] ?? null;
  const chosen = task.selected.has(groups.id[g]!);
  const ink = overlay !== null ? theme.levels[levelOfShare(overlay)]!.on : chosen ? theme.accent : theme.text;
  const face: Face = { weight: chosen || big > 12 ? 600 : 400, px: big };
  const countFace: Face = { weight: overlay !== null ? 600 : 400, px: big };
  const measure = measureIn(task, face);
  let lines: string[] | null = null;
  if (r >= 15) lines = linesWithin(groups.label[g] ?? '', Math.floor(r - 2), counted === '' ? 0 : 1, line, `${face.weight} ${big} ${theme.font}`, measure);
  const named = lines !== null;
  const rows = [...(lines ?? []), ...(counted === '' ? [] : [counted])];
  if (rows.length === 0) return false;
  const fits = named || measureIn(task, countFace)(counted) < r * 1.8;
  if (!fits) return r < 15;
  pen.globalAlpha = alphaOf(groupLight(task, g)) * (groups.state?.[g] === 'gone' ? 0.55 : 1);
  pen.textAlign = 'center';
  pen.fillStyle = ink;
  const top = y - ((rows.length - 1) * line) / 2;
  let wide = 0;
  // Lines that cross the shape keep off its name.
  const halo = plan.lines.length > 0 ? { colour: fillOf(task, g), width: 3 } : undefined;
  for (const [i, text] of rows.entries()) {
    const own = i === (lines?.length ?? 0) ? countFace : face;
    write(task, text, x, top + i * line + 0.5, own, halo);
    wide = Math.max(wide, measureIn(task, own)(text));
  }
  pen.textAlign = 'left';
  room.take({ left: x - wide / 2 - 2, right: x + wide / 2 + 2, top: top - line / 2, bottom: top + (rows.length - 0.5) * line });
  return named;
}

const within = new Map<string, string[] | null>();

/** The lines of a name in a circle of `r` px, with `more` lines below them; null where it has no room. Remembered. */
function linesWithin(label: string, r: number, more: number, line: number, font: string, measure: Measure): string[] | null {
  const key = `${r} ${more} ${font} ${label}`;
  const known = within.get(key);
  if (known !== undefined) return known;
  let lines: string[] | null = null;
  for (let n = 1; n <= 3 && !lines; n += 1) lines = wrapped(label, chords(r, n, more, line), measure);
  if (within.size > 50_000) within.clear();
  within.set(key, lines);
  return lines;
}

/** How wide lines may be in a circle, when `n` lines and as many more stand in its middle. */
function chords(r: number, n: number, more: number, line: number): number[] {
  const top = -((n + more) * line) / 2;
  return Array.from({ length: n }, (_, i) => {
    const far = Math.max(Math.abs(top + i * line), Math.abs(top + (i + 1) * line)) - line * 0.2;
    return far >= r ? 0 : 2 * Math.sqrt(r * r - far * far) - 3;
  });
}

/** A name on the upper edge of a shape; where that is out of sight, at the edge of the view. */
function paintName(task: Task, g: number, room: Room): void {
  const { pen, plan, camera, size, theme } = task;
  const { stage } = plan;
  const { groups } = stage.scene;
  const z = camera.zoom;
  const px = stage.r[g]! * z;
  if (px < 16) return;
  const chosen = task.selected.has(groups.id[g]!);
  const strong = stage.largestChild[g]! > 0;
  const face: Face = { weight: 600, px: strong && stage.tree.depth[g] === 0 ? 13 : 12 };
  const measure = measureIn(task, face);
  const pinned = groups.pinned?.[g] === true;
  const texts = [LONGEST, Math.min(LONGEST, Math.max(60, px * 2.6))].map((most) => elided(groups.label[g] ?? '', most, measure));
  // The whole name where there is room for it, else as much as the shape is wide.
  for (const text of texts[0] === texts[1] ? texts.slice(1) : texts) {
    if (text === '') continue;
    const wide = measure(text) + 17 + (pinned ? 13 : 0);
    // The name of an inner shape beside it would be taken for that of another below it.
    const free = plan.detail.closed[g] === 1 && stage.tree.depth[g]! > 0;
    const all = spotsOfName(task, g, wide).filter((spot) => !free || isFree(task, g, spot));
    // A whole name stands wholly in sight; what is left of it may be cut by the edge of the view, where that has no other place.
    const inSight = ({ left, right }: Box) => left > 2 && right < size.width - 2;
    const spots = text === texts[1] ? [...all.filter(inSight), ...all.filter((spot) => !inSight(spot))] : all.filter(inSight);
    const place = room.place(spots);
    if (place < 0) continue;
    const box = spots[place]!;
    if (box.right < 0 || box.left > size.width) return;
    pen.globalAlpha = alphaOf(groupLight(task, g)) * (groups.state?.[g] === 'gone' ? 0.6 : 1);
    const y = (box.top + box.bottom) / 2;
    const look = theme.looks[groups.colour[g] ?? 0] ?? theme.looks[0]!;
    pen.fillStyle = theme.canvas;
    pen.beginPath();
    pen.arc(box.left + 5, y, 7.5, 0, 7);
    pen.fill();
    haloed(task, text, box.left + 16, y + 0.5, face, chosen ? theme.accent : theme.text, 5);
    pen.fillStyle = look.solid;
    drawMarker(pen, groups.marker[g] ?? 'dot', box.left + 5, y, 10);
    if (pinned) {
      pen.strokeStyle = theme.text3;
      drawPin(pen, box.right - 5, y);
    }
    task.placed.push({ ...box, target: { kind: 'group', id: groups.id[g]! } });
    return;
  }
}

/** Where a name so many px wide may stand, the best place first. */
function spotsOfName(task: Task, g: number, wide: number): Box[] {
  const { plan, camera, size } = task;
  const { stage } = plan;
  const z = camera.zoom;
  const outline = stage.outline(g);
  const n = outline.length / 2;
  const spots: Box[] = [];
  const at = (x: number, y: number) => spots.push({ left: x - wide / 2, right: x + wide / 2, top: y - 9, bottom: y + 9 });
  let topmost = 0;
  for (let k = 1; k < n; k += 1) if (outline[2 * k + 1]! < outline[2 * topmost + 1]!) topmost = k;
  const corner = (k: number) => {
    const i = ((k % n) + n) % n;
    return { x: (outline[2 * i]! - camera.x) * z + size.width / 2, y: (outline[2 * i + 1]! - camera.y) * z + size.height / 2 };
  };
  const top = corner(topmost);
  const low = corner(topmost + n / 2);
  if (top.y < 12 && low.y > 60) {
    // The upper edge is out of sight: the name stays in view as long as the shape does.
    const middle = (stage.core(g).x - camera.x) * z + size.width / 2;
    const half = stage.r[g]! * z * 0.6;
    const x = Math.max(Math.min(Math.max(middle, wide / 2 + 8), size.width - wide / 2 - 8), middle - half);
    if (x <= middle + half) at(x, 14);
    if (x <= middle + half && stage.tree.depth[g]! > 0) at(x, 34);
  } else {
    for (const step of STEPS) {
      const p = corner(topmost + step);
      at(p.x, p.y - 3);
    }
    const above = corner(topmost);
    at(above.x, above.y - 14);
    at(low.x, low.y + 4);
    const middle = corner(topmost + n / 4);
    const other = corner(topmost - n / 4);
    const [right, left] = middle.x > other.x ? [middle, other] : [other, middle];
    const beside = spots.length;
    at(right.x + wide / 2 + 8, right.y);
    at(left.x - wide / 2 - 8, left.y);
    // Beside the shape only where no other stands.
    spots.push(...spots.splice(beside).filter((spot) => isFree(task, g, spot)));
    const further = spots.length;
    for (const step of FURTHER) {
      const p = corner(topmost + step);
      at(p.x, p.y);
    }
    spots.push(...spots.splice(further).filter((spot) => !holdsDot(task, g, spot)));
    // A large shape is named even where its edge has no room.
    const { x, y, r } = stage.core(g);
    for (const part of stage.largestChild[g]! > 0 ? WITHIN : []) at((x - camera.x) * z + size.width / 2, (y + part * r - camera.y) * z + size.height / 2);
  }
  return spots;
}

/** Whether a dot of the group stands in a box. */
function holdsDot({ plan, camera, size }: Task, g: number, box: Box): boolean {
  const { stage, detail } = plan;
  if (!detail.dots) return false;
  const r = dotSize(stage.dotRadius, camera.zoom);
  for (const d of stage.dotsOf(g)) {
    const x = (stage.dotX[d]! - camera.x) * camera.zoom + size.width / 2;
    const y = (stage.dotY[d]! - camera.y) * camera.zoom + size.height / 2;
    if (x + r > box.left && x - r < box.right && y + r > box.top && y - r < box.bottom) return true;
  }
  return false;
}

/** Whether a box beside a group lies in no group but those around it. */
function isFree({ plan, camera, size }: Task, g: number, box: Box): boolean {
  const { stage } = plan;
  const z = camera.zoom;
  const far = (other: number, x: number, y: number) => Math.hypot((stage.x[other]! - camera.x) * z + size.width / 2 - x, (stage.y[other]! - camera.y) * z + size.height / 2 - y);
  const above = stage.tree.parent[g]!;
  if (above >= 0 && [box.left, box.right].some((x) => far(above, x, (box.top + box.bottom) / 2) > stage.r[above]! * z)) return false;
  for (const other of stage.children(above)) {
    const [x, y] = [(stage.x[other]! - camera.x) * z + size.width / 2, (stage.y[other]! - camera.y) * z + size.height / 2];
    if (other !== g && far(other, Math.max(box.left, Math.min(box.right, x)), Math.max(box.top, Math.min(box.bottom, y))) < stage.r[other]! * z) return false;
  }
  return true;
}

/** The corner of a shape up to the right, px, and how large a badge is there; null where the shape is too small for one. */
export function badgeAt(stage: Stage, g: number, camera: Camera, size: Size): (Point & { grown: number }) | null {
  const px = stage.r[g]! * camera.zoom;
  if (px < BADGE_SEEN) return null;
  const outline = stage.outline(g);
  const k = Math.round((outline.length / 2) * 0.86);
  return { ...toScreen(camera, size, outline[2 * k]!, outline[2 * k + 1]!), grown: px > BADGE_WHOLE ? 1 : BADGE_SMALL };
}

interface Badged {
  g: number;
  badge: Badge;
  x: number;
  y: number;
  grown: number;
}
/** The badges in sight. Names keep clear of them, so their places are taken first. */
function badgesOf({ plan: { stage, detail }, layers, camera, size }: Task, seen: readonly number[]): Badged[] {
  return seen.flatMap((g) => {
    const badge = hasShape(stage, layers, detail, g) ? stage.scene.groups.badge?.[g] : null;
    const at = badge ? badgeAt(stage, g, camera, size) : null;
    return badge && at ? [{ g, badge, ...at }] : [];
  });
}

/** How many links lie within a shape without being drawn: on its lower edge, with a loop. */
function paintInside(task: Task, g: number, count: number, room: Room): void {
  const { pen, plan, camera, size, theme } = task;
  if (groupLight(task, g) === HIDDEN) return;
  const outline = plan.stage.outline(g);
  const n = outline.length / 2;
  const text = task.number(count);
  const half = measureIn(task, COUNT)(text) / 2 + 13;
  const spots = [0.25, 0.21, 0.29, 0.17, 0.33].map((turn) => {
    const k = Math.round(turn * n) % n;
    const x = (outline[2 * k]! - camera.x) * camera.zoom + size.width / 2;
    const y = (outline[2 * k + 1]! - camera.y) * camera.zoom + size.height / 2;
    return { left: x - half, right: x + half, top: y - 9, bottom: y + 9 };
  });
  const place = room.place(spots);
  if (place < 0) return;
  const box = spots[place]!;
  const y = (box.top + box.bottom) / 2;
  pen.globalAlpha = alphaOf(groupLight(task, g));
  pill(task, box);
  pen.strokeStyle = theme.bundle;
  pen.lineWidth = 1.4;
  pen.beginPath();
  pen.arc(box.left + 11, y, 3.6, -1.2, 3.6);
  pen.stroke();
  pen.fillStyle = theme.bundle;
  drawHead(pen, box.left + 12.6, y - 4.4, -2.7, 4.5);
  pen.fillStyle = theme.text2;
  write(task, text, box.left + 19, y + 0.5, COUNT);
  task.placed.push({ ...box, target: { kind: 'group', id: plan.stage.scene.groups.id[g]! }, onEdge: true });
}

function pill({ pen, theme }: Task, box: Box): void {
  pen.beginPath();
  pen.roundRect(box.left, box.top, box.right - box.left, box.bottom - box.top, (box.bottom - box.top) / 2);
  pen.fillStyle = theme.surface;
  pen.fill();
  pen.strokeStyle = theme.lineStrong;
  pen.lineWidth = 1;
  pen.stroke();
}

function paintLineName(task: Task, line: Line, curve: Curve, room: Room): void {
  const { pen, theme, plan } = task;
  const { bundle } = line;
  const long = Math.hypot(curve.bx - curve.ax, curve.by - curve.ay);
  const alpha = alphaOf(lineLight(task, line));
  const target = {
    kind: 'links' as const,
    ids: bundle.links.map((i) => plan.stage.scene.links.id[i]!),
    from: plan.stage.scene.groups.id[bundle.from]!,
    to: plan.stage.scene.groups.id[bundle.to] ?? null,
  };
  const along = inSight(task, line, [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.16, 0.84].map((t) => pointOn(curve, t)));
  if (along.length === 0) return;
  if (!bundle.single && bundle.count > 1) {
    if (long < 26) return;
    const text = task.number(bundle.count);
    const half = Math.max(11, measureIn(task, COUNT)(text) / 2 + 7);
    const spots = along.map(({ x, y }) => ({ left: x - half, right: x + half, top: y - 9, bottom: y + 9 }));
    const place = room.place(spots);
    if (place < 0) return;
    const { x, y } = along[place]!;
    pen.globalAlpha = alpha;
    pill(task, spots[place]!);
    pen.fillStyle = theme.text;
    pen.textAlign = 'center';
    write(task, text, x, y + 0.5, COUNT);
    pen.textAlign = 'left';
    task.placed.push({ ...spots[place]!, target });
    return;
  }
  const label = plan.stage.scene.links.label[bundle.links[0]!] ?? '';
  if (!bundle.single || label === '' || long < 34) return;
  const text = elided(label, Math.max(90, long * 1.1), measureIn(task, SMALL));
  const half = measureIn(task, SMALL)(text) / 2 + 2;
  // On a line it would cover, the name stands beside it.
  const flat = Math.abs(curve.bx - curve.ax) / long;
  if (2 * half * flat > long * 0.62) along.unshift(...[-11, 11].map((off) => ({ x: along[0]!.x, y: along[0]!.y + off })));
  const spots = along.map(({ x, y }) => ({ left: x - half, right: x + half, top: y - 8, bottom: y + 8 }));
  const place = room.place(spots);
  if (place < 0) return;
  const box = spots[place]!;
  pen.globalAlpha = alpha;
  haloed(task, text, box.left + 2, along[place]!.y + 0.5, SMALL, theme.text2, 6 + widthOf(line));
  task.placed.push({ ...box, target });
}

/** More lines than this are not asked where they are seen. */
const MOST_ASKED = 200;

/** Those of some points on a line that do not lie below a shape it passes. */
function inSight({ plan, camera, size }: Task, { bundle }: Line, points: Point[]): Point[] {
  const home = plan.stage.tree.parent[bundle.from]!;
  if (!crowded(plan) || plan.lines.length > MOST_ASKED) return points;
  return points.filter((point) => {
    const at = toWorld(camera, size, point.x, point.y);
    return groupAt(plan, at.x, at.y) === home;
  });
}

function paintWantedName(task: Task, line: Line, curve: Curve, room: Room): void {
  const { pen, theme, plan, camera, size } = task;
  const { links, groups } = plan.stage.scene;
  const { bundle } = line;
  const r = wantedSize(plan.stage.dotRadius, camera.zoom);
  const link = bundle.links[0]!;
  const single = bundle.links.length === 1;
  room.take({ left: curve.bx - r, right: curve.bx + r, top: curve.by - r, bottom: curve.by + r });
  const first = single ? elided(links.label[link] ?? '', 180, measureIn(task, COUNT)) : task.number(bundle.count);
  const remark = single ? elided(links.remark?.[link] ?? '', 180, measureIn(task, SMALL)) : '';
  const { bx: x, by: y } = curve;
  // Where there is no room for both, what is wanted is said without since when.
  let box: Box | undefined;
  let second = remark;
  for (const text of remark === '' ? [''] : [remark, '']) {
    second = text;
    const half = Math.max(measureIn(task, COUNT)(first), text === '' ? 0 : measureIn(task, SMALL)(text)) / 2;
    const high = text === '' ? 14 : 28;
    const spot = (cx: number, top: number): Box => ({ left: cx - half - 2, right: cx + half + 2, top, bottom: top + high });
    // Of a ring that is in sight, the name is as well: at an edge it moves in, or stands on the other side.
    const seen = x >= 0 && x <= size.width;
    const inner = !seen ? x : Math.max(half + 4, Math.min(size.width - half - 4, x));
    const spots = [spot(inner, y + r + 4), spot(inner, y - r - 4 - high), spot(x + r + 6 + half, y - high / 2), spot(x - r - 6 - half, y - high / 2)].filter((at) => !seen || (at.left >= 0 && at.right <= size.width));
    box = spots[room.place(spots)];
    if (box) break;
  }
  if (!box) return;
  const cx = (box.left + box.right) / 2;
  pen.globalAlpha = alphaOf(lineLight(task, line));
  pen.textAlign = 'center';
  haloed(task, first, cx, box.top + 7, COUNT, theme.warning, 4);
  if (second !== '') haloed(task, second, cx, box.top + 21, SMALL, theme.warning, 4);
  pen.textAlign = 'left';
  task.placed.push({ ...box, target: { kind: 'links', ids: bundle.links.map((i) => links.id[i]!), from: groups.id[bundle.from]!, to: null } });
}

/** px from the middle of a dot to its edge, with its ring. */
function reachOf({ plan, camera }: Task, d: number): number {
  const r = dotSize(plan.stage.dotRadius, camera.zoom);
  return ((plan.stage.scene.dots.others?.[d]?.length ?? 0) > 0 ? r * 1.75 : r) + 1;
}

/** No name is written over a dot. */
function takeDots(task: Task, dots: number[], room: Room): void {
  const { plan, camera, size } = task;
  for (const d of dots) {
    const x = (plan.stage.dotX[d]! - camera.x) * camera.zoom + size.width / 2;
    const y = (plan.stage.dotY[d]! - camera.y) * camera.zoom + size.height / 2;
    const own = reachOf(task, d);
    room.take({ left: x - own, right: x + own, top: y - own, bottom: y + own });
  }
}

function* paintDotNames(task: Task, dots: number[], room: Room): Generator<void, void> {
  const { pen, plan, camera, size, theme, selected } = task;
  const { stage } = plan;
  if (stage.dotRadius * camera.zoom < DOT_NAMED) return;
  const all = stage.scene.dots;
  const z = camera.zoom;
  const x = (d: number) => (stage.dotX[d]! - camera.x) * z + size.width / 2;
  const y = (d: number) => (stage.dotY[d]! - camera.y) * z + size.height / 2;
  const reach = (d: number) => reachOf(task, d);
  // Seats repeat a name that stands elsewhere: last. Dots of several groups first.
  const chosen = (d: number) => (selected.has(all.id[d]!) ? 20 : stage.dotGroup[d]! >= 0 && selected.has(stage.scene.groups.id[stage.dotGroup[d]!]!) ? 3 : 0);
  const seat = (d: number) => ((all.seatOf?.[d] ?? -1) >= 0 ? -5 : 0);
  const ranked = dots.map((d) => ({ d, rank: chosen(d) + seat(d) + (all.others?.[d]?.length ?? 0) })).sort((a, b) => b.rank - a.rank || a.d - b.d);
  const measure = measureIn(task, SMALL);
  // Names of seats stand elsewhere too.
  const near = stage.dotRadius * z >= SEAT_NAMED;
  let done = 0;
  for (const { d, rank } of ranked.slice(0, MOST_NAMES)) {
    if (rank < 0 && !near) continue;
    const text = elided(all.label[d] ?? '', 140, measure);
    if (text === '') continue;
    const half = measure(text) / 2 + 1;
    const off = reach(d) + 8;
    const inSight = x(d) >= 0 && x(d) <= size.width;
    const spots = [[0, off], [0, -off], [half + reach(d) + 3, 0], [-half - reach(d) - 3, 0]]
      .map(([dx = 0, dy = 0]) => ({ left: x(d) + dx - half, right: x(d) + dx + half, top: y(d) + dy - 7, bottom: y(d) + dy + 7 }))
      // Of a dot that is in sight no name is cut by the edge of the view.
      .filter(({ left, right }) => !inSight || (left >= 0 && right <= size.width));
    const place = room.place(spots);
    if (place < 0) continue;
    const box = spots[place]!;
    pen.globalAlpha = alphaOf(dotLight(task, d));
    haloed(task, text, box.left + 1, (box.top + box.bottom) / 2, SMALL, chosen(d) > 0 ? theme.text : theme.text2, 3);
    task.placed.push({ ...box, target: { kind: 'dot', id: all.id[d]! } });
    if ((done += 1) % 16 === 0) yield;
  }
}
