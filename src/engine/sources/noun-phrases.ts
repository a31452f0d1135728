import { isPunctuation, type Parsed, spanOf } from '../grammar';
import type { Source } from './sources';
import { days } from './speaker-after';

/** Tags that a noun phrase is made of. */
export const nominal = new Set(['NOUN', 'PROPN', 'PRON', 'DET', 'ADJ', 'NUM', 'X']);

const units = new Set(
  'second seconds minute minutes hour hours day days week weeks weekend weekends month months year years decade decades winter winters summer summers morning afternoon evening night'.split(
    ' ',
  ),
);
const ofTime = /^(?:this|last|next|that|every|each|earlier|later|late|early|past|one|an?|the|some|several|many|few|\d+)$/;

/** Whether the phrase at a noun tells when or how long, and names nobody: "this | month", "two | winters", "Friday | afternoon". */
export function isTime(p: Parsed, noun: number): boolean {
  if (!units.has(p.words[noun] as string)) return days.has(p.words[noun] as string);
  const before = p.words[noun - 1] ?? '';
  return ofTime.test(before) || days.has(before) || p.tags[noun - 1] === 'NUM';
}

/** Words that open a clause and are no part of its subject. */
export const openers: ReadonlySet<string> = new Set(
  'after before when while as because although though if since that and but yet so whether'.split(' '),
);

