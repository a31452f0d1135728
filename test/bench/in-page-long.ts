import { anchoring, indexing, indexText, type Work, wholePageWalk } from '../../src/page';

/** One step of finding places on a very long page: its time in all, and its longest task, as `inSlices` would cut it. */
export interface Step {
  readonly step: string;
  readonly ms: number;
  readonly longest: number;
}

/** `inSlices` gives the page its turn after so many milliseconds. */
const sliceMs = 8;

/** Does work as `inSlices` does, and measures its tasks; the better of some runs. */
function stepOf<T>(step: string, work: () => Work<T>): { took: Step; value: T } {
  let best: { took: Step; value: T } | null = null;
  for (let run = 0; run < 3; run++) {
    const going = work();
    let [ms, longest, task] = [0, 0, 0];
    for (let done = false; !done; ) {
      const start = performance.now();
      const next = going.next();
      task += performance.now() - start;
      done = next.done === true;
      if (task < sliceMs && !next.done) continue;
      ms += task;
      longest = Math.max(longest, task);
      task = 0;
      if (next.done && (!best || longest < best.took.longest)) best = { took: { step, ms, longest }, value: next.value };
    }
  }
  if (!best) throw new RangeError(`${step} came to no end`);
  return best;
}

/** A page of so many characters in so many text nodes, read and searched. */
export function longPage(characters: number, nodes: number): Step[] {
  const line = 'Wexmoor bought cameras for the harbour and nobody in the town hall asked who had made them or why they were there ';
  const size = Math.ceil(characters / nodes);
  document.body.replaceChildren();
  for (let i = 0; i < nodes; i++) {
    if (i % 20 === 0) document.body.append(document.createElement('p'));
    const text = `${i} ${line.repeat(Math.ceil(size / line.length))}`.slice(0, size);
    const span = document.createElement('span');
    span.textContent = `${text} `;
    document.body.lastElementChild?.append(span);
  }
  const kept = 'The works council has asked Brantholm for the list of all whom it paid in the spring of last year.';
  const edited = kept.replace('has asked', 'had demanded of');
  (document.querySelector('p:nth-of-type(37)') ?? document.body).textContent = edited;
  const walk = stepOf('read the page', () => wholePageWalk(document));
  const { text } = walk.value;
  const index = stepOf('fold its text', () => indexing(text));
  const seeds = stepOf('enter its words', () => indexText(text).seeds());
  const filled = index.value;
  Array.from(filled.seeds());
  const look = (exact: string) => [{ type: 'TextQuoteSelector', exact, prefix: '', suffix: '' } as const];
  const found = stepOf('find an edited quote', () => anchoring(filled, look(kept)));
  const gone = stepOf('look everywhere for a quote that is gone', () =>
    anchoring(filled, look('why had the harbour asked for cameras, and who in there bought the hall?')),
  );
  return [walk, index, seeds, found, gone].map(({ took }) => took);
}
