// The small signs of the map: glyphs beside names, signs of findings, arrow heads, dashes.
import type { Badge, Dash, Marker } from './scene';
import type { Theme } from './theme';

type Pen = CanvasRenderingContext2D;

/** Draws a glyph of `size` px around a point, filled with the pen's colour. */
export function drawMarker(pen: Pen, marker: Marker, x: number, y: number, size: number): void {
  const r = size / 2;
  pen.beginPath();
  switch (marker) {
    case 'dot':
      pen.arc(x, y, r, 0, 7);
      break;
    case 'ring':
      pen.arc(x, y, r, 0, 7);
      pen.moveTo(x + r * 0.5, y);
      pen.arc(x, y, r * 0.5, 0, 7, true);
      pen.fill('evenodd');
      return;
    case 'square':
      pen.rect(x - r * 0.86, y - r * 0.86, r * 1.72, r * 1.72);
      break;
    case 'bar':
      pen.roundRect(x - r, y - r * 0.55, size, r * 1.1, r * 0.2);
      break;
    case 'diamond':
      polygon(pen, x, y, r, 4, -Math.PI / 2);
      break;
    case 'triangle':
      polygon(pen, x, y + r * 0.2, r * 1.1, 3, -Math.PI / 2);
      break;
    case 'hexagon':
      polygon(pen, x, y, r, 6, 0);
      break;
    case 'star':
      for (let i = 0; i < 10; i += 1) {
        const far = i % 2 === 0 ? r * 1.1 : r * 0.45;
        const angle = -Math.PI / 2 + (i * Math.PI) / 5;
        pen.lineTo(x + far * Math.cos(angle), y + far * Math.sin(angle));
      }
      pen.closePath();
      break;
    case 'cross': {
      const w = r * 0.36;
      pen.rect(x - r, y - w, size, 2 * w);
      pen.rect(x - w, y - r, 2 * w, size);
      break;
    }
  }
  pen.fill();
}

function polygon(pen: Pen, x: number, y: number, r: number, corners: number, start: number): void {
  for (let i = 0; i < corners; i += 1) {
    const angle = start + (i * 2 * Math.PI) / corners;
    pen.lineTo(x + r * Math.cos(angle), y + r * Math.sin(angle));
  }
  pen.closePath();
}

/** A sign on the edge of a shape, 14 px, on a ground of its own. */
export function drawBadge(pen: Pen, badge: Badge, x: number, y: number, theme: Theme, grown = 1): void {
  if (grown !== 1) {
    pen.save();
    pen.translate(x, y);
    pen.scale(grown, grown);
    drawBadge(pen, badge, 0, 0, theme);
    return pen.restore();
  }
  pen.fillStyle = theme.canvas;
  pen.beginPath();
  pen.arc(x, y, 9, 0, 7);
  pen.fill();
  pen.lineWidth = 1.6;
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  pen.setLineDash([]);
  const mark = badge === 'critical' ? theme.criticalMark : badge === 'warning' ? theme.warningMark : theme.noteMark;
  pen.beginPath();
  if (badge === 'critical') {
    pen.fillStyle = mark;
    polygon(pen, x, y, 7.4, 8, Math.PI / 8);
    pen.fill();
    pen.strokeStyle = theme.surface;
  } else {
    pen.strokeStyle = mark;
    if (badge === 'warning') polygon(pen, x, y + 1, 7, 3, -Math.PI / 2);
    else pen.arc(x, y, 6, 0, 7);
    pen.stroke();
  }
  const low = badge === 'note' ? -1 : 1;
  pen.beginPath();
  pen.moveTo(x, y - 3 * low + (badge === 'warning' ? 1 : 0));
  pen.lineTo(x, y + 0.6 * low - (badge === 'note' ? -2.4 : 0) + (badge === 'warning' ? 0.4 : 0));
  pen.moveTo(x, y + 3.1 * low);
  pen.lineTo(x, y + 3.2 * low);
  pen.stroke();
}

/** Two open strokes at the end of a line that comes from `angle`. */
export function drawArrow(pen: Pen, x: number, y: number, angle: number, size: number): void {
  const spread = 0.46;
  pen.beginPath();
  pen.moveTo(x - size * Math.cos(angle - spread), y - size * Math.sin(angle - spread));
  pen.lineTo(x, y);
  pen.lineTo(x - size * Math.cos(angle + spread), y - size * Math.sin(angle + spread));
  pen.stroke();
}

/** A filled head for a wide line. */
export function drawHead(pen: Pen, x: number, y: number, angle: number, size: number): void {
  const spread = 0.5;
  pen.beginPath();
  pen.moveTo(x, y);
  pen.lineTo(x - size * Math.cos(angle - spread), y - size * Math.sin(angle - spread));
  pen.lineTo(x - size * Math.cos(angle + spread), y - size * Math.sin(angle + spread));
  pen.closePath();
  pen.fill();
}

/** px, for a line of this width with flat ends: round ones take three times as long to draw. */
export function dashOf(dash: Dash, width: number): number[] {
  const w = Math.max(1, width / 1.4);
  switch (dash) {
    case 'long':
      return [9 * w, 4.5 * w];
    case 'dots':
      return [2 * w, 4 * w];
    case 'mixed':
      return [9 * w, 3.5 * w, 2.5 * w, 3.5 * w];
    case 'solid':
      return [];
  }
}

/** A held place: a small pin. */
export function drawPin(pen: Pen, x: number, y: number): void {
  pen.lineWidth = 1.2;
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  pen.beginPath();
  pen.moveTo(x, y + 1.5);
  pen.lineTo(x, y + 5.5);
  pen.moveTo(x - 2.2, y - 4.5);
  pen.lineTo(x + 2.2, y - 4.5);
  pen.lineTo(x + 1.8, y - 1.2);
  pen.lineTo(x + 3.4, y + 1.5);
  pen.lineTo(x - 3.4, y + 1.5);
  pen.lineTo(x - 1.8, y - 1.2);
  pen.closePath();
  pen.stroke();
}
