// People on the ladder in memory: nobody stands on it, so nothing is found there and nothing can be recorded.
import type { PeopleApi, TeamThresholds } from '../src/shared/api_people';
import { ApiError } from '../src/shared/client';

const USUAL: TeamThresholds = { carries: 3, strong: 4, people: 2, ceiling_months: 24, months_without_target: 24, strong_skills: 3, little_freedom: 1, knowing_ahead: 2, mentor_ahead: 2 };
const refused = async (): Promise<never> => {
  throw new ApiError({ kind: 'missing', message: 'This person is not here any more. Choose another.', place: null });
};

export const NOBODY_ON_A_LADDER: PeopleApi = {
  placePerson: refused, removePlace: refused, setTarget: refused, setMentor: refused, setAmbition: refused, recordAssessments: refused, recordStandings: refused, holdCheckIn: refused,
  teamView: refused, personView: refused,
  roster: async () => ({ communities: [], people: [] }),
  teamFindings: async (_framework, _filter, thresholds) => ({ thresholds: thresholds ?? USUAL, findings: [] }),
  dueSoon: async () => [],
};
