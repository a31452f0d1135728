import {
  type Answer,
  type AnswerState,
  answerOf,
  askedAt,
  type Entity,
  findAnswers,
  isAllegation,
  isGiven,
  type Note,
  type PageText,
  type PageView,
  type RecordReply,
  type Statement,
} from '../../model';
import { wordsOf } from '../../parts';

/** An answer with the paragraph that it stands in. */
export interface PlacedAnswer extends Answer {
  readonly paragraph: number;
}

/** A statement as a line of the panel. */
export interface Claim {
  readonly statement: Statement;
  readonly words: string;
  /** Which paragraph of the article it begins in, from 1. */
  readonly paragraph: number;
  readonly allegation: boolean;
  readonly answered: AnswerState;
  readonly answers: readonly PlacedAnswer[];
  /** The statements that this one answers. */
  readonly answering: readonly Statement[];
  readonly earlier: readonly RecordReply[];
  /** Whether the reader corrected it. */
  readonly corrected: boolean;
}

/** What is shown of the claims. */
export interface Filter {
  readonly kind: 'all' | 'allegations' | 'unanswered' | 'noted';
  /** A company's id; empty for every company. */
  readonly company: string;
}

/** How an allegation or claim without a reply stands, where the page says that it asked. */
function stateOf({ reading }: PageView, statement: Statement, replied: ReadonlySet<string>): AnswerState {
  const given = replied.has(statement.id) ? answerOf(reading, statement) : 'none';
  if (given !== 'none' || !isAllegation(reading, statement)) return given;
  const asked = askedAt(reading, statement);
  if (!asked) return 'none';
  return asked.act === 'declines' ? 'declined' : 'silent';
}

/** Says which paragraph of the article a statement begins in, from 1; headings and captions are passed over. */
function paragraphsOf(page: PageText): (statement: Statement) => number {
  const starts = page.blocks.filter((b) => b.kind !== 'heading' && b.kind !== 'caption').map((b) => b.start);
  return ({ content }) => {
    const at = content[0]?.start ?? 0;
    const after = starts.findIndex((start) => start > at);
    return Math.max(1, after < 0 ? starts.length : after);
  };
}

/** The claims of a page in reading order. */
export function claimsOf(page: PageText, view: PageView): Claim[] {
  const { reading } = view;
  const paragraphOf = paragraphsOf(page);
  const byId = new Map(reading.statements.map((s) => [s.id, s]));
  // A very long page has thousands of statements and few replies: only those that have one are asked for it.
  const replied = new Set(reading.replies.map((r) => r.to));
  const own = new Set(view.corrected.map(({ found }) => found.id));
  return reading.statements.map((statement) => ({
    statement,
    words: wordsOf(page.text, statement.content),
    paragraph: paragraphOf(statement),
    allegation: isAllegation(reading, statement),
    answered: stateOf(view, statement, replied),
    answers: replied.has(statement.id) ? findAnswers(reading, statement).map((a) => ({ ...a, paragraph: paragraphOf(a.statement) })) : [],
    answering: reading.replies.filter((r) => r.by === statement.id).flatMap((r) => byId.get(r.to) ?? []),
    earlier: view.record.filter((r) => r.to === statement.id),
    corrected: own.has(statement.id),
  }));
}

/** Whether it is an allegation to which the page gives no answer; a refusal to comment is none. */
export const isUnanswered = (claim: Claim): boolean => claim.allegation && !isGiven(claim.answered);

const KINDS: Readonly<Record<Filter['kind'], (claim: Claim, noted: ReadonlySet<string>) => boolean>> = {
  all: () => true,
  allegations: (claim) => claim.allegation,
  unanswered: isUnanswered,
  noted: (claim, noted) => noted.has(claim.statement.id),
};

/** The kinds of filter, in order. */
export const filterKinds = Object.keys(KINDS) as readonly Filter['kind'][];

const concerns = ({ statement }: Claim, company: string) => !company || statement.entity === company || statement.about.includes(company);

/** The claims that a filter lets through. */
export function filterClaims(claims: readonly Claim[], filter: Filter, notes: readonly Note[]): Claim[] {
  const noted = new Set(notes.flatMap((n) => n.target.statement ?? []));
  return claims.filter((claim) => KINDS[filter.kind](claim, noted) && concerns(claim, filter.company));
}

/** The companies that claims are about or by, most spoken of first. */
export function companiesOf(claims: readonly Claim[], view: PageView): Entity[] {
  const counts = new Map<string, number>();
  for (const { statement } of claims)
    for (const id of new Set([statement.entity ?? '', ...statement.about])) counts.set(id, (counts.get(id) ?? 0) + 1);
  const count = (e: Entity) => counts.get(e.id) ?? 0;
  return view.reading.entities
    .filter((e) => e.kind === 'company' && count(e) > 0)
    .sort((a, b) => count(b) - count(a) || a.name.localeCompare(b.name));
}

/** The notes that have no claim to stand under: on the page, on a selection, or on a statement that is not found any more. */
export function looseNotes(notes: readonly Note[], claims: readonly Claim[]): Note[] {
  const known = new Set(claims.map((c) => c.statement.id));
  return notes.filter((n) => !n.target.statement || !known.has(n.target.statement));
}

/** What a stretch of the page holds, for the map: the strongest of its claims. */
export type Stretch = 'text' | 'claim' | 'answered' | 'unanswered';

/** Stretches that the map shows at most: more are narrower than a pixel or two. */
const MAP_STRETCHES = 40;

const STRENGTH: readonly Stretch[] = ['text', 'answered', 'claim', 'unanswered'];

function strengthOf(claim: Claim): Stretch {
  if (isUnanswered(claim)) return 'unanswered';
  return isGiven(claim.answered) || claim.answering.length ? 'answered' : 'claim';
}

/** The page as a strip of stretches, each a block or a few, coloured by the strongest claim in it. */
export function mapOf(page: PageText, claims: readonly Claim[]): Stretch[] {
  const per = Math.max(1, Math.ceil(page.blocks.length / MAP_STRETCHES));
  const strip: Stretch[] = Array.from({ length: Math.ceil(page.blocks.length / per) }, () => 'text');
  for (const claim of claims) {
    const start = claim.statement.content[0]?.start ?? 0;
    const block = page.blocks.findIndex((b) => start < b.end);
    const at = Math.floor(Math.max(0, block) / per);
    const here = strengthOf(claim);
    if (STRENGTH.indexOf(here) > STRENGTH.indexOf(strip[at] ?? 'text')) strip[at] = here;
  }
  return strip;
}
