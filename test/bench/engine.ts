import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import wink from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { openNames } from '../../src/companies';
import { openSyntax, read, type Syntax, splitSentences } from '../../src/engine';
import type { Tree } from '../../src/engine/document';
import type { NameIndex, PageText } from '../../src/model';
import { extract, pageFromText } from '../../src/page';
import { best, bestInTurns } from './measure';

const data = (name: string) => new Uint8Array(readFileSync(`public/data/${name}`));

/** The demonstration articles, and the real ones of ../shared where they are. */
function articles(): PageText[] {
  const demos = ['hikvision', 'brantholm', 'brantholm-answer'].map((name) => {
    const { document } = parseHTML(readFileSync(`public/demo/${name}.html`, 'utf8'));
    return extract(document as unknown as Document, `https://demo.example/${name}.html`);
  });
  const real = '../shared/gold/articles-dev';
  const texts = existsSync(real) ? readdirSync(real).map((file) => readFileSync(`${real}/${file}`, 'utf8')) : [];
  const known = { url: null, published: null };
  return [...demos.filter((page) => page !== null), ...texts.map((text) => pageFromText(text, known))];
}

/** The same trees again without parsing, given in the order in which they are asked for: what remains is the engine without its parser. */
function replayOf(syntax: Syntax, pages: readonly PageText[], names: NameIndex): { readonly replay: Syntax; rewind(): void } {
  const trees: Tree[] = [];
  const record = (words: readonly string[]) => {
    const { tags, heads, relations } = syntax.parse(words);
    trees.push({ tags, heads, relations });
    return trees.at(-1) as Tree;
  };
  for (const page of pages) read(page, names, { parse: record });
  let at = 0;
  const rewind = () => {
    at = 0;
  };
  return { replay: { parse: () => trees[at++] as Tree }, rewind };
}

/** So many turns of each: both warm up for some ten. */
const ROUNDS = 20;

/** The whole engine beside wink-nlp (tokens, sentences, tags, entities) on the same texts in the same run. */
export function bench() {
  const pages = articles();
  const characters = pages.reduce((sum, { text }) => sum + text.length, 0);
  const nlp = winkNLP(wink, ['sbd', 'ner', 'pos']);
  const { its } = nlp;
  let seen = 0;
  const opening = best(3, () => {
    seen += openNames([data('names.bin'), data('record.bin')]).entity('hikvision') ? 1 : 0;
    openSyntax(data('syntax-en.bin'));
  });
  const names = openNames([data('names.bin'), data('record.bin')]);
  const syntax = openSyntax(data('syntax-en.bin'));
  const ours = () => {
    for (const page of pages) seen += read(page, names, syntax).statements.length;
  };
  const theirs = () => {
    for (const { text } of pages) {
      const doc = nlp.readDoc(text);
      seen += doc.sentences().length() + doc.tokens().out(its.pos).length + doc.entities().out().length;
    }
  };
  const first = best(1, () => {
    seen += read(pages[0] as PageText, names, syntax).statements.length;
  });
  const { replay, rewind } = replayOf(syntax, pages, names);
  const unparsed = () => {
    rewind();
    for (const page of pages) seen += read(page, names, replay).statements.length;
  };
  const [engine = 0, peer = 0, rest = 0] = bestInTurns(ROUNDS, ours, theirs, unparsed);
  const article = pages.find(({ text }) => text.split(/\s+/).length > 900) ?? (pages[0] as PageText);
  const one = best(5, () => {
    seen += read(article, names, syntax).statements.length;
  });
  const splitting = best(20, () => {
    for (const page of pages) seen += splitSentences(page).length;
  });
  const spotting = best(20, () => {
    for (const { text } of pages) seen += names.find(text).length;
  });
  return [
    { name: `the engine on ${pages.length} articles`, value: Math.round(characters / engine), unit: 'thousand characters/s' },
    { name: 'wink-nlp on the same', value: Math.round(characters / peer), unit: 'thousand characters/s' },
    { name: 'time of the engine against wink-nlp', value: engine / peer, unit: '×' },
    { name: 'the same without its parser (trees given)', value: rest / peer, unit: '×' },
    { name: 'spotting is so many times faster than wink-nlp', value: peer / spotting, unit: '×' },
    { name: 'sentences against wink-nlp', value: splitting / peer, unit: '×' },
    { name: 'opening names, listings and syntax', value: opening, unit: 'ms' },
    { name: 'the first article of all', value: first, unit: 'ms' },
    { name: `one article of ${article.text.split(/\s+/).length} words, in one pass`, value: one, unit: 'ms' },
    { name: '(read, so that nothing is optimised away)', value: seen, unit: '' },
  ];
}
