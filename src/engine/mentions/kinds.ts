import type { EntityKind } from '../../model';
import { companyNouns, governmentNouns, legalForms, loneGovernment, organisationNouns, publicationNouns, softForms } from './lexicon/forms';
import { givenNames, honorifics } from './lexicon/people';
import { calendar, places } from './lexicon/places';
import { commonWords, plainWords } from './lexicon/plain';
import type { Run } from './runs';
import { splitAtTitles } from './titles';
import type { Word } from './words';

/** A run, or a part of one, taken for something by its own words. */
export interface Named {
  readonly run: Run;
  readonly kind: EntityKind;
  readonly why: string;
  /** Without a person's title or an organisation's "the". */
  readonly name: string;
}

const text = (word: Word | undefined): string => word?.text ?? '';
const isPlace = (name: string): boolean => places.has(name) || calendar.has(name);
const isLegal = (word: Word): boolean =>
  legalForms.has(word.text.replace(/[./]/g, '')) || /^(?:S\.p\.A|A\/S|K\.K|B\.V|N\.V|S\.A|L\.L\.C|L\.P)$/.test(word.text);

/** "Working Group", "Advocacy Group": an organisation, not a company. */
const NO_COMPANY_GROUP = new Set(
  'Working Advocacy Study Action Support Rights Lobby User Focus Expert Advisory Contact Coordination Parliamentary Environmental'.split(
    ' ',
  ),
);

/** Index of the last word of a company's legal form in the run, or -1. */
function legalEnd(words: readonly Word[]): number {
  for (let i = 1; i < words.length; i++) {
    const word = words[i] as Word;
    if (!isLegal(word)) continue;
    const soft = softForms.has(word.text);
    if (words[i - 1]?.text === 'and' && word.text.length < 3) continue;
    if (word.text === 'Group' && NO_COMPANY_GROUP.has(text(words[i - 1]))) continue;
    if (soft && (i < words.length - 1 ? !isLegal(words[i + 1] as Word) && word.text !== 'Group' : i < 1)) continue;
    let end = i;
    while (end + 1 < words.length && isLegal(words[end + 1] as Word)) end++;
    return end;
  }
  return -1;
}

const isGivenName = (name: string): boolean => givenNames.has(name) || givenNames.has(name.normalize('NFD').replace(/\p{M}/gu, ''));
const hasGivenName = (words: readonly Word[]): boolean => words.length >= 2 && words.length <= 4 && isGivenName(text(words[0]));
const isInitial = (word: Word): boolean => /^[A-ZÀ-ÞĀ-ɏḀ-ỿ]\.?$/.test(word.text);
const endsAsOrganisation = (words: readonly Word[]): boolean => {
  const last = text(words.at(-1));
  return (
    companyNouns.has(last) || governmentNouns.has(last) || organisationNouns.has(last) || publicationNouns.has(last) || legalForms.has(last)
  );
};

/** "Mr Butler", "Jason A. Newton": a form of address, a given name, or an initial between two names. */
function personOf(run: Run, afterTitle: boolean): Named | null {
  let words = run.words;
  let titles = 0;
  while (titles < words.length && honorifics.has(text(words[titles]).replace('.', ''))) titles++;
  const titled = (titles > 0 && titles < words.length) || afterTitle;
  if (titles < words.length) words = words.slice(titles);
  const last = words.at(-1);
  if (!last || words.length > 4 || isPlace(words.map(text).join(' '))) return null;
  if (words.some((w) => /^(?:of|for|and|the|in|against)$|[&+\d]/.test(w.text))) return null;
  const addressed = /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady)\.?$/.test(text(run.words[0]));
  if (endsAsOrganisation(words) && !(addressed && words.length === 1)) return null;
  // "Jason A. Newton", "S. Truett Cathy"
  const initial = !isInitial(last) && words.length >= 3 && (isInitial(words[1] as Word) || isInitial(words[0] as Word));
  if (!titled && !initial && !hasGivenName(words)) return null;
  const why = titled ? 'title before the name' : initial ? 'initial' : 'given name';
  return { run: cut(run, words), kind: 'person', why, name: words.map(text).join(' ') };
}

