import { lastWord, spansFrom, trimmed } from '../contents';
import type { Scene } from '../cues';
import { type Parsed, spanOf } from '../grammar';
import { patientAt } from '../sources';
import type { Found, WordRule } from './rule';

/** Halden had | no comment. · Ruiz has yet | to respond. · Neither firm responded | to our questions. · Calls to Halden | were not returned. */
export const noComment: WordRule = {
  words: 'comment comments commented respond responded reply replied contacted reached unanswered returned answered unsuccessful'.split(
    ' ',
  ),
  in: findIn,
};

function findIn(scene: Scene, p: Parsed): Found[] {
  return p.words.flatMap((_, at) => {
    const found = offered(p, at) ?? yetTo(p, at) ?? notCommented(p, at) ?? unableTo(p, at) ?? unreached(p, at);
    return found ? [silenceOf(scene, p, found)] : [...unanswered(p, at), ...neitherAt(scene, p, at)];
  });
}

/** Tokens: the cue's first and last, and where the content begins. */
interface Silence {
  readonly first: number;
  readonly last: number;
  readonly from: number;
}

function silenceOf(scene: Scene, p: Parsed, { first, last, from }: Silence): Found {
  let to = from;
  while (to < lastWord(p) && !stops.test(p.words[to + 1] as string)) to++;
  return {
    source: patientAt(p, last, first)?.spans ?? [],
    cue: [spanOf(p, first, last)],
    content: spansFrom(scene, p, from, trimmed(p, from, to)),
  };
}

const stops = /^(?:[.;:,]|and|but|after|before|when|while|as|because)$/;

