// A team of two for tests.
import type { TeamView } from '../../shared/api_people';

/** Ada: at 2 of 3 and 4 of 3; Bo: not rated where 2 is asked. Two areas. */
export function teamView(): TeamView {
  const point = (value: number) => ({ id: `p${value}`, value, word: null, meaning: '' });
  const area = (id: string, name: string, position: number) => ({ id, framework: 'f', key: id, name, description: '', position, origin: null });
  return {
    framework: 'f', scale: [0, 1, 2, 3, 4, 5].map(point),
    levels: ['Junior', 'Senior'].map((name, rank) => ({ id: name, name, track: 't', track_name: 'Trunk', track_kind: 'trunk' as const, rank })),
    areas: [area('a', 'Craft', 0), area('b', 'People', 1)],
    skills: [{ id: 's0', name: 'Weaving', area: 'a', gap: 1, rated: 1 }, { id: 's1', name: 'Dyeing', area: 'a', gap: 0, rated: 1 }, { id: 's2', name: 'Teaching', area: 'b', gap: null, rated: 0 }],
    people: { person: ['bo', 'ada'], key: ['bo', 'ada'], name: ['Bo', 'Ada'], level: [0, 1], since: [null, null], target: [null, null], target_date: [null, null], asked: [0, 1], gap: [null, 1], rated: [0, 2] },
    asked: [[2, null, null], [3, 3, null]],
    cells: {
      said: [
        { knows: 3, does: 2, shown: 2, gap: 1, kind: 'lead', evidence: true, stale: false, interest: null },
        { knows: 4, does: 4, shown: 4, gap: -1, kind: 'self', evidence: false, stale: true, interest: null },
      ],
      at: [0, 0, 0, 1, 2, 0],
    },
    stale_months: 12,
  };
}
