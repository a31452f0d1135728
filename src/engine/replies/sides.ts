import { type Mention, overlaps, type Statement } from '../../model';
import type { Document } from '../document';
import { mentionsIn } from '../in-order';
import { authorOf } from '../provenance/authors';
import type { Parties } from './parties';
import { isPrinted, printedName } from './printed';
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

/** "officials of the mining firm", "a company spokesman", "a spokeswoman": a house that is described, or left out, and not named. */
const OF_THE_HOUSE =
  /^(?:a|the|its)\sspokes(?:man|woman|person)$|^(?:(?:a|an|the|its)\s)?(?:(?:spokes[A-Za-zÀ-ɏḀ-ỿ]+|officials?|lawyers?|executives?|management|owners?|representatives?)\s(?:for|of|at)\s(?:the|its)\s)?(?:[a-zß-ɏḀ-ỿ]+\s){0,2}(?:company|firm|retailer|manufacturer|operator|developer|contractor|airline|supplier|producer|chain|brand|landlord|management)(?:['’]s?)?(?:\s(?:spokes[A-Za-zÀ-ɏḀ-ỿ]+|officials?|lawyers?|executives?|management|owners?|representatives?))?$/;

/** "He said" of somebody whom the cast does not know: the party that bears the speaker's name. */
const byWho = ({ cast }: Parties, who: string): string | null =>
  cast.mentions.find((m) => isPrinted(m.entity) && printedName(m.entity) === who.replace(TITLE, ''))?.entity ?? null;
const TITLE = /^(?:The|the|Mr|Mrs|Ms|Dr)\.?\s/;

/** "Everybody we spoke to at Norvane": where somebody works is not who speaks. */
const AT_A_PLACE = /\bat\s(?:the\s)?$/;
const PLACE_REACH = ' at the '.length;

/** A source may have been cut inside a name ("Cotton | On"), which ends so many characters further on at most. */
const NAME_REACH = 30;

/**
 * The entities for which a statement's speaker answers: itself, whom its words name ("Reps for Norvane and Tarn"), and whom the page
 * says it answers for. A worker, customer or former manager of a company does not answer for it.
 */
export function sidesOf(document: Document, parties: Parties, statement: Statement): ReadonlySet<string> {
  const { cast, spokespeople, same } = parties;
  const printed = statement.source.map((s) => document.text.slice(s.start, s.end)).join(' ');
  const isPlace = ({ start }: Mention) =>
    AT_A_PLACE.test(document.text.slice(Math.max(0, start - PLACE_REACH), start)) && !SPEAKS_FOR.test(printed);
  const reach = statement.source.map(({ start, end }) => ({ start, end: end + NAME_REACH }));
  const within = (m: Mention) => m.how !== 'pronoun' && statement.source.some((s) => overlaps(s, m));
  const inside = mentionsIn(cast.mentions, reach).filter(within);
  const named = inside.filter((m) => !isPlace(m)).map((m) => m.entity);
  const places = new Set(inside.filter(isPlace).map((m) => m.entity));
  // "from five villages who claim": the pronoun's noun stands before it.
  const at = statement.source[0]?.start ?? 0;
  const noun = /^(?:who|which|that)$/i.test(printed) ? document.text.slice(Math.max(0, at - NOUN_REACH), at) : '';
  const called = `${noun} ${printed} ${statement.who}`;
  const outsider = OUTSIDER.test(called) && !AGENT_OF.test(called);
  const unsure = statement.entity === null || places.has(statement.entity) || isForSomebodyElse(document.text, statement, inside);
  const speaker = unsure ? [] : [same(statement.entity as string)];
  // "a Norvane driver": only a person named outright is their own side.
  const isCalled = (id: string) => cast.entities.some((e) => e.id === id && e.kind === 'person' && e.name === statement.who);
  const sides = new Set([...named, ...speaker].filter((id) => !outsider || isCalled(id)));
  const author = authorOf(document, cast, statement);
  if (author) sides.add(author.entity);
  const isOfTheHouse = [printed, statement.who].some((words) => OF_THE_HOUSE.test(words.charAt(0).toLowerCase() + words.slice(1)));
  const house = !outsider && isOfTheHouse ? parties.main : null;
  const unknown = sides.size || outsider ? null : (byWho(parties, statement.who) ?? house);
  if (unknown) sides.add(unknown);
  for (const id of [...sides]) for (const other of spokespeople.get(id) ?? []) sides.add(other);
  return sides;
}
