/*
 * The W3C counts characters in code points, JavaScript in UTF-16 units: an emoji is one there and two here.
 */

const PAIR = 2;
/** The first code point that takes two units. */
const ASTRAL = 0x10000;

/** How many code points stand before a place. */
export function codePointsBefore(text: string, units: number): number {
  let count = 0;
  for (let at = 0; at < units; at += (text.codePointAt(at) ?? 0) >= ASTRAL ? PAIR : 1) count++;
  return count;
}

/** The place before which so many code points stand; `null`: the text has fewer. */
export function unitsBefore(text: string, points: number): number | null {
  let at = 0;
  for (let count = 0; count < points; count++) {
    if (at >= text.length) return null;
    at += (text.codePointAt(at) ?? 0) >= ASTRAL ? PAIR : 1;
  }
  return at;
}
