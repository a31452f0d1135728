import { spansFrom } from '../contents/contents';
import type { Scene } from '../cues';
import { type Parsed, spanOf } from '../grammar';
import { patientAt } from '../sources/sources';
import type { Found, WordRule } from './rule';

/**
 * Halden has been contacted | for comment. · The Courier has approached Halden | for a response.
 * Who was asked, and no answer is told: the way of British papers. The source is whoever was asked.
 */
export const askedForComment: WordRule = { words: ['contacted', 'approached', 'asked', 'invited', 'reached'], on: findOn };

const answering = new Set('said says told replied responded declined denied refused answered added confirmed'.split(' '));
/** "after the paper had contacted Halden for comment": told in passing, of something else. */
const passing = /^(?:after|before|when|until|once|if|while)$/;

/** "for comment", "for a further statement", "to comment" */
const wanted =
  /^(?:for (?:(?:a|an|any|further|additional|its|their|his|her) )*(?:comments?|responses?|statements?|reactions?)|to (?:comment|respond))\b/;
/** Words that the phrase for what was wanted can have, and that whoever was asked can have. */
const WANTED_WORDS = 5;
const ASKED_WORDS = 14;

function findOn(scene: Scene, p: Parsed, at: number): Found | null {
  const first = helpersFrom(p, at);
  // "Asked for comment, Ruiz said …": an answer is told.
  if (first === null || p.words.some((word) => answering.has(word)) || p.words.slice(0, first).some((word) => passing.test(word)))
    return null;
  const passive = /^(?:been|was|were)$/.test(p.words.slice(first, at).findLast((word) => !adverb.test(word)) ?? '');
  const last = p.words[at] === 'reached' && p.words[at + 1] === 'out' && p.words[at + 2] === 'to' ? at + 2 : at;
  // "Halden has reached an agreement": only "reached out to" asks.
  if (p.words[at] === 'reached' && last === at) return null;
  const content = wantedFrom(p, last + 1);
  // "has asked for comments": nobody is named who was asked.
  if (!content || (content.from === last + 1) !== passive) return null;
  const source = passive ? (patientAt(p, at, first)?.spans ?? []) : [spanOf(p, last + 1, content.from - 1)];
  return { source, cue: [spanOf(p, first, last)], content: spansFrom(scene, p, content.from, content.to) };
}

const adverb = /^(?:also|since|now|already|repeatedly|separately|both|all)$/;

/** First token of "has also been contacted", "was approached", "have asked"; `null`: the verb stands alone, or in another tense. */
function helpersFrom(p: Parsed, at: number): number | null {
  let from = at;
  while (from > 0 && (adverb.test(p.words[from - 1] as string) || /^(?:been|has|have|'ve|'s|was|were)$/.test(p.words[from - 1] as string)))
    from--;
  return p.words.slice(from, at).some((word) => !adverb.test(word)) ? from : null;
}

/** What was wanted, where it follows within a name's length. */
function wantedFrom(p: Parsed, from: number): { readonly from: number; readonly to: number } | null {
  for (let i = from; i <= from + ASKED_WORDS && i < p.words.length; i++) {
    const found = wanted.exec(p.words.slice(i, i + WANTED_WORDS).join(' '));
    if (found) return { from: i, to: i + found[0].split(' ').length - 1 };
    if (/^[.;:]$/.test(p.words[i] as string)) return null;
  }
  return null;
}
