import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { say } from '../../parts';

/** Rows drawn at once: as many as are read before one searches instead. */
const PAGE = 50;

interface Props<T> {
  readonly items: readonly T[];
  /** When this changes, the list begins again at its top. */
  readonly about: string;
  readonly draw: (item: T) => ComponentChildren;
}

/** A long list, drawn a page at a time. */
export function Paged<T>({ items, about, draw }: Props<T>) {
  const [shown, setShown] = useState(PAGE);
  useEffect(() => setShown(PAGE), [about]);
  return (
    <>
      <ol class="rows">{items.slice(0, shown).map(draw)}</ol>
      {shown < items.length && (
        <button type="button" class="button" onClick={() => setShown(shown + PAGE)}>
          {say('library_more', Math.min(PAGE, items.length - shown), items.length - shown)}
        </button>
      )}
    </>
  );
}
