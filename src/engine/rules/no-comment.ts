import { lastWord, spansFrom, trimmed } from '../contents/contents';
import type { Scene } from '../cues';
import { type Parsed, spanOf } from '../grammar';
import * as en from '../languages/en-silences';
import { patientAt } from '../sources/sources';
import type { Found, WordRule } from './rule';

/** Halden had | no comment. · Ruiz has yet | to respond. · Neither firm responded | to our questions. · Calls to Halden | were not returned. */
export const noComment: WordRule = { words: ['comments', ...en.answers, ...en.answered, ...en.unmet, ...en.reached], on: findOn };

function findOn(scene: Scene, p: Parsed, at: number): Found | null {
  const silence = offered(p, at) ?? yetTo(p, at) ?? notCommented(p, at) ?? unableTo(p, at) ?? unreached(p, at);
  return silence ? silenceOf(scene, p, silence) : (unanswered(p, at) ?? neitherAt(scene, p, at));
}

/** Tokens: the cue's first and last, and where the content begins. */
interface Silence {
  readonly first: number;
  readonly last: number;
  readonly from: number;
}

function silenceOf(scene: Scene, p: Parsed, { first, last, from }: Silence): Found {
  let to = from;
  while (to < lastWord(p) && !en.stops.has(p.words[to + 1] as string)) to++;
  return {
    source: patientAt(p, last, first)?.spans ?? [],
    cue: [spanOf(p, first, last)],
    content: spansFrom(scene, p, from, trimmed(p, from, to)),
  };
}

/** First token of "has still not", "were not immediately". */
function helpersFrom(p: Parsed, at: number): number {
  let from = at;
  while (from > 0 && en.helping.test(p.words[from - 1] as string)) from--;
  return from;
}

function negated(p: Parsed, from: number, at: number): boolean {
  for (let i = from; i < at; i++) if (en.negations.has(p.words[i] as string)) return true;
  return false;
}

/** "had | no comment", "offered no immediate comment" */
function offered(p: Parsed, at: number): Silence | null {
  if (!/^comments?$/.test(p.words[at] as string)) return null;
  const no = p.words[at - 1] === 'no' ? at - 1 : at - 2;
  return p.words[no] === 'no' && en.offers.has(p.words[no - 1] ?? '') ? { first: no - 1, last: no - 1, from: no } : null;
}

/** "has yet | to comment", "is yet to respond publicly" */
function yetTo(p: Parsed, at: number): Silence | null {
  if (p.words[at - 1] !== 'to' || p.words[at - 2] !== 'yet' || !en.answers.has(p.words[at] as string)) return null;
  const first = helpersFrom(p, at - 2);
  return first < at - 2 ? { first, last: at - 2, from: at - 1 } : null;
}

/** "has not commented | on the claims"; where nothing follows, "has not | commented" */
function notCommented(p: Parsed, at: number): Silence | null {
  if (!/^comment(?:ed)?$/.test(p.words[at] as string)) return null;
  const first = helpersFrom(p, at);
  if (!negated(p, first, at)) return null;
  const on = /^(?:on|about|publicly)$/.test(p.words[at + 1] ?? '');
  return on ? { first, last: at, from: at + 1 } : { first, last: at - 1, from: at };
}

/** "was unable | to comment", "did not want to comment", "chose not to comment" */
function unableTo(p: Parsed, at: number): Silence | null {
  const to = at - 1;
  if (p.words[to] !== 'to' || !/^(?:comment|respond)$/.test(p.words[at] as string)) return null;
  const before = p.words[to - 1] ?? '';
  if (before === 'not' && en.chose.has(p.words[to - 2] ?? '')) return { first: to - 2, last: to - 1, from: to };
  if (!en.able.has(before)) return null;
  const first = helpersFrom(p, to - 1);
  const no = en.unable.has(before) || negated(p, first, to - 1);
  return no && first < to - 1 ? { first, last: to - 1, from: to } : null;
}

/** "could not be | reached": where no request follows that the silence is kept to. */
function unreached(p: Parsed, at: number): Silence | null {
  if (p.words[at - 1] !== 'be' || !en.reached.has(p.words[at] as string)) return null;
  const first = helpersFrom(p, at);
  if (!negated(p, first, at) || !/^(?:could|can)$/.test(p.words[first] as string)) return null;
  if (p.words[at + 1] === 'for') return p.words[at] === 'contacted' ? { first, last: at, from: at + 1 } : null;
  return /^(?:[.;,]|by|on|[a-z]+day)$/.test(p.words[at + 1] ?? '.') ? { first, last: at - 1, from: at } : null;
}

/** "Calls to Halden | were not returned", "attempts to reach Ruiz | were unsuccessful": the source is whoever was asked. */
function unanswered(p: Parsed, at: number): Found | null {
  const word = p.words[at] as string;
  if (!en.unmet.has(word)) return null;
  const went = /^(?:went|gone|go)$/.test(p.words[at - 1] ?? '');
  const first = helpersFrom(p, went ? at - 1 : at);
  const no = word === 'unanswered' ? went || first < at : word === 'unsuccessful' || negated(p, first, at);
  if (!no || first === 0) return null;
  const noun = p.words.findIndex((w, i) => i < first && en.sent.test(w));
  let from = noun < 0 ? -1 : p.words.findIndex((w, i) => i > noun && i < first && /^(?:to|with|for)$/.test(w)) + 1;
  if (/^(?:reach|contact|get|obtain|call)$/.test(p.words[from] ?? '')) from++;
  if (from < 1 || from >= first || /^comments?$/.test(p.words[from] ?? '')) return null;
  let to = from;
  while (to + 1 < first && !en.sought.has(p.words[to + 1] as string)) to++;
  // "…, as his phone rang unanswered": why, which is told with it.
  const reason =
    word === 'unsuccessful' && /^(?:as|because|,)$/.test(p.words[at + 1] ?? '') ? [spanOf(p, at + 1, trimmed(p, at + 1, lastWord(p)))] : [];
  const opens = noun > 0 && p.heads[noun - 1] === noun ? noun - 1 : noun;
  return { source: [spanOf(p, from, to)], cue: [spanOf(p, first, at)], content: [spanOf(p, opens, first - 1), ...reason] };
}

/** "Neither firm | responded | to requests for comment" */
function neitherAt(scene: Scene, p: Parsed, at: number): Found | null {
  if (!en.answered.has(p.words[at] as string)) return null;
  const from = p.words.findLastIndex((word, i) => i < at && /^(?:neither|none)$/.test(word));
  if (from < 0 || at - from > LONGEST_NEITHER || p.words.slice(from, at).includes(',')) return null;
  const asked = p.words.slice(at + 1, at + 1 + REACH).some((word) => en.sent.test(word) || /^comments?$/.test(word));
  if (!asked) return null;
  const { content } = silenceOf(scene, p, { first: at, last: at, from: Math.min(at + 1, lastWord(p)) });
  const first = helpersFrom(p, at);
  return { source: [spanOf(p, from, first - 1)], cue: [spanOf(p, first, at)], content };
}
/** "Neither the firm nor its parent company in Tarn responded": so many words name them at most; the request is told in the next few. */
const LONGEST_NEITHER = 15;
const REACH = 6;
