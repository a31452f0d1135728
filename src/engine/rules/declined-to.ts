import type { Cue } from '../cues';
import { afterCue } from './after-cue';

/** A Halden spokeswoman declined | to comment. */
export const declinedTo = afterCue('to', opens);

function opens({ parsed: p, verb }: Cue, from: number): boolean {
  // "declined | comment", "refused | an interview"
  if (
    verb.kind === 'decline' &&
    /^(?:comment|(?:(?:an?|all|any|several|repeated|requests? for) )*interviews?)\b/.test(p.words.slice(from, from + 4).join(' '))
  )
    return true;
  return (
    verb.kind === 'decline' &&
    p.words[from] === 'to' &&
    (verb.lemma !== 'refuse' || p.words.slice(from + 1, from + 3).some((w) => spoken.test(w))) &&
    (p.tags[from + 1] === 'VERB' ||
      p.tags[from + 1] === 'AUX' ||
      /^(?:comment|answer|say|respond|discuss|talk|speak|elaborate)$/.test(p.words[from + 1] ?? ''))
  );
}

/** What is refused with words or by silence: not "refused to leave". */
const spoken =
  /^(?:comment|answer|say|respond|reply|discuss|talk|speak|elaborate|explain|acknowledge|admit|concede|confirm|deny|disavow|disclose|reveal|release|publish|name|identify|apologi[sz]e|condemn|denounce|retract|correct|take|give|provide|share|rule|accept|recogni[sz]e|commit|promise|address|specify|describe|cite|testify)$/;
