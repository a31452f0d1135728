import parts from '../parts/parts.css?inline';
import tokens from '../parts/tokens.css?inline';
import card from './card.css?inline';

/** The closed room that the card is drawn in. The page has its element, and nothing of what is inside. */
export interface Room {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** Where the card is rendered: in the browser's top layer, above whatever the page stacks up. */
  readonly mount: HTMLElement;
}

let room: Room | null = null;

/** The room as it is, if it is still in the page. */
export function standingRoom(): Room | null {
  return room?.host.isConnected ? room : null;
}

/** The room, built at the first need, and anew where the page has removed it. */
export function openRoom(): Room {
  room = standingRoom() ?? buildRoom();
  return room;
}

// A plain element at the end of the root, not of the body: no rule of the page's counts it, and it has no box in the flow.
function buildRoom(): Room {
  const host = document.createElement('rejoinder-card');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = `${tokens}\n${parts}\n${card}`;
  const mount = document.createElement('div');
  mount.popover = 'manual';
  mount.className = 'mount';
  root.append(style, mount);
  // The page hears of nothing that is done in the card.
  for (const type of HEARD) root.addEventListener(type, (event) => event.stopPropagation());
  document.documentElement.append(host);
  return { host, root, mount };
}

const HEARD = [
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'wheel',
] as const;
