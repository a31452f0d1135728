import { say } from '../../../parts';

/** How far a long piece of work has come; `null`: nobody can say. */
export interface Far {
  readonly done: number;
  readonly of: number;
}

interface Props {
  /** What is being done. */
  readonly what: string;
  readonly far: Far | null;
  readonly onStop?: () => void;
}

/** A bar, what it is about, and the way to stop. */
export function ProgressLine({ what, far, onStop }: Props) {
  return (
    <div class="exchange-progress">
      <span class="small" role="status">
        {what}
      </span>
      <progress aria-label={what} {...(far && { value: far.done, max: Math.max(far.of, 1) })} />
      {onStop && (
        <button type="button" class="button" onClick={onStop}>
          {say('import_stop')}
        </button>
      )}
    </div>
  );
}

/** Milliseconds between two drawings of a bar: it moves smoothly, and drawing costs nothing beside the work. */
const EVERY = 80;

/** Passes on how far the work is, not more often than it can be seen. */
export function calmly(show: (far: Far) => void): (done: number, of: number) => void {
  let last = Number.NEGATIVE_INFINITY;
  return (done, of) => {
    const now = performance.now();
    if (now - last < EVERY && done < of) return;
    last = now;
    show({ done, of });
  };
}

/** A tab that nobody looks at is drawn no more: milliseconds after which the work goes on all the same. */
const UNDRAWN_MS = 200;

/** Lets the browser draw before work that holds it. */
export const drawn = (): Promise<void> =>
  new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, UNDRAWN_MS);
  });
