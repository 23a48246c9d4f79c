// The colours of the map, read from the tokens of the page.

export interface Look {
  /** Fill of a shape at the top, and nested in another. */
  area: string;
  areaIn: string;
  edge: string;
  solid: string;
}

export interface Theme {
  canvas: string;
  surface: string;
  text: string;
  text2: string;
  text3: string;
  faint: string;
  line: string;
  lineStrong: string;
  dot: string;
  bundle: string;
  accent: string;
  accentSoft: string;
  thread: string;
  warning: string;
  warningMark: string;
  criticalMark: string;
  noteMark: string;
  font: string;
  /** By colour 0..8. */
  looks: Look[];
  /** Sequential scale 0..5 and the text upon it. */
  levels: { fill: string; on: string }[];
  /** The same lightly, for the ground of what is seen with its contents: dots and names stand out from it. */
  tints: string[];
  /** Areas are told apart by a pattern as well. */
  patterns: boolean;
  /** ms; 0 where motion is not wanted. */
  flight: number;
}

type Rgb = [number, number, number];

/** The part of a level's colour in its tint. */
const TINT = 0.22;

export function readTheme(element: Element): Theme {
  const style = getComputedStyle(element);
  const raw = (name: string) => style.getPropertyValue(name).trim();
  const read = (name: string, fallback: string) => raw(name) || fallback;
  const canvas = read('--canvas', '#fbfbfb');
  const ground = rgbOf(canvas);
  const text = read('--text', '#1b1b1f');
  const text2 = read('--text-2', '#4f4f58');
  const share = (name: string, fallback: number) => {
    const value = Number.parseFloat(raw(name));
    return Number.isFinite(value) ? value / 100 : fallback;
  };
  const area = share('--cat-area', 0.07);
  const areaIn = share('--cat-area-in', 0.12);
  const edge = share('--cat-edge', 0.68);
  const looks = Array.from({ length: 9 }, (_, k): Look => {
    const solid = k === 0 ? read('--text-3', '#65656f') : read(`--cat-${k}`, '#65656f');
    const rgb = rgbOf(solid);
    return { solid, area: mixed(rgb, ground, area), areaIn: mixed(rgb, ground, areaIn), edge: mixed(rgb, ground, edge) };
  });
  const levels = Array.from({ length: 6 }, (_, k) => ({ fill: read(`--lv-${k}`, '#d5e9e5'), on: read(`--on-lv-${k}`, '#17413a') }));
  return {
    canvas,
    surface: read('--surface', '#ffffff'),
    text,
    text2,
    text3: read('--text-3', '#65656f'),
    faint: read('--text-disabled', '#a1a1aa'),
    line: read('--line', '#e4e4e7'),
    lineStrong: read('--line-strong', '#cfcfd5'),
    dot: text2,
    bundle: mixed(rgbOf(text2), ground, 0.62),
    accent: read('--accent', '#2c55c7'),
    accentSoft: read('--accent-soft', '#e8eefb'),
    thread: read('--accent-line', '#8ea8e8'),
    warning: read('--warning', '#7d4a00'),
    warningMark: read('--warning-mark', '#b26a00'),
    criticalMark: read('--critical-mark', '#c2352d'),
    noteMark: read('--note-mark', '#5b7488'),
    font: read('--font', 'system-ui, sans-serif'),
    looks,
    levels,
    tints: levels.map(({ fill }) => mixed(rgbOf(fill), ground, TINT)),
    patterns: area === 0,
    flight: durationOf(raw('--t-map')),
  };
}

/** 0..1 as one of the levels 0..5: 0 only for nothing at all. */
export function levelOfShare(share: number): number {
  return share <= 0 ? 0 : Math.min(5, Math.max(1, Math.ceil(share * 5)));
}

/** A duration of CSS in ms. */
export function durationOf(text: string): number {
  const value = Number.parseFloat(text);
  if (!Number.isFinite(value)) return 0;
  return text.trim().endsWith('ms') ? value : value * 1000;
}

/** #rgb, #rrggbb or rgb(r g b). Anything else is grey. */
export function rgbOf(text: string): Rgb {
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text.trim())?.[1];
  if (hex) {
    const wide = hex.length === 3 ? [...hex].map((c) => c + c).join('') : hex;
    return [0, 2, 4].map((i) => Number.parseInt(wide.slice(i, i + 2), 16)) as Rgb;
  }
  const parts = /^rgba?\(([^)]*)\)$/i.exec(text.trim())?.[1]?.split(/[\s,/]+/).map(Number) ?? [];
  return parts.length >= 3 && parts.slice(0, 3).every(Number.isFinite) ? (parts.slice(0, 3) as Rgb) : [128, 128, 128];
}

/** So much of one colour on another. */
export function mixed(colour: Rgb, ground: Rgb, share: number): string {
  const part = (i: 0 | 1 | 2) => Math.round(colour[i] * share + ground[i] * (1 - share));
  return `rgb(${part(0)} ${part(1)} ${part(2)})`;
}
