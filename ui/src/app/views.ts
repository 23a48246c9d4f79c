// The views of the window. Each is loaded when it is first shown.
import { Blend, Flag, History, Import, ListTree, Network, Settings, Table, Users } from '../shared/icons';
import type { Component } from 'svelte';
import type { ViewId } from '../workspace/navigation.svelte';

export interface View {
  /** Id of its name in the catalogue. */
  title: string;
  /** Id of its name in the rail, where that says how the name may part. */
  short?: string;
  icon: Component;
  /** Where it stands in the rail; null for a view that is opened otherwise. */
  rail: 'top' | 'bottom' | null;
  load: () => Promise<{ default: Component }>;
}

/** In the order of the rail. */
export const VIEWS: Readonly<Record<ViewId, View>> = {
  map: { title: 'view-map', icon: Network, rail: 'top', load: () => import('../features/map/MapView.svelte') },
  communities: { title: 'view-communities', short: 'view-communities-rail', icon: ListTree, rail: 'top', load: () => import('../features/directory/CommunitiesView.svelte') },
  people: { title: 'view-people', icon: Users, rail: 'top', load: () => import('../features/directory/PeopleView.svelte') },
  overlap: { title: 'view-overlap', short: 'view-overlap-rail', icon: Blend, rail: 'top', load: () => import('../features/overlap/OverlapView.svelte') },
  mastery: { title: 'view-mastery', icon: Table, rail: 'top', load: () => import('./MasteryHome.svelte') },
  findings: { title: 'view-findings', icon: Flag, rail: 'top', load: () => import('../features/findings/FindingsView.svelte') },
  history: { title: 'view-history', icon: History, rail: 'top', load: () => import('../features/history/HistoryView.svelte') },
  import: { title: 'view-import', icon: Import, rail: null, load: () => import('../features/import/ImportView.svelte') },
  settings: { title: 'view-settings', icon: Settings, rail: 'bottom', load: () => import('../features/settings/SettingsView.svelte') },
};
