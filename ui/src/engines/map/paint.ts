// The whole picture, part by part; the caller decides how long it may take at a time.
import { paintLabels } from './paint_labels';
import { paintLines, paintTies, type SeenLine } from './paint_lines';
import { paintDots, paintShapes } from './paint_shapes';
import type { Task } from './pen';

/** Paints in CSS px; the pen's transform makes device pixels of them. Each `yield` is a place to give way. */
export function* paint(task: Task): Generator<void, void> {
  const { pen, size, theme } = task;
  pen.globalAlpha = 1;
  pen.fillStyle = theme.canvas;
  pen.fillRect(0, 0, size.width, size.height);
  const lines: SeenLine[] = [];
  const groups = yield* paintShapes(task, lines);
  yield* paintTies(task);
  yield* paintLines(task, lines);
  const dots = yield* paintDots(task);
  yield* paintLabels(task, { groups, dots, lines });
}
