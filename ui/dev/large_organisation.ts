// An organisation of any size: names in several languages and lengths, homes in homes, people in several communities.
import type { FakeRows } from './fake_organisation';

const WORDS = ['Payments', 'Zahlungsverkehr', 'Cartographie', 'Qualité logicielle', 'Release', 'Betrieb & Bereitschaft', 'Ledger', 'Werkzeugbau', 'Jardin', 'Les Passeurs', 'Sécurité', 'Onboarding', 'Threat modelling', 'Load testing', 'Ærø', 'Coordinating committee for everything that concerns more than one house'];
const FIRST = ['Amélie', 'Jürgen', 'Søren', 'Maïa', 'Théo', 'Dmitri', 'Hélène', 'Maximiliane', 'Ife', 'Chidi', 'Li', 'Aurelia'];
const LAST = ['Grandjean', 'Kößler', 'Lindqvist', 'Okonkwo', 'Vasseur', 'Salo', 'Courtois', 'Hohenfels-Abegg', 'Nord', 'Martin'];
const KINDS = ['team', 'practice', 'interest', 'purpose', 'committee', 'business_unit', 'working-group'];

export function largeOrganisation(n: number): FakeRows {
  const of = <T>(list: readonly T[], i: number): T => list[i % list.length]!;
  const communities = Array.from({ length: n }, (_, i) => ({
    id: `c${i}`, name: `${of(WORDS, i * 7 + (i >> 3))}${i < WORDS.length ? '' : ` ${i}`}`, kind: of(KINDS, i * 5 + (i >> 2)), state: i % 11 === 0 ? ('dormant' as const) : i % 29 === 0 ? ('closed' as const) : ('active' as const),
    purpose: i % 5 === 0 ? '' : `Keeps ${of(WORDS, i + 3)} alive and answers whoever asks about it`, parents: i < 8 ? [] : [`c${i < 40 ? i % 8 : Math.floor(i / 6)}`], seats: null, open: null, ended: null, custom: {},
  }));
  const people = Array.from({ length: 2 * n }, (_, i) => ({ id: `p${i}`, name: `${of(FIRST, i)} ${of(LAST, i * 3 + (i >> 4))}${i < 60 ? '' : ` ${i}`}`, email: i % 4 === 0 ? null : `p${i}@example.org`, affiliation: i % 3 === 0 ? 'Weberei Nord' : null, limit: i % 17 === 0 ? 1 : null }));
  const memberships = people.flatMap((person, i) =>
    [...new Set([i % n, (i * 7) % n, ...(i % 3 === 0 ? [i % 8] : [])])].map((c, k) => ({ id: `m${i}-${k}`, community: `c${c}`, person: person.id, role: of(['member', 'leader', 'representative'], i + k), state: i % 13 === 0 ? ('dormant' as const) : ('active' as const) })),
  );
  const needs = communities.slice(0, 40).map((each, i) => ({ id: `n${i}`, community: each.id, provider: i % 4 === 0 ? null : `c${(i * 3 + 1) % Math.min(n, 40)}`, service: of(['release review', 'test coaching', 'audit preparation'], i), kind: 'service', since: null }));
  return { communities, people, memberships, needs, offers: [], pins: {} };
}
