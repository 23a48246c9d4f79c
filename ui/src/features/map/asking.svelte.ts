// The forms that lie over the map alone: which one is open, and about what. The questions of every list are the organisation's.
import { Asking } from '../../shared/asking.svelte';
import type { Id } from '../../shared/api';

export type Form = { ask: 'divide'; id: Id } | { ask: 'members'; id: Id } | { ask: 'parent'; id: Id } | { ask: 'provider'; id: Id; need: Id } | { ask: 'service'; id: Id; side: 'need' | 'offer' };

export const forms = new Asking<Form>();
