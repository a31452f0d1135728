import type { Span } from '../../model';
import type { Attribution } from '../document';
import { kindOfCue } from '../languages/en';

/** Words that name the speaker again, or nobody: "he", "which". */
const again = /^(?:he|she|it|they|i|we|you|who|which|that|one|this|these|those)?$/i;

/** What may be said one day: "the judges would rule". */
const supposed = /^(?:would|will|could|may|might|should|can|to) /i;

/** Those asked in a poll: "74 percent of voters". */
const polled = /\b(?:percent|per cent|voters|respondents|those (?:surveyed|polled))\b|%/i;

/**
 * Whether a report inside what somebody says is said in passing, and no statement of its own: "the study found that most voters | said", "he said
 * that he | thinks". Of those that this drops, PolNeAR marks 14 of 76; of the nested that it keeps, 76 of 159.
 */
export function isPassing(text: string, inner: Attribution): boolean {
  const words = (spans: readonly Span[]): string => spans.map((s) => text.slice(s.start, s.end)).join(' ');
  const cue = words(inner.cue);
  const kind = kindOfCue(cue);
  const source = words(inner.source);
  return (
    inner.rule === 'said-that' && (kind === 'think' || kind === 'show' || supposed.test(cue) || again.test(source) || polled.test(source))
  );
}
