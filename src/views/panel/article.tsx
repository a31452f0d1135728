import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { askPage, onWish, takeWish } from '../../messages';
import type { Note, PageText, PageView } from '../../model';
import { say } from '../../parts';
import { ClaimDetails } from './claim-details';
import { ClaimList } from './claim-list';
import { type Claim, claimsOf, companiesOf, type Filter, filterClaims, looseNotes } from './claims';
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

/** The article beside the panel: where it comes from, its claims, and the reader's notes on them. */
export function Article({ tab, beside, page, view }: Props) {
  const [filter, setFilter] = useState<Filter>(EVERYTHING);
  const [current, setCurrent] = useState<string | null>(null);
  const notes = useNotes(tab, page);
  const places = usePlaces(tab, notes.notes, view);
  const claims = useMemo(() => claimsOf(page, view), [page, view]);
  const editable = view.keeping !== 'private window' && !beside.incognito;

  const goTo = (id: string) => {
    const claim = claims.find((c) => c.statement.id === id);
    if (claim) askPage(tab)('goTo', claim.statement.content).catch(() => {});
  };
  const show = (id: string) => {
    setFilter(EVERYTHING);
    setCurrent(id);
  };
  const choose = (id: string) => {
    goTo(id);
    setCurrent(id);
  };
  useWish(tab, show, () => void notes.beginOn('selection'));
  const paragraphOf = useCallback((id: string) => claims.find((c) => c.statement.id === id)?.paragraph ?? 1, [claims]);

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
        {editable && chosen && !own.length && (
          <button type="button" class="quiet add-note" onClick={() => void notes.beginOn(claim.statement)}>
            {say('panel_note_add')}
          </button>
        )}
        {chosen && <ClaimDetails page={page} view={view} claim={claim} choose={choose} />}
      </>
    );
  };
  const loose = editable ? looseNotes(notes.notes, claims) : [];
  const shown = filterClaims(claims, filter, notes.notes);
  return (
    <>
      <PageTop page={page} claims={claims} />
      {!editable && <p class="private small">{say('panel_private')}</p>}
      {editable && <NoteButtons notes={notes} />}
      {loose.length > 0 && (
        <section class="loose" aria-label={say('panel_notes')}>
          {loose.map((note) => draw(note, false))}
        </section>
      )}
      {claims.length > 0 && <h2 class="unseen">{say('panel_claims')}</h2>}
      {claims.length > 0 ? (
        <Filters claims={claims} notes={notes.notes} companies={companiesOf(claims, view)} filter={filter} onChange={setFilter} />
      ) : (
        <Empty beside={beside} />
      )}
      {claims.length > 0 && !shown.length && <p class="none-shown small">{say('panel_none_shown')}</p>}
      <ClaimList claims={shown} paragraphOf={paragraphOf} current={current} choose={choose} close={() => setCurrent(null)} under={under} />
      {notes.undo && (
        <div class="toast" role="status">
          {say('panel_deleted')}{' '}
          <button type="button" class="link" onClick={notes.undo}>
            {say('panel_undo')}
          </button>
        </div>
      )}
    </>
  );
}
