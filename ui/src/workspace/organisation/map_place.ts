// Where she left the map of each workspace: folded communities and where she looked. It stays with the window on this
// machine and is in no workspace, so that looking changes none.
import type { Camera } from '../../engines/map/camera';
import type { Id } from '../../shared/api';

const KEY = 'map-places';
/** Workspaces of which it is remembered. */
const MOST = 20;

/** The camera is null where all of the map was seen. */
export interface Place {
  folded: readonly Id[];
  camera: Camera | null;
}
type Kept = Place & { path: string };

function all(): Kept[] {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(read) ? read.filter(isKept) : [];
  } catch {
    return [];
  }
}
function isKept(read: unknown): read is Kept {
  const { path, folded, camera } = (read ?? {}) as Partial<Kept>;
  const numbers = camera === null || (typeof camera === 'object' && [camera.x, camera.y, camera.zoom].every(Number.isFinite) && camera.zoom > 0);
  return typeof path === 'string' && Array.isArray(folded) && folded.every((id) => typeof id === 'string') && numbers;
}

export function placeOf(path: string): Place | null {
  return all().find((each) => each.path === path) ?? null;
}
/** Where nothing is folded and all is seen there is nothing to remember. */
export function keepPlace(path: string, { folded, camera }: Place): void {
  const others = all().filter((each) => each.path !== path);
  const own = folded.length > 0 || camera !== null ? [{ path, folded, camera }] : [];
  localStorage.setItem(KEY, JSON.stringify([...own, ...others].slice(0, MOST)));
}
