import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { onWish, takeWish } from '../../messages';
import type { PageNotes } from './notes';

/**
 * Does what the panel was opened for: a claim to show, a selection to note. Where nothing is selected, the panel says so, and the keys go to
 * the button that comes back, for a note on the page as a whole.
 */
export function useWish(tab: number, notes: PageNotes, show: (statement: string) => void): RefObject<HTMLButtonElement | null> {
  const onPage = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const look = async () => {
      const wish = await takeWish();
      if (wish?.tab !== tab) return;
      if (wish.kind === 'statement') show(wish.statement);
      else if (!(await notes.beginOn('selection'))) onPage.current?.focus();
    };
    void look();
    return onWish(() => void look());
  }, [tab]);
  return onPage;
}
