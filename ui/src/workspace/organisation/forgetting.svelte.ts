// Forgetting a person for good: asked about wherever people are shown, and what is then still to be known.
import type { Id } from '../../shared/api';
import { api } from '../../shared/client';
import { t } from '../../shared/i18n.svelte';
import { selection } from '../selection.svelte';
import { toast } from '../toasts.svelte';
import { organisation } from './organisation.svelte';

/** Someone to be forgotten, or someone forgotten whom copies in the same folder still hold. */
export type Forgetting = { id: Id; name: string } | { name: string; copies: readonly string[] };

let open = $state.raw<Forgetting | null>(null);

export function forgetting(): Forgetting | null {
  return open;
}
export function askToForget(id: Id, name: string): void {
  open = { id, name };
}
export function closeForgetting(): void {
  open = null;
}
export async function forget(id: Id, name: string): Promise<void> {
  open = null;
  selection.clear();
  let copies: readonly string[] = [];
  const problem = await organisation.change(async () => (copies = await api.forgetPerson(id)));
  if (problem !== null) toast({ text: problem, kind: 'problem' });
  else if (copies.length > 0) open = { name, copies };
  else toast({ text: t('map-forgotten', { name }) });
}
