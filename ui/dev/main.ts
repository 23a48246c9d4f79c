// The window in a browser, on the in-memory core: http://localhost:5317/dev.html
// ?open starts in the sample; ?recent=empty, few or many; ?theme=dark; ?language=de; ?view=history.
import { setApi } from '../src/shared/client';
import { go, type ViewId } from '../src/app/navigation.svelte';
import { FakeCore } from './fake_api';

const wish = new URLSearchParams(location.search);
const core = new FakeCore({
  recent: (wish.get('recent') ?? 'few') as 'empty' | 'few' | 'many',
  language: (wish.get('language') ?? 'en') as 'en' | 'de' | 'fr',
  theme: (wish.get('theme') ?? 'system') as 'system' | 'light' | 'dark' | 'contrast',
  open: wish.has('open'),
});
setApi(core.api);
if (wish.has('busy')) core.makeHistory();
const view = wish.get('view');
if (view) go(view as ViewId);
await import('../src/main');
