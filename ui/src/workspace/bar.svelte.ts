import type { Snippet } from 'svelte';

let content = $state.raw<Snippet | null>(null);

export function barContent(): Snippet | null {
  return content;
}
/** Puts a view's own controls into the bar, right of the view's name, until the returned function is called. */
export function fillBar(snippet: Snippet): () => void {
  content = snippet;
  return () => {
    if (content === snippet) content = null;
  };
}
