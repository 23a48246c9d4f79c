// Who is near where somebody is missing: names for a way out. Pure.
import type { Id, MatrixView } from '../../shared/api';
import type { AskedSkillView, Interest, TeamSaid, TeamView } from '../../shared/api_people';

/** Somebody who is near, and what is between them and what is wanted. */
export interface Near {
  person: Id;
  /** The skill that is spoken of, where there are several. */
  skill: string | null;
  knows: number | null;
  does: number | null;
  interest: Interest | null;
  /** Steps of the scale; opportunity: knows it well enough, and does not do it. */
  why: { is: 'steps'; steps: number } | { is: 'opportunity' } | { is: 'elsewhere' } | { is: 'below'; level: string };
}
const MOST = 4;

function said(view: TeamView, person: number, skill: number): TeamSaid | null {
  const one = view.cells.at[person * view.skills.length + skill] ?? 0;
  return one === 0 ? null : (view.cells.said[one - 1] ?? null);
}
/** Places between two ratings on the scale; their difference where one of them is none of its points. */
function stepsBetween(view: TeamView, from: number, to: number): number {
  const place = (rating: number) => view.scale.findIndex((point) => point.value === rating);
  return place(from) < 0 || place(to) < 0 ? to - from : place(to) - place(from);
}

/** Who wants more of it first, who avoids it last. */
const RANK: Readonly<Record<Interest, number>> = { more: 0, fine: 1, avoid: 2 };
const willing = (interest: Interest | null): number => (interest === null ? RANK.fine : RANK[interest]);

/**
 * Who comes closest to a rating in a skill: who wants more of it before the others, who avoids it behind them; then the
 * closest first, of the same distance those who lack only the opportunity.
 * `view`: what counts, knowing and doing. Who reaches it already, and of whom nothing is known, is left out.
 */
export function nearest(view: TeamView, skill: Id, wanted: number, without: readonly Id[]): Near[] {
  const at = view.skills.findIndex((each) => each.id === skill);
  if (at < 0) return [];
  const found = view.people.person.flatMap((person, p) => {
    const has = said(view, p, at);
    const { knows = null, does = null, interest = null } = has ?? {};
    const lesser = knows === null || does === null ? (knows ?? does) : Math.min(knows, does);
    if (lesser === null || lesser >= wanted || without.includes(person)) return [];
    const steps = stepsBetween(view, lesser, wanted);
    const opportunity = knows !== null && knows >= wanted;
    return [{ person, skill: null, knows, does, interest, why: opportunity ? { is: 'opportunity' as const } : { is: 'steps' as const, steps }, steps }];
  });
  return found
    .sort((a, b) => willing(a.interest) - willing(b.interest) || a.steps - b.steps || Number(b.why.is === 'opportunity') - Number(a.why.is === 'opportunity'))
    .slice(0, MOST)
    .map(({ steps: _steps, ...near }) => near);
}

/** What one person knows and does in some skills, as far as it is known. */
export function standing(view: TeamView, person: Id, skills: readonly Id[]): Near[] {
  const p = view.people.person.indexOf(person);
  return skills.flatMap((skill) => {
    const at = view.skills.findIndex((each) => each.id === skill);
    const has = p < 0 || at < 0 ? null : said(view, p, at);
    return has === null ? [] : [{ person, skill: view.skills[at]?.name ?? null, knows: has.knows, does: has.does, interest: has.interest, why: { is: 'opportunity' as const } }];
  });
}

/** Who reaches what a community asks for and is not in it, then who of its own comes closest; in both the willing first. */
export function couldCover(view: TeamView, { asked, skill, cover }: AskedSkillView): Near[] {
  const at = view.skills.findIndex((each) => each.id === skill);
  const join = cover.could_join.map((person): Near => {
    const p = view.people.person.indexOf(person);
    const has = p < 0 || at < 0 ? null : said(view, p, at);
    return { person, skill: null, knows: has?.knows ?? null, does: has?.does ?? null, interest: has?.interest ?? null, why: { is: 'elsewhere' } };
  });
  join.sort((a, b) => willing(a.interest) - willing(b.interest));
  const own = asked.rating === null ? [] : nearest(view, skill, asked.rating, view.people.person.filter((person) => !cover.could_learn.includes(person)));
  return [...join, ...own].slice(0, MOST);
}

/** Who stands where a promotion leads to the level. */
export function nextBelow(view: TeamView, matrix: MatrixView, level: Id): Near[] {
  const from = new Set(matrix.steps.filter((step) => step.kind === 'promotion' && step.to === level).map((step) => step.from));
  return view.people.person
    .flatMap((person, p): Near[] => {
      const stands = view.levels[view.people.level[p] ?? -1];
      return stands && from.has(stands.id) ? [{ person, skill: null, knows: null, does: null, interest: null, why: { is: 'below', level: stands.name } }] : [];
    })
    .slice(0, MOST);
}
