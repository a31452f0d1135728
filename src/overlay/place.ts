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

/** Between card and words, and between card and the viewport's edge. */
const GAP = 8;
/** A card lower than this is no use beside its words: then it lies over them. */
const LOWEST = 220;

const between = (low: number, value: number, high: number) => Math.max(low, Math.min(value, high));

/** Below the words where it fits, else above, else where there is more room; never outside the viewport. */
export function placeOf(words: Box, card: Size, viewport: Size): Placed {
  const left = between(GAP, words.left, Math.max(GAP, viewport.width - card.width - GAP));
  const below = viewport.height - words.bottom - 2 * GAP;
  const above = words.top - 2 * GAP;
  if (card.height <= below || (below >= above && below >= LOWEST))
    return { left, top: between(GAP, words.bottom + GAP, viewport.height), maxHeight: Math.min(below, viewport.height - 2 * GAP) };
  if (card.height <= above || above >= LOWEST) {
    const bottom = Math.min(words.top - GAP, viewport.height - GAP);
    const height = Math.min(card.height, bottom - GAP);
    return { left, top: bottom - height, maxHeight: height };
  }
  const height = Math.min(card.height, viewport.height - 2 * GAP);
  return { left, top: viewport.height - GAP - height, maxHeight: height };
}
