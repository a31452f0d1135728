import type { MarkLevel, PageView, Statement } from '../model';
import { lookOf, looksAt } from './looks';

/** The statements that are marked; all claims where the marks are off, so that the key for the next one still leads somewhere. */
export function markedStatements(view: PageView, level: MarkLevel): readonly Statement[] {
  const looks = looksAt(level === 'off' ? 'claims' : level);
  return view.reading.statements.filter((s) => looks.includes(lookOf(view, s)));
}

/** The one before or after the last one, round and round; at first, the first that `isAhead`: not yet scrolled past. `null`: there is none. */
export function stepFrom(
  statements: readonly Statement[],
  last: string | null,
  by: 1 | -1,
  isAhead: (statement: Statement) => boolean,
): Statement | null {
  const at = statements.findIndex(({ id }) => id === last);
  const to = at < 0 ? Math.max(0, statements.findIndex(isAhead)) : (at + by + statements.length) % statements.length;
  return statements[to] ?? null;
}
