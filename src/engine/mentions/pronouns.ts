import type { EntityKind, Span } from '../../model';
import type { Sentence } from '../document';
import { PRONOUN, rolesOf } from './referring-words';
import type { Salience } from './salience';

/** "It could take months", "it is clear that", "it was reported": "it" that stands for nothing. */
const EMPTY_IT =
  /^(?:['’]s|['’]ll|['’]d)?(?: (?:is|was|will|would|could|may|might|can|has|had|also|still|now|not|only|be|been|being|seems|appears|seemed|appeared|remains|remained|turned|makes|made|takes|took|comes|came|means|meant|looks|looked|feels|felt|depends|happened|follows|emerged|doesn['’]t|isn['’]t|wasn['’]t))+(?: \w+ly)? (?:clear|unclear|not clear|possible|impossible|likely|unlikely|hard|difficult|easy|important|necessary|time|too|that|to|about|a|an|the|known|reported|alleged|believed|expected|hoped|thought|understood|estimated|no|not|just|all|very|so|as|like|out|months|weeks|years|difficult|common|rare|good|bad|better|best|worth|true|unusual|surprising|rain\w*|snow\w*)\b/;

/** "it threatened", "it has": "it" that does something. */
const ACTS =
  /^(?:['’]d|['’]ll)? (?:also |[a-zß-ɏḀ-ỿ]+ly )?(?:has|had|is|was|will|would|could|can|may|does|did|must|should|says?|said|told|makes?|made|sells?|sold|owns?|runs?|owes?|won|lost|put|cut|gave|took|bought|plans?|expects?|employs?|operates?|uses?|offers?|needs?|wants?|[a-zß-ɏḀ-ỿ]{2,}ed)\b/;

/** Whether "it" acts, is no empty "it", and opens no quotation ("“It’s backfired”"). */
function isSomebody(text: string, sentence: Span, start: number, end: number): boolean {
  if ('"“‘'.includes(text.charAt(start - 1)) && start > sentence.start) return false;
  const after = text.slice(end, sentence.end);
  return (
    ACTS.test(after) && !EMPTY_IT.test(after) && !/\b(?:the|of|for|with) $/.test(text.slice(Math.max(sentence.start, start - 6), start))
  );
}

/** The pronouns of a sentence that may stand for somebody. `roles`: of its words. */
export function findPronouns(text: string, sentence: Sentence, roles: number): readonly Span[] {
  if (!(roles & PRONOUN)) return nobody;
  return sentence.tokens.filter(
    (token) => rolesOf(text, token) & PRONOUN && (token.plain !== 'it' || isSomebody(text, sentence, token.start, token.end)),
  );
}

const nobody: readonly Span[] = [];

const isPerson = (kind: EntityKind): boolean => kind === 'person';
const isThing = (kind: EntityKind): boolean =>
  kind === 'company' || kind === 'organisation' || kind === 'government' || kind === 'publication';
/** How much more present the chosen one must be than the next. */
const MARGIN = 1.4;

/** Whom a pronoun stands for, or `null`: one in this sentence or the one before, clearly more present than any other. */
export function resolvePronoun(text: string, sentence: Sentence, { start }: Span, salience: Salience): string | null {
  const isIt = (text.charCodeAt(start) | 0x20) === 0x69;
  const [first, second] = salience.ranked(isIt ? isThing : isPerson, sentence.index, 1);
  if (!first || first.score < (second?.score ?? 0) * MARGIN) return null;
  // "it" in the middle of a sentence that names nobody may stand for a thing in that sentence.
  const opens = start - sentence.start < 2;
  if (isIt && first.ago > 0 && !opens) return null;
  return first.id;
}
