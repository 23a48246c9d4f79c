// Everything that analysis noticed in the open workspace: in communities, in frameworks, in teams. The rail counts it, the
// view lists it.
import type { Finding, Id, MatrixView } from '../shared/api';
import type { TeamThresholds } from '../shared/api_people';
import { api } from '../shared/client';
import { isoDay } from '../shared/days';
import type { CommunityFinding, SetAside, Thresholds } from '../shared/organisation';
import { Calm } from './calm';
import { organisation } from './organisation/organisation.svelte';
import { attempt, session } from './session.svelte';
import { EVERYBODY, teamFilter } from './team_choice.svelte';
import { together, type Together } from './together';

export type Noteworthy =
  | { of: 'organisation'; finding: CommunityFinding }
  | { of: 'framework'; framework: Id; finding: Finding }
  | { of: 'team'; framework: Id; findings: Together };

class NoteworthyThings {
  /** What is not set aside; null until they were asked for. */
  all = $state.raw<readonly Noteworthy[] | null>(null);
  /** What somebody has set aside with a reason. */
  aside = $state.raw<readonly Noteworthy[]>([]);
  /** The frameworks that findings speak of, for the names of their levels and skills. */
  matrices = $state.raw<ReadonlyMap<Id, MatrixView>>(new Map());
  thresholds = $state.raw<Thresholds | null>(null);
  /** The thresholds for teams, with the framework they are those of. */
  team = $state.raw<{ framework: Id; thresholds: TeamThresholds } | null>(null);
  /** How many there are in the whole organisation, whichever community the team is chosen by; null until they were asked for. */
  count = $state<number | null>(null);
  #of = '';
  #path: string | null = null;
  #asked = 0;

  readonly soon = new Calm(() => void this.load()).soon;

  /** Asks where something has changed since the last time. */
  async load(again = false): Promise<void> {
    const path = session.workspace?.path ?? null;
    const { framework } = session;
    const { community } = teamFilter(framework);
    const of = `${session.revision} ${path ?? ''} ${framework ?? ''} ${community ?? ''}`;
    if (of === this.#of && !again) return;
    if (this.#path !== path) {
      this.all = this.count = null;
      this.aside = [];
      this.thresholds = this.team = null;
    }
    this.#path = path;
    this.#of = of;
    if (path === null) return;
    const asked = (this.#asked += 1);
    const frameworks = session.frameworks.filter((each) => each.state !== 'archived').map((each) => each.id);
    const people = session.workspace?.people ?? 0;
    const [found, thresholds, matrices] = await Promise.all([
      attempt(() => api.communityFindings()),
      attempt(() => api.thresholds()),
      Promise.all(frameworks.map((id) => attempt(() => api.matrixView(id)))),
    ]);
    const team = people > 0 && framework !== null ? await attempt(() => api.teamFindings(framework, { ...EVERYBODY, community }, null, isoDay())) : null;
    if (community !== null && (team === null || team.findings.length === 0)) {
      // Nothing is found in a community that is gone either: whether it is there still is worth asking only now.
      await organisation.load();
      if (asked === this.#asked && teamFilter(framework).community !== community) return this.load();
    }
    if (asked !== this.#asked) return;
    const everybody = team === null || community === null ? team : await attempt(() => api.teamFindings(framework ?? '', EVERYBODY, null, isoDay()));
    if (asked !== this.#asked) return;
    const views = matrices.filter((view) => view !== null);
    this.matrices = new Map(views.map((view) => [view.framework.id, view]));
    this.thresholds = thresholds;
    this.team = team && framework !== null ? { framework, thresholds: team.thresholds } : null;
    const those = (wanted: (finding: { set_aside: SetAside | null }) => boolean, of = team): Noteworthy[] => [
      ...(found ?? []).filter(wanted).map((finding): Noteworthy => ({ of: 'organisation', finding })),
      ...views.flatMap((view) => view.findings.filter(wanted).map((finding): Noteworthy => ({ of: 'framework', framework: view.framework.id, finding }))),
      ...(framework === null ? [] : together((of?.findings ?? []).filter(wanted)).map((findings): Noteworthy => ({ of: 'team', framework, findings }))),
    ];
    this.all = those((finding) => !finding.set_aside);
    this.count = everybody === team ? this.all.length : those((finding) => !finding.set_aside, everybody).length;
    this.aside = those((finding) => Boolean(finding.set_aside));
  }
}
export const noteworthy = new NoteworthyThings();
