// What the fake core computes: promotion criteria, paths, differences. Enough to see a view at work, not the product's rules.
import type { Difference, FreedomKind, Id, LevelHead, MasteryPath, Promotion } from '../src/shared/api';
import { ApiError } from '../src/shared/client';
import type { MatrixDocument } from './fake_matrix';

const KINDS: readonly FreedomKind[] = ['team', 'task', 'technology', 'time'];
const lines = (text: string) => text.split('\n').map((line) => line.trim()).filter(Boolean);

export function promotionOf(doc: MatrixDocument, from: Id | null, to: Id, track: Id | null): Promotion {
  const find = (id: Id | null) => doc.levels.find((each) => each.id === id);
  const head = (id: Id): LevelHead => {
    const level = find(id);
    const home = doc.tracks.find((each) => each.id === level?.track);
    if (!level || !home) throw new ApiError({ kind: 'missing', message: 'This level is no longer in the matrix.', place: null });
    return { id, name: level.name, track: home.name, track_kind: home.kind, rank: level.rank };
  };
  const [a, b] = [find(from), find(to)];
  if (!b) throw new ApiError({ kind: 'missing', message: 'This level is no longer in the matrix.', place: null });
  const cellAt = (skill: Id, level: Id | null) => doc.cells.find((each) => each.skill === skill && each.level === level);
  const word = (rating: number | null | undefined) => doc.framework.scale.points.find((each) => each.value === rating)?.word ?? null;
  const wanted = (each: { track: Id | null }) => each.track === null || track === null || each.track === track;
  const kept = lines(a?.responsibilities ?? '');
  const misfits: Promotion['misfits'] = [];
  const areas = [null, ...doc.areas].map((area) => ({
    name: area?.name ?? null,
    skills: doc.skills
      .filter((each) => each.area === (area?.id ?? null))
      .flatMap((skill) => {
        const cell = cellAt(skill.id, to);
        if (!cell) return [];
        const before = cellAt(skill.id, from);
        const old = new Set(before?.criteria.map((each) => each.text));
        for (const each of cell.criteria) if (each.kind === 'misfit' && wanted(each)) misfits.push({ skill: skill.name, text: each.text, audience: each.audience });
        return [{
          id: skill.id, name: skill.name, description: skill.description,
          rating: cell.rating, rating_before: before?.rating ?? null, rating_word: word(cell.rating), rating_before_word: word(before?.rating),
          criteria: cell.criteria
            .filter((each) => each.kind !== 'misfit' && wanted(each))
            .map((each) => ({ text: each.text, example: each.kind === 'example', new: !old.has(each.text), audience: each.audience, rating: each.rating })),
        }];
      }),
  }));
  return {
    framework: doc.framework.name, version: doc.framework.version, from: from ? head(from) : null, to: head(to),
    scope: { before: a?.scope ?? '', after: b.scope },
    freedoms: KINDS.map((kind) => ({ kind, before: a?.freedoms[kind].text ?? '', after: b.freedoms[kind].text, degree_before: a?.freedoms[kind].degree ?? null, degree_after: b.freedoms[kind].degree })),
    responsibilities: { gained: lines(b.responsibilities).filter((each) => !kept.includes(each)), kept },
    areas: areas.filter((area) => area.skills.length > 0),
    misfits,
  };
}

export function pathsOf(doc: MatrixDocument, from: Id, to: Id): MasteryPath[] {
  const walks: { levels: Id[]; steps: Id[] }[] = [];
  const walk = (at: Id, levels: Id[], steps: Id[]): void => {
    if (at === to) {
      walks.push({ levels, steps });
      return;
    }
    for (const step of doc.steps) if (step.from === at && !levels.includes(step.to)) walk(step.to, [...levels, step.to], [...steps, step.id]);
  };
  walk(from, [from], []);
  const least = Math.min(...walks.map((each) => each.steps.length));
  return walks.map(({ levels, steps }) => ({
    levels, steps, shortest: steps.length === least,
    adds: steps.map((id) => {
      const step = doc.steps.find((each) => each.id === id);
      const promotion = step ? promotionOf(doc, step.from, step.to, null) : null;
      return {
        step: id,
        criteria: promotion?.areas.flatMap((area) => area.skills.flatMap((skill) => skill.criteria)).filter((each) => each.new).length ?? 0,
        freedoms: promotion?.freedoms.filter((each) => each.after !== each.before).map((each) => each.kind) ?? [],
        responsibilities: promotion?.responsibilities.gained.length ?? 0,
      };
    }),
  }));
}

export function differencesOf(before: MatrixDocument, after: MatrixDocument): Difference[] {
  const found: Difference[] = [];
  const compare = (thing: Difference['thing'], olds: readonly { key: string; name: string }[], news: readonly { key: string; name: string }[]) => {
    for (const each of news) {
      const old = olds.find((one) => one.key === each.key);
      if (!old) found.push({ thing, change: 'added', name: each.name, field: null, before: null, after: null });
      else if (old.name !== each.name) found.push({ thing, change: 'changed', name: each.name, field: 'name', before: old.name, after: each.name });
    }
    for (const each of olds) if (!news.some((one) => one.key === each.key)) found.push({ thing, change: 'removed', name: each.name, field: null, before: null, after: null });
  };
  compare('track', before.tracks, after.tracks);
  compare('level', before.levels, after.levels);
  compare('area', before.areas, after.areas);
  compare('skill', before.skills, after.skills);
  return found;
}
