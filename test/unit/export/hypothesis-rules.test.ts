import { describe, expect, test } from 'vitest';
import { printHypothesis } from '../../../src/export';
import type { OutgoingNote } from '../../../src/model';
import { bare, note, onCompany, outgoing, page } from './example';
import { checkHypothesis } from './hypothesis-rules';

const printed = (...notes: OutgoingNote[]) => printHypothesis(notes, Date.UTC(2024, 2, 8), '0.2.0');
const withNote = (more: Partial<OutgoingNote['note']>): OutgoingNote => ({ ...outgoing, note: { ...note, ...more } });
const only = (...notes: OutgoingNote[]) => JSON.parse(printed(...notes)).annotations[0];

describe('what is exported for Hypothesis', () => {
  test.each<[string, OutgoingNote[]]>([
    ['a note on a passage', [outgoing]],
    ['a note on a page as a whole, that says nothing', [bare]],
    ['a note on a company, which stays out', [onCompany]],
    ['a page without a title', [{ ...outgoing, page: { ...page, title: null } }]],
    ['a page whose title is blank', [{ ...outgoing, page: { ...page, title: '  ' } }]],
    ['a page that is not kept any more', [{ ...outgoing, page: null }]],
    ['characters that cannot be stored', [withNote({ text: 'a\u0000b \ud800 🚢', tags: ['x\u0000', '\udc00y'], reason: '\u0000' })]],
    [
      'a quote with such characters',
      [
        withNote({
          target: { ...note.target, selectors: [{ type: 'TextQuoteSelector', exact: 'a\u0000b', prefix: '\ud83d', suffix: '' }] },
        }),
      ],
    ],
  ])('keeps its rules: %s', (_, notes) => {
    expect(checkHypothesis(printed(...notes))).toEqual([]);
  });

  test('names the address where the page was read, so that it is found there too', () => {
    expect(only(outgoing).document.link).toEqual([{ href: page.url }]);
    expect(only({ ...outgoing, page: { ...page, url: page.page } }).document.link).toBeUndefined();
  });
});

describe('the rules of Hypothesis', () => {
  const [good] = JSON.parse(printed(outgoing)).annotations;
  const [target] = good.target;
  const [quote, position] = target.selector;
  test.each<[string, object]>([
    ['no address', { uri: ' ' }],
    ['text that cannot be stored', { text: undefined }],
    ['text that cannot be stored', { text: '\u0000' }],
    ['tags that cannot be stored', { tags: 'pier' }],
    ['a user who is none', { user: 'reader' }],
    ['an answer to an annotation', { references: ['x'] }],
    ['permissions without read', { permissions: {} }],
    ['target is no list of objects', { target: 'https://harbour.example/pier' }],
    ['more than one target', { target: [target, target] }],
    ['the target is another page', { target: [{ ...target, source: 'https://quay.example/' }] }],
    ['selectors, but none', { target: [{ ...target, selector: [] }] }],
    ['not one quote', { target: [{ ...target, selector: [position] }] }],
    ['a quote without words', { target: [{ ...target, selector: [{ ...quote, exact: '' }] }] }],
    ['a position that is none', { target: [{ ...target, selector: [quote, { ...position, end: -1 }] }] }],
    ['a range that is none', { target: [{ ...target, selector: [quote, { type: 'RangeSelector' }] }] }],
    ['a selector without a type', { target: [{ ...target, selector: [quote, { start: 1 }] }] }],
    ['a title that is none', { document: { title: [] } }],
    ['a link without an address', { document: { link: [{ type: 'text/html' }] } }],
  ])('are broken by %s', (fault, more) => {
    expect(checkHypothesis(JSON.stringify({ annotations: [{ ...good, ...more }] }))).toContain(`0: ${fault}`);
  });

  test('want a list of annotations', () => {
    expect(checkHypothesis(JSON.stringify([good]))).toEqual(['no list of annotations']);
  });
});
