import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../parts';

interface Props {
  /** What was done. */
  readonly words: string;
  readonly undo: () => void;
  /** The deed, where it takes away what had the keys: they go to the button then, once for each deed. `null`: they stay where they are. */
  readonly deed: object | null;
}

/** Something that was done and can be undone. */
export function UndoToast({ words, undo, deed }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (deed) button.current?.focus();
  }, [deed]);
  return (
    <div class="toast" role="status">
      {words}{' '}
      <button type="button" class="link" ref={button} onClick={undo}>
        {say('panel_undo')}
      </button>
    </div>
  );
}
