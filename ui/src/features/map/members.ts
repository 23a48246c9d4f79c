// A line with several people in it: names parted by commas, the last one perhaps not finished.
import { folded } from '../../shared/fold';

/** The names of a line, without blanks and without doubles. */
export function namesOf(line: string): string[] {
  const names = line.split(/[,;\n]/).map((name) => name.trim().replaceAll(/\s+/g, ' ')).filter((name) => name !== '');
  return [...new Set(names)];
}

/** People whose name may be meant by the last, unfinished name of the line; nobody who stands in it already. */
export function suggestionsFor(line: string, people: readonly string[], most: number): string[] {
  const parts = line.split(/[,;\n]/);
  const begun = folded((parts.at(-1) ?? '').trim());
  if (begun === '') return [];
  const there = new Set(parts.slice(0, -1).map((name) => folded(name.trim())));
  const hits = people.filter((name) => !there.has(folded(name)) && folded(name) !== begun).map((name) => {
    const text = folded(name);
    return { name, rank: text.startsWith(begun) ? 0 : text.split(/\s+/).some((word) => word.startsWith(begun)) ? 1 : text.includes(begun) ? 2 : 3 };
  });
  return hits.filter((hit) => hit.rank < 3).sort((a, b) => a.rank - b.rank).slice(0, most).map((hit) => hit.name);
}

/** The line with its last name replaced by a chosen one, ready for the next. */
export function withName(line: string, name: string): string {
  const before = line.split(/[,;\n]/).slice(0, -1).map((part) => part.trim()).filter((part) => part !== '');
  return `${[...before, name].join(', ')}, `;
}
