// Days as the core writes them: `2026-03-17`, on the calendar of this computer, which is not always that of Greenwich.
export function isoDay(date: Date = new Date()): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
/** Whether a text is a day, a month or a year as the core takes it; blank is none of them. */
export function isPartialDate(text: string): boolean {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text.trim());
  if (!parts) return false;
  const [, year = '', month, day] = parts;
  if (month === undefined) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  if (day === undefined) return true;
  return Number(day) >= 1 && Number(day) <= new Date(Number(year), Number(month), 0).getDate();
}
/** Whether a text is a whole day. */
export function isDay(text: string): boolean {
  return text.trim().length === 10 && isPartialDate(text);
}
/** Whole months from one day to a later one; 0 where it is not later. */
export function monthsBetween(from: string, to: string): number {
  const [y1 = 0, m1 = 1, d1 = 1] = from.split('-').map(Number);
  const [y2 = 0, m2 = 1, d2 = 1] = to.split('-').map(Number);
  return Math.max(0, (y2 - y1) * 12 + (m2 - m1) - (d2 < d1 ? 1 : 0));
}
/** Whether what was said on a day is older, today, than so many months; as the core counts them. */
export function isStale(date: string, today: string, months: number): boolean {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  const last = new Date(year, month - months, 0).getDate(); // a month before 31 March is the last day of February
  return date < isoDay(new Date(year, month - 1 - months, Math.min(day, last)));
}
