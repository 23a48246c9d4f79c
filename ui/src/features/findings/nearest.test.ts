import { expect, test } from 'vitest';
import type { MatrixView } from '../../shared/api';
import type { AskedSkillView, TeamView } from '../../shared/api_people';
import { couldCover, nearest, nextBelow, standing } from './nearest';

type Cell = [knows: number | null, does: number | null, interest?: 'more' | 'fine' | 'avoid'] | null;
/** People by skills; the scale has the points 1, 2, 2.5, 4. */
function team(rows: Record<string, Cell[]>, levels: (number | null)[] = []): TeamView {
  const person = Object.keys(rows);
  const said: TeamView['cells']['said'] = [];
  const at = Object.values(rows).flat().map((cell) => (cell === null ? 0 : said.push({ knows: cell[0], does: cell[1], interest: cell[2] ?? null, shown: null, gap: null, kind: 'lead', evidence: false, stale: false })));
  return {
    scale: [1, 2, 2.5, 4].map((value) => ({ id: String(value), value, word: null, meaning: '' })),
    skills: [{ id: 'weave', name: 'Weaving' }, { id: 'dye', name: 'Dyeing' }],
    levels: [{ id: 'senior', name: 'Senior' }, { id: 'staff', name: 'Staff' }],
    people: { person, level: levels }, cells: { said, at },
  } as unknown as TeamView;
}

test('the closest stand first; who only lacks the opportunity before who lacks the knowledge too', () => {
  const view = team({ ada: [[4, 4], null], bela: [[1, 1], null], cem: [[2.5, 2.5], null], dina: [[4, 2.5], null], emil: [null, null], finn: [[4, 1], null], gina: [[1, null], null] });
  expect(nearest(view, 'weave', 4, ['ada'])).toEqual([
    { person: 'dina', skill: null, knows: 4, does: 2.5, interest: null, why: { is: 'opportunity' } },
    { person: 'cem', skill: null, knows: 2.5, does: 2.5, interest: null, why: { is: 'steps', steps: 1 } },
    { person: 'finn', skill: null, knows: 4, does: 1, interest: null, why: { is: 'opportunity' } },
    { person: 'bela', skill: null, knows: 1, does: 1, interest: null, why: { is: 'steps', steps: 3 } },
  ]);
  expect(nearest(view, 'gone', 4, [])).toEqual([]);
});

test('who wants more of it is named before the others, who avoids it behind them', () => {
  const view = team({ ada: [[2.5, 2.5, 'avoid'], null], bela: [[1, 1, 'more'], null], cem: [[2.5, 2.5], null], dina: [[2, 2, 'more'], null], emil: [[2, 2, 'fine'], null] });
  expect(nearest(view, 'weave', 4, []).map((each) => [each.person, each.interest])).toEqual([['dina', 'more'], ['bela', 'more'], ['cem', null], ['emil', 'fine']]);
  expect(nearest(view, 'weave', 4, ['bela', 'cem']).map((each) => each.person)).toEqual(['dina', 'emil', 'ada']);
  const wide = team({ ada: [[4, 4, 'avoid'], null], bela: [[4, 4, 'more'], null] });
  const asked = { asked: { rating: 4 }, skill: 'weave', cover: { could_join: ['ada', 'bela'], could_learn: [] } } as unknown as AskedSkillView;
  expect(couldCover(wide, asked).map((each) => each.person)).toEqual(['bela', 'ada']);
});

test('what one person knows and does, skill by skill; what is not known is left out', () => {
  const view = team({ ada: [[4, 2], null], bela: [[1, 1], [4, 1]] });
  expect(standing(view, 'ada', ['weave', 'dye']).map((each) => [each.skill, each.knows, each.does])).toEqual([['Weaving', 4, 2]]);
  expect(standing(view, 'nobody', ['weave'])).toEqual([]);
});

test('what a community asks for: who reaches it elsewhere, then its own who come closest', () => {
  const view = team({ ada: [[2, 2], null], bela: [[2.5, 2.5], null], cem: [[2, 2], null] });
  const asked = { asked: { rating: 4 }, skill: 'weave', cover: { could_join: ['zoe'], could_learn: ['ada', 'bela'] } } as unknown as AskedSkillView;
  expect(couldCover(view, asked).map((each) => [each.person, each.why.is])).toEqual([['zoe', 'elsewhere'], ['bela', 'steps'], ['ada', 'steps']]);
});

test('who stands one promotion below', () => {
  const matrix = { steps: [{ from: 'senior', to: 'staff', kind: 'promotion' }, { from: 'staff', to: 'senior', kind: 'side_move' }] } as unknown as MatrixView;
  const view = team({ ada: [null, null], bela: [null, null], cem: [null, null] }, [0, 1, null]);
  expect(nextBelow(view, matrix, 'staff')).toEqual([{ person: 'ada', skill: null, knows: null, does: null, interest: null, why: { is: 'below', level: 'Senior' } }]);
  expect(nextBelow(view, matrix, 'senior')).toEqual([]);
});
