// Findings that are one thing to her: who could bring others on stands once for a skill, with all who could. Pure.
import type { TeamFinding } from '../shared/api_people';

/** One thing that was noticed; several findings where they are the same of several people. */
export type Together = readonly [TeamFinding, ...TeamFinding[]];

/** In the order of the first of each. */
export function together(findings: readonly TeamFinding[]): Together[] {
  const mentors = new Map<string, TeamFinding[]>();
  const all: [TeamFinding, ...TeamFinding[]][] = [];
  for (const finding of findings) {
    const skill = finding.kind === 'mentor_available' ? finding.skills[0] : undefined;
    const known = skill === undefined ? undefined : mentors.get(skill);
    if (known) known.push(finding);
    else {
      const one: [TeamFinding, ...TeamFinding[]] = [finding];
      all.push(one);
      if (skill !== undefined) mentors.set(skill, one);
    }
  }
  return all;
}
