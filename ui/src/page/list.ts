// The list that the file holds ready, kept in step with the map.

/** Marks what is chosen, and what the filter does not let through; `null` lets all of it. */
export function mark(list: HTMLElement, chosen: readonly string[], through: ReadonlySet<string> | null, hides: boolean): void {
  // A row stays as the place of what passes within it.
  const places = new Set<Element>();
  for (const row of [...list.querySelectorAll<HTMLElement>('[data-row]')].reverse()) {
    const id = row.dataset['row'] ?? '';
    const passes = through === null || through.has(id);
    if (passes || places.has(row)) {
      const outer = row.parentElement?.closest('[data-row]');
      if (outer) places.add(outer);
    }
    row.classList.toggle('out', !passes);
    row.hidden = hides && !passes && !places.has(row);
    row.classList.toggle('chosen', chosen.includes(id));
    if (chosen.includes(id)) row.setAttribute('aria-current', 'true');
    else row.removeAttribute('aria-current');
  }
}

/** Brings a thing's row into sight; of a community its own line, since what lies within it may fill pages. */
export function showRow(list: HTMLElement, id: string): void {
  const row = list.querySelector(`#${id}`);
  (row?.querySelector('.line') ?? row)?.scrollIntoView({ block: 'center' });
}
