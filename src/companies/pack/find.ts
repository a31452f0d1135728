import type { NameHit, Span } from '../../model';
import { HOWS } from './format';
import type { Pack } from './open';
import { HASH_START, hashStep, isWordUnit, slotOf } from './token';

/** A name found: where, in which pack, and the state that it ended in. */
export interface PackHit extends Span {
  readonly pack: number;
  readonly state: number;
}

/** Space, full stop, comma, hyphens, apostrophes, slash: what may stand between two words of a name. */
const isGapUnit = (c: number): boolean =>
  c === 32 ||
  c === 46 ||
  c === 44 ||
  c === 45 ||
  c === 39 ||
  c === 0x2019 ||
  c === 0xa0 ||
  c === 47 ||
  c === 0x2011 ||
  c === 40 ||
  c === 41;

/** At most "., " or ". (": a longer gap is no longer the same name. */
const LONGEST_GAP = 3;

/** "D’Artagnan Corp" has upper case within; an all-capital headline has at least four capitals in a row. */
const SHOUTED = 4;

/** Number of the word in the pack, or -1. */
function wordAt(pack: Pack, text: string, start: number, end: number, hash: number): number {
  const mask = pack.slots.length - 1;
  for (let slot = slotOf(hash, mask); ; slot = (slot + 1) & mask) {
    const found = (pack.slots[slot] as number) - 1;
    if (found < 0) return -1;
    const from = pack.wordStart[found] as number;
    if ((pack.wordStart[found + 1] as number) - from === end - start && sameUnits(pack, from, text, start, end)) return found;
  }
}

function sameUnits(pack: Pack, from: number, text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (pack.wordUnits[from + i - start] !== text.charCodeAt(i)) return false;
  return true;
}

function hashOf(text: string, start: number, end: number): number {
  let hash = HASH_START;
  for (let i = start; i < end; i++) hash = hashStep(hash, text.charCodeAt(i));
  return hash;
}

/** The word as printed; a SHOUTED one also as Capitalised. */
function findWord(pack: Pack, text: string, start: number, end: number, hash: number): number {
  const asPrinted = wordAt(pack, text, start, end, hash);
  if (asPrinted >= 0 || end - start < SHOUTED) return asPrinted;
  for (let i = start; i < end; i++) {
    const c = text.charCodeAt(i);
    if (c < 65 || c > 90) return -1;
  }
  const calm = text.charAt(start) + text.slice(start + 1, end).toLowerCase();
  return wordAt(pack, calm, 0, calm.length, hashOf(calm, 0, calm.length));
}

/** The state after `word`, or -1. Edges of a state are sorted by word. */
function step(pack: Pack, state: number, word: number): number {
  let low = pack.edgeStart[state] as number;
  let high = (pack.edgeStart[state + 1] as number) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const here = pack.edgeWord[middle] as number;
    if (here === word) return middle + 1;
    if (here < word) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

const endsName = (pack: Pack, state: number): boolean => (pack.valueStart[state + 1] as number) > (pack.valueStart[state] as number);

/** End of the word that starts at `i`. */
function wordEnd(text: string, i: number): number {
  while (i < text.length && isWordUnit(text.charCodeAt(i))) i++;
  return i;
}

/** Where the next word of a name may start after `i`, or -1: the gap is too long, or a comma that no company form follows. */
function overGap(text: string, i: number): number {
  let at = i;
  let comma = false;
  while (at < text.length && at - i < LONGEST_GAP && isGapUnit(text.charCodeAt(at))) {
    if (text.charCodeAt(at) === 44) comma = true;
    at++;
  }
  if (at >= text.length || !isWordUnit(text.charCodeAt(at))) return -1;
  // "Huawei Technologies Co., Ltd." but not "Ford, Motor City".
  if (comma && !/^(?:Inc|Ltd|LLC|L\.L\.C|Limited|Co|Corp|S\.A|LP|L\.P|PLC|Incorporated|The|and)\b/i.test(text.slice(at, at + 12)))
    return -1;
  return at;
}

/** The longest name that starts with the word at `start`, or `null`. */
function longestAt(pack: Pack, text: string, start: number, firstEnd: number, firstWord: number): PackHit | null {
  let state = firstWord + 1;
  let end = firstEnd;
  let best: PackHit | null = endsName(pack, state) ? { start, end, state, pack: 0 } : null;
  for (;;) {
    if (pack.edgeStart[state] === pack.edgeStart[state + 1]) return best;
    const next = overGap(text, end);
    if (next < 0) return best;
    const nextEnd = wordEnd(text, next);
    const word = findWord(pack, text, next, nextEnd, hashOf(text, next, nextEnd));
    if (word < 0) return best;
    state = step(pack, state, word);
    if (state < 0) return best;
    end = nextEnd;
    if (endsName(pack, state)) best = { start, end, state, pack: 0 };
  }
}

/** "info@Hikvision.com", "www.Shell.com" and "example.com/Apple" are addresses, not names; in "Post/ABC News" a name may begin. */
function startsName(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1);
  if (before === 47) return /(?:^|\s)[^\s.:/]+\/$/.test(text.slice(Math.max(0, start - LONGEST_WORD), start));
  return before !== 64 && before !== 46 && before !== 95;
}

/** How far back a slash looks for its word. */
const LONGEST_WORD = 30;

/** The longest name that starts here in any pack; of equal ones the later pack's. */
function bestAt(packs: readonly Pack[], text: string, start: number, end: number): PackHit | null {
  const hash = hashOf(text, start, end);
  let best: PackHit | null = null;
  for (let i = packs.length - 1; i >= 0; i--) {
    const pack = packs[i] as Pack;
    const word = findWord(pack, text, start, end, hash);
    if (word < 0 || word >= pack.roots) continue;
    const hit = longestAt(pack, text, start, end, word);
    if (hit && (!best || hit.end > best.end)) best = { start, end: hit.end, state: hit.state, pack: i };
  }
  return best;
}

/** Only a word with one of these is more than a word in small letters, with which no name begins: a capital, a digit, "&", an accent. */
const isLoud = (c: number): boolean => (c < 128 ? loud[c] === 1 : isWordUnit(c));
const loud = Uint8Array.from({ length: 128 }, (_, c) => (isWordUnit(c) && (c < 97 || c > 122) ? 1 : 0));

/** Leftmost-longest names of whole words in several packs, in one pass from loud character to loud character. */
export function findInPacks(packs: readonly Pack[], text: string): PackHit[] {
  const hits: PackHit[] = [];
  const { length } = text;
  for (let i = 0, done = 0; i < length; ) {
    if (!isLoud(text.charCodeAt(i))) {
      i++;
      continue;
    }
    let start = i;
    while (start > done && isWordUnit(text.charCodeAt(start - 1))) start--;
    i = done = wordEnd(text, i);
    if (start > 0 && !startsName(text, start)) continue;
    const hit = bestAt(packs, text, start, i);
    if (!hit) continue;
    hits.push(hit);
    i = done = hit.end;
  }
  return hits;
}

/** What the names that end in this state stand for. */
export function valuesAt(
  pack: Pack,
  state: number,
): { readonly entity: number; readonly how: NameHit['how']; readonly trust: NameHit['trust'] }[] {
  const values = [];
  for (let i = pack.valueStart[state] as number; i < (pack.valueStart[state + 1] as number); i++) {
    const value = pack.value[i] as number;
    values.push({
      entity: value >> 4,
      how: HOWS[(value >> 2) & 3] ?? 'alias',
      trust: value & 1 ? ('context' as const) : ('safe' as const),
    });
  }
  return values;
}
