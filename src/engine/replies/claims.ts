import { contains } from '../../model';
import { wrong } from '../languages/en-acts';
import { isOfficialAction } from '../rules/own-words';
import { SAYS_NO, sameName, sameSpeaker } from './link';
import type { Turn } from './turn';
import { anyOf } from './word-list';

/** Acts that can be answered. A promise, a silence or an admission asks for no answer. */
const ANSWERABLE = new Set([
  'alleges',
  'states',
  'announces',
  'judges',
  'rejects',
  'denies',
  'qualifies',
  'corrects',
  'confirms',
  'promises',
]);

/** Acts that only say, where the words decide whether they accuse. */
const SPEAKS = new Set(['states', 'judges', 'promises']);

/** Verbs that answer by themselves; "said" with words that deny something of somebody else may still accuse. */
export const ANSWERING = anyOf(`
  deny, denies, denied, denying, reject*, dismiss*, refut*, disput*, admit*, confirm*, conced*, acknowledg*, insist*, defend*, correct*`);

/** "The charges against Norvane are typical of its rivals": what is said of accusations accuses nobody of them. */
const OF_ACCUSATIONS =
  /^(?:that\s)?(?:the|these|those|such|all|any)\s(?:[a-zà-ɏḀ-ỿ]+\s){0,2}(?:allegations?|accusations?|charges|claims)\b/i;

/**
 * Whether a statement accuses somebody, or is official action against somebody: what a blanket answer or a silence answers. Harm
 * said of somebody whom the words name accuses them, though its verb only says ("said", "doubted").
 */
export function accuses({
  statement,
  named,
  meant,
  content,
  cue,
}: Pick<Turn, 'statement' | 'named' | 'meant' | 'content' | 'cue'>): boolean {
  if (OF_ACCUSATIONS.test(content)) return false;
  if (statement.act === 'alleges') return true;
  if (statement.voice === 'unattributed') return isOfficialAction(content) || (named && wrong.test(content));
  if (statement.act === 'announces') return statement.sourceType === 'official';
  return (SPEAKS.has(statement.act) || !ANSWERING.test(cue)) && ANSWERABLE.has(statement.act) && (named || meant) && wrong.test(content);
}

/** What a paper shows of somebody is answered too, where the answer stands beside it. */
export const shows = ({ statement }: Turn): boolean =>
  (statement.act === 'states' || statement.act === 'judges') && (statement.sourceType === 'document' || statement.sourceType === 'filing');

/** Acts that answer, and that can be answered in turn ("denied it", "took issue with it"). */
export const ANSWERS: ReadonlySet<string> = new Set(['denies', 'rejects', 'qualifies', 'admits', 'corrects', 'confirms']);

/** Whether one statement's words hold another's. */
export const holds = (outer: Turn, inner: Turn): boolean =>
  inner.statement.content.every((x) => outer.statement.content.some((y) => contains(y, x)));

/** Whether a document speaks; a company's own may be held against it. */
const isPaper = ({ statement: { sourceType } }: Turn): boolean => sourceType === 'document' || sourceType === 'filing';

/** Whether a claim is about the answering side and made by another. */
export function concerns(claim: Turn, answer: Turn): boolean {
  const paper = isPaper(claim) && !ANSWERS.has(claim.statement.act);
  let about = false;
  for (const side of answer.sides) {
    if (!paper && claim.sides.includes(side)) return false;
    about ||= claim.about.includes(side);
  }
  return about;
}

/** Whether the claim accuses the answering side, and does not only name it. */
export const aimsAt = (claim: Turn, answer: Turn): boolean => answer.sides.some((side) => claim.targets.includes(side));

/** Whether the claim stands where an answer reaches: before it, or after it in the same section of the article. */
export const within = (claim: Turn, answer: Turn): boolean => claim.start < answer.start || claim.section === answer.section;

/** Whether one statement begins inside another's words: "The Courier reported that | Ruel admitted …". */
const beginsIn = (inner: Turn, outer: Turn): boolean => outer.statement.content.some((s) => s.start <= inner.start && inner.start < s.end);

/**
 * Whether a claim can be what a turn answers. A report of somebody else's statement is none: what it reports is. Who denies something does
 * not answer those who denied it before.
 */
export const isAnswerable = (claim: Turn, answer: Turn): boolean =>
  claim !== answer &&
  ANSWERABLE.has(claim.statement.act) &&
  !(SAYS_NO.has(answer.statement.act) && SAYS_NO.has(claim.statement.act)) &&
  !beginsIn(answer, claim) &&
  !claim.reports &&
  // "Staff of Norvane" carry its name, and don't answer for it.
  (isPaper(claim) || !(sameName(claim, answer) || (claim.sides.length > 0 && sameSpeaker(claim, answer))));
