// One matrix in memory: made from the sample, edited, and turned into the columnar view.
import type { Area, Criterion, Framework, Id, Level, MatrixEdit, MatrixView, Outline, Skill, Step, Track } from '../src/shared/api';
import { AREAS, LEVELS, SKILLS, TRACKS } from './sample_matrix';

export interface CellRow {
  id: Id;
  skill: Id;
  level: Id;
  text: string;
  rating: number | null;
  criteria: Criterion[];
}
export interface MatrixDocument {
  framework: Framework;
  tracks: Track[];
  levels: Level[];
  steps: Step[];
  areas: Area[];
  skills: Skill[];
  cells: CellRow[];
}

const newId = (): Id => crypto.randomUUID();
const keyOf = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
const WORDS = ['none', 'knows', 'does with help', 'does alone', 'teaches', 'is known for it'];

export function addTo<T extends { id: Id; key: string; name: string }>(list: T[], row: Omit<T, 'id' | 'key'>): T {
  const made = { ...row, id: newId(), key: keyOf(String((row as { name: string }).name)) } as unknown as T;
  list.push(made);
  return made;
}

function criteriaOf(text: string): Criterion[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const misfit = line.startsWith('Not: ');
      return { id: newId(), kind: misfit ? 'misfit' : 'required', track: null, audience: null, text: misfit ? line.slice(5) : line, rating: null };
    });
}

export function blankDocument(name: string): MatrixDocument {
  const framework: Framework = {
    id: newId(), key: keyOf(name), name, lineage: newId(), version: 1, state: 'draft', note: '', origin: null,
    scale: { points: WORDS.map((word, value) => ({ id: newId(), value, word, meaning: '' })), blank_means: null },
  };
  return { framework, tracks: [], levels: [], steps: [], areas: [], skills: [], cells: [] };
}

export function startedDocument({ name, tracks, scale, area, skills }: Outline): MatrixDocument {
  const doc = blankDocument(name);
  doc.framework.scale.points = scale.map((point) => ({ ...point, id: newId() }));
  const nothing = { text: '', degree: null };
  const blank = { scope: '', responsibilities: '', responsibility_degree: null };
  let fork: Level | null = null;
  tracks.forEach(({ name: named, kind, levels }, position) => {
    const track = addTo(doc.tracks, { name: named, kind, position, marker: null });
    let below = fork;
    levels.forEach((level, i) => {
      const freedoms = { team: { ...nothing }, task: { ...nothing }, technology: { ...nothing }, time: { ...nothing } };
      const top = kind !== 'trunk' && i === levels.length - 1;
      const made: Level = addTo(doc.levels, { ...blank, name: level, track: track.id, rank: below ? below.rank + 1 : 0, freedoms, top });
      if (below) doc.steps.push({ id: newId(), from: below.id, to: made.id, kind: 'promotion', note: '' });
      below = made;
    });
    if (kind === 'trunk') fork = below;
  });
  const home = addTo(doc.areas, { name: area, description: '', position: 0 });
  skills.forEach((skill, position) => addTo(doc.skills, { area: home.id, name: skill, description: '', misfit: false, position }));
  return doc;
}

export function sampleDocument(): MatrixDocument {
  const doc = blankDocument('Software engineering');
  doc.framework.version = 4;
  TRACKS.forEach((track, position) => doc.tracks.push({ ...track, id: newId(), position }));
  for (const { track, freedoms, top, ...level } of LEVELS) {
    const [team, task, technology, time] = (['team', 'task', 'technology', 'time'] as const).map((kind) => ({ text: freedoms[kind][0], degree: freedoms[kind][1] }));
    const home = doc.tracks[track];
    if (!home || !team || !task || !technology || !time) continue;
    doc.levels.push({ ...level, id: newId(), track: home.id, freedoms: { team, task, technology, time }, responsibility_degree: level.rank > 4 ? 4 : level.rank, top: top ?? false });
  }
  const step = (from: number, to: number, kind: Step['kind'] = 'promotion') => {
    const [a, b] = [doc.levels[from], doc.levels[to]];
    if (a && b) doc.steps.push({ id: newId(), from: a.id, to: b.id, kind, note: '' });
  };
  [[0, 1], [1, 2], [2, 3], [3, 4], [4, 5], [2, 6], [6, 7], [7, 8]].forEach(([from = 0, to = 0]) => step(from, to));
  step(3, 6, 'side_move');
  AREAS.forEach((area, position) => doc.areas.push({ ...area, id: newId(), position }));
  for (const seed of SKILLS) {
    const area = doc.areas[seed.area]?.id ?? null;
    const position = doc.skills.filter((each) => each.area === area).length;
    const skill: Skill = { id: newId(), area, key: seed.key, name: seed.name, description: seed.description, misfit: false, position };
    doc.skills.push(skill);
    seed.cells.forEach((cell, i) => {
      const level = doc.levels[i];
      if (cell && level) doc.cells.push({ id: newId(), skill: skill.id, level: level.id, text: cell[1], rating: cell[0], criteria: criteriaOf(cell[1]) });
    });
  }
  return doc;
}

