import { describe, expect, test } from 'vitest';
import { placedIn, printAnnotations, readAnnotations } from '../../../src/export';
import type { Note, OutgoingNote } from '../../../src/model';
import { checkAnnotation, checkCollection } from './annotation-rules';
import { articleText, bare, note, onCompany, outgoing } from './example';

const MADE = Date.UTC(2024, 2, 8);
const printed = (...notes: OutgoingNote[]) => JSON.parse(printAnnotations(notes, MADE, '0.2.0'));
const [annotation] = printed(outgoing).first.items;

/** What comes back of notes that went out. */
function returned(...notes: OutgoingNote[]) {
  const read = readAnnotations(printAnnotations(notes, MADE, '0.2.0'));
  if (!read.ok) throw new Error(read.error);
  return read.value;
}

/** A foreign file's notes and faults. */
function foreign(file: unknown) {
  const read = readAnnotations(JSON.stringify(file));
  return read.ok ? { notes: read.value.notes.map((n) => n.note), faults: read.value.faults.map((f) => f.what) } : read.error;
}

/** An annotation as others write it. */
const others = (more: object) => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'https://elsewhere.example/anno/1',
  type: 'Annotation',
  target: 'https://harbour.example/pier',
  ...more,
});

describe('notes as Web Annotations', () => {
  test('break no rule of the recommendation, whatever the note says or stands on', () => {
    expect(checkCollection(printed(outgoing, bare, onCompany))).toEqual([]);
    expect(checkCollection(printed())).toEqual([]);
  });

  test('say what is on them, each for its purpose', () => {
    expect(annotation.motivation).toEqual(['commenting', 'assessing', 'classifying', 'tagging', 'linking']);
    expect(annotation.body.map((b: { purpose: string; value?: string; source?: string }) => [b.purpose, b.value ?? b.source])).toEqual([
      ['commenting', note.text],
      ['assessing', 'needs context'],
      ['assessing', 'Only the north arm is closed.'],
      ['classifying', 'fact'],
      ['classifying', 'primary document'],
      ['tagging', 'pier'],
      ['tagging', 'harbour/north'],
      ['linking', 'https://register.example/pier'],
    ]);
    expect(annotation.id).toBe(`urn:uuid:${note.id}`);
  });

  test('count in code points: the position leads to the quote in a text read by code point', () => {
    const position = annotation.target.selector.find((s: { type: string }) => s.type === 'TextPositionSelector');
    const points = [...articleText];
    expect(points.slice(position.start, position.end).join('')).toBe('the “north pier” is closed for good');
    expect(position.start).toBe((note.target.selectors[1] as { start: number }).start - 1);
  });

  test('give no position that nobody could check', () => {
    const [without] = printed({ ...outgoing, capture: null }).first.items;
    expect(without.target.selector.type).toBe('TextQuoteSelector');
    const [other] = printed({ ...outgoing, capture: { ...(outgoing.capture as object), text: 'Another text' } as never }).first.items;
    expect(other.target.selector.type).toBe('TextQuoteSelector');
  });

  test('say when the page was so, and where a copy is', () => {
    expect(annotation.target.state).toEqual({
      type: 'TimeState',
      sourceDate: '2024-03-05T09:30:00.000Z',
      cached: 'https://archive.example/1',
    });
  });

  test('say what the standard has no name for under names of our own, which the context explains', () => {
    const [standard, own] = printed(outgoing)['@context'];
    expect(standard).toBe('http://www.w3.org/ns/anno.jsonld');
    for (const name of Object.keys(annotation).filter((key) => key.includes(':'))) expect(Object.keys(own)).toContain(name.split(':')[0]);
    expect(annotation['rejoinder:asked']['rejoinder:how']).toBe(note.asked?.how);
    expect(annotation['rejoinder:publishable']).toBe(note.publishable);
  });

  test('come back as they went', () => {
    const { notes, faults, format } = returned(outgoing, bare, onCompany);
    expect([faults, format]).toEqual([[], 'web annotation']);
    const back = notes.map((read) => placedIn(read, ['Another text', articleText]));
    for (const [i, { note: went }] of [outgoing, bare, onCompany].entries()) {
      expect(back[i]).toEqual({ ...went, title: '' });
    }
  });

  test.each<[string, Partial<Note>]>([
    ['a reason that is called like a status', { status: 'unstarted', reason: 'supported' }],
    ['the same beside a status', { status: 'contradicted', reason: 'supported' }],
    ['a reply that was asked for and not yet given', { asked: { when: '2024-03-01', how: '', deadline: '', answer: '' } }],
    ['that it may be handed on', { publishable: true, asked: null }],
    ['that it is private, and nobody was asked', { publishable: false, asked: null }],
    ['no words', { text: '', tags: [], links: [], reason: '', status: 'unstarted', evidence: null, claimType: null }],
    ['words that look like mark-up', { text: '<b>a</b>\n\n- [x] 1 < 2 & "3"' }],
    ['tags that are called like a kind of claim', { tags: ['fact', 'one named source', 'supported'] }],
  ])('bring back %s', (_, fields) => {
    for (const one of [outgoing, bare, onCompany]) {
      const went = { ...one.note, ...fields };
      const file = { ...one, note: went };
      expect(checkCollection(printed(file))).toEqual([]);
      const [read] = returned(file).notes;
      expect(placedIn(read as never, [articleText])).toEqual({ ...went, title: '' });
    }
  });

  test('bring back the archived copy of a note on a company, and a link with a space in it', () => {
    const went = { ...onCompany.note, archive: 'https://archive.example/7', links: [{ url: 'https://a.example/a b', label: 'A b' }] };
    expect(checkCollection(printed({ ...onCompany, note: went }))).toEqual([]);
    expect(returned({ ...onCompany, note: went }).notes[0]?.note).toMatchObject({
      archive: 'https://archive.example/7',
      links: [{ url: 'https://a.example/a%20b', label: 'A b' }],
    });
  });

  test('lose a position that does not hold in the text that is here', () => {
    const [read] = returned(outgoing).notes;
    expect(placedIn(read as never, [articleText.slice(3)]).target.selectors).toHaveLength(1);
    expect(placedIn(read as never, ['short']).target.selectors).toHaveLength(1);
  });
});

