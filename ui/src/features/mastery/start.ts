// A new framework with a shared trunk and two paths beyond Senior.

import type { Api, Id, TrackKind } from '../../shared/api';
import { t } from '../../shared/i18n.svelte';

const TRACKS: { kind: TrackKind; name: string; levels: [string, number][] }[] = [
  { kind: 'trunk', name: 'mastery-start-trunk', levels: [['mastery-start-junior', 0], ['mastery-start-professional', 1], ['mastery-start-senior', 2]] },
  { kind: 'technical', name: 'mastery-start-technical', levels: [['mastery-start-staff', 3], ['mastery-start-principal', 4]] },
  { kind: 'leadership', name: 'mastery-start-leadership', levels: [['mastery-start-lead', 3], ['mastery-start-head', 4]] },
];

/** Makes it by the same operations that she would use, so each can be taken back; returns the framework. */
export async function startTwoPaths(api: Api): Promise<Id> {
  const framework = await api.addFramework(t('mastery-start-name'));
  const promotions: { from: Id; to: Id }[] = [];
  let fork: Id | null = null;
  for (const [position, track] of TRACKS.entries()) {
    const id = await api.addTrack(framework, t(track.name), track.kind, position);
    let below: Id | null = fork;
    for (const [name, rank] of track.levels) {
      const level: Id = await api.addLevel(id, t(name), rank);
      if (below !== null) promotions.push({ from: below, to: level });
      below = level;
    }
    if (track.kind === 'trunk') fork = below;
  }
  // Adding a level may have led promotions through it already.
  const { steps } = await api.matrixView(framework);
  for (const { from, to } of promotions) {
    if (!steps.some((step) => step.from === from && step.to === to)) await api.addStep(from, to, 'promotion');
  }
  const points = [0, 1, 2, 3, 4, 5].map((value) => ({ id: null, value, word: t(`mastery-start-point-${value}`), meaning: '' }));
  await api.setScale(framework, points, null);
  const area = await api.addArea(framework, t('mastery-start-area'), 0);
  await api.addSkills(framework, area, [t('mastery-new-skill')], 0);
  return framework;
}
