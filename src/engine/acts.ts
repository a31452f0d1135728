import type { Act, SourceType, Voice } from '../model';
import type { CueClass } from './languages/en';
import {
  acknowledgement,
  announcement,
  denial,
  future,
  judgement,
  lawsuit,
  opinion,
  passedOn,
  planned,
  promising,
  qualification,
  rejection,
  wrong,
} from './languages/en-acts';

/** What is known of a statement when its act is judged. */
export interface Saying {
  /** The cue's class, or `null` for a cue without words. */
  readonly kind: CueClass | null;
  /** The cue's words, as printed. */
  readonly cue: string;
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

/** What saying it does: from the cue where the cue says it, else from the words and from who speaks. */
export function actOf(saying: Saying): Act {
  const { kind, cue, rule, content } = saying;
  if (rule === 'did-not-respond') return 'silent';
  if (negated.test(cue)) return kind === 'think' || kind === 'judge' ? 'judges' : 'declines';
  if ((rule === 'described-as' || rule === 'called-a' || kind === 'reject') && rejection.test(content)) return 'rejects';
  const fromCue = kind && byClass[kind];
  if (fromCue === 'alleges' && !wrong.test(content) && rule !== 'accused-of') return saying.answers ? 'qualifies' : 'alleges';
  // "Several drivers confirmed that they were cheated": who was harmed tells of the harm.
  if (fromCue === 'confirms' && saying.sourceType === 'unnamed' && !saying.answers && wrong.test(content)) return 'alleges';
  if (fromCue) return fromCue;
  return saying.answers ? answerOf(saying) : claimOf(saying);
}

/** What somebody does who has been accused. */
function answerOf({ content, kind }: Saying): Act {
  if (denial.test(content)) return 'denies';
  if (rejection.test(content)) return 'rejects';
  if (acknowledgement.test(content)) return 'confirms';
  if (future.test(content) && !qualification.test(content)) return 'promises';
  if (qualification.test(content) || kind === 'say') return 'qualifies';
  return 'judges';
}

/** What somebody does of whom nothing is claimed. */
function claimOf(saying: Saying): Act {
  const { content, kind, source, sourceType, voice } = saying;
  if (rejection.test(content)) return 'rejects';
  if (sourceType === 'publication' && passedOn.test(content)) return 'states';
  if (sourceType === 'document' && future.test(content) && promising.test(source)) return 'promises';
  if (sourceType === 'official' && announcement.test(content)) return 'announces';
  if (lawsuit.test(content)) return planned.test(content) ? 'promises' : 'announces';
  if (wrong.test(content)) return saying.expert ? 'judges' : 'alleges';
  if (sourceType === 'official' && future.test(content)) return 'promises';
  if (kind === 'judge' || kind === 'think') return 'judges';
  if (sourceType === 'document' || sourceType === 'publication') return judgement.test(content) ? 'judges' : 'states';
  return opinion.test(content) || voice === 'direct' ? 'judges' : 'states';
}
