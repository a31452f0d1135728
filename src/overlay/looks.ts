import { answerOf, isAllegation, isGiven, type MarkLevel, type Mention, type PageView, type Span, type Statement } from '../model';

/** How a mark looks, and the name of its group in the page's registry: nothing in it says anything of notes. */
export type Look = 'company' | 'claim' | 'answered' | 'unanswered';

/** One thing marked on the page: a statement's words, or a company's name. */
export type Mark =
  | { readonly kind: 'statement'; readonly look: Exclude<Look, 'company'>; readonly id: string; readonly spans: readonly Span[] }
  | { readonly kind: 'company'; readonly look: 'company'; readonly id: string; readonly spans: readonly Span[] };

/** The look of a statement: an allegation about a company without an answer, a claim with one, or any other. */
export function lookOf(view: PageView, statement: Statement): Exclude<Look, 'company'> {
  if (isGiven(answerOf(view.reading, statement))) return 'answered';
  return isAllegation(view.reading, statement) ? 'unanswered' : 'claim';
}

// "The firm" and "it" stay unmarked: a page full of dots is read by nobody.
const isNamed = (mention: Mention) => mention.how !== 'description' && mention.how !== 'pronoun';

/** All that is marked on a page, statements in reading order before companies. */
export function marksOf(view: PageView): Mark[] {
  const { entities, mentions, statements } = view.reading;
  const companies = new Set(entities.filter((e) => e.kind === 'company').map((e) => e.id));
  return [
    ...statements.map((s): Mark => ({ kind: 'statement', look: lookOf(view, s), id: s.id, spans: s.content })),
    ...mentions
      .filter((m) => companies.has(m.entity) && isNamed(m))
      .map((m): Mark => ({ kind: 'company', look: 'company', id: m.entity, spans: [{ start: m.start, end: m.end }] })),
  ];
}

const AT: Readonly<Record<MarkLevel, readonly Look[]>> = {
  all: ['company', 'claim', 'answered', 'unanswered'],
  claims: ['claim', 'answered', 'unanswered'],
  unanswered: ['unanswered'],
  off: [],
};

/** The looks that a level shows. */
export const looksAt = (level: MarkLevel): readonly Look[] => AT[level];
