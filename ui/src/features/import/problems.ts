// Problems by cause: what has one reason is shown once, and fixed once.
import type { Problem } from '../../shared/api';

/** The sign that a problem bears. */
export const SIGN = { blocks: 'critical', warns: 'warning' } as const satisfies Record<Problem['severity'], string>;

export interface Cause {
  code: string;
  severity: Problem['severity'];
  problems: Problem[];
}

/** What blocks first, then the commonest; within a cause as they came. */
export function byCause(problems: readonly Problem[]): Cause[] {
  const causes = new Map<string, Cause>();
  for (const problem of problems) {
    const id = `${problem.severity} ${problem.code}`;
    const cause = causes.get(id);
    if (cause) cause.problems.push(problem);
    else causes.set(id, { code: problem.code, severity: problem.severity, problems: [problem] });
  }
  return [...causes.values()].sort((a, b) => Number(b.severity === 'blocks') - Number(a.severity === 'blocks') || b.problems.length - a.problems.length);
}
/** Those of one sheet, and those of its file as a whole. */
export function ofSheet(problems: readonly Problem[], file: string, sheet: string): Problem[] {
  return problems.filter((each) => (each.file === null || each.file === file) && (each.sheet === null || each.sheet === sheet));
}
export function blocking(problems: readonly Problem[]): Problem[] {
  return problems.filter((each) => each.severity === 'blocks');
}
