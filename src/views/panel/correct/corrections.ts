import { useState } from 'preact/hooks';
import { askPage } from '../../../messages';
import { type PageText, type PageView, placeOf, type Statement, type StatementCorrection } from '../../../model';
import { type CorrectionBefore, type RecordError, saveCorrection, undoCorrection } from '../../../record';
import { record } from '../../live';

/** What a correction says, apart from what it is about. */
export type Word = Partial<Pick<StatementCorrection, 'speaker' | 'act' | 'about' | 'noClaim' | 'answers' | 'answersNot'>>;

/** The reader's corrections of a page. */
export interface Corrections {
  /** Says something of a statement, beside what was said of it; then the page is read again. */
  say(statement: Statement, word: Word | ((now: StatementCorrection) => Word)): void;
  /** Takes back all that was said of a statement. */
  reset(statement: Statement): void;
  /** The last correction can be undone. */
  readonly undo: (() => void) | null;
  /** The last correction, where the button pressed for it goes with it. */
  readonly gone: object | null;
  /** Why the last one was not kept. */
  readonly error: RecordError | null;
}

const NOTHING = { speaker: null, act: null, about: null, noClaim: false, answers: [], answersNot: [] } as const;

/** Corrects what was found on the page in a tab. */
export function useCorrections(tab: number, page: PageText, view: PageView): Corrections {
  const [before, setBefore] = useState<CorrectionBefore | null>(null);
  const [gone, setGone] = useState<CorrectionBefore | null>(null);
  const [error, setError] = useState<RecordError | null>(null);
  const readAgain = () => askPage(tab)('readAgain').catch(() => {});

  const keep = async (statement: Statement, word: Word | ((now: StatementCorrection) => Word)) => {
    // A statement whose id has changed goes on under the id that it was first corrected by.
    const known = view.corrected.find(({ found }) => found.id === statement.id)?.correction;
    const fresh = { ...(known ?? placeOf(page, statement)), page: page.canonicalUrl, ...NOTHING, at: 0 };
    const now = Date.now();
    const saved = await saveCorrection(record, fresh, (said) => ({
      ...said,
      ...(typeof word === 'function' ? word(said) : word),
      at: now,
    }));
    setError(saved.ok ? null : saved.error);
    if (!saved.ok) return;
    setBefore(saved.value);
    // A claim that is none, one that is again, and the way back to what was found: each button goes with its press.
    setGone(typeof word !== 'function' && word.noClaim !== undefined ? saved.value : null);
    await readAgain();
  };
  const takeBack = async (last: CorrectionBefore) => {
    const undone = await undoCorrection(record, last);
    setError(undone.ok ? null : undone.error);
    setBefore(null);
    await readAgain();
  };
  return {
    say: (statement, word) => void keep(statement, word),
    reset: (statement) => void keep(statement, NOTHING),
    undo: before && (() => void takeBack(before)),
    gone,
    error,
  };
}
