import { useRef, useState } from 'preact/hooks';
import type { Ledger, Listing, Stretch, Timeline } from '../../../model';
import { momentsOf, timelineOf } from '../../../model';
import { dateWords, say, shortened } from '../../../parts';
import { Paged } from '../paged';
import { dayWords, standingWords } from './ledger-words';
import { ListingLines } from './listing-lines';

/** Heights in CSS pixels: the room above the columns, the columns, the line of the years. */
const TOP = 6;
const COLUMNS = 64;
const YEARS = 22;
/** Years that are written: more would run into each other on a narrow screen. */
const LABELS = 6;
const YEAR = 4;
/** Characters of a claim in the list. */
const SHOWN = 160;

/** What stands in a stretch, in words: for the eye that rests on it, and for who cannot see it. */
function stretchWords({ from, to, moments, open }: Stretch): string {
  const when = from === to ? dateWords(from) : `${dateWords(from)} – ${dateWords(to)}`;
  return say('ledger_stretch', when, moments.length, open);
}

interface BarProps {
  readonly stretch: Stretch;
  readonly at: number;
  readonly of: number;
  readonly most: number;
  readonly top: number;
  readonly reachable: boolean;
  readonly onChoose: () => void;
}

/** One stretch: what was answered stands on the line, what was not stands on top of it, hollow. */
function Bar({ stretch, at, of, most, top, reachable, onChoose }: BarProps) {
  const { moments, open } = stretch;
  // By the root, so that one claim can be seen beside fifty.
  const height = Math.sqrt(moments.length / most) * COLUMNS;
  const hollow = (height * open) / moments.length;
  const [x, width] = [`${(at / of) * 100 + 0.15}%`, `${100 / of - 0.3}%`];
  return (
    // biome-ignore lint/a11y/useSemanticElements: HTML's button has no place in a drawing.
    <g
      class="stretch"
      role="button"
      tabindex={reachable ? 0 : -1}
      data-at={at}
      aria-label={stretchWords(stretch)}
      onClick={onChoose}
      onKeyDown={(e) => {
        if (e.key !== 'Enter' && e.key !== ' ') return;
        e.preventDefault();
        onChoose();
      }}
    >
      <title>{stretchWords(stretch)}</title>
      <rect class="halo" x={x} width={width} y={top} height={COLUMNS} />
      <rect class="open" x={x} width={width} y={top + COLUMNS - height} height={hollow} />
      <rect class="given" x={x} width={width} y={top + COLUMNS - height + hollow} height={height - hollow} />
    </g>
  );
}

/** From this share of the width on a year ends at its place, since beginning there it would run out of the drawing. */
const LATE = 0.85;
const placeOf = (share: number) => ({
  x: `${share > LATE ? 100 : share * 100}%`,
  'text-anchor': share > LATE ? ('end' as const) : ('start' as const),
});

/** The years under the columns, as many as there is room for. */
function Years({ stretches, y }: { readonly stretches: readonly Stretch[]; readonly y: number }) {
  const first = stretches.map(({ from }, i) => ({ year: from.slice(0, YEAR), i })).filter(({ year }, i, all) => all[i - 1]?.year !== year);
  const step = Math.ceil(first.length / LABELS);
  return (
    <>
      <line class="base" x1="0" x2="100%" y1={y} y2={y} />
      {first
        .filter((_, i) => i % step === 0)
        .map(({ year, i }) => (
          <text key={year} {...placeOf(i / stretches.length)} y={y + YEARS - 7}>
            {year}
          </text>
        ))}
    </>
  );
}

interface ChartProps {
  readonly timeline: Timeline;
  readonly choose: (from: string, to: string) => void;
}

/** The drawing. One stop for the Tab key: arrows go from stretch to stretch, Enter shows what is in it. */
function Chart({ timeline: { stretches }, choose }: ChartProps) {
  const drawing = useRef<SVGSVGElement>(null);
  const filled = stretches.flatMap((stretch, i) => (stretch.moments.length ? [i] : []));
  const [current, setCurrent] = useState(filled[0] ?? 0);
  const here = filled.includes(current) ? current : filled[0];
  const go = (by: number) => {
    const next = filled[filled.indexOf(here ?? 0) + by];
    if (next === undefined) return;
    setCurrent(next);
    drawing.current?.querySelector<SVGGElement>(`[data-at="${next}"]`)?.focus();
  };
  const most = Math.max(...stretches.map(({ moments }) => moments.length));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of buttons in a drawing.
    <svg
      ref={drawing}
      class="timeline"
      width="100%"
      height={TOP + COLUMNS + YEARS}
      role="group"
      aria-label={say('ledger_timeline_about')}
      onKeyDown={(e) => {
        if (e.key === 'ArrowRight' || e.key === 'ArrowLeft') {
          e.preventDefault();
          go(e.key === 'ArrowRight' ? 1 : -1);
        }
      }}
    >
      {filled.map((i) => {
        const stretch = stretches[i] as Stretch;
        return (
          <Bar
            key={stretch.from}
            stretch={stretch}
            at={i}
            of={stretches.length}
            most={most}
            top={TOP}
            reachable={i === here}
            onChoose={() => choose(stretch.from, stretch.to)}
          />
        );
      })}
      <Years stretches={stretches} y={TOP + COLUMNS} />
    </svg>
  );
}

interface Props {
  readonly ledger: Ledger;
  readonly listings: readonly Listing[];
  readonly choose: (from: string, to: string) => void;
}

/** When claims were made and whether they were answered: as a drawing, and as a list that says the same. */
export function LedgerTimeline({ ledger, listings, choose }: Props) {
  const timeline = timelineOf(ledger);
  const moments = momentsOf(ledger);
  const [from, to] = [timeline.stretches[0]?.from ?? '', timeline.stretches.at(-1)?.to ?? ''];
  return (
    <section class="wide" aria-label={say('ledger_timeline')}>
      <h3>{say('ledger_timeline')}</h3>
      <ListingLines listings={listings} from={from} to={to} />
      {timeline.stretches.length > 0 && <Chart timeline={timeline} choose={choose} />}
      <p class="tiny legend">
        <span class="key given" aria-hidden="true" /> {say('ledger_key_given')} <span class="key open" aria-hidden="true" />{' '}
        {say('ledger_key_open')}
        {timeline.undated > 0 && ` · ${say('ledger_undated', timeline.undated)}`}
      </p>
      <details>
        <summary class="small">{say('ledger_as_list')}</summary>
        <Paged
          items={moments}
          about={`${moments.length}`}
          draw={({ date, words, publication, standing }) => (
            <li class="small moment" key={`${date} ${publication} ${words}`}>
              <span class="tiny">{`${dayWords(date)} · ${publication} · ${standingWords(standing)}`}</span>
              <br />
              {shortened(words, SHOWN)}
            </li>
          )}
        />
      </details>
    </section>
  );
}
