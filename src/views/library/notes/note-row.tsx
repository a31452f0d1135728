import { dateWords, keptQuoteWithChain, say, sayerOf } from '../../../parts';
import { type FoundNote, findOutgoing } from '../../../record';
import { citedBy } from '../../cited';
import { type Copying, CopyMenu, citationsOf } from '../../copy-menu';
import { record } from '../../live';
import { NoteBox } from '../../note/note-box';
import { quoted } from '../../quoted';
import { companyAddress } from '../company/address';
import { Marked } from '../marked';
import { openPlace, passageAddress } from '../open-place';

interface Props {
  readonly found: FoundNote;
  /** The words that are looked for, folded: they are marked. */
  readonly asked: readonly string[];
  readonly chosen: boolean;
  readonly onChoose: () => void;
  readonly onDelete: () => void;
}

/** Where the note stands: title, paper, day. */
function Where({ found: { note, page }, asked }: Pick<Props, 'found' | 'asked'>) {
  const about = [page?.publisher ?? page?.host, page?.published && dateWords(page.published)].filter(Boolean).join(' · ');
  return (
    <div class="row">
      <h2>
        <Marked text={page?.title ?? note.target.company?.name ?? note.target.page} asked={asked} />
      </h2>
      <span class="tiny">
        <Marked text={about} asked={asked} />
      </span>
    </div>
  );
}

/** What can be copied of a note on a page; asked of the record only then, since it needs what was captured. */
function copyingOf({ note, page, statement: on, quote }: FoundNote): Copying[] {
  const outgoing = async () => {
    const [found] = (await findOutgoing(record, { what: 'notes', ids: [note.id] })).notes;
    if (!found) throw new RangeError(`no note ${note.id}`);
    return found;
  };
  const chain: Copying = {
    name: 'citation_chain',
    text: async () => {
      const { statement, answers } = await outgoing();
      return statement ? keptQuoteWithChain(statement, answers) : '';
    },
  };
  const link: Copying = { name: 'citation_link', text: () => passageAddress(note, page?.url ?? note.target.page) };
  return [...(on ? [chain] : []), ...(quote ? [link] : []), ...citationsOf(async () => citedBy(await outgoing()))];
}

/** What can be done with a note, beside editing it. */
function Ways({ found }: Pick<Props, 'found'>) {
  const { note, page } = found;
  const { company } = note.target;
  return (
    <>
      {company ? (
        <a class="quiet" href={companyAddress(company.id)}>
          {say('library_company_page', company.name)}
        </a>
      ) : (
        <button type="button" class="quiet" onClick={() => void openPlace(note, page?.url ?? note.target.page)}>
          {say('library_open_place')}
        </button>
      )}
      {note.target.page && <CopyMenu ways={copyingOf(found)} />}
    </>
  );
}

/** A note in the library: where it stands, the quote as it was kept, and what it says. */
export function NoteRow({ found, asked, chosen, onChoose, onDelete }: Props) {
  const { note, statement, quote } = found;
  const marked = (words: string) => <Marked text={words} asked={asked} />;
  return (
    <article class="row-item">
      <div class="choose">
        <input type="checkbox" aria-label={say('bulk_choose')} checked={chosen} onChange={onChoose} />
        <Where found={found} asked={asked} />
      </div>
      {quote && <p class="said">{marked(quoted(quote))}</p>}
      {statement && (
        <p class="tiny">
          {say(`act_${statement.act}`)} · {marked(sayerOf(statement))}
        </p>
      )}
      <NoteBox held={note} isNew={false} on={null} leaf={marked} more={<Ways found={found} />} onDelete={onDelete} />
    </article>
  );
}
