import { describe, expect, test } from 'vitest';
import { printHypothesis, readAnnotations } from '../../../src/export';
import { bare, note, onCompany, outgoing } from './example';

const file = printHypothesis([outgoing, bare, onCompany], Date.UTC(2024, 2, 8), '0.2.0');

/** An entry as Hypothesis saves it. */
const entry = (more: object = {}) => ({
  id: 'AbCdEfGhIjKlMnOpQrStUw',
  created: '2024-03-05T10:00:00.123456+00:00',
  updated: '2024-03-05T11:00:00.123456+00:00',
  user: 'acct:somebody@hypothes.is',
  uri: 'https://harbour.example/pier',
  text: 'Who says so?',
  tags: ['pier'],
  group: '__world__',
  target: [
    {
      source: 'https://harbour.example/pier',
      selector: [
        { type: 'RangeSelector', startContainer: '/p[1]', endContainer: '/p[1]', startOffset: 0, endOffset: 10 },
        { type: 'TextPositionSelector', start: 412, end: 422 },
        { type: 'TextQuoteSelector', exact: 'north pier', prefix: 'the ', suffix: ' is' },
      ],
    },
  ],
  document: { title: ['Pier closed'] },
  ...more,
});

const read = (contents: unknown) => {
  const result = readAnnotations(JSON.stringify(contents));
  return result.ok ? { notes: result.value.notes.map((n) => n.note), faults: result.value.faults.map((f) => f.what) } : result.error;
};

describe('notes for Hypothesis', () => {
  const { annotations } = JSON.parse(file);

  test('have what its importer keeps and compares: target, tags, text, uri, document, and the first target’s quote', () => {
    expect(annotations).toHaveLength(2);
    for (const { uri, text, tags, target, document, user, references } of annotations) {
      expect([typeof uri, typeof text, typeof user]).toEqual(['string', 'string', 'string']);
      expect([Array.isArray(tags), Array.isArray(document.title), target.length, target[0].source]).toEqual([true, true, 1, uri]);
      expect(references).toEqual([]);
    }
    const quote = annotations[0].target[0].selector.find((s: { type: string }) => s.type === 'TextQuoteSelector');
    expect(quote.exact).toBe('the “north pier” is closed for good');
    // A note on the page as a whole has no selector at all there.
    expect('selector' in annotations[1].target[0]).toBe(false);
  });

  test('say status and evidence as tags, and come back with them', () => {
    expect(annotations[0].tags).toEqual(['pier', 'harbour/north', 'status:needs context', 'evidence:primary document']);
    expect(read(JSON.parse(file))).toMatchObject({
      faults: [],
      notes: [
        {
          id: note.id,
          tags: note.tags,
          status: 'needs context',
          evidence: 'primary document',
          target: { page: note.target.page, selectors: [note.target.selectors[0]] },
          created: note.created,
          modified: note.modified,
          title: 'Pier closed, office says',
        },
        { id: bare.note.id, status: 'unstarted', evidence: null },
      ],
    });
  });
});

describe('a file of Hypothesis', () => {
  test.each([
    ['as its client saves it', { export_date: 'x', export_userid: 'acct:a@b', client_version: '1', annotations: [entry()] }],
    ['as its programming interface answers', { total: 1, rows: [entry()] }],
    ['as a bare list', [entry()]],
  ])('is read %s', (_, contents) => {
    expect(read(contents)).toMatchObject({
      faults: [],
      notes: [
        {
          text: 'Who says so?',
          tags: ['pier'],
          title: 'Pier closed',
          created: Date.UTC(2024, 2, 5, 10, 0, 0, 123),
          target: {
            page: 'https://harbour.example/pier',
            selectors: [{ type: 'TextQuoteSelector', exact: 'north pier', prefix: 'the ', suffix: ' is' }],
          },
        },
      ],
    });
  });

  test('keeps a tag that only begins like ours', () => {
    expect(read([entry({ tags: ['status:perhaps', 'evidence:none', 'status:supported'] })])).toMatchObject({
      notes: [{ tags: ['status:perhaps', 'evidence:none'], status: 'supported' }],
    });
  });

  test('gives no answers to annotations, and none on what is no page', () => {
    expect(read({ annotations: [entry({ references: ['x'] }), entry({ uri: 'urn:x-pdf:1', target: [] }), entry()] })).toMatchObject({
      notes: [{}],
      faults: ['reply', 'no page'],
    });
  });
});
