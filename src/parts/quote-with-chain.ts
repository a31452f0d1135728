import { type Act, findAnswers, type Hop, type KeptStatement, type PageText, type Reading, type Statement } from '../model';
import { dateWords } from './dates';
import { say } from './say';
import { wordsOf } from './words';

const hopWords = (hop: Hop) => (hop.when ? `${hop.who} (${dateWords(hop.when)})` : hop.who);

/** What stands in a draft: words said, by whom, by way of whom, what was answered, and where it was read. */
interface Drafted {
  readonly words: string;
  readonly act: Act;
  readonly who: string;
  readonly provenance: readonly Hop[];
  readonly answers: readonly { readonly who: string; readonly act: Act; readonly words: string }[];
  readonly title: string | null | undefined;
  readonly publisher: string | null | undefined;
  readonly published: string | null | undefined;
  readonly address: string;
}

function linesOf({ words, act, who, provenance, answers, title, publisher, published, address }: Drafted): string {
  return [
    /^["“‘„«]/.test(words) ? words : `“${words}”`,
    `${say(`act_${act}`)} · ${say('card_copy_chain', provenance.map(hopWords).filter(Boolean).join(' → ') || who)}`,
    ...answers.map((a) => say('card_copy_answer', a.who, say(`act_${a.act}`), a.words)),
    [title, publisher, published && dateWords(published)].filter(Boolean).join(', '),
    address,
  ]
    .filter(Boolean)
    .join('\n');
}

/** A statement to paste into a draft: its words, the chain of who said it, the answers on the page, and where it was read. */
export function quoteWithChain(page: PageText, reading: Reading, statement: Statement): string {
  const { title, publisher, published } = page.publication;
  return linesOf({
    words: wordsOf(page.text, statement.content),
    act: statement.act,
    who: statement.who,
    provenance: statement.provenance,
    answers: findAnswers(reading, statement).map((a) => ({
      who: a.statement.who,
      act: a.statement.act,
      words: wordsOf(page.text, a.statement.content),
    })),
    title: title?.value,
    publisher: publisher?.value,
    published: published?.value,
    address: page.canonicalUrl,
  });
}

/** The same of a statement that was kept, with the kept statements that answer it. */
export function keptQuoteWithChain(statement: KeptStatement, answers: readonly KeptStatement[]): string {
  return linesOf({ ...statement, answers, address: statement.page });
}
