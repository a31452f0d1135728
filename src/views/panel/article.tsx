import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { askPage } from '../../messages';
import type { Note, PageText, PageView } from '../../model';
import { CorrectedLine, say } from '../../parts';
import { sentenceOf } from '../error-sentence';
import { Captures } from '../note/captures/captures';
import { useSince } from '../note/captures/since';
import { PageSinceLines } from '../note/captures/since-lines';
import { UndoToast } from '../note/undo-toast';
import { ClaimDetails } from './claim-details';
import { ClaimList } from './claim-list';
import { type Claim, claimsOf, companiesOf, type Filter, filterClaims, looseNotes } from './claims';
import { Companies } from './companies';
import { CorrectMenu } from './correct/correct-menu';
import { type Corrections, useCorrections } from './correct/corrections';
import { NoClaims } from './correct/no-claims';
import { Empty } from './empty';
import { Filters } from './filters';
import { AddNote, LooseNotes, NoteButtons } from './note-buttons';
import { type PageNotes, useNotes } from './notes';
import type { Beside } from './page';
import { PageTop } from './page-top';
import { PanelNote } from './panel-note';
import { usePlaces } from './places';
import { useWish } from './use-wish';

interface Props {
  readonly tab: number;
  readonly beside: Beside;
  readonly page: PageText;
  readonly view: PageView;
}

const EVERYTHING: Filter = { kind: 'all', company: '' };

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

interface UnderProps extends Props {
  readonly claim: Claim;
  readonly notes: PageNotes;
  readonly chosen: boolean;
  readonly editable: boolean;
  readonly corrections: Corrections;
  readonly draw: (note: Note, underClaim: boolean) => ComponentChildren;
  readonly choose: (statement: string) => void;
}

/** What stands under a claim: its notes, and, once it is opened, all that is known of it and the ways to add to that. */
function UnderClaim({ page, view, claim, notes, chosen, editable, corrections, draw, choose }: UnderProps) {
  const { statement } = claim;
  const own = notes.notes.filter((n) => n.target.statement === statement.id);
  return (
    <>
      {editable && own.map((note) => draw(note, true))}
      {editable && chosen && !own.length && <AddNote onClick={() => void notes.beginOn(statement)} />}
      {chosen && <CorrectedLine view={view} statement={statement} />}
      {chosen && (
        <ClaimDetails page={page} view={view} claim={claim} choose={choose}>
          {editable && <CorrectMenu page={page} view={view} statement={statement} corrections={corrections} />}
        </ClaimDetails>
      )}
    </>
  );
}

/** What can be undone last, and what could not be kept. */
function Done({ notes, corrections }: { readonly notes: PageNotes; readonly corrections: Corrections }) {
  return (
    <>
      {corrections.error && (
        <p class="warning small not-kept" role="alert">
          {say('correct_not_kept', sentenceOf(corrections.error))}
        </p>
      )}
      {notes.undo && <UndoToast words={say('panel_deleted')} undo={notes.undo} deed={notes.undo} />}
      {!notes.undo && corrections.undo && <UndoToast words={say('correct_done')} undo={corrections.undo} deed={corrections.gone} />}
    </>
  );
}

/** Says so where the page was too long for all of it to be read: by the engine, or already by the page's own look at it. */
function InPart({ beside, page, view }: Props) {
  const isCut = beside.seen.state === 'read' && beside.seen.isCut;
  const isInPart = view.reading.readTo < page.text.length;
  return isInPart || isCut ? <p class="small in-part">{say(isInPart ? 'panel_in_part' : 'panel_cut')}</p> : null;
}

/** The article beside the panel: where it comes from, its claims, and the reader's notes on them. */
export function Article(props: Props) {
  const { tab, beside, page, view } = props;
  const claims = useMemo(() => claimsOf(page, view), [page, view]);
  const { filter, setFilter, current, close, show, choose } = useChoice(tab, claims);
  const notes = useNotes(tab, page.canonicalUrl);
  const places = usePlaces(tab, notes.notes, view);
  const corrections = useCorrections(tab, page, view);
  const since = useSince({ page, reading: view.reading }, notes.notes);
  const onPage = useWish(tab, notes, show);
  const editable = view.keeping !== 'private window' && !beside.incognito;
  const shown = filterClaims(claims, filter, notes.notes);
  const isShown = (id: string) => shown.some((c) => c.statement.id === id);
  const go = (id: string) => choose(id, isShown(id));

  const draw = (note: Note, underClaim: boolean) => (
    <PanelNote
      key={note.id}
      note={note}
      isNew={notes.isNew(note)}
      on={{ page, reading: view.reading }}
      tab={tab}
      place={places.get(note.id)}
      underClaim={underClaim}
      since={since.passages.get(note.id)}
      onDelete={notes.remove}
    />
  );
  const under = (claim: Claim) => (
    <UnderClaim {...props} {...{ claim, notes, editable, corrections, draw }} chosen={claim.statement.id === current} choose={go} />
  );
  return (
    <>
      <PageTop page={page} claims={claims} family={view.family} />
      {editable ? <NoteButtons notes={notes} onPage={onPage} /> : <p class="private small">{say('panel_private')}</p>}
      {editable && <PageSinceLines since={since} />}
      {editable && <LooseNotes notes={looseNotes(notes.notes, claims)} draw={(note) => draw(note, false)} />}
      <Companies tab={tab} page={page} view={view} editable={editable} />
      <InPart {...props} />
      {!claims.length && <Empty beside={beside} />}
      {claims.length > 0 && (
        <>
          <h2 class="unseen">{say('panel_claims')}</h2>
          <Filters claims={claims} notes={notes.notes} companies={companiesOf(claims, view)} filter={filter} onChange={setFilter} />
          {!shown.length && <p class="none-shown small">{say('panel_none_shown')}</p>}
          <ClaimList claims={shown} current={current} choose={go} close={close} under={under} />
        </>
      )}
      {editable && <NoClaims page={page} view={view} corrections={corrections} />}
      {editable && <Captures page={page} reading={view.reading} />}
      <Done notes={notes} corrections={corrections} />
    </>
  );
}
