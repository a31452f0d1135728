import { useState } from 'preact/hooks';
import { type Evidence, type Note, type Status, statuses } from '../../model';
import { say } from '../../parts';
import type { NotedPage } from '../../record';
import { GrowingText } from './growing-text';
import { History } from './history';
import { evidences, sayEvidence, sayStatus } from './names';
import { SaveLine } from './save-line';
import { TagField } from './tag-field';
import { type Editing, useSaver } from './use-saver';

interface Props {
  readonly held: Note;
  readonly isNew: boolean;
  readonly on: NotedPage | null;
  /** Deletes the note; a new one that says nothing is only put away. */
  readonly onDelete: () => void;
}

function StatusField({ note, change }: Editing) {
  return (
    <select
      class="plain label"
      aria-label={say('panel_status')}
      value={note.status}
      onChange={(e) => change({ status: e.currentTarget.value as Status })}
    >
      {statuses.map((status) => (
        <option key={status} value={status}>
          {say(sayStatus(status))}
        </option>
      ))}
    </select>
  );
}

/** The reason for the status, and what it rests on. */
function Grounds({ note, change, flush }: Editing) {
  return (
    <div class="grounds">
      <label class="field">
        <span class="tiny">{say('panel_reason')}</span>
        <input value={note.reason} onInput={(e) => change({ reason: e.currentTarget.value })} onBlur={flush} />
      </label>
      <label class="field">
        <span class="tiny">{say('panel_evidence')}</span>
        <select value={note.evidence ?? ''} onChange={(e) => change({ evidence: (e.currentTarget.value || null) as Evidence | null })}>
          <option value="">{say('evidence_none')}</option>
          {evidences.map((evidence) => (
            <option key={evidence} value={evidence}>
              {say(sayEvidence(evidence))}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

/** A note in place: its words, tags, status with its reason, and evidence, saved as they are typed. */
export function NoteEditor({ held, isNew, on, onDelete }: Props) {
  const editing = useSaver(held, isNew, on);
  const { note, save, change, flush } = editing;
  const [open, setOpen] = useState<'nothing' | 'grounds' | 'history'>(note.reason || note.evidence ? 'grounds' : 'nothing');
  const toggle = (what: 'grounds' | 'history') => setOpen(open === what ? 'nothing' : what);
  return (
    <div class="note">
      <div class="row">
        <StatusField {...editing} />
        {save.state !== 'not saved' && <SaveLine save={save} again={flush} />}
      </div>
      <GrowingText value={note.text} label={say('panel_note_text')} focus={isNew} onChange={(text) => change({ text })} onLeave={flush} />
      {save.state === 'not saved' && <SaveLine save={save} again={flush} />}
      <TagField tags={note.tags} onChange={(tags) => change({ tags })} />
      {open === 'grounds' && <Grounds {...editing} />}
      {open === 'history' && <History note={note.id} />}
      <div class="actions">
        <button type="button" class="quiet" aria-expanded={open === 'grounds'} onClick={() => toggle('grounds')}>
          {say('panel_grounds')}
        </button>
        {!isNew && (
          <button type="button" class="quiet" aria-expanded={open === 'history'} onClick={() => toggle('history')}>
            {say('panel_history')}
          </button>
        )}
        <button type="button" class="quiet" onClick={onDelete}>
          {say(isNew && save.state === 'new' ? 'panel_note_close' : 'panel_note_delete')}
        </button>
      </div>
    </div>
  );
}