describe('the rules in this test', () => {
  test('notice a property that no context names', () => {
    const file = printed(outgoing);
    file.first.items[0].verdict = 'true';
    expect(checkCollection(file)).toEqual(['§3.4 JSON-LD: no context names verdict']);
    expect(checkCollection({ ...printed(outgoing), '@context': 'http://www.w3.org/ns/anno.jsonld' }).length).toBeGreaterThan(0);
  });

  test.each([
    [{ id: 'not an iri' }, '§3.1: exactly one IRI'],
    [{ target: undefined }, '§3.1: one target or more'],
    [{ motivation: 'shouting' }, '§3.3.5: no such motivation'],
    [{ created: '2024-03-05T10:00:00+01:00' }, '§3.3.2: created is a UTC time'],
    [{ body: { type: 'TextualBody' } }, '§3.2.4: exactly one value'],
    [{ body: [], bodyValue: 'x' }, '§3.2.5: body or bodyValue'],
    [
      { target: { source: 'https://a.example', selector: { type: 'TextPositionSelector', start: 5, end: 2 } } },
      '§4.2.5: ends before it starts',
    ],
    [{ target: { source: 'https://a.example', state: { type: 'TimeState', cached: 'no' } } }, '§4.3.1: cached is an IRI'],
  ])('notice %j', (broken, fault) => {
    expect(checkAnnotation({ ...annotation, ...broken }, true)).toContain(fault);
  });
});

