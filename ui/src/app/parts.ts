// The parts of the window, for who goes through it by keyboard: rail, bar, and what a view marks with `data-part`. A grid
// keeps Tab for its cells; F6 leads out of it.
const CAN_TAKE_FOCUS = ['[tabindex="0"]', 'button:enabled:not([tabindex="-1"])', 'input:enabled', 'textarea:enabled', 'select:enabled', 'a[href]'].join(',');

/** A view that marks no parts of its own is one part. */
function shownParts(): HTMLElement[] {
  const all = [...document.querySelectorAll<HTMLElement>('[data-part]')];
  return all.filter((part) => part.querySelector('[data-part]') === null);
}

/** Gives the keyboard to the part after (1) or before (-1) the one that has it; the last is followed by the first. */
export function goToPart(by: 1 | -1): void {
  const parts = shownParts();
  const here = parts.findIndex((part) => part.contains(document.activeElement));
  const from = here < 0 && by < 0 ? 0 : here;
  for (let i = 1; i <= parts.length; i += 1) {
    const part = parts[(from + by * i + parts.length * 2) % parts.length];
    const first = part?.querySelector<HTMLElement>(CAN_TAKE_FOCUS);
    if (!first) continue;
    first.focus();
    return;
  }
}
