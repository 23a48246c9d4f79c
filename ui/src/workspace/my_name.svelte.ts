// The name under which she speaks as the lead; kept on this computer, for all workspaces.
const KEPT = 'my-name';
let name = $state(localStorage.getItem(KEPT) ?? '');

/** Empty where she has not said it. */
export function myName(): string {
  return name;
}
/** As whom the core keeps what she says as the lead. */
export function asLead(): string | null {
  return name === '' ? null : name;
}
export function keepMyName(next: string): void {
  name = next.trim();
  if (name === '') localStorage.removeItem(KEPT);
  else localStorage.setItem(KEPT, name);
}
/** What she typed as the lead's name once need not be typed again; a name that is kept stays. */
export function rememberMyName(typed: string): void {
  if (name === '') keepMyName(typed);
}
