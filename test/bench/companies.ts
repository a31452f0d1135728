import { readFileSync } from 'node:fs';
import { openNames, type PackEntity, writePack } from '../../src/companies';
import { findCast } from '../../src/engine/mentions';
import { prepare } from '../../src/engine/prepare';
import { openSyntax } from '../../src/engine/syntax';
import { atOnce } from '../../src/model';
import { pageFromText } from '../../src/page';
import { best } from './measure';

/** News of our own, with about as many known names as news has: one in three or four hundred characters. */
const paragraphs = [
  'Ardent Optics Co. said on Tuesday that it had sold no cameras to the ministry, after a report by the Norrland Courier listed fourteen contracts worth some millions with Hikvision. “We do not know these papers,” Lena Harrow, a spokeswoman for the Tallinn company, said. “Nobody showed them to us before they were printed, and nobody has told us since where they are said to come from.”',
  'The maker, which is owned by Ardent Holdings Inc., did not respond to a request for comment. Its shares fell 4.5 percent to 12.30 euros by the close in Oslo, while those of Siemens rose a little. Mr. Harrow, who left the board four years ago, disputed the figures as baseless in a letter to the owners, and asked for the name of whoever had drawn up the tables at the end of it.',
  'Is the deal lawful? The court has yet to decide. A lawyer who has seen the file wrote that the buyer, citing a petition of last year, asked for the sale to be stopped and that the judge refused; the Wall Street Journal had reported on the matter in the spring, before anybody else did, from a town where half of those in work make lamps, lenses or the boxes that they are sent in.',
];

/** Invented names of one to three words, the same at every run. */
function inventNames(count: number): PackEntity[] {
  const parts = 'bar den kol mir tas vel nor gri hul sem pra dov lun fex zam rit'.split(' ');
  const wordOf = (n: number): string => {
    let word = '';
    for (let rest = n + 16; rest > 0; rest >>= 4) word += parts[rest & 15];
    return word.charAt(0).toUpperCase() + word.slice(1);
  };
  const tails = ['', ' Holdings', ' Group', ' Optics', ' Steel Works', ' Foods'];
  return Array.from({ length: count }, (_, i) => {
    const name = wordOf(i >> 1) + tails[i % tails.length];
    return {
      id: `n${i}`,
      name,
      kind: 'company',
      country: null,
      tickers: [],
      domains: [],
      checked: false,
      listings: [],
      owners: [],
      aliases: [{ text: name, trust: 'safe', how: 'name' }],
    };
  });
}

const read = (name: string) => new Uint8Array(readFileSync(`public/data/${name}`));

/** The heap and buffers that opening the packs and reading one article takes, in bytes. Without `--expose-gc` only a hint. */
function memoryOf(work: () => unknown): number {
  const used = () => {
    (globalThis as { gc?: () => void }).gc?.();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = used();
  const kept = work();
  const after = used();
  return kept ? after - before : 0;
}

export function bench() {
  const packs = [read('names.bin'), read('record.bin')];
  const page = pageFromText(Array.from({ length: 3000 }, (_, i) => paragraphs[i % paragraphs.length]).join('\n\n'), {
    url: null,
    published: null,
  });
  const { text } = page;
  let seen = 0;
  const article = paragraphs.join('\n\n');
  const cold = best(1, () => {
    seen += openNames(packs).find(article).length;
  });
  const warm = best(10, () => {
    seen += openNames(packs).find(article).length;
  });
  const memory = memoryOf(() => {
    const index = openNames(packs);
    seen += index.find(article).length;
    return index;
  });
  const scan = () =>
    best(20, () => {
      for (let i = 0; i < text.length; i++) seen += text.charCodeAt(i) === 0x2e ? 1 : 0;
    });
  const spot = (bytes: readonly Uint8Array[]) => {
    const index = openNames(bytes);
    return best(10, () => {
      seen += index.find(text).length;
    });
  };
  const [small, large] = [20_000, 200_000].map((count) => writePack(inventNames(count))) as [Uint8Array, Uint8Array];
  const base = scan();
  const own = spot(packs);
  const document = prepare(
    pageFromText(Array.from({ length: 12 }, (_, i) => paragraphs[i % paragraphs.length]).join('\n\n'), { url: null, published: null }),
    openSyntax(new Uint8Array()),
  );
  const index = openNames(packs);
  const cast = best(20, () => {
    seen += atOnce(findCast(document, index)).mentions.length;
  });
  return [
    { name: 'bytes to the first article, cold', value: cold, unit: 'ms' },
    { name: 'bytes to the first article, warm', value: warm, unit: 'ms' },
    { name: 'our packs, against a scan of the text', value: own / base, unit: '×' },
    { name: 'our packs', value: Math.round(text.length / own / 1000), unit: 'million characters/s' },
    { name: '20,000 names, against a scan', value: spot([small]) / scan(), unit: '×' },
    { name: '200,000 names, against a scan', value: spot([large]) / scan(), unit: '×' },
    { name: '200,000 names: opening', value: best(5, () => void openNames([large])), unit: 'ms' },
    { name: 'names pack and record pack', value: packs.reduce((sum, { length }) => sum + length, 0), unit: 'bytes' },
    { name: 'heap and buffers of both', value: memory, unit: 'bytes' },
    { name: `the cast of an article of ${document.text.length} characters`, value: cast, unit: 'ms' },
    { name: '(read, so that nothing is optimised away)', value: seen, unit: '' },
  ];
}
