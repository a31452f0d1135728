import type { Span } from '../../model';

/** Another name that the text gives right after a name: where it stands. */
export interface Definition extends Span {
  readonly name: string;
  readonly why: string;
}

const NAME = "[A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ\\d&+.’'-]*(?: [A-ZÀ-ÞĀ-ɏḀ-ỿ\\d&][A-Za-zÀ-ɏḀ-ỿ\\d&+.’'-]*){0,3}";

/** Each pattern's first group is the other name. The hint, which every match has, spares most names the pattern. */
const PATTERNS: readonly { readonly why: string; readonly hint: RegExp; readonly pattern: RegExp }[] = [
  // "China Electronics Technology Group Corp. (CETC)", "(“CETC”)", "(or CETC)"
  {
    why: 'defined in brackets',
    hint: /^.{0,2}\(/,
    pattern: /^[.,]? ?\((?:the |or |also |hereinafter |aka |a\.k\.a\. )?["“'‘]?([A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ\d&+.-]{1,14}?)["”'’]?[);]/,
  },
  // ", or CETC, …"
  {
    why: 'defined with "or"',
    hint: /^\.?, or /,
    pattern: /^\.?, or (?:the )?["“'‘]?([A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ\d&+-]{1,14})["”'’]?[,.)]/,
  },
  // ", known as Acme", "trades locally as Pyronix", "doing business as", "formerly Acme Anvils"
  {
    why: 'another name in the text',
    hint: /\b(?:known|trad|operat|doing|branded|called|(?:re)?named)/,
    pattern: new RegExp(
      `^\\.?,? ?\\(?(?:which |that |also |better |formerly |previously |then |now |once |was |is |who |and )*(?:(?:known|trad(?:es|ed|ing)|operat(?:es|ed|ing)|doing business)(?: [a-zß-ɏḀ-ỿ]+){0,2}? (?:as |under the name |under the brand )|(?:branded|called|named|renamed) (?:as )?)(?:the )?["“'‘]?(${NAME})`,
    ),
  },
  {
    why: 'former name in the text',
    hint: /\b(?:formerly|previously|f\/k\/a|fka|née)/,
    pattern: new RegExp(`^\\.?,? \\(?(?:formerly|previously|f/k/a|fka|née) (?:known as |called )?["“'‘]?(${NAME})`),
  },
];

/** Other names of an entity whose name ends at `end`. */
export function findDefinitions(text: string, end: number): Definition[] {
  const after = text.slice(end, end + 120);
  const found: Definition[] = [];
  for (const { why, hint, pattern } of PATTERNS) {
    const match = hint.test(after) ? pattern.exec(after) : null;
    const name = match?.[1];
    if (!match || !name) continue;
    const start = end + match[0].lastIndexOf(name);
    found.push({ start, end: start + name.length, name: name.replace(/[.,]$/, ''), why });
  }
  return found;
}
