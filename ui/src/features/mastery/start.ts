// A new framework with a shared trunk and two paths beyond Senior.

import type { Outline } from '../../shared/api';
import { t } from '../../shared/i18n.svelte';

/** In the language of the window. */
export function twoPaths(): Outline {
  return {
    name: t('mastery-start-name'),
    tracks: [
      { kind: 'trunk', name: t('mastery-start-trunk'), levels: [t('mastery-start-junior'), t('mastery-start-professional'), t('mastery-start-senior')] },
      { kind: 'technical', name: t('mastery-start-technical'), levels: [t('mastery-start-staff'), t('mastery-start-principal')] },
      { kind: 'leadership', name: t('mastery-start-leadership'), levels: [t('mastery-start-lead'), t('mastery-start-head')] },
    ],
    scale: [0, 1, 2, 3, 4, 5].map((value) => ({ id: null, value, word: t(`mastery-start-point-${value}`), meaning: '' })),
    area: t('mastery-start-area'),
    skills: [t('mastery-new-skill')],
  };
}
