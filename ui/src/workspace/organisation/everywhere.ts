// People and communities are found from wherever she is; a view that shows them says itself what finding them does.
// A person has a page where there is a ladder to stand on, and is shown on the map where there is none.
import type { Id } from '../../shared/api';
import { t } from '../../shared/i18n.svelte';
import { beside } from '../../shared/namesakes';
import { registerThings, type Thing } from '../commands';
import { openPerson } from '../mastery_part.svelte';
import { go } from '../navigation.svelte';
import { ranking } from '../palette';
import { selection } from '../selection.svelte';
import { session } from '../session.svelte';
import { kindName } from './kinds';
import { organisation } from './organisation.svelte';

/** Of each kind; more than that is no answer. */
const MOST = 20;

export function registerOrganisation(): () => void {
  return registerThings((query) => {
    const roster = organisation.roster;
    if (roster === null) return [];
    const { communities, people } = roster.all;
    const rankOf = ranking(query);
    const named = (names: readonly string[]) =>
      names
        .flatMap((name, i) => {
          const rank = rankOf(name);
          return rank === null ? [] : [{ i, rank }];
        })
        .sort((a, b) => a.rank - b.rank)
        .slice(0, MOST);
    const onMap = (id: Id) => {
      selection.reveal([id]);
      go('map');
    };
    const person = ({ i }: { i: number }): Thing => {
      const id = people.id[i]!;
      return { id, name: people.name[i]!, note: beside(t('map-person'), roster.apart(i)), run: () => (session.framework === null ? onMap(id) : openPerson(id)) };
    };
    const community = ({ i }: { i: number }): Thing => {
      const id = communities.id[i]!;
      return { id, name: communities.name[i]!, note: kindName(communities.kind[i]!), run: () => onMap(id) };
    };
    return [...named(people.name).map(person), ...named(communities.name).map(community)];
  });
}
