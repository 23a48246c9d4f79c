// A small organisation set by hand, so that every sign of the map is seen once.
import type { Badge, Dash, DotLook, GroupState, Marker, Scene } from '../src/engines/map/scene';

type Row = [id: string, label: string, parent: string, x: number, y: number, r: number, colour: number, marker: Marker];
const GROUPS: Row[] = [
  ['handel', 'Handel & Zahlung', '', 297, 260, 210, 1, 'dot'],
  ['ledger', 'Team Ledger', 'handel', 216, 244, 84, 8, 'bar'],
  ['zahlung', 'Zahlungsverkehr', 'handel', 384, 314, 82, 8, 'bar'],
  ['committee', 'Coordinating committee', '', 548, 196, 74, 5, 'hexagon'],
  ['plattform', 'Plattform', '', 777, 272, 200, 1, 'dot'],
  ['betrieb', 'Betrieb & Bereitschaft', 'plattform', 697, 232, 78, 8, 'bar'],
  ['werkzeug', 'Werkzeugbau', 'plattform', 867, 310, 72, 8, 'bar'],
  ['qualite', 'Qualité logicielle', '', 508, 520, 92, 3, 'diamond'],
  ['access', 'Accessibilité pour toutes et tous', '', 792, 524, 84, 4, 'triangle'],
  ['passeurs', 'Les Passeurs', '', 490, 708, 78, 7, 'star'],
  ['archiv', 'Archivkreis', '', 690, 690, 60, 2, 'square'],
];
const DOTS: [label: string, group: string, x: number, y: number, others?: string][] = [
  ['Jürgen K.', 'ledger', 206, 204, 'qualite'], ['Anna B.', 'ledger', 162, 218], ['Paul T.', 'ledger', 250, 226], ['Ida W.', 'ledger', 178, 262], ['Lars M.', 'ledger', 228, 272], ['Noël D.', 'ledger', 272, 272, 'passeurs'],
  ['Maximiliane H.', 'handel', 316, 142, 'committee'], ['Maïa O.', 'zahlung', 336, 312, 'qualite,access'], ['Ole P.', 'zahlung', 372, 272], ['Mina R.', 'zahlung', 418, 262], ['Ben F.', 'zahlung', 384, 316], ['François H.', 'zahlung', 430, 308, 'committee'], ['Ewa S.', 'zahlung', 362, 354], ['Karl Z.', 'zahlung', 408, 358],
  ['Matthias G.', 'betrieb', 668, 214, 'qualite,committee'], ['Nils A.', 'betrieb', 714, 202], ['Rosa V.', 'betrieb', 742, 240], ['Uwe L.', 'betrieb', 652, 256], ['Ada N.', 'betrieb', 698, 252],
  ['Tomasz W.', 'werkzeug', 832, 298, 'passeurs'], ['Gila E.', 'werkzeug', 878, 282], ['Otto J.', 'werkzeug', 856, 334], ['Sana I.', 'werkzeug', 902, 326],
  ['Hélène C.', 'qualite', 516, 508, 'committee,access'], ['Léa F.', 'qualite', 470, 528], ['Dmitri S.', 'qualite', 560, 534], ['Jörg H.', 'qualite', 506, 560],
  ['Camille R.-B.', 'access', 776, 514, 'committee'], ['Théo G.', 'access', 826, 530], ['Inès D.', 'access', 794, 560], ['Ruth A.', 'passeurs', 452, 684], ['Käthe Ö.', 'passeurs', 498, 672], ['Fatou N.', 'passeurs', 476, 722],
  ['Emil X.', 'archiv', 678, 676], ['Rita Q.', 'archiv', 712, 702],
];
const SEATS: [of: string, group: string, x: number, y: number][] = [
  ['Jürgen K.', 'qualite', 452, 488], ['Maïa O.', 'qualite', 488, 468], ['Matthias G.', 'qualite', 554, 476], ['Maximiliane H.', 'committee', 512, 178], ['François H.', 'committee', 548, 170], ['Matthias G.', 'committee', 584, 180], ['Hélène C.', 'committee', 530, 208], ['Camille R.-B.', 'committee', 568, 212],
  ['Maïa O.', 'access', 744, 546], ['Hélène C.', 'access', 838, 490], ['Noël D.', 'passeurs', 528, 708], ['Tomasz W.', 'passeurs', 514, 738],
];
const LINKS: [from: string, to: string, dash: Dash, label: string, remark?: string][] = [
  ['ledger', 'qualite', 'mixed', 'budget 0.4 FTE'], ['qualite', 'zahlung', 'dots', 'release review'], ['betrieb', 'qualite', 'long', 'test environments'], ['plattform', 'handel', 'solid', 'hosting and on-call cover'],
  ['access', 'qualite', 'solid', 'screen-reader audit'], ['passeurs', 'qualite', 'solid', 'first-week plan'], ['qualite', '', 'dots', 'load testing', 'unmet since 12 March'],
];

