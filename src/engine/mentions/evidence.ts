import type { Span } from '../../model';
import { wordAfter, wordBefore } from './beside';
import { places } from './lexicon/places';
import { type Beginning, SIGNS, type Sign } from './signs';

/** "Oost-Vlaanderen province" · "the city of Davos" · "Davos, Switzerland,": a place. */
const PLACE_NOUNS: ReadonlySet<string> = new Set(
  'province county region district prefecture village airport river peninsula island valley'.split(' '),
);
const PLACE_BEFORE = /\b(?:city|town|village|province|port|state|region|island|county|mayor|people|streets) of $/;
const SECOND_PLACE = /^, ([A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ.]+(?: [A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ.]+)?)(?:[,.;)]|$)/;

/** Longest stretch that a sign looks at, before and after. */
const REACH = 90;

/** What was found beside one place. */
export interface Found {
  readonly signs: readonly Sign[];
  /** The text calls it a union, a charity, a university. */
  readonly organisation: boolean;
  /** The text gives it as a place. */
  readonly place: boolean;
}

/** The signs that may stand where such a word or beginning does, one bit a sign. */
function bitsBy<K extends string>(keysOf: (sign: Sign) => readonly K[]): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  SIGNS.forEach((sign, i) => {
    for (const key of keysOf(sign)) bits.set(key, (bits.get(key) ?? 0) | (1 << i));
  });
  return bits;
}

const byLast = bitsBy(({ before, words }) => (before ? words : []));
const byFirst = bitsBy(({ before, words }) => (before ? [] : words));
const bySecond = bitsBy(({ seconds }) => seconds);
const byBeginning = bitsBy(({ beginnings }) => beginnings);
const organisationBits = SIGNS.reduce((bits, { organisation }, i) => (organisation ? bits | (1 << i) : bits), 0);

const nothing: Found = { signs: [], organisation: false, place: false };
const aPlace: Found = { signs: [], organisation: false, place: true };

/** How the text goes on behind a name, past one space; `null`: with a stop, a bracket's end, another mark. */
function beginningAt(text: string, end: number): Beginning | null {
  const c = text.charAt(end);
  if (c === ',' || c === '(') return 'mark';
  if (c === '’' || c === "'") return 'owner';
  if (c !== ' ') return null;
  const next = text.charAt(end + 1);
  return next === ',' || next === '(' ? 'mark' : next === "'" ? 'owner' : 'word';
}

/** What beside the span speaks for a company. */
export function findEvidence(text: string, span: Span): Found {
  return evidenceAmong(text, span, -1);
}

/** Whether the text calls what stands there a union, a charity, a university. */
export const isCalledOrganisation = (text: string, span: Span): boolean => evidenceAmong(text, span, organisationBits).organisation;

function evidenceAmong(text: string, { start, end }: Span, among: number): Found {
  const last = wordBefore(text, start);
  const beginning = beginningAt(text, end);
  const first = beginning === 'word' ? wordAfter(text, end) : '';
  let ahead = (beginning && byBeginning.get(beginning)) ?? 0;
  if (first) ahead |= (byFirst.get(first) ?? 0) | (bySecond.get(wordAfter(text, end + first.length + 1)) ?? 0);
  const behind = (byLast.get(last) ?? 0) & among;
  ahead &= among;
  if (behind + ahead === 0 && last !== 'of' && !first && beginning !== 'mark') return nothing;
  const before = behind || last === 'of' ? text.slice(Math.max(0, start - REACH), start) : '';
  const after = ahead || beginning === 'mark' ? text.slice(end, end + REACH) : '';
  if (PLACE_NOUNS.has(first) || (last === 'of' && PLACE_BEFORE.test(before)) || isBeforePlace(after)) return aPlace;
  let signs: Sign[] | null = null;
  let organisation = false;
  for (let bits = behind | ahead, i = 0; bits; bits >>>= 1, i++) {
    const sign = SIGNS[i] as Sign;
    if (!(bits & 1) || !sign.pattern.test(sign.before ? before : after)) continue;
    organisation ||= sign.organisation;
    if (signs) signs.push(sign);
    else signs = [sign];
  }
  return signs ? { signs, organisation, place: false } : nothing;
}

function isBeforePlace(after: string): boolean {
  if (after.charCodeAt(0) !== 0x2c) return false;
  const second = SECOND_PLACE.exec(after)?.[1];
  return second !== undefined && places.has(second);
}
