// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import './fake-browser';
import { createHash } from 'node:crypto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Capture, type Note, quoteAt, unknownPublication } from '../../../src/model';
import { capturePage, deleteCapture, findCaptures, newNote, restoreCapture, saveNote, statementsOf } from '../../../src/record';
import { record } from '../../../src/views/live';
import { findPassages } from '../../../src/views/note/captures/capture-row';
import { Captures } from '../../../src/views/note/captures/captures';
import { KeptTexts } from '../../../src/views/note/captures/kept-texts';
import { findSince } from '../../../src/views/note/captures/since';
import { PageSinceLines, PassageSinceLines } from '../../../src/views/note/captures/since-lines';
import { examplePage } from '../record/example';
import { buttonOf, find, press, text, until } from './drawing';

const url = 'https://harbour.example/a';
const CLAIM = 'Inspectors said that Tiderock sold rusted valves.';
const was = examplePage(url, [{ words: CLAIM, about: ['tiderock'] }, { words: 'It rained.' }]);
const now = examplePage(url, [
  { words: CLAIM.replace('said', 'alleged'), about: ['tiderock'] },
  { words: 'It rained.' },
  { words: 'Tiderock called that baseless', who: 'Tiderock', by: 'tiderock', act: 'rejects', answers: 0 },
]);
const quote = quoteAt(was.page.text, {
  start: CLAIM.indexOf('Tiderock'),
  end: CLAIM.length - 1,
});
const note: Note = newNote('n', { page: url, selectors: [quote], statement: null, company: null }, 1000);

beforeEach(async () => {
  await act(() => render(null, document.body));
  for (const table of record.tables) await table.clear();
});

describe('the page’s text as evidence', () => {
  const draw = (on = was) => act(() => render(<Captures page={on.page} reading={on.reading} />, document.body));

  test('is kept on request, once a text, with its page', async () => {
    await draw();
    await press('Keep the text as read today');
    await until(() => text().includes('The text as it reads now is kept.'));
    expect(buttonOf('Keep the text')).toBeUndefined();
    expect(await findCaptures(record, url)).toMatchObject([{ text: was.page.text, url, publication: was.page.publication }]);
    expect(await record.pages.count()).toBe(1);
  });

  test('is shown with hash, address, times and place, and what the hash shows and does not', async () => {
    await saveNote(record, note, null, was, 1000);
    await draw(now);
    await until(() => text().includes('(1 kept)') && text().includes('characters 21 to 48'));
    const sha256 = createHash('sha256').update(was.page.text).digest('hex');
    for (const words of [sha256, url, 'paragraph 1, characters 21 to 48', 'It proves no time', 'The page’s text as evidence (1 kept)'])
      expect(text()).toContain(words);
    expect(buttonOf('Keep the text')).toBeDefined();
  });

  test('is read whole, with the noted passages marked', async () => {
    await saveNote(record, note, null, was, 1000);
    await draw();
    await until(() => buttonOf('View the text'));
    await press('View the text');
    expect(find('.capture-text').textContent).toBe(was.page.text);
    expect(find('.capture-text mark').textContent).toBe('Tiderock sold rusted valves');
  });

  test('is saved as a file whose hash is the one that is shown, and the hash is copied', async () => {
    const written: string[] = [];
    const files: { blob: Blob; name: string }[] = [];
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (words) => void written.push(words));
    let blob = new Blob();
    vi.spyOn(URL, 'createObjectURL').mockImplementation((given) => {
      blob = given as Blob;
      return 'blob:x';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      files.push({ blob, name: this.download });
    });
    await capturePage(record, was, Date.UTC(2026, 4, 3));
    await draw();
    await until(() => buttonOf('Save as .txt'));
    await press('Save as .txt');
    await press('Copy the hash');
    const sha256 = createHash('sha256')
      .update(Buffer.from(await (files[0]?.blob.arrayBuffer() ?? new ArrayBuffer())))
      .digest('hex');
    expect(written).toEqual([sha256]);
    expect(files[0]?.name).toBe(`harbour.example-2026-05-03-${sha256.slice(0, 8)}.txt`);
    vi.restoreAllMocks();
  });

  test('names each noted passage once, and says where it is not', () => {
    const others = [note, { ...note, id: 'm' }];
    expect(findPassages(others, was.page.text)).toHaveLength(1);
    expect(findPassages(others, 'Another text')).toEqual([{ quote: 'Tiderock sold rusted valves', at: null }]);
  });

  test('is deleted one by one, and brought back as it was', async () => {
    await capturePage(record, was, 1000);
    await capturePage(record, now, 2000);
    const before = await findCaptures(record, url);
    await draw();
    await until(() => buttonOf('Delete this text', 1));
    await press('Delete this text', 1);
    await until(() => text().includes('Kept text deleted.'));
    expect(await findCaptures(record, url)).toEqual(before.slice(1));
    expect(document.activeElement).toBe(buttonOf('Undo'));
    await press('Undo');
    await until(() => !text().includes('Kept text deleted.'));
    expect(await findCaptures(record, url)).toEqual(before);
  });

  test('that was read again after it was deleted comes back with the first time and the last', async () => {
    await capturePage(record, was, 1000);
    const [first] = await findCaptures(record, url);
    if (!first) throw new Error('nothing captured');
    await deleteCapture(record, first);
    expect(await deleteCapture(record, first)).toEqual({ ok: true, value: null });
    await capturePage(record, was, 3000);
    await restoreCapture(record, first);
    expect(await findCaptures(record, url)).toMatchObject([{ at: 1000, lastSeen: 3000 }]);
  });

  test('is there in the library too, and can be deleted and brought back by its buttons', async () => {
    await saveNote(record, note, null, was, 1000);
    await act(() => render(<KeptTexts page={url} />, document.body));
    await until(() => text().includes('(1 kept)'));
    const details = find<HTMLDetailsElement>('details');
    await act(() => {
      details.open = true;
      details.dispatchEvent(new Event('toggle'));
    });
    await until(() => buttonOf('Delete this text'));
    await press('Delete this text');
    // The page has a note: its text is kept again by itself.
    await until(() => text().includes('kept again when the page is next read'));
    await press('Undo');
    await until(() => text().includes('(1 kept)'));
    expect(await findCaptures(record, url)).toHaveLength(1);
  });

  test('a full disk is told', async () => {
    const real = record.captures.put.bind(record.captures);
    record.captures.put = () => {
      throw Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    };
    await draw();
    await press('Keep the text as read today');
    await until(() => find('[role="alert"]'));
    record.captures.put = real;
    expect(await record.pages.count()).toBe(0);
  });
});

