import { type ComponentChild, render } from 'preact';
import { openRoom, standingRoom } from './host';
import { type Box, placeOf } from './place';

/** How high a card may get on a large screen: it stays a card. */
const HIGHEST = 620;

/** What stands on the stage: a card beside words, and boxes that show where a place is. */
export interface Scene {
  /** The card; `null`: none. */
  readonly card: ComponentChild;
  /** Where the card's words are now; `null`: nowhere on the page. */
  readonly words: () => Box | null;
  /** The boxes of the place shown, as they are now. */
  readonly boxes: () => readonly Box[];
}

const resized = new ResizeObserver(() => place());
let scene: Scene | null = null;
let frame = 0;

/** Draws a scene; `null` clears the stage. */
export function draw(next: Scene | null): void {
  scene = next;
  const room = next ? openRoom() : standingRoom();
  if (!room) return;
  render(next && <Stage scene={next} />, room.mount);
  resized.disconnect();
  if (!next) {
    if (room.mount.matches(':popover-open')) room.mount.hidePopover();
    return;
  }
  if (!room.mount.matches(':popover-open')) room.mount.showPopover();
  place();
  const card = cardElement();
  if (card) resized.observe(card);
}

function Stage({ scene: { card, boxes } }: { readonly scene: Scene }) {
  return (
    <>
      {boxes().map((box, i) => (
        <div
          class="here"
          key={i}
          style={{ left: `${box.left}px`, top: `${box.top}px`, width: `${box.right - box.left}px`, height: `${box.bottom - box.top}px` }}
        />
      ))}
      {card}
    </>
  );
}

/** The card as it stands; `null` where none does. */
export function cardElement(): HTMLElement | null {
  return standingRoom()?.root.querySelector<HTMLElement>('.card') ?? null;
}

/** Puts the card beside its words. */
function place(): void {
  const card = cardElement();
  const words = scene?.words();
  if (!card || !words) return;
  card.style.maxHeight = `${HIGHEST}px`;
  const { width, height } = card.getBoundingClientRect();
  const placed = placeOf(words, { width, height }, { width: document.documentElement.clientWidth, height: innerHeight });
  card.style.left = `${placed.left}px`;
  card.style.top = `${placed.top}px`;
  card.style.maxHeight = `${Math.min(placed.maxHeight, HIGHEST)}px`;
}

/** Follows the page as it moves: at most once a frame. */
export function follow(): void {
  if (!scene || frame) return;
  frame = requestAnimationFrame(() => {
    frame = 0;
    if (scene) draw(scene);
  });
}
