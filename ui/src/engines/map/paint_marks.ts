// What lies over the picture and changes with every move of the pointer: selection, cursor, neighbours, threads, the box.
import { sight, type Box, type Camera, type Point, type Size } from './camera';
import { shownFor } from './detail';
import { drawBadge } from './marks';
import { badgeAt } from './paint_labels';
import { onScreen, strokeLine, tieWidth } from './paint_lines';
import { dotSize, outlinePath } from './pen';
import type { Bow, Plan } from './picture';
import { curveBetween, passing } from './route';
import { thingAt, type Target } from './scene';
import type { Theme } from './theme';

export interface Marks {
  selected: ReadonlySet<string>;
  cursor: string | null;
  /** Whether the keyboard is in the map, so that the cursor shows. */
  keyboard: boolean;
  hovered: Target | null;
  neighbours: ReadonlySet<string>;
  /** A box or a loop being drawn, px. */
  loop: readonly Point[];
  /** What stands on the edges of shapes, px: no ring is drawn over it. */
  onEdges: readonly Box[];
}

/** Whether there is anything to draw. */
export function hasMarks(marks: Omit<Marks, 'onEdges'>): boolean {
  return marks.selected.size > 0 || marks.hovered !== null || marks.loop.length > 1 || (marks.keyboard && marks.cursor !== null);
}

