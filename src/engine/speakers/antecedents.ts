import type { Span } from '../../model';
import type { Document, Sentence } from '../document';
import { type Parsed, parsedOf } from '../grammar';
import { sentenceAt } from '../in-order';
import { anyOf } from '../replies/word-list';

/** Parts of speech that a plain noun phrase is made of. */
const IN_A_PHRASE: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN']);

/** First token of the noun phrase that ends in `last`: "five coastal villages". */
function phraseStart(p: Parsed, last: number): number {
  let first = last;
  while (first > 0 && IN_A_PHRASE.has(p.tags[first - 1] ?? '')) first--;
  return first;
}

/** "released in May, which": no noun that speaks. */
const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** The noun phrase that a relative pronoun at a place stands for: the one before it, or before its comma. */
export function antecedentAt(document: Document, at: number): Span | null {
  const sentence = sentenceAt(document, at);
  if (!sentence) return null;
  const p = parsedOf(sentence);
  const pronoun = p.tokens.findIndex((t) => t.start === at);
  const last = p.tokens[pronoun - 1]?.text === ',' ? pronoun - 2 : pronoun - 1;
  const token = p.tokens[last];
  // "the Safety Act 1998, which states": a year may end the phrase.
  if (
    !token ||
    MONTH.test(token.text) ||
    !(['NOUN', 'PROPN'].includes(p.tags[last] ?? '') || (p.tags[last] === 'NUM' && p.tags[last - 1] === 'PROPN'))
  )
    return null;
  return { start: (p.tokens[phraseStart(p, last)] as { start: number }).start, end: token.end };
}

/** Nouns for several people: "drivers", "residents". */
const PEOPLE = anyOf(`
  men, women, people, families, parents, children, locals, residents, villagers, neighbours, neighbors, citizens, communities,
  villages, workers, employees, staffers, colleagues, organisers, organizers, stewards, members, drivers, pilots, nurses, doctors,
  teachers, students, pupils, guards, dancers, players, miners, farmers, fishermen, soldiers, officers, officials, ministers,
  lawmakers, senators, councillors, politicians, prosecutors, lawyers, attorneys, judges, investigators, inspectors, regulators,
  researchers, scientists, academics, experts, analysts, economists, engineers, investors, shareholders, creditors, traders,
  bankers, executives, directors, managers, owners, founders, customers, clients, consumers, users, subscribers, buyers, tenants,
  passengers, patients, victims, survivors, witnesses, critics, activists, campaigners, protesters, demonstrators, strikers,
  supporters, opponents, rivals, sources, insiders, aides, advisers, spokespeople, representatives, journalists, reporters, authors,
  plaintiffs, defendants, chiefs, leaders`);

function lastPeople(text: string, sentence: Sentence): string | null {
  const p = parsedOf(sentence);
  for (let i = p.tokens.length - 1; i >= 0; i--) {
    const word = p.tokens[i]?.text ?? '';
    if (p.tags[i] !== 'NOUN' || !PEOPLE.test(word)) continue;
    return text.slice((p.tokens[phraseStart(p, i)] as { start: number }).start, (p.tokens[i] as { end: number }).end);
  }
  return null;
}

/** The people whom "they" at the head of a sentence stands for: those whom the sentence before, in the same paragraph, names last. */
export function pluralBefore(document: Document, at: number): string | null {
  const here = sentenceAt(document, at);
  const before = here && document.sentences[here.index - 1];
  if (!here || !before || before.block !== here.block || at !== here.start) return null;
  return lastPeople(document.text, before);
}
