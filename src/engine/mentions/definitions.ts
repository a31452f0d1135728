import type { Span } from '../../model';
import { wordAt } from './beside';

/** Another name that the text gives right after a name: where it stands. */
export interface Definition extends Span {
  readonly name: string;
  readonly why: string;
}

const NAME = "[A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ\\d&+.’'-]*(?: [A-ZÀ-ÞĀ-ɏḀ-ỿ\\d&][A-Za-zÀ-ɏḀ-ỿ\\d&+.’'-]*){0,3}";

interface Form {
  readonly why: string;
  /** Its first group is the other name. */
  readonly pattern: RegExp;
  /** With which words it may begin; "(": with a bracket. */
  readonly begins: readonly string[];
}

const ALSO = 'which that also better then now once was is who and';
const FORMERLY = 'formerly previously f fka née';

const FORMS: readonly Form[] = [
  // "China Electronics Technology Group Corp. (CETC)", "(“CETC”)", "(or CETC)"
  {
    why: 'defined in brackets',
    begins: ['('],
    pattern: /^[.,]? ?\((?:the |or |also |hereinafter |aka |a\.k\.a\. )?["“'‘]?([A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ\d&+.-]{1,14}?)["”'’]?[);]/,
  },
  // ", or CETC, …"
  {
    why: 'defined with "or"',
    begins: ['or'],
    pattern: /^\.?, or (?:the )?["“'‘]?([A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ\d&+-]{1,14})["”'’]?[,.)]/,
  },
  // ", known as Acme", "trades locally as Pyronix", "doing business as", "formerly Acme Anvils"
  {
    why: 'another name in the text',
    begins: `( ${ALSO} ${FORMERLY} known trades traded trading operates operated operating doing branded called named renamed`.split(' '),
    pattern: new RegExp(
      `^\\.?,? ?\\(?(?:which |that |also |better |formerly |previously |then |now |once |was |is |who |and )*(?:(?:known|trad(?:es|ed|ing)|operat(?:es|ed|ing)|doing business)(?: [a-zß-ɏḀ-ỿ]+){0,2}? (?:as |under the name |under the brand )|(?:branded|called|named|renamed) (?:as )?)(?:the )?["“'‘]?(${NAME})`,
    ),
  },
  {
    why: 'former name in the text',
    begins: `( ${FORMERLY}`.split(' '),
    pattern: new RegExp(`^\\.?,? \\(?(?:formerly|previously|f/k/a|fka|née) (?:known as |called )?["“'‘]?(${NAME})`),
  },
];

/** The forms by what they may begin with. */
const byBeginning: ReadonlyMap<string, readonly Form[]> = new Map(
  [...new Set(FORMS.flatMap(({ begins }) => begins))].map((word) => [word, FORMS.filter(({ begins }) => begins.includes(word))]),
);

/** The word or bracket behind a name, past a stop, a comma and a space. */
function beginningAt(text: string, end: number): string {
  let at = end;
  if (text.charAt(at) === '.') at++;
  if (text.charAt(at) === ',') at++;
  if (text.charAt(at) === ' ') at++;
  return text.charAt(at) === '(' ? '(' : wordAt(text, at);
}

/** Other names of an entity whose name ends at `end`. */
export function findDefinitions(text: string, end: number): readonly Definition[] {
  const forms = byBeginning.get(beginningAt(text, end));
  if (!forms) return none;
  const after = text.slice(end, end + REACH);
  const found: Definition[] = [];
  for (const { why, pattern } of forms) {
    const match = pattern.exec(after);
    const name = match?.[1];
    if (!match || !name) continue;
    const start = end + match[0].lastIndexOf(name);
    found.push({ start, end: start + name.length, name: name.replace(/[.,]$/, ''), why });
  }
  return found;
}

const none: readonly Definition[] = [];
/** Longest stretch that is looked at. */
const REACH = 120;
