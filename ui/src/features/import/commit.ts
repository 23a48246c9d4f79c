// The end of an import: a workspace where none is open, one change, and the way back.
import { openPerson, showPart } from '../../workspace/mastery_part.svelte';
import { changePhrase, enterWorkspace, session, undo } from '../../workspace/session.svelte';
import { go, openImport } from '../../workspace/navigation.svelte';
import { toast } from '../../workspace/toasts.svelte';
import { ApiError, api, asApiError, settled } from '../../shared/client';
import { t } from '../../shared/i18n.svelte';
import type { ImportFlow } from './flow.svelte';
import { stem } from '../../shared/paths';

/** Writes the import and shows what it has become. Gives the sentence to show when it failed; null when it is done or
 *  she closed the dialog for the new file. */
export async function commitImport(flow: ImportFlow): Promise<string | null> {
  let made = false;
  try {
    if (!session.workspace) {
      const path = await api.chooseSaveAs('workspace', stem(flow.paths[0] ?? ''));
      if (path === null) return null;
      await api.newWorkspace(path, { start: 'blank' });
      made = true;
    }
    await settled();
    const before = (await api.workspaceInfo()).saved_at;
    const report = await flow.commit();
    // Refused: something blocks that the preview did not show yet.
    if (!report.applied) throw new ApiError({ kind: 'refused', message: t('import-commit-blocked'), place: null });
    if (made) await enterWorkspace(await api.workspaceInfo());
    else session.frameworks = await api.frameworks();
    made = false;
    const framework = [...report.frameworks.map((each) => each.id ?? each.matched), ...report.ratings.map((each) => each.framework ?? each.matched)].find((id) => id !== null && session.frameworks.some((each) => each.id === id));
    if (framework) session.framework = framework;
    const after = await api.workspaceInfo();
    // Files that say what is here already write no change: what undo names then is an earlier one, which is not the import's.
    if (after.saved_at === before || after.undo === null) toast({ text: t('import-done-nothing'), kind: 'note' });
    // As the history and the undo will call it.
    else toast({ text: t('import-done', { change: changePhrase(after.undo) }), action: { label: t('button-undo'), run: () => void undo() } });
    flow.leave();
    openImport([]);
    const returned = report.forms.find((each) => each.person !== null);
    if (returned?.person != null && report.frameworks.length === 0 && report.ratings.length === 0 && report.organisation === null) {
      const own = session.frameworks.find((each) => each.id === returned.framework);
      if (own) session.framework = own.id;
      openPerson(returned.person);
      return null;
    }
    // Ratings are seen in the team; a ladder that came with them is there too.
    if (report.ratings.length > 0 && framework !== undefined) return showPart('team'), null;
    go(framework === undefined && (report.organisation?.communities ?? 0) > 0 ? 'map' : 'mastery');
    return null;
  } catch (thrown) {
    // The new file is open, though nothing was imported into it: show it behind the import, which stays as it is.
    if (made) {
      await enterWorkspace(await api.workspaceInfo());
      go('import');
    }
    return asApiError(thrown).message;
  }
}
