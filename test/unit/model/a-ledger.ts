import { familyKeys, type KeptPage, type KeptStatement, type Ledger, openLedger, sketchOf } from '../../../src/model';

/** What a test says of a kept statement; the rest is ordinary. */
export type Said = Partial<KeptStatement> & { readonly words: string };

/** An invented page with what was kept of it. */
export interface KeptExample {
  readonly page: KeptPage;
  readonly statements: readonly KeptStatement[];
}

/** A page as kept: `text` is what copies of it have in common. */
export function keptExample(url: string, published: string | null, said: readonly Said[], text = ''): KeptExample {
  const publisher = url.split('/')[2]?.split('.')[0] ?? '';
  const sketch = sketchOf(text);
  const place = { page: url, url, publisher, firstPublisher: null, title: `Story in ${publisher}`, published };
  const page: KeptPage = {
    ...place,
    host: '',
    companies: [{ id: 'tiderock', name: 'Tiderock' }],
    firstRead: 0,
    lastRead: 0,
    credit: null,
    sketch,
    bands: familyKeys(sketch, [url]),
    answerKeys: [],
  };
  const statements = said.map((s, i): KeptStatement => {
    const quote = { type: 'TextQuoteSelector' as const, exact: s.words, prefix: '', suffix: '' };
    const who = { cue: 'said', who: 'Somebody', sourceType: 'organisation' as const, voice: 'indirect' as const };
    const links = { by: null, about: [], answers: [], answersTo: [], answered: null, asked: false, provenance: [] };
    return { ...place, ...who, ...links, id: `${url}#${i}`, place: quote, act: 'alleges', origin: 'page', keptAt: 0, ...s };
  });
  return { page, statements };
}

/** An allegation about Tiderock. */
export const claim = (words: string, more: Partial<KeptStatement> = {}): Said => ({
  words,
  who: 'A harbour report',
  about: ['tiderock'],
  answered: 'none',
  ...more,
});

/** Tiderock's answer to the page's claim of that number. */
export const answer = (url: string, words: string, to: number, more: Partial<KeptStatement> = {}): Said => ({
  words,
  who: 'Tiderock',
  by: 'tiderock',
  act: 'denies',
  answersTo: [`${url}#${to}`],
  answers: ['what it answers'],
  ...more,
});

/** The ledger of Tiderock over some pages. */
export const ledgerOf = (examples: readonly KeptExample[]): Ledger =>
  openLedger(
    'tiderock',
    examples.flatMap(({ statements }) => statements),
    examples.map(({ page }) => page),
    ['Tiderock'],
  );

const [POST, COPY, NEWS] = ['https://post.example/valves', 'https://copy.example/valves', 'https://news.example/pay'];

/** Two stories, one of them on two pages: three claims, one of them in both, in other words. */
export function threeClaims(text: string, other: string): KeptExample[] {
  const VALVES = 'Tiderock sold rusted valves to the ferry line';
  const pay = 'Tiderock paid its night crew below the legal wage';
  return [
    keptExample(
      POST,
      '2019-03-04',
      [
        claim(VALVES, { answered: 'rejected' }),
        answer(POST, 'the report was baseless', 0, { act: 'rejects' }),
        claim('Tiderock hid an inspector’s letter from the port', {}),
      ],
      text,
    ),
    keptExample(
      COPY,
      '2019-03-05',
      [claim(VALVES, { answered: 'rejected' }), answer(COPY, 'the report was baseless', 0, { act: 'rejects' })],
      text,
    ),
    keptExample(
      NEWS,
      '2024-05-01',
      [
        claim('rusted valves were sold to a ferry line by Tiderock, a court heard', { answered: 'deflected' }),
        answer(NEWS, 'its valves pass every inspection', 0, { act: 'qualifies' }),
        claim(pay, { asked: true }),
        { words: 'declined to comment', who: 'Tiderock', by: 'tiderock', act: 'declines' },
      ],
      other,
    ),
  ];
}
