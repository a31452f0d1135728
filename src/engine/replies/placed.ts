import type { ReplyReason } from '../../model';
import { denial, qualification, rejection } from '../languages/en-acts';
import { ANSWERING, aimsAt, concerns, holds, shows, within } from './claims';
import { type Exchange, sharedWeight, wasAccused } from './exchange';
import { type AnswerKind, matterOf } from './kinds';
import { type Found, isOfAHouse, LEAD, NEARBY, SAYS_NO, sharesSide } from './link';
import { isSilentOn } from './silences';
import type { Turn } from './turn';

/** Whether the claim is the last accusation of the answering side before the answer, at most `reach` paragraphs above. */
function isLastBefore(exchange: Exchange, answer: Turn, claim: Turn, reach: number): boolean {
  if (claim.start >= answer.start || answer.block - claim.block > reach) return false;
  for (let i = answer.index - 1; i > claim.index; i--) {
    const turn = exchange.turns[i] as Turn;
    // What the publication tells itself stands between a claim and its answer, and answers nothing.
    if (holds(turn, answer) || (turn.statement.voice === 'unattributed' && claim.statement.voice !== 'unattributed')) continue;
    if ((turn.accuses || shows(turn)) && concerns(turn, answer)) return turn.block === claim.block;
    if (!sharesSide(turn, answer)) return false;
  }
  return true;
}

/** "responded", "hit back", "countered". */
const RESPONDS = /\b(?:respond\w*|repl(?:ied|ies|y)|hit(?:s|ting)? back|counter(?:s|ed)?|retort\w*|rebut\w*|shot back)\b/i;

/** Words by which a sentence answers, whatever its verb: "complies", "no links", "baseless". */
const ANSWERING_WORDS: readonly RegExp[] = [qualification, denial, rejection];

/** Who is accused accuses whoever accused them. */
const isCounterAccusation = ({ statement, about }: Turn, claim: Turn): boolean =>
  statement.act === 'alleges' && claim.sides.some((side) => about.includes(side));

/** "The company said that it mostly sells through dealers", of what was just laid at its door. */
const isPlainSpeech = (answer: Turn): boolean =>
  isOfAHouse(answer) && (answer.statement.act === 'states' || answer.statement.act === 'judges');

/** Who says more of a matter next to an accusation answers it, where a house speaks, or its words do more than go on talking. */
const isToThePoint = (exchange: Exchange, answer: Turn, claim: Turn): boolean =>
  answer.statement.act !== 'qualifies' ||
  isOfAHouse(answer) ||
  ANSWERING_WORDS.some((words) => words.test(answer.content)) ||
  sharedWeight(exchange, answer, matterOf(answer), claim).sum > 0;

/** What stands last before a denial is what is denied, even where it is only said and accuses of nothing. */
function saysNoTo({ turns }: Exchange, answer: Turn, claim: Turn): boolean {
  const { act, voice } = claim.statement;
  if (
    !SAYS_NO.has(answer.statement.act) ||
    !ANSWERING.test(answer.cue) ||
    voice === 'unattributed' ||
    (act !== 'states' && act !== 'announces')
  )
    return false;
  if (claim.start >= answer.start || answer.block - claim.block > 1) return false;
  return turns.slice(claim.index + 1, answer.index).every((turn) => holds(turn, answer));
}

/** An opening denial reaches claims that are told in full at most so many paragraphs below it. */
const TOLD_BELOW = 8;

/** "Norvane has denied that it …" in the lead, before the page has told anything of it: what is denied is told below. */
const opens = (exchange: Exchange, answer: Turn): boolean =>
  SAYS_NO.has(answer.statement.act) && answer.block <= LEAD && !wasAccused(exchange, answer);

function toldBelow(exchange: Exchange, answer: Turn, claim: Turn, kind: AnswerKind): Found {
  if (claim.start < answer.start || !claim.accuses || !(claim.named || (claim.meant && claim.source !== '')) || claim.heading) return [];
  if (claim.statement.voice === 'unattributed' || claim.block - answer.block > TOLD_BELOW || !opens(exchange, answer)) return [];
  if (kind === 'blanket') return [['blanket answer', BELOW]];
  // An answer that points at something is not led elsewhere by a word.
  const free = exchange.anchorsOf(answer).every((a) => a.family === 'accusation');
  return free && sharedWeight(exchange, answer, matterOf(answer), claim).sum > 0 ? [['same words', BELOW]] : [];
}

/** What the claim's place says: an answer to everything reaches it, or it stands beside the answer. */
export function placed(exchange: Exchange, answer: Turn, claim: Turn, kind: AnswerKind): Found {
  if (!aimsAt(claim, answer)) return [];
  const below = toldBelow(exchange, answer, claim, kind);
  if (below.length || !within(claim, answer)) return below;
  const beside: ReplyReason = claim.block === answer.block ? 'same paragraph' : 'paragraph before';
  const { accuses } = claim;
  if (!accuses && !shows(claim)) return saysNoTo(exchange, answer, claim) ? [[beside, ONLY_DENIES]] : [];
  const found: [ReplyReason, number][] = [];
  // A silence at the end of a page is kept about all that was said before of whom the page is about.
  const meant =
    accuses && (claim.named || answer.block - claim.block <= NEARBY || (kind === 'silence' && claim.meant && claim.start < answer.start));
  if (kind === 'blanket' && meant && claim.block <= answer.block) found.push(['blanket answer', ANSWERS_ALL]);
  if (kind === 'silence' && meant && isSilentOn(exchange, answer, claim)) found.push(['asked for comment', ASKED]);
  const responds = RESPONDS.test(`${answer.lead} ${answer.cue}`);
  if (!responds && !isToThePoint(exchange, answer, claim)) return found;
  if ((kind === 'matter' || responds) && isLastBefore(exchange, answer, claim, 1)) found.push([beside, responds ? RESPONDED : BESIDE]);
  else if (kind === 'speech' && (isCounterAccusation(answer, claim) || isPlainSpeech(answer)) && isLastBefore(exchange, answer, claim, 0))
    found.push([beside, BESIDE]);
  return found;
}
/**
 * How sure each is: the share that was right among the links on six labelled articles, and among those on 404 articles of PolNeAR that
 * were read by hand. "Responded" beside a claim is surer than mere speech there.
 */
const ANSWERS_ALL = 0.8;
const ASKED = 0.75;
const RESPONDED = 0.7;
const BESIDE = 0.55;
const BELOW = 0.55;
const ONLY_DENIES = 0.5;
