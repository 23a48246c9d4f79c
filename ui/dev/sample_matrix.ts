// An invented two-path matrix for development and tests: 3 tracks, 9 levels, 3 areas, 17 skills.
// Columns: Junior, Experienced, Senior | Staff, Principal, Distinguished | Team lead, Head of practice, Director.
import type { FreedomKind, TrackKind } from '../src/shared/api';

export const TRACKS: { key: string; name: string; kind: TrackKind; marker: string | null }[] = [
  { key: 'trunk', name: 'Trunk', kind: 'trunk', marker: null },
  { key: 'technical', name: 'Technical path', kind: 'technical', marker: '[T]' },
  { key: 'leadership', name: 'Leadership path', kind: 'leadership', marker: '[L]' },
];

type Degree = 0 | 1 | 2 | 3 | 4;
export interface LevelSeed {
  track: number;
  key: string;
  name: string;
  rank: number;
  scope: string;
  freedoms: Record<FreedomKind, [string, Degree]>;
  responsibilities: string;
  top?: boolean;
}
export const LEVELS: LevelSeed[] = [
  { track: 0, key: 'junior', name: 'Junior', rank: 0, scope: 'Own tasks', freedoms: { team: ['is placed', 0], task: ['is given tasks', 0], technology: ['uses what is there', 0], time: ['agreed week', 1] }, responsibilities: 'Asks early' },
  { track: 0, key: 'experienced', name: 'Experienced', rank: 1, scope: 'A part of the product', freedoms: { team: ['is asked', 1], task: ['picks from the board', 1], technology: ['within the list', 1], time: ['own week', 2] }, responsibilities: 'Finishes what was begun\nShares what was learnt' },
  { track: 0, key: 'senior', name: 'Senior', rank: 2, scope: 'One team’s product', freedoms: { team: ['advises', 2], task: ['chooses how', 2], technology: ['within the list', 1], time: ['own week', 2] }, responsibilities: 'Mentors one junior' },
  { track: 1, key: 'staff', name: 'Staff', rank: 3, scope: 'Several teams, one domain', freedoms: { team: ['picks squad', 3], task: ['chooses what', 3], technology: ['proposes new', 2], time: ['20 % open', 3] }, responsibilities: 'Answers for design across team borders\nKeeps the decision record' },
  { track: 1, key: 'principal', name: 'Principal', rank: 4, scope: 'A business unit', freedoms: { team: ['forms squads', 3], task: ['sets themes', 3], technology: ['decides new', 3], time: ['40 % open', 3] }, responsibilities: 'Answers for the architecture of a unit\nHas a successor' },
  { track: 1, key: 'distinguished', name: 'Distinguished', rank: 5, scope: 'The organisation and its field', freedoms: { team: ['free', 4], task: ['free', 4], technology: ['sets the list', 4], time: ['free', 4] }, responsibilities: 'Represents us outside\nRenews the technical strategy', top: true },
  { track: 2, key: 'team-lead', name: 'Team lead', rank: 3, scope: 'One team, 4 to 9 people', freedoms: { team: ['shapes team', 3], task: ['sets goals', 3], technology: ['with team', 2], time: ['own week', 2] }, responsibilities: 'Growth talks, conflict, hiring within the norm of the practice' },
  { track: 2, key: 'head-of-practice', name: 'Head of practice', rank: 4, scope: 'A practice across all business units', freedoms: { team: ['opens roles', 3], task: ['sets themes', 3], technology: ['with practice', 2], time: ['30 % open', 3] }, responsibilities: 'Budget of the practice, its norms\nA deputy who could take over tomorrow' },
  { track: 2, key: 'director', name: 'Director', rank: 5, scope: 'Several practices, one strategy', freedoms: { team: ['shapes units', 4], task: ['sets direction', 4], technology: ['delegates', 3], time: ['free', 4] }, responsibilities: 'Coherence of practices\nEnds what nobody needs', top: true },
];

