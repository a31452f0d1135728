import { useState } from 'preact/hooks';
import { printReplyLetter } from '../../../export';
import { type Ledger, unansweredOn } from '../../../model';
import { say } from '../../../parts';
import { letterWords, originNotes, placeLink } from './ledger-words';
import { fileName, saveFile } from './save-file';

/** Publications that are chosen to begin with: the latest. */
const CHOSEN = 3;
/** Lines of the letter that are seen at once. */
const LINES = 18;

/** Copies the letter as it stands, and says so. */
function CopyLetter({ text }: { readonly text: string }) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <button type="button" class="button" onClick={() => void copy()}>
      <span aria-live="polite">{say(copied === null ? 'letter_copy' : copied ? 'card_copied' : 'card_copy_failed')}</span>
    </button>
  );
}

/** A draft of a letter that asks a company to reply to claims: the reader's to choose, edit, copy and send. */
export function LetterView({ company, ledger }: { readonly company: string; readonly ledger: Ledger }) {
  const open = ledger.origins.map((origin) => ({ origin, rows: unansweredOn(ledger, origin.id) })).filter(({ rows }) => rows.length > 0);
  // The latest first: those are what one writes about.
  const listed = [...open].reverse();
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const [edited, setEdited] = useState<string | null>(null);
  if (!listed.length) return <p class="small">{say(ledger.rows.length ? 'letter_nothing_open' : 'ledger_empty')}</p>;
  const picked = chosen ?? listed.slice(0, CHOSEN).map(({ origin }) => origin.id);
  const asked = open.filter(({ origin }) => picked.includes(origin.id));
  const draft = printReplyLetter(company, asked, placeLink, letterWords, 'plain');
  const text = edited ?? draft;
  // What the reader has written is saved as it is written.
  const save = () =>
    saveFile(
      edited ?? printReplyLetter(company, asked, placeLink, letterWords, 'markdown'),
      fileName(company, say('letter_file'), 'md'),
      'text/markdown',
    );
  const choose = (id: string, isIn: boolean) => setChosen(isIn ? [...picked, id] : picked.filter((other) => other !== id));
  return (
    <section class="wide letter">
      <p class="small">{say('letter_about')}</p>
      <fieldset>
        <legend class="label">{say('letter_choose')}</legend>
        {listed.map(({ origin, rows }) => (
          <label key={origin.id} class="choice">
            <input type="checkbox" checked={picked.includes(origin.id)} onChange={(e) => choose(origin.id, e.currentTarget.checked)} />
            <span>
              {origin.publisher}, {originNotes(origin)}{' '}
              <span class="tiny">{say(rows.length === 1 ? 'letter_claims_one' : 'letter_claims', rows.length)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <label class="field wide">
        <span class="label">{say('letter_text')}</span>
        <textarea rows={LINES} value={text} onInput={(e) => setEdited(e.currentTarget.value)} />
      </label>
      <div class="buttons">
        <CopyLetter text={text} />
        <button type="button" class="button" onClick={save}>
          {say('letter_save')}
        </button>
        {edited !== null && edited !== draft && (
          <button type="button" class="button" onClick={() => setEdited(null)}>
            {say('letter_again')}
          </button>
        )}
      </div>
    </section>
  );
}
