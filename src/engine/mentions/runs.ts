import type { Span } from '../../model';
import {
  CALENDAR,
  COMPANY_NOUN,
  DIGIT,
  GOVERNMENT_NOUN,
  LOUD_CALENDAR,
  NAMED,
  OPENER,
  ORGANISATION_NOUN,
  PLAIN,
  PRINTED_FORM,
  PUBLICATION_NOUN,
} from './lexicon/classes';
import type { Word, Words } from './words';

/** Capitalised words that stand together, perhaps a name: "Bank of England", "Martin+Crumpton Group". */
export interface Run extends Span {
  readonly words: readonly Word[];
  /** All that its words are by themselves: bits of `lexicon/classes`. */
  readonly is: number;
  /** Its words as printed, joined by single spaces. */
  readonly text: string;
  /** Its first word stands where any word has a capital. */
  readonly first: boolean;
  /** In a line whose words nearly all have capitals, so that capitals say nothing. */
  readonly titled: boolean;
}

/** Between two words of one name: a space, "Co., Ltd", "J. Smith", "Johnson & Johnson", "Barnes + Noble". */
const GAP = /^(?: |\u00a0|\. |, |\., | & |\. & | \+ |\.)$/;
/** A stop ends a sentence unless the word before it is one of these or an initial. */
const SHORTENED =
  /^(?:[A-ZÀ-ÞĀ-ɏḀ-ỿ]|Co|Cos|Corp|Inc|Ltd|St|Mt|Ft|Bros|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|Capt|Sgt|Rev|Jr|Sr|Univ|Dept|Intl|Assn|Ph|U\.S|U\.K|U\.N|S\.A|N\.V|J\.P|L\.L)$/;
const COMPANY_TAIL = /^(?:Inc|Ltd|LLC|LLP|L\.L\.C|L\.P|LP|Limited|Co|Corp|S\.A|N\.V|PLC|plc|Incorporated|GmbH|AG|Corporation)$/;

/** "Actors’ Equity", "Women’s Institute": an owner within a name. */
const isOwnerWithin = (left: Word, right: Word): boolean =>
  ((right.is & ORGANISATION_NOUN) !== 0 || right.text === 'Equity') &&
  (left.text.endsWith('s') || /^(?:Women|Men|Children|People|Lloyd|King|Queen|John|Mary|Peter|Paul)$/.test(left.text));

/** Whether one space stands between the words. */
const spaced = (text: string, left: Word, right: Word): boolean => right.start === left.end + 1 && text.charCodeAt(left.end) === 0x20;

function joins(text: string, left: Word, right: Word): boolean {
  if (left.possessive) return right.start - left.end <= 3 && isOwnerWithin(left, right);
  // "on 24 March Reuters", but "the Sunday Times".
  if (((left.is ^ right.is) & LOUD_CALENDAR) !== 0 && !(right.is & PUBLICATION_NOUN)) return false;
  if (spaced(text, left, right)) return true;
  const gap = text.slice(left.end, right.start);
  if (!GAP.test(gap)) return false;
  if (gap.includes(',')) return COMPANY_TAIL.test(right.text);
  return !gap.startsWith('.') || SHORTENED.test(left.text);
}

/** Heads after which "of", "for" and "and" go on: "Department of Health and Human Services", "Bank of England". */
const goesOn = (words: readonly Word[]): boolean =>
  words.some(({ text, is }) => (is & (GOVERNMENT_NOUN | ORGANISATION_NOUN)) !== 0 || text === 'Bank' || text === 'House');

const CONNECTORS: ReadonlySet<string> = new Set('of for de du des della do da on the and in against'.split(' '));

