// Every string a person reads comes from assets/locales/<language>/*.ftl, the catalogue that the documents use too.
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { sources } from './catalogue';

export const LANGUAGES = ['en', 'de', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];
export type Args = Record<string, string | number>;

/** The region she set in her system decides on dates and times; without one, day-month order and 24 hours. */
function localeOf(language: Language): string {
  const regional = globalThis.navigator?.languages?.find((tag) => tag.startsWith(`${language}-`));
  return regional ?? { en: 'en-GB', de: 'de-DE', fr: 'fr-FR' }[language];
}

/** Builds one language's catalogue; `errors` are the lines that do not parse or repeat an id. */
export function readCatalogue(language: Language): { bundle: FluentBundle; errors: Error[] } {
  const bundle = new FluentBundle(localeOf(language), { useIsolating: false });
  const errors: Error[] = [];
  for (const [path, text] of Object.entries(sources)) {
    if (path.includes(`/locales/${language}/`)) errors.push(...bundle.addResource(new FluentResource(text)));
  }
  return { bundle, errors };
}

const catalogues = new Map<Language, FluentBundle>();
function catalogue(language: Language): FluentBundle {
  let bundle = catalogues.get(language);
  if (!bundle) {
    bundle = readCatalogue(language).bundle;
    catalogues.set(language, bundle);
  }
  return bundle;
}

let current = $state<Language>('en');

export function language(): Language {
  return current;
}
export function setLanguage(next: Language): void {
  current = next;
  if (typeof document !== 'undefined') document.documentElement.lang = next;
}
export function isLanguage(text: string): text is Language {
  return (LANGUAGES as readonly string[]).includes(text);
}

// Written as numbers: the characters themselves, in source text, would be a trap for its readers.
const ISOLATE = String.fromCodePoint(0x2068);
const POP_ISOLATE = String.fromCodePoint(0x2069);
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
/** A right-to-left name in a left-to-right sentence would reorder the words around it; isolate it. */
function isolated(args: Args): Args {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) =>
      typeof value === 'string' && RIGHT_TO_LEFT.test(value) ? [name, ISOLATE + value + POP_ISOLATE] : [name, value],
    ),
  );
}

/** The sentence `id` in her language, else in English, else the id itself. */
export function t(id: string, args: Args = {}): string {
  for (const tongue of current === 'en' ? (['en'] as const) : ([current, 'en'] as const)) {
    const bundle = catalogue(tongue);
    const pattern = bundle.getMessage(id)?.value;
    // The list of errors keeps Fluent from throwing when an argument is missing; the sentence then shows its name.
    if (pattern) return bundle.formatPattern(pattern, isolated(args), []);
  }
  return id;
}
/** True when the catalogue has the sentence, for ids made from data such as `op-…` and `finding-…`. */
export function has(id: string): boolean {
  return catalogue(current).hasMessage(id) || catalogue('en').hasMessage(id);
}

export function formatNumber(value: number, options: Intl.NumberFormatOptions = {}): string {
  const key = `${localeOf(current)} ${JSON.stringify(options)}`;
  const made = numberFormats.get(key) ?? new Intl.NumberFormat(localeOf(current), options);
  numberFormats.set(key, made);
  return made.format(value);
}
// Making one costs more than many numbers written with it.
const numberFormats = new Map<string, Intl.NumberFormat>();
/** "a, b and c", or with "or". */
export function formatList(items: readonly string[], type: 'conjunction' | 'disjunction' = 'conjunction'): string {
  return new Intl.ListFormat(localeOf(current), { type }).format(items);
}
/** "Code · Junior", as the core names an expectation, in the way of the language: only French sets a space before the
 *  colon, and one that no line breaks at. Histories of earlier versions hold "Code : Junior". */
export function pairName(name: string): string {
  const mark = [' · ', ' : '].find((each) => name.includes(each));
  if (mark === undefined) return name;
  const at = name.lastIndexOf(mark);
  return `${name.slice(0, at)}${language() === 'fr' ? '\u00a0' : ''}: ${name.slice(at + mark.length)}`;
}
/** Hours and minutes of an ISO time. */
export function formatTime(iso: string | Date): string {
  return new Intl.DateTimeFormat(localeOf(current), { hour: '2-digit', minute: '2-digit' }).format(new Date(iso));
}
/** Day and month, with the year when it is not this one. */
export function formatDate(iso: string | Date, now: Date = new Date()): string {
  const date = new Date(iso);
  const year = date.getFullYear() === now.getFullYear() ? {} : ({ year: 'numeric' } as const);
  return new Intl.DateTimeFormat(localeOf(current), { day: 'numeric', month: 'long', ...year }).format(date);
}
/** Month and year: "Nov 2023". */
export function formatMonth(iso: string | Date): string {
  return new Intl.DateTimeFormat(localeOf(current), { month: 'short', year: 'numeric' }).format(new Date(iso));
}
/** "Today", "Yesterday", else the date. */
export function formatDay(iso: string | Date, now: Date = new Date()): string {
  const midnight = (moment: Date) => new Date(moment.getFullYear(), moment.getMonth(), moment.getDate()).getTime();
  const days = Math.round((midnight(now) - midnight(new Date(iso))) / 86_400_000);
  if (days === 0) return t('day-today');
  if (days === 1) return t('day-yesterday');
  return formatDate(iso, now);
}
/** "14:32" of today, else the day: for lists where the hour of an old thing says nothing. */
export function formatWhen(iso: string | Date, now: Date = new Date()): string {
  const today = new Date(iso).toDateString() === now.toDateString();
  return today ? t('day-today-at', { time: formatTime(iso) }) : formatDay(iso, now);
}
/** Sorts by the rules of her language, digits by value: as the core sorts names (guild-model's `name_order`). */
export function collator(): Intl.Collator {
  const locale = localeOf(current);
  const made = collators.get(locale) ?? new Intl.Collator(locale, { numeric: true });
  collators.set(locale, made);
  return made;
}
// Making one costs more than a hundred comparisons with it.
const collators = new Map<string, Intl.Collator>();
/** First letter large, for a catalogue phrase that opens a line. */
export function sentence(text: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(localeOf(current)) + text.slice(first.length);
}
