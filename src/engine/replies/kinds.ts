import { matterWords } from '../../model';
import type { Turn } from './turns';

/** How an answer answers: it says nothing, it answers everything, it answers on a matter, or it is speech that may answer. */
export type AnswerKind = 'silence' | 'blanket' | 'matter' | 'speech';

/** Words that name no matter in an answer, as matter words: "all the allegations", "any wrongdoing", "maliciously false". */
const ANSWERS_ANYTHING = new Set(
  matterWords(
    `accusations charges wrongdoing misconduct impropriety illegality fault liability guilt true truth untrue false falsehood lies lying
    baseless unfounded groundless meritless merit frivolous defamatory malicious maliciously nonsense fabricated invented ridiculous
    absurd outrageous categorically strongly vehemently firmly flatly repeatedly strenuously completely totally entirely utterly
    vigorously account accounts concerns criticism criticisms findings suggestions suggestion assertion assertions insinuations rumours rumors wrong incorrect inaccurate misleading substance foundation basis`,
  ),
);

/** Words that an unanswered request consists of: "to repeated requests for an interview on Monday". */
const REQUESTED = new Set(
  matterWords(
    `article story piece publication press deadline interview interviews email emails emailed mail messages message calls call phone
    telephone telephoned letter letters inquiry inquiries enquiries enquiry query queries outlets multiple repeated immediately immediate
    contact contacted contacting reach reached seeking sought seek attempts attempt unsuccessful unavailable available submitted news
    media reporter reporters journalist journalists detailed details list written return returned answer answers answered further
    information matter hours several sent left voicemail text promptly specific`,
  ),
);

/** "all the allegations", "any wrongdoing", "what the drivers say"; not "her concerns", which is one matter. */
const EVERYTHING =
  /(?:^|\b(?:all|any|every|these|those|the|such|of)\s)(?:\w+\s)?(?:allegations|accusations|claims|misconduct|charges|impropriety)\b|\b(?:these|those|they|it)\s(?:are|were|is|was)\s(?:all\s)?(?:lies|untrue|false|baseless|nonsense)\b|\bwrongdoing\b|\b(?:what|everything|anything)\s(?:\S+\s){1,4}(?:said|says?|claim(?:s|ed)?|alleged?s?)\b/i;

/** What an answer says of a matter: an answer's words but for those that would answer anything. */
export function matterOf(turn: Turn): readonly string[] {
  const silent = turn.statement.act === 'silent' || turn.statement.act === 'declines';
  return turn.words.filter((word) => !ANSWERS_ANYTHING.has(word) && !(silent && REQUESTED.has(word)));
}

/** "what they say “maliciously false”": nothing but words that answer anything. */
function isEmptyAnswer(turn: Turn): boolean {
  return turn.words.length > 0 && turn.words.every((word) => ANSWERS_ANYTHING.has(word)) && !/\b(?:his|her|my|your)\s/i.test(turn.content);
}

/** An answer to everything says so in its first words: this many characters. */
const OPENING = 120;

/** How a statement would answer, or `null` where its act answers nothing. */
export function kindOf(turn: Turn): AnswerKind | null {
  switch (turn.statement.act) {
    case 'silent':
    case 'declines':
      return 'silence';
    case 'denies':
    case 'rejects':
      return EVERYTHING.test(turn.content.slice(0, OPENING)) || isEmptyAnswer(turn) ? 'blanket' : 'matter';
    case 'qualifies':
    case 'admits':
    case 'confirms':
    case 'corrects':
      return 'matter';
    default:
      return 'speech';
  }
}
