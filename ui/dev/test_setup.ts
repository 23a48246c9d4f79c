// For every test: patience on a busy machine, and what jsdom does not have and floating lists ask for.
import { configure } from '@testing-library/svelte';

configure({
  asyncUtilTimeout: 20_000,
  // What is waited for is looked for again and again: the page would be written out for every look.
  getElementError: (message) => new Error(message ?? 'not found'),
});
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
Element.prototype.scrollIntoView ??= () => undefined;