export function weberei(): Scene {
  const at = (id: string) => GROUPS.findIndex(([own]) => own === id);
  const person = (label: string) => DOTS.findIndex(([own]) => own === label);
  const state = (id: string): GroupState => (id === 'archiv' ? 'gone' : id === 'werkzeug' ? 'quiet' : 'plain');
  const badge = (id: string): Badge | null => (id === 'qualite' ? 'critical' : id === 'werkzeug' ? 'warning' : id === 'passeurs' ? 'note' : null);
  const count = (id: string): number => DOTS.filter(([, group]) => group === id).length + GROUPS.reduce((sum, [own, , parent]) => sum + (parent === id ? count(own) : 0), 0);
  return {
    dotRadius: 5,
    groups: {
      id: GROUPS.map((g) => g[0]), label: GROUPS.map((g) => g[1]), parent: GROUPS.map((g) => at(g[2])), x: GROUPS.map((g) => g[3]), y: GROUPS.map((g) => g[4]), r: GROUPS.map((g) => g[5]),
      colour: GROUPS.map((g) => g[6]), marker: GROUPS.map((g) => g[7]), count: GROUPS.map((g) => count(g[0])), state: GROUPS.map((g) => state(g[0])), badge: GROUPS.map((g) => badge(g[0])), pinned: GROUPS.map((g) => g[0] === 'committee'),
    },
    dots: {
      id: [...DOTS.map((_, i) => `p${i}`), ...SEATS.map((_, i) => `s${i}`)], label: [...DOTS.map((d) => d[0]), ...SEATS.map((s) => s[0])],
      x: [...DOTS.map((d) => d[2]), ...SEATS.map((s) => s[2])], y: [...DOTS.map((d) => d[3]), ...SEATS.map((s) => s[3])], group: [...DOTS.map((d) => at(d[1])), ...SEATS.map((s) => at(s[1]))],
      others: [...DOTS.map((d) => (d[4] ? d[4].split(',').map(at) : [])), ...SEATS.map(() => [])], seatOf: [...DOTS.map(() => -1), ...SEATS.map((s) => person(s[0]))],
      look: [...DOTS.map((d): DotLook => (d[0] === 'Jörg H.' ? 'faint' : 'solid')), ...SEATS.map((): DotLook => 'hollow')],
    },
    links: { id: LINKS.map((_, i) => `l${i}`), from: LINKS.map((l) => at(l[0])), to: LINKS.map((l) => at(l[1])), dash: LINKS.map((l) => l[2]), label: LINKS.map((l) => l[3]), wanted: LINKS.map((l) => l[1] === ''), remark: LINKS.map((l) => l[4] ?? '') },
    ties: { a: [at('ledger'), at('zahlung')], b: [at('qualite'), at('committee')], weight: [1, 1] },
  };
}
