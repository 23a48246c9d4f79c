// Communities and people by what somebody types.
import type { Id } from '../../shared/api';
import type { Roster } from '../../app/organisation/roster';

export interface Hit {
  id: Id;
  name: string;
  kind: 'community' | 'person';
  /** Number in its columns. */
  number: number;
  /** 0 from the start of the name, 1 from the start of a word, 2 anywhere, 3 in another attribute. */
  rank: number;
}

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();

function rankOf(name: string, wanted: string, more: readonly (string | null)[]): number | null {
  const text = fold(name);
  if (text.startsWith(wanted)) return 0;
  const at = text.indexOf(wanted);
  if (at > 0) return /[\p{L}\p{N}]/u.test(text.charAt(at - 1)) ? 2 : 1;
  return more.some((each) => each !== null && fold(each).includes(wanted)) ? 3 : null;
}

/** The best `most` answers, communities before people of the same rank. */
export function findThings(roster: Roster, query: string, most: number): Hit[] {
  const wanted = fold(query.trim());
  if (wanted === '') return [];
  const { communities, people } = roster.all;
  const hits: Hit[] = [];
  communities.id.forEach((id, number) => {
    const name = communities.name[number]!;
    const rank = rankOf(name, wanted, [communities.key[number]!, communities.purpose[number]!]);
    if (rank !== null) hits.push({ id, name, kind: 'community', number, rank });
  });
  people.id.forEach((id, number) => {
    const name = people.name[number]!;
    const rank = rankOf(name, wanted, [people.handle[number]!, people.email[number]!, people.affiliation[number]!]);
    if (rank !== null) hits.push({ id, name, kind: 'person', number, rank });
  });
  return hits.sort((a, b) => a.rank - b.rank || a.name.length - b.name.length).slice(0, most);
}
