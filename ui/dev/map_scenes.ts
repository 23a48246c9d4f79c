// Invented organisations to look at: packed circles, nothing a layout would be proud of.
import type { Badge, Dash, GroupState, Marker, Scene } from '../src/engines/map/scene';

/** The same numbers for the same seed. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const KINDS: { colour: number; marker: Marker }[] = [
  { colour: 1, marker: 'dot' },
  { colour: 8, marker: 'bar' },
  { colour: 3, marker: 'diamond' },
  { colour: 4, marker: 'triangle' },
  { colour: 7, marker: 'star' },
  { colour: 5, marker: 'hexagon' },
];
const HEADS = 'Handel Plattform Métiers Betrieb Qualité Atelier Zahlung Netz Daten Rechnung Musik Garten Sprachen Sicherheit Identität Kasse Lager Katalog Recherche Rédaction Architektur Portal Abgleich Fidélité Livraison Werkzeug Kunden Mentoring Rust Design'.split(' ');
const TAILS = '& Zahlung|dienst|gruppe|-kreis| Süd| Nord|bau|verkehr|forum| pour tous||'.split('|');
const FIRST = 'Hélène Jürgen Maïa Léa Dmitri Jörg Camille Noël Matthias François Käthe Ruth Tomasz Maximiliane Aylin Søren Chloé Ingrid Piotr Zoë'.split(' ');
const LAST = 'ABCDEFGHIJKLMNOPRSTVW'.split('');
const SERVICES = 'test environments|release review|hosting and on-call cover|budget 0.4 FTE|screen-reader audit|first-week plan|design review|data exports'.split('|');
const DASHES: Dash[] = ['solid', 'long', 'dots', 'mixed'];

interface Node {
  kind: number;
  label: string;
  people: number;
  inside: Node[];
  x: number;
  y: number;
  r: number;
}

const SPACE = 46;

/** Puts circles close together around the middle; returns the radius around all. */
function pack(nodes: Node[], gap: number, next: () => number): number {
  const order = [...nodes].sort((a, b) => b.r - a.r);
  const placed: Node[] = [];
  let around = 0;
  for (const node of order) {
    let angle = next() * 6.28;
    for (let far = 0; ; far += Math.max(3, node.r * 0.12)) {
      let found = false;
      const turns = Math.max(1, Math.round((far * 6.28) / Math.max(6, node.r * 0.5)));
      for (let k = 0; k < turns && !found; k += 1) {
        angle += 6.28 / turns;
        node.x = far * Math.cos(angle) * 1.25;
        node.y = far * Math.sin(angle) * 0.85;
        found = placed.every((other) => Math.hypot(other.x - node.x, other.y - node.y) > other.r + node.r + gap);
      }
      if (found) break;
    }
    placed.push(node);
    around = Math.max(around, Math.hypot(node.x, node.y) + node.r);
  }
  return around;
}

function leaf(next: () => number, people: number): Node {
  const kind = next() < 0.5 ? 1 : Math.floor(next() * KINDS.length);
  const r = Math.max(66, SPACE * Math.sqrt(people) * 0.62 + 40);
  return { kind, label: name(next), people, inside: [], x: 0, y: 0, r };
}
function name(next: () => number): string {
  return (HEADS[Math.floor(next() * HEADS.length)] ?? 'Team') + (TAILS[Math.floor(next() * TAILS.length)] ?? '');
}
function nest(next: () => number, people: number, groups: number): Node {
  if (groups <= 1) return leaf(next, people);
  const parts = Math.min(groups, groups > 30 ? 9 : 3 + Math.floor(next() * 5));
  const inside: Node[] = [];
  let [p, g] = [people, groups];
  for (let i = parts; i > 0; i -= 1) {
    const share = i === 1 ? 1 : (0.6 + 0.8 * next()) / i;
    const pp = Math.max(1, Math.round(p * Math.min(1, share)));
    const gg = Math.max(1, Math.round(g * Math.min(1, share)));
    inside.push(nest(next, i === 1 ? p : Math.min(pp, p), i === 1 ? g : Math.min(gg, g)));
    p = Math.max(0, p - pp);
    g = Math.max(1, g - gg);
  }
  const r = pack(inside, 26, next) + 34;
  return { kind: 0, label: name(next), people: 0, inside, x: 0, y: 0, r };
}

export interface Wish {
  people: number;
  groups: number;
  seed?: number;
  overlay?: boolean;
}

/** The sizes of an organisation: 10,000 things in M, 100,000 in L. */
export const SIZES: Record<string, Wish> = { T: { people: 9, groups: 3 }, S: { people: 1000, groups: 100 }, M: { people: 9000, groups: 1000 }, L: { people: 90_000, groups: 10_000 } };

