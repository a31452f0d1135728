import { detached } from '../../../model';
import {
  companyNouns,
  governmentNouns,
  legalForms,
  loneGovernment,
  noCompanyGroup,
  organisationNouns,
  publicationNouns,
  softForms,
} from './forms';
import { givenNames, honorifics } from './people';
import { calendar, demonyms, places } from './places';
import { commonWords, openers, plainWords } from './plain';
import { titleFirsts, titleHeads, titleWords } from './titles';

/** What a word is by itself, one bit each. Begins with a capital or is spelt with one inside ("eBay"), or with "&" or "+" ("a&s"). */
export const NAMED = 1 << 0;
/** All letters capital, at least two of them. */
export const SHOUTED = 1 << 1;
/** "2019", "3M" */
export const DIGIT = 1 << 2;
/** A place, a people, a day or another word that always has a capital: by itself it names no company. */
export const PLACE = 1 << 3;
/** A day, a month, "TV". */
export const CALENDAR = 1 << 4;
/** The same, shouted too: "MARCH". */
export const LOUD_CALENDAR = 1 << 5;
/** "Chinese" */
export const DEMONYM = 1 << 6;
/** "Anna" */
export const GIVEN_NAME = 1 << 7;
/** "Mr", "Senator" */
export const HONORIFIC = 1 << 8;
/** A company's legal form, its marks left out: "Inc", "S.A". */
export const LEGAL_FORM = 1 << 9;
/** One that is known by its marks: "S.p.A", "A/S". */
export const MARKED_FORM = 1 << 10;
/** One that stands in the list as it is printed. */
export const PRINTED_FORM = 1 << 11;
/** One that is a plain word, too: "Group". */
export const SOFT_FORM = 1 << 12;
/** "Airlines", "Mining": ends a company's name. */
export const COMPANY_NOUN = 1 << 13;
/** "Ministry", "Court" */
export const GOVERNMENT_NOUN = 1 << 14;
/** "Union", "University" */
export const ORGANISATION_NOUN = 1 << 15;
/** "Times", "Journal" */
export const PUBLICATION_NOUN = 1 << 16;
/** "Congress": a government's body by itself. */
export const LONE_GOVERNMENT = 1 << 17;
/** A word of the dictionary. */
export const PLAIN = 1 << 18;
/** "Solar", "Golden": many names are put together from such words. */
export const COMMON = 1 << 19;
/** "Chief": begins a title within a run. */
export const TITLE_HEAD = 1 << 20;
/** "Prime": begins one with the right word behind it. */
export const TITLE_FIRST = 1 << 21;
/** "Officer": goes on with one. */
export const TITLE_WORD = 1 << 22;
/** "Working" before "Group": no company. */
export const NO_COMPANY_GROUP = 1 << 23;
/** "J" or "J." */
export const INITIAL = 1 << 24;
/** "Newton", "MacArthur": spelt as a person's name is. */
export const PERSONAL = 1 << 25;
/** A connector, or a word with "&", "+" or a digit: never in a person's name. */
export const IMPERSONAL = 1 << 26;
/** "of", "for" or "on": behind a body's head. */
export const OF = 1 << 27;
/** "General", "United": begins many names. */
export const OPENER = 1 << 28;

/** Nouns that end the name of something that is no person. */
export const BODY_NOUN = COMPANY_NOUN | GOVERNMENT_NOUN | ORGANISATION_NOUN | PUBLICATION_NOUN | PRINTED_FORM;