/** How many words on the name goes on after a connector, or 0: "of", "of the", "and". */
function connector(text: string, words: readonly Word[], at: number, run: readonly Word[]): number {
  const left = run.at(-1) as Word;
  const word = words[at];
  const next = words[at + 1];
  if (!word || !next || left.possessive || !spaced(text, left, word) || !spaced(text, word, next) || !CONNECTORS.has(word.text)) return 0;
  const begins = (next.is & (NAMED | CALENDAR)) === NAMED;
  if (word.text === 'and') {
    const listed = run.some((w) => w.text === 'of' || w.text === 'for') || tradesTogether(text, words, at, run);
    return begins && listed ? 1 : 0;
  }
  if (!goesOn(run) || word.text === 'the' || word.text === 'in') return 0;
  if (begins) return 1;
  const after = words[at + 2];
  return next.text === 'the' && after && after.is & NAMED && spaced(text, next, after) && word.text !== 'on' ? 2 : 0;
}

/** "Moruo Mining and Construction Company": nouns of trade on both sides, a company form at the end. */
function tradesTogether(text: string, words: readonly Word[], at: number, run: readonly Word[]): boolean {
  if (run.length > 1 && !((run.at(-1) as Word).is & COMPANY_NOUN)) return false;
  for (let i = at + 1; i < Math.min(words.length, at + 5); i++) {
    const word = words[i] as Word;
    if (!(word.is & NAMED) || (i > at + 1 && !joins(text, words[i - 1] as Word, word))) return false;
    if (word.is & PRINTED_FORM) return true;
  }
  return false;
}

/** "24", "1,000" */
const isNumber = ({ is, text }: Word): boolean => (is & DIGIT) !== 0 && /^[\d.,]*$/.test(text);

/** No name has more words; a page in capitals is one long run otherwise. */
const LONGEST_RUN = 14;

/** What stands before a name and is no part of it, though it may have a capital. */
const BEFORE_NAMES = new Set(['The', 'Former', 'Ex', 'Acting', 'Interim', 'Late', 'Fellow', 'Then']);

/** Whether a run may begin with a word. */
function begins(text: string, words: readonly Word[], at: number): boolean {
  const { is, first, text: word } = words[at] as Word;
  if (!(is & NAMED) || BEFORE_NAMES.has(word)) return false;
  const next = words[at + 1];
  const joined = next !== undefined && spaced(text, words[at] as Word, next) ? next : null;
  // "Sunday Times": a day that begins a name.
  if (is & LOUD_CALENDAR && !(joined && joined.is & PUBLICATION_NOUN)) return false;
  // "General Motors", "First Solar": a plain word at the start of a sentence, but a capital follows at once.
  return !(first && is & PLAIN) || (joined !== null && (joined.is & NAMED) !== 0 && (is & OPENER) !== 0);
}

/** Every run of a block's words. */
export function findRuns(text: string, { words, titled }: Words): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < words.length; ) {
    if (!begins(text, words, i)) {
      i++;
      continue;
    }
    const from = i++;
    const run = [words[from] as Word];
    for (let next = words[i]; next && run.length < LONGEST_RUN; next = words[i]) {
      const left = run[run.length - 1] as Word;
      const goes = (next.is & NAMED || next.text === 'plc' || isNumber(next)) && joins(text, left, next);
      const step = goes ? 1 : connector(text, words, i, run) + 1;
      if (!goes && step === 1) break;
      for (const end = i + step; i < end; i++) run.push(words[i] as Word);
    }
    runs.push(runOf(text, run, titled));
  }
  return runs;
}

/** All that some words are by themselves. */
export function allOf(words: readonly Word[]): number {
  let all = 0;
  for (const { is } of words) all |= is;
  return all;
}

/** Makes a run of some words of a text, one at least. */
export function runOf(text: string, words: readonly Word[], titled: boolean): Run {
  const [head] = words as readonly [Word];
  const { end } = words[words.length - 1] as Word;
  const { start, first } = head;
  return {
    start,
    end,
    words,
    is: allOf(words),
    text: words.length > 1 ? text.slice(start, end).replace(/\s+/g, ' ') : head.text,
    first,
    titled,
  };
}
