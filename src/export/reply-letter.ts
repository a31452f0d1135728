import { type ClaimRow, carriersOf, type Origin } from '../model';
import type { LinkOf } from './ledger-csv';
import { markdownLine, markdownLink, markdownQuote } from './markdown-text';

/** How the reader's language words a letter that asks for a reply; the blanks are the reader's to fill. */
export interface LetterWords {
  readonly subject: (company: string) => string;
  readonly greeting: (company: string) => string;
  readonly opening: (company: string, claims: number) => string;
  /** Who says so: "said by a report, in", or "in" alone where nobody is named. `carriers`: those who printed it for that publication. */
  readonly source: (who: string, publication: string, date: string, carriers: readonly string[]) => string;
  readonly question: string;
  readonly deadline: string;
  readonly closing: string;
  readonly contact: string;
  /** An ISO date; `null`: not known. */
  readonly date: (iso: string | null) => string;
}

/** Claims of one publication to which the company has given no answer there. */
export interface Unanswered {
  readonly origin: Origin;
  readonly rows: readonly ClaimRow[];
}

/** A claim as one publication has it. */
interface Asked {
  readonly words: string;
  /** Who said it, where and when. */
  readonly source: string;
  readonly title: string | null;
  readonly link: string;
}

/** How a letter is written down. */
interface Form {
  readonly line: (text: string) => string;
  readonly subject: (text: string) => string;
  readonly claim: (number: number, asked: Asked) => string;
}

/** For a file that is read as Markdown. */
const MARKDOWN: Form = {
  line: markdownLine,
  subject: (text) => `**${markdownLine(text)}**`,
  claim: (number, { words, source, title, link }) =>
    `**${number}.**\n\n${markdownQuote(words)}\n>\n> ${markdownLine(source)}: ${markdownLink(title ?? link, link)}`,
};

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Words in curly quotation marks, unless they come in marks. */
const quoted = (words: string) => (/^["“„«]/.test(words) ? words : `“${words}”`);

/** For a mail: no signs but what is read. */
const PLAIN: Form = {
  line: oneLine,
  subject: oneLine,
  claim: (number, { words, source, title, link }) =>
    [`${number}. ${quoted(oneLine(words))}`, oneLine(`${source}${title ? `: ${title}` : ''}`), link].join('\n   '),
};

const FORMS = { markdown: MARKDOWN, plain: PLAIN } as const;

/** The claim as that publication has it. */
function askedOf({ cells }: ClaimRow, origin: Origin, linkOf: LinkOf, words: LetterWords): Asked[] {
  const raised = cells.get(origin.id)?.raised.find(({ act }) => act !== null);
  if (!raised) return [];
  const { at, who } = raised;
  const source = words.source(who, origin.publisher, words.date(origin.published), carriersOf(origin));
  return [{ words: raised.words, source, title: at.title, link: linkOf(at) }];
}

/**
 * Drafts a letter that asks a company to reply to claims: each once, in its words, where and when; as plain text for a mail, or as Markdown.
 * Empty: there is none to ask about.
 */
export function printReplyLetter(
  company: string,
  unanswered: readonly Unanswered[],
  linkOf: LinkOf,
  words: LetterWords,
  as: keyof typeof FORMS,
): string {
  const { line, subject, claim } = FORMS[as];
  const told = new Set<string>();
  const claims = unanswered.flatMap(({ origin, rows }) =>
    rows.flatMap((row) => {
      if (told.has(row.id)) return [];
      told.add(row.id);
      return askedOf(row, origin, linkOf, words);
    }),
  );
  if (!claims.length) return '';
  const parts = [
    subject(words.subject(company)),
    line(words.greeting(company)),
    line(words.opening(company, claims.length)),
    ...claims.map((asked, i) => claim(i + 1, asked)),
    line(words.question),
    line(words.deadline),
    line(words.closing),
    line(words.contact),
  ];
  return `${parts.join('\n\n')}\n`;
}
