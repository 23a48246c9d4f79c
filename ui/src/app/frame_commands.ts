// The commands of the frame itself; features register their own.
import type { Settings } from '../shared/api';
import { menuCommand, registerCommands, type Command } from '../workspace/commands';
import { isPersonThere, showPart } from '../workspace/mastery_part.svelte';
import { go } from '../workspace/navigation.svelte';
import { showOverlay } from '../workspace/overlays.svelte';
import { goToPart } from './parts';
import {
  changePhrase, changeSettings, chooseFolder, chooseSpreadsheet, chooseWorkspace, closeWorkspace, newWorkspace, openSample, redo, session, undo,
} from '../workspace/session.svelte';
import { isChanging } from '../shared/client';
import { t } from '../shared/i18n.svelte';
import { onMac, writesText } from '../shared/keys';

const open = () => session.workspace !== null;
const hasMatrix = () => open() && session.framework !== null;
const hasCommunities = () => open() && (session.workspace?.communities ?? 0) > 0;
const hasOrganisation = () => hasCommunities() || (open() && (session.workspace?.people ?? 0) > 0);
const hasPeople = () => hasMatrix() && (session.workspace?.people ?? 0) > 0;

/** In a text field undo belongs to the text, also when it comes from the native menu; a dialog is about something else. */
function inText(action: 'undo' | 'redo'): boolean {
  if (writesText(document.activeElement)) {
    document.execCommand(action);
    return true;
  }
  return document.activeElement?.closest('[role=dialog],[role=alertdialog]') != null;
}

/** All of the text, else what the grid or list with the focus takes for all of it. */
function selectAll(): void {
  const at = document.activeElement;
  const press = new KeyboardEvent('keydown', { key: 'a', code: 'KeyA', ctrlKey: !onMac, metaKey: onMac, bubbles: true, cancelable: true });
  if (writesText(at) || (at?.dispatchEvent(press) ?? true)) document.execCommand('selectAll');
}

function undoCommand(): Command {
  return {
    ...menuCommand('undo', () => void (inText('undo') || undo()), { when: () => open() && (session.workspace?.undo != null || isChanging()) }),
    title: 'command-undo-named',
    titleArgs: () => ({ change: session.workspace?.undo ? changePhrase(session.workspace.undo) : '' }),
  };
}
function redoCommand(): Command {
  return {
    ...menuCommand('redo', () => void (inText('redo') || redo()), { when: () => open() && (session.workspace?.redo != null || isChanging()) }),
    title: 'command-redo-named',
    titleArgs: () => ({ change: session.workspace?.redo ? changePhrase(session.workspace.redo) : '' }),
  };
}
function themeCommand(theme: Settings['theme']): Command {
  return menuCommand(`theme-${theme}`, () => changeSettings({ theme }), { when: () => session.settings.theme !== theme });
}

export function registerFrameCommands(): () => void {
  return registerCommands([
    menuCommand('import-spreadsheet', chooseSpreadsheet),
    menuCommand('import-folder', chooseFolder),
    menuCommand('open-workspace', chooseWorkspace),
    menuCommand('new-workspace', () => newWorkspace({ start: 'blank' }, t('start-new-name'))),
    menuCommand('open-sample', openSample),
    menuCommand('close-workspace', closeWorkspace, { when: open }),
    menuCommand('export-matrix', () => showOverlay('export-matrix'), { when: hasMatrix }),
    menuCommand('export-criteria', (args) => showOverlay('export-criteria', args), { when: hasMatrix }),
    menuCommand('export-team', (args) => showOverlay('export-team', args), { when: hasPeople }),
    menuCommand('export-ratings', () => showOverlay('export-ratings'), { when: hasPeople }),
    menuCommand('export-map', (args) => showOverlay('export-map', args), { when: hasCommunities }),
    menuCommand('export-organisation', () => showOverlay('export-organisation'), { when: hasOrganisation }),
    menuCommand('export-measures', () => showOverlay('export-measures'), { when: hasCommunities }),
    menuCommand('export-findings', () => showOverlay('export-findings'), { when: () => hasOrganisation() || hasMatrix() }),
    menuCommand('export-pack', (args) => showOverlay('export-pack', args), { when: () => hasMatrix() && isPersonThere() }),
    undoCommand(),
    redoCommand(),
    menuCommand('select-all', selectAll),
    menuCommand('palette', () => showOverlay('palette')),
    menuCommand('show-ladder', () => showPart('ladder'), { when: open }),
    menuCommand('show-team', () => showPart('team'), { when: open }),
    menuCommand('show-person', () => showPart('person'), { when: open }),
    menuCommand('show-map', () => go('map'), { when: open }),
    menuCommand('new-community', () => showOverlay('new-community'), { when: open }),
    menuCommand('show-communities', () => go('communities'), { when: open }),
    menuCommand('show-people', () => go('people'), { when: open }),
    menuCommand('show-overlap', () => go('overlap'), { when: open }),
    menuCommand('show-mastery', () => go('mastery'), { when: open }),
    menuCommand('show-findings', () => go('findings'), { when: open }),
    menuCommand('show-history', () => go('history'), { when: open }),
    menuCommand('show-settings', () => go('settings'), { when: open }),
    themeCommand('system'),
    themeCommand('light'),
    themeCommand('dark'),
    themeCommand('contrast'),
    { id: 'next-part', title: 'command-next-part', shortcut: 'F6', group: 'go', when: open, run: () => goToPart(1) },
    { id: 'previous-part', title: 'command-previous-part', shortcut: 'Shift+F6', group: 'go', when: open, run: () => goToPart(-1) },
    menuCommand('shortcuts', () => showOverlay('shortcuts')),
  ]);
}
