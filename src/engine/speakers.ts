import type { Entity, Mention } from '../model';
import type { Attribution, Cast, Document } from './document';

/** Who speaks: the source's words resolved, and the entity they name or speak for. */
export interface Speaker {
  readonly who: string;
  readonly entity: string | null;
}

interface Known extends Speaker {
  /** The words as printed, in lower case: what "the spokesman" is looked up in. */
  readonly words: string;
  readonly person: boolean;
  readonly plural: boolean;
}

const nobody: Speaker = { who: 'unnamed', entity: null };

/** The speaker of each attribution, in the same order: which must be the text's. */
export function findSpeakers(document: Document, cast: Cast, attributions: readonly Attribution[]): Speaker[] {
  const { text } = document;
  const entities = new Map(cast.entities.map((e) => [e.id, e]));
  const before: Known[] = [];
  return attributions.map((a) => {
    const at = a.source[0]?.start ?? -1;
    const words = a.source.map((s) => text.slice(s.start, s.end)).join('; ');
    if (at < 0 || !words) return nobody;
    const inside = cast.mentions.filter((m) => a.source.some((s) => s.start <= m.start && m.end <= s.end));
    const speaker =
      pronounAt(words, before, () => lastMention(cast, entities, at)) ??
      nounAt(words, before) ??
      authorAfter(document, cast, entities, words, inside, at) ??
      namedBy(words, at, inside, entities, text);
    before.push({
      ...speaker,
      words: words.toLowerCase(),
      person: isPerson(speaker, words, entities),
      plural:
        /^(?:they|we)$/i.test(words) || /\w(?:ers|ors|ents|ists|ials|sts|men|people|ants)\b(?!['’])/.test(words) || / and /.test(words),
    });
    return speaker;
  });
}

function isPerson(speaker: Speaker, words: string, entities: ReadonlyMap<string, Entity>): boolean {
  const kind = entities.get(speaker.entity ?? '')?.kind;
  return (
    kind === 'person' ||
    /^(?:he|she|i|who)$/i.test(words) ||
    spokesNouns.test(words) ||
    (!kind && /^\p{Lu}\p{Ll}+(?:$| \p{Lu})/u.test(speaker.who))
  );
}

/** "he", "it", "they": whoever spoke last and fits; else whoever was named last and fits. */
function pronounAt(words: string, before: readonly Known[], last: () => Last): Speaker | null {
  const pronoun = words.toLowerCase();
  if (/^(?:who|which|that)$/.test(pronoun)) return speakerOf(last().any);
  if (/^(?:he|she|him|her|his)$/.test(pronoun)) return before.findLast((k) => k.person) ?? speakerOf(last().person);
  if (/^(?:they|we)$/.test(pronoun)) return before.findLast((k) => k.plural) ?? before.at(-1) ?? null;
  if (/^it$/.test(pronoun)) return before.findLast((k) => !k.person && !k.plural) ?? speakerOf(last().other);
  return null;
}

const speakerOf = (entity: Entity | null): Speaker | null => entity && { who: entity.name, entity: entity.id };

/** Who was named last before a place: a person, anything else, whoever. */
interface Last {
  readonly person: Entity | null;
  readonly other: Entity | null;
  readonly any: Entity | null;
}

function lastMention(cast: Cast, entities: ReadonlyMap<string, Entity>, at: number): Last {
  const earlier = cast.mentions.filter((m) => m.end <= at);
  const of = (person: boolean) => earlier.findLast((m) => (entities.get(m.entity)?.kind === 'person') === person);
  const entity = (m: Mention | undefined) => (m && entities.get(m.entity)) ?? null;
  return { person: entity(of(true)), other: entity(of(false)), any: entity(earlier.at(-1)) };
}

const spokesNouns =
  /\b(?:spokes(?:man|woman|person|people)|representatives?|lawyers?|attorneys?|chief executive|CEO|chairman|chairwoman|founder|executives?|managers?|directors?|owners?)\b/i;

/** "the spokesman", "the statement": a short phrase without a name, whose noun a speaker before had. */
function nounAt(words: string, before: readonly Known[]): Speaker | null {
  const noun = /^(?:the|this|that)\s+((?:\p{Ll}+\s)?\p{Ll}+)$/iu.exec(words)?.[1]?.toLowerCase();
  if (!noun) return null;
  const last = noun.split(' ').at(-1) as string;
  return before.findLast((k) => k.words !== words.toLowerCase() && new RegExp(`\\b${last}\\b`).test(k.words)) ?? null;
}

/** A name in the words: the person, or the organisation with what the words add to it ("Halden spokeswoman"). */
function namedBy(words: string, at: number, inside: readonly Mention[], entities: ReadonlyMap<string, Entity>, text: string): Speaker {
  const first = inside[0] && entities.get(inside[0].entity);
  const person = inside.map((m) => entities.get(m.entity)).find((e) => e?.kind === 'person');
  const house = inside.map((m) => entities.get(m.entity)).find((e) => e && e.kind !== 'person');
  if (person && words.indexOf(',') > 0 && inside[0] && inside[0].start - at > words.indexOf(',') && first !== person)
    return { who: bare(words), entity: house?.id ?? null };
  if (person) return { who: person.name, entity: spokesNouns.test(words) && house ? house.id : person.id };
  if (!house || !first || !inside[0]) return { who: bare(words), entity: null };
  const rest = text.slice(inside[0].end, at + words.length);
  // The name alone, perhaps with "the", a form or a description after a comma, is the organisation; "Halden's owners" are not.
  const alone = /^(?:the\s+)?$/i.test(text.slice(at, inside[0].start)) && /^(?:['’]s)?(?:$|,|\s*\()/.test(rest);
  return { who: alone ? house.name : bare(words), entity: house.id };
}

/** Without article and description: "a Halden spokesman, Jo Lind" → "Halden spokesman, Jo Lind". */
function bare(words: string): string {
  return words.replace(/^(?:the|a|an)\s+/i, '').replace(/\s+/g, ' ');
}

const paper = /^(?:an?|the|new|recent|\s)*\b(?:report|study|survey|investigation|analysis|findings)\b/i;

/** "a report by a research company": the house that the next sentences name as the author ("The findings by …"). */
function authorAfter(
  { text, sentences }: Document,
  cast: Cast,
  entities: ReadonlyMap<string, Entity>,
  words: string,
  inside: readonly Mention[],
  at: number,
): Speaker | null {
  if (!paper.test(words) || inside.some((m) => m.how !== 'description' && m.how !== 'pronoun')) return null;
  const here = sentences.findLast((s) => s.start <= at)?.index ?? 0;
  for (const sentence of sentences.slice(here + 1, here + 1 + authorReach)) {
    const by = /\b(?:findings|report|study|survey|investigation|analysis)\s+(?:by|from)\s+(?:the\s+)?/i.exec(
      text.slice(sentence.start, sentence.end),
    );
    const place = by && sentence.start + by.index + by[0].length;
    const author = cast.mentions.find((m) => m.start === place);
    const entity = author && entities.get(author.entity);
    if (entity) return { who: entity.name, entity: entity.id };
  }
  return null;
}

/** So many sentences after a paper's first mention may name its author. */
const authorReach = 2;
