// What each key does in the map. Pure.
import type { Arrow } from './neighbour';

export type Action =
  | { do: 'go'; arrow: Arrow; select: boolean }
  /** To the next thing a link leads to, or the one before. */
  | { do: 'follow'; back: boolean }
  | { do: 'carry'; arrow: Arrow }
  | { do: 'enter' }
  | { do: 'fold' }
  | { do: 'out' }
  | { do: 'choose' }
  | { do: 'zoom'; factor: number }
  | { do: 'fit' }
  | { do: 'steps'; steps: number };

export interface Press {
  key: string;
  shift: boolean;
  /** Ctrl, or Cmd on a Mac. */
  ctrl: boolean;
  alt: boolean;
}

const ARROWS: Record<string, Arrow | undefined> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' };

/**
 * What a press does; null where it is not the map's. Arrows go, with Ctrl without choosing; with Shift they carry what
 * is chosen until Enter drops it or Esc takes it back. Enter goes in, Esc out, Space adds to what is chosen, C folds,
 * N follows links, plus and minus zoom, Home fits, digits set steps.
 */
export function actionOf({ key, shift, ctrl, alt }: Press, carrying: boolean): Action | null {
  if (alt) return null;
  const arrow = ARROWS[key];
  if (arrow) return shift || carrying ? { do: 'carry', arrow } : { do: 'go', arrow, select: !ctrl };
  if (ctrl) return null;
  if (/^[0-9]$/.test(key)) return { do: 'steps', steps: Number(key) };
  switch (key) {
    case 'Enter':
      return { do: 'enter' };
    case 'Escape':
      return { do: 'out' };
    case ' ':
      return { do: 'choose' };
    case 'c':
    case 'C':
      return { do: 'fold' };
    case 'n':
    case 'N':
      return { do: 'follow', back: shift };
    case '+':
    case '=':
      return { do: 'zoom', factor: 1.4 };
    case '-':
    case '_':
      return { do: 'zoom', factor: 1 / 1.4 };
    case 'Home':
      return { do: 'fit' };
    default:
      return null;
  }
}