/** First token of "has still not", "were not immediately". */
function helpersFrom(p: Parsed, at: number): number {
  let from = at;
  while (from > 0 && helping.test(p.words[from - 1] as string)) from--;
  return from;
}
const helping = /^(?:not|n't|never|has|have|had|is|are|was|were|be|been|did|do|does|could|can|would|will|still|also|yet|so|far|[a-z]+ly)$/;
const negated = (p: Parsed, from: number, at: number): boolean => p.words.slice(from, at).some((word) => /^(?:not|n't|never)$/.test(word));

/** "had | no comment", "offered no immediate comment" */
function offered(p: Parsed, at: number): Silence | null {
  if (!/^(?:have|has|had|offered|gave|made|provided|issued)$/.test(p.words[at] as string) || p.words[at + 1] !== 'no') return null;
  return p.words.slice(at + 2, at + 4).some((word) => /^comments?$/.test(word)) ? { first: at, last: at, from: at + 1 } : null;
}

/** "has yet | to comment", "is yet to respond publicly" */
function yetTo(p: Parsed, at: number): Silence | null {
  if (p.words[at] !== 'yet' || p.words[at + 1] !== 'to' || !/^(?:comment|respond|reply|answer)$/.test(p.words[at + 2] ?? '')) return null;
  const first = helpersFrom(p, at);
  return first < at ? { first, last: at, from: at + 1 } : null;
}

/** "has not commented | on the claims"; where nothing follows, "has not | commented" */
function notCommented(p: Parsed, at: number): Silence | null {
  if (!/^(?:commented|comment)$/.test(p.words[at] as string)) return null;
  const first = helpersFrom(p, at);
  if (!negated(p, first, at)) return null;
  const on = /^(?:on|about|publicly)$/.test(p.words[at + 1] ?? '');
  return on ? { first, last: at, from: at + 1 } : { first, last: at - 1, from: at };
}

/** "was unable | to comment", "did not want to comment", "chose not to comment" */
function unableTo(p: Parsed, at: number): Silence | null {
  if (p.words[at] !== 'to' || !/^(?:comment|respond)$/.test(p.words[at + 1] ?? '')) return null;
  const chose = p.words[at - 1] === 'not' && /^(?:chose|opted|preferred|decided)$/.test(p.words[at - 2] ?? '');
  if (chose) return { first: at - 2, last: at - 1, from: at };
  if (!/^(?:unable|unwilling|able|available|want|wish)$/.test(p.words[at - 1] ?? '')) return null;
  const first = helpersFrom(p, at - 1);
  const no = /^un/.test(p.words[at - 1] as string) || negated(p, first, at - 1);
  return no && first < at - 1 ? { first, last: at - 1, from: at } : null;
}

/** "could not be | reached": where no request follows that the silence is kept to. */
function unreached(p: Parsed, at: number): Silence | null {
  if (!/^(?:reached|contacted)$/.test(p.words[at] as string) || p.words[at - 1] !== 'be') return null;
  const first = helpersFrom(p, at);
  if (!negated(p, first, at) || !/^(?:could|can)$/.test(p.words[first] as string)) return null;
  if (p.words[at + 1] === 'for') return p.words[at] === 'contacted' ? { first, last: at, from: at + 1 } : null;
  return /^(?:[.;,]|by|on|[a-z]+day)$/.test(p.words[at + 1] ?? '.') ? { first, last: at - 1, from: at } : null;
}

const sent = /^(?:calls?|e-?mails?|messages?|requests?|inquir(?:y|ies)|enquir(?:y|ies)|questions?|queries|letters?|attempts?|efforts?)$/;
/** "Calls to Halden | seeking comment": so ends who was called. */
const sought = /^(?:seeking|requesting|asking|for|on|about|by|from|,|\(|were|was|have|had|has|went)$/;

/** "Calls to Halden | were not returned", "attempts to reach Ruiz | were unsuccessful": the source is whoever was asked. */
function unanswered(p: Parsed, at: number): Found[] {
  const word = p.words[at] as string;
  const went = /^(?:went|gone|go)$/.test(p.words[at - 1] ?? '');
  const first = helpersFrom(p, went ? at - 1 : at);
  const no =
    word === 'unanswered' ? went || first < at : word === 'unsuccessful' || (/^(?:returned|answered)$/.test(word) && negated(p, first, at));
  if (!no || first === 0 || !/^(?:unanswered|unsuccessful|returned|answered)$/.test(word)) return [];
  const noun = p.words.findIndex((w, i) => i < first && sent.test(w));
  let from = noun < 0 ? -1 : p.words.findIndex((w, i) => i > noun && i < first && /^(?:to|with|for)$/.test(w)) + 1;
  if (/^(?:reach|contact|get|obtain|call)$/.test(p.words[from] ?? '')) from++;
  if (from < 1 || /^comments?$/.test(p.words[from] ?? '')) return [];
  let to = from;
  while (to + 1 < first && !sought.test(p.words[to + 1] as string)) to++;
  // "…, as his phone rang unanswered": why, which is told with it.
  const reason =
    word === 'unsuccessful' && /^(?:as|because|,)$/.test(p.words[at + 1] ?? '') ? [spanOf(p, at + 1, trimmed(p, at + 1, lastWord(p)))] : [];
  const opens = noun > 0 && p.heads[noun - 1] === noun ? noun - 1 : noun;
  return from < first
    ? [{ source: [spanOf(p, from, to)], cue: [spanOf(p, first, at)], content: [spanOf(p, opens, first - 1), ...reason] }]
    : [];
}

/** "Neither firm | responded | to requests for comment" */
function neitherAt(scene: Scene, p: Parsed, at: number): Found[] {
  if (!/^(?:responded|replied|commented|returned|answered)$/.test(p.words[at] as string)) return [];
  const from = p.words.findLastIndex((word, i) => i < at && /^(?:neither|none)$/.test(word));
  if (from < 0 || at - from > LONGEST_NEITHER || p.words.slice(from, at).includes(',')) return [];
  const { content } = silenceOf(scene, p, { first: at, last: at, from: Math.min(at + 1, lastWord(p)) });
  const asked = p.words.slice(at + 1, at + 1 + REACH).some((word) => sent.test(word) || /^comments?$/.test(word));
  return asked ? [{ source: [spanOf(p, from, helpersFrom(p, at) - 1)], cue: [spanOf(p, helpersFrom(p, at), at)], content }] : [];
}
/** "Neither the firm nor its parent company in Tarn responded": so many words name them at most; the request is told in the next few. */
const LONGEST_NEITHER = 15;
const REACH = 6;
