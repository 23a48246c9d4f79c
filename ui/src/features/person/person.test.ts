import { expect, test } from 'vitest';
import type { Assessment, SkillStanding } from '../../shared/api_people';
import { namesAround, onAxis, outline, partOf, trend } from './radar';
import { LINE, linesOf, pathPicture } from './paths';
import { daysOf, differ, howManyAgreed, isWritten, NO_WORD, startAgreed, talkBefore, talkedAbout, toAgree, viewOf } from './talk';

const pairOf = (does: number | null, knows: number | null = does) => ({ knows, does });
const said = (does: number | null, knows: number | null = does, date = '2026-10-01') => ({ does, knows, date }) as Assessment;
const skill = (id: string, own: Assessment | null, lead: Assessment | null, agreed: Assessment | null = null) => ({ skill: id, own, lead, agreed }) as SkillStanding;
const WHEN = { day: '2026-11-22', last: null, staleMonths: 12, days: new Map() };

test('a talk starts from what both say; where they differ nothing is filled in', () => {
  const skills = [skill('same', said(3), said(3)), skill('apart', said(4), said(2)), skill('old', null, said(2))];
  const start = startAgreed(skills, new Map(), new Map(), new Map(), WHEN);
  expect([...start]).toEqual([['same', pairOf(3)], ['apart', pairOf(null)], ['old', pairOf(null)]]);
  const fresh = startAgreed(skills, new Map(), new Map([['old', { does: 2, knows: 3 }]]), new Map([['same', { does: 5, knows: 5 }]]), WHEN);
  expect(fresh.get('old')).toEqual({ does: 2, knows: 3 });
  expect(fresh.get('same')).toEqual({ does: 5, knows: 5 });
  expect(toAgree(skills, fresh).map((each) => each.skill)).toEqual(['same', 'old']);
});

test('views from before the last talk, and stale ones, agree on nothing and differ in nothing', () => {
  const last = said(3, 3, '2026-05-20');
  const skills = [skill('before', said(3, 3, '2026-03-01'), said(3, 3, '2026-05-20')), skill('apart', said(4, 4, '2026-03-01'), said(2, 2, '2026-03-01'), last), skill('since', said(2, 2, '2026-06-01'), said(2, 2, '2026-03-01'))];
  const when = { ...WHEN, last: talkBefore([{ date: '2025-05-20' }, { date: '2026-05-20' }, { date: '2026-12-24' }], WHEN.day) };
  const none = new Map();
  expect(when.last).toBe('2026-05-20');
  expect([...startAgreed(skills, none, none, none, when)].map(([id, { does }]) => [id, does])).toEqual([['before', null], ['apart', null], ['since', 2]]);
  const differs = (own: Parameters<typeof viewOf>[0]) => differ(viewOf(own, skills[1]!, 'own', when), viewOf(none, skills[1]!, 'lead', when));
  expect([differs(none), differs(new Map([['apart', pairOf(3)]]))]).toEqual([false, true]);
  // Without any talk before only their age counts.
  const old = [skill('stale', said(3, 3, '2025-11-21'), said(3, 3, '2025-11-21'))];
  expect(startAgreed(old, none, none, none, WHEN).get('stale')).toEqual(pairOf(null));
  expect(viewOf(none, old[0]!, 'own', WHEN).does).toEqual({ rating: 3, date: '2025-11-21', holds: false, stale: true, now: false });
  // Who says something new of doing has not said the old word of knowing again.
  const half = startAgreed(old, new Map([['stale', { does: 4 }]]), new Map([['stale', { does: 4 }]]), none, WHEN);
  expect(half.get('stale')).toEqual({ knows: null, does: 4 });
  // A row that tells of doing alone has its knowing from a row before it, which is as old as it was.
  const row = { ...said(3, 3, '2026-10-01'), skill: 'stale', kind: 'self' as const };
  const days = daysOf([{ ...row, does: null, date: '2024-01-01' }, { ...row, knows: null }]);
  const mixed = viewOf(none, skill('stale', row, null), 'own', { ...WHEN, days });
  expect([mixed.knows.date, mixed.knows.stale, mixed.does.date, mixed.does.holds]).toEqual(['2024-01-01', true, '2026-10-01', true]);
  // A note beside a skill is no agreement.
  expect(howManyAgreed(toAgree(skills, new Map([['since', pairOf(2)]]), new Map([['apart', { ...NO_WORD, note: 'Ask again' }]])))).toBe(1);
});

