/** What a long piece of work tells, and how it can be stopped. */
export interface Watched {
  /** Told after every step: rows done, and rows in all. */
  readonly onStep?: (done: number, of: number) => void;
  /** Aborted: the work stops at the next step, and its transaction leaves everything as it was. */
  readonly signal?: AbortSignal;
}

/** Thrown inside a transaction to take it back. */
export class Stopped extends Error {}

/** Rows in one step: few enough that a bar moves and a click is heard, many enough that steps cost nothing beside their rows. */
const STEP = 500;

/** Counts the rows of a long piece of work. */
export class Progress {
  private done = 0;

  constructor(
    private readonly of: number,
    private readonly watched: Watched,
  ) {}

  /** Does something with all rows, step by step. */
  async steps<T>(rows: readonly T[], work: (step: readonly T[]) => PromiseLike<unknown>): Promise<void> {
    for (let at = 0; at < rows.length; at += STEP) {
      const step = rows.slice(at, at + STEP);
      await work(step);
      this.add(step.length);
    }
  }

  /** Counts rows that are done; throws `Stopped` where the work is to stop. */
  add(rows: number): void {
    this.done += rows;
    this.watched.onStep?.(this.done, this.of);
    if (this.watched.signal?.aborted) throw new Stopped();
  }
}
