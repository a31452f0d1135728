import type { Act, ClaimRow, KeptStatement, Ledger, LedgerCell, Origin, Standing } from '../model';
import type { LinkOf } from './ledger-csv';
import { markdownLine, markdownLink } from './markdown-text';

/** How the reader's language says what stands in a ledger. */
export interface LedgerWords {
  readonly title: (company: string) => string;
  /** "7 pages, 2 origins". */
  readonly counted: (ledger: Ledger) => string;
  /** What tells a publication from others of its name: day, who carried it, on how many pages. */
  readonly notes: (origin: Origin) => string;
  readonly standing: (standing: Standing) => string;
  readonly act: (act: Act) => string;
  readonly madeOn: (iso: string) => string;
}

interface Drawn {
  readonly words: LedgerWords;
  readonly linkOf: LinkOf;
}

const answerText = (answer: KeptStatement, { words, linkOf }: Drawn) =>
  `${markdownLine(`${answer.who}, ${words.act(answer.act)}:`)} ${markdownLink(answer.words, linkOf(answer))}`;

/** "- **A Post**, 5 Mar 2024 · on 2 pages: rejected. [claim](…). Tiderock, Rejects: [the report was baseless](…)". */
function cellText(origin: Origin, cell: LedgerCell, drawn: Drawn): string {
  const { words, linkOf } = drawn;
  const where = markdownLine(words.notes(origin));
  const [raised] = cell.raised;
  const claim = raised ? markdownLink(raised.words, linkOf(raised.at)) : '';
  const head = `- **${markdownLine(origin.publisher)}**, ${where}: **${markdownLine(words.standing(cell.standing))}**. ${claim}`;
  return [head, ...cell.answers.map((answer) => `  - ${answerText(answer, drawn)}`)].join('\n');
}

function rowText({ first, cells }: ClaimRow, origins: readonly Origin[], drawn: Drawn): string {
  const by = [first.who, first.act && drawn.words.act(first.act)].filter(Boolean).join(', ');
  const standing = origins.flatMap((origin) => {
    const cell = cells.get(origin.id);
    return cell ? [cellText(origin, cell, drawn)] : [];
  });
  return [`## ${markdownLine(first.words)}`, by && markdownLine(by), standing.join('\n')].filter(Boolean).join('\n\n');
}

/** Prints a ledger as Markdown, claim after claim with each publication under it. `made`: the day, ISO. */
export function printLedgerMarkdown(company: string, ledger: Ledger, made: string, drawn: Drawn): string {
  const { words } = drawn;
  const head = [`# ${markdownLine(words.title(company))}`, markdownLine(words.counted(ledger)), markdownLine(words.madeOn(made))];
  return `${[...head, ...ledger.rows.map((row) => rowText(row, ledger.origins, drawn))].join('\n\n')}\n`;
}
