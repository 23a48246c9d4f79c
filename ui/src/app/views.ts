// The views of the window. A feature's view is loaded when it is first shown.
import { Blend, Flag, History, Import, ListTree, Network, Settings, Table, Users } from '../shared/icons';
import type { Component } from 'svelte';
import type { ViewId } from './navigation.svelte';

export interface View {
  id: ViewId;
  /** Id of its name in the catalogue. */
  title: string;
  /** Id of its name in the rail, where that says how the name may part. */
  short?: string;
  icon: Component;
  /** Where it stands in the rail; null for a view that is opened otherwise. */
  rail: 'top' | 'bottom' | null;
  load: () => Promise<{ default: Component }>;
}

// A glob rather than a plain import: a view whose feature is not in this build is not offered.
const found = import.meta.glob<{ default: Component }>('../features/{map,directory,overlap,mastery,findings,import}/*View.svelte');

function feature(path: string): Pick<View, 'load'> | null {
  const load = found[path];
  return load ? { load } : null;
}
function listed(view: Omit<View, 'load'>, loader: Pick<View, 'load'> | null): View[] {
  return loader ? [{ ...view, ...loader }] : [];
}

export const VIEWS: readonly View[] = [
  ...listed({ id: 'map', title: 'view-map', icon: Network, rail: 'top' }, feature('../features/map/MapView.svelte')),
  ...listed({ id: 'communities', title: 'view-communities', short: 'view-communities-rail', icon: ListTree, rail: 'top' }, feature('../features/directory/CommunitiesView.svelte')),
  ...listed({ id: 'people', title: 'view-people', icon: Users, rail: 'top' }, feature('../features/directory/PeopleView.svelte')),
  ...listed({ id: 'overlap', title: 'view-overlap', short: 'view-overlap-rail', icon: Blend, rail: 'top' }, feature('../features/overlap/OverlapView.svelte')),
  ...listed({ id: 'mastery', title: 'view-mastery', icon: Table, rail: 'top' }, found['../features/mastery/MasteryView.svelte'] ? { load: () => import('./MasteryHome.svelte') } : null),
  ...listed({ id: 'findings', title: 'view-findings', icon: Flag, rail: 'top' }, feature('../features/findings/FindingsView.svelte')),
  { id: 'history', title: 'view-history', icon: History, rail: 'top', load: () => import('../features/history/HistoryView.svelte') },
  ...listed({ id: 'import', title: 'view-import', icon: Import, rail: null }, feature('../features/import/ImportView.svelte')),
  { id: 'settings', title: 'view-settings', icon: Settings, rail: 'bottom', load: () => import('../features/settings/SettingsView.svelte') },
];
export function findView(id: ViewId): View | undefined {
  return VIEWS.find((view) => view.id === id);
}
