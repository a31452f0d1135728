/** How a listing's day of check stands in a pack, in bytes. */
const KEY = [...'"asOf":"'].map((c) => c.charCodeAt(0));
/** Its rarest letter, which is looked for, and where in it that stands. */
const RARE = 'O'.charCodeAt(0);
const RARE_AT = KEY.indexOf(RARE);
const DAY = '2020-01-01'.length;

/** The latest day up to which any listing of these packs was checked; empty where none has one. Their bytes are searched, nothing is opened. */
export function latestCheckOf(packs: readonly Uint8Array[]): string {
  let latest = '';
  for (const bytes of packs)
    for (let at = bytes.indexOf(RARE); at >= 0; at = bytes.indexOf(RARE, at + 1)) {
      const day = isKeyAt(bytes, at - RARE_AT) ? dayAt(bytes, at - RARE_AT + KEY.length) : '';
      if (day > latest) latest = day;
    }
  return latest;
}

function isKeyAt(bytes: Uint8Array, start: number): boolean {
  for (let i = 0; i < KEY.length; i++) if (bytes[start + i] !== KEY[i]) return false;
  return true;
}

const dayAt = (bytes: Uint8Array, start: number): string => String.fromCharCode(...bytes.subarray(start, start + DAY));
