import type { EntityKind } from '../../model';
import { isPlace } from './kinds';
import {
  COMMON,
  COMPANY_NOUN,
  classesOf,
  GIVEN_NAME,
  GOVERNMENT_NOUN,
  LEGAL_FORM,
  OPENER,
  ORGANISATION_NOUN,
  PLACE,
  PLAIN,
  PUBLICATION_NOUN,
} from './lexicon/classes';

const isForm = (word: string): boolean => (classesOf(word) & LEGAL_FORM) !== 0;
const isTrade = (word: string): boolean => (classesOf(word) & (COMPANY_NOUN | LEGAL_FORM | PUBLICATION_NOUN)) !== 0;

/** A word that can stand for the whole name: "Moruo", not "Capital" or "Atlantic". */
const isDistinctive = (word: string): boolean =>
  word.length > 2 &&
  /^[A-ZÀ-ÞĀ-ɏḀ-ỿ\d]/.test(word) &&
  !(classesOf(word) & (PLACE | PLAIN | COMPANY_NOUN | GOVERNMENT_NOUN | ORGANISATION_NOUN | GIVEN_NAME));

/** The initials, "of" and "and" left out: "Australian Council of Trade Unions" → "ACTU". At least three. */
export function initialsOf(name: string): string | null {
  const initials = name
    .split(/[\s-]+/)
    .filter((word) => /^[A-ZÀ-ÞĀ-ɏḀ-ỿ]/.test(word) && !isForm(word))
    .map((word) => word.charAt(0))
    .join('');
  return initials.length > 2 ? initials : null;
}

/** Without its legal form, but with "Group": "Camel Group" of "Camel Group Co., Ltd.". */
export function withoutLegalForm(name: string): string {
  return name.replace(/(?:,? (?:Co|Corp|Corporation|Inc|Incorporated|Ltd|Limited|LLC|LLP|plc|PLC|AG|SE|SA|GmbH)\.?)+$/, '');
}

/** Without its company form: "Moruo Mining" of "Moruo Mining Group Co.". */
function withoutForm(name: string): string {
  const words = name.replace(/,/g, '').split(' ');
  let end = words.length;
  while (end > 1 && isForm(words[end - 1] as string)) end--;
  return words.slice(0, end).join(' ');
}

/** What a later line may call a company or an organisation by: without its form, then shorter and shorter from the front. */
function shortNames(name: string): string[] {
  const words = name.replace(/,/g, '').split(' ');
  const bare = withoutForm(name);
  const short = bare === name ? [] : [bare];
  for (let n = bare.split(' ').length - 1; n >= 1; n--) {
    const part = words.slice(0, n);
    if (/^(?:of|and|for|&|the)$/.test(part.at(-1) ?? '') || isPlace(part.join(' '))) continue;
    // "Capital Economics" is never "Capital"; "Atlas Iron" may be "Atlas".
    if (n === 1 ? isDistinctive(part[0] as string) : isTrade(words[n] ?? '') || part.some(isDistinctive)) short.push(part.join(' '));
  }
  return short;
}

/** The distinctive words before the nouns of trade that end a name: "Quillmere" of "Quillmere Coal"; `null`: none such. */
export function withoutTrade(name: string): string | null {
  const words = withoutForm(name).split(' ');
  let end = words.length;
  while (end > 1 && isTrade(words[end - 1] as string)) end--;
  const rest = words.slice(0, end);
  const isTelling = rest.every((word) => !(classesOf(word) & (COMMON | OPENER))) && rest.some(isDistinctive);
  return end < words.length && isTelling ? rest.join(' ') : null;
}

/** Names by which this page may call an entity later. `the` ones count only after "the" ("the Journal"). */
export function findShortForms(name: string, kind: EntityKind): { readonly plain: readonly string[]; readonly the: readonly string[] } {
  const words = name.split(' ');
  const last = words.at(-1) ?? '';
  if (kind === 'person') return { plain: words.length > 1 && last.length > 2 ? [last] : [], the: [] };
  const initials = initialsOf(name);
  const acronym = initials ? [initials] : [];
  if (kind === 'publication') return { plain: acronym, the: words.length > 1 && classesOf(last) & PUBLICATION_NOUN ? [last] : [] };
  if (kind !== 'company') return { plain: acronym, the: [] };
  return { plain: [...shortNames(name), ...acronym], the: [] };
}
