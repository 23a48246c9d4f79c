// What can be done on the map, as commands of the registry: palette, context menu and inspector offer the same.
import { menuCommand, type Command } from '../../workspace/commands';
import { showOverlay } from '../../workspace/overlays.svelte';
import { questions } from '../../workspace/organisation/asking.svelte';
import { askToForget } from '../../workspace/organisation/forgetting.svelte';
import { selection } from '../../workspace/selection.svelte';
import type { Action } from '../../engines/map/keys';
import type { Id } from '../../shared/api';
import { api } from '../../shared/client';
import { t } from '../../shared/i18n.svelte';
import { forms } from './asking.svelte';
import type { OrganisationMap } from './map.svelte';
import { askedMap } from './shown';

export interface Ways {
  fly: (ids: readonly Id[]) => void;
  /** Puts the cursor into the search. */
  find: () => void;
  filter: () => void;
  /** Shows the saved views. */
  views: () => void;
  /** Does what a key of the map does. */
  act: (action: Action) => void;
  /** Gives the keyboard to the map. */
  take: () => void;
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
  /** What has a key of its own on the map. */
  const onMap = (id: string, key: string | null, run: () => void, when: () => boolean = there): Command => ({ ...command(id, when, run), group: 'map', ...(key ? { key } : {}) });
  const there = () => map.roster !== null;
  const foldable = (closed: boolean) => communities().filter((id) => map.canFold(id) && map.view.collapsed.has(id) !== closed);
  const allFoldable = () => map.roster?.all.communities.id.filter((id) => map.canFold(id)) ?? [];
  /** The first need of a community that nobody serves. */
  const unmet = (id: Id | undefined) => {
    const { roster } = map;
    const c = id === undefined ? undefined : roster?.community.get(id);
    const need = c === undefined ? undefined : roster?.needs[c]?.find((i) => roster.all.needs.provider[i] === null);
    return need === undefined ? undefined : roster?.all.needs.id[need];
  };
  const put = () => map.spot?.ids ?? [];
  return [
    menuCommand('new-community', () => showOverlay('new-community', one()), { when: there }),
    { ...menuCommand('find', ways.find, { when: there }), title: 'command-map-find', group: 'map' },
    { ...command('map-filter', there, ways.filter, 'CmdOrCtrl+Shift+F'), group: 'map' },
    { ...command('map-views', there, ways.views), group: 'map' },
    menuCommand('export-map', () => showOverlay('export-map', askedMap(map) ?? undefined), { when: () => (map.roster?.all.communities.id.length ?? 0) > 0 }),
    onMap('map-fit', 'Home', () => map.fit()),
    onMap('map-focus', 'Digits', () => void map.focusOn(1, selection.ids), () => selection.ids.length > 0),
    onMap('map-walk', 'Arrows', ways.take),
    onMap('map-enter', 'Enter', () => ways.act({ do: 'enter' })),
    onMap('map-out', 'Esc', () => ways.act({ do: 'out' })),
    onMap('map-choose', 'Space', () => ways.act({ do: 'choose' })),
    onMap('map-follow', 'N', () => ways.act({ do: 'follow', back: false })),
    onMap('map-carry', 'Shift+Arrows', ways.take),
    onMap('map-zoom-in', 'Plus', () => ways.act({ do: 'zoom', factor: 1.4 })),
    onMap('map-zoom-out', 'Minus', () => ways.act({ do: 'zoom', factor: 1 / 1.4 })),
    onMap('map-fold', 'C', () => map.fold(foldable(true), true), () => foldable(true).length > 0),
    onMap('map-unfold', 'C', () => map.fold(foldable(false), false), () => foldable(false).length > 0),
    onMap('map-fold-all', null, () => map.fold(allFoldable(), true), () => allFoldable().some((id) => !map.view.collapsed.has(id))),
    onMap('map-unfold-all', null, () => void (map.view.collapsed = new Set()), () => map.view.collapsed.size > 0),
    onMap('map-tool-pan', null, () => void (map.tool = 'pan'), () => there() && map.tool !== 'pan'),
    onMap('map-tool-box', 'Shift+Drag', () => void (map.tool = 'box'), () => there() && map.tool !== 'box'),
    onMap('map-tool-lasso', 'Shift+Alt+Drag', () => void (map.tool = 'lasso'), () => there() && map.tool !== 'lasso'),
    { ...command('map-put-here', () => put().length > 0, () => void map.putHere()), titleArgs: () => ({ name: put().length === 1 ? (map.roster?.nameOf(put()[0]!) ?? '') : t('map-status-selected-many', { count: put().length }) }) },
    onMap('map-back', null, () => map.back(), () => map.without !== null || map.focusing !== null || map.filter !== null),
    onMap('map-without', null, () => void map.askWithout(people()), () => people().length > 0),
    command('map-add-within', () => one() !== undefined, () => showOverlay('new-community', one())),
    command('map-add-members', () => one() !== undefined, () => forms.ask({ ask: 'members', id: one()! })),
    command('map-join', () => people().length > 0 && communities().length === 0, () => questions.ask({ ask: 'join', ids: people() })),
    command('map-add-need', () => one() !== undefined, () => forms.ask({ ask: 'service', id: one()!, side: 'need' })),
    command('map-add-offer', () => one() !== undefined, () => forms.ask({ ask: 'service', id: one()!, side: 'offer' })),
    command('map-choose-provider', () => unmet(one()) !== undefined, () => forms.ask({ ask: 'provider', id: one()!, need: unmet(one())! })),
    command('map-add-parent', () => one() !== undefined && (map.roster?.homeOf(map.roster.community.get(one()!)!) ?? null) !== null, () => forms.ask({ ask: 'parent', id: one()! })),
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
