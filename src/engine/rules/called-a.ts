import { contentEnd, spansFrom } from '../contents/contents';
import type { Cue, Scene } from '../cues';
import { childAt, isPassive, type Parsed, spanOf } from '../grammar';
import { isNameWord, phraseStart } from '../sources/noun-phrases';
import { type Source, sourceOf } from '../sources/sources';
import type { CueRule, Found } from './rule';

/** Ruiz called | the plan a disgrace. · … the plan, | which | she called | a disgrace. · The plan | was called | a disgrace. */
export const calledA: CueRule = { takes: ['name'], at: findAt };

function findAt(scene: Scene, cue: Cue): Found | null {
  const { parsed: p, verb } = cue;
  const from = cue.last + 1;
  if (
    p.words[cue.at - 1] === 'to' ||
    // "We | might call | these a start": nobody does.
    /^(?:might|could|may)$/.test(p.words[cue.first] as string) ||
    (cue.first === 0 && p.words[cue.at] === verb.lemma) ||
    from >= p.tokens.length ||
    /^(?:on|for|upon|to|out|off|in|by|[.,;:])$/.test(p.words[from] as string)
  )
    return null;
  // "a play | called | “The Lock”": so it is named, and nobody says it.
  if (isName(cue, from)) return null;
  const source = sourceOf(cue);
  const cueSpans = [spanOf(p, cue.first, cue.last)];
  const found = (content: Found['content']): Found => ({ source: source?.spans ?? [], cue: cueSpans, content });
  const named = nameStart(cue, from);
  if (isPassive(p, cue.at)) {
    const subject = childAt(p, cue.at, 'nsubj');
    // Without an agent or marks it is a name and nobody's words: "a group that is called Lumen".
    if (subject === null || subject > cue.at || !(source || mark.test(p.words[from] as string))) return null;
    return found([
      spanOf(p, p.first[subject] as number, Math.min(p.last[subject] as number, cue.first - 1)),
      ...spansFrom(scene, p, from, endOfName(cue, from)),
    ]);
  }
  if (!source) return null;
  if (named !== null) return found(spansFrom(scene, p, from, endOfName(cue, named)));
  const thing = relativeBefore(p, source);
  return thing ? found([thing, ...spansFrom(scene, p, from, endOfName(cue, from))]) : null;
}

/** A participle right behind a thing, and right before the thing's name. */
function isName({ parsed: p, at, first }: Cue, from: number): boolean {
  if (first !== at || p.relations[at] !== 'acl' || p.tags[at - 1] !== 'NOUN' || p.words[at]?.endsWith('ing')) return false;
  return mark.test(p.words[from] as string) || (isNameWord(p, from) && !p.words.some((w, i) => i > from && mark.test(w)));
}

/** The agent of a passive is no part of the name: "has been called a quack | by his rivals". */
function endOfName(cue: Cue, from: number): number {
  const end = contentEnd(cue, from, 'phrase');
  const close = closeOfNames(cue.parsed, from, end);
  if (close > from && close < end && !/^(?:and|of|for|to|in|who|that)$/.test(cue.parsed.words[close + 1] ?? '')) return close;
  const by = isPassive(cue.parsed, cue.at) ? cue.parsed.words.indexOf('by', from) : -1;
  return by > from && by <= end ? by - 1 : end;
}

/** What begins with a mark ends with it: "called it “a sham,” | she said"; with the last of several: "a “liar,” a “bully” and a “thief|”". -1: no mark. */
function closeOfNames({ words }: Parsed, from: number, end: number): number {
  if (!mark.test(words[from] as string)) return -1;
  let close = words.findIndex((w, i) => i > from && mark.test(w));
  for (let next = close + 1; close > 0 && next < end; next++) {
    if (!/^(?:,|and|or|an?|the)$/.test(words[next] as string) && !mark.test(words[next] as string)) break;
    if (!mark.test(words[next] as string)) continue;
    const after = words.findIndex((w, i) => i > next && mark.test(w));
    if (after < 0) break;
    close = after;
    next = close;
  }
  return close;
}

/** Where the second of two phrases begins, the name: “a disgrace” of "the plan a disgrace"; `null` where there is one phrase only. */
function nameStart({ parsed: p, at }: Cue, from: number): number | null {
  const pronoun = /^(?:him|her|it|them|me|us|you|this|that|himself|herself|themselves|itself)$/.test(p.words[from] as string);
  if (pronoun && /^(?:DET|ADJ|NOUN|PROPN|PUNCT|VERB|ADV|NUM)$/.test(p.tags[from + 1] ?? '') && !/^[.,;:]$/.test(p.words[from + 1] ?? '.'))
    return from + 1;
  const quote = p.words.findIndex((w, i) => i > from && mark.test(w));
  if (quote > from && quote - from <= longestThing && !p.words.slice(from, quote).some((w) => /^(?:to|and|said|on)$/.test(w))) return quote;
  const object = childAt(p, at, 'obj', 'ccomp', 'xcomp');
  if (object === null || object < at || (p.first[object] as number) > from) return articleAfter(p, from);
  const phrases = (p.children[at] ?? []).filter((c) => c > at && !/^(?:punct|obl|advmod|advcl|conj|cc)/.test(p.relations[c] as string));
  const second =
    phrases.find((c) => c > object) ?? (p.children[object] ?? []).find((c) => c > object && describing.test(p.relations[c] as string));
  const behind = (p.last[object] as number) + 1;
  if (second === undefined && p.tags[behind] === 'ADV' && adjectival.test(p.words[behind] as string)) return behind;
  return second === undefined ? articleAfter(p, from) : Math.max(from, p.first[second] as number);
}

/** Where the tree fails, the article right behind a noun: "called the vote and the delay | a ploy". */
function articleAfter(p: Parsed, from: number): number | null {
  const at = p.words.findIndex(
    (w, i) => i > from && i - from <= longestThing && /^an?$/.test(w) && /^(?:NOUN|PROPN|PRON)$/.test(p.tags[i - 1] as string),
  );
  return at < 0 ? null : at;
}

/** Quotation marks as the tokens have them. */
const mark = /^(?:"|“|”|''|``|‘|’|«|»)$/;

/** "called the ruling | unjust": an adjective by its form, whatever the tagger takes it for. */
const adjectival = /^(?:un|in|im|ir|dis).{3}|(?:ous|ful|ic|ive|able|ible|less|ish)$/;

const describing = /^(?:appos|xcomp|amod)$/;

/** What is called something is named in at most so many tokens. */
const longestThing = 14;

/** "the plan, | which | she called" · "what | she called" · "| a plan | that she called": what stands for the thing before the speaker. */
function relativeBefore(p: Parsed, source: Source) {
  const at = source.first - 1;
  const word = p.words[at] ?? '';
  if (/^(?:which|what|whom)$/.test(word)) return spanOf(p, at, at);
  const noun = word === 'that' ? at - 1 : at;
  if (source.own && !/^(?:NOUN|PROPN)$/.test(p.tags[noun] ?? '')) return null;
  const first = phraseStart(p, noun);
  return first < noun || p.tags[noun] === 'NOUN' ? spanOf(p, first, noun) : null;
}