test('what is said beside the ratings is kept also where no rating is agreed; blank evidence is none', () => {
  const skills = [skill('a', null, null), skill('b', null, null), skill('c', null, null)];
  const words = new Map([['b', { ...NO_WORD, note: ' Ask again ', interest: 'more' as const }], ['c', { ...NO_WORD, pieces: [{ text: '', link: 'https://x', date: '' }] }]]);
  expect(toAgree(skills, new Map(), words)).toEqual([
    { skill: 'b', knows: null, does: null, interest: 'more', note: 'Ask again', evidence: [] },
    { skill: 'c', knows: null, does: null, interest: null, note: '', evidence: [{ text: '', link: 'https://x', date: null }] },
  ]);
  expect(isWritten(NO_WORD)).toBe(false);
  expect(talkedAbout([{ skill: 'a', expected: 2, counted: null }, { skill: 'b', expected: null, counted: null }, { skill: 'c', expected: null, counted: null }] as SkillStanding[], ['c']).map((each) => each.skill)).toEqual(['a', 'c']);
});

test('two views differ in what both have said, of knowing as of doing', () => {
  const side = (rating: number | null) => ({ rating, date: null, holds: true, stale: false, now: true });
  const pair = (does: number | null, knows: number | null) => ({ does: side(does), knows: side(knows) });
  expect([differ(pair(3, 3), pair(3, 3)), differ(pair(3, 4), pair(3, 3)), differ(pair(2, 3), pair(3, 3)), differ(pair(2, null), pair(null, 3))]).toEqual([false, true, true, false]);
});

test('the trunk runs between the paths, side by side by rank', () => {
  const track = (id: string, kind: 'trunk' | 'technical' | 'leadership') => ({ id, key: id, name: id, kind, position: 0, marker: null });
  const level = (id: string, of: string, rank: number) => ({ id, track: of, rank, name: id }) as never;
  const picture = pathPicture({
    tracks: [track('trunk', 'trunk'), track('tech', 'technical'), track('lead', 'leadership')],
    levels: [level('junior', 'trunk', 0), level('senior', 'trunk', 1), level('staff', 'tech', 2), level('head', 'lead', 2)],
    steps: [{ id: '1', from: 'senior', to: 'staff', kind: 'promotion', note: '' }, { id: '2', from: 'staff', to: 'head', kind: 'side_move', note: '' }, { id: '3', from: 'junior', to: 'gone', kind: 'promotion', note: '' }],
  }, 800);
  const at = (id: string) => picture.nodes.find((node) => node.level === id);
  expect(at('staff')?.x).toBe(at('head')?.x);
  expect((at('junior')?.y ?? 0) * 2).toBe((at('staff')?.y ?? 0) + (at('head')?.y ?? 0));
  expect(picture.edges.map((edge) => edge.to)).toEqual(['staff', 'head']);
});

test('a way from path to path runs between the levels, never through what stands above and below them', () => {
  const track = (id: string, kind: 'trunk' | 'technical' | 'leadership') => ({ id, key: id, name: id, kind, position: 0, marker: null });
  const level = (id: string, of: string, rank: number) => ({ id, track: of, rank, name: id }) as never;
  const move = (from: string, to: string) => ({ id: `${from}-${to}`, from, to, kind: 'side_move' as const, note: '' });
  const view = {
    tracks: [track('trunk', 'trunk'), track('tech', 'technical'), track('lead', 'leadership')],
    levels: [level('junior', 'trunk', 0), ...[1, 2, 3].flatMap((rank) => [level(`t${rank}`, 'tech', rank), level(`l${rank}`, 'lead', rank)])],
    steps: [move('t1', 'l1'), move('l2', 't2'), move('t1', 'l2'), move('l3', 't1'), move('t3', 'l3')],
  };
  for (const width of [300, 560, 900, 1600]) {
    const { nodes, edges, tracks, room } = pathPicture(view, width);
    expect(edges).toHaveLength(view.steps.length);
    // There and back is one line, or the dashes of one fill the gaps of the other.
    expect(pathPicture({ ...view, steps: [...view.steps, move('l1', 't1')] }, width).edges).toEqual(edges);
    for (const { d } of edges) {
      // From lane to lane it goes straight; everywhere else it keeps to the height of a level, away from its name and note.
      const [, x = ''] = /Q(\S+) \S+ \S+ \S+V/.exec(d) ?? [];
      expect(x, d).not.toBe('');
      for (const node of nodes) expect(Math.abs(Number(x) - node.x), `${d} at ${node.level}`).toBeGreaterThanOrEqual(room / 2);
      for (const each of tracks.filter((each) => !each.before)) expect(Number(x)).toBeLessThan(each.x);
    }
  }
});

