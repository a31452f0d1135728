import { say } from '../../parts';
import { findCompanyNotes } from '../../record';
import { record } from '../live';
import { NoteBox } from './note-box';
import { useNoteList } from './note-list';
import { UndoToast } from './undo-toast';

/** The reader's notes on a company, on whatever page it is spoken of. */
export function CompanyNotes({ company }: { readonly company: { readonly id: string; readonly name: string } }) {
  const { id, name } = company;
  const list = useNoteList(() => findCompanyNotes(record, id), id);
  const begin = () => list.begin({ page: '', selectors: [], statement: null, company: { id, name } });
  return (
    <div class="company-notes">
      {list.notes.map((note) => (
        <NoteBox key={note.id} held={note} isNew={list.isNew(note)} on={null} onDelete={() => list.remove(note)} />
      ))}
      <div class="actions">
        <button type="button" class="quiet" onClick={begin}>
          {say('note_on_company')}
        </button>
      </div>
      {list.undo && <UndoToast words={say('panel_deleted')} undo={list.undo} deed={list.undo} />}
    </div>
  );
}
