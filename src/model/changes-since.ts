import { type CueChange, findCueChanges } from './cue-changes';
import { differenceOf, laterPlaceOf, type Part } from './difference';
import { phraseOf, samePhrase } from './drift';
import type { KeptStatement } from './kept';
import type { Publication } from './publication';
import { placeOfQuote } from './quote';
import type { TextQuoteSelector } from './selector';
import type { Span } from './span';

/** A page as it was on some day: as captured, or as it is read now. */
export interface Edition {
  readonly text: string;
  /** `null`: not kept. */
  readonly publication: Publication | null;
  readonly statements: readonly KeptStatement[];
}

/** What became of a noted passage. */
export interface PassageChange {
  readonly quote: TextQuoteSelector;
  /** Its own words: as they were, edited, gone from the page; or `not captured`: the earlier text did not have them. */
  readonly words: 'same' | 'changed' | 'gone' | 'not captured';
  /** Its sentences, then and now; all one part where nothing changed in or around it; empty where it is gone or was not captured. */
  readonly difference: readonly Part[];
  readonly cues: readonly CueChange[];
  /** Answers to it, or beside it, that the earlier text did not have, and those that the page has no more. */
  readonly repliesAdded: readonly KeptStatement[];
  readonly repliesGone: readonly KeptStatement[];
}

/** A value of the publication that came, went or changed, as printed; `null`: none. */
export interface CreditChange {
  readonly what: 'title' | 'publisher' | 'bylines' | 'credit' | 'firstPublished' | 'correction';
  readonly before: string | null;
  readonly now: string | null;
}

/** What changed on a page since it was captured. */
export interface ChangesSince {
  /** In the order asked. */
  readonly passages: readonly PassageChange[];
  /** All answers that came or went, wherever they stand. */
  readonly repliesAdded: readonly KeptStatement[];
  readonly repliesGone: readonly KeptStatement[];
  readonly credits: readonly CreditChange[];
}

/** What changed at noted passages, among the answers and in the credits, between a captured page and the page now. */
export function changesSince(before: Edition, now: Edition, quotes: readonly TextQuoteSelector[]): ChangesSince {
  const repliesAdded = findMissing(now.statements, before);
  const repliesGone = findMissing(before.statements, now);
  return {
    passages: quotes.map((quote) => passageChange(before, now, quote, repliesAdded, repliesGone)),
    repliesAdded,
    repliesGone,
    credits: before.publication && now.publication ? findCreditChanges(before.publication, now.publication) : [],
  };
}

function passageChange(
  before: Edition,
  now: Edition,
  quote: TextQuoteSelector,
  added: readonly KeptStatement[],
  gone: readonly KeptStatement[],
): PassageChange {
  const nothing = { quote, difference: [], cues: [], repliesAdded: [], repliesGone: [] };
  const was = placeOfQuote(before.text, quote);
  if (!was) return { ...nothing, words: 'not captured' };
  const stays = placeOfQuote(now.text, quote);
  const is = stays ?? laterPlaceOf(before.text, now.text, was);
  const near = (edition: Edition, at: Span) => (reply: KeptStatement) => answersTo(reply, quote.exact) || isBeside(edition.text, at, reply);
  if (!is) return { ...nothing, words: 'gone', repliesGone: gone.filter(near(before, was)) };
  const [wasAround, isAround] = [sentencesAt(before.text, was), sentencesAt(now.text, is)];
  const difference = differenceOf(wasAround, isAround);
  return {
    quote,
    words: stays ? 'same' : 'changed',
    difference,
    cues: findCueChanges(difference, now.statements.filter(isIn(isAround))),
    repliesAdded: added.filter(near(now, is)),
    repliesGone: gone.filter(near(before, was)),
  };
}

/** Words as they are compared between texts: white space and quotation marks may be set otherwise. */
const folded = (text: string): string =>
  text
    .replace(/[“”«»„]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();

/** The answers of one edition whose words the other does not have: neither in its text, nor nearly so in a statement of it. */
function findMissing(statements: readonly KeptStatement[], other: Edition): KeptStatement[] {
  const text = folded(other.text);
  const phrases = other.statements.flatMap(({ words }) => phraseOf(words) ?? []);
  return statements.filter(({ answers, words, place }) => {
    if (answers.length === 0 || text.includes(folded(place?.exact ?? words))) return false;
    const phrase = phraseOf(words);
    return !phrase || !phrases.some((one) => samePhrase(one, phrase));
  });
}

/** Whether an answer answers a claim made in some words. */
function answersTo({ answers }: KeptStatement, words: string): boolean {
  const claim = folded(words);
  return answers.some((answered) => claim.includes(folded(answered)) || folded(answered).includes(claim));
}

/** An answer stands beside a passage within so many characters: its own or the next paragraph. */
const besideCharacters = 400;

function isBeside(text: string, passage: Span, { place }: KeptStatement): boolean {
  const at = place && placeOfQuote(text, place);
  return !!at && at.start - passage.end < besideCharacters && passage.start - at.end < besideCharacters;
}

// "… in 2019. It": a sentence's end, with the marks that close a quotation; or a block's.
const sentenceEnd = /[.!?]["'”’)]*(?=\s)|\n/g;

/** The sentences that a place reaches over, within its block. */
function sentencesAt(text: string, { start, end }: Span): string {
  const ends = [...text.matchAll(sentenceEnd)].map((match) => match.index + match[0].length);
  const from = ends.findLast((at) => at <= start) ?? 0;
  const to = ends.find((at) => at >= end) ?? text.length;
  return text.slice(from, to).trim();
}

/** Whether a statement stands in some sentences. */
const isIn =
  (sentences: string) =>
  ({ place, words }: KeptStatement) =>
    folded(sentences).includes(folded(place?.exact ?? words));

/** What the page says of its origin otherwise than it did; its corrections, where they are new. */
export function findCreditChanges(before: Publication, now: Publication): CreditChange[] {
  const values = ({ title, publisher, bylines, credit, firstPublished }: Publication) => ({
    title: title?.value ?? null,
    publisher: publisher?.value ?? null,
    bylines: bylines?.value.join(', ') ?? null,
    credit: credit?.value ?? null,
    firstPublished: firstPublished?.value.name ?? null,
  });
  const [was, is] = [values(before), values(now)];
  const changed = (Object.keys(was) as (keyof typeof was)[]).flatMap((what) =>
    folded(was[what] ?? '') === folded(is[what] ?? '') ? [] : [{ what, before: was[what], now: is[what] }],
  );
  const noted = new Set(before.corrections.map(({ text }) => folded(text)));
  const corrections = now.corrections.filter(({ text }) => !noted.has(folded(text)));
  return [...changed, ...corrections.map(({ text }) => ({ what: 'correction' as const, before: null, now: text }))];
}
