import type { Act, SourceType, Voice } from '../../model';
import type { CueClass } from '../languages/en';
import {
  acknowledgement,
  announcement,
  apology,
  courtPapers,
  demanded,
  denial,
  falseCharges,
  falseReport,
  future,
  judgement,
  lawsuit,
  opinion,
  passedOn,
  planned,
  promising,
  qualification,
  refusedTo,
  rejection,
  selfDenial,
  unproven,
  untruth,
  weDeny,
  whatWasSaid,
  wrong,
} from '../languages/en-acts';

/** What is known of a statement when its act is judged. */
export interface Saying {
  /** The cue's class, or `null` for a cue without words. */
  readonly kind: CueClass | null;
  /** The cue's words, as printed. */
  readonly cue: string;
  /** What stands before the cue in its sentence: "nor has it | denied". */
  readonly lead: string;
  readonly content: string;
  /** The words that name the speaker, as printed. */
  readonly source: string;
  readonly rule: string;
  readonly voice: Voice;
  readonly sourceType: SourceType;
  /** Whether the speaker, or whom they speak for, was accused of something before on this page, or is a company that speaks of itself. */
  readonly answers: boolean;
  /** Whether the page introduces the speaker as an expert. */
  readonly expert: boolean;
}

/** Classes whose cue says what is done, whatever the words. */
const byClass: Readonly<Partial<Record<CueClass, Act>>> = {
  allege: 'alleges',
  announce: 'announces',
  confirm: 'confirms',
  admit: 'admits',
  deny: 'denies',
  reject: 'rejects',
  promise: 'promises',
  correct: 'corrects',
  decline: 'declines',
};