/** The run cut to some of its words. */
const cut = (run: Run, words: readonly Word[]): Run =>
  words.length === run.words.length
    ? run
    : {
        ...run,
        words,
        start: (words[0] as Word).start,
        end: (words.at(-1) as Word).end,
        text: words.map(text).join(' '),
        first: (words[0] as Word).first,
      };

const named = (run: Run, kind: EntityKind, why: string): Named => ({ run, kind, why, name: run.text });

/** Ministries and courts, universities and unions, by their nouns. */
function bodyOf(run: Run): Named | null {
  const { words } = run;
  const first = text(words[0]);
  const last = text(words.at(-1));
  const head = words.findIndex((w, i) => i > 0 && /^(?:of|for|on)$/.test(w.text));
  const core = head > 0 ? text(words[head - 1]) : last;
  if (words.length === 1)
    return loneGovernment.has(first) && !run.words[0]?.shouted ? named(run, 'government', 'a body of that name') : null;
  if (core === 'Board' && (/^Directors?$/.test(last) || words.length < 3)) return null;
  if (governmentNouns.has(core)) return named(run, 'government', `"${core}" in its name`);
  if (head > 0 && (core === 'House' || core === 'Bank'))
    return named(run, core === 'House' ? 'government' : 'organisation', `"${core} of" in its name`);
  if (core === 'Committee' && words.some((w) => governmentNouns.has(w.text) || w.text === 'House'))
    return named(run, 'government', 'a committee of a parliament');
  if (/^Cent(?:er|re)$/.test(core) && (head > 0 || words.length > 2)) return named(run, 'organisation', `"${core}" in its name`);
  if (organisationNouns.has(core) || (last === 'Group' && NO_COMPANY_GROUP.has(text(words.at(-2)))))
    return named(run, 'organisation', `"${core}" in its name`);
  return null;
}

/** Nouns that hardly stand at the end of anything but a company's name: "Capital Economics". */
const TELLING = new Set(
  'Economics Airlines Airways Bancorp Therapeutics Pharmaceuticals Semiconductor Semiconductors Biosciences Genomics Ventures Motors Securities'.split(
    ' ',
  ),
);

/** A word of the dictionary, or a noun that many names have: it names nobody by itself. */
const isPlain = (word: string): boolean =>
  plainWords.has(word.toLowerCase()) || commonWords.has(word.toLowerCase()) || companyNouns.has(word) || isPlace(word) || /^\d/.test(word);

/** "Lesotho Times", "Capital Economics". */
function tradeOf(run: Run): Named | null {
  const { words } = run;
  if (words.length < 2) return null;
  const last = text(words.at(-1));
  const before = words.slice(0, -1).map(text);
  // "Lesotho Times" has a place before its noun, "Personal Finance" is two plain words with capitals.
  if (publicationNouns.has(last) && before.some((word) => isPlace(word) || !isPlain(word)))
    return named(run, 'publication', `"${last}" in its name`);
  if (!companyNouns.has(last) || words.some((_, i) => i > 0 && isPlace(words.slice(i).map(text).join(' ')))) return null;
  if (before.some((word) => organisationNouns.has(word))) return named(run, 'organisation', 'an organisation’s noun in its name');
  const nationalBank = last === 'Bank' && before.length > 1 && isPlace(before[0] ?? '');
  if (before.some((word) => !isPlain(word)) || TELLING.has(last) || nationalBank) return named(run, 'company', `"${last}" in its name`);
  return null;
}

/** What one part of a run says that it names; what is left over is not named. */
function kindsOfPart(run: Run, afterTitle: boolean): Named[] {
  const end = legalEnd(run.words);
  if (end >= 0) {
    const rest = run.words.slice(end + 1);
    const company = named(cut(run, run.words.slice(0, end + 1)), 'company', 'legal form');
    return [company, ...(rest.length ? kindsOfPart(cut(run, rest), false) : [])];
  }
  const found = personOf(run, afterTitle) ?? bodyOf(run) ?? tradeOf(run);
  return found ? [found] : [];
}

/** What the run's own words say that it names, in reading order. */
export function findKinds(text: string, run: Run): Named[] {
  return splitAtTitles(text, run).flatMap(({ run: part, titled }) => kindsOfPart(part, titled));
}

export { cut as cutRun, isPlace };