/** Each cell: least rating and text; null where nothing is expected. A line that starts with “Not:” is a misfit. */
export type CellSeed = [number | null, string] | null;
export interface SkillSeed {
  area: number;
  key: string;
  name: string;
  description: string;
  cells: CellSeed[];
}
export const AREAS = [
  { key: 'craft', name: 'Craft', description: 'What we make, and how well.' },
  { key: 'delivery', name: 'Delivery', description: 'That it reaches the people it is for.' },
  { key: 'people', name: 'People and teaching', description: 'That others grow.' },
];
export const SKILLS: SkillSeed[] = [
  { area: 0, key: 'code-review', name: 'Code review and pairing', description: 'Reading others’ work so that both learn.', cells: [[1, 'Asks for review before it is finished'], [2, 'Reviews small changes; asks rather than tells'], [3, 'Reviews within a day; explains the why, not only the what'], [3, 'Settles disagreement between teams in writing'], [4, 'Shapes how the unit reviews; measures waiting time'], null, [2, 'Sees that review load is shared fairly'], [3, 'Keeps the review norm alive in the practice'], null] },
  { area: 0, key: 'testing', name: 'Testing strategy and test design', description: 'Knowing what may fail, and being told when it does.', cells: [[1, 'Writes a test for each mended defect'], [2, 'Tests the edges, not only the path that works'], [3, 'Chooses the level of test by risk and can say why'], [4, 'Plans the test approach of a service with its consumers; teaches two colleagues a year to do the same.\nNot: writes tests that nobody runs'], [4, 'Sets the approach for a unit, incl. load and recovery; publishes what was learnt'], [5, 'Known outside for it; brings new methods in'], [2, 'Makes room for tests in every plan'], [3, 'Compares quality cost across teams'], [2, 'Asks for evidence before release dates']] },
  { area: 0, key: 'architecture', name: 'Architecture and trade-offs', description: 'Choosing with the price in view.', cells: [null, [1, 'Explains the design of the part being worked on'], [2, 'Draws two options and their price before building'], [4, 'Leads designs across teams; records decisions with their Rückbau cost'], [5, 'Steers the target picture; knows what not to unify'], [5, 'Sets principles others reuse'], [2, 'Follows a design talk and asks what fails first'], null, [3, 'Weighs build, buy and stop']] },
  { area: 0, key: 'debugging', name: 'Finding causes', description: 'From symptom to cause, in the open.', cells: [[1, 'Reproduces a defect and writes down how'], [2, 'Narrows down with one change at a time'], [3, 'Finds causes across borders of process and team'], [4, 'Finds causes that several teams have given up on\nLeaves a way for others to find the next one'], [4, 'Builds what makes whole kinds of defect visible'], [5, 'Is called in by other houses'], null, null, null] },
  { area: 0, key: 'security', name: 'Security and privacy', description: 'What must not happen to those who trust us.', cells: [[1, 'Knows what data the product holds, and whose'], [2, 'Keeps secrets out of code and logs'], [3, 'Draws threats of a feature before it is built'], [4, 'Reviews designs for abuse; runs one exercise a year'], [4, 'Sets the ground rules of the unit and gives them up where they do not help'], null, [2, 'Plans time for upkeep, each month'], [3, 'Answers to auditors in plain words'], [3, 'Decides on risk in writing']] },
  { area: 0, key: 'data', name: 'Data and measurement', description: 'Numbers that mean something.', cells: [[1, 'Reads the boards of the team'], [1, 'Asks what a number does not show'], [2, 'Defines a measure with its bounds'], [3, 'Designs an experiment and accepts its answer'], [4, 'Ends measures that mislead'], null, [3, 'Uses numbers to ask, never to rank people'], [3, 'Keeps few measures, all of them looked at'], [4, 'States which number would change the strategy']] },
  { area: 1, key: 'planning', name: 'Cutting work small', description: 'A week’s worth, whole.', cells: [[1, 'Says when a task is larger than thought'], [2, 'Cuts own work into days'], [3, 'Cuts a feature into slices that each help someone'], [3, 'Cuts what spans teams, along lines of service'], [4, 'Cuts a year of a unit so that each quarter could be the last'], null, [3, 'Keeps work in progress below the limit'], [3, 'Sees that practices do not wait for each other'], [4, 'Stops more than is started']] },
  { area: 1, key: 'operations', name: 'Running it', description: 'At three in the night as well.', cells: [[1, 'Follows the runbook'], [2, 'Is on call with a second'], [3, 'Is on call alone; writes what happened without blame'], [4, 'Makes a service boring'], [4, 'Sets the aims for the unit’s services with those who use them'], [5, 'Changes how the field runs such systems'], [2, 'Shares nights fairly and pays them back'], [2, 'Sees patterns in what woke people'], null] },
  { area: 1, key: 'release', name: 'Releasing', description: 'Often, small, reversible.', cells: [[1, 'Releases with help'], [2, 'Releases alone'], [3, 'Releases behind a switch and takes back without drama'], [3, 'Shortens the way for several teams'], null, null, [2, 'Agrees with support before it is loud'], null, [2, 'Defends quiet weeks']] },
  { area: 1, key: 'customers', name: 'Listening to customers', description: 'Hearing what is not said.', cells: [[1, 'Sits in one talk a quarter'], [2, 'Writes down words, not interpretations'], [3, 'Leads a talk and changes the plan by it'], [3, 'Connects what several customers need to one change'], [4, 'Is asked for by customers'], null, [3, 'Brings everyone of the team to customers'], [4, 'Finds needs that no unit serves yet'], [4, 'Ends an offer in decency']] },
  { area: 1, key: 'estimates', name: 'Promises and estimates', description: 'Ranges, kept.', cells: [[1, 'Gives a range'], [2, 'Says early when the range will not hold'], [2, 'Names what the range rests on'], [3, 'Reviews the estimates of others for what is missing'], null, null, [3, 'Promises less than hoped and keeps it'], [3, 'Keeps promises of several teams consistent'], [4, 'Publishes which bets were lost']] },
  { area: 1, key: 'documents', name: 'Writing things down', description: 'For the one who comes after.', cells: [[1, 'Mends what is wrong in a page'], [2, 'Writes so that a newcomer can follow'], [3, 'Keeps decisions with their reasons'], [3, 'Writes one page that replaces a meeting of ten'], [4, 'Writes what people quote'], [5, 'Writes what the field teaches from'], [2, 'Keeps agreements of the team visible'], [3, 'Writes norms short enough to be read'], [3, 'Writes the strategy on two pages']] },
  { area: 2, key: 'feedback', name: 'Giving feedback, Gewaltfreie Kommunikation', description: 'So that it can be heard.', cells: [[1, 'Asks for feedback'], [1, 'Says what was seen, not what someone is'], [2, 'Gives feedback the same week, in private, on behaviour'], [3, 'Mediates between two colleagues'], [3, 'Is asked by other units to mediate'], null, [4, 'Holds growth talks twice a year; prepares the hard ones\nNot: saves feedback for the yearly talk'], [5, 'Trains leads in it'], [5, 'Takes criticism in public']] },
  { area: 2, key: 'mentoring', name: 'Mentoring', description: 'Beside, not above.', cells: [null, [1, 'Helps a newcomer through the first month'], [3, 'Mentors one junior with a goal both wrote down'], [4, 'Mentors seniors of other teams'], [4, 'Has brought two people to Staff'], [5, 'Has made a school'], [3, 'Finds each person a mentor who is not the lead'], [4, 'Keeps the circle of mentors alive'], [3, 'Is mentored by someone younger']] },
  { area: 2, key: 'teaching', name: 'Teaching and talks', description: 'Many at once.', cells: [null, [1, 'Shows the team one thing a quarter'], [2, 'Runs a workshop and repeats it better'], [3, 'Runs the guild evening; others can take it over'], [4, 'Speaks outside twice a year'], [5, 'Keynotes, books, standards'], [1, 'Frees time for it'], [3, 'Builds a curriculum with the practice'], null] },
  { area: 2, key: 'hiring', name: 'Hiring and welcoming', description: 'Who comes, and how they arrive.', cells: [null, null, [2, 'Interviews with a second, by the norm'], [3, 'Designs the technical part and checks whom it shuts out'], [3, 'Is the reason someone comes'], null, [3, 'Leads a hiring round fairly and ends it kindly'], [4, 'Watches who stays and asks who left'], [4, 'Says no to growth where it harms']] },
  { area: 2, key: 'conflict', name: 'Conflict and decision', description: 'Deciding together, and then really.', cells: [[null, 'Says when something is wrong'], [1, 'Disagrees with reasons, then helps'], [2, 'Brings a stuck discussion to a decision'], [3, 'Decides across teams by consent'], [4, 'Holds an unpopular decision open to better reasons'], null, [4, 'Takes conflict up within two days'], [4, 'Steps in between teams, and steps out again'], [5, 'Gives power away and says to whom']] },
];
