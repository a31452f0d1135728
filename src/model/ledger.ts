import type { AnswerState } from './answers';
import type { KeptPage, KeptStatement } from './kept';
import { matterWords } from './matter';
import { byDate, type Origin, originsOf } from './origins';
import { groupClaims } from './same-claim';
import type { Act } from './statement';

/** How a claim stands in one publication (design §3); `not asked`: no answer, and the page does not say that it asked. */
export type Standing = Exclude<AnswerState, 'none'> | 'not asked';

/** All standings, the strongest first. */
export const standings: readonly Standing[] = ['answered', 'deflected', 'rejected', 'declined', 'silent', 'not asked'];

/** A claim as one page makes it. */
export interface Raised {
  readonly words: string;
  readonly who: string;
  /** `null`: only what was answered is kept, not the claim itself. */
  readonly act: Act | null;
  /** Where its words stand: the claim itself, or the answer that tells of it. */
  readonly at: KeptStatement;
}

/** A claim in one origin: how it was raised there and what they answered. */
export interface LedgerCell {
  readonly standing: Standing;
  readonly raised: readonly Raised[];
  readonly answers: readonly KeptStatement[];
}

/** One claim, in however many publications. */
export interface ClaimRow {
  readonly id: string;
  /** As it was first made. */
  readonly first: Raised;
  /** By `Origin.id`; where it was not raised there is none. */
  readonly cells: ReadonlyMap<string, LedgerCell>;
}

/** Claims about a company down, publications across. */
export interface Ledger {
  /** Oldest first; what has no date comes first. */
  readonly origins: readonly Origin[];
  /** In the order in which they were first made. */
  readonly rows: readonly ClaimRow[];
  readonly pages: number;
}

/** What counts as a claim by itself; another statement does once it was answered. */
const CLAIMS: ReadonlySet<Act> = new Set(['alleges', 'announces', 'judges']);
const STANDING_OF: Partial<Record<Act, Standing>> = { rejects: 'rejected', declines: 'declined', silent: 'silent' };

/** When a statement was printed, as far as is known. */
export const printedOn = (s: KeptStatement): string | null => s.published;

const answersClaim = (answer: KeptStatement, claim: KeptStatement) =>
  answer.answersTo.includes(claim.id) || (answer.page === claim.page && answer.answers.includes(claim.words));

/** A claim as it was raised, with what they answered to it on its page. */
interface Turn {
  readonly raised: Raised;
  readonly standing: Standing;
  readonly answers: readonly KeptStatement[];
}

function standingOf(claim: KeptStatement, answers: readonly KeptStatement[], said: readonly KeptStatement[]): Standing {
  if (claim.answered && claim.answered !== 'none') return claim.answered;
  const found = new Set(answers.map(({ act }) => STANDING_OF[act] ?? 'answered'));
  // Its page reports having asked: a refusal or a silence that is linked to no claim in particular goes for all.
  if (claim.asked) for (const { act } of said) if (act === 'declines' || act === 'silent') found.add(STANDING_OF[act] ?? 'silent');
  return standings.find((standing) => found.has(standing)) ?? 'not asked';
}

/** The claims about a company with their answers; and what it answered where the claim itself was not kept. */
function turnsOf(company: string, statements: readonly KeptStatement[]): Turn[] {
  const said = new Map<string, KeptStatement[]>();
  for (const s of statements) if (s.by === company) said.set(s.page, [...(said.get(s.page) ?? []), s]);
  const told = new Set<KeptStatement>();
  const turns: Turn[] = [];
  for (const claim of statements) {
    if (claim.by === company || !claim.about.includes(company)) continue;
    const here = said.get(claim.page) ?? [];
    const answers = here.filter((answer) => answersClaim(answer, claim));
    if (!CLAIMS.has(claim.act) && claim.answered === null && !answers.length) continue;
    for (const answer of answers) told.add(answer);
    const raised = { words: claim.words, who: claim.who, act: claim.act, at: claim };
    turns.push({ raised, standing: standingOf(claim, answers, here), answers });
  }
  for (const answer of [...said.values()].flat()) {
    const [words] = answer.answers;
    if (!words || told.has(answer)) continue;
    turns.push({ raised: { words, who: '', act: null, at: answer }, standing: STANDING_OF[answer.act] ?? 'answered', answers: [answer] });
  }
  return turns.sort((a, b) => byDate(printedOn(a.raised.at), printedOn(b.raised.at)));
}

function addTurn(cell: LedgerCell | undefined, { raised, standing, answers }: Turn): LedgerCell {
  if (!cell) return { standing, raised: [raised], answers };
  return {
    standing: standings.find((s) => s === cell.standing || s === standing) ?? standing,
    raised: [...cell.raised, raised],
    // One utterance in several copies of the text is said once.
    answers: [...cell.answers, ...answers.filter((a) => !cell.answers.some((b) => b.words === a.words && b.act === a.act))],
  };
}

/** The ledger of a company, from all that is kept by it and about it, and the pages that this stands on. `names`: what it is called. */
export function openLedger(
  company: string,
  statements: readonly KeptStatement[],
  kept: readonly KeptPage[],
  names: readonly string[],
): Ledger {
  const turns = turnsOf(company, statements);
  const raisedOn = new Set(turns.map(({ raised }) => raised.at.page));
  const origins = originsOf(
    statements.filter(({ page }) => raisedOn.has(page)),
    kept,
  );
  const originAt = new Map(origins.flatMap(({ id, pages: on }) => on.map((page) => [page, id] as const)));
  const numbers = groupClaims(
    turns.map(({ raised }) => raised.words),
    names.flatMap(matterWords),
  );
  const rows: { readonly first: Raised; readonly cells: Map<string, LedgerCell> }[] = [];
  for (const [i, turn] of turns.entries()) {
    const at = numbers[i] ?? rows.length;
    rows[at] ??= { first: turn.raised, cells: new Map() };
    const origin = originAt.get(turn.raised.at.page) ?? turn.raised.at.page;
    rows[at].cells.set(origin, addTurn(rows[at].cells.get(origin), turn));
  }
  return { origins, rows: rows.map((row) => ({ ...row, id: row.first.at.id + row.first.words.length })), pages: raisedOn.size };
}
