// The list of recent workspaces: which ones, and their paths as short as they can be.
import type { RecentWorkspace } from '../../shared/api';
import { folded } from '../../shared/fold';

/** Those whose name or path holds every word of the query, newest first. */
export function matching(recent: readonly RecentWorkspace[], query: string): RecentWorkspace[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  return recent
    .filter((each) => words.every((word) => folded(`${each.name} ${each.path}`).includes(word)))
    .sort((a, b) => b.opened_at.localeCompare(a.opened_at));
}

/** The path with `~` for the home folder, as file managers write it. */
export function shortPath(path: string): string {
  return path.replace(/^(?:\/home\/[^/]+|\/Users\/[^/]+|[A-Za-z]:\\Users\\[^\\]+)(?=[/\\])/, '~');
}
