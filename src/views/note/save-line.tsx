import { say } from '../../parts';
import { sentenceOf } from '../error-sentence';
import type { SaveState } from './saver';

/** Where the note's words are: being saved, saved, or still only here, and why. */
export function SaveLine({ save, again }: { readonly save: SaveState; readonly again: () => void }) {
  if (save.state === 'not saved')
    return (
      <p class="warning small" role="alert">
        {say('panel_not_saved', sentenceOf(save.error))}{' '}
        <button type="button" class="link" onClick={again}>
          {say('panel_save_again')}
        </button>
      </p>
    );
  return (
    <span class="tiny save-state" role="status">
      {save.state === 'saving' && say('panel_saving')}
      {save.state === 'saved' && say(save.conflict ? 'panel_saved_conflict' : 'panel_saved')}
    </span>
  );
}
