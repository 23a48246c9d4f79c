// The window with a map in a test.
import { forms } from '../src/features/map/asking.svelte';
import { organisationMap } from '../src/features/map/map.svelte';
import '../src/features/map/MapView.svelte'; // so that the window finds it at once
import type { FakeCore } from './fake_api';
import { openWindow, takeDown } from './whole_window';

/** The window on the map of a small organisation; `prepare` says what else is in it and how it answers. */
export function openMap(prepare?: (core: FakeCore) => void): Promise<FakeCore> {
  return openWindow('map-inspector', { open: true, organisation: true }, prepare);
}
/** Takes the window down, and the map forgets its organisation and how it was looked at. */
export async function takeMapDown(): Promise<void> {
  takeDown();
  forms.answered();
  organisationMap.tool = 'pan';
  organisationMap.back();
  organisationMap.colourBy('kind');
  await organisationMap.load();
}
