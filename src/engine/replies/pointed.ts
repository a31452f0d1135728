import type { ReplyReason } from '../../model';
import { type Anchor, pointsAt, saysWhich } from './anchors';
import { ANSWERS, aimsAt, holds, shows, within } from './claims';
import { type Exchange, sharedWeight, wasAccused } from './exchange';
import { type AnswerKind, matterOf } from './kinds';
import { type Found, isOfAHouse, LEAD, NEARBY, SAYS_NO } from './link';
import type { Turn } from './turn';

/** How sure an answer is that names whom it answers: "In response to IPVM’s findings". */
export const NAMED = 0.85;

/** Shared telling words from which on an answer is taken to be on the same matter; fewer do where they are most of the answer. */
const SAME_WORDS = 0.8;
const MOST = 0.6;
/** So many more are asked of a claim that only names the answering side, or that comes after the answer. */
const MORE = 0.5;
/** How far apart, in paragraphs, words alone are trusted less. */
const FAR = 8;
/** An answer on a matter comes after its claim, or at most this many paragraphs before it is told in full. */
const AHEAD = 4;
/** However many words are shared, one link in four was wrong where they were read by hand. */
const AT_MOST = 0.75;

function byWords(exchange: Exchange, answer: Turn, words: ReadonlySet<string>, claim: Turn, stated = false): number {
  // Told in full further on is only what the lead gives in brief.
  if (!words.size || claim.block - answer.block > AHEAD) return 0;
  if (claim.start > answer.start && (answer.block > LEAD || wasAccused(exchange, answer))) return 0;
  const { sum, share } = sharedWeight(exchange, answer, words, claim);
  const aside = !aimsAt(claim, answer);
  const sideways = stated || aside || claim.start > answer.start;
  if (sum < (sideways ? SAME_WORDS + MORE : SAME_WORDS) && share < MOST) return 0;
  const sure = Math.max(1 - 0.5 ** sum, share * 0.7);
  return Math.min(AT_MOST, Math.abs(answer.block - claim.block) > FAR ? sure * 0.9 : sure + 0.1);
}

/** A blanket answer that goes on to a matter ("All lies. And that water source …") names it with at least this many words. */
const SPECIFIC = 3;

/** Whether a claim can be answered in its words: it accuses, shows or answers something, or it is denied or admitted as it was said. */
function isWanted(answer: Turn, claim: Turn): { readonly wanted: boolean; readonly stated: boolean } {
  const { act } = answer.statement;
  const before = claim.start < answer.start;
  const wanted = claim.accuses || (ANSWERS.has(act) && shows(claim)) || (before && ANSWERS.has(claim.statement.act));
  // A person who only says more ("she said she wanted …") answers who accuses them, not all who speak of the matter.
  if (act === 'qualifies' && !isOfAHouse(answer) && !(claim.accuses && aimsAt(claim, answer))) return { wanted: false, stated: false };
  const near = SAYS_NO.has(act) || answer.block - claim.block <= NEARBY;
  return { wanted, stated: !wanted && before && claim.statement.act === 'states' && ANSWERS.has(act) && near };
}

/** What the answer's own words say of the claim: that they point at it, hold it, or share its matter. */
export function pointed(
  exchange: Exchange,
  answer: Turn,
  claim: Turn,
  kind: AnswerKind,
): { readonly found: Found; readonly anchor: Anchor | null } {
  const anchors = exchange.anchorsOf(answer);
  const shared = () => sharedWeight(exchange, answer, matterOf(answer), claim).sum > 0;
  const anchor = anchors.find((a) => pointsAt(a, claim, answer) && (!saysWhich(a) || shared())) ?? null;
  const answers = kind === 'matter' || kind === 'blanket';
  const found: [ReplyReason, number][] = [];
  // Who only says more, or nothing, is led to an accusation by its name, not to all that somebody said.
  const fits = answers ? claim.accuses || shows(claim) || answer.block - claim.block <= NEARBY : claim.accuses && aimsAt(claim, answer);
  if (anchor && within(claim, answer) && claim.block - answer.block <= AHEAD && fits)
    found.push(['explicit anchor', anchor.entities.size ? NAMED : POINTED]);
  // "rejected Tarn’s claim that …": the claim stands inside the answer.
  if (answers && holds(answer, claim)) found.push(['same words', HELD]);
  const { wanted, stated } = isWanted(answer, claim);
  if ((!wanted && !stated) || kind === 'silence') return { found, anchor };
  if (!anchor) for (const a of anchors) found.push(['explicit anchor', byWords(exchange, answer, a.matter, claim) * BY_MATTER]);
  const words = matterOf(answer);
  if (kind !== 'blanket' || words.size >= SPECIFIC) found.push(['same words', byWords(exchange, answer, words, claim, stated)]);
  return { found, anchor };
}
/** How sure it is where the answer points at the claim without a name, where it holds it, and what a matter named before it is worth. */
const POINTED = 0.7;
const HELD = 0.8;
const BY_MATTER = 0.8;
