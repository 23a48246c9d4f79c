// What could not be done, for the dialog that says so.
import type { ApiError } from '../shared/client';

let failure = $state.raw<ApiError | null>(null);

export function currentFailure(): ApiError | null {
  return failure;
}
/** Shows the error's sentence in a dialog until she closes it. */
export function fail(error: ApiError): void {
  failure = error;
}
export function closeFailure(): void {
  failure = null;
}
