import type { Box } from './place';

/**
 * The boxes of ranges in the viewport, line by line. Live ranges are made for a moment only: a page's changes are slow while many exist.
 */
export function boxesOf(ranges: readonly StaticRange[]): Box[] {
  const live = document.createRange();
  return ranges.flatMap((range) => {
    try {
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
    } catch {
      // The page has changed there since.
      return [];
    }
    return [...live.getClientRects()].filter((box) => box.width > 0 && box.height > 0);
  });
}

/** Whether a point lies in a box. */
export const holds = (box: Box, x: number, y: number): boolean => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;

/** Whether any of a box is inside the viewport. */
export const isInView = (box: Box): boolean => box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;

/** Scrolls so that ranges are seen, at once (no motion to be spared) and by every scroller on the way. `false`: they are not on the page. */
export function scrollTo(ranges: readonly StaticRange[]): boolean {
  const first = ranges[0]?.startContainer.parentElement;
  if (!first?.isConnected) return false;
  const [box] = boxesOf(ranges);
  if (box && isInView(box) && box.top > 0 && box.bottom < innerHeight) return true;
  first.scrollIntoView({ block: 'center', behavior: 'instant' });
  // A paragraph higher than the viewport is centred with the words outside.
  const [now] = boxesOf(ranges);
  if (now && !isInView(now)) window.scrollBy({ top: now.top - innerHeight / 3, behavior: 'instant' });
  return true;
}
