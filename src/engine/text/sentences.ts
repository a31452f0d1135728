import type { PageText, Span } from '../../model';
import { longestAbbreviation, openers, stopAfter } from '../syntax/abbreviations';
import { findMarks } from './marks';

/** “Is it safe?” the minister asked. “No way!” Smith said. (Looked for within six words.) */
const saying =
  /^(?:[A-Za-zÀ-ɏḀ-ỿ\d.’'-]+ ){0,5}?(?:said|says|asked|asks|added|adds|wrote|writes|told|replied|shouted|joked|tweeted|quipped|wondered|continued|demanded)\b/;
const sayingReach = 80;

const STOP = 0x2e;
const COMMA = 0x2c;
const BREAK = 0x0a;
const QUOTE = 0x22;
const isTerminator = (c: number) => c === STOP || c === 0x21 || c === 0x3f || c === 0x2026;
const isSpace = (c: number) => c === 0x20 || (c >= 9 && c <= 13) || c === 0xa0 || c === 0x2009 || c === 0x202f;
const closing = ')]}”’»"\'';
const opening = '([{“‘«"\'';

/** A place where a sentence may end. */
interface Candidate {
  /** Where the sentence begins. */
  readonly start: number;
  /** The first terminator, and the end of the run of terminators: "?!", "...". */
  readonly at: number;
  readonly last: number;
  /** The end of the block. */
  readonly limit: number;
}

/** The sentences of a page, in order. None crosses a block; what is left out is white space. Linear in the text's length. */
export function splitSentences(page: PageText): Span[] {
  const out: Span[] = [];
  const next = findMarks(page.text);
  for (const block of page.blocks) splitBlock(page.text, block, next, out);
  return out;
}

function splitBlock(text: string, block: Span, next: (from: number) => number, out: Span[]): void {
  const limit = Math.min(block.end, text.length);
  const items = itemStarts(text, block.start, limit);
  let item = 0;
  let start = block.start;
  let inQuote = false;
  for (let i = block.start; i < limit; ) {
    const at = Math.min(next(i), limit);
    for (; item < items.length && (items[item] as number) < at; item++) start = push(text, start, items[item] as number, out);
    const c = text.charCodeAt(at);
    i = at + 1;
    if (at === limit || (c === STOP && goesOn(text, at, limit))) continue;
    if (c === QUOTE) {
      inQuote = !inQuote;
      continue;
    }
    const last = c === BREAK ? i : runEnd(text, at, limit);
    const closed = c === BREAK ? last : closedEnd(text, last, limit, inQuote);
    const ends = c === BREAK ? breaksAt(text, last, limit) : endsAt(text, { start, at, last, limit }, closed);
    if (ends && inQuote && text.slice(last, closed).includes('"')) inQuote = false;
    if (ends) start = push(text, start, closed, out);
    i = ends ? closed : last;
  }
  push(text, start, limit, out);
}

/** Whether letters, digits or a comma follow the stop at once (4.5, U.S., Inc.,), or a word in lower case behind a space: told without patterns. */
function goesOn(text: string, at: number, limit: number): boolean {
  if (at + 2 >= limit) return false;
  const next = text.charCodeAt(at + 1);
  if (isPlainLower(next) || isPlainCapital(next) || isDigit(next) || next === COMMA) return true;
  const after = text.charCodeAt(at + 3);
  return next === 0x20 && isPlainLower(text.charCodeAt(at + 2)) && (isPlainLower(after) || after === 0x20);
}

/** Adds the stretch without the white space around it; answers its end. */
function push(text: string, from: number, to: number, out: Span[]): number {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  if (start < end) out.push({ start, end });
  return to;
}

/** The end of a run of terminators: "?!", "...", ". . . .". */
function runEnd(text: string, at: number, limit: number): number {
  for (let i = at + 1; ; ) {
    if (i < limit && isTerminator(text.charCodeAt(i))) i++;
    else if (i + 1 < limit && text.charAt(i) === ' ' && text.charCodeAt(i + 1) === STOP) i += 2;
    else return i;
  }
}

/** Past the closing quotes and brackets that follow, also after a space ("said . ”"). A straight quote closes only what is open. */
function closedEnd(text: string, from: number, limit: number, inQuote: boolean): number {
  let open = inQuote;
  for (let i = from; ; i++) {
    const at = text.charAt(i) === ' ' && (text.charAt(i + 1) === '”' || (open && text.charAt(i + 1) === '"')) ? i + 1 : i;
    const c = text.charAt(at);
    if (at >= limit || !closing.includes(c) || (c === '"' && !open)) return i;
    if (c === '"') open = false;
    i = at;
  }
}

/** Whether the sentence ends with these terminators, which are closed at `closed`. */
function endsAt(text: string, stop: Candidate, closed: number): boolean {
  const { at, last, start, limit } = stop;
  // "[...]" and "(.FTSE)"
  if (at > start && '[('.includes(text.charAt(at - 1))) return false;
  let next = closed;
  while (next < limit && isSpace(text.charCodeAt(next))) next++;
  if (next === limit || next === closed) return next === limit;
  let word = next;
  while (word < limit && opening.includes(text.charAt(word))) word++;
  if (isPlainCapital(text.charCodeAt(word))) {
    const plain = endsBeforeCapital(text, stop, closed);
    if (plain !== null) return plain;
  }
  const first = text.slice(word, word + 2);
  if (!/^[A-Za-zÀ-ɏḀ-ỿ\d$£€#@•*]/.test(first)) return word > next && !/^[,–—-]/.test(first);
  if (/^[a-zß-ɏḀ-ỿ](?![A-ZÀ-ÞĀ-ɏḀ-ỿ])/.test(first)) return false;
  if (text.charCodeAt(at) !== STOP)
    return closed === last || word > next || !saying.test(text.slice(word, Math.min(limit, word + sayingReach)));
  if (last > at + 1) return text.slice(at, last) !== '. . .';
  return !isItemNumber(text, start, at) && (closed > last || endsAtStop(text, stop, word));
}

const isPlainLower = (c: number): boolean => c >= 0x61 && c <= 0x7a;
const isPlainCapital = (c: number): boolean => c >= 0x41 && c <= 0x5a;
const isDigit = (c: number): boolean => c >= 0x30 && c <= 0x39;

/** Nearly all ends of sentences, told without patterns: a lone mark behind a word of plain letters, and a capital behind it; `null`: not so plain. */
function endsBeforeCapital(text: string, { start, at, last }: Candidate, closed: number): boolean | null {
  if (text.charCodeAt(at) !== STOP) return closed === last ? true : null;
  if (last > at + 1) return null;
  let from = at;
  while (from > start && isPlainLower(text.charCodeAt(from - 1))) from--;
  if (from > start && isPlainCapital(text.charCodeAt(from - 1))) from--;
  const length = at - from;
  if (length < 2 || !isSpace(text.charCodeAt(from - 1))) return null;
  const told = length > longestAbbreviation ? null : stopAfter(text.slice(from, at));
  return told === null || (told === 'never' && closed === last ? false : null);
}

/** Whether a lone full stop ends the sentence, when a word with a capital or number follows: not in "Mr. Smith", "J. Smith", "U.S. Senate". */
function endsAtStop(text: string, { start, at, limit }: Candidate, next: number): boolean {
  const before = text.slice(Math.max(start, at - longestBefore), at);
  const word = lastWordOf(before);
  const told = stopAfter(word);
  if (told === null && word.length > 1) return true;
  const follower = /^[A-Za-zÀ-ɏḀ-ỿ\d]+/.exec(text.slice(next, Math.min(limit, next + longestOpener)))?.[0] ?? '';
  const opens = openers.has(follower.toLowerCase());
  // "you and I. Did", but "Albert I. Jones"
  if (/^[A-ZÀ-ÞĀ-ɏḀ-ỿ]$/.test(word)) return opens || (word === 'I' && /(?:^|\s)[a-zß-ɏḀ-ỿ]+\s+I$/.test(before));
  return told === null || (told === 'perhaps' && opens) || (told === 'unless number' && !/^\d/.test(follower));
}

/** The last word, from its first letter or digit behind a space or an opening bracket or mark: "(Corp" gives "Corp". */
function lastWordOf(text: string): string {
  let from = text.length;
  while (from > 0 && !isSpace(text.charCodeAt(from - 1)) && !'([{“‘'.includes(text.charAt(from - 1))) from--;
  while (from < text.length && !/[A-Za-zÀ-ɏḀ-ỿ\d]/.test(text.charAt(from))) from++;
  return text.slice(from);
}

/** What `endsAtStop` reads before the stop (two words) and after it (one). */
const longestBefore = 40;
const longestOpener = 20;

/** "1." or "a.)" or "• 9." at a sentence's start numbers it. */
function isItemNumber(text: string, start: number, at: number): boolean {
  return at - start < longestBefore && /^\s*(?:[•⁃*-]\s?)?(?:\d{1,3}|[a-z])$/.test(text.slice(start, at));
}

/** A line break ends a sentence where the next line does not go on in lower case. */
function breaksAt(text: string, from: number, limit: number): boolean {
  let next = from;
  while (next < limit && isSpace(text.charCodeAt(next))) next++;
  if (isPlainCapital(text.charCodeAt(next))) return true;
  return next === limit || !/[a-zß-ɏḀ-ỿ,;]/.test(text.charAt(next));
}

/** Where the second and later items begin of a list that runs on in one block: "1. Cameras 2. Phones", "a) cameras b) phones". */
function itemStarts(text: string, from: number, limit: number): number[] {
  const starts: number[] = [];
  // Nearly all blocks begin with a word.
  const c = text.charCodeAt(from);
  if (isPlainCapital(c) || (isPlainLower(c) && isPlainLower(text.charCodeAt(from + 1)))) return starts;
  const first = /^\s*([•⁃*]\s?)?(\d{1,3}|[a-z])(\.\)|[.)])\s/.exec(text.slice(from, from + longestOpener));
  if (!first) return starts;
  const [, bullet = '', number = '', mark = ''] = first;
  for (let n = 1, at = from; ; n++) {
    const name = /\d/.test(number) ? String(Number(number) + n) : String.fromCharCode(number.charCodeAt(0) + n);
    at = text.indexOf(` ${bullet}${name}${mark} `, at) + 1;
    if (at === 0 || at > limit) return starts;
    starts.push(at);
  }
}
