import { joinedWords, type Mention, type Span, type Statement } from '../../model';
import type { Document } from '../document';
import { firstFrom } from '../in-order';
import { authorOf } from '../provenance/authors';
import { describesHouse, describesHouses } from './described';
import type { Parties } from './parties';
import { SPEAKS_FOR } from './spokespeople';
import { anyOf } from './word-list';

/** Who is with an entity but does not answer for it: "a former Norvane driver", "Norvane workers". */
export const OUTSIDER = anyOf(`
  former, ex-*, worker, workers, coworker*, employee*, driver, drivers, dancer*, customer*, client, clients, user, users,
  owners of, victim*, critic, critics, rival, rivals, competitor*, whistleblower*, whistle-blower*, union, resident, residents,
  villager*, neighbour*, neighbor*, shareholder*, investor*, analyst*, professor*, researcher*, student*, organiser*, organizer*,
  steward*, protester*, campaigner*, village, villages, communit*, locals, family, families, relative, relatives, parent,
  parents, fan, fans, buyer, buyers, owner of, borrower*, depositor*, subscriber*, contractor*, guard, guards, pilots, nurses,
  doctors, teachers, staff, carers, colleague*, activist*, source, sources, people familiar, plaintiff*, supplier*, farmer*, member, members, patient,
  patients, tenant*, passenger*, engineer, engineers, technician*, mechanic, mechanics, packer, packers, cashier*, barista*,
  labourer*, laborer*, shopper*, homeowner*, householder*`);

/** "a lawyer for Norvane’s drivers": answers for whoever is named. */
export const AGENT_OF = /\b(?:spokes\w+|lawyers?|attorneys?|reps?)\s(?:for|of)\s/i;

/** A relative pronoun's noun stands so many characters before it at most. */
const NOUN_REACH = 15;

/** "A spokeswoman for Tarn", whom the cast does not know: whoever the page is about is not meant. */
function isForSomebodyElse(text: string, { source }: Statement, named: readonly Mention[]): boolean {
  return source.some(({ start, end }) => {
    const found = /\b(?:spokes[A-Za-zÀ-ɏḀ-ỿ]+|lawyers?|attorneys?|reps?|representatives?)\s(?:for|of)\s(?:the\s)?(?=[A-ZÀ-ÞĀ-ɏḀ-ỿ])/.exec(
      text.slice(start, end),
    );
    const place = found ? start + found.index + found[0].length : 0;
    return found !== null && !named.some((m) => m.start <= place && place < m.end);
  });
}

/** "He said" of somebody whom the cast does not know: the party that bears the speaker's name. */
const byWho = ({ printed }: Parties, who: string): string | null => (printed.size && printed.get(who.replace(TITLE, ''))) || null;
const TITLE = /^(?:The|the|Mr|Mrs|Ms|Dr)\.?\s/;

/** "Everybody we spoke to at Norvane": where somebody works is not who speaks. */
const isPlace = (text: string, { start }: Mention): boolean =>
  (text.startsWith('at ', start - 3) || text.startsWith('at the ', start - 7)) &&
  AT_A_PLACE.test(text.slice(Math.max(0, start - 8), start));
const AT_A_PLACE = /\bat\s(?:the\s)?$/;

/** A source may have been cut inside a name ("Cotton | On"), which ends so many characters further on at most. */
const NAME_REACH = 30;

/** Those whom a statement's source names. */
function namedIn(mentions: readonly Mention[], source: readonly Span[]): Mention[] {
  const found: Mention[] = [];
  for (const { start, end } of source)
    for (let i = firstFrom(mentions, start); i < mentions.length; i++) {
      const mention = mentions[i] as Mention;
      if (mention.start >= end) break;
      if (mention.how !== 'pronoun' && mention.end <= end + NAME_REACH) found.push(mention);
    }
  return found;
}

const NOBODY: readonly string[] = [];

/** Acts by which several houses answer at once. */
const ANSWERING_ACTS: ReadonlySet<string> = new Set(['denies', 'rejects', 'admits', 'qualifies', 'declines', 'silent']);

/**
 * The entities for which a statement's speaker answers: itself, whom its words name ("Reps for Norvane and Tarn"), and whom the page
 * says it answers for. A worker, customer or former manager of a company does not answer for it.
 */
export function sidesOf(document: Document, parties: Parties, statement: Statement): readonly string[] {
  const { text } = document;
  const { source, who, entity } = statement;
  if (!source.length && entity === null) return NOBODY;
  const { cast, spokespeople, same } = parties;
  const printed = joinedWords(text, source, ' ');
  const inside = namedIn(cast.mentions, source);
  const sides: string[] = [];
  const add = (id: string) => {
    if (!sides.includes(id)) sides.push(id);
  };
  let isSpeakerUnsure = entity === null || isForSomebodyElse(text, statement, inside);
  for (const mention of inside)
    if (!isPlace(text, mention) || SPEAKS_FOR.test(printed)) add(mention.entity);
    else if (mention.entity === entity) isSpeakerUnsure = true;
  if (!isSpeakerUnsure) add(same(entity as string));
  const outsider = isOutsider(text, statement, printed);
  // "a Norvane driver": only a person named outright is their own side.
  const own = outsider ? sides.filter((id) => cast.entities.some((e) => e.id === id && e.kind === 'person' && e.name === who)) : sides;
  const author = authorOf(document, cast, statement);
  if (author && !own.includes(author.entity)) own.push(author.entity);
  if (!own.length && !outsider) {
    const unknown =
      byWho(parties, who) ?? (describesHouse(printed.replace(WHICH, '')) || describesHouse(who.replace(WHICH, '')) ? parties.main : null);
    if (unknown) own.push(unknown);
    else if (ANSWERING_ACTS.has(statement.act) && describesHouses(printed)) own.push(...parties.houses);
  }
  for (const id of [...own]) for (const other of spokespeople.get(id) ?? NOBODY) if (!own.includes(other)) own.push(other);
  return own;
}

/** "The company, | which has many employees": what is told of a house is not who speaks. */
const WHICH = /,\swhich\s.*$/s;

/** Whether somebody speaks who is only with a house. "from five villages who claim": the pronoun's noun stands before it. */
function isOutsider(text: string, { source, who }: Statement, printed: string): boolean {
  const at = source[0]?.start ?? 0;
  const noun = /^(?:who|which|that)$/i.test(printed) ? text.slice(Math.max(0, at - NOUN_REACH), at) : '';
  const called = `${noun} ${printed.replace(WHICH, '')} ${who.replace(WHICH, '')}`;
  return OUTSIDER.test(called) && !AGENT_OF.test(called);
}
