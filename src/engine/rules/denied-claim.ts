import type { Cue } from '../cues';
import { childAt, type Parsed } from '../grammar';
import { sourceOf } from '../sources/sources';
import { afterCue } from './after-cue';

/** Halden denied | the allegations. · The study proposed | the use of cameras. */
export const deniedClaim = afterCue('object', opens);

/** What is denied when something said is: not a motion, not entry. */
const deniable =
  /^(?:claims?|allegations?|accusations?|charges?|reports?|rumou?rs?|wrongdoing|misconduct|involvement|knowledge|responsibility|links?|ties|any|all|it|this|that|them|everything|existence|suggestions?|assertions?|story|stories|account|findings?|having|role|part|liability|guilt|fault|plans?|connections?)$/;

/** What is rejected by a vote or a court, not by an answer. */
const procedural =
  /^(?:bills?|motions?|amendments?|appeals?|applications?|measures?|laws?|legislation|budget|treaty|nominations?|candidates?|ballots?|case|cases|lawsuits?|suits?|petitions?|jury|complaint)$/;

/** Those whose office it is to ask. */
const asking = /^(?:police|officers?|detectives?|investigators?|prosecutors?|agents?)$/;

/** What lists things in words. */
const papers =
  /^(?:leaflets?|reports?|documents?|statements?|memos?|letters?|complaints?|lawsuits?|suits?|websites?|pages?|studies|study|filings?|papers?)$/;

/** A noun phrase that is the cue's object. */
function opens(cue: Cue, from: number): boolean {
  const { parsed: p, at, verb } = cue;
  if (verb.kind !== 'deny' && verb.kind !== 'reject' && (isIdle(cue) || isNegated(cue))) return false;
  // "Detectives questioned | the clerk": they asked, and doubted nothing.
  if (verb.lemma === 'question' && p.words.slice(0, at).some((w) => asking.test(w))) return false;
  // "The firm recalled | the lamps": only "…, recalling a visit" says something.
  if (verb.lemma === 'recall' && (p.words[at] !== 'recalling' || p.tags.slice(from, from + 3).includes('NUM'))) return false;
  // "The team listed Tarn as its home": only papers list something in words.
  if (verb.lemma === 'list' && !papers.test(p.words[sourceOf(cue)?.last ?? at] as string)) return false;
  const object = childAt(p, at, 'obj') ?? describedBy(cue);
  // "denied | any wrongdoing, saying that …": what is deniable stands at once behind, whatever the parser hangs it on.
  if (verb.kind === 'deny' && p.words.slice(from, from + 2).some((w) => deniable.test(w)) && !isGivenTo(p, from)) return true;
  if (object === null || object < at || (p.first[object] as number) > from) return false;
  const words = p.words.slice(p.first[object] as number, object + 1);
  // "denied | them entry": from them, not in words.
  if (verb.kind === 'deny' && isGivenTo(p, from)) return false;
  if (verb.kind === 'deny') return words.some((w) => deniable.test(w));
  // "dismissed him": from a post, not with words.
  return verb.kind !== 'reject' || (!/^(?:him|her|me|us)$/.test(p.words[object] as string) && !procedural.test(p.words[object] as string));
}

/** "did not mention the fire": what somebody left out was not said; "did not confirm the report" says something. */
function isNegated({ parsed: p, verb, first, at }: Cue): boolean {
  if (verb.kind === 'confirm' || verb.kind === 'admit') return false;
  for (let i = first; i < at; i++) if (/^(?:not|n't|never)$/.test(p.words[i] as string)) return true;
  return false;
}

/** "denied | them entry" */
const isGivenTo = (p: Parsed, from: number): boolean =>
  /^(?:him|her|me|us|them)$/.test(p.words[from] as string) && p.tags[from + 1] === 'NOUN';

/** "confirmed the sale but | denied claims of a plot": behind "but" the parser takes the verb for a participle that describes its object. */
const describedBy = ({ parsed: p, at, verb }: Cue): number | null =>
  verb.kind === 'deny' && p.relations[at] === 'amod' && /^(?:and|but)$/.test(p.words[at - 1] ?? '') ? (p.heads[at] as number) : null;

/** "a report | that highlights the cost", "came | to defend the bill", "left | for praising him": who or what it is, or might do, not what was said. */
const isIdle = ({ parsed: p, first, at }: Cue): boolean =>
  /^(?:to|would|could|can|might|may|should)$/.test(p.words[first] as string) ||
  /^(?:who|that|which)$/.test(p.words[first - 1] ?? '') ||
  (first === at && /^(?:for|of)$/.test(p.words[first - 1] ?? ''));
