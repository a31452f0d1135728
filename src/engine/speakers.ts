import type { Entity, Mention, Span } from '../model';
import { antecedentAt, pluralBefore } from './antecedents';
import type { Attribution, Cast, Document } from './document';
import { mentionsIn, sentenceAt } from './in-order';
import { authorOf } from './provenance/authors';
import { namesPaper } from './provenance/papers';
import { AGENT_OF, OUTSIDER } from './replies/sides';

/** Who speaks: the source's words resolved, and the entity they name or speak for. */
export interface Speaker {
  readonly who: string;
  readonly entity: string | null;
}

interface Known extends Speaker {
  /** The words as printed, in lower case: what "the spokesman" is looked up in. */
  readonly words: string;
  readonly place: number;
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
    const inside = mentionsIn(cast.mentions, a.source);
    const speaker =
      relativeAt(document, cast, entities, words, at) ??
      headOfSentence(document, cast, entities, words, at) ??
      pronounAt(
        words,
        before,
        () => lastMention(document, cast, entities, at, a),
        () => pluralBefore(document, at),
      ) ??
      nounAt(words, before) ??
      paperAt(document, cast, entities, words, a) ??
      namedBy(words, at, inside, entities, text);
    before.push({
      ...speaker,
      place: at,
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
    (!kind && /^[A-ZÀ-ÞĀ-ɏḀ-ỿ][a-zß-ɏḀ-ỿ]+(?:$| [A-ZÀ-ÞĀ-ɏḀ-ỿ])/.test(speaker.who))
  );
}

/** "villages who claim", "Ana Ruel, a lawyer for Norvane, who says": whom the relative pronoun stands for. */
function relativeAt(document: Document, cast: Cast, entities: ReadonlyMap<string, Entity>, words: string, at: number): Speaker | null {
  const noun = /^(?:who|which|that)$/i.test(words) ? antecedentAt(document, at) : null;
  if (!noun) return null;
  const printed = document.text.slice(noun.start, noun.end);
  const named = cast.mentions.findLast((m) => noun.start <= m.start && m.end === noun.end);
  if (!named && /(?:[a-zß-ɏḀ-ỿ]+|[A-ZÀ-ÞĀ-ɏḀ-ỿ].* \d+)$/.test(printed) && /^,?\s*$/.test(document.text.slice(noun.end, at)))
    return { who: bare(printed), entity: null };
  const before = { start: sentenceAt(document, at)?.start ?? 0, end: at };
  const people = mentionsIn(cast.mentions, [before]).filter((m) => entities.get(m.entity)?.kind === 'person');
  const person = words.toLowerCase() === 'who' ? people.at(-1) : undefined;
  return speakerOf(entities.get((person ?? named)?.entity ?? '') ?? null);
}

/** "following her arrest", "to Tarn": words that name no speaker, whatever found them. */
const NO_SPEAKER = /^(?:following|after|before|amid|despite|during|since|to|at(?!\sleast)|in|on|by|with)\s/i;

/** Whom the sentence opens with, where the source's own words name nobody: "Ruel, in posts following her arrest, said …". */
function headOfSentence(document: Document, cast: Cast, entities: ReadonlyMap<string, Entity>, words: string, at: number): Speaker | null {
  if (!NO_SPEAKER.test(words)) return null;
  const start = sentenceAt(document, at)?.start ?? at;
  const first = mentionsIn(cast.mentions, [{ start, end: at }]).find((m) => m.start === start);
  return speakerOf(entities.get(first?.entity ?? '') ?? null) ?? { who: words, entity: null };
}

/** "he", "it", "they": whoever spoke last and fits; else whoever was named last and fits. */
function pronounAt(words: string, before: readonly Known[], last: () => Last, plural: () => string | null): Speaker | null {
  const pronoun = words.toLowerCase();
  if (/^(?:who|which|that)$/.test(pronoun)) return speakerOf(last().any);
  if (/^(?:he|she|him|her|his)$/.test(pronoun)) {
    const spoke = before.findLast((k) => k.person);
    const named = last();
    if (named.topic && spoke && named.place > spoke.place) return speakerOf(named.topic);
    return spoke ?? speakerOf(named.person);
  }
  if (/^(?:they|we)$/.test(pronoun)) {
    const just = plural();
    if (just) return before.findLast((k) => k.words === just.toLowerCase()) ?? { who: bare(just), entity: null };
    return before.findLast((k) => k.plural) ?? before.at(-1) ?? null;
  }
  if (/^it$/.test(pronoun)) return before.findLast((k) => !k.person && !k.plural) ?? speakerOf(last().other);
  return null;
}

const speakerOf = (entity: Entity | null): Speaker | null => entity && { who: entity.name, entity: entity.id };

/** Who was named last before a place: a person, anything else, whoever. */
interface Last {
  readonly person: Entity | null;
  readonly other: Entity | null;
  readonly any: Entity | null;
  /** The person whose name last opened a paragraph, and where. */
  readonly topic: Entity | null;
  readonly place: number;
}

function lastMention({ page }: Document, cast: Cast, entities: ReadonlyMap<string, Entity>, at: number, a: Attribution): Last {
  const earlier = cast.mentions.filter((m) => m.end <= at);
  const isPerson = (m: Mention) => entities.get(m.entity)?.kind === 'person';
  const entity = (m: Mention | undefined) => (m && entities.get(m.entity)) ?? null;
  const person = earlier.findLast(isPerson);
  // "“…,” he said" goes on with who spoke; "Then she said …" is whom the paragraph before has begun to tell of.
  const follows = (a.content[0]?.start ?? 0) > at;
  const head = follows ? earlier.findLast((m) => isPerson(m) && m.how !== 'pronoun' && opensParagraph(page.blocks, m)) : undefined;
  return {
    person: entity(person),
    other: entity(earlier.findLast((m) => !isPerson(m))),
    any: entity(earlier.at(-1)),
    topic: entity(head),
    place: head?.start ?? -1,
  };
}

/** "Mr ", "Chief ": so much may stand before the name that opens a paragraph. */
const TITLE = 8;

function opensParagraph(blocks: readonly Span[], mention: Mention): boolean {
  return blocks.some((b) => b.start <= mention.start && mention.start - b.start <= TITLE);
}

const spokesNouns =
  /\b(?:spokes(?:man|woman|person|people)|representatives?|lawyers?|attorneys?|chief executive|CEO|chairman|chairwoman|founder|executives?|managers?|directors?|owners?)\b/i;

/** "the spokesman", "the statement": a short phrase without a name, whose noun a speaker before had. */
function nounAt(words: string, before: readonly Known[]): Speaker | null {
  const noun = /^(?:the|this|that)\s+((?:[a-zà-ɏḀ-ỿ]+\s)?[a-zà-ɏḀ-ỿ]+)$/i.exec(words)?.[1]?.toLowerCase();
  if (!noun) return null;
  const last = noun.split(' ').at(-1) as string;
  return before.findLast((k) => k.words !== words.toLowerCase() && new RegExp(`\\b${last}\\b`).test(k.words)) ?? null;
}

/** "Former mayor, Ana Ruel": a description, and then a name. */
const NAME_AT_END =
  /^(?:[^,]*\s)?[a-zß-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ-]*,\s([A-ZÀ-ÞĀ-ɏḀ-ỿ][a-zß-ɏḀ-ỿ’'-]+(?:\s[A-ZÀ-ÞĀ-ɏḀ-ỿ]\.)?(?:\s[A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ’'-]+)+)$/;

