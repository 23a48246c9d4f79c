// Communities and people by what somebody types.
import type { Id } from '../../shared/api';
import { ranking } from '../../workspace/palette';
import type { Roster } from '../../workspace/organisation/roster';

export interface Hit {
  id: Id;
  name: string;
  kind: 'community' | 'person';
  /** Number in its columns. */
  number: number;
  /** As the palette ranks its name, 0 to 3; 4 where another attribute answers. */
  rank: number;
}

const ELSEWHERE = 4;

/** The best `most` answers, communities before people of the same rank. */
export function findThings(roster: Roster, query: string, most: number): Hit[] {
  if (query.trim() === '') return [];
  const ofText = ranking(query);
  const rankOf = (name: string, more: readonly (string | null)[]) => ofText(name) ?? (more.some((each) => each !== null && ofText(each) !== null) ? ELSEWHERE : null);
  const { communities, people } = roster.all;
  const hits: Hit[] = [];
  communities.id.forEach((id, number) => {
    const name = communities.name[number]!;
    const rank = rankOf(name, [communities.key[number]!, communities.purpose[number]!]);
    if (rank !== null) hits.push({ id, name, kind: 'community', number, rank });
  });
  people.id.forEach((id, number) => {
    const name = people.name[number]!;
    const rank = rankOf(name, [people.handle[number]!, people.email[number]!, people.affiliation[number]!]);
    if (rank !== null) hits.push({ id, name, kind: 'person', number, rank });
  });
  return hits.sort((a, b) => a.rank - b.rank || a.name.length - b.name.length).slice(0, most);
}
