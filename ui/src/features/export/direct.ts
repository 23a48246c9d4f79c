// Exports that need no dialog of their own: the ending of the chosen name says the format.
import { masteryPerson } from '../../app/mastery_part.svelte';
import { attempt, session } from '../../app/session.svelte';
import { toast } from '../../app/toasts.svelte';
import { api } from '../../shared/client';
import { isoDay } from '../../shared/days';
import { t } from '../../shared/i18n.svelte';
import { saveAs, warnUnprinted } from './save';

export async function exportMap(): Promise<void> {
  await saveAs('map', t('export-map-name', { name: session.workspace?.name ?? '' }), (path) => api.exportMap(path));
}

/** The pack of the person whose page is shown. What its check looked through is said beside where the file is. */
export async function exportPack(): Promise<void> {
  const person = masteryPerson();
  if (person === null) return;
  const name = await attempt(async () => (await api.personView(person, session.framework, null, null, isoDay(), null)).person.name);
  if (name == null) return;
  await saveAs('person', t('export-pack-name', { name }), async (path) => {
    const handed = await api.exportPerson(person, session.framework, null, null, isoDay(), path);
    toast({ text: t('export-pack-checked', { parts: handed.check.parts, people: handed.check.people }) });
    warnUnprinted(handed.unprinted);
    if (handed.not_kept !== null) toast({ text: t('export-pack-not-kept', { why: handed.not_kept }) });
  });
}
