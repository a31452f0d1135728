import type { ClaimRow, Origin } from '../model';
import type { LinkOf } from './ledger-csv';
import { markdownLine, markdownLink, markdownQuote } from './markdown-text';

/** How the reader's language words a letter that asks for a reply; the blanks are the reader's to fill. */
export interface LetterWords {
  readonly subject: (company: string) => string;
  readonly greeting: (company: string) => string;
  readonly opening: (company: string, claims: number) => string;
  /** Who says so: "said by a report, in", or "in" alone where nobody is named. */
  readonly source: (who: string, publication: string, date: string) => string;
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

/** The claim as that publication has it: its words, who said them, where and when, and the way there. */
function claimText({ cells }: ClaimRow, origin: Origin, linkOf: LinkOf, words: LetterWords): string[] {
  const raised = cells.get(origin.id)?.raised.find(({ act }) => act !== null);
  if (!raised) return [];
  const { at, who } = raised;
  const link = linkOf(at);
  const source = words.source(markdownLine(who), markdownLine(origin.publisher), words.date(origin.published));
  return [`${markdownQuote(raised.words)}\n>\n> ${source}: ${markdownLink(at.title ?? link, link)}`];
}

/** Drafts a letter that asks a company to reply to claims: each once, in its words, where and when. Empty: there is none to ask about. */
export function printReplyLetter(company: string, unanswered: readonly Unanswered[], linkOf: LinkOf, words: LetterWords): string {
  const asked = new Set<string>();
  const claims = unanswered.flatMap(({ origin, rows }) =>
    rows.flatMap((row) => {
      if (asked.has(row.id)) return [];
      asked.add(row.id);
      return claimText(row, origin, linkOf, words);
    }),
  );
  if (!claims.length) return '';
  const numbered = claims.map((claim, i) => `**${i + 1}.**\n\n${claim}`);
  const parts = [
    `**${markdownLine(words.subject(company))}**`,
    markdownLine(words.greeting(company)),
    markdownLine(words.opening(company, claims.length)),
    ...numbered,
    markdownLine(words.question),
    markdownLine(words.deadline),
    markdownLine(words.closing),
    markdownLine(words.contact),
  ];
  return `${parts.join('\n\n')}\n`;
}
