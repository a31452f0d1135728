import { lastWord, spansFrom, trimmed } from '../contents/contents';
import type { Scene } from '../cues';
import { type Parsed, spanOf } from '../grammar';
import { patientAt } from '../sources/sources';
import type { Found, WordRule } from './rule';

/** Halden did not immediately respond | to a request for comment. · Ruiz could not be reached | for comment. */
export const didNotRespond: WordRule = {
  words: 'respond responded reply replied return returned answer answered reached available unavailable'.split(' '),
  on: findOn,
};

/** What somebody who asked for an answer would have got: "to a request for comment", "calls seeking comment", "questions". */
const asked =
  /\b(?:comment|requests?|calls?|e-?mails?|messages?|inquir(?:y|ies)|enquir(?:y|ies)|questions?|queries|interview|letters?|texts?)\b/;

function findOn(scene: Scene, p: Parsed, at: number): Found | null {
  const first = negatedFrom(p, at);
  if (first === null) return null;
  let to = at + 1;
  while (to < lastWord(p) && !endsAt(p, to + 1)) to++;
  const content = to <= lastWord(p) ? { from: at + 1, to: trimmed(p, at + 1, to) } : null;
  const words = content ? p.words.slice(content.from, content.to + 1).join(' ') : '';
  if (!content || !asked.test(words)) return null;
  const source = patientAt(p, at, first);
  return { source: source?.spans ?? [], cue: [spanOf(p, first, at)], content: spansFrom(scene, p, content.from, content.to) };
}

const stops = /^(?:[.;:,]|and|but|after|on|before|when|while)$/;

/** Whether the phrase ends before a word: not within a pair of things asked, nor where examples follow: "questions, including those about …". */
const endsAt = (p: Parsed, at: number): boolean =>
  stops.test(p.words[at] as string) && !isPair(p, at) && !/^(?:including|such)$/.test(p.words[at + 1] ?? '');

/** "calls | and | e-mails": two things asked, not a second clause. */
const isPair = (p: Parsed, at: number): boolean => p.words[at] === 'and' && asked.test(p.words.slice(at + 1, at + 3).join(' '));

/** First token of "did not immediately respond", "could not be reached", "was not available", or `null` where nothing says no. */
function negatedFrom(p: Parsed, at: number): number | null {
  let from = at;
  let no = p.words[at] === 'unavailable';
  while (
    from > 0 &&
    at - from < 6 &&
    /^(?:not|n't|never|immediately|yet|be|been|did|do|does|has|have|had|could|can|was|were|is|are|also|to|otherwise|directly|personally|so|far|ca)$|ly$/.test(
      p.words[from - 1] as string,
    )
  ) {
    from--;
    if (/^(?:not|n't|never)$/.test(p.words[from] as string)) no = true;
  }
  return no ? from : null;
}
