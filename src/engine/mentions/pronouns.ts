import type { EntityKind, Span } from '../../model';
import type { Sentence } from '../document';
import type { Salience } from './salience';

/** it · its · itself · he · she · his · her */
const PRONOUN = /\b(?:[Ii]t|[Ii]ts|itself|[Hh]e|[Ss]he|[Hh]is|[Hh]er|him|himself|herself)\b/g;

/** "It could take months", "it is clear that", "it was reported": "it" that stands for nothing. */
const EMPTY_IT =
  /^(?:['’]s|['’]ll|['’]d)?(?: (?:is|was|will|would|could|may|might|can|has|had|also|still|now|not|only|be|been|being|seems|appears|seemed|appeared|remains|remained|turned|makes|made|takes|took|comes|came|means|meant|looks|looked|feels|felt|depends|happened|follows|emerged|doesn['’]t|isn['’]t|wasn['’]t))+(?: \w+ly)? (?:clear|unclear|not clear|possible|impossible|likely|unlikely|hard|difficult|easy|important|necessary|time|too|that|to|about|a|an|the|known|reported|alleged|believed|expected|hoped|thought|understood|estimated|no|not|just|all|very|so|as|like|out|months|weeks|years|difficult|common|rare|good|bad|better|best|worth|true|unusual|surprising|rain\w*|snow\w*)\b/;

/** "it threatened", "it has": "it" that does something. */
const ACTS =
  /^(?:['’]d|['’]ll)? (?:also |[a-zß-ɏḀ-ỿ]+ly )?(?:has|had|is|was|will|would|could|can|may|does|did|must|should|says?|said|told|makes?|made|sells?|sold|owns?|runs?|owes?|won|lost|put|cut|gave|took|bought|plans?|expects?|employs?|operates?|uses?|offers?|needs?|wants?|[a-zß-ɏḀ-ỿ]{2,}ed)\b/;

/** Whether "it" acts, is no empty "it", and opens no quotation ("“It’s backfired”"). */
const isSomebody = (part: string, start: number, end: number): boolean =>
  ACTS.test(part.slice(end)) &&
  !EMPTY_IT.test(part.slice(end)) &&
  !/["“‘]$/.test(part.slice(0, start)) &&
  !/\b(?:the|of|for|with) $/.test(part.slice(0, start));

/** The pronouns of a sentence that may stand for somebody. */
export function findPronouns(text: string, { start, end }: Span): Span[] {
  const part = text.slice(start, end);
  return [...part.matchAll(PRONOUN)]
    .filter(({ 0: word, index }) => word.toLowerCase() !== 'it' || isSomebody(part, index, index + word.length))
    .map(({ 0: word, index }) => ({ start: start + index, end: start + index + word.length }));
}

const isPerson = (kind: EntityKind): boolean => kind === 'person';
const isThing = (kind: EntityKind): boolean =>
  kind === 'company' || kind === 'organisation' || kind === 'government' || kind === 'publication';
/** How much more present the chosen one must be than the next. */
const MARGIN = 1.4;

/** Whom a pronoun stands for, or `null`: one in this sentence or the one before, clearly more present than any other. */
export function resolvePronoun(
  text: string,
  sentence: Sentence,
  { at, end }: { readonly at: number; readonly end: number },
  salience: Salience,
): string | null {
  const word = text.slice(at, end).toLowerCase();
  const kind = word.startsWith('it') ? isThing : isPerson;
  const [first, second] = salience.ranked(kind, sentence.index).filter(({ ago }) => ago <= 1);
  if (!first || first.score < (second?.score ?? 0) * MARGIN) return null;
  // "it" in the middle of a sentence that names nobody may stand for a thing in that sentence.
  const opens = at - sentence.start < 2;
  if (kind === isThing && first.ago > 0 && !opens) return null;
  return first.id;
}
