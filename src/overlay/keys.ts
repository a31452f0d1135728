/** What a key does in the card. */
export interface KeyWays {
  close(): void;
  step(by: 1 | -1): void;
  scroll(by: number): void;
  /** Moves the focus on within the card. */
  tab(by: 1 | -1): void;
}

/** Pixels that an arrow key scrolls the card. */
const LINE = 48;

const KEYS: Readonly<Record<string, (ways: KeyWays, event: KeyboardEvent) => void>> = {
  Escape: (ways) => ways.close(),
  ArrowLeft: (ways) => ways.step(-1),
  ArrowRight: (ways) => ways.step(1),
  ArrowUp: (ways) => ways.scroll(-LINE),
  ArrowDown: (ways) => ways.scroll(LINE),
  Tab: (ways, event) => ways.tab(event.shiftKey ? -1 : 1),
};

// Events that go with the keyboard and the focus: none of them is the page's while the card has the focus.
const OURS = ['keydown', 'keypress', 'keyup', 'focusin', 'focusout', 'copy'] as const;

/**
 * Keeps what is typed in the card from the page: at the window, before any listener of the page's that was not there first. What the browser
 * does by itself (a button pressed by Enter, text copied) is left to it.
 */
export function watchKeys(ways: KeyWays, isOurs: (event: Event) => boolean, isOpen: () => boolean, signal: AbortSignal): void {
  const heard = (event: Event) => {
    if (!isOurs(event)) {
      // A card opened by the pointer has no focus; Escape closes it all the same, and is the page's too.
      if (event instanceof KeyboardEvent && event.type === 'keydown' && event.key === 'Escape' && isOpen()) ways.close();
      return;
    }
    event.stopImmediatePropagation();
    if (event.type !== 'keydown' || !(event instanceof KeyboardEvent) || event.ctrlKey || event.metaKey || event.altKey) return;
    const act = KEYS[event.key];
    if (!act) return;
    event.preventDefault();
    act(ways, event);
  };
  for (const type of OURS) window.addEventListener(type, heard, { capture: true, signal });
}

/** Where the focus goes from `at` (-1: the card itself) among `count` places, round and round. */
export function tabTo(at: number, by: 1 | -1, count: number): number {
  if (!count) return -1;
  return at < 0 ? (by > 0 ? 0 : count - 1) : (at + by + count) % count;
}
