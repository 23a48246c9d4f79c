// Matrices that try the ladder's limits: 200 skills x 16 levels of wrapped text, and words that do not want to fit.
import type { Finding, MatrixView, TrackKind } from '../src/shared/api';
import { addTo, blankDocument, type MatrixDocument } from './fake_matrix';

const SENTENCES = [
  'Reviews within a day; explains the why, not only the what',
  'Plans the approach with its consumers; teaches two colleagues a year to do the same',
  'Asks for help early',
  'Settles disagreement between teams in writing\nKeeps the decision record',
  'Shapes how the unit works; measures what waiting costs; publishes what was learnt so that others need not learn it twice',
  '',
  'Knows what not to unify',
  '• Draws two options and their price before building\n• Says which one is cheaper to take back\n• Writes down the reason',
];
const WORDS = ['Code review', 'Testing strategy', 'Architecture and trade-offs', 'Running it', 'Listening', 'Giving feedback', 'Mentoring', 'Planning', 'Security', 'Writing things down'];

function skeleton(name: string, tracks: [TrackKind, string, number, number][], word: (track: string, i: number) => string): MatrixDocument {
  const doc = blankDocument(name);
  tracks.forEach(([kind, title, from, n], position) => {
    const track = addTo(doc.tracks, { name: title, kind, position, marker: null });
    let below = kind === 'trunk' ? undefined : doc.levels.filter((l) => l.track === doc.tracks[0]?.id).at(-1);
    for (let i = 0; i < n; i += 1) {
      const freedom = (degree: number) => ({ text: SENTENCES[(i + degree) % 3] ?? '', degree: Math.min(4, degree) });
      const level = addTo(doc.levels, {
        track: track.id, name: word(title, i), rank: from + i, scope: SENTENCES[i % 8] ?? '', responsibility_degree: Math.min(4, i), top: i === n - 1,
        freedoms: { team: freedom(i), task: freedom(i), technology: freedom(i), time: freedom(i) }, responsibilities: SENTENCES[(i + 3) % 8] ?? '',
      });
      if (below) doc.steps.push({ id: crypto.randomUUID(), from: below.id, to: level.id, kind: 'promotion', note: '' });
      below = level;
    }
  });
  return doc;
}

export function largeDocument(nSkills = 200): MatrixDocument {
  const doc = skeleton('Large', [['trunk', 'Trunk', 0, 4], ['technical', 'Technical path', 4, 6], ['leadership', 'Leadership path', 4, 6]], (track, i) => `${track.split(' ')[0]} ${i + 1}`);
  for (let a = 0; a < 10; a += 1) addTo(doc.areas, { name: `Area ${a + 1}`, description: '', position: a });
  for (let s = 0; s < nSkills; s += 1) {
    const area = doc.areas[Math.floor((s * 10) / nSkills)];
    const skill = addTo(doc.skills, { area: area?.id ?? null, name: `${WORDS[s % 10]} ${s + 1}`, description: s % 3 === 0 ? 'From symptom to cause, in the open' : '', misfit: s % 40 === 39, position: s });
    doc.levels.forEach((level, l) => {
      const text = SENTENCES[(s * 7 + l * 3) % 8] ?? '';
      if (text !== '') doc.cells.push({ id: crypto.randomUUID(), skill: skill.id, level: level.id, text, rating: (s + l) % 5 === 4 ? null : (s + l) % 6, criteria: [] });
    });
  }
  return doc;
}

/** Words that do not break, scripts that run the other way, halves, and a text of many lines. */
export function hostileDocument(): MatrixDocument {
  const doc = skeleton('Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft', [['trunk', 'Gemeinsamer Stamm der Rechtsschutzversicherungsgesellschaften', 0, 2], ['custom', 'קהילת האורגים', 2, 2], ['leadership', 'Empty', 2, 0]], (_, i) => (i === 0 ? 'Verkehrsinfrastrukturfinanzierungsgesellschaft' : 'ستوى'));
  doc.framework.scale.points = [0, 0.5, 1, 1.5, 2, 2.5, 3].map((value) => ({ id: crypto.randomUUID(), value, word: value === 2.5 ? 'Selbständigkeitsanerkennungsverfahren' : null, meaning: '' }));
  const area = addTo(doc.areas, { name: 'Überreichweitenkompensation '.repeat(6), description: '', position: 0 });
  addTo(doc.areas, { name: 'Empty area', description: '', position: 1 });
  const texts = ['x'.repeat(120), 'Line\n'.repeat(40), 'العمل معًا على القرارات الكبيرة', '日本語の文章は空白なしで続くので、行の折り返しが必要です。', 'https://example.org/a/very/long/path/that/does/not/break/anywhere/at/all', ''];
  texts.forEach((text, s) => {
    const skill = addTo(doc.skills, { area: s === 0 ? null : area.id, name: s % 2 ? 'Softwarequalitätssicherungsverantwortlichkeit' : `Skill ${s}`, description: text, misfit: s === 2, position: s });
    doc.levels.forEach((level, l) => {
      const given = texts[(s + l) % texts.length] ?? '';
      doc.cells.push({ id: crypto.randomUUID(), skill: skill.id, level: level.id, text: given, rating: l % 2 ? 2.5 : null, criteria: [] });
    });
  });
  return doc;
}

/** Findings as the core would report them, for the sample. */
export function findingsOf(view: MatrixView): Finding[] {
  const level = (i: number) => view.levels[i];
  const at = (kind: string, severity: Finding['severity'], i: number, args: Record<string, string>): Finding => ({ kind, severity, track: level(i)?.track ?? null, level: level(i)?.id ?? null, skill: null, args: { level: level(i)?.name ?? '', ...args }, about: { kind, things: [level(i)?.id ?? ''], aspect: args['freedom'] ?? '', degree: null }, set_aside: null });
  return [
    at('shrinking_freedom', 'warning', 4, { freedom: 'time', from: 'Staff', before: '20 % open (3)', after: 'none (1)' }),
    at('shrinking_responsibility', 'warning', 3, { from: 'Senior', before: '2 (2)', after: '1 (1)' }),
    at('ceiling', 'warning', 5, {}),
    at('unreachable_level', 'critical', 7, {}),
    at('empty_level', 'note', 8, {}),
  ];
}
