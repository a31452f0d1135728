/** Milliseconds that a pointer rests before it is taken for meant: on words, or away from words and card. */
const REST_MS = 220;

/** What a page's own business is: a click there is none of ours. */
const BUSY = 'a[href], button, input, textarea, select, label, summary, audio, video, [contenteditable], [role="button"], [role="link"]';

/** What the pointer does, as the overlay hears it. */
export interface PointerWays {
  /** The pointer rests at a point of the page. */
  rest(x: number, y: number): void;
  /** The page was clicked at a point that is not the page's own business. */
  click(x: number, y: number): void;
  /** The page was clicked elsewhere. */
  clickElsewhere(): void;
  /** Whether an event happened in the card. */
  isOurs(event: Event): boolean;
}

const isSelecting = () => getSelection()?.isCollapsed === false;

/** Listens to the pointer without holding anything up: while it moves only a timer is set. */
export function watchPointer(ways: PointerWays, signal: AbortSignal): void {
  let timer = 0;
  const moved = (event: PointerEvent) => {
    clearTimeout(timer);
    if (event.pointerType === 'touch' || event.buttons !== 0 || ways.isOurs(event)) return;
    const { clientX, clientY } = event;
    // A card over what has just been selected would be in the way.
    timer = window.setTimeout(() => isSelecting() || ways.rest(clientX, clientY), REST_MS);
  };
  const clicked = (event: MouseEvent) => {
    clearTimeout(timer);
    if (ways.isOurs(event) || event.button !== 0) return;
    const busy = event.target instanceof Element && event.target.closest(BUSY) !== null;
    if (busy || isSelecting()) ways.clickElsewhere();
    else ways.click(event.clientX, event.clientY);
  };
  const left = () => {
    clearTimeout(timer);
    // Outside the window, where no words are.
    timer = window.setTimeout(() => ways.rest(-1, -1), REST_MS);
  };
  const options = { capture: true, passive: true, signal };
  window.addEventListener('pointermove', moved, options);
  window.addEventListener('click', clicked, options);
  document.documentElement.addEventListener('pointerleave', left, { passive: true, signal });
}
