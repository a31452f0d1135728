import { openPack } from './open';

/** How a listing's day of check stands among an entity's bytes. */
const KEY = [...'"asOf":"'].map((c) => c.charCodeAt(0));
/** Its rarest letter, which is looked for, and where in it that stands. */
const RARE = 'O'.charCodeAt(0);
const RARE_AT = KEY.indexOf(RARE);
const DAY = '2020-01-01'.length;

/** The latest day up to which any listing of these packs was checked; empty where none has one. No entity is read for it. */
export function latestCheckOf(packs: readonly Uint8Array[]): string {
  let latest = '';
  for (const bytes of packs) {
    const entities = openPack(bytes)?.entityBytes;
    if (!entities) continue;
    for (let at = entities.indexOf(RARE); at >= 0; at = entities.indexOf(RARE, at + 1)) {
      const start = at - RARE_AT;
      if (!KEY.every((c, i) => entities[start + i] === c)) continue;
      const day = String.fromCharCode(...entities.subarray(start + KEY.length, start + KEY.length + DAY));
      if (day > latest) latest = day;
    }
  }
  return latest;
}
