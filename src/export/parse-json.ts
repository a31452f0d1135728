import type { Work } from '../model';

/*
 * `JSON.parse` in steps. A browser parses a text of fifty megabytes in one go, and for seconds nothing moves meanwhile. Here one walk
 * finds where lists and objects begin and end, and hands `JSON.parse` some of their members at a time.
 */

/** Characters that are parsed, or walked over, in one go: a few milliseconds. */
const PIECE = 200_000;
/** What a record holds lies less than ten deep; more would only fill the memory. */
const DEEPEST = 200;

const [QUOTE, BACKSLASH, COMMA, LIST, LIST_END, OBJECT, OBJECT_END] = [...'"\\,[]{}'].map((sign) => sign.charCodeAt(0));

/** A list or an object that is not closed yet. */
interface Open {
  readonly isList: boolean;
  /** Where it begins. */
  readonly at: number;
  /** What of it is not parsed yet begins here. */
  from: number;
  /** Its last comma; before `from`: none. */
  comma: number;
  /** Members that are parsed, by name in an object; `null`: none so far, and it may well be parsed in one go. */
  parsed: [name: string, value: unknown][] | null;
  /** Whether a member that was parsed by itself stands before `from`, with no comma yet. */
  isAfterMember: boolean;
}

/** The text is no JSON. */
const refuse = (at: number): never => {
  throw new SyntaxError(`no JSON at ${at}`);
};

/** Where a string ends that begins at `at`: at a quotation mark with an even number of backslashes before it. */
function stringEnd(text: string, at: number): number {
  for (let end = text.indexOf('"', at + 1); end > 0; end = text.indexOf('"', end + 1)) {
    let before = end - 1;
    while (text.charCodeAt(before) === BACKSLASH) before--;
    if ((end - before) % 2 === 1) return end;
  }
  return refuse(at);
}

const isBlank = (text: string, from: number, to: number) => /^[ \t\r\n]*$/.test(text.slice(from, to));

/** Parses the members of `open` from where it is parsed up to `to`. */
function parseMembers(text: string, open: Open, to: number): void {
  const members = text.slice(open.from, to);
  // "[1,]" and "[,1]": what a comma parts must be there.
  if (isBlank(text, open.from, to)) refuse(to);
  const parsed = Object.entries(JSON.parse(open.isList ? `[${members}]` : `{${members}}`));
  open.parsed ??= [];
  for (const member of parsed) open.parsed.push(member as [string, unknown]);
  open.from = to;
}

/** The name of the member of `open` whose value begins at `to`: all that stands before it and is not parsed; empty in a list. */
function nameAt(text: string, open: Open, to: number): string {
  if (open.isList) return isBlank(text, open.from, to) && !open.isAfterMember ? '' : refuse(to);
  const [, name] = /^\s*(".*")\s*:\s*$/s.exec(text.slice(open.from, to)) ?? [];
  return name && !open.isAfterMember ? String(JSON.parse(name)) : refuse(to);
}

/** Puts a member that was parsed by itself, standing from `at` to `to`, into what holds it. */
function putMember(text: string, open: Open, value: unknown, at: number, to: number): void {
  if (open.comma >= open.from) {
    parseMembers(text, open, open.comma);
    open.from = open.comma + 1;
  }
  const name = nameAt(text, open, at);
  open.parsed ??= [];
  open.parsed.push([name, value]);
  open.from = to;
  open.isAfterMember = true;
}

/** What stands before a comma is a member; it is parsed once enough has come together. */
function passComma(text: string, open: Open, at: number): void {
  if (open.isAfterMember) {
    if (!isBlank(text, open.from, at)) refuse(at);
    open.isAfterMember = false;
    open.from = at + 1;
  } else if (at - open.from >= PIECE) {
    parseMembers(text, open, at);
    open.from = at + 1;
  }
  open.comma = at;
}

/** What was closed at `at`, whole. */
function wholeOf(text: string, open: Open, at: number): unknown {
  if (!open.parsed) return JSON.parse(text.slice(open.at, at + 1));
  if (!open.isAfterMember) parseMembers(text, open, at);
  else if (!isBlank(text, open.from, at)) refuse(at);
  return open.isList ? open.parsed.map(([, value]) => value) : Object.fromEntries(open.parsed);
}

/** Parses a text of JSON as `JSON.parse` does, step by step. Throws where it is none. */
export function* parsingJson(text: string): Work<unknown> {
  // A word or a number is parsed at once.
  if (!/^\s*[[{]/.test(text)) return JSON.parse(text);
  const opened: Open[] = [];
  for (let at = 0, rested = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    const open = opened.at(-1);
    if (sign === QUOTE) at = stringEnd(text, at);
    else if (sign === COMMA) passComma(text, open ?? refuse(at), at);
    else if (sign === LIST || sign === OBJECT) {
      if (opened.length === DEEPEST) refuse(at);
      opened.push({ isList: sign === LIST, at, from: at + 1, comma: at, parsed: null, isAfterMember: false });
    } else if (sign === LIST_END || sign === OBJECT_END) {
      const closed = opened.pop() ?? refuse(at);
      if (closed.isList !== (sign === LIST_END)) refuse(at);
      const holder = opened.at(-1);
      if (!holder) return isBlank(text, at + 1, text.length) ? wholeOf(text, closed, at) : refuse(at);
      // A small one is parsed with its neighbours.
      if (closed.parsed || at - closed.at >= PIECE) putMember(text, holder, wholeOf(text, closed, at), closed.at, at + 1);
    }
    if (at - rested < PIECE) continue;
    rested = at;
    yield;
  }
  return refuse(text.length);
}
