import type { Parsed } from './grammar';
import { type CueVerb, cueNouns } from './languages/en';

/** Whether a form of a cue is a verb here: by its form, by its tag, or by what stands around it, since the tagger takes many for nouns. */
export function isVerb(p: Parsed, at: number, verb: CueVerb): boolean {
  if (isOwned(p, at) || isThing(p, at)) return false;
  if (unmistakable.has(p.words[at] as string) || p.tags[at] === 'VERB' || p.tags[at] === 'X') return true;
  return introducesThat(p, at, verb) || introducesSpeech(p, at, verb) || closesSpeech(p, at, verb);
}

/** Forms that are nothing but a cue, whatever the tagger takes them for. */
const unmistakable = new Set([
  'said',
  'says',
  'told',
  'wrote',
  'saying',
  'stating',
  'tells',
  'allege',
  'alleges',
  'insists',
  'insisted',
  'argues',
  'argued',
  'urged',
  'urges',
  'accuses',
  'accuse',
  'denies',
]);

/** "Ruiz asserts that …": a form of a cue between a noun and "that" is a verb. */
function introducesThat(p: Parsed, at: number, verb: CueVerb): boolean {
  const takesClause = verb.takes.has('clause');
  // "… was safe and claim | she knew": a second verb, which nothing but its clause shows.
  const before = p.words[at - 1];
  if ((before === 'and' || before === 'but') && takesClause && persons.has(p.words[at + 1] ?? '')) return true;
  // "Mayor Ana Ruiz announces | where …"
  if (takesClause && p.tags[at - 1] === 'PROPN' && (p.words[at] as string).endsWith('s') && asked.has(p.words[at + 1] ?? '')) return true;
  // "a light show that | can be seen": which can.
  if (
    p.words[at + 1] !== 'that' ||
    p.words[at] === 'rules' ||
    !takesClause ||
    cueNouns.has(p.words[at] as string) ||
    p.tags[at + 2] === 'AUX'
  )
    return false;
  return subjects.has(p.tags[at - 1] ?? '') || /^[A-ZÀ-ÞĀ-ɏḀ-ỿ]/.test(p.tokens[at - 1]?.text ?? '');
}

const persons = new Set(['he', 'she', 'they']);
const asked = new Set(['where', 'how', 'why', 'whether']);
/** What may stand right before a verb. */
const subjects = new Set(['NOUN', 'PROPN', 'PRON', 'ADV', 'AUX']);

/** "with one clerk | writing “We knew.”": right before speech a participle is a verb, whatever its tag. */
const introducesSpeech = (p: Parsed, at: number, verb: CueVerb): boolean =>
  verb.takes.has('clause') &&
  (p.words[at] as string).endsWith('ing') &&
  speechMarks.has(p.words[at + 1] ?? '') &&
  /^[A-ZÀ-ÞĀ-ɏḀ-ỿ]/.test(p.tokens[at + 2]?.text ?? '');

const speechMarks = new Set(['"', '“', "''"]);

/** "…, the firm's former doctor | maintains." · "…?” a clerk | asks.": the last word, after speech and who speaks, whatever its tag. */
function closesSpeech(p: Parsed, at: number, verb: CueVerb): boolean {
  if (!verb.takes.has('clause') && !verb.takes.has('whether')) return false;
  const next = p.words[at + 1] ?? '.';
  if ((next !== '.' && next !== '!') || !(p.words[at] as string).endsWith('s')) return false;
  if (p.tags[at - 1] !== 'NOUN' && p.tags[at - 1] !== 'PROPN') return false;
  const edge = p.words.findLastIndex((w, i) => i < at && /^(?:,|"|”|'')$/.test(w));
  const phrase = p.tags.slice(edge + 1, at);
  return (
    edge > 0 &&
    at - edge <= longestBefore &&
    /^(?:DET|PROPN)$/.test(phrase[0] ?? '') &&
    !phrase.some((t) => t === 'VERB' || t === 'AUX' || t === 'CCONJ')
  );
}

/** A speaker before the sentence's last word has at most so many tokens. */
const longestBefore = 9;

/** "a light | show", "the audit | report": one thing has no verb without an -s. */
const isThing = (p: Parsed, at: number): boolean =>
  things.has(p.words[at] as string) &&
  p.tags[at - 1] === 'NOUN' &&
  !(p.words[at - 1] as string).endsWith('s') &&
  !isOfMany(p, at) &&
  !many.test(p.words[at - 1] as string);

/** Words that are a noun as often as a verb, and nouns for many that take such a verb. */
const things = new Set('show report claim promise pledge charge estimate project question note request comment remark praise'.split(' '));
const many = /^(?:people|police|staff|crew|data|media|percent|cent|public|majority|half|third|quarter|number|team)$|men$|women$|children$/;

/** "Quist's | reporting": a noun. */
const isOwned = (p: Parsed, at: number): boolean =>
  p.words[at - 1] === "'s" && p.tags[at - 1] === 'PART' && (p.words[at] as string).endsWith('ing');

/** "Residents of the estate | claim the homes …": said by the many, not one thing beside another. */
const isOfMany = (p: Parsed, at: number): boolean =>
  p.tags[at] === 'VERB' &&
  objects.has(p.words[at + 1] ?? '') &&
  (p.children[at] ?? []).some(
    (c) => c < at - 1 && p.relations[c] === 'nsubj' && ((p.words[c] as string).endsWith('s') || many.test(p.words[c] as string)),
  );
const objects = new Set(['the', 'their', 'its', 'his', 'her', 'that', 'it', 'they']);
