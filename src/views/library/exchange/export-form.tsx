import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { publishableOf } from '../../../model';
import { say, shortened } from '../../../parts';
import { countOutgoing, findAllPages, findOutgoing, type OutgoingChoice } from '../../../record';
import { hereOr, record, useLive } from '../../live';
import { chosenNotes } from '../chosen-notes';
import { type FormatName, formatNames, formats } from './formats';
import { fileName, give } from './give';
import { drawn, ProgressLine } from './progress-line';

interface WhatProps {
  readonly choice: OutgoingChoice;
  readonly onChoose: (choice: OutgoingChoice) => void;
}

/** A title in a list of titles. */
const LINE = 70;

/** Which notes: all, those chosen in the list, or those of one page. */
function WhatGoes({ choice, onChoose }: WhatProps) {
  const chosen = chosenNotes();
  const pages = hereOr(
    useLive(() => findAllPages(record), []),
    [],
  );
  const value = choice.what === 'page' ? `page ${choice.page}` : choice.what;
  const choose = (typed: string) => {
    if (typed === 'notes') onChoose({ what: 'notes', ids: chosen });
    else onChoose(typed === 'all' ? { what: 'all' } : { what: 'page', page: typed.slice('page '.length) });
  };
  return (
    <label class="field">
      <span class="tiny">{say('export_what')}</span>
      <select value={value} onChange={(e) => choose(e.currentTarget.value)}>
        <option value="all">{say('export_all')}</option>
        {chosen.length > 0 && <option value="notes">{say('export_chosen', chosen.length)}</option>}
        {pages.length > 0 && (
          <optgroup label={say('export_page')}>
            {pages.map(({ page, title }) => (
              <option key={page} value={`page ${page}`}>
                {shortened(title ?? page, LINE)}
              </option>
            ))}
          </optgroup>
        )}
      </select>
    </label>
  );
}

function WhichFormat({ format, onChoose }: { readonly format: FormatName; readonly onChoose: (format: FormatName) => void }) {
  return (
    <>
      <label class="field">
        <span class="tiny">{say('export_format')}</span>
        <select value={format} aria-describedby="format-about" onChange={(e) => onChoose(e.currentTarget.value as FormatName)}>
          {formatNames.map((name) => (
            <option key={name} value={name}>
              {say(`export_format_${name}`)}
            </option>
          ))}
        </select>
      </label>
      <p class="small" id="format-about">
        {say(`export_about_${format}`)}
      </p>
    </>
  );
}

interface Wish {
  readonly choice: OutgoingChoice;
  readonly format: FormatName;
  readonly onlyPublishable: boolean;
  readonly mark: boolean;
}

/** Makes the file and gives it; what there is to say of it. */
async function exportNotes({ choice, format, onlyPublishable, mark }: Wish): Promise<string> {
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

function Switch({ label, on, onChange }: { readonly label: string; readonly on: boolean; readonly onChange: (on: boolean) => void }) {
  return (
    <label class="exchange-switch">
      <input type="checkbox" checked={on} onChange={(e) => onChange(e.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}

/** Notes in a form that others can use: which, in which format, and whether private ones stay here. */
export function ExportForm() {
  const [wish, setWish] = useState<Wish>(() => {
    const ids = chosenNotes();
    return { choice: ids.length ? { what: 'notes', ids } : { what: 'all' }, format: 'csv', onlyPublishable: true, mark: true };
  });
  const [state, setState] = useState<{ readonly working: boolean; readonly said: string; readonly failed: boolean }>({
    ...{ working: false, said: '', failed: false },
  });
  const change = (more: Partial<Wish>) => {
    setWish({ ...wish, ...more });
    setState({ working: false, said: '', failed: false });
  };
  const count = hereOr(
    useLive(() => countOutgoing(record, wish.choice), [wish.choice]),
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
        <WhatGoes choice={wish.choice} onChoose={(choice) => change({ choice })} />
        <WhichFormat format={wish.format} onChoose={(format) => change({ format })} />
        <Switch label={say('export_publishable')} on={wish.onlyPublishable} onChange={(onlyPublishable) => change({ onlyPublishable })} />
        {count && <p class="small">{say('export_count', count.notes, count.publishable)}</p>}
        {count && wish.onlyPublishable && count.notes > 0 && count.publishable === 0 && wish.format !== 'provenance' && (
          <p class="small warning">{say('export_none')}</p>
        )}
        {wish.format === 'csv' && <Switch label={say('export_mark')} on={wish.mark} onChange={(mark) => change({ mark })} />}
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
