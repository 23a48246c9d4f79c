// What lies behind a dialog does not scroll, and shows no scroll bars: WebKitGTK paints those of the page over the dialog.

/** Stops what scrolls behind a dialog, without moving it; what it returns lets it scroll again. */
export function stillBehind(page: ParentNode | null = document.getElementById('window')): () => void {
  const stopped: { element: HTMLElement; before: string }[] = [];
  for (const element of page?.querySelectorAll<HTMLElement>('*') ?? []) {
    const overflows = element.scrollHeight > element.clientHeight || element.scrollWidth > element.clientWidth;
    // Bars that have a width of their own lie where they belong; without them the page would grow wider.
    if (!overflows || hasBars(element) || !/auto|scroll/.test(getComputedStyle(element).overflow)) continue;
    stopped.push({ element, before: element.style.overflow });
    element.style.overflow = 'hidden';
  }
  return () => stopped.forEach(({ element, before }) => (element.style.overflow = before));
}
function hasBars(element: HTMLElement): boolean {
  const borders = (a: string, b: string) => Number.parseFloat(a) + Number.parseFloat(b);
  const style = getComputedStyle(element);
  const wide = element.offsetWidth - element.clientWidth - borders(style.borderLeftWidth, style.borderRightWidth);
  const high = element.offsetHeight - element.clientHeight - borders(style.borderTopWidth, style.borderBottomWidth);
  return wide > 1 || high > 1;
}