test('where a picture is narrow the names of the tracks stand before their first level, and the levels keep the width', () => {
  const track = (id: string, kind: 'trunk' | 'technical' | 'leadership', name: string) => ({ id, key: id, name, kind, position: 0, marker: null });
  const level = (id: string, of: string, rank: number) => ({ id, track: of, rank, name: id }) as never;
  const view = {
    tracks: [track('trunk', 'trunk', 'Trunk'), track('tech', 'technical', 'Technical path'), track('lead', 'leadership', 'Leadership path with a name that goes on and has no end in sight')],
    levels: ['a', 'b', 'c'].map((id, rank) => level(id, 'trunk', rank)).concat(['d', 'e', 'f'].flatMap((id, i) => [level(`t${id}`, 'tech', 3 + i), level(`l${id}`, 'lead', 3 + i)])),
    steps: [],
  };
  const [wide, narrow] = [pathPicture(view, 900), pathPicture(view, 560)];
  expect(wide.tracks.map((each) => each.before)).toEqual([false, false]);
  expect(narrow.tracks.map((each) => each.before)).toEqual([true, true]);
  expect(narrow.width).toBe(560);
  const first = narrow.nodes.find((node) => node.level === 'td')?.x ?? 0;
  expect(narrow.tracks.every((each) => each.x < first && each.x > 0)).toBe(true);
  expect(narrow.tracks[0]?.line).toBe('Technical path');
  expect(narrow.tracks[1]?.line.endsWith('…')).toBe(true);
});

test('a long name of a level stands in lines that fit, and what does not is cut', () => {
  expect(linesOf('Staff', 80)).toEqual(['Staff']);
  expect(linesOf('Senior Engineer 2 (Individual Contributor)', 114)).toEqual(['Senior Engineer 2', '(Individual', 'Contributor)']);
  expect(linesOf('Donaudampfschifffahrtskapitän', 80)).toEqual(['Donaudampfs…']);
  expect(linesOf('one two three four five six', 30)).toEqual(['one', 'two', 'thr…']);
  expect(linesOf('シニアエンジニア', 80)).toEqual(['シニアエンジ…']);
});

test('longer names part the lanes, so that no two of them meet', () => {
  const track = (id: string, kind: 'trunk' | 'technical' | 'leadership') => ({ id, key: id, name: id, kind, position: 0, marker: null });
  const view = (name: string) => ({
    tracks: [track('tech', 'technical'), track('lead', 'leadership')],
    levels: ['tech', 'lead'].flatMap((of) => [0, 1].map((rank) => ({ id: `${of}${rank}`, track: of, rank, name }) as never)),
    steps: [],
  });
  const [short, long] = [pathPicture(view('Staff'), 300), pathPicture(view('Principal Engineer of Everything'), 300)];
  const lines = Math.max(...long.nodes.map((node) => node.lines.length));
  expect(lines).toBeGreaterThan(1);
  expect(long.height - short.height).toBe(2 * 14 * (lines - 1));
  expect(long.room).toBeLessThanOrEqual((long.nodes[1]?.x ?? 0) - (long.nodes[0]?.x ?? 0));
});

test('the picture of a radar ends where its lowest name does, so that what explains it stands right below', () => {
  const three = namesAround(['Weaving', 'Dyeing', 'Spinning'], 190, 130, 120);
  const lowest = Math.max(...three.names.map((each) => each.y));
  expect(lowest).toBeLessThan(270);
  expect(three.bottom - lowest).toBeLessThan(8);
  expect(three.top).toBeLessThanOrEqual(190 - 130 * 1.1 - 8);
  const long = namesAround(['a', 'b', 'A name of several words that needs more than one line to stand in', 'c'], 190, 130, 20);
  expect(long.names[2]?.lines.length).toBeGreaterThan(1);
  expect(long.bottom).toBeGreaterThan((long.names[2]?.y ?? 0) + ((long.names[2]?.lines.length ?? 0) - 1) * LINE);
});

test('a radar is broken where nothing is known, and a trend holds until the next word', () => {
  expect(onAxis(0, 4, 1, 100, 80)).toEqual({ x: 100, y: 20 });
  expect(outline([1, null, 1, 1], 100, 80)).toBe('M100 20M100 180L20 100L100 20');
  expect([partOf([1, 2, 3], 2), partOf([1, 2, 3], null), partOf([1], 1)]).toEqual([0.5, null, null]);
  expect(trend([{ day: 0, part: 0 }, { day: 50, part: 1 }], 0, 100, 100, 24)).toBe('M0 22H50V2H100');
  expect(trend([], 0, 1, 100, 24)).toBe('');
});