describe('foreign annotations', () => {
  test('are read one by one, in lists, pages, collections and graphs', () => {
    const one = others({ bodyValue: 'Look at this' });
    const context = 'http://www.w3.org/ns/anno.jsonld';
    const files = [
      one,
      [one],
      { '@context': context, type: 'AnnotationPage', items: [one] },
      { '@context': context, type: 'AnnotationCollection', first: { items: [one] } },
      { '@context': context, '@graph': [one] },
    ];
    for (const file of files) expect(foreign(file)).toMatchObject({ notes: [{ text: 'Look at this' }], faults: [] });
  });

  test('are the same note whenever they come', () => {
    const id = (file: unknown) => (foreign(file) as { notes: { id: string }[] }).notes[0]?.id;
    expect(id(others({}))).toBe(id([others({ bodyValue: 'changed since' })]));
    expect(id(others({}))).not.toBe(id(others({ id: 'https://elsewhere.example/anno/2' })));
    expect(id(others({}))).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  test('give what a note can hold: tags, text without mark-up, links, the first of a choice', () => {
    const body = [
      { type: 'TextualBody', value: 'pier', purpose: 'tagging' },
      { type: 'TextualBody', value: '<p>One &amp; two</p><script>x()</script>', format: 'text/html' },
      {
        type: 'Choice',
        items: [
          { type: 'TextualBody', value: 'Hello' },
          { type: 'TextualBody', value: 'Hallo' },
        ],
      },
      'https://elsewhere.example/paper',
      { id: 'https://elsewhere.example/film', type: 'Video' },
      { id: 'javascript:alert(1)' },
      7,
    ];
    expect(foreign(others({ body }))).toMatchObject({
      notes: [
        {
          tags: ['pier'],
          text: 'One & two\nx()\n\nHello',
          links: [{ url: 'https://elsewhere.example/paper' }, { url: 'https://elsewhere.example/film' }],
        },
      ],
    });
  });

  test('take the motivation where a body says no purpose', () => {
    expect(foreign(others({ motivation: 'tagging', body: { type: 'TextualBody', value: 'pier' } }))).toMatchObject({
      notes: [{ tags: ['pier'] }],
    });
  });

  test('find the quote inside what it narrows down', () => {
    const selector = {
      type: 'FragmentSelector',
      value: 'part2',
      refinedBy: { type: 'TextQuoteSelector', exact: 'north pier', prefix: 'the ' },
    };
    expect(foreign(others({ target: { source: 'https://harbour.example/pier', selector } }))).toMatchObject({
      notes: [{ target: { selectors: [{ exact: 'north pier', prefix: 'the ', suffix: '' }] } }],
    });
  });

  test.each([
    ['no page', { target: 'mailto:somebody@elsewhere.example' }],
    ['no page', { target: undefined }],
    ['no page', { target: 'javascript:alert(1)' }],
    ['reply', { target: 'urn:uuid:0b8f1d3c-2a4e-4c6f-8f10-1a2b3c4d5e6f', motivation: 'replying' }],
    ['several pages', { target: ['https://a.example/1', 'https://a.example/2'] }],
    ['several pages', { target: { type: 'List', items: ['https://a.example/1', 'https://a.example/2'] } }],
    ['no text portion', { target: { source: 'https://a.example/1.png', selector: { type: 'FragmentSelector', value: 'xywh=1,2,3,4' } } }],
  ])('are refused by name: %s', (what, more) => {
    expect(foreign([others({}), others(more)])).toMatchObject({ notes: [{}], faults: [what] });
  });

  test('that are no objects are refused by number', () => {
    const read = readAnnotations(JSON.stringify([others({}), null, 'x']));
    expect(read.ok && read.value.faults).toEqual([
      { entry: 2, what: 'no object' },
      { entry: 3, what: 'no object' },
    ]);
  });

  test.each([
    ['not annotations', 'Dear diary'],
    ['not annotations', '{"hello":["world"]}'],
    ['not annotations', '[{"hello":1}]'],
    ['not annotations', '7'],
    ['broken annotations', '{"@context":"http://www.w3.org/ns/anno.jsonld","items":['],
    ['no annotations', '[]'],
    ['no annotations', '{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationPage","items":[]}'],
  ])('%s: %s', (error, text) => {
    expect(readAnnotations(text)).toEqual({ ok: false, error });
  });
});
