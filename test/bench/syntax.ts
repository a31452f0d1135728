import { readFileSync } from 'node:fs';
import { prepare } from '../../src/engine/prepare';
import { openSyntax } from '../../src/engine/syntax';
import { splitSentences } from '../../src/engine/text/sentences';
import { pageFromText } from '../../src/page';
import { best, bestInTurns } from './measure';

/** News of our own, with what sentence splitters trip over. */
const paragraphs = [
  'Ardent Optics Co. said on Tuesday that it had sold no cameras to the ministry, after a report by the Norrland Courier listed 14 contracts worth $2.5 million. “We do not know these papers,” Lena Harrow, a spokeswoman for the Tallinn company, said. “Nobody showed them to us before they were printed.”',
  'The maker, which is owned by Ardent Holdings Inc., did not respond to a request for comment. Its shares fell 4.5 percent to 12.30 euros by 3 p.m. in Oslo. Mr. Harrow, who left in 2019, disputed the figures as baseless; according to J. P. Lind of the U.S. trade office, they are “at least incomplete.”',
  'Is the deal lawful? The court has yet to decide. A lawyer who has seen the file wrote that the buyer, citing a petition of last year, asked for the sale to be stopped ... and that the judge refused.',
];

export function bench() {
  const page = pageFromText(Array.from({ length: 500 }, (_, i) => paragraphs[i % paragraphs.length]).join('\n\n'), {
    url: null,
    published: null,
  });
  const { text } = page;
  let seen = 0;
  const scanText = () => {
    for (let i = 0; i < text.length; i++) seen += text.charCodeAt(i) === 0x2e ? 1 : 0;
  };
  const splitPage = () => {
    seen += splitSentences(page).length;
  };
  const [scan = 0, split = 0, again = 0] = bestInTurns(100, scanText, splitPage, scanText);
  const bytes = new Uint8Array(readFileSync('public/data/syntax-en.bin'));
  const open = best(10, () => {
    openSyntax(bytes);
  });
  const syntax = openSyntax(bytes);
  const divide = best(10, () => {
    seen += prepare(page, syntax).sentences.length;
  });
  const sentences = prepare(page, syntax).sentences.slice(0, 400);
  const tokens = sentences.reduce((sum, s) => sum + s.tokens.length, 0);
  const words = sentences.map((s) => s.tokens.map((t) => t.text));
  const [tag = 0, parse = 0] = bestInTurns(
    20,
    () => {
      for (const sentence of words) seen += syntax.parse(sentence).tags.length;
    },
    () => {
      // Trees are made when heads are asked for.
      for (const sentence of words) seen += syntax.parse(sentence).heads.length;
    },
  );
  return [
    { name: 'sentences, against a scan of the text', value: split / scan, unit: '×' },
    { name: 'the scan against itself', value: again / scan, unit: '×' },
    { name: 'sentences and tokens, against a scan', value: divide / scan, unit: '×' },
    { name: 'tags', value: Math.round((1000 * tokens) / tag), unit: 'tokens/s' },
    { name: 'tags and trees', value: Math.round((1000 * tokens) / parse), unit: 'tokens/s' },
    { name: 'opening the model', value: open, unit: 'ms' },
    { name: 'the model', value: bytes.length, unit: 'bytes' },
    { name: '(read, so that nothing is optimised away)', value: seen, unit: '' },
  ];
}
