import { isPunctuation, type Parsed, spanOf } from '../grammar';
import type { Source } from './sources';

/** Words of the day on which something was said. */
export const days: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tonight earlier later last this'.split(' '),
);
const timeWords = new Set('in on during after before via through when while as at by following amid'.split(' '));
const speechPlace =
  /^(?:statements?|interviews?|e-?mails?|tweets?|speech|speeches|letters?|blog|posts?|news|press|phone|telephone|twitter|facebook|video|response|reply|testimony|hearing|conference|briefing|memo|report|television|radio|rally|event|debate|january|february|march|april|may|june|july|august|september|october|november|december|\d{4})$/;
const opensDescription = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'X']);

/** "said | Ana Ruiz, a lawyer in Orlando who knows him | on Friday": the phrase after a cue that follows speech. */
export function speakerAfter(p: Parsed, from: number): Source | null {
  const end = p.tokens.length - 1;
  if (/^(?:that|which|when|if|as|because|whether)$/.test(p.words[from] ?? 'that')) return null;
  let described = false;
  let i = from;
  for (; i <= end; i++) {
    const word = p.words[i] as string;
    if (/^(?:[.;:?!“"]|''|—|–|--)$/.test(word)) break;
    if (word === '(') {
      while (i < end && p.words[i] !== ')') i++;
    } else if (word === ',') {
      if (!goesOnDescribing(p, i + 1)) break;
      described = true;
    } else if (word === 'who' || word === 'whose') described = true;
    else if (i > from && stopsSpeaker(p, i, described)) break;
  }
  let last = i - 1;
  while (last > from && isPunctuation(p, last) && p.words[last] !== ')') last--;
  if (last < from || !p.tags.slice(from, last + 1).some((t) => t === 'NOUN' || t === 'PROPN' || t === 'PRON' || t === 'X')) return null;
  return { spans: [spanOf(p, from, last)], first: from, last, own: true };
}

/** After a comma: "a lawyer", "who knows him", "R-Utah", not "adding that" or "but". */
function goesOnDescribing(p: Parsed, at: number): boolean {
  const word = p.words[at] ?? '';
  if (/^(?:who|whose|which)$/.test(word)) return true;
  return opensDescription.has(p.tags[at] as string) && !/ing$/.test(word) && !days.has(word);
}

/** "| on Friday", "| in a statement": time and place of the speech end the speaker's phrase; in a description only those of speech do. */
function stopsSpeaker(p: Parsed, at: number, described: boolean): boolean {
  const word = p.words[at] as string;
  if (days.has(word)) return true;
  if (word === 'by' && (p.tags[at - 1] === 'NOUN' || /ed$|en$|found/.test(p.words[at - 1] ?? ''))) return false;
  // "said Ruiz | to the crowd", not "said the Alliance to Save the Bay" nor "an aide to the mayor".
  if (word === 'to' && p.tags[at - 1] === 'PROPN' && p.tags[at + 1] !== 'VERB' && !described) return true;
  if (!timeWords.has(word)) return p.tags[at] === 'VERB' && !described && /ing$/.test(word);
  if (!described) return true;
  return /^(?:in|on|during|via|at)$/.test(word) && p.words.slice(at + 1, at + 5).some((w) => days.has(w) || speechPlace.test(w));
}
