/** ms without a change after which what only the rail shows is asked for: it reads whole frameworks. */
const CALM = 1_000;

/** What is asked for again once nothing has changed for a moment. */
export class Calm {
  readonly #ask: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(ask: () => void) {
    this.#ask = ask;
  }
  /** Begins the wait anew. Returns what ends it. */
  readonly soon = (): (() => void) => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#ask, CALM);
    return () => clearTimeout(this.#timer);
  };
}
