import { readFileSync } from 'node:fs';
import { openNames } from '../../src/companies';
import { openSyntax, read, remembered } from '../../src/engine';
import { pageFromText } from '../../src/page';
import { best } from './measure';

const makers = ['Brantholm Optical', 'Orlen Vale Corp.', 'Tiderock Inc.', 'Harbour Mills Ltd.', 'Wexmoor Group'];
const ways = ['said in a statement that', 'denied that', 'told reporters on the quay that', 'has rejected the report that'];
const ends = [
  'the pumps had been paid for',
  'its books were closed to the town',
  'the cameras were switched off',
  'nobody had been sent home',
];

/** A post of three sentences, unlike all others. */
function post(i: number): string {
  const of = (list: readonly string[], step: number) => list[Math.floor(i / step) % list.length];
  return [
    `${of(makers, 1)} ${of(ways, 5)} ${of(ends, 20)} when train ${i} came in.`,
    `The harbour master counted ${i * 7 + 3} boats in the basin, and the town clerk wrote down each of their names.`,
    `“We have never sold a pump to number ${i},” a spokesman for ${of(makers, 3)} said.`,
  ].join(' ');
}

const blog = (posts: number) =>
  pageFromText(`Strike at the harbour: what we know\n\n${Array.from({ length: posts }, (_, i) => post(posts - i)).join('\n\n')}`, {
    url: 'https://tarnbypost.example/live',
    published: null,
  });

/** A live blog of 200 posts is read again with one more: with the trees of the last reading, and without. */
export function bench() {
  const data = (name: string) => new Uint8Array(readFileSync(`public/data/${name}.bin`));
  const names = openNames([data('names'), data('record')]);
  const syntax = openSyntax(data('syntax-en'));
  let parsed = 0;
  const counted = {
    parse(words: readonly string[]) {
      parsed++;
      return syntax.parse(words);
    },
  };
  const [before, after] = [blog(200), blog(201)];
  read(before, names, syntax);
  const again = best(3, () => read(after, names, syntax));
  let kept = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run++) {
    const keeping = remembered(counted);
    read(before, names, keeping);
    parsed = 0;
    kept = Math.min(
      kept,
      best(1, () => read(after, names, keeping)),
    );
  }
  return [
    { what: 'all of it anew, ms', value: again },
    { what: 'with what was read before, ms', value: kept },
    { what: 'sentences parsed again', value: parsed },
  ];
}