/** "A statement from | Norvik Foods said": one phrase from the sentence's first word to the subject, without a verb, a comma or a time. */
export function openingPhrase(p: Parsed, subject: number): number | null {
  if (subject === 0 || subject > longestOpening || p.tags[0] === 'ADP' || p.tags[0] === 'ADV') return null;
  for (let i = 0; i < subject; i++) {
    const word = p.words[i] as string;
    // "A lawyer for Ruiz and a clerk | of the firm said"
    if (days.has(word) || (openers.has(word) && !(word === 'and' && i > 0))) return null;
    if (
      word !== 'and' &&
      !nominal.has(p.tags[i] as string) &&
      !isNameWord(p, i) &&
      !/^(?:of|for|from|at|by|with|in|'s|-|\(|\))$/.test(word)
    )
      return null;
  }
  return 0;
}

/** Longer openings are more than a phrase. */
const longestOpening = 10;

/** The first token of the noun phrase that ends before a token. */
export function phraseStart(p: Parsed, from: number): number {
  let first = from;
  while (first > 0 && (nominal.has(p.tags[first - 1] as string) || isNameWord(p, first - 1)) && p.tags[first - 1] !== 'NUM') first--;
  return first;
}

/** "Mr. Ruiz, whose term ends in May, | said" · "Even voters who like him | said": the phrase that opens the sentence, with its description up to the cue. */
export function openingName(p: Parsed, end: number): Source | null {
  const from = datelineEnd(p);
  let head = from;
  while (
    head < end &&
    (nominal.has(p.tags[head] as string) || /^(?:of|'s|for|-|even)$/.test(p.words[head] as string) || isNameWord(p, head))
  )
    head++;
  if (p.words[head - 1] === 'who' && p.words[head - 2] !== ',') {
    const close = p.words.slice(head, end).every((w) => w !== ',' && !openers.has(w));
    return close && head - 1 > from ? { spans: [spanOf(p, from, end - 1)], first: from, last: end - 1, own: true } : null;
  }
  if (head === from || p.words[head] !== ',' || head >= end || !/^[,)]$/.test(p.words[end - 1] ?? '')) return null;
  return { spans: [spanOf(p, from, end - 2)], first: from, last: end - 2, own: true };
}

/** "WASHINGTON -- | President Ruiz, …": the first token behind the place in capitals that opens a report. */
function datelineEnd(p: Parsed): number {
  const dash = p.words.slice(0, longestDateline).findIndex((w) => /^(?:-+|–|—)$/.test(w));
  return dash > 0 && /^[A-ZÀ-ÞĀ-ɏḀ-ỿ]{3,}$/.test(p.tokens[0]?.text ?? '') ? dash + 1 : 0;
}

/** A place with its agency has at most so many tokens. */
const longestDateline = 10;

/** A capitalised word that is no function word: a name, whatever the tagger takes it for. */
export function isNameWord(p: Parsed, at: number): boolean {
  return /^[A-ZÀ-ÞĀ-ɏḀ-ỿ][a-zß-ɏḀ-ỿ]/.test(p.tokens[at]?.text ?? '') && !functionWord.test(p.words[at] as string);
}

const functionWord =
  /^(?:the|a|an|and|but|or|so|yet|if|when|while|as|because|since|after|before|in|on|at|by|for|from|to|of|with|that|this|these|those|there|then|however|meanwhile|still|also|now|not|later|earlier|what|why|how|who|which|where|asked)$/;

/** Where the tree fails: the noun phrase just before the cue, with what stands in brackets: "Gov. Ana Ruiz (R) | said". */
export function wordsBefore(p: Parsed, end: number): Source | null {
  const last = end - 1;
  // "Those close to him | say": the pronoun belongs to a phrase that opens the sentence.
  if (
    /^(?:him|them|us|me)$/.test(p.words[last] ?? '') &&
    last < longestOpening &&
    !p.words.slice(0, end).some((w, i) => w === ',' || /^(?:VERB|AUX)$/.test(p.tags[i] as string))
  )
    return { spans: [spanOf(p, 0, last)], first: 0, last, own: true };
  const bracket = lastOfPhrase(p, last);
  let first = bracket;
  while (
    first >= 0 &&
    (nominal.has(p.tags[first] as string) ||
      p.words[first] === '%' ||
      (first === bracket && isMisread(p, first)) ||
      /^(?:of|'s|'|for)$/.test(p.words[first] as string) ||
      isNameWord(p, first) ||
      isShare(p, first))
  )
    first--;
  first++;
  const names =
    p.tags.slice(first, last + 1).some((t) => t === 'NOUN' || t === 'PROPN' || t === 'PRON') ||
    p.words[bracket] === '%' ||
    isMisread(p, bracket) ||
    (first <= bracket && (isNameWord(p, bracket) || isShare(p, bracket - 1) || isShare(p, bracket - 2)));
  if (first > bracket || !names) return null;
  return { spans: [spanOf(p, first, last)], first, last, own: true };
}

/** "Gov. Ana | Ruiz | (R) said", "voters | here | say": the last word of the phrase itself. */
function lastOfPhrase(p: Parsed, last: number): number {
  if (p.words[last] === ')') return p.words.lastIndexOf('(', last) - 1;
  return /^(?:overall|here|there|alike|today|nationwide|abroad|elsewhere|alone)$/.test(p.words[last] ?? '') && p.tags[last - 1] === 'NOUN'
    ? last - 1
    : last;
}

/** "Halden | aides | said": a plural right before a cue in the past is no verb, whatever its tag. */
const isMisread = (p: Parsed, at: number): boolean =>
  p.tags[at] === 'VERB' && /^(?:said|says|say|told)$/.test(p.words[at + 1] ?? '') && /[^s]s$/.test(p.words[at] as string);

/** "Ana Ruiz -- a clerk who left -- | said", "In Arlby, Ana Ruiz, a clerk, | said": the phrase before an aside that ends at the cue. */
export function nounBeforeAside(p: Parsed, end: number): Source | null {
  const mark = p.words[end - 1] ?? '';
  if (!/^(?:,|--|—|–)$/.test(mark)) return null;
  const open = p.words.lastIndexOf(mark, end - 2);
  if (open < 1 || end - open > longestDescription || isPunctuation(p, open - 1)) return null;
  const noun = wordsBefore(p, open);
  if (!noun || !opensAside(p, open + 1, end - 1)) return null;
  // "Ruiz — after a pause — | said": what tells when or how is no part of the speaker.
  const last = /^(?:ADP|SCONJ|ADV|VERB)$/.test(p.tags[open + 1] as string) ? open - 1 : end - 2;
  return { spans: [spanOf(p, noun.first, last)], first: noun.first, last, own: true };
}

/** A description between two marks, without a clause of its own unless a relative pronoun opens it. */
function opensAside(p: Parsed, from: number, to: number): boolean {
  if (p.words.slice(from, to).some((w) => /^["“”]$|^''$/.test(w))) return false;
  const who = p.words.findIndex((w, i) => i >= from && i < to && /^(?:who|which|whose|that|whom|where)$/.test(w));
  return !p.tags
    .slice(from, who < 0 ? to : who)
    .some((t, i) => t === 'AUX' || (t === 'VERB' && !/(?:ing|ed|en)$/.test(p.words[from + i] as string)));
}

/** A description between two marks has at most so many tokens. */
const longestDescription = 26;

/** "one | in | ten", "nine | out of | 10": a share of people. */
function isShare(p: Parsed, at: number): boolean {
  return /^(?:in|out)$/.test(p.words[at] as string) && p.tags[at - 1] === 'NUM';
}
