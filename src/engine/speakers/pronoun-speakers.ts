import type { Entity, EntityKind, Mention, Span } from '../../model';
import type { Attribution } from '../document';
import { firstFrom, mentionsIn, sentenceAt } from '../in-order';
import { antecedentAt, pluralBefore } from './antecedents';
import { bare, type Known, type Speaker, type Speaking, speakerOf, spokesNouns } from './speaker';

/** What stands for somebody named elsewhere. */
export type Pronoun = 'relative' | 'person' | 'many' | 'thing';

/** The pronouns that speak, in lower case. */
export const pronouns: ReadonlyMap<string, Pronoun> = new Map<string, Pronoun>([
  ['who', 'relative'],
  ['which', 'relative'],
  ['that', 'relative'],
  ['he', 'person'],
  ['she', 'person'],
  ['him', 'person'],
  ['her', 'person'],
  ['his', 'person'],
  ['they', 'many'],
  ['we', 'many'],
  ['it', 'thing'],
]);

/** "he", "it", "they": whoever spoke last and fits; else whoever was named last and fits. */
export function pronounAt(page: Speaking, pronoun: Pronoun, at: number, a: Attribution): Speaker | null {
  const { before } = page;
  if (pronoun === 'relative') return speakerOf(lastNamed(page, at, () => true));
  if (pronoun === 'person') {
    const spoke = before.findLast((k) => isPerson(page, k));
    // "“…,” he said" goes on with who spoke; "Then she said …" is whom the paragraph before has begun to tell of.
    const follows = (a.content[0]?.start ?? 0) > at;
    const topic = spoke && follows ? topicBefore(page, at) : undefined;
    if (topic && spoke && topic.start > spoke.place) return speakerOf(page.entities.get(topic.entity));
    return spoke ?? speakerOf(lastNamed(page, at, (kind) => kind === 'person'));
  }
  if (pronoun === 'many') {
    const just = pluralBefore(page.document, at);
    if (just) return before.findLast((k) => k.words === just.toLowerCase()) ?? { who: bare(just), entity: null };
    return before.findLast(isMany) ?? before.at(-1) ?? null;
  }
  return before.findLast((k) => !isPerson(page, k) && !isMany(k)) ?? speakerOf(lastNamed(page, at, (kind) => kind !== 'person'));
}

const kindOf = (entities: ReadonlyMap<string, Entity>, mention: Mention): EntityKind | undefined => entities.get(mention.entity)?.kind;

/** Who of some kind was named last before a place. */
function lastNamed({ cast, entities }: Speaking, at: number, fits: (kind: EntityKind | undefined) => boolean): Entity | undefined {
  for (let i = firstFrom(cast.mentions, at) - 1; i >= 0; i--) {
    const mention = cast.mentions[i] as Mention;
    if (mention.end <= at && fits(kindOf(entities, mention))) return entities.get(mention.entity);
  }
  return undefined;
}

/** The last name of a person before a place that opens its paragraph. */
function topicBefore({ document, cast, entities }: Speaking, at: number): Mention | undefined {
  for (let i = firstFrom(cast.mentions, at) - 1; i >= 0; i--) {
    const mention = cast.mentions[i] as Mention;
    const { start, end, how } = mention;
    if (end <= at && how !== 'pronoun' && opensParagraph(document.page.blocks, start) && kindOf(entities, mention) === 'person')
      return mention;
  }
  return undefined;
}

/** "Mr ", "Chief ": so much may stand before the name that opens a paragraph. */
const TITLE = 8;

function opensParagraph(blocks: readonly Span[], place: number): boolean {
  const block = blocks[firstFrom(blocks, place + 1) - 1];
  return block !== undefined && place - block.start <= TITLE;
}

function isPerson({ entities }: Speaking, { who, entity, printed, words }: Known): boolean {
  const kind = entities.get(entity ?? '')?.kind;
  return (
    kind === 'person' ||
    /^(?:he|she|i|who)$/.test(words) ||
    spokesNouns.test(printed) ||
    (!kind && /^[A-ZÀ-ÞĀ-ɏḀ-ỿ][a-zß-ɏḀ-ỿ]+(?:$| [A-ZÀ-ÞĀ-ɏḀ-ỿ])/.test(who))
  );
}

const isMany = ({ printed, words }: Known): boolean =>
  words === 'they' ||
  words === 'we' ||
  /\w(?:ers|ors|ents|ists|ials|sts|men|people|ants)\b(?!['’])/.test(printed) ||
  printed.includes(' and ');

/** "villages who claim", "Ana Ruel, a lawyer for Norvane, who says": whom the relative pronoun stands for. */
export function relativeAt({ document, cast, entities }: Speaking, words: string, at: number): Speaker | null {
  const noun = antecedentAt(document, at);
  if (!noun) return null;
  const printed = document.text.slice(noun.start, noun.end);
  const named = cast.mentions.findLast((m) => noun.start <= m.start && m.end === noun.end);
  if (!named && /(?:[a-zß-ɏḀ-ỿ]+|[A-ZÀ-ÞĀ-ɏḀ-ỿ].* \d+)$/.test(printed) && /^,?\s*$/.test(document.text.slice(noun.end, at)))
    return { who: bare(printed), entity: null };
  const before = { start: sentenceAt(document, at)?.start ?? 0, end: at };
  const person =
    words.toLowerCase() === 'who' ? mentionsIn(cast.mentions, [before]).findLast((m) => kindOf(entities, m) === 'person') : undefined;
  return speakerOf(entities.get((person ?? named)?.entity ?? ''));
}
