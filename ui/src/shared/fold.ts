// Text as every search compares it.

/** Without accents and without regard to case: "fahig" is in "Fähigkeiten". */
export function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase();
}
/** Tells of many texts whether they hold what she looks for; everything holds nothing. */
export function lookingFor(query: string): (text: string) => boolean {
  const wanted = folded(query.trim());
  return (text) => wanted === '' || folded(text).includes(wanted);
}
