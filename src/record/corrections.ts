import type { KeptStatement, PageText, Reading, Result, StatementCorrection } from '../model';
import type { RecordDatabase } from './database';
import { attempt, type RecordError } from './errors';
import { statementsOf } from './pages';

/** What a correction came after: `undoCorrection` brings it back. */
export interface CorrectionBefore {
  readonly statement: string;
  /** `null`: the statement had not been corrected. */
  readonly correction: StatementCorrection | null;
  /** The statement as it was kept; `null`: it was not. */
  readonly kept: KeptStatement | null;
}

/** The reader's word on the statements of a page, oldest first. */
export async function findCorrections(record: RecordDatabase, page: string): Promise<StatementCorrection[]> {
  return record.corrections.where('page').equals(page).sortBy('at');
}

/** A correction that says nothing. */
const saysNothing = (c: StatementCorrection) => !c.speaker && !c.act && !c.about && !c.noClaim && !c.answers.length && !c.answersNot.length;

/**
 * Keeps the reader's word on a statement: `say` adds it to what was said so far, which is `fresh` where nothing was. One that says nothing
 * (any more) is taken away. What is nobody's claim is not kept as a statement either; all else reaches the statements that are kept when
 * the page is next read.
 */
export async function saveCorrection(
  record: RecordDatabase,
  fresh: StatementCorrection,
  say: (now: StatementCorrection) => StatementCorrection,
): Promise<Result<CorrectionBefore, RecordError>> {
  const { statement } = fresh;
  return attempt(() =>
    record.transaction('rw', [record.corrections, record.statements], async () => {
      const before = (await record.corrections.get(statement)) ?? null;
      const kept = (await record.statements.get(statement)) ?? null;
      const next = say(before ?? fresh);
      if (saysNothing(next)) await record.corrections.delete(statement);
      else await record.corrections.put(next);
      if (next.noClaim) await record.statements.delete(statement);
      return { statement, correction: before, kept };
    }),
  );
}

/** Takes a correction back: what the reader had said before stands again, or what the engine finds. */
export async function undoCorrection(record: RecordDatabase, before: CorrectionBefore): Promise<Result<void, RecordError>> {
  return attempt(() =>
    record.transaction('rw', [record.corrections, record.statements], async () => {
      if (before.correction) await record.corrections.put(before.correction);
      else await record.corrections.delete(before.statement);
      if (before.kept) await record.statements.put(before.kept);
    }),
  );
}

/**
 * Brings the statements of a page that are in the record already to what is read now. Where statements are being kept, keeping does that;
 * this is for pages that were kept before the reader chose otherwise.
 */
export async function refreshStatements(record: RecordDatabase, page: PageText, reading: Reading, now = Date.now()): Promise<void> {
  const fresh = statementsOf(page, reading, now);
  await record.transaction('rw', [record.statements], async () => {
    const held = await record.statements.bulkGet(fresh.map((s) => s.id));
    await record.statements.bulkPut(fresh.flatMap((s, i) => (held[i] ? { ...s, keptAt: held[i].keptAt } : [])));
  });
}
