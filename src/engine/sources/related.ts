import { type Parsed, spanOf } from '../grammar';
import { cueVerbs } from '../languages/en';
import { wordsBefore } from './noun-phrases';
import type { Source } from './sources';

/** "Ruiz, | who has left, | said", "groups | that endorsed him | say": the noun, where a relative pronoun has had its verb; else the pronoun speaks. */
export function relatedOf(p: Parsed, source: Source | null, end: number): Source | null {
  const at = source?.first ?? -1;
  const word = p.words[at] ?? '';
  if (!source || source.last !== at || at < 1 || !/^(?:who|which|that)$/.test(word)) return source;
  const aside = p.words[at - 1] === ',';
  const noun = wordsBefore(p, aside ? at - 1 : at);
  if (!noun || at > end || !hasHadItsVerb(p, at, end)) return source;
  if (!aside) return { ...noun, own: true };
  const name = p.words[noun.first - 1] === ',' ? wordsBefore(p, noun.first - 1) : null;
  const first = name?.first ?? (isOnePhrase(p, noun.first) ? 0 : noun.first);
  return { spans: [spanOf(p, first, end - 2)], first, last: end - 2, own: true };
}

/** "The suit filed on Friday on | behalf of Halden": from the sentence's first word on no verb but a participle behind its noun, and no comma. */
const isOnePhrase = (p: Parsed, end: number): boolean =>
  !/^(?:ADP|SCONJ|CCONJ|ADV|VERB)$/.test(p.tags[0] as string) &&
  p.tags
    .slice(0, end)
    .every(
      (t, i) => !/^(?:PUNCT|AUX|SCONJ|CCONJ)$/.test(t) && (t !== 'VERB' || (/ed$/.test(p.words[i] as string) && p.tags[i - 1] === 'NOUN')),
    );

/** "Ruiz, | who | has left|, said", "groups | that | endorsed him | say": a verb of the pronoun's own, and nothing that joins the cue to it. */
function hasHadItsVerb(p: Parsed, at: number, end: number): boolean {
  const verbs = p.tags
    .slice(at + 1, end)
    .some(
      (t, i) =>
        (t === 'VERB' || t === 'AUX') && !cueVerbs.has(p.words[at + 1 + i] as string) && !/ing$/.test(p.words[at + 1 + i] as string),
    );
  const joint = p.words[end - 1] ?? '';
  return verbs && (p.words[at - 1] === ',' ? joint === ',' : /^(?:NOUN|PROPN|PRON)$/.test(p.tags[end - 1] as string));
}
