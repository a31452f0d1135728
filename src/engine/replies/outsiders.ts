import { matterWords } from '../../model';
import { ANSWERS, holds } from './claims';
import { type Exchange, sharedWeight } from './exchange';
import { matterOf } from './kinds';
import { NEARBY, SAYS_NO, SAYS_YES_OR_NO, sharesSide, type Weight } from './link';
import type { Turn } from './turn';

/**
 * "He acknowledged that the licence was renewed without asking anybody": somebody accused on the page answers, in the words of an
 * accusation that is aimed at another, for that other.
 */
function aside(exchange: Exchange, answer: Turn, claim: Turn): Weight | null {
  if (!ANSWERS.has(answer.statement.act) || claim.start > answer.start || !claim.accuses || sharesSide(answer, claim)) return null;
  if (!answer.sides.some((side) => exchange.accused.has(side))) return null;
  const { sum } = sharedWeight(exchange, answer, plainMatterOf(answer), claim);
  return sum < ASIDE ? null : { confidence: Math.min(ASIDE_AT_MOST, 1 - 0.5 ** sum), why: ['same words'], anchor: null, thirdParty: true };
}
/** An answer's matter without the names: the places where it all happens are shared by every statement of the page. */
function plainMatterOf(answer: Turn): ReadonlySet<string> {
  const known = plainMatters.get(answer);
  if (known) return known;
  const plain = new Set(matterWords(answer.content.replace(NAMES, ' ')));
  const matter = new Set([...matterOf(answer)].filter((word) => plain.has(word)));
  plainMatters.set(answer, matter);
  return matter;
}
const plainMatters = new WeakMap<Turn, ReadonlySet<string>>();
/** So many telling words must be shared by such an answer and its claim. */
const ASIDE = 1.5;
/** Little more than unsure, and not enough to be handed on to the next answer. */
const ASIDE_AT_MOST = 0.55;
/** Names inside a sentence. */
const NAMES = /(?<=[A-Za-zÀ-ɏḀ-ỿ,]\s)[A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ\d’'-]*/g;

/** "Ruel said he had warned the council. The council confirmed receiving a letter from Ruel.": who spoke last before is named by who answers. */
export function toWhoSpoke({ turns }: Exchange, answer: Turn, claim: Turn): Weight | null {
  const next = claim.start < answer.start && answer.block - claim.block <= NEARBY;
  if (!next || !SAYS_YES_OR_NO.has(answer.statement.act) || sharesSide(answer, claim) || claim.statement.voice === 'unattributed')
    return null;
  const named = claim.sides.filter((side) => answer.about.includes(side));
  const spokeLater = turns.slice(claim.index + 1, answer.index).some((t) => named.some((side) => t.sides.includes(side)));
  return named.length && !spokeLater ? { confidence: 0.5, why: ['paragraph before'], anchor: null, thirdParty: true } : null;
}

/** "The regulator rejected Tarn’s claim that …", "Experts said that was false": whoever says no to a claim in its own words contradicts it. */
function contradicts(exchange: Exchange, answer: Turn, claim: Turn): Weight | null {
  if (!SAYS_NO.has(answer.statement.act) || !claim.accuses || claim.start > answer.start || sharesSide(answer, claim)) return null;
  // "denied fixing prices": what it did itself.
  if (/^[a-zß-ɏḀ-ỿ]+ing\b/.test(answer.content)) return null;
  const near = answer.block - claim.block <= NEARBY;
  if (!holds(answer, claim)) {
    if (!near) return null;
    const { sum, share } = sharedWeight(exchange, answer, matterOf(answer), claim);
    if (sum < SAME || share < MOST) return null;
  }
  return { confidence: 0.5, why: ['same words'], anchor: null, thirdParty: true };
}
/** So many telling words, and so large a part of the answer's, must be the claim's. */
const SAME = 0.8;
const MOST = 0.5;

/** How sure it is that somebody answers a claim that is not about their side: a third party's word, never the company's. */
export const byOutsider = (exchange: Exchange, answer: Turn, claim: Turn): Weight | null =>
  aside(exchange, answer, claim) ?? contradicts(exchange, answer, claim) ?? toWhoSpoke(exchange, answer, claim);
