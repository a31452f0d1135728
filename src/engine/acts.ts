import type { Act, SourceType } from '../model';
import type { CueClass } from './languages/en';
import { announcement, denial, future, opinion, qualification, rejection, wrong } from './languages/en-acts';

/** What is known of a statement when its act is judged. */
export interface Saying {
  /** The cue's class, or `null` for a cue without words. */
  readonly kind: CueClass | null;
  /** The cue's words, as printed. */
  readonly cue: string;
  readonly content: string;
  readonly rule: string;
  readonly sourceType: SourceType;
  /** Whether the speaker speaks of themselves or of whom they speak for. */
  readonly ofSelf: boolean;
}

const byClass: Readonly<Partial<Record<CueClass, Act>>> = {
  allege: 'alleges',
  announce: 'announces',
  judge: 'judges',
  confirm: 'confirms',
  admit: 'admits',
  deny: 'denies',
  reject: 'rejects',
  promise: 'promises',
  correct: 'corrects',
  decline: 'declines',
  think: 'judges',
};

/** "did not deny", "has not confirmed": the negated cue does not do what its verb says. */
const negated = /\b(?:not|never|nor|neither)\b|n['’]t\b/i;

/** What saying it does: from the cue where the cue says it, else from the words and from who speaks of whom. */
export function actOf(saying: Saying): Act {
  const { kind, cue, rule, content } = saying;
  if (rule === 'did-not-respond') return 'silent';
  const no = negated.test(cue);
  if (kind === 'decline') return 'declines';
  if (no) return kind === 'confirm' || kind === 'say' || kind === 'announce' || kind === 'deny' ? 'declines' : 'states';
  const fromCue = kind && byClass[kind];
  if ((rule === 'described-as' || kind === 'reject') && rejection.test(content)) return 'rejects';
  if (fromCue && kind !== 'judge' && kind !== 'announce') return fromCue;
  if (kind === 'announce') return 'announces';
  return fromContent(saying) ?? fromCue ?? 'states';
}

function fromContent({ content, ofSelf, kind, sourceType }: Saying): Act | null {
  if (ofSelf) {
    if (rejection.test(content)) return 'rejects';
    if (denial.test(content)) return 'denies';
    if (qualification.test(content)) return 'qualifies';
    if (future.test(content)) return 'promises';
  } else if (rejection.test(content) && denial.test(content)) return 'rejects';
  if (wrong.test(content) && !ofSelf) return 'alleges';
  if (kind === 'judge') return 'judges';
  if (opinion.test(content)) return 'judges';
  if (sourceType === 'official' && announcement.test(content)) return 'announces';
  return null;
}
