import { expect, test } from 'vitest';
import type { Assessment, AssessorKind } from '../../shared/api_people';
import { heldText, saidOf, trendOf } from './history';
import { anyWritten, blankPiece, toShow } from './said';

const said = (kind: AssessorKind, date: string, does: number | null, knows: number | null, skill = 's') => ({ kind, date, does, knows, skill }) as Assessment;

test('what was said of a skill stands with the latest first, on one day with what was recorded later', () => {
  const history = [said('lead', '2025-01-01', 1, 1), said('lead', '2025-01-01', 2, 2, 'other'), said('self', '2025-03-01', 3, 3), said('lead', '2025-03-01', 2, 2)];
  expect(saidOf(history, 's')).toEqual([history[3], history[2], history[0]]);
});

test('knowing and doing go their own ways, by what counted on each day', () => {
  const history = [
    said('self', '2025-01-01', 4, 5), // counts while nobody else has said anything
    said('peer', '2025-02-01', 3, null),
    said('lead', '2025-03-01', 2, 3),
    said('self', '2025-04-01', 5, 5), // the lead has said something
    said('lead', '2025-05-01', 2, 4), // doing as before: no new step
    said('agreed', '2025-05-01', 3, null), // on the same day what was agreed
    said('lead', '2025-06-01', null, 5),
  ];
  expect(trendOf(history)).toEqual({
    does: [{ date: '2025-01-01', rating: 4 }, { date: '2025-02-01', rating: 3 }, { date: '2025-03-01', rating: 2 }, { date: '2025-05-01', rating: 3 }],
    knows: [{ date: '2025-01-01', rating: 5 }, { date: '2025-03-01', rating: 3 }, { date: '2025-05-01', rating: 4 }, { date: '2025-06-01', rating: 5 }],
  });
  expect(trendOf([])).toEqual({ does: [], knows: [] });
});

test('a value taken back on its day leaves no step', () => {
  expect(trendOf([said('lead', '2025-01-01', 2, null), said('lead', '2025-02-01', 4, null), said('lead', '2025-02-01', 2, null)]).does).toEqual([{ date: '2025-01-01', rating: 2 }]);
});

test('a trend is told with its days', () => {
  expect(heldText([{ date: '2025-01-01', rating: 2 }, { date: '2025-02-01', rating: 3 }], String, (day) => day)).toBe('2 (2025-01-01), 3 (2025-02-01)');
});

test('blank pieces of evidence are none; a date alone is written and shows nothing', () => {
  expect(toShow([blankPiece(), { text: ' A talk ', link: '', date: '2026-03' }, { text: '', link: 'https://x', date: '' }])).toEqual([{ text: 'A talk', link: '', date: '2026-03' }, { text: '', link: 'https://x', date: null }]);
  expect(anyWritten([blankPiece()])).toBe(false);
  expect(anyWritten([{ ...blankPiece(), date: '2026' }])).toBe(true);
});