/** A person by name: the cast’s, where one bears the last name. */
function nameOnly(name: string, entities: ReadonlyMap<string, Entity>): Speaker {
  const lastName = name.split(' ').at(-1);
  const known = [...entities.values()].find((e) => e.kind === 'person' && e.name.split(' ').at(-1) === lastName);
  return { who: name, entity: known?.id ?? null };
}

/** "Ana Ruel, an engineer", "Ana Ruel a former guard": a name, and then what somebody is. */
const NAME_BEFORE_ROLE =
  /^([A-ZÀ-ÞĀ-ɏḀ-ỿ][a-zß-ɏḀ-ỿ’'-]+(?:\s[A-ZÀ-ÞĀ-ɏḀ-ỿ]\.)?(?:\s[A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ’'-]+)+)(?=,?\s(?:an?|the|who)\s)/;

/** A name in the words: the person, or the organisation with what the words add to it ("Halden spokeswoman"). */
function namedBy(words: string, at: number, inside: readonly Mention[], entities: ReadonlyMap<string, Entity>, text: string): Speaker {
  const first = inside[0] && entities.get(inside[0].entity);
  const person = inside.map((m) => entities.get(m.entity)).find((e) => e?.kind === 'person');
  // "Another villager, Ana Ruel": the cast knows no Ana Ruel, or only her last name.
  const last = person ? undefined : NAME_AT_END.exec(words)?.[1];
  if (last) return nameOnly(last, entities);
  // "Another Tarn driver, Ana Ruel, a lawyer": with the house, but not its voice. "a lawyer for Tarn’s drivers" is whom it names.
  if (OUTSIDER.test(words) && !AGENT_OF.test(words)) return person ? (speakerOf(person) ?? nobody) : { who: bare(words), entity: null };
  const house = inside.map((m) => entities.get(m.entity)).find((e) => e && e.kind !== 'person');
  // "Ana Ruel, an engineer from Denmark", where the page’s cast has no Ana Ruel: the name at the head speaks.
  const unlisted = person ? null : NAME_BEFORE_ROLE.exec(words);
  if (unlisted && first && inside[0] && inside[0].start >= at + (unlisted[0] as string).length && !spokesNouns.test(words))
    return { who: unlisted[1] as string, entity: null };
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

/** "a report by a research company", "The brochure that she was given": the paper speaks, for its author where one is known. */
function paperAt(document: Document, cast: Cast, entities: ReadonlyMap<string, Entity>, words: string, a: Attribution): Speaker | null {
  if (!namesPaper(words)) return null;
  const author = entities.get(authorOf(document, cast, a)?.entity ?? '');
  if (!author) return { who: bare(words), entity: null };
  return { who: words.includes(author.name) ? bare(words) : author.name, entity: author.id };
}
