import { isPunctuation, type Parsed } from '../grammar';
import { cueVerbs } from '../languages/en';

/** "…, | adding that": a participle that reports, or "according". */
const reportingParticiple = (word: string): boolean =>
  word === 'according' || word === 'citing' || (/ing$/.test(word) && (cueVerbs.get(word)?.takes.has('clause') ?? word === 'calling'));

/** Another attribution begins behind one of these, or with "nor". */
const joints = new Set(['and', 'but', ',', 'while', 'although', 'though', 'whereas', ';']);

/** "…, adding that" · "… and said that" · "…, according to" · "…, but Ruiz said": another attribution begins. */
export function startsAnother(p: Parsed, i: number, at: number): boolean {
  const word = p.words[i] as string;
  const next = p.words[i + 1] ?? '';
  if (!joints.has(word) && next !== 'nor') return false;
  const afterMark = isPunctuation(p, i + 1) ? (p.words[i + 2] ?? '') : next;
  if (word === ',' && reportingParticiple(afterMark)) return true;
  // "…, nor has it denied that": with its subject behind the helping verb.
  if (next === 'nor' && p.words.slice(i + 2, i + 2 + longestNor).some((w) => cueVerbs.has(w))) return true;
  if (joints.has(word) && opensReport(p, i + 1)) return true;
  if ((word !== 'and' && word !== 'but') || p.relations[i + 1] === 'punct') return false;
  const adverb = p.tags[i + 1] === 'ADV' ? 1 : 0;
  const verb = i + 1 + adverb;
  // "and claim | she knew"
  if (cueVerbs.get(p.words[verb] as string)?.takes.has('clause') && /^(?:he|she|they)$/.test(p.words[verb + 1] ?? '')) return true;
  if (p.tags[verb] !== 'VERB') return false;
  // "… said he won and | left": a second verb of the speaker's, by the tree; a second cue in the past, by its form.
  // "say his plans to raise the tax and | cut the rates would …": not before what is said has had its verb.
  if (p.heads[verb] === at && p.relations[verb] === 'conj')
    return !/^sa(?:y|ys|id)$/.test(p.words[at] as string) || p.tags.slice(at + 1, i).some((_, k) => isSaidVerb(p, at + 1 + k));
  return (
    (cueVerbs.get(p.words[verb] as string)?.kind ?? 'decline') !== 'decline' &&
    /(?:ed|said|told|wrote)$/.test(p.words[verb] as string) &&
    !p.words.slice(verb + 1, verb + 3).includes('by')
  );
}

/** "nor | has it so far denied": so many words may lie between. */
const longestNor = 5;

/** A verb that is no infinitive or participle. */
const isSaidVerb = (p: Parsed, i: number): boolean =>
  p.tags[i] === 'AUX' || (p.tags[i] === 'VERB' && p.words[i - 1] !== 'to' && !/ing$/.test(p.words[i] as string));

/** So many words may name a second speaker: "but | two of his former aides | said". */
const longestSecond = 7;

/** Verbs that make a second report where they have a speaker of their own. */
const secondReport = new Set(
  'said says say added told tells argued argues noted notes insisted claimed claims warned denied acknowledged suggested replied responded vowed conceded confirmed wrote tweeted explained announced accused urged'.split(
    ' ',
  ),
);

/** "but | Ruiz said …": a speaker of its own and a cue that has a content behind it. */
function opensReport(p: Parsed, from: number): boolean {
  for (let i = from; i <= from + longestSecond && i < p.tokens.length; i++) {
    const close = p.words[i] === ',' && i > from ? endOfDescription(p, i) : -1;
    if (close > 0) i = close + 1;
    const verb = cueVerbs.get(p.words[i] as string);
    if (verb && p.tags[i] === 'VERB' && i > from) return secondReport.has(p.words[i] as string) && !/^[.,;]$/.test(p.words[i + 1] ?? '.');
    const word = p.words[i] as string;
    if ((!partOfPhrase.has(p.tags[i] as string) && !inPhrase.has(word)) || relatives.has(word)) return false;
  }
  return false;
}

/** "and Ruiz|, the head of the harbour|, said": the comma that closes a description before a cue; -1: none. */
function endOfDescription(p: Parsed, comma: number): number {
  const close = p.words.indexOf(',', comma + 1);
  const cue = /^(?:also|later|has|have)$/.test(p.words[close + 1] ?? '') ? close + 2 : close + 1;
  return close > 0 && close - comma <= longestDescription && cueVerbs.has(p.words[cue] ?? '') ? close : -1;
}

/** A description between commas has at most so many tokens. */
const longestDescription = 14;

const inPhrase = new Set(['of', "'s", 'has', 'have', 'also', 'in', 'for']);
const relatives = new Set(['that', 'which', 'who', 'what']);
const partOfPhrase = new Set(['NOUN', 'PROPN', 'PRON', 'DET', 'ADJ', 'NUM', 'ADV']);
