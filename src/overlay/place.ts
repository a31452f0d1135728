/** A rectangle of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a card goes, and how high it may be there. */
export interface Placed {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
}

/** Between the card and the viewport's edge. */
const EDGE = 8;
/** Between the card and its words: clear of the line under them. */
const GAP = 10;
/** A card lower than this is no use beside its words: then it lies over them. */
const LOWEST = 220;

const between = (low: number, value: number, high: number) => Math.max(low, Math.min(value, high));

/** Below the words where it fits, else above, else where there is more room; never outside the viewport. */
export function placeOf(words: Box, card: Size, viewport: Size): Placed {
  const left = between(EDGE, words.left, Math.max(EDGE, viewport.width - card.width - EDGE));
  const whole = viewport.height - 2 * EDGE;
  const below = viewport.height - EDGE - (words.bottom + GAP);
  const above = words.top - GAP - EDGE;
  if (card.height <= below || (below >= above && below >= LOWEST)) {
    const top = Math.max(EDGE, words.bottom + GAP);
    return { left, top, maxHeight: Math.min(below, whole) };
  }
  const bottom = card.height <= above || above >= LOWEST ? Math.min(words.top - GAP, viewport.height - EDGE) : viewport.height - EDGE;
  const height = Math.min(card.height, bottom - EDGE);
  return { left, top: bottom - height, maxHeight: height };
}
