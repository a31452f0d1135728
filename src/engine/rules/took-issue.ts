import { contentEnd, lastWord, spansFrom } from '../contents/contents';
import type { Cue, Scene } from '../cues';
import { type Parsed, spanOf } from '../grammar';
import { type CuePhrase, cuePhrases } from '../languages/en';
import { subjectAt } from '../sources/sources';
import type { Found, WordRule } from './rule';

/** Halden took issue with | the minister’s figures. · The union hit back at | the claim. */
export const tookIssue: WordRule = { words: [...cuePhrases.keys()], on: findOn };

function phraseAt(words: readonly string[], at: number): CuePhrase | undefined {
  return cuePhrases.get(words[at] as string)?.find(({ rest }) => rest.every((w, i) => words[at + 1 + i] === w));
}

function findOn(scene: Scene, p: Parsed, at: number): Found | null {
  const phrase = phraseAt(p.words, at);
  // "trying to hit back at", "while lashing out at": what is tried or goes along is not yet said.
  if (!phrase || /ing$/.test(p.words[at] as string) || p.words[at - 1] === 'to') return null;
  const last = at + phrase.rest.length;
  const source = subjectAt(p, at, at, last);
  if (!source || last + 1 > lastWord(p)) return null;
  const cue: Cue = {
    parsed: p,
    at,
    first: at,
    last,
    inside: null,
    verb: { lemma: p.words[at] as string, kind: phrase.kind, takes: new Set() },
  };
  const content = spansFrom(scene, p, last + 1, contentEnd(cue, last + 1, 'phrase'));
  return { source: source.spans, cue: [spanOf(p, at, last)], content };
}
