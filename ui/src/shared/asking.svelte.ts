// What a view asks over itself: one question or form at a time.
export class Asking<Question> {
  #now = $state.raw<Question | null>(null);

  /** What is asked now; null where nothing is. */
  get now(): Question | null {
    return this.#now;
  }
  readonly ask = (next: Question): void => {
    this.#now = next;
  };
  readonly answered = (): void => {
    this.#now = null;
  };
}
