// The fake core's people: four of them on the sample's ladder, with what was said of them kept as rows.
import type { AskedSkill, AskedSkillView, Assessment, CriterionStanding, NewAssessment, NewStanding, PeopleApi, PersonView, Standing, TeamThresholds, TeamView } from '../src/shared/api_people';
import type { MatrixDocument } from './fake_matrix';
import { viewOf } from './fake_matrix';

type Change = <T>(op: string, subject: string | null, count: number, act: () => T) => T;
interface Someone {
  id: string;
  name: string;
  home: string | null;
  level: string | null;
  since: string | null;
  target: string | null;
  target_date: string | null;
  mentor: string | null;
  ambition: string;
  blockers: string;
}
const NAMES = ['Amélie Grandjean', 'Farid Amrouche', 'Maximiliane Hohenfels-Abegg von und zu der Weberei', 'Wiebke Ohlsen'];
const COUNTS = { met: 0, partly: 0, not_yet: 0, no_opportunity_yet: 0, waived: 0, unknown: 0 };
const USUAL: TeamThresholds = { carries: 3, strong: 4, people: 1, ceiling_months: 0, months_without_target: 48, strong_skills: 3, little_freedom: 2, knowing_ahead: 2, mentor_ahead: 1, on_the_way: 1, minimums: [] };

export class FakePeople {
  people: Someone[] = NAMES.map((name, i) => ({
    id: `person-${i}`, name, home: i < 3 ? 'Team Webstuhl' : null, level: null, since: null, target: null, target_date: null, mentor: null, ambition: '', blockers: '',
  }));
  assessments: Assessment[] = [];
  standings: Standing[] = [];
  checkIns: Parameters<PeopleApi['holdCheckIn']>[0][] = [];
  askedSkills: AskedSkill[] = [];
  thresholds: TeamThresholds | null = null;
  #document: (framework: string) => MatrixDocument;
  #change: Change;

