import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { publishableOf } from '../../../model';
import { say } from '../../../parts';
import { countOutgoing, findOutgoing } from '../../../record';
import { hereOr, record, useLive } from '../../live';
import { chosenNotes } from '../chosen-notes';
import { ExportFields, type ExportWish } from './export-fields';
import { formats } from './formats';
import { fileName, give } from './give';
import { drawn, ProgressLine } from './progress-line';

/** Makes the file and gives it; what there is to say of it. */
async function exportNotes({ choice, format, onlyPublishable, mark }: ExportWish): Promise<string> {
  const found = await findOutgoing(record, choice);
  const outgoing = onlyPublishable ? publishableOf(found) : found;
  const { file, ending, type, make } = formats[format];
  const now = new Date();
  const made = await make(outgoing, { made: now.getTime(), by: browser.runtime.getManifest().version, mark });
  const name = fileName(file, now, ending);
  give({ name, type, content: made.content });
  return [
    say('export_given', name),
    format === 'provenance' ? say('export_pages', outgoing.pages.length) : say('export_notes', made.notes),
    made.unfit ? say(`export_unfit_${format}` as 'export_unfit_word', made.unfit) : '',
    outgoing.heldBack && format !== 'provenance' ? say('export_held_back', outgoing.heldBack) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Notes in a form that others can use: which, in which format, and whether private ones stay here. */
export function ExportForm() {
  const [wish, setWish] = useState<ExportWish>(() => {
    const ids = chosenNotes();
    return { choice: ids.length ? { what: 'notes', ids } : { what: 'all' }, format: 'csv', onlyPublishable: true, mark: true };
  });
  const [state, setState] = useState<{ readonly working: boolean; readonly said: string; readonly failed: boolean }>({
    ...{ working: false, said: '', failed: false },
  });
  const change = (more: Partial<ExportWish>) => {
    setWish({ ...wish, ...more });
    setState({ working: false, said: '', failed: false });
  };
  const counts = hereOr(
    useLive(() => countOutgoing(record, chosenNotes()), []),
    null,
  );
  const save = async () => {
    setState({ working: true, said: '', failed: false });
    await drawn();
    const said = await exportNotes(wish).catch(() => null);
    setState({ working: false, said: said ?? say('export_failed'), failed: said === null });
  };
  return (
    <section>
      <h2>{say('export_title')}</h2>
      <form
        class="exchange-fields"
        onSubmit={(e) => {
          e.preventDefault();
          // Not disabled meanwhile: a button that is loses the focus.
          if (!state.working) void save();
        }}
      >
        {counts && <ExportFields wish={wish} counts={counts} onChange={change} />}
        <button type="submit" class="button first" aria-disabled={state.working}>
          {say('export_save')}
        </button>
      </form>
      {state.working && <ProgressLine what={say('export_making')} far={null} />}
      <p class={state.failed ? 'warning' : 'small'} role="status">
        {state.said}
      </p>
    </section>
  );
}