describe('what changed since', () => {
  const captureOf = (on: typeof was, at: number, lastSeen = at): Capture => ({
    page: url,
    sha256: createHash('sha256').update(on.page.text).digest('hex'),
    url,
    text: on.page.text,
    publication: on.page.publication,
    at,
    lastSeen,
  });
  const kept = statementsOf(was.page, was.reading, 0);
  const earlier = captureOf(was, 1000);

  test('is nothing while the text is as it was, or none is kept', () => {
    expect(findSince(was, [note], [earlier], kept)).toEqual({ passages: new Map(), page: null });
    expect(findSince(now, [note], [], kept)).toEqual({ passages: new Map(), page: null });
  });

  test('is told at the noted passage: “said” became “alleged”, an answer was added', async () => {
    const since = findSince(now, [note], [earlier], kept);
    await act(() => render(<PassageSinceLines since={since.passages.get('n')} />, document.body));
    expect(find('del').textContent).toContain('said');
    expect(find('ins').textContent).toContain('alleged');
    expect(text()).toContain('An answer was added, by Tiderock: “Tiderock called that baseless”');
  });

  test('is told against the text that stood when the note was begun', () => {
    const since = findSince(now, [{ ...note, created: 5000 }], [captureOf(was, 1000, 2000), captureOf(now, 5100)], kept);
    expect(since.passages.size).toBe(0);
    expect(since.page).not.toBe(null);
  });

  test('tells of a passage that is gone', async () => {
    const other = examplePage(url, [{ words: 'It rained.' }]);
    await act(() => render(<PassageSinceLines since={findSince(other, [note], [earlier], kept).passages.get('n')} />, document.body));
    expect(text()).toContain('this passage has gone from the page');
  });

  test('tells of a credit that went, and of answers that no noted passage tells of', async () => {
    const credited = { ...was.page, publication: { ...unknownPublication, credit: { value: 'Quay Wire', from: 'text' as const } } };
    const bare = { ...now, page: { ...now.page, publication: unknownPublication } };
    const since = findSince(bare, [], [captureOf({ ...was, page: credited }, 1000)], kept);
    await act(() => render(<PageSinceLines since={since} />, document.body));
    expect(text()).toContain('Credit, gone: Quay Wire');
    expect(text()).toContain('An answer was added, by Tiderock:');
  });

  test('says nothing of a page whose weather report alone was changed', async () => {
    const dry = examplePage(url, [{ words: CLAIM, about: ['tiderock'] }, { words: 'It was dry.' }]);
    const since = findSince(dry, [note], [earlier], kept);
    await act(() =>
      render(
        <>
          <PassageSinceLines since={since.passages.get('n')} />
          <PageSinceLines since={since} />
        </>,
        document.body,
      ),
    );
    expect(text()).toBe('');
  });
});
