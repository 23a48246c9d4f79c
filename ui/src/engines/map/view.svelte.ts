// What she sees of the map and has chosen in it. Kept by whoever shows the map, so that it is the same when she returns.
import type { Camera } from './camera';

export class MapView {
  /** World point in the middle and px per world unit; null until the map has been fitted for the first time. */
  camera = $state.raw<Camera | null>(null);
  /** Where the last fit led to. */
  whole = $state.raw<Camera | null>(null);
  /** Ids of groups whose contents are folded away. */
  collapsed = $state.raw<ReadonlySet<string>>(new Set());
  /** Ids of groups and dots, in the order of choosing. */
  selection = $state.raw<readonly string[]>([]);
  /** Where the keyboard stands. */
  cursor = $state.raw<string | null>(null);

  /** Whether she sees what the last fit showed, or has not looked anywhere yet: then the whole follows the size of the map. */
  get showsWhole(): boolean {
    const { camera, whole } = this;
    if (camera === null) return true;
    return whole !== null && Math.hypot(camera.x - whole.x, camera.y - whole.y) * camera.zoom < 1 && Math.abs(camera.zoom / whole.zoom - 1) < 0.001;
  }
}
