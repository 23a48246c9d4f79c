// The window in a browser, on the in-memory core: http://localhost:5317/dev.html
// ?open starts in the sample, ?open&matrix=large, hostile, bare or none in another; ?findings adds findings; ?recent=empty, few or many; ?theme=dark; ?language=de; ?view=history; ?import=Skillmatrix_2025_final_NEU.xls.
// ?organisation=small has communities and people; a number instead of small makes so many communities.
// ?map=T, S, M or L shows the map engine alone (MapPage.svelte).
import { setApi } from '../src/shared/client';
import { go, openImport, type ViewId } from '../src/workspace/navigation.svelte';
import { FakeCore } from './fake_api';
import { blankDocument } from './fake_matrix';
import { smallOrganisation } from './fake_organisation';
import { largeOrganisation } from './large_organisation';
import { findingsOf, hostileDocument, largeDocument } from './large_matrix';

const wish = new URLSearchParams(location.search);
const core = new FakeCore({
  recent: (wish.get('recent') ?? 'few') as 'empty' | 'few' | 'many',
  language: (wish.get('language') ?? 'en') as 'en' | 'de' | 'fr',
  theme: (wish.get('theme') ?? 'system') as 'system' | 'light' | 'dark' | 'contrast',
  open: wish.has('open'),
});
const matrix = wish.get('matrix');
if (matrix === 'large') core.documents = [largeDocument()];
if (matrix === 'hostile') core.documents = [hostileDocument()];
if (matrix === 'bare') core.documents = [blankDocument('My framework')];
if (matrix === 'none') core.documents = [];
if (wish.has('findings')) {
  const { matrixView } = core.api;
  core.api.matrixView = async (framework) => {
    const shown = await matrixView(framework);
    return { ...shown, findings: findingsOf(shown) };
  };
}
const organisation = wish.get('organisation');
if (organisation === 'small') core.organisation.rows = smallOrganisation();
else if (organisation !== null) core.organisation.rows = largeOrganisation(Number(organisation) || 5000);
setApi(core.api);
if (wish.has('busy')) core.makeHistory();
const view = wish.get('view');
if (view) {
  const { session } = await import('../src/workspace/session.svelte');
  // Opening a workspace goes to its own first view.
  const wait = setInterval(() => {
    if (!session.ready) return;
    clearInterval(wait);
    go(view as ViewId);
  }, 20);
}
const file = wish.get('import');
if (file !== null) openImport(file === '' ? [] : [`/home/mira/Documents/${file}`]);
if (wish.has('map')) {
  await import('../src/shared/look/tokens.css');
  await import('../src/shared/look/base.css');
  const [{ mount }, page] = await Promise.all([import('svelte'), import('./MapPage.svelte')]);
  mount(page.default, { target: document.getElementById('window') ?? document.body });
} else await import('../src/main');
