// What the window asks of the core about people on the ladder; part of `Api`. The shapes are the generated ones.
import type {
  AskedSkillView, Due, Facet, NewAssessment, NewCheckIn, NewStanding, PersonView, PlaceView, Roster, TeamFilter, TeamFindingsView,
  TeamThresholds, TeamView, Who,
} from './bindings';

export type {
  AgreedRating, AskedSkill, AskedSkillView, Assessment, AssessorKind, CheckIn, CriterionStanding, Due, Evidence, Facet, Interest, NewAssessment, NewCheckIn, NewEvidence,
  MisfitStanding, NewStanding, NextStep, PersonView, PlaceView, ReadinessState, Roster, RosterPerson, SkillCover, SkillStanding, Standing, StandingState, StateCounts, StepForGap, TeamCells,
  TeamFilter, TeamFinding, TeamFindingKind, TeamFindingsView, TeamLevel, TeamPeople, TeamSaid, TeamSkill, TeamThresholds, TeamView, Who,
} from './bindings';

type Id = string;

export interface PeopleApi {
  placePerson(person: Id, level: Id, since: string | null): Promise<Id>;
  /** As `placePerson`, several people as one change. */
  placePeople(people: Id[], level: Id, since: string | null): Promise<Id[]>;
  /** Takes a person off a ladder; what was said of them stays. */
  removePlace(person: Id, framework: Id): Promise<void>;
  /** Without a target the one there was is taken away. */
  setTarget(person: Id, framework: Id, target: Id | null, date: string | null): Promise<void>;
  setMentor(person: Id, framework: Id, mentor: Id | null): Promise<void>;
  setAmbition(person: Id, framework: Id, ambition: string, blockers: string): Promise<void>;
  /** All or none, as one change. */
  recordAssessments(assessments: NewAssessment[]): Promise<Id[]>;
  recordStandings(standings: NewStanding[]): Promise<Id[]>;
  /** Keeps a talk with both views and what was agreed in it, as one change. */
  holdCheckIn(checkIn: NewCheckIn): Promise<Id>;
  /** The heat map; `staleMonths` null means that of the workspace's thresholds. Dates are `2026-03-17`. */
  teamView(framework: Id, filter: TeamFilter, who: Who, what: Facet, today: string, staleMonths: number | null): Promise<TeamView>;
  /** One person against the ladder; without `to` against their target. */
  personView(person: Id, framework: Id | null, to: Id | null, track: Id | null, today: string, staleMonths: number | null): Promise<PersonView>;
  /** Where a person stands on a ladder and wants to go; null without a place on it. */
  placeView(person: Id, framework: Id): Promise<PlaceView | null>;
  /** Everybody, and who has no place on the ladder yet. */
  roster(framework: Id): Promise<Roster>;
  /** Whether the workspace has the person. */
  hasPerson(person: Id): Promise<boolean>;
  /** Without thresholds by those of the workspace. */
  teamFindings(framework: Id, filter: TeamFilter, thresholds: TeamThresholds | null, today: string): Promise<TeamFindingsView>;
  /** From which numbers on something in a team is noteworthy: those that were set, else the usual ones. */
  teamThresholds(framework: Id): Promise<TeamThresholds>;
  /** Null brings the usual ones back. */
  setTeamThresholds(framework: Id, thresholds: TeamThresholds | null): Promise<void>;
  /** What is due within so many days, what is overdue included; `days` null means those of the workspace's thresholds. */
  dueSoon(today: string, days: number | null): Promise<Due[]>;
  /** What a community, or every community, asks for of a framework's skills, with who covers it, could join, could mentor. */
  askedSkills(framework: Id, community: Id | null): Promise<AskedSkillView[]>;
  /** A community asks for a skill: the least rating (null: any), and how many people should have it, from 1. */
  askSkill(community: Id, skill: Id, rating: number | null, people: number): Promise<Id>;
  editAskedSkill(askedSkill: Id, rating: number | null, people: number): Promise<void>;
  removeAskedSkill(askedSkill: Id): Promise<void>;
}

type Names<P extends readonly unknown[]> = { [I in keyof P]: string };
/** As `ARGUMENTS` in client.ts. */
export const PEOPLE_ARGUMENTS: { [M in keyof PeopleApi]: Readonly<Names<Parameters<PeopleApi[M]>>> } = {
  placePerson: ['person', 'level', 'since'],
  placePeople: ['people', 'level', 'since'],
  removePlace: ['person', 'framework'],
  setTarget: ['person', 'framework', 'target', 'date'],
  setMentor: ['person', 'framework', 'mentor'],
  setAmbition: ['person', 'framework', 'ambition', 'blockers'],
  recordAssessments: ['assessments'],
  recordStandings: ['standings'],
  holdCheckIn: ['checkIn'],
  teamView: ['framework', 'filter', 'who', 'what', 'today', 'staleMonths'],
  personView: ['person', 'framework', 'to', 'track', 'today', 'staleMonths'],
  placeView: ['person', 'framework'],
  roster: ['framework'],
  hasPerson: ['person'],
  teamFindings: ['framework', 'filter', 'thresholds', 'today'],
  teamThresholds: ['framework'],
  setTeamThresholds: ['framework', 'thresholds'],
  dueSoon: ['today', 'days'],
  askedSkills: ['framework', 'community'],
  askSkill: ['community', 'skill', 'rating', 'people'],
  editAskedSkill: ['askedSkill', 'rating', 'people'],
  removeAskedSkill: ['askedSkill'],
};
export const PEOPLE_CHANGES = [
  'placePerson', 'placePeople', 'removePlace', 'setTarget', 'setMentor', 'setAmbition', 'recordAssessments', 'recordStandings', 'holdCheckIn',
  'setTeamThresholds', 'askSkill', 'editAskedSkill', 'removeAskedSkill',
] as const satisfies (keyof PeopleApi)[];
