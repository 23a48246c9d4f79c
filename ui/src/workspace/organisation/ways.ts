// The ways out of what was noticed: where each leads, what is run there, and going there.
import { runOnceThere, showThingOnceThere } from '../later.svelte';
import { openPerson, showPart, type MasteryPart } from '../mastery_part.svelte';
import { go } from '../navigation.svelte';
import { selection } from '../selection.svelte';
import { session } from '../session.svelte';
import type { Id } from '../../shared/api';
import { t } from '../../shared/i18n.svelte';
import type { CommunityFinding } from '../../shared/organisation';

/** Where a way out leads; `command` is run there on what is selected. */
export interface Way {
  label: string;
  to: 'map' | 'communities' | 'people' | 'overlap' | 'mastery';
  ids: readonly Id[];
  command?: string;
  /** In Mastery: which part of it, the framework, the person whose page it is, and the level or skill to go to. */
  part?: MasteryPart;
  framework?: Id;
  person?: Id;
  thing?: { id: Id; name: string };
}
/** The ways out of what was noticed in the organisation, the best first. */
export function waysOfCommunity({ kind, communities, people }: CommunityFinding): Way[] {
  const onMap = (label: string, command?: string): Way => ({ label: t(`findings-way-${label}`), to: 'map', ids: communities, ...(command ? { command } : {}) });
  const inList = (label: string, command: string): Way => ({ label: t(`findings-way-${label}`), to: 'communities', ids: communities, command });
  const show: Way = { label: t('findings-way-show'), to: 'map', ids: communities.length > 0 ? communities : people };
  switch (kind) {
    case 'dying': return [onMap('add-members', 'map-add-members'), inList('retire', 'communities-retire'), show];
    case 'provider_without_people': return [onMap('add-members', 'map-add-members'), show];
    case 'unmet_need': return [onMap('choose-provider', 'map-choose-provider'), show];
    case 'service_circle': return [{ label: t('findings-way-circle'), to: 'overlap', ids: communities }, show];
    case 'serves_itself': return [onMap('change-need')];
    case 'too_large': return [onMap('divide', 'map-divide'), show];
    case 'beyond_seats': return [onMap('seats')];
    case 'closed_with_members': return [onMap('end-memberships')];
    case 'term_over': return [onMap('end-memberships')];
    case 'nobodys_member': return [{ label: t('findings-way-join'), to: 'people', ids: people, command: 'people-join' }];
    case 'beyond_limit': return [{ label: t('findings-way-person'), to: 'map', ids: people }];
    case 'same_name': return [inList('merge', 'communities-merge'), { ...inList('rename', 'communities-rename'), ids: communities.slice(0, 1) }];
    case 'ends_before_it_begins': return [onMap('dates')];
  }
}

/** Goes there with what it concerns selected, and runs its command once that view can. */
export function follow(way: Way): void {
  if (way.ids.length > 0) selection.reveal(way.ids);
  if (way.framework !== undefined) session.framework = way.framework;
  if (way.person !== undefined) openPerson(way.person);
  else if (way.part !== undefined) showPart(way.part);
  else go(way.to);
  if (way.command !== undefined) runOnceThere(way.command);
  if (way.thing !== undefined) showThingOnceThere(way.thing.id, way.thing.name);
}
