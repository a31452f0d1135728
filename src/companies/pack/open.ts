import { HEADER_WORDS, MAGIC } from './format';

/** A pack ready for use: views and running sums over one buffer. */
export interface Pack {
  readonly slots: Uint32Array;
  readonly wordStart: Uint32Array;
  readonly wordUnits: Uint16Array;
  /** Words below this number begin a name; each is the root's edge of the same number. */
  readonly roots: number;
  readonly edgeStart: Uint32Array;
  readonly edgeWord: Uint32Array;
  readonly valueStart: Uint32Array;
  readonly value: Uint32Array;
  readonly entityStart: Uint32Array;
  readonly entityBytes: Uint8Array;
}

/** Where each part starts, from the parts' lengths; one more for the end of the last. The first parts may begin at `first`. */
function startsOf(lengths: Uint8Array | Uint32Array, first = 0): Uint32Array {
  const { length } = lengths;
  const starts = new Uint32Array(length + 1);
  let at = first;
  for (let i = 0; i < length; ) {
    at += lengths[i] as number;
    starts[++i] = at;
  }
  return starts;
}

/** Opens a pack. `null` when the bytes are no pack (empty, cut off, another version). */
export function openPack(bytes: Uint8Array): Pack | null {
  if (bytes.length < HEADER_WORDS * 4) return null;
  // Read in place; copied only where the bytes begin at an odd place of a larger buffer.
  const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const header = new Uint32Array(buffer, byteOffset, HEADER_WORDS);
  const [magic, slots, words, units, roots, states, values, entities, entityBytes] = header as unknown as number[] as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  if (magic !== MAGIC || (slots & (slots - 1)) !== 0) return null;
  let at = HEADER_WORDS * 4;
  const place = (size: number): number => {
    const here = byteOffset + at;
    at += (size + 3) & ~3;
    return here;
  };
  const edges = Math.max(0, states - 1);
  const [s, wl, wu, ec, ew, vc, v, el, eb] = [
    slots * 4,
    words,
    units * 2,
    states,
    edges * 4,
    states,
    values * 4,
    entities * 4,
    entityBytes,
  ].map(place) as [number, number, number, number, number, number, number, number, number];
  if (at !== bytes.length) return null;
  // The root's edges come first and are not counted.
  return {
    slots: new Uint32Array(buffer, s, slots),
    wordStart: startsOf(new Uint8Array(buffer, wl, words)),
    wordUnits: new Uint16Array(buffer, wu, units),
    roots,
    edgeStart: startsOf(new Uint8Array(buffer, ec, states), roots),
    edgeWord: new Uint32Array(buffer, ew, edges),
    valueStart: startsOf(new Uint8Array(buffer, vc, states)),
    value: new Uint32Array(buffer, v, values),
    entityStart: startsOf(new Uint32Array(buffer, el, entities)),
    entityBytes: new Uint8Array(buffer, eb, entityBytes),
  };
}
