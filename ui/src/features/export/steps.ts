// Which step the criteria are for: where a level can be reached from, and the first guess.
import type { Id, MatrixView, Level } from '../../shared/api';

/** The levels from which a step leads to `to`; where none is drawn, the next lower one of its track. */
export function levelsBefore(matrix: MatrixView, to: Id): Level[] {
  const target = matrix.levels.find((level) => level.id === to);
  if (!target) return [];
  const origins = new Set(matrix.steps.filter((step) => step.to === to).map((step) => step.from));
  const stepped = matrix.levels.filter((level) => origins.has(level.id));
  if (stepped.length > 0) return stepped;
  const lower = matrix.levels.filter((level) => level.track === target.track && level.rank < target.rank);
  return lower.slice(-1);
}

/** The step a lead most often wants: the first level beyond the trunk, else the second of the first track. */
export function firstGuess(matrix: MatrixView): { from: Id | null; to: Id } | null {
  const trunk = matrix.tracks.find((track) => track.kind === 'trunk');
  const beyond = trunk ? matrix.levels.find((level) => level.track !== trunk.id) : undefined;
  const to = beyond ?? matrix.levels[1] ?? matrix.levels[0];
  if (!to) return null;
  return { from: levelsBefore(matrix, to.id)[0]?.id ?? null, to: to.id };
}

/** The step of a person: from where they stand to where they want to go; null where they do not stand on the ladder, or
 *  are where they want to be. */
export function stepOf(matrix: MatrixView, place: { level: { id: Id } | null; target: { id: Id } | null } | null): { from: Id | null; to: Id } | null {
  const known = (id: Id | undefined) => matrix.levels.find((level) => level.id === id)?.id ?? null;
  const [from, to] = [known(place?.level?.id), known(place?.target?.id)];
  if (to !== null && to !== from) return { from, to };
  const next = from === null ? undefined : matrix.steps.find((step) => step.from === from && step.kind === 'promotion');
  return next ? { from, to: next.to } : null;
}

/** What the window may be asked for: the level to reach, and the one to come from. */
export function askedStep(args: unknown): { from?: Id; to: Id } | null {
  if (typeof args !== 'object' || args === null || !('to' in args) || typeof args.to !== 'string') return null;
  return 'from' in args && typeof args.from === 'string' ? { from: args.from, to: args.to } : { to: args.to };
}