/** "Shenzhen-based", "Chinese-owned", "D-Calif": a capital, then something said about it. */
const describes = /-(?:[a-zß-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ]*|Calif|Mass|Ill|Fla|Tex)$/;
/** Apple · eBay · 3Com · a&s */
const namedForm = /^(?:[A-ZÀ-ÞĀ-ɏḀ-ỿ]|[a-zß-ɏḀ-ỿ]{1,2}[A-ZÀ-ÞĀ-ɏḀ-ỿ]|\d+[A-ZÀ-ÞĀ-ɏḀ-ỿ]|[A-Za-zÀ-ɏḀ-ỿ]+[&+][A-Za-zÀ-ɏḀ-ỿ]+$)/;
const shoutedForm = /^[A-ZÀ-ÞĀ-ɏḀ-ỿ\d&+.-]*[A-ZÀ-ÞĀ-ɏḀ-ỿ][A-ZÀ-ÞĀ-ɏḀ-ỿ\d&+.-]*$/;
const personalForm = /^[A-ZÀ-ÞĀ-ɏḀ-ỿ][a-zß-ɏḀ-ỿ’'-]+(?:[A-ZÀ-ÞĀ-ɏḀ-ỿ][a-zß-ɏḀ-ỿ]+)?$/;
const initialForm = /^[A-ZÀ-ÞĀ-ɏḀ-ỿ]\.?$/;
/** S.p.A · A/S */
const markedForm = /^(?:S\.p\.A|A\/S|K\.K|B\.V|N\.V|S\.A|L\.L\.C|L\.P)$/;
const impersonalForm = /^(?:of|for|and|the|in|against)$|[&+\d]/;
const ofForm = /^(?:of|for|on)$/;

/** "Andrés" is "Andres" too. Accents set apart; of Latin letters, all lie here. */
const isGivenName = (name: string): boolean =>
  givenNames.has(name) || givenNames.has(name.normalize('NFD').replace(/[\u0300-\u036f]/g, ''));

const bit = (bits: number, has: boolean): number => (has ? bits : 0);

function judge(word: string): number {
  const lower = word.toLowerCase();
  const shouted = word.length > 1 && shoutedForm.test(word);
  const dated = calendar.has(word);
  return (
    bit(NAMED, namedForm.test(word) && !describes.test(word)) |
    bit(SHOUTED, shouted) |
    bit(DIGIT, /^\d/.test(word)) |
    bit(PLACE, dated || places.has(word)) |
    bit(CALENDAR, dated) |
    bit(LOUD_CALENDAR, dated || (shouted && word.length > 4 && calendar.has(word.charAt(0) + lower.slice(1)))) |
    bit(DEMONYM, demonyms.has(word)) |
    bit(GIVEN_NAME, isGivenName(word)) |
    bit(HONORIFIC, honorifics.has(word.replace('.', ''))) |
    bit(LEGAL_FORM, legalForms.has(word.replace(/[./]/g, ''))) |
    bit(MARKED_FORM, markedForm.test(word)) |
    bit(PRINTED_FORM, legalForms.has(word)) |
    bit(SOFT_FORM, softForms.has(word)) |
    bit(COMPANY_NOUN, companyNouns.has(word)) |
    bit(GOVERNMENT_NOUN, governmentNouns.has(word)) |
    bit(ORGANISATION_NOUN, organisationNouns.has(word)) |
    bit(PUBLICATION_NOUN, publicationNouns.has(word)) |
    bit(LONE_GOVERNMENT, loneGovernment.has(word)) |
    bit(PLAIN, plainWords.has(lower)) |
    bit(COMMON, commonWords.has(lower)) |
    bit(TITLE_HEAD, titleHeads.has(word)) |
    bit(TITLE_FIRST, titleFirsts.has(word)) |
    bit(TITLE_WORD, titleWords.has(word)) |
    bit(NO_COMPANY_GROUP, noCompanyGroup.has(word)) |
    bit(INITIAL, initialForm.test(word)) |
    bit(PERSONAL, personalForm.test(word)) |
    bit(IMPERSONAL, impersonalForm.test(word)) |
    bit(OF, ofForm.test(word)) |
    bit(OPENER, openers.has(word))
  );
}

/** So many words are kept. */
const MOST_KEPT = 16_000;

const kept = new Map<string, number>();

/** What a word is by itself, asked of the lexicons and patterns once for each word. */
export function classesOf(word: string): number {
  const known = kept.get(word);
  if (known !== undefined) return known;
  const classes = judge(word);
  if (kept.size === MOST_KEPT) kept.clear();
  kept.set(detached(word), classes);
  return classes;
}
