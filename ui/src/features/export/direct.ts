// Exports that need no dialog of their own: the ending of the chosen name says the format.
import { session } from '../../workspace/session.svelte';
import { api } from '../../shared/client';
import { t } from '../../shared/i18n.svelte';
import { saveAs } from './save';

export async function exportMap(): Promise<void> {
  await saveAs('map', t('export-map-name', { name: session.workspace?.name ?? '' }), (path) => api.exportMap(path));
}
