import { useState } from 'preact/hooks';
import { type Capture, type Note, placeOfQuote, type Span, type TextQuoteSelector } from '../../../model';
import { SourceLink, say, shortened } from '../../../parts';
import { hostOf } from '../../../record';
import { quoted } from '../../quoted';
import { saveFile } from '../../save-file';
import { momentWords } from '../history';

/** Characters of a passage shown where its place is told. */
const SHOWN = 60;

/** A noted passage, and where it stands in a kept text; `null`: not in this one. */
interface Passage {
  readonly quote: string;
  readonly at: Span | null;
}

/** The passages of a page that have a note, each once, in a text of the page. */
export function findPassages(notes: readonly Note[], text: string): Passage[] {
  const quotes = notes.flatMap((n) => n.target.selectors.filter((s): s is TextQuoteSelector => s.type === 'TextQuoteSelector'));
  const once = new Map(quotes.map((q) => [JSON.stringify(q), q]));
  return [...once.values()].map((q) => ({ quote: q.exact, at: placeOfQuote(text, q) }));
}

/** Which paragraph a place is in, from 1: paragraphs stand apart by blank lines. */
const paragraphAt = (text: string, { start }: Span) => text.slice(0, start).split('\n\n').length;

/** Where the noted passages stand in a kept text. */
function Places({ text, passages }: { readonly text: string; readonly passages: readonly Passage[] }) {
  return (
    <>
      {passages.map(({ quote, at }) => (
        <li class="tiny" key={quote}>
          {quoted(shortened(quote, SHOWN))}:{' '}
          {at ? say('capture_place', paragraphAt(text, at), at.start, at.end) : say('capture_place_none')}
        </li>
      ))}
    </>
  );
}

/** A kept text to be read, with the noted passages in it marked. */
function TextOf({ text, passages }: { readonly text: string; readonly passages: readonly Passage[] }) {
  const places = passages.flatMap(({ at }) => at ?? []).sort((a, b) => a.start - b.start);
  const apart = places.filter((at, i) => i === 0 || at.start >= (places[i - 1]?.end ?? 0));
  const ends = [0, ...apart.map((at) => at.end)];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keys must reach it
    <section class="capture-text" tabIndex={0} aria-label={say('capture_text')}>
      {apart.map((at, i) => (
        <span key={at.start}>
          {text.slice(ends[i], at.start)}
          <mark>{text.slice(at.start, at.end)}</mark>
        </span>
      ))}
      {text.slice(ends.at(-1))}
    </section>
  );
}

/** The name of a capture's file: host, day, and the hash's beginning. */
const fileName = ({ url, at, sha256 }: Capture) => `${hostOf(url)}-${new Date(at).toISOString().slice(0, 10)}-${sha256.slice(0, 8)}.txt`;

/** Copies a hash, and says so. */
function CopyHash({ sha256 }: { readonly sha256: string }) {
  const [copied, setCopied] = useState(false);
  return (
    <button type="button" class="quiet" onClick={() => void navigator.clipboard.writeText(sha256).then(() => setCopied(true))}>
      <span aria-live="polite">{say(copied ? 'card_copied' : 'capture_copy')}</span>
    </button>
  );
}

interface RowProps {
  readonly capture: Capture;
  readonly passages: readonly Passage[];
  readonly onDelete: () => void;
}

/** One kept text: when and where it was read, its hash, where the noted passages stand in it. */
export function CaptureRow({ capture, passages, onDelete }: RowProps) {
  const [open, setOpen] = useState(false);
  const { at, lastSeen, url, sha256, text } = capture;
  const read = say('capture_read', momentWords(at));
  return (
    <li class="capture">
      <p class="small">{momentWords(lastSeen) !== momentWords(at) ? `${read} ${say('capture_seen', momentWords(lastSeen))}` : read}</p>
      <p class="tiny address">
        <SourceLink href={url}>{url}</SourceLink>
      </p>
      <p class="tiny">
        SHA-256 <code>{sha256}</code>
      </p>
      {passages.length > 0 && (
        <ul>
          <Places text={text} passages={passages} />
        </ul>
      )}
      <div class="actions">
        <button type="button" class="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
          {say('capture_view')}
        </button>
        <CopyHash sha256={sha256} />
        <button type="button" class="quiet" onClick={() => saveFile(fileName(capture), text, 'text/plain')}>
          {say('capture_save')}
        </button>
        <button type="button" class="quiet" onClick={onDelete}>
          {say('capture_delete')}
        </button>
      </div>
      {open && <TextOf text={text} passages={passages} />}
    </li>
  );
}