  constructor(document: (framework: string) => MatrixDocument, change: Change) {
    this.#document = document;
    this.#change = change;
  }
  /** The first three get a level, and two of them were assessed. */
  settle(framework: string): void {
    const view = viewOf(this.#document(framework));
    const levels = view.levels;
    this.people.slice(0, 3).forEach((person, i) => Object.assign(person, { level: levels[Math.min(i + 1, levels.length - 1)]?.id ?? null, since: '2024-03', target: levels[i + 2]?.id ?? null }));
    const say = (person: number, skill: number, does: number, date: string, more: Partial<NewAssessment> = {}) =>
      this.#keep({ person: `person-${person}`, skill: view.skills[skill]?.id ?? '', kind: 'lead', by: null, date, knows: does, does, interest: null, note: '', evidence: [], ...more });
    say(0, 0, 2, '2026-10-01', { evidence: [{ text: 'The review of the loom', link: '', date: null }] });
    say(0, 1, 3, '2024-01-10');
    say(0, 0, 3, '2026-10-02', { kind: 'self' });
    say(1, 0, 1, '2026-09-01');
  }
  #keep(said: NewAssessment): string {
    const id = `said-${this.assessments.length}`;
    this.assessments.push({ ...said, id, check_in: null, evidence: said.evidence.map((each, i) => ({ id: `${id}-${i}`, ...each })) } as Assessment);
    return id;
  }
  #last(person: string, skill: string, kinds: readonly string[], facet?: 'knows' | 'does'): Assessment | null {
    return this.assessments.filter((each) => each.person === person && each.skill === skill && kinds.includes(each.kind) && (facet === undefined || each[facet] !== null)).sort((a, b) => a.date.localeCompare(b.date)).at(-1) ?? null;
  }
  #asked(framework: string, level: string | null, skill: string): number | null {
    return this.#document(framework).cells.find((each) => each.level === level && each.skill === skill)?.rating ?? null;
  }

  readonly api: PeopleApi = {
    placePerson: async (person, level, since) => this.#change('place_person', this.#named(person), 1, () => (Object.assign(this.#one(person), { level, since }), person)),
    placePeople: async (people, level, since) => this.#change('place_people', null, people.length, () => people.map((person) => (Object.assign(this.#one(person), { level, since }), person))),
    removePlace: async (person) => void this.#change('remove_place', this.#named(person), 1, () => Object.assign(this.#one(person), { level: null })),
    setTarget: async (person, _framework, target, target_date) => void this.#change('set_target', this.#named(person), 1, () => Object.assign(this.#one(person), { target, target_date })),
    setMentor: async (person, _framework, mentor) => void this.#change('set_mentor', this.#named(person), 1, () => Object.assign(this.#one(person), { mentor })),
    setAmbition: async (person, _framework, ambition, blockers) => void this.#change('set_ambition', this.#named(person), 1, () => Object.assign(this.#one(person), { ambition, blockers })),
    recordAssessments: async (list) => this.#change('record_assessments', null, list.length, () => list.map((each) => this.#keep(each))),
    recordStandings: async (list) => this.#change('record_standings', null, list.length, () => list.map((each) => this.#stand(each))),
    holdCheckIn: async (talk) =>
      this.#change('hold_check_in', this.#named(talk.person), 1, () => {
        this.checkIns.push(talk);
        talk.views.forEach((each) => this.#keep(each));
        talk.agreed.forEach((each) => this.#keep({ ...each, person: talk.person, kind: 'agreed', by: talk.by, date: talk.date }));
        return `talk-${this.checkIns.length}`;
      }),
    teamView: async (framework, filter, who, what) => structuredClone(this.#team(framework, filter.area, who, what)),
    personView: async (person, framework, to) => structuredClone(this.#person(person, framework ?? '', to)),
    placeView: async (person, framework) => (this.people.some((each) => each.id === person) ? structuredClone(this.#person(person, framework, null).place) : null),
    roster: async () => ({
      communities: [{ id: 'webstuhl', name: 'Team Webstuhl', active: 3, inside: 0 }],
      people: this.people.map((each) => ({ person: each.id, key: each.id, name: each.name, home: each.home, communities: each.home ? 2 : 0, placed: each.level !== null })),
    }),
    hasPerson: async (person) => this.people.some((each) => each.id === person),
    teamFindings: async () => ({ thresholds: this.thresholds ?? USUAL, findings: [] }),
    teamThresholds: async () => this.thresholds ?? USUAL,
    setTeamThresholds: async (_framework, thresholds) => this.#change('set_thresholds', null, 1, () => void (this.thresholds = thresholds)),
    askedSkills: async (_framework, community) => structuredClone(this.askedSkills.filter((each) => community === null || each.community === community).map((each) => this.#covered(each))),
    askSkill: async (community, skill, rating, people) =>
      this.#change('ask_skill', null, 1, () => {
        const id = `asked-${this.askedSkills.length}`;
        this.askedSkills.push({ id, community, skill, rating, people });
        return id;
      }),
    editAskedSkill: async (id, rating, people) => this.#change('edit_asked_skill', null, 1, () => void (this.askedSkills = this.askedSkills.map((each) => (each.id === id ? { ...each, rating, people } : each)))),
    removeAskedSkill: async (id) => this.#change('remove_asked_skill', null, 1, () => void (this.askedSkills = this.askedSkills.filter((each) => each.id !== id))),
    dueSoon: async () => [{ kind: 'check_in', person: 'person-0', date: '2026-10-15', overdue: true, level: null, skill: null }],
  };
  #one(person: string): Someone {
    const found = this.people.find((each) => each.id === person);
    if (!found) throw new Error(`nobody is ${person}`);
    return found;
  }
  #named = (person: string) => this.#one(person).name;
  #stand(said: NewStanding): string {
    const id = `standing-${this.standings.length}`;
    this.standings.push({ ...said, id, skill: '', level: '', words: '', evidence: said.evidence.map((each, i) => ({ id: `${id}-${i}`, ...each })) });
    return id;
  }

  /** The people with a home are the active members of every community. */
  #covered(asked: AskedSkill): AskedSkillView {
    const of = (person: Someone) => ['agreed', 'lead', 'peer', 'self'].map((kind) => this.#last(person.id, asked.skill, [kind])).find((said) => said !== null)?.does ?? null;
    const reaches = (person: Someone) => { const has = of(person); return has !== null && has >= (asked.rating ?? 0); };
    const ids = (keep: (person: Someone) => boolean) => this.people.filter(keep).map((each) => each.id);
    const covered_by = ids((each) => each.home !== null && reaches(each));
    return {
      asked, skill: asked.skill,
      cover: {
        covered_by, missing: Math.max(0, asked.people - covered_by.length), single: covered_by.length === 1 ? (covered_by[0] ?? null) : null,
        could_join: ids((each) => each.home === null && reaches(each)), could_mentor: ids((each) => (of(each) ?? 0) > (asked.rating ?? 0) && reaches(each)),
        could_learn: ids((each) => each.home !== null && !reaches(each)),
      },
    };
  }

  #team(framework: string, area: string | null, who: string, what: string): TeamView {
    const view = viewOf(this.#document(framework));
    const skills = view.skills.filter((skill) => !skill.misfit && (area === null || skill.area === area));
    const team = this.people.filter((each) => each.level !== null);
    const cells: TeamView['cells'] = { said: [], at: team.flatMap(() => skills.map(() => 0)) };
    const kinds = who === 'counted' || who === 'difference' ? ['agreed', 'lead', 'peer', 'self'] : [who];
    team.forEach((person, p) =>
      skills.forEach((skill, s) => {
        const said = kinds.map((kind) => this.#last(person.id, skill.id, [kind])).find((each) => each !== null) ?? null;
        if (!said) return;
        // As the core counts them: each by itself, of the last who said it.
        const part = (facet: 'knows' | 'does') => kinds.map((kind) => this.#last(person.id, skill.id, [kind], facet)).find((each) => each !== null)?.[facet] ?? null;
        const [knows, does] = [part('knows'), part('does')];
        const rating = what === 'knows' ? knows : does;
        const asked = this.#asked(framework, person.target ?? person.level, skill.id);
        const gap = asked === null || rating === null ? null : asked - rating;
        const { kind } = said;
        cells.at[p * skills.length + s] = cells.said.push({ knows, does, interest: said.interest, shown: rating, gap, kind, evidence: said.evidence.length > 0, stale: said.date < '2025-11-01' });
      }),
    );
    const along = (axis: 'person' | 'skill', i: number) =>
      cells.at.flatMap((one, k) => {
        const place = axis === 'person' ? Math.floor(k / skills.length) : k % skills.length;
        const said = cells.said[one - 1];
        return said && place === i ? [said] : [];
      });
    const sum = (axis: 'person' | 'skill', i: number) => {
      const gaps = along(axis, i).flatMap(({ gap }) => (gap === null ? [] : [gap]));
      return gaps.length === 0 ? null : gaps.reduce((a, b) => a + Math.max(0, b), 0);
    };
    const levelAt = (level: string | null) => { const at = view.levels.findIndex((each) => each.id === level); return at < 0 ? null : at; };
    return {
      framework,
      scale: view.framework.scale.points,
      levels: view.levels.map((level) => { const track = view.tracks.find((each) => each.id === level.track); return { id: level.id, name: level.name, track: level.track, track_name: track?.name ?? '', track_kind: track?.kind ?? 'trunk', rank: level.rank }; }),
      areas: view.areas.map((each) => ({ ...each, framework, origin: null })),
      skills: skills.map((skill, s) => ({ id: skill.id, name: skill.name, area: skill.area, gap: sum('skill', s), rated: along('skill', s).length })),
      people: {
        person: team.map((each) => each.id), key: team.map((each) => each.id), name: team.map((each) => each.name), level: team.map((each) => levelAt(each.level)),
        since: team.map((each) => each.since), target: team.map((each) => levelAt(each.target)), target_date: team.map((each) => each.target_date),
        asked: team.map((_, p) => p), gap: team.map((_, p) => sum('person', p)), rated: team.map((_, p) => along('person', p).length),
      },
      asked: team.map((person) => skills.map((skill) => this.#asked(framework, person.target ?? person.level, skill.id))),
      cells,
      stale_months: 12,
    };
  }

  #person(id: string, framework: string, to: string | null): PersonView {
    const doc = this.#document(framework);
    const view = viewOf(doc);
    const someone = this.#one(id);
    const head = (level: string | null) => {
      const found = view.levels.find((each) => each.id === level);
      const track = view.tracks.find((each) => each.id === found?.track);
      return found && track ? { id: found.id, name: found.name, track: track.name, track_kind: track.kind, rank: found.rank } : null;
    };
    const toward = to ?? someone.target ?? someone.level;
    const criteria: CriterionStanding[] = doc.cells.filter((cell) => cell.level === toward).flatMap((cell) =>
      cell.criteria.map((each) => {
        const said = this.standings.filter((standing) => standing.criterion === each.id && standing.person === id);
        const last = said.at(-1);
        const state = last === undefined ? 'unknown' : last.state === 'not_applicable' ? 'waived' : last.state === 'seen' || last.state === 'not_seen' ? 'unknown' : last.state;
        return { criterion: each.id, skill: cell.skill, level: cell.level, inherited: false, reached: false, text: each.text, rating: each.rating, state, standing: last?.id ?? null, said };
      }),
    );
    const counts = { ...COUNTS };
    for (const each of criteria) counts[each.state] += 1;
    const placed = head(someone.level);
    return {
      person: { id, key: id, name: someone.name, handle: null, email: null, affiliation: null, outside: false, limit: null, custom: {} },
      framework: view.framework,
      scale: view.framework.scale,
      place: placed && { level: placed, since: someone.since, target: head(someone.target), target_date: someone.target_date, mentor: someone.mentor, mentor_name: null, ambition: someone.ambition, blockers: someone.blockers },
      to: head(toward),
      next: [], further: [], misfits: [], way: view.levels.flatMap((each) => (each.id === toward ? [head(each.id)] : [])).filter((each) => each !== null),
      counts, ahead: counts, coverage: null, criteria,
      skills: view.skills.filter((skill) => !skill.misfit).map((skill) => {
        const of = (kind: string) => this.#last(id, skill.id, [kind]);
        const counted = of('agreed') ?? of('lead') ?? of('peer') ?? of('self');
        const saidOf = (row: Assessment | null, part: number | null) => (row === null || part === null ? null : { kind: row.kind, by: row.by, date: row.date, stale: false });
        const expected = this.#asked(framework, toward, skill.id);
        const gap = expected === null || counted?.does == null ? null : expected - counted.does;
        return {
          skill: skill.id, name: skill.name, area: skill.area, area_name: null, expected, counted, own: of('self'), lead: of('lead'), peer: of('peer'), agreed: of('agreed'),
          gap, doing_unknown: counted?.knows != null && counted.does === null, knows_said: saidOf(counted, counted?.knows ?? null), does_said: saidOf(counted, counted?.does ?? null), knowing_ahead: null, interest: null, stale: false, next: gap !== null && gap > 0 ? { rating: expected, criterion: null, could_help: ['person-1'] } : null,
        };
      }),
      growth: null, paths: [],
      check_ins: this.checkIns.filter((each) => each.person === id).map((each, i) => ({ id: `talk-${i}`, person: id, lineage: '', date: each.date, by: each.by, notes: each.notes, next: each.next })),
      other_standings: [], history: this.assessments.filter((each) => each.person === id), stale_months: 12,
    };
  }
}
