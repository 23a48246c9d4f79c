// One skill laid over the map: which communities ask for it at which rating, who has it there, and where it is short.
import type { Badge } from '../../engines/map/scene';
import type { Id } from '../../shared/api';
import type { AskedSkillView, TeamView } from '../../shared/api_people';
import { collator, formatList, formatNumber, t } from '../../shared/i18n.svelte';
import { colourStep, ratingText, ratingWord, type Scale } from '../../shared/scale';
import type { Overlay, Ranked } from './overlays';
import type { Roster } from '../../workspace/organisation/roster';

/** What the core has said of skills. */
export interface SkillAnswer {
  skills: readonly { id: Id; name: string }[];
  scale: Scale;
  asked: readonly AskedSkillView[];
  /** By skill, what counts of each person who is rated in it: the lesser of knowing and doing. */
  ratings: ReadonlyMap<Id, ReadonlyMap<Id, number>>;
}

/** What counts of everybody, by skill. */
export function ratingsOf({ skills, people, cells }: TeamView): Map<Id, Map<Id, number>> {
  const by = new Map<Id, Map<Id, number>>();
  const lesser = cells.said.map(({ knows, does }) => (knows === null || does === null ? (knows ?? does) : Math.min(knows, does)));
  people.person.forEach((person, p) =>
    skills.forEach(({ id }, s) => {
      const rating = lesser[(cells.at[p * skills.length + s] ?? 0) - 1] ?? null;
      if (rating === null) return;
      const own = by.get(id) ?? new Map<Id, number>();
      by.set(id, own.set(person, rating));
    }),
  );
  return by;
}

/** Skills to choose from: those that communities ask for first, the most asked for before the others. */
export function skillChoices({ skills, asked }: SkillAnswer): { id: Id; name: string; asking: number }[] {
  const asking = new Map<Id, number>();
  for (const { skill } of asked) asking.set(skill, (asking.get(skill) ?? 0) + 1);
  const { compare } = collator();
  return skills.map(({ id, name }) => ({ id, name, asking: asking.get(id) ?? 0 })).sort((a, b) => b.asking - a.asking || compare(a.name, b.name));
}

/** Names are said up to here; the others are counted. */
const NAMED = 4;

export function skillOverlay(roster: Roster, answer: SkillAnswer, wanted: Id | null): Overlay {
  const [first] = skillChoices(answer);
  const chosen = answer.skills.find((each) => each.id === wanted) ?? first;
  if (!chosen) return { id: 'skill', paint: {}, ranked: [], total: 0, sentence: t('map-overlay-skill-no-ladder'), scale: null };
  const { communities, people } = roster.all;
  const ratings = answer.ratings.get(chosen.id) ?? new Map<Id, number>();
  const views = new Map(answer.asked.filter((view) => view.skill === chosen.id && roster.community.has(view.asked.community)).map((view) => [view.asked.community, view]));
  const names = (ids: readonly Id[]) => {
    const known = ids.map((id) => roster.nameOf(id)).filter((name) => name !== '');
    return formatList(known.length > NAMED ? [...known.slice(0, NAMED), t('map-more', { count: known.length - NAMED })] : known);
  };

  const ranked: (Ranked & { rank: number })[] = [];
  let missing = 0;
  let short = 0;
  let single = 0;
  const badges: (Badge | null)[] = communities.id.map((id) => {
    const view = views.get(id);
    return view ? badgeOf(view) : null;
  });
  const share = ({ asked, cover }: AskedSkillView) => Math.min(1, cover.covered_by.length / asked.people);
  communities.id.forEach((id, c) => {
    const view = views.get(id);
    if (view) {
      const { asked, cover } = view;
      missing += cover.missing;
      short += Number(cover.missing > 0);
      single += Number(cover.missing === 0 && cover.single !== null);
      const least = asked.rating === null ? t('map-skill-any') : t('map-skill-least', { rating: ratingText(asked.rating) });
      const line = cover.covered_by.length === 0 ? t('map-skill-nobody', { least }) : t('map-skill-have', { least, names: names(cover.covered_by) });
      ranked.push({ id, figure: `${formatNumber(cover.covered_by.length)}/${formatNumber(asked.people)}`, share: share(view), line, badge: badges[c] ?? null, also: cover.covered_by, rank: 1000 * cover.missing + (cover.single === null ? 100 : 200) });
      return;
    }
    const having = [...new Set((roster.members[c] ?? []).filter((member) => member.state === 'active').map((member) => people.id[member.person]!))].filter((person) => ratings.has(person));
    if (having.length === 0) return;
    const most = Math.max(...having.map((person) => ratings.get(person)!));
    ranked.push({ id, figure: '', share: 0, line: t('map-skill-unasked', { names: names(having), rating: ratingWord(answer.scale, most) }), badge: null, also: having, rank: Math.min(99, having.length) });
  });
  ranked.sort((a, b) => b.rank - a.rank);

  const { points } = answer.scale;
  const sentence = views.size === 0 ? t('map-overlay-skill-unasked', { skill: chosen.name, people: ratings.size }) : t('map-overlay-skill-sentence', { skill: chosen.name, asking: views.size, short, missing, single });
  return {
    id: 'skill', subject: chosen, ranked, total: ranked.length, sentence, badges: { critical: t('map-skill-badge-nobody'), warning: t('map-skill-badge-few'), note: t('map-skill-badge-single') },
    paint: {
      badges,
      communities: communities.id.map((id) => {
        const view = views.get(id);
        return view ? share(view) : null;
      }),
      // A rating shows as the heat map shows it; whoever is not rated, as nothing.
      people: people.id.map((id) => {
        const rating = ratings.get(id);
        return rating === undefined ? 0 : colourStep(answer.scale, rating) / 5;
      }),
    },
    scale: { least: t('map-scale-nobody'), most: t('map-scale-enough') },
    peopleScale: { least: t('map-scale-unrated'), most: points.length > 0 ? ratingText(points.at(-1)!.value) : '' },
  };
}

function badgeOf({ cover }: AskedSkillView): Badge | null {
  if (cover.missing > 0) return cover.covered_by.length === 0 ? 'critical' : 'warning';
  return cover.single === null ? null : 'note';
}
