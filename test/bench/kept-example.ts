/** What the record's bench is filled with and asked about: invented companies, pages and statements, the same at every run. */
import type { Entity, KeptPage, KeptStatement, PageText, Reading, Span, Statement } from '../../src/model';
import { familyKeys, sketchOf, statementId, unknownPublication } from '../../src/model';

/** Pages of the company that is written about most: 5,000 claims about it are kept. */
export const busiest = 1000;
const companies = 300;
export const perPage = 8;
const today = Date.now();

/** A small generator of chance with a seed (xorshift32): every run keeps the same record. */
function chanceOf(seed: number): () => number {
  let x = seed | 1;
  return () => {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    return (x >>> 0) / 4294967296;
  };
}

const chance = chanceOf(20_261_124);
const syllables = 'bar den kol mir tas vel nor gri hul sem pra dov lun fex zam rit'.split(' ');
const wordAt = (n: number) => `${syllables[n % 16]}${syllables[(n >> 4) % 16]}${syllables[(n >> 8) % 16]}`;
/** As in news, few words are common and most are rare. */
const word = () => wordAt(Math.floor(chance() ** 3 * 4096));
const words = (count: number) => Array.from({ length: count }, word).join(' ');
const nameOf = (company: number) => `Company${company}`;

const day = (n: number) => new Date(Date.UTC(2015, 0, 1 + (n % 4000))).toISOString().slice(0, 10);

/** The statements of one page about one company: five claims, two answers, a refusal to comment. */
export function statementsOn(url: string, company: number, at: number): KeptStatement[] {
  const claims = Array.from({ length: 5 }, () => `${nameOf(company)} ${words(12)}`);
  const common = {
    page: url,
    url,
    publisher: `Paper ${at % 40}`,
    firstPublisher: null,
    title: words(8),
    published: day(at),
    cue: 'said',
    sourceType: 'organisation' as const,
    voice: 'indirect' as const,
    asked: false,
    provenance: [],
    origin: 'page',
    keptAt: today,
  };
  const place = (exact: string) => ({ type: 'TextQuoteSelector' as const, exact, prefix: words(4), suffix: words(4) });
  const about = { about: [`c${company}`], by: null, answers: [], answersTo: [], answered: 'none' as const };
  const said = claims.map((text): KeptStatement => {
    return { ...common, ...about, id: statementId(url, text, 0), words: text, who: 'A report', act: 'alleges', place: place(text) };
  });
  const by = { about: [], by: `c${company}`, answered: null, who: nameOf(company) };
  const answered = [0, 1, 2].map((i): KeptStatement => {
    const text = words(10);
    const to = said[i];
    const act = i === 2 ? 'declines' : 'denies';
    const answers = { answers: to ? [to.words] : [], answersTo: to ? [to.id] : [] };
    return { ...common, ...by, ...answers, id: statementId(url, text, i), words: text, act, place: place(text) };
  });
  return [...said, ...answered];
}

/** Which company a page is about: the busiest first, then ever fewer. */
export const companyOf = (page: number) => (page < busiest ? 0 : 1 + Math.floor(chance() ** 2 * (companies - 1)));

export function pageOf(url: string, company: number, at: number): KeptPage {
  const sketch = sketchOf(words(300));
  return {
    page: url,
    url,
    host: 'paper.example',
    title: words(8),
    publisher: `Paper ${at % 40}`,
    firstPublisher: null,
    published: day(at),
    companies: [{ id: `c${company}`, name: nameOf(company) }],
    firstRead: today,
    lastRead: today,
    credit: null,
    sketch,
    bands: familyKeys(sketch, [url]),
    answerKeys: [],
  };
}

/** An article about a company: so many claims, and answers of its own. */
export function article(company: number, claims: number, answers: number): { page: PageText; reading: Reading } {
  const texts = Array.from({ length: claims + answers }, () => `${nameOf(company)} ${words(12)}`);
  const url = `https://today.example/${company}/${claims}/${answers}`;
  const spans: Span[] = [];
  let at = 0;
  for (const text of texts) {
    spans.push({ start: at, end: at + text.length });
    at += text.length + 2;
  }
  const entity: Entity = {
    id: `c${company}`,
    name: nameOf(company),
    kind: 'company',
    known: true,
    evidence: [],
    listings: [],
    parents: [],
  };
  const statements = texts.map((text, i): Statement => {
    const isAnswer = i >= claims;
    const who = isAnswer ? { who: entity.name, entity: entity.id, about: [] } : { who: 'A report', entity: null, about: [entity.id] };
    const said = {
      ...who,
      id: statementId(url, text, i),
      source: [],
      cue: [],
      content: [spans[i] as Span],
      act: isAnswer ? 'denies' : 'alleges',
    };
    return {
      ...said,
      sourceType: 'organisation',
      voice: 'indirect',
      when: null,
      provenance: [],
      rule: 'said-that',
      confidence: 0.9,
    } as Statement;
  });
  const publication = { ...unknownPublication, published: { value: '2026-11-24', from: 'meta' as const } };
  return {
    page: {
      url,
      canonicalUrl: url,
      text: texts.join('\n\n'),
      blocks: spans.map((span) => ({ ...span, kind: 'paragraph' })),
      links: [],
      language: 'en',
      publication,
    },
    reading: { engine: 'bench', readTo: at, entities: [entity], mentions: [], statements, replies: [] },
  };
}
