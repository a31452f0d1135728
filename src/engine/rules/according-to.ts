import { looksLikeClause } from '../contents/clause-signs';
import { hasFiniteVerb, lastWord, spansFrom, trimmed } from '../contents/contents';
import type { Scene } from '../cues';
import { type Parsed, spanOf } from '../grammar';
import type { Source } from '../sources/sources';
import { speakerAfter } from '../sources/speaker-after';
import type { Found, WordRule } from './rule';

/** The plan is dead, according to officials. · According to officials, the plan is dead. · The plan, according to officials, is dead. */
export const accordingTo: WordRule = { words: ['according'], on: findOn };

function findOn(scene: Scene, p: Parsed, at: number): Found | null {
  if (p.words[at + 1] !== 'to' || isSecond(p, at)) return null;
  const source = opensClause(p, at) ? firstSource(p, at + 2) : beforeClause(p, at, speakerAfter(p, at + 2));
  if (!source || isMeasure(p, source)) return null;
  return { source: source.spans, cue: [spanOf(p, at, at + 1)], content: contentOf(scene, p, at, source) };
}

/** "The next day, according to Ruiz|, the van left": the clause is no description of the speaker where none stands before. */
function beforeClause(p: Parsed, at: number, source: Source | null): Source | null {
  if (!source || (p.tags[0] !== 'SCONJ' && hasFiniteVerb(p, 0, at - 1))) return source;
  for (let i = source.first + 1; i < source.last; i++)
    if (p.words[i] === ',' && clauseFollows(p, i + 1) && looksLikeClause(p, i + 1))
      return { spans: [spanOf(p, source.first, i - 1)], first: source.first, last: i - 1, own: true };
  return source;
}

/** The first of a sentence takes all of it. */
function isSecond({ words }: Parsed, at: number): boolean {
  const first = words.indexOf('according');
  return first < at && words[first + 1] === 'to';
}

/** "According to Ruiz, the …" · "But according to Ruiz, the …" · "We learned that according to Ruiz, the …" */
const opensClause = (p: Parsed, at: number): boolean =>
  at < shortestLead || (/^(?:that|and|but|because)$/.test(p.words[at - 1] as string) && p.words.indexOf(',', at) > 0);

/** With fewer tokens before it, "According to" opens the sentence: "But according to …". */
const shortestLead = 3;

function contentOf(scene: Scene, p: Parsed, at: number, source: Source) {
  const end = lastWord(p);
  const rest = source.last + 1;
  const goesOn = p.words[rest] === ',' && rest < end;
  if (opensClause(p, at)) return spansFrom(scene, p, goesOn ? rest + 1 : rest, end);
  const lead = spansFrom(scene, p, 0, trimmed(p, 0, at - 1));
  // "The plan, according to officials, | is dead": the clause has not had its verb.
  const root = p.heads.indexOf(-1);
  return goesOn && root > source.last ? [...lead, ...spansFrom(scene, p, rest + 1, end)] : lead;
}

/** "According to | the police |, the van …": up to the comma after which the clause begins. */
function firstSource(p: Parsed, from: number): Source | null {
  const root = p.heads.indexOf(-1);
  const end = lastWord(p);
  let last = -1;
  for (let i = from; i < end; i++) {
    if (p.words[i] !== ',' || ((root > i || root >= from) && !clauseFollows(p, i + 1))) continue;
    last = i - 1;
    break;
  }
  if (last < from) last = p.words.indexOf(',', from) - 1;
  return last < from ? null : { spans: [spanOf(p, from, last)], first: from, last, own: true };
}

/** After the comma comes no further description ("a lawyer in Arlby,") but the clause. */
function clauseFollows(p: Parsed, at: number): boolean {
  const comma = p.words.indexOf(',', at);
  const root = p.heads.indexOf(-1);
  // "According to Ruiz, a clerk, …": where the tree takes the name for the root, the article tells.
  if (root < at && comma > 0 && /^(?:an?|who)$/.test(p.words[at] as string)) return false;
  return comma < 0 || root < comma || !/^(?:a|an|the|who|which|one)$/.test(p.words[at] as string);
}

/** "according to plan", "according to height": a measure, no source. */
function isMeasure(p: Parsed, source: Source): boolean {
  return (
    source.first === source.last &&
    /^(?:plan|height|size|age|need|needs|schedule|taste|rank|law|type|weight|custom|tradition|preference)$/.test(
      p.words[source.first] as string,
    )
  );
}