function cellAt(doc: MatrixDocument, skill: Id, level: Id): CellRow {
  const found = doc.cells.find((each) => each.skill === skill && each.level === level);
  if (found) return found;
  const made: CellRow = { id: newId(), skill, level, text: '', rating: null, criteria: [] };
  doc.cells.push(made);
  return made;
}
function put<T extends { id: Id }>(list: T[], id: Id, change: Partial<T>): void {
  const item = list.find((each) => each.id === id);
  if (item) Object.assign(item, change);
}

export function applyEdit(doc: MatrixDocument, edit: MatrixEdit): void {
  switch (edit.edit) {
    case 'expectation_text': {
      const cell = cellAt(doc, edit.skill, edit.level);
      Object.assign(cell, { text: edit.text, criteria: criteriaOf(edit.text) });
      break;
    }
    case 'expectation_rating': cellAt(doc, edit.skill, edit.level).rating = edit.rating; break;
    case 'level_name': put(doc.levels, edit.level, { name: edit.name }); break;
    case 'level_scope': put(doc.levels, edit.level, { scope: edit.text }); break;
    case 'level_top': put(doc.levels, edit.level, { top: edit.top }); break;
    case 'freedom_text': case 'freedom_degree': {
      const freedom = doc.levels.find((each) => each.id === edit.level)?.freedoms[edit.freedom];
      if (freedom && edit.edit === 'freedom_text') freedom.text = edit.text;
      else if (freedom && edit.edit === 'freedom_degree') freedom.degree = edit.degree;
      break;
    }
    case 'responsibilities': put(doc.levels, edit.level, { responsibilities: edit.text }); break;
    case 'responsibility_degree': put(doc.levels, edit.level, { responsibility_degree: edit.degree }); break;
    case 'skill_name': put(doc.skills, edit.skill, { name: edit.name }); break;
    case 'skill_description': put(doc.skills, edit.skill, { description: edit.text }); break;
    case 'skill_misfit': put(doc.skills, edit.skill, { misfit: edit.misfit }); break;
    case 'area_name': put(doc.areas, edit.area, { name: edit.name }); break;
    case 'area_description': put(doc.areas, edit.area, { description: edit.text }); break;
    case 'track_name': put(doc.tracks, edit.track, { name: edit.name }); break;
    case 'track_kind': put(doc.tracks, edit.track, { kind: edit.kind }); break;
    case 'track_marker': put(doc.tracks, edit.track, { marker: edit.marker }); break;
    case 'step_kind': put(doc.steps, edit.step, { kind: edit.kind }); break;
    case 'step_note': put(doc.steps, edit.step, { note: edit.text }); break;
    case 'framework_name': doc.framework.name = edit.name; break;
    case 'framework_state': doc.framework.state = edit.state; break;
    case 'framework_note': doc.framework.note = edit.text; break;
    case 'criterion':
      for (const cell of doc.cells) put(cell.criteria, edit.criterion, { kind: edit.kind, track: edit.track, rating: edit.rating });
      break;
  }
  // An expectation without text and rating is none.
  doc.cells = doc.cells.filter((each) => each.text !== '' || each.rating !== null);
}

export function viewOf(doc: MatrixDocument): MatrixView {
  const tracks = [...doc.tracks].sort((a, b) => a.position - b.position);
  const trackAt = (id: Id) => tracks.findIndex((each) => each.id === id);
  const levels = [...doc.levels].sort((a, b) => trackAt(a.track) - trackAt(b.track) || a.rank - b.rank);
  const areas = [...doc.areas].sort((a, b) => a.position - b.position);
  const areaAt = (id: Id | null) => areas.findIndex((each) => each.id === id);
  const skills = [...doc.skills].sort((a, b) => areaAt(a.area) - areaAt(b.area) || a.position - b.position);
  const cells: MatrixView['cells'] = { expectation: [], skill: [], level: [], text: [], rating: [], criteria: [], misfits: [] };
  for (const cell of doc.cells) {
    cells.expectation.push(cell.id);
    cells.skill.push(skills.findIndex((each) => each.id === cell.skill));
    cells.level.push(levels.findIndex((each) => each.id === cell.level));
    cells.text.push(cell.text);
    cells.rating.push(cell.rating);
    cells.criteria.push(cell.criteria.length);
    cells.misfits.push(cell.criteria.filter((each) => each.kind === 'misfit').length);
  }
  return { framework: doc.framework, tracks, levels, steps: doc.steps, areas, skills, cells, findings: [] };
}