export function paintMarks(pen: CanvasRenderingContext2D, plan: Plan, camera: Camera, size: Size, theme: Theme, marks: Marks): void {
  const { stage, detail } = plan;
  const { groups, dots } = stage.scene;
  pen.clearRect(0, 0, size.width, size.height);
  pen.globalAlpha = 1;
  pen.setLineDash([]);
  const z = camera.zoom;
  const ox = size.width / 2 - camera.x * z;
  const oy = size.height / 2 - camera.y * z;
  const view = sight(camera, size, 40);
  const r = dotSize(stage.dotRadius, z);
  const inView = (x: number, y: number, far: number) => x + far > view.left && x - far < view.right && y + far > view.top && y - far < view.bottom;

  const ring = (id: string, colour: string, width: number, off: number) => {
    pen.strokeStyle = colour;
    pen.lineWidth = width;
    const g = stage.groupIndex.get(id);
    const d = stage.dotIndex.get(id);
    if (g !== undefined) {
      const drawn = shownFor(stage, detail.closed, g);
      if (!inView(stage.x[drawn]!, stage.y[drawn]!, stage.r[drawn]!)) return;
      pen.beginPath();
      outlinePath(pen, stage.outline(drawn), camera, size, stage.r[drawn]! * z);
      pen.stroke();
    } else if (d !== undefined) {
      const home = stage.dotGroup[d]!;
      const outer = home < 0 ? -1 : shownFor(stage, detail.closed, home);
      if (!detail.dots || (outer >= 0 && detail.closed[outer] === 1)) {
        if (outer >= 0) ring(groups.id[outer]!, colour, width, off);
        return;
      }
      if (!inView(stage.dotX[d]!, stage.dotY[d]!, stage.dotRadius)) return;
      const size = (dots.others?.[d]?.length ?? 0) > 0 ? r * 1.75 : r;
      pen.beginPath();
      pen.arc(stage.dotX[d]! * z + ox, stage.dotY[d]! * z + oy, size + off, 0, 7);
      pen.stroke();
    }
  };

  const threads = (id: string) => {
    if (!detail.dots) return;
    const g = stage.groupIndex.get(id);
    const d = stage.dotIndex.get(id);
    const own = d !== undefined ? [d] : g !== undefined && detail.closed[g] !== 1 ? [...stage.dotsOf(g)] : [];
    pen.strokeStyle = theme.thread;
    pen.lineWidth = 1;
    for (const one of own.slice(0, 400)) {
      const all = stage.seats.get(one) ?? [];
      const home = all[0];
      for (const seat of d !== undefined ? all : [one]) {
        if (home === undefined || seat === home) continue;
        const c = onScreen(curveBetween({ x: stage.dotX[home]!, y: stage.dotY[home]! }, { x: stage.dotX[seat]!, y: stage.dotY[seat]! }, 0), camera, size);
        pen.beginPath();
        pen.moveTo(c.ax, c.ay);
        pen.quadraticCurveTo(c.cx, c.cy, c.bx, c.by);
        pen.stroke();
      }
    }
  };

  const { hovered } = marks;
  if (hovered) {
    for (const id of marks.neighbours) ring(id, theme.text2, 1.6, 3);
    const task = { pen, theme, camera, plan };
    const id = thingAt(hovered);
    const own = id === null ? null : stage.groupIndex.get(id);
    const first = hovered.kind === 'links' ? hovered.ids[0] : undefined;
    const link = first === undefined ? -1 : stage.scene.links.id.indexOf(first);
    for (const line of plan.lines) {
      const touches = own !== undefined && own !== null ? line.bundle.from === own || line.bundle.to === own : link >= 0 && line.bundle.links.includes(link);
      const curve = touches ? onScreen(line.curve, camera, size) : null;
      const span = curve && passing(curve, { left: -20, top: -20, right: size.width + 20, bottom: size.height + 20 });
      if (curve && span) strokeLine(task, line, curve, span, theme.accent);
    }
    if (hovered.kind === 'ties') {
      const [a, b] = [hovered.from, hovered.to].map((each) => stage.groupIndex.get(each));
      for (const bow of plan.ties) if (bow.tie.a === a && bow.tie.b === b) traceTie(task, size, bow);
    }
    if (hovered.kind === 'group' || hovered.kind === 'dot') {
      threads(hovered.id);
      ring(hovered.id, theme.text, 1.8, 3);
    } else {
      ring(hovered.from, theme.text, 1.8, 3);
      if (hovered.to !== null) ring(hovered.to, theme.text, 1.8, 3);
    }
  }
  for (const id of marks.selected) {
    threads(id);
    ring(id, theme.accent, 2, 3);
    const g = stage.groupIndex.get(id);
    const badge = g === undefined ? null : (groups.badge?.[g] ?? null);
    if (g !== undefined && badge && shownFor(stage, detail.closed, g) === g) {
      const at = badgeAt(stage, g, camera, size);
      if (at) drawBadge(pen, badge, at.x, at.y, theme, at.grown);
    }
  }
  if (marks.cursor !== null && marks.keyboard) {
    // A ring outside the thing, with a gap of the ground, so that it is seen on selected things as well.
    ring(marks.cursor, theme.canvas, 6, 5);
    ring(marks.cursor, theme.accent, 3, 5);
  }
  uncover(pen, marks.onEdges);
  if (marks.loop.length > 1) {
    pen.beginPath();
    for (const p of marks.loop) pen.lineTo(p.x, p.y);
    pen.closePath();
    pen.globalAlpha = 0.14;
    pen.fillStyle = theme.accent;
    pen.fill();
    pen.globalAlpha = 1;
    pen.strokeStyle = theme.accent;
    pen.lineWidth = 1;
    pen.stroke();
  }
}

/** Takes away what was drawn over these, so that the picture below is seen there. */
function uncover(pen: CanvasRenderingContext2D, boxes: readonly Box[]): void {
  pen.globalCompositeOperation = 'destination-out';
  pen.fillStyle = '#000';
  for (const { left, right, top, bottom } of boxes) {
    pen.beginPath();
    pen.roundRect(left, top, right - left, bottom - top, (bottom - top) / 2);
    pen.fill();
  }
  pen.globalCompositeOperation = 'source-over';
}

function traceTie({ pen, theme, camera }: { pen: CanvasRenderingContext2D; theme: Theme; camera: Camera }, size: Size, { tie, curve }: Bow): void {
  if (!curve) return;
  const c = onScreen(curve, camera, size);
  pen.strokeStyle = theme.accent;
  pen.lineWidth = tieWidth(tie.weight) + 0.8;
  pen.beginPath();
  pen.moveTo(c.ax, c.ay);
  pen.quadraticCurveTo(c.cx, c.cy, c.bx, c.by);
  pen.stroke();
}