/** "did not deny", "has not confirmed": the negated cue does not do what its verb says. */
const negated = /\b(?:not|never|nor|neither)\b|n['’]t\b/i;

/** "nor has it | denied", "has never | confirmed": the negation stands at most three words before the cue; "not only" is none. */
const negatedBefore = /(?:\b(?:not|never|nor|neither)\b|n['’]t\b)(?!\sonly)(?:\s[a-zà-ɏḀ-ỿ’'-]+){0,3}\s$/i;

/** "had no comment", "was unable to comment": who was reached, and would not; not "has yet to comment". */
const unwilling = /\bno (?:\S+ )?comments?\b|\b(?:un)?able\b|\bunwilling\b|\bwant|\bwish|\b(?:chose|opted|preferred|decided) not\b/i;

/** "it does not comment on pending litigation", "they are unable to comment": who says so declines. */
const cannotComment =
  /^[“"]?(?:that\s)?[“"]?(?:it|they|he|she|we|I|the (?:company|firm|group))\s?(?:(?:is|are|was|were|am|['’]re|['’]s|['’]m)\s(?:unable|not able|unwilling) to|(?:do|does|did|can|could|would|will|wo|ca)(?:\s?not|n['’]t)(?: be able to)?|had no)\s(?:[a-z]+ )?comment/i;

/** "denied a motion", "rejected the bill": what a court or a parliament decides. */
const decided =
  /^(?:(?:an?|the|his|her|its|their|this|that|both|all)\s)?(?:[a-zà-ɏḀ-ỿ-]+\s){0,2}?(?:motions?|appeals?|bills?|petitions?|applications?|bail|permits?|visas?|parole|injunctions?|amendments?|nominations?|mergers?|licen[cs]es?)\b/i;

/** What saying it does: from the cue where the cue says it, else from the words and from who speaks. */
export function actOf(saying: Saying): Act {
  const { kind, cue, rule, content } = saying;
  if (rule === 'did-not-respond' || rule === 'asked-for-comment') return 'silent';
  if (rule === 'no-comment') return unwilling.test(`${cue} ${content}`) ? 'declines' : 'silent';
  if (kind === 'say' && cannotComment.test(content) && !saying.cue.includes('not')) return 'declines';
  if ((kind === 'deny' || kind === 'reject') && (decided.test(content) || refusedTo.test(content))) return 'announces';
  if (negated.test(cue) || negatedBefore.test(saying.lead)) return notSaid(saying);
  if ((rule === 'described-as' || rule === 'called-a') && whatWasSaid.test(content) && untruth.test(content)) return 'denies';
  if ((rule === 'described-as' || rule === 'called-a' || kind === 'reject') && rejection.test(content)) return 'rejects';
  const fromCue = kind && byClass[kind];
  if (fromCue === 'alleges' && selfDenial.test(content)) return 'denies';
  if (fromCue === 'alleges' && !wrong.test(content) && rule !== 'accused-of') return saying.answers ? 'qualifies' : 'alleges';
  // "Several drivers confirmed that they were cheated": who was harmed tells of the harm.
  if (fromCue === 'confirms' && saying.sourceType === 'unnamed' && !saying.answers && wrong.test(content)) return 'alleges';
  if (fromCue) return fromCue;
  return saying.answers ? answerOf(saying) : claimOf(saying);
}

/** "would not say", "isn’t saying", "has not said whether": who does not say what was asked. "did not mention" is only not said. */
const refuses = /\b(?:would|wo|will|could|is|are|was|were)(?:n[’']t)?\b|[’']s\b/i;
const asked = /^(?:to\b|whether\b|if\b|what\b|why\b|how\b|when\b|where\b|who\b|which\b|on\b|about\b)/i;

/** What a negated cue does: an answer that is not given, or no more than something left unsaid. */
function notSaid({ kind, cue, content }: Saying): Act {
  if (kind === 'think' || kind === 'judge') return 'judges';
  if (kind === 'deny' || kind === 'reject' || kind === 'confirm' || kind === 'admit' || kind === 'decline') return 'declines';
  return refuses.test(cue) || asked.test(content) ? 'declines' : 'states';
}

/** What answers, by its words. */
const answering: readonly (readonly [Act, RegExp])[] = [
  ['denies', denial],
  ['rejects', rejection],
  ['confirms', acknowledgement],
];

/** Behind so many characters a word is no longer what an answer opens with. */
const opening = 100;

/** What somebody does who has been accused: what their opening words do; a long answer may wave something away further on. */
function answerOf({ content, kind }: Saying): Act {
  const first = answering.find(([, words]) => words.test(content.slice(0, opening)));
  const qualifies = qualification.test(content);
  if (apology.test(content)) return 'admits';
  if (falseReport.test(content)) return 'denies';
  if (first) return first[0];
  if (qualification.test(content.slice(0, opening))) return 'qualifies';
  const later = answering.find(([, words]) => words.test(content));
  if (later) return later[0];
  if (future.test(content) && !qualifies) return 'promises';
  return qualifies || kind === 'say' ? 'qualifies' : 'judges';
}

/** What somebody does of whom nothing is claimed. */
function claimOf(saying: Saying): Act {
  const { content, kind, source, sourceType, voice } = saying;
  if (sourceType === 'publication' && passedOn.test(content)) return 'states';
  if (apology.test(content) && sourceType !== 'publication') return 'admits';
  if (
    weDeny.test(content) ||
    (sourceType !== 'publication' && falseReport.test(content)) ||
    falseCharges.test(content) ||
    selfDenial.test(content)
  )
    return 'denies';
  if (rejection.test(content) || unproven.test(content)) return 'rejects';
  if (sourceType === 'document' && future.test(content) && promising.test(source)) return 'promises';
  if (sourceType === 'official' && announcement.test(content)) return 'announces';
  if (courtPapers.test(source)) return demanded.test(content) ? 'announces' : 'alleges';
  if (lawsuit.test(content)) return planned.test(content) ? 'promises' : 'announces';
  if (wrong.test(content)) return saying.expert ? 'judges' : 'alleges';
  if (sourceType === 'official' && future.test(content)) return 'promises';
  if (kind === 'judge' || kind === 'think') return 'judges';
  if (sourceType === 'document' || sourceType === 'publication') return judgement.test(content) ? 'judges' : 'states';
  return opinion.test(content) || voice === 'direct' ? 'judges' : 'states';
}
