// The findings of a matrix by the place they concern.

import type { Finding, MatrixView } from '../../shared/api';
import { t } from '../../shared/i18n.svelte';
import type { Slot } from './matrix';

/** The finding as a sentence. */
export function sentenceOf(finding: Finding): string {
  return t(`finding-${finding.kind.replaceAll('_', '-')}`, finding.args);
}

/** What is noteworthy and not set aside. */
export function currentFindings(view: MatrixView): Finding[] {
  return view.findings.filter((finding) => !finding.set_aside);
}

/** Findings that stand at a place: those of a freedom in its row, of a level at its head, of a cell in it. */
export function findingsAt(view: MatrixView, slot: Slot): Finding[] {
  return currentFindings(view).filter((finding) => {
    switch (slot.kind) {
      case 'expectation':
        return finding.skill === slot.skill && finding.level === slot.level;
      case 'freedom':
        return finding.level === slot.level && finding.skill === null && finding.args['freedom'] === slot.freedom;
      case 'responsibilities':
        return finding.level === slot.level && finding.kind.includes('responsibility');
      case 'level':
        return finding.level === slot.level && finding.skill === null && finding.args['freedom'] === undefined && !finding.kind.includes('responsibility');
      case 'skill':
        return finding.skill === slot.skill && finding.level === null;
      case 'track':
        return finding.track === slot.track && finding.level === null && finding.skill === null;
      default:
        return false;
    }
  });
}

/** The place a finding speaks of; null where it speaks of the whole. */
export function slotOf(finding: Finding): Slot | null {
  const { track, level, skill, args } = finding;
  const freedom = args['freedom'];
  if (skill !== null && level !== null) return { kind: 'expectation', skill, level };
  if (skill !== null) return { kind: 'skill', skill };
  if (level !== null && (freedom === 'team' || freedom === 'task' || freedom === 'technology' || freedom === 'time')) return { kind: 'freedom', level, freedom };
  if (level !== null) return finding.kind.includes('responsibility') ? { kind: 'responsibilities', level } : { kind: 'level', level };
  return track !== null ? { kind: 'track', track } : null;
}
