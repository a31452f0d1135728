import { type Entity, type Mention, overlaps } from '../../model';
import type { Cast, Document } from '../document';
import { sentenceAt } from '../in-order';
import { isPrinted } from './printed';

/** Who answers for an entity: "spokesman", "lawyer", "chief executive". */
const ROLE =
  '(?:spokes(?:man|woman|person|people)|lawyers?|attorneys?|counsel|solicitors?|chief executive|chief [A-Za-zÀ-ɏḀ-ỿ]+ officer|C[EFOT]O|chair(?:man|woman|person)?|president|(?:co-)?founders?|owners?|(?:managing )?director|managers?|management|boss|head|executives?|rep(?:resentative)?s?|legal team|minister|dean|operator|secretary)';
/** Words that say of somebody that they answer for an entity. */
export const SPEAKS_FOR = new RegExp(`\\b${ROLE}\\b`, 'i');

/** The reach, in characters, of a role's words between a person's name and the entity they answer for. */
const ROLE_REACH = 90;

/** Words that end a noun phrase: no role is shared across them. */
const NO_VERB = '(?!(?:said|says|told|and|but|who|which|that|was|were|is|are|has|had|have|to|by|when|while|after|as)\\s)';
/** "Norvane’s chief executive, Ana Ruel", "Norvane spokesman Ana Ruel": what stands between the two names. */
const ROLE_BETWEEN = new RegExp(
  `^(?:['’]s?)?\\s(?:${NO_VERB}[a-zà-ɏḀ-ỿ&-]+\\s){0,3}${ROLE}(?:\\s${NO_VERB}[a-zà-ɏḀ-ỿ&-]+){0,2},?\\s(?:[a-zà-ɏḀ-ỿ]\\S*\\s)?$`,
  'i',
);
/** "Norvane, the toolmaker founded by Ana Ruel": what stands between the two names. */
const FOUNDED_BY = /^,?\s[^.;:!?\n“”"()]{0,60}\b(?:founded|owned|led|run|headed|launched) by\s$/;
/** "lawyer for " before the entity, which the person's name follows: "a lawyer for Norvane, Ana Ruel". */
const ROLE_BEFORE = /\b(?:of|for|at|with)\s(?:the\s)?$/;
/** "Ana Ruel, who runs Norvane", "Ana Ruel, a lawyer for Norvane": what stands between the two names. */
const ROLE_AFTER =
  /^,\s(?:who (?:owns|runs|founded|heads|leads|manages|represents)\s|[^.;:!?\n“”"()]*\b(?:of|for|at|with|from)\s)(?:the\s)?$/;
const WHO_RUNS = /^,\swho (?:owns|runs|founded|heads|leads|manages|represents)\s/;
/** "Norvane’s former chief executive" answers for it no longer. */
const FORMER = /\b(?:former(?:ly)?|ex-|previously|once)\b/i;
/** "Ana Ruel, Norvane’s lawyer": what follows the second name. */
const ROLE_BEHIND = /^['’]s?\s[^.,;:!?“”"()]*/;

function answersFor(text: string, person: Mention, other: Mention): boolean {
  if (other.end <= person.start) {
    const between = text.slice(other.end, person.start);
    if (FORMER.test(text.slice(Math.max(0, other.start - 'former '.length), person.start))) return false;
    if (ROLE_BETWEEN.test(between) || FOUNDED_BY.test(between)) return true;
    const before = text.slice(Math.max(0, other.start - ROLE_REACH), other.start);
    return /^,\s$/.test(between) && ROLE_BEFORE.test(before) && SPEAKS_FOR.test(before);
  }
  const between = text.slice(person.end, other.start);
  if (FORMER.test(between)) return false;
  if (ROLE_AFTER.test(between)) return WHO_RUNS.test(between) || SPEAKS_FOR.test(between);
  return /^,\s$/.test(between) && SPEAKS_FOR.test(ROLE_BEHIND.exec(text.slice(other.end, other.end + ROLE_REACH))?.[0] ?? '');
}

/** "Norvane’s lawyer spoke on Monday.", "the bar’s lawyer": the role of somebody whose name is still to come. */
const ROLE_ALONE =
  /(?:^|\s)([A-Za-zÀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ\d&-]*)['’]s?\s(?:[A-Za-zÀ-ɏḀ-ỿ]+\s)?(?:spokes\w+|lawyer|attorney|counsel|owner|manager|boss|founder|chief executive)\b/;

/** Whom a person answers for who is named first at the start of a sentence, after one that gave the role alone. */
function introducedBefore(document: Document, cast: Cast, person: Mention, main: string | null): string | null {
  const at = sentenceAt(document, person.start)?.index ?? -1;
  const here = document.sentences[at];
  const before = document.sentences[at - 1];
  if (!here || here.end < person.end || !before || before.block !== here.block || here.start < person.start) return null;
  const role = ROLE_ALONE.exec(document.text.slice(before.start, before.end));
  if (!role) return null;
  const place = before.start + role.index + role[0].indexOf(role[1] as string);
  const owner = cast.mentions.find((m) => m.start <= place && place < m.end && m.how !== 'pronoun');
  return owner?.entity ?? (/^[a-zß-ɏḀ-ỿ]/.test(role[1] as string) ? main : null);
}

/** "Ana Ruel, who owns the mine", "the plant’s manager, Ana Ruel": the page's main company is meant, where none is named. */
const RUNS_THE_PLACE =
  /^,\s(?:who (?:owns|runs|heads|leads|manages|operates)|(?:the )?(?:owner|operator|manager|boss|head|director) of)\sthe\s[a-zß-ɏḀ-ỿ]+\b/;

/** "a spokeswoman, Ana Ruel", "managing director Ana Ruel": for whom is not said here. */
const SPOKESPERSON =
  /(?:^|[\s“"(])(?:spokes(?:man|woman|person)|MD|CEO|boss|chief executive(?: officer)?|chairman|chairwoman|(?:(?:service|delivery|general|managing|project|plant|site|operations|sales|factory|store|branch|communications?|marketing|regional|deputy|senior|executive|public|affairs|media|relations|finance|technical|commercial)\s){0,3}(?:manager|director|(?:co-?)?owner|(?:co-?)?founder|chief executive)),?\s$/i;
/** "Ana Ruel, vice president of investor relations, said": an office of a company that is named elsewhere. */
const OFFICE_BEHIND =
  /^,\s(?:(?:its|the (?:company|firm)['’]s)\s)?(?:senior\s|executive\s)*(?:vice president|spokes(?:man|woman|person)|chief [a-zß-ɏḀ-ỿ]+ officer|chief executive|CEO|general counsel|managing director|director|head)(?:\s(?:of|for)\s(?:[a-zß-ɏḀ-ỿ]+\s?){1,4})?(?:,|\ssaid|\stold)/;
/** Nor elsewhere: "the council’s chief executive Ana Ruel" is the council's. */
const OF_ANOTHER = /(?:['’]s?|\bof\s[^,.]*|[A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ]*)\s(?:[a-zß-ɏḀ-ỿ]+\s){0,2}$/;

/** "managing director Ana | Ruel": where only the last name is known; and how far before it a role ends. */
const FIRST_NAME = /(?<=[a-zO]\s)[A-ZÀ-Þ][A-Za-zÀ-ɏḀ-ỿ.]{0,12}\s$/;
const FIRST_NAME_REACH = 16;
/** The last words of all such roles. */
const ENDS_ROLE = /(?:spokes(?:man|woman|person)|MD|CEO|boss|officer|executive|chair(?:wo)?man|manager|director|owner|founder),?\s$/i;
const ENDS_ROLE_REACH = 15;

/** Whom a spokesperson answers for whose house the sentence leaves out: the house named last before, in this paragraph. */
function houseBefore(
  document: Document,
  cast: Cast,
  kinds: ReadonlyMap<string, Entity['kind']>,
  main: string | null,
  person: Mention,
): string | null {
  const { text } = document;
  if (main && text.startsWith(', ', person.end) && OFFICE_BEHIND.test(text.slice(person.end, person.end + ROLE_REACH))) return main;
  const first = FIRST_NAME.exec(text.slice(Math.max(0, person.start - FIRST_NAME_REACH), person.start))?.[0].length ?? 0;
  const until = person.start - first;
  if (!ENDS_ROLE.test(text.slice(Math.max(0, until - ENDS_ROLE_REACH), until))) return null;
  const before = text.slice(Math.max(0, person.start - ROLE_REACH), until);
  const role = SPOKESPERSON.exec(before);
  if (!role || (!/spokes/i.test(role[0]) && OF_ANOTHER.test(before.slice(0, role.index + 1)))) return null;
  const from = document.page.blocks.findLast((b) => b.start <= person.start)?.start ?? 0;
  const isHouse = (m: Mention) => kinds.get(m.entity) === 'company' || kinds.get(m.entity) === 'organisation';
  const here = cast.mentions.findLast((m) => from <= m.start && m.end <= person.start && isHouse(m))?.entity ?? null;
  return /spokes/i.test(role[0]) ? here : (main ?? here);
}

/** Person → the entities that the page says they answer for. `main` is meant where the page only says "the mine". */
export function findSpokespeople(
  document: Document,
  cast: Cast,
  kinds: ReadonlyMap<string, Entity['kind']>,
  main: string | null,
): ReadonlyMap<string, ReadonlySet<string>> {
  // A speaker whom the cast does not know may be anybody, a person most of all.
  const { mentions } = cast;
  const arePeople = mentions.map((m) => kinds.get(m.entity) === 'person' || isPrinted(m.entity));
  const sides = new Map<string, Set<string>>();
  const answers = (person: string, entity: string) => {
    const known = sides.get(person);
    if (known) known.add(entity);
    else sides.set(person, new Set([entity]));
  };
  const met = new Set<string>();
  for (let i = 0; i < mentions.length; i++) {
    const person = mentions[i] as Mention;
    if (person.how === 'pronoun' || !arePeople[i]) continue;
    const introduced = met.has(person.entity) ? null : introducedBefore(document, cast, person, main);
    met.add(person.entity);
    if (introduced) answers(person.entity, introduced);
    const house = sides.has(person.entity) ? null : houseBefore(document, cast, kinds, main, person);
    if (house) answers(person.entity, house);
    if (main && RUNS_THE_PLACE.test(document.text.slice(person.end, person.end + ROLE_REACH))) answers(person.entity, main);
    for (let k = firstAround(mentions, i); k < mentions.length; k++) {
      const other = mentions[k] as Mention;
      if (k > i && !isAround(person, other)) break;
      if (other.how !== 'pronoun' && !arePeople[k] && !overlaps(other, person) && answersFor(document.text, person, other))
        answers(person.entity, other.entity);
    }
  }
  return sides;
}

/** Whether a mention stands at most `ROLE_REACH` characters from another. */
const isAround = (centre: Mention, other: Mention): boolean =>
  Math.min(Math.abs(centre.start - other.end), Math.abs(other.start - centre.end)) <= ROLE_REACH;

/** Index of the first of the mentions that stand around one of them. */
function firstAround(mentions: readonly Mention[], index: number): number {
  const centre = mentions[index] as Mention;
  let first = index;
  while (first > 0 && isAround(centre, mentions[first - 1] as Mention)) first--;
  return first;
}
