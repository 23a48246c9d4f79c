// What can be done on the map, as commands of the registry: palette, context menu and inspector offer the same.
import { menuCommand, type Command } from '../../workspace/commands';
import { showOverlay } from '../../workspace/overlays.svelte';
import { questions } from '../../workspace/organisation/asking.svelte';
import { askToForget } from '../../workspace/organisation/forgetting.svelte';
import { selection } from '../../workspace/selection.svelte';
import type { Id } from '../../shared/api';
import { api } from '../../shared/client';
import { forms } from './asking.svelte';
import type { OrganisationMap } from './map.svelte';
import { askedMap } from './shown';

export interface Ways {
  fly: (ids: readonly Id[]) => void;
  /** Puts the cursor into the search. */
  find: () => void;
  filter: () => void;
}

export function mapCommands(map: OrganisationMap, ways: Ways): Command[] {
  const communities = () => selection.ids.filter((id) => map.roster?.community.has(id));
  const people = () => selection.ids.filter((id) => map.roster?.person.has(id));
  const one = () => (selection.ids.length === 1 ? communities()[0] : undefined);
  const onlyCommunities = () => communities().length > 0 && people().length === 0;
  const pinned = (id: Id) => {
    const all = map.roster?.all;
    return (all?.communities.pinned[map.roster?.community.get(id) ?? -1] || all?.people.pinned[map.roster?.person.get(id) ?? -1]) ?? false;
  };
  const command = (id: string, when: () => boolean, run: () => void, shortcut?: string): Command => ({ id, title: `command-${id}`, group: 'change', when, run, ...(shortcut ? { shortcut } : {}) });
  const look = (id: string, when: () => boolean, run: () => void, shortcut?: string): Command => ({ ...command(id, when, run, shortcut), group: 'look' });
  const there = () => map.roster !== null;
  return [
    menuCommand('new-community', () => showOverlay('new-community', one()), { when: there }),
    { ...menuCommand('find', ways.find, { when: there }), title: 'command-map-find', group: 'look' },
    look('map-filter', there, ways.filter, 'CmdOrCtrl+Shift+F'),
    menuCommand('export-map', () => showOverlay('export-map', askedMap(map) ?? undefined), { when: () => (map.roster?.all.communities.id.length ?? 0) > 0 }),
    look('map-fit', there, () => map.fit()),
    look('map-focus', () => selection.ids.length > 0, () => void map.focusOn(1, selection.ids)),
    look('map-back', () => map.without !== null || map.focusing !== null || map.filter !== null, () => map.back()),
    look('map-without', () => people().length > 0, () => void map.askWithout(people())),
    command('map-add-within', () => one() !== undefined, () => showOverlay('new-community', one())),
    command('map-add-members', () => one() !== undefined, () => forms.ask({ ask: 'members', id: one()! })),
    command('map-join', () => people().length > 0 && communities().length === 0, () => questions.ask({ ask: 'join', ids: people() })),
    command('map-add-need', () => one() !== undefined, () => forms.ask({ ask: 'service', id: one()!, side: 'need' })),
    command('map-add-offer', () => one() !== undefined, () => forms.ask({ ask: 'service', id: one()!, side: 'offer' })),
    command('map-move', onlyCommunities, () => questions.ask({ ask: 'move', ids: communities() })),
    command('map-merge', () => communities().length > 1 && people().length === 0, () => questions.ask({ ask: 'merge', ids: communities() })),
    command('map-divide', () => one() !== undefined, () => forms.ask({ ask: 'divide', id: one()! })),
    command('map-retire', onlyCommunities, () => questions.ask({ ask: 'retire', ids: communities() })),
    command('map-pin', () => selection.ids.some((id) => !pinned(id)), () => void map.pinHere(selection.ids.filter((id) => !pinned(id)))),
    command('map-unpin', () => selection.ids.some(pinned), () => void map.change(() => api.unpin(selection.ids.filter(pinned)))),
    command('map-remove', () => selection.ids.length > 0 && (communities().length === 0 || people().length === 0), () => (people().length > 0 ? questions.ask({ ask: 'remove-people', ids: people() }) : questions.ask({ ask: 'remove-communities', ids: communities() })), 'Delete'),
    command('map-forget', () => selection.ids.length === 1 && people().length === 1, () => askToForget(people()[0]!, map.roster?.nameOf(people()[0]!) ?? '')),
  ];
}
