import { say } from '../../parts';

/** Something that was done and can be undone; `words` says what. */
export function UndoToast({ words, undo }: { readonly words: string; readonly undo: () => void }) {
  return (
    <div class="toast" role="status">
      {words}{' '}
      <button type="button" class="link" onClick={undo}>
        {say('panel_undo')}
      </button>
    </div>
  );
}
