import type { Entity } from '../../model';
import type { Attribution } from '../document';
import { mentionsIn } from '../in-order';
import { authorOf } from '../provenance/authors';
import { namesPaper } from '../provenance/papers';
import { AGENT_OF, OUTSIDER } from '../replies/sides';
import { bare, type Known, type Speaker, type Speaking, speakerOf, spokesNouns } from './speaker';

/** "the spokesman", "the statement": a short phrase without a name, whose noun a speaker before had. */
export function nounAt(words: string, before: readonly Known[]): Speaker | null {
  const noun = /^(?:the|this|that)\s+((?:[a-zà-ɏḀ-ỿ]+\s)?[a-zà-ɏḀ-ỿ]+)$/i.exec(words)?.[1]?.toLowerCase();
  if (!noun) return null;
  const last = noun.split(' ').at(-1) as string;
  const low = words.toLowerCase();
  return before.findLast((k) => k.words !== low && hasWord(k.words, last)) ?? null;
}

function hasWord(words: string, word: string): boolean {
  for (let at = words.indexOf(word); at >= 0; at = words.indexOf(word, at + 1))
    if (!isPlain(words.charCodeAt(at - 1)) && !isPlain(words.charCodeAt(at + word.length))) return true;
  return false;
}

/** A small letter, a digit or an underscore. */
const isPlain = (c: number): boolean => (c >= 0x61 && c <= 0x7a) || (c >= 0x30 && c <= 0x39) || c === 0x5f;

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
export function namedBy({ document, cast, entities }: Speaking, words: string, at: number, { source }: Attribution): Speaker {
  const inside = mentionsIn(cast.mentions, source);
  const named = inside.map((m) => entities.get(m.entity));
  const [name, first] = [inside[0], named[0]];
  const person = named.find((e) => e?.kind === 'person');
  // "Another villager, Ana Ruel": the cast knows no Ana Ruel, or only her last name.
  const last = person || !words.includes(',') ? undefined : NAME_AT_END.exec(words)?.[1];
  if (last) return nameOnly(last, entities);
  // "Another Tarn driver, Ana Ruel, a lawyer": with the house, but not its voice. "a lawyer for Tarn’s drivers" is whom it names.
  if (OUTSIDER.test(words) && !AGENT_OF.test(words)) return speakerOf(person) ?? { who: bare(words), entity: null };
  const house = named.find((e) => e && e.kind !== 'person');
  // "Ana Ruel, an engineer from Denmark", where the page’s cast has no Ana Ruel: the name at the head speaks.
  const unlisted = person || !first ? null : NAME_BEFORE_ROLE.exec(words);
  if (unlisted && name && name.start >= at + (unlisted[0] as string).length && !spokesNouns.test(words))
    return { who: unlisted[1] as string, entity: null };
  const comma = person && first !== person ? words.indexOf(',') : -1;
  if (comma > 0 && name && name.start - at > comma) return { who: bare(words), entity: house?.id ?? null };
  if (person) return { who: person.name, entity: house && spokesNouns.test(words) ? house.id : person.id };
  if (!house || !first || !name) return { who: bare(words), entity: null };
  // The name alone, perhaps with "the", a form or a description after a comma, is the organisation; "Halden's owners" are not.
  const { text } = document;
  const alone =
    /^(?:the\s+)?$/i.test(text.slice(at, name.start)) && /^(?:['’]s)?(?:$|,|\s*\()/.test(text.slice(name.end, at + words.length));
  return { who: alone ? house.name : bare(words), entity: house.id };
}

/** "a report by a research company", "The brochure that she was given": the paper speaks, for its author where one is known. */
export function paperAt({ document, cast, entities }: Speaking, words: string, a: Attribution): Speaker | null {
  if (!namesPaper(words)) return null;
  const author = entities.get(authorOf(document, cast, a)?.entity ?? '');
  if (!author) return { who: bare(words), entity: null };
  return { who: words.includes(author.name) ? bare(words) : author.name, entity: author.id };
}
