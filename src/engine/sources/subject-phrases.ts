import { isPunctuation, type Parsed, spanOf } from '../grammar';
import { isNameWord, openers, openingPhrase, phraseStart } from './noun-phrases';
import type { Source } from './sources';
import { days } from './speaker-after';

/** The phrase of a subject that stands before its verb, which begins at `end`. */
export function before(p: Parsed, subject: number, end: number): Source | null {
  let first = p.first[subject] as number;
  let last = Math.min(p.last[subject] as number, end - 1);
  // "Ms | Frost said": what the tree leaves between subject and verb belongs to the name.
  if (
    last < end - 1 &&
    last >= end - 3 &&
    p.words
      .slice(last + 1, end)
      .every((_, i) => p.words[last + 1 + i] === '-' || (isNameWord(p, last + 1 + i) && !isPunctuation(p, last + 1 + i)))
  )
    last = end - 1;
  if (isAttached(p, last + 1, end)) last = end - 1;
  // "Ruiz a clerk | from Arlby said": a phrase that opens with a preposition has lost its noun to the left.
  if (p.tags[first] === 'ADP' && /^(?:from|of|for|at|with)$/.test(p.words[first] as string)) first = phraseStart(p, first);
  first = openingPhrase(p, first) ?? behindClause(p, first, subject);
  last = beforeDay(p, first, last);
  while (last > first && isPunctuation(p, last) && p.words[last] !== ')') last--;
  while (first < last && (isPunctuation(p, first) || p.relations[first] === 'cc' || openers.has(p.words[first] as string))) first++;
  return last < first ? null : { spans: [spanOf(p, first, last)], first, last, own: true };
}

/** "The minister | on Thursday | denied it": the day is no part of who speaks. */
function beforeDay(p: Parsed, first: number, last: number): number {
  if (!weekday.test(p.words[last] as string)) return last;
  const on = /^(?:on|late|early)$/.test(p.words[last - 1] ?? '') ? last - 2 : last - 1;
  return on >= first && p.tags[on] !== 'VERB' ? on : last;
}

const weekday = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday)$/;

/** "Citing the cost, | the mayor said": the subject begins after the comma that closes what opens with a participle or a preposition. */
function behindClause(p: Parsed, first: number, subject: number): number {
  // "According to the Post, | Ruiz, a clerk, said"
  const close = p.words.indexOf(',', first);
  if (p.words[first] === 'according' && close > 0) return Math.min(close + 1, p.tokens.length - 1);
  const comma = p.words.lastIndexOf(',', subject);
  return comma > first && /^(?:ADP|VERB|SCONJ)$/.test(p.tags[first] as string) ? comma + 1 : first;
}

/** "officials | familiar with the plan | said": a phrase between subject and verb that is no time or place of speaking. */
function isAttached(p: Parsed, from: number, end: number): boolean {
  if (from >= end || !/^(?:with|of|from|for|by|close|familiar|briefed)$/.test(p.words[from] as string)) return false;
  return p.words.slice(from, end).every((w, i) => w !== ',' && !days.has(w) && p.tags[from + i] !== 'VERB' && p.tags[from + i] !== 'AUX');
}

/** Words that end an inverted subject: "said Clinton | in an interview", "said Clinton | on Monday". */
const adverbial =
  /^(?:in|on|during|at|after|before|when|while|as|by|via|through|yesterday|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|earlier|later|about|adding|noting)$/;

/** The phrase of a subject that stands behind its cue. */
export function after(p: Parsed, subject: number, cueLast: number): Source | null {
  const first = Math.max(p.first[subject] as number, cueLast + 1);
  let last = p.last[subject] as number;
  for (let i = subject + 1; i <= last; i++)
    if (adverbial.test(p.words[i] as string) && !insideName(p, i, subject)) {
      last = i - 1;
      break;
    }
  while (last > subject && isPunctuation(p, last)) last--;
  return last < first ? null : { spans: [spanOf(p, first, last)], first, last, own: true };
}

/** "the professor at Yale", "a fellow in economics": the preposition belongs to a noun of the phrase that is not its head's first word. */
function insideName(p: Parsed, i: number, subject: number): boolean {
  const noun = p.heads[i] as number;
  const head = p.heads[noun] as number;
  return p.relations[i] === 'case' && p.relations[noun] === 'nmod' && head !== subject;
}
