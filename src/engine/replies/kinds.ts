import { matterWords } from '../../model';
import { namesPaper } from '../provenance/papers';
import type { Turn } from './turn';
import { anyOf } from './word-list';

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

/** What silence is kept to: "to a request for comment", "our questions". Where it is none of these, the words name a matter. */
const REQUESTED = anyOf(`
  comment*, request*, question*, interview*, inquir*, enquir*, quer*, email*, e-mail*, call, calls, message*, letter*, respond*,
  respons*, reply, answer*, reach*, contact*, approach*, speak, talk, elaborate`);

/** What somebody refuses who will not answer: "declined | to be interviewed"; not "declined | to take part". */
const REFUSED = anyOf(`
  comment*, answer*, respond*, reply, interview*, question*, inquir*, enquir*, discuss*, talk, speak, elaborate, explain, address, say,
  saying, confirm*, deny, disclose, reveal, identify, name, release, provide, share, describe, specify, clarify, detail*, whether`);

/** What a silence is kept about, where it says so: "would not discuss | its wages". Empty for "to a request for comment". */
export function topicOf(turn: Turn): ReadonlySet<string> {
  if (REQUESTED.test(turn.content)) return new Set();
  // A place that every statement of the page names is no matter.
  const plain = new Set(matterWords(turn.content.replace(NAMES, ' ')));
  return plain.size ? plain : turn.words;
}
const NAMES = /(?<=\s)[A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ’'-]*/g;

/** "all the allegations", "any wrongdoing", "what the drivers say"; not "her concerns", which is one matter. */
const EVERYTHING: readonly RegExp[] = [
  // "all the allegations", "those claims", "any misconduct"; not "claims that it burned tyres"
  /(?:^|\b(?:all|any|every|these|those|the|such|of)\s)(?:\w+\s)?(?:allegations|accusations|claims|misconduct|charges|impropriety)\b(?!\s(?:that|of|about|over)\b)/i,
  // "these are all lies"
  /\b(?:these|those|they|it)\s(?:are|were|is|was)\s(?:all\s)?(?:lies|untrue|false|baseless|nonsense)\b/i,
  /\bwrongdoing\b/i,
  // "what the drivers say"
  /\b(?:what|everything|anything)\s(?:\S+\s){1,4}(?:said|says?|claim(?:s|ed)?|alleged?s?)\b/i,
];

/** What an answer says of a matter: an answer's words but for those that would answer anything. */
export function matterOf(turn: Turn): ReadonlySet<string> {
  const known = matters.get(turn) ?? new Set([...turn.words].filter((word) => !ANSWERS_ANYTHING.has(word)));
  matters.set(turn, known);
  return known;
}
/** Every claim asks for it that an answer is weighed against. */
const matters = new WeakMap<Turn, ReadonlySet<string>>();

/** "what they say “maliciously false”": nothing but words that answer anything. */
function isEmptyAnswer({ words, content }: Turn): boolean {
  return words.size > 0 && [...words].every((word) => ANSWERS_ANYTHING.has(word)) && !/\b(?:his|her|my|your)\s/i.test(content);
}

/** An answer to everything says so in its first words: this many characters. */
const OPENING = 120;

/** Words that deny, whatever verb reports them: "“plainly false”", "that it owes nobody anything", "“Not now, and not ever”". */
const DENIES =
  /\b(?:den(?:y|ies|ied)|false|untrue|not true|baseless|unfounded|groundless|nonsense|lies|meritless|without merit|no (?:proof|evidence|truth|basis|substance|merit|foundation)|never|not ever|(?:do|does|did|has|have|had|is|are|was|were)(?:n[’']t| not))\b/i;

/** Papers in which somebody answers. A website or a report of the accused's says what it said before it was accused. */
const ANSWERING_PAPERS =
  /\b(?:statement|release|letter|e-?mail|post|tweet|memo|blog|response|reply|suit|lawsuit|complaint|motion|filing|brief|note)s?\b/i;

/** "a statement by Norvane", "its letter": a paper of the accused that denies answers, whatever it accuses others of. */
const OWN_PAPER = /\b(?:statement|letter|response|reply)\b/i;

/** "told the Courier that nobody was fired for it": who denies with a word of harm what is said of themselves accuses nobody. */
const isOfItself = ({ forHouse, targets, sides }: Turn): boolean => forHouse && targets.every((target) => sides.includes(target));

/** Whether an answer is to everything. */
const isBlanket = (turn: Turn): boolean => {
  const opening = turn.content.slice(0, OPENING);
  return EVERYTHING.some((pattern) => pattern.test(opening)) || isEmptyAnswer(turn);
};

/** How a statement would answer, or `null` where it answers nothing. `isAccused`: whether anybody accuses those for whom it speaks. */
export function kindOf(turn: Turn, isAccused: (turn: Turn) => boolean): AnswerKind | null {
  if (namesPaper(turn.source) && !ANSWERING_PAPERS.test(turn.source)) return null;
  switch (turn.statement.act) {
    case 'silent':
      return 'silence';
    case 'declines':
      return REFUSED.test(`${turn.cue} ${turn.content}`) ? 'silence' : null;
    case 'denies':
    case 'rejects':
      return isBlanket(turn) ? 'blanket' : 'matter';
    case 'qualifies':
    case 'admits':
    case 'confirms':
    case 'corrects':
      return 'matter';
    default:
      if (!DENIES.test(turn.content) || !isAccused(turn)) return 'speech';
      if (isBlanket(turn)) return 'blanket';
      return turn.statement.act === 'alleges' && !OWN_PAPER.test(turn.source) && !isOfItself(turn) ? 'speech' : 'matter';
  }
}
