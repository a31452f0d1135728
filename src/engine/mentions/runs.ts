import type { Span } from '../../model';
import { companyNouns, governmentNouns, legalForms, organisationNouns, publicationNouns } from './lexicon/forms';
import { calendar } from './lexicon/places';
import { plainWords } from './lexicon/plain';
import type { Word } from './words';

/** Capitalised words that stand together, perhaps a name: "Bank of England", "Martin+Crumpton Group". */
export interface Run extends Span {
  readonly words: readonly Word[];
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
  (/^(?:Women|Men|Children|People|Lloyd|King|Queen|John|Mary|Peter|Paul)$/.test(left.text) || /s$/.test(left.text)) &&
  (organisationNouns.has(right.text) || right.text === 'Equity');

/** "March", "MARCH". */
const isCalendar = ({ text, shouted }: Word): boolean =>
  calendar.has(text) || (shouted && text.length > 4 && calendar.has(text.charAt(0) + text.slice(1).toLowerCase()));

function joins(text: string, left: Word, right: Word): boolean {
  if (left.possessive) return isOwnerWithin(left, right) && text.slice(left.end, right.start).length <= 3;
  // "on 24 March Reuters", but "the Sunday Times".
  if (isCalendar(left) !== isCalendar(right) && !publicationNouns.has(right.text)) return false;
  const gap = text.slice(left.end, right.start);
  if (!GAP.test(gap)) return false;
  if (gap.startsWith('.') && !gap.includes(',')) return SHORTENED.test(left.text);
  if (gap.includes(',')) return COMPANY_TAIL.test(right.text);
  return true;
}

/** Heads after which "of", "for" and "and" go on: "Department of Health and Human Services", "Bank of England". */
const goesOn = (words: readonly Word[]): boolean =>
  words.some(
    ({ text }) => governmentNouns.has(text) || organisationNouns.has(text) || text === 'Bank' || text === 'House' || text === 'Bureau',
  );

const CONNECTORS = /^(?:of|for|de|du|des|della|do|da|on|the|and|in|against)$/;

/** How many words on the name goes on after a connector, or 0: "of", "of the", "and". */
function connector(text: string, words: readonly Word[], at: number, run: readonly Word[]): number {
  const word = words[at];
  const next = words[at + 1];
  if (!word || !next || !CONNECTORS.test(word.text) || run.at(-1)?.possessive) return 0;
  const spaced = (a: Word | undefined, b: Word) => a !== undefined && text.slice(a.end, b.start) === ' ';
  if (!spaced(run.at(-1), word) || !spaced(word, next)) return 0;
  if (word.text === 'and')
    return next.named &&
      (run.some((w) => w.text === 'of' || w.text === 'for') || tradesTogether(text, words, at, run)) &&
      !calendar.has(next.text)
      ? 1
      : 0;
  if (!goesOn(run) || word.text === 'the' || word.text === 'in') return 0;
  if (next.named && !calendar.has(next.text)) return 1;
  const after = words[at + 2];
  return next.text === 'the' && after?.named && spaced(next, after) && word.text !== 'on' ? 2 : 0;
}

/** "Moruo Mining and Construction Company": nouns of trade on both sides, a company form at the end. */
function tradesTogether(text: string, words: readonly Word[], at: number, run: readonly Word[]): boolean {
  if (!companyNouns.has(run.at(-1)?.text ?? '') && run.length > 1) return false;
  for (let i = at + 1; i < Math.min(words.length, at + 5); i++) {
    const word = words[i] as Word;
    if (!word.named || (i > at + 1 && !joins(text, words[i - 1] as Word, word))) return false;
    if (legalForms.has(word.text)) return i > at + 1 || run.length > 0;
  }
  return false;
}

const isNumber = (word: Word): boolean => /^\d[\d.,]*$/.test(word.text);

/** A line without a full stop is titled when four of five of its longer words have capitals. */
function isTitled(text: string, words: readonly Word[]): boolean {
  if (/^["'”’)\]]*\s*[.!?]/.test(text.slice(words.at(-1)?.end ?? 0).slice(0, 4))) return false;
  const long = words.filter(({ text }) => text.length > 3 && !/^\d/.test(text));
  return long.length >= 4 && long.filter(({ named }) => named).length >= long.length * 0.8;
}

/** No name has more words; a page in capitals is one long run otherwise. */
const LONGEST_RUN = 14;

/** What stands before a name and is no part of it, though it may have a capital. */
const BEFORE_NAMES = new Set(['The', 'Former', 'Ex', 'Acting', 'Interim', 'Late', 'Fellow', 'Then']);

/** Every run of a block's words. */
export function findRuns(text: string, words: readonly Word[]): Run[] {
  const runs: Run[] = [];
  const titled = isTitled(text, words);
  for (let i = 0; i < words.length; ) {
    const word = words[i] as Word;
    if (
      !word.named ||
      BEFORE_NAMES.has(word.text) ||
      (isCalendar(word) && !isSundayPaper(text, words, i)) ||
      (word.first && plainWords.has(word.text.toLowerCase()) && !isOpener(text, words, i))
    ) {
      i++;
      continue;
    }
    const run = [word];
    let at = i + 1;
    for (let next = words[at]; next && run.length < LONGEST_RUN; next = words[at]) {
      const left = run.at(-1) as Word;
      if ((next.named || isNumber(next) || next.text === 'plc') && joins(text, left, next)) {
        run.push(next);
        at++;
        continue;
      }
      const step = connector(text, words, at, run);
      if (!step) break;
      run.push(...words.slice(at, at + step + 1));
      at += step + 1;
    }
    runs.push(runOf(text, run, titled));
    i = at;
  }
  return runs;
}

/** "Sunday Times": a day that begins a name. */
const isSundayPaper = (text: string, words: readonly Word[], at: number): boolean => {
  const [day, next] = [words[at], words[at + 1]];
  return day !== undefined && next !== undefined && publicationNouns.has(next.text) && text.slice(day.end, next.start) === ' ';
};

/** "General Motors", "First Solar": a plain word at the start of a sentence, but a capital follows at once. */
function isOpener(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  const next = words[at + 1];
  return OPENERS.has(word.text) && next?.named === true && text.slice(word.end, next.start) === ' ';
}

const OPENERS = new Set([
  'General',
  'First',
  'National',
  'New',
  'Western',
  'Southern',
  'Northern',
  'Eastern',
  'United',
  'American',
  'Best',
  'Total',
  'Global',
  'Public',
  'Central',
  'Federal',
  'Gold',
  'Silver',
  'Home',
  'Health',
  'Net',
  'Open',
  'Free',
  'Key',
  'Capital',
  'Big',
  'Old',
  'State',
  'Social',
  'Strategic',
  'North',
  'South',
  'East',
  'West',
  'Union',
  'Trade',
  'World',
  'People',
  'Star',
  'Security',
  'Justice',
  'Police',
  'House',
  'Board',
  'Time',
  'Next',
  'Fund',
]);

export function runOf(text: string, words: readonly Word[], titled: boolean): Run {
  const start = (words[0] as Word).start;
  const end = (words.at(-1) as Word).end;
  return { start, end, words, text: text.slice(start, end).replace(/\s+/g, ' '), first: (words[0] as Word).first, titled };
}
