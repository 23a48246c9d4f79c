// For every test: patience on a busy machine, and what jsdom does not have and floating lists ask for.
import { configure } from '@testing-library/svelte';

configure({ asyncUtilTimeout: 8_000 });
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
Element.prototype.scrollIntoView ??= () => undefined;
