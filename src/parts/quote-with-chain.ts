import { findAnswers, type Hop, type PageText, type Reading, type Statement } from '../model';
import { dateWords } from './dates';
import { say } from './say';
import { wordsOf } from './words';

const hopWords = (hop: Hop) => (hop.when ? `${hop.who} (${dateWords(hop.when)})` : hop.who);

/** A statement to paste into a draft: its words, the chain of who said it, the answers on the page, and where it was read. */
export function quoteWithChain(page: PageText, reading: Reading, statement: Statement): string {
  const { publication } = page;
  const words = wordsOf(page.text, statement.content);
  const published = publication.published && dateWords(publication.published.value);
  const where = [publication.title?.value, publication.publisher?.value, published].filter(Boolean);
  const answers = findAnswers(reading, statement).map((a) =>
    say('card_copy_answer', a.statement.who, say(`act_${a.statement.act}`), wordsOf(page.text, a.statement.content)),
  );
  return [
    /^["“‘„«]/.test(words) ? words : `“${words}”`,
    `${say(`act_${statement.act}`)} · ${say('card_copy_chain', statement.provenance.map(hopWords).filter(Boolean).join(' → ') || statement.who)}`,
    ...answers,
    where.join(', '),
    page.canonicalUrl,
  ]
    .filter(Boolean)
    .join('\n');
}