export function invented({ people, groups, seed = 1, overlay = false }: Wish): Scene {
  const next = random(seed);
  const tops: Node[] = [];
  const count = Math.max(1, Math.min(9, Math.round(Math.sqrt(groups))));
  for (let i = 0; i < count; i += 1) tops.push(nest(next, Math.round(people / count), Math.max(1, Math.round(groups / count))));
  pack(tops, 110, next);

  const out = {
    id: [] as string[], label: [] as string[], parent: [] as number[], x: [] as number[], y: [] as number[], r: [] as number[], colour: [] as number[],
    marker: [] as Marker[], count: [] as number[], state: [] as GroupState[], badge: [] as (Badge | null)[], overlay: [] as (number | null)[], pinned: [] as boolean[],
  };
  const dots = { id: [] as string[], label: [] as string[], x: [] as number[], y: [] as number[], group: [] as number[], others: [] as number[][], seatOf: [] as number[] };
  const leaves: number[] = [];
  const add = (node: Node, parent: number, ox: number, oy: number): number => {
    const g = out.id.length;
    const kind = KINDS[node.kind] ?? KINDS[0]!;
    out.id.push(`g${g}`);
    out.label.push(node.label);
    out.parent.push(parent);
    out.x.push(ox + node.x);
    out.y.push(oy + node.y);
    out.r.push(node.r);
    out.colour.push(kind.colour);
    out.marker.push(kind.marker);
    out.count.push(node.people);
    out.state.push(next() < 0.03 ? 'quiet' : 'plain');
    out.badge.push(overlay && node.inside.length === 0 && next() < 0.08 ? (next() < 0.5 ? 'critical' : 'warning') : null);
    out.overlay.push(overlay && node.inside.length === 0 ? (next() < 0.75 ? null : Math.ceil(next() * 5) / 5) : null);
    out.pinned.push(next() < 0.02);
    for (const child of node.inside) out.count[g]! += add(child, g, ox + node.x, oy + node.y);
    if (node.inside.length === 0) {
      leaves.push(g);
      const turn = next() * 6.28;
      const free = node.r - 34;
      for (let k = 0; k < node.people; k += 1) {
        const far = Math.sqrt((k + 0.5) / Math.max(node.people, 4)) * free;
        const angle = turn + k * 2.399963;
        dots.id.push(`p${dots.id.length}`);
        dots.label.push(`${FIRST[Math.floor(next() * FIRST.length)]} ${LAST[Math.floor(next() * LAST.length)]}.`);
        dots.x.push(ox + node.x + far * Math.cos(angle));
        dots.y.push(oy + node.y + far * Math.sin(angle));
        dots.group.push(g);
        dots.others.push([]);
        dots.seatOf.push(-1);
      }
    }
    return out.count[g]!;
  };
  for (const top of tops) add(top, -1, 0, 0);

  const own = dots.id.length;
  for (let d = 0; d < own; d += 1) {
    if (next() > 0.14 || leaves.length < 3) continue;
    const also = [...new Set([0, 1, 2].slice(0, 1 + Math.floor(next() * 2.4)).map(() => leaves[Math.floor(next() * leaves.length)]!))].filter((g) => g !== dots.group[d]);
    dots.others[d] = also;
    for (const g of also.slice(0, 1)) {
      const far = Math.sqrt(next()) * (out.r[g]! - 30);
      const angle = next() * 6.28;
      dots.id.push(`s${dots.id.length}`);
      dots.label.push(dots.label[d]!);
      dots.x.push(out.x[g]! + far * Math.cos(angle));
      dots.y.push(out.y[g]! + far * Math.sin(angle));
      dots.group.push(g);
      dots.others.push([]);
      dots.seatOf.push(d);
    }
  }

  const links = { id: [] as string[], from: [] as number[], to: [] as number[], dash: [] as Dash[], label: [] as string[], wanted: [] as boolean[], remark: [] as string[] };
  const wishes = Math.round(leaves.length * 1.4);
  for (let i = 0; i < wishes; i += 1) {
    const from = leaves[Math.floor(next() * leaves.length)]!;
    const near = next() < 0.6 ? leaves[Math.min(leaves.length - 1, leaves.indexOf(from) + 1 + Math.floor(next() * 6))]! : leaves[Math.floor(next() * leaves.length)]!;
    const unmet = next() < 0.03;
    if (!unmet && near === from) continue;
    links.id.push(`l${i}`);
    links.from.push(from);
    links.to.push(unmet ? -1 : near);
    links.dash.push(DASHES[Math.floor(next() * 4)] ?? 'solid');
    links.label.push(unmet ? 'load testing' : (SERVICES[Math.floor(next() * SERVICES.length)] ?? ''));
    links.wanted.push(unmet);
    links.remark.push(unmet ? 'unmet since 12 March' : '');
  }
  const ties = { a: [] as number[], b: [] as number[], weight: [] as number[] };
  for (let d = 0; d < own; d += 1) {
    for (const g of dots.others[d] ?? []) {
      ties.a.push(dots.group[d]!);
      ties.b.push(g);
      ties.weight.push(1);
    }
  }
  return { groups: out, dots, links, ties, dotRadius: 5 };
}
