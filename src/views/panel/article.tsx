import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { askPage, onWish, takeWish } from '../../messages';
import type { Note, PageText, PageView } from '../../model';
import { say } from '../../parts';
import { UndoToast } from '../note/undo-toast';
import { ClaimDetails } from './claim-details';
import { ClaimList } from './claim-list';
import { type Claim, claimsOf, companiesOf, type Filter, filterClaims, looseNotes } from './claims';
import { Companies } from './companies';
import { Empty } from './empty';
import { Filters } from './filters';
import { type PageNotes, useNotes } from './notes';
import type { Beside } from './page';
import { PageTop } from './page-top';
import { PanelNote } from './panel-note';
import { usePlaces } from './places';

interface Props {
  readonly tab: number;
  readonly beside: Beside;
  readonly page: PageText;
  readonly view: PageView;
}

const EVERYTHING: Filter = { kind: 'all', company: '' };

/** Does what the panel was opened for: a claim to show, a selection to note. */
function useWish(tab: number, show: (statement: string) => void, note: () => void): void {
  useEffect(() => {
    const look = async () => {
      const wish = await takeWish();
      if (wish?.tab !== tab) return;
      if (wish.kind === 'statement') show(wish.statement);
      else note();
    };
    void look();
    return onWish(() => void look());
  }, [tab]);
}

/** Begins notes on the selection and on the page as a whole. */
function NoteButtons({ notes }: { readonly notes: PageNotes }) {
  const [nothing, setNothing] = useState(false);
  const onSelection = async () => setNothing(!(await notes.beginOn('selection')));
  return (
    <div class="actions note-buttons">
      <button type="button" class="quiet" onClick={() => void onSelection()}>
        {say('panel_note_selection')}
      </button>
      <button type="button" class="quiet" onClick={() => void notes.beginOn('page')}>
        {say('panel_note_page')}
      </button>
      <span class="tiny" role="status">
        {nothing && say('panel_nothing_selected')}
      </span>
    </div>
  );
}

/** Begins a note on the claim that is opened. */
function AddNote({ onClick }: { readonly onClick: () => void }) {
  return (
    <button type="button" class="quiet add-note" onClick={onClick}>
      {say('panel_note_add')}
    </button>
  );
}

interface LooseProps {
  readonly notes: readonly Note[];
  readonly draw: (note: Note) => ComponentChildren;
}

/** The notes that stand under no claim. */
function LooseNotes({ notes, draw }: LooseProps) {
  if (!notes.length) return null;
  return (
    <section class="loose" aria-label={say('panel_notes')}>
      {notes.map(draw)}
    </section>
  );
}

/** Which claims are shown, and which of them is opened. */
function useChoice(tab: number, claims: readonly Claim[]) {
  const [filter, setFilter] = useState<Filter>(EVERYTHING);
  const [current, setCurrent] = useState<string | null>(null);
  return {
    filter,
    setFilter,
    current,
    close: () => setCurrent(null),
    /** Opens a claim, whatever was filtered out. */
    show(id: string) {
      setFilter(EVERYTHING);
      setCurrent(id);
    },
    /** Opens a claim and goes to its place on the page. */
    choose(id: string, isShown: boolean) {
      if (!isShown) setFilter(EVERYTHING);
      setCurrent(id);
      const claim = claims.find((c) => c.statement.id === id);
      if (claim) askPage(tab)('goTo', claim.statement.content).catch(() => {});
    },
  };
}

/** The article beside the panel: where it comes from, its claims, and the reader's notes on them. */
export function Article({ tab, beside, page, view }: Props) {
  const claims = useMemo(() => claimsOf(page, view), [page, view]);
  const { filter, setFilter, current, close, show, choose } = useChoice(tab, claims);
  const notes = useNotes(tab, page);
  const places = usePlaces(tab, notes.notes, view);
  useWish(tab, show, () => void notes.beginOn('selection'));
  const editable = view.keeping !== 'private window' && !beside.incognito;
  const shown = filterClaims(claims, filter, notes.notes);
  const go = (id: string) =>
    choose(
      id,
      shown.some((c) => c.statement.id === id),
    );

  const draw = (note: Note, underClaim: boolean) => (
    <PanelNote
      key={note.id}
      note={note}
      isNew={notes.isNew(note)}
      on={{ page, reading: view.reading }}
      tab={tab}
      place={places.get(note.id)}
      underClaim={underClaim}
      onDelete={notes.remove}
    />
  );
  const under = (claim: Claim) => {
    const own = notes.notes.filter((n) => n.target.statement === claim.statement.id);
    const chosen = claim.statement.id === current;
    return (
      <>
        {editable && own.map((note) => draw(note, true))}
        {editable && chosen && !own.length && <AddNote onClick={() => void notes.beginOn(claim.statement)} />}
        {chosen && <ClaimDetails page={page} view={view} claim={claim} choose={go} />}
      </>
    );
  };
  return (
    <>
      <PageTop page={page} claims={claims} family={view.family} />
      {editable ? <NoteButtons notes={notes} /> : <p class="private small">{say('panel_private')}</p>}
      {editable && <LooseNotes notes={looseNotes(notes.notes, claims)} draw={(note) => draw(note, false)} />}
      <Companies tab={tab} page={page} view={view} editable={editable} />
      {view.reading.readTo < page.text.length && <p class="small in-part">{say('panel_in_part')}</p>}
      {!claims.length && <Empty beside={beside} />}
      {claims.length > 0 && (
        <>
          <h2 class="unseen">{say('panel_claims')}</h2>
          <Filters claims={claims} notes={notes.notes} companies={companiesOf(claims, view)} filter={filter} onChange={setFilter} />
          {!shown.length && <p class="none-shown small">{say('panel_none_shown')}</p>}
          <ClaimList claims={shown} current={current} choose={go} close={close} under={under} />
        </>
      )}
      {notes.undo && <UndoToast words={say('panel_deleted')} undo={notes.undo} />}
    </>
  );
}
