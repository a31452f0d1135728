import { boxesOf } from './boxes';
import type { Box } from './place';

/** Milliseconds that a place is shown after the page was scrolled to it. */
const SHOWN_MS = 1600;

/** The place that is shown for a moment after the page was scrolled to it. */
export class ShownPlace {
  #ranges: readonly StaticRange[] = [];
  #timer = 0;

  /** `redraw` is called when the place is shown, and when it is no more. */
  constructor(private readonly redraw: () => void) {}

  show(ranges: readonly StaticRange[]): void {
    this.#ranges = ranges;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.#ranges = [];
      this.redraw();
    }, SHOWN_MS);
    this.redraw();
  }

  get isShown(): boolean {
    return this.#ranges.length > 0;
  }

  /** Where it stands in the window now. */
  get boxes(): readonly Box[] {
    return boxesOf(this.#ranges);
  }
}
