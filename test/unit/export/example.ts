import {
  type Capture,
  type KeptPage,
  type KeptStatement,
  type Note,
  type Outgoing,
  type OutgoingNote,
  sha256Of,
  unknownPublication,
} from '../../../src/model';

/** An invented article. The ferry before the quote is one code point and two UTF-16 units. */
export const articleText =
  'Pier closed 🚢\n\nThe harbour office said that the “north pier” is closed for good. Tiderock, which built it, called the claim baseless.';
const quote = 'the “north pier” is closed for good';
const start = articleText.indexOf(quote);

const address = 'https://harbour.example/pier';

export const page: KeptPage = {
  page: address,
  url: `${address}?from=home`,
  host: 'harbour.example',
  title: 'Pier closed, office says',
  publisher: 'Harbour Post',
  firstPublisher: null,
  published: '2024-03-05T08:00:00Z',
  companies: [{ id: 'text:tiderock', name: 'Tiderock' }],
  firstRead: 1709625600000,
  lastRead: 1709625600000,
  credit: null,
  sketch: [],
  bands: [],
  answerKeys: [],
};

export const capture: Capture = {
  page: address,
  sha256: sha256Of(articleText),
  url: page.url,
  text: articleText,
  publication: { ...unknownPublication, bylines: { value: ['Lena Harrow'], from: 'meta' } },
  at: Date.UTC(2024, 2, 5, 9, 30),
  lastSeen: Date.UTC(2024, 2, 6),
};

export const claim: KeptStatement = {
  id: 's1',
  page: address,
  url: page.url,
  publisher: page.publisher,
  firstPublisher: null,
  title: page.title,
  published: page.published,
  words: quote,
  place: { type: 'TextQuoteSelector', exact: quote, prefix: 'said that ', suffix: '. Tiderock' },
  cue: 'said that',
  who: 'The harbour office',
  sourceType: 'official',
  voice: 'indirect',
  act: 'alleges',
  by: null,
  about: ['text:tiderock'],
  answers: [],
  answersTo: [],
  answered: 'rejected',
  asked: false,
  provenance: [
    {
      who: 'harbour register',
      entity: null,
      relation: 'primary source',
      when: '2023',
      span: null,
      cue: 'citing',
      corroboration: null,
      href: 'https://register.example/pier',
    },
    {
      who: 'The harbour office',
      entity: null,
      relation: 'attributed to',
      when: null,
      span: null,
      cue: 'said that',
      corroboration: null,
      href: null,
    },
    {
      who: 'Harbour Post',
      entity: null,
      relation: 'attributed to',
      when: '2024-03-05T08:00:00Z',
      span: null,
      cue: null,
      corroboration: null,
      href: null,
    },
  ],
  origin: 'page',
  keptAt: 1709625600000,
};

export const reply: KeptStatement = {
  ...claim,
  id: 's2',
  words: 'called the claim baseless',
  place: { type: 'TextQuoteSelector', exact: 'baseless', prefix: 'called the claim ', suffix: '.' },
  cue: 'called',
  who: 'Tiderock',
  sourceType: 'organisation',
  act: 'rejects',
  by: 'text:tiderock',
  about: [],
  answers: [quote],
  answersTo: ['s1'],
  answered: null,
  provenance: [],
};

export const note: Note = {
  id: '0b8f1d3c-2a4e-4c6f-8f10-1a2b3c4d5e6f',
  target: {
    page: address,
    selectors: [
      { type: 'TextQuoteSelector', exact: quote, prefix: 'said that ', suffix: '. Tiderock' },
      { type: 'TextPositionSelector', start, end: start + quote.length },
    ],
    statement: 's1',
    company: null,
  },
  text: 'Ask for **the order** of closing.\n\n- who signed\n- when',
  tags: ['pier', 'harbour/north'],
  status: 'needs context',
  reason: 'Only the north arm is closed.',
  evidence: 'primary document',
  claimType: 'fact',
  asked: { when: '2024-03-06', how: 'by mail to the office', deadline: '2024-03-08', answer: 'We closed one arm.' },
  archive: 'https://archive.example/1',
  links: [{ url: 'https://register.example/pier', label: 'Register' }],
  publishable: true,
  created: Date.UTC(2024, 2, 5, 10),
  modified: Date.UTC(2024, 2, 7, 11, 12, 13),
};

export const outgoing: OutgoingNote = { note, page, statement: claim, answers: [reply], capture };

/** A note that says nothing yet, on the page as a whole. */
export const bare: OutgoingNote = {
  note: {
    id: '1c9f1d3c-2a4e-4c6f-8f10-1a2b3c4d5e6f',
    target: { page: address, selectors: [], statement: null, company: null },
    text: '',
    tags: [],
    status: 'unstarted',
    reason: '',
    evidence: null,
    claimType: null,
    asked: null,
    archive: '',
    links: [],
    publishable: false,
    created: 1000,
    modified: 2000,
  },
  page,
  statement: null,
  answers: [],
  capture: null,
};

/** A note on a company. */
export const onCompany: OutgoingNote = {
  ...bare,
  note: {
    ...bare.note,
    id: '2daf1d3c-2a4e-4c6f-8f10-1a2b3c4d5e6f',
    target: { page: '', selectors: [], statement: null, company: { id: 'text:tiderock & sons/a', name: 'Tiderock & Sons' } },
    text: 'Who owns it?',
  },
  page: null,
};

/** All that the example holds: one page with two statements and notes, and a note on a company. */
export const all: Outgoing = {
  notes: [outgoing, bare, onCompany],
  pages: [{ page, statements: [claim, reply], notes: [outgoing, bare], captures: [capture] }],
  heldBack: 0,
};
