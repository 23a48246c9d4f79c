import type { Settings } from '../api';

let stop: (() => void) | null = null;

/** Sets the theme of the page; `system` follows the system's wish for dark or for more contrast, also when it changes. */
export function applyTheme(theme: Settings['theme']): void {
  stop?.();
  stop = null;
  const root = document.documentElement;
  if (theme !== 'system') {
    root.dataset['theme'] = theme;
    return;
  }
  const dark = globalThis.matchMedia?.('(prefers-color-scheme: dark)');
  const contrast = globalThis.matchMedia?.('(prefers-contrast: more)');
  const follow = () => (root.dataset['theme'] = contrast?.matches ? 'contrast' : dark?.matches ? 'dark' : 'light');
  follow();
  dark?.addEventListener('change', follow);
  contrast?.addEventListener('change', follow);
  stop = () => {
    dark?.removeEventListener('change', follow);
    contrast?.removeEventListener('change', follow);
  };
}
