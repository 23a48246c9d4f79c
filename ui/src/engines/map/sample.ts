// Small scenes for tests: random nestings whose circles hold what lies in them.
import { emptyScene, type Dash, type Scene } from './scene';

/** The same numbers for the same seed, 0..1. */
export function numbers(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/** `count` groups, each in one before it or at the top, with dots and links between any of them. */
export function randomScene(seed: number, count: number): Scene {
  const next = numbers(seed);
  const scene = emptyScene();
  const parent = Array.from({ length: count }, (_, g) => (next() < 0.3 ? -1 : Math.floor(next() * g) - (g === 0 ? 1 : 0)));
  const depth = parent.map(() => 0);
  parent.forEach((above, g) => (depth[g] = above < 0 ? 0 : depth[above]! + 1));
  const r = depth.map((d) => 1000 / 3 ** d);
  const x: number[] = [];
  const y: number[] = [];
  parent.forEach((above, g) => {
    const far = above < 0 ? 5000 : (r[above]! - r[g]!) * 0.98;
    const angle = next() * 7;
    const away = Math.sqrt(next()) * far;
    x.push((above < 0 ? 0 : x[above]!) + away * Math.cos(angle));
    y.push((above < 0 ? 0 : y[above]!) + away * Math.sin(angle));
  });
  scene.groups = {
    id: parent.map((_, g) => `g${g}`), label: parent.map((_, g) => `Group ${g}`), parent, x, y, r,
    colour: parent.map((_, g) => g % 9), marker: parent.map(() => 'dot' as const), count: parent.map(() => 3),
  };
  const home = Array.from({ length: count * 3 }, () => Math.floor(next() * count));
  scene.dots = {
    id: home.map((_, d) => `d${d}`), label: home.map((_, d) => `Dot ${d}`), group: home,
    x: home.map((g) => x[g]! + (next() - 0.5) * r[g]!), y: home.map((g) => y[g]! + (next() - 0.5) * r[g]!),
  };
  const from = Array.from({ length: count * 2 }, () => Math.floor(next() * count));
  scene.links = {
    id: from.map((_, i) => `l${i}`), from, to: from.map(() => (next() < 0.1 ? -1 : Math.floor(next() * count))),
    dash: from.map((): Dash => (['solid', 'long', 'dots', 'mixed'] as const)[Math.floor(next() * 4)]!), label: from.map(() => ''),
    count: from.map(() => 1 + Math.floor(next() * 5)), directed: from.map(() => next() < 0.8), wanted: from.map(() => false),
  };
  scene.dotRadius = 1;
  return scene;
}
