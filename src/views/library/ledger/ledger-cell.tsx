import { type ClaimRow, type KeptStatement, type LedgerCell, type Origin, phraseOf, type Standing, samePhrase } from '../../../model';
import { SourceLink, say, shortened } from '../../../parts';
import { quoted } from '../../quoted';
import { originNotes, placeLink, standingWords } from './ledger-words';

/** Answers shown in a cell, and characters of each. */
const SHOWN = 3;
const CHARACTERS = 140;
/** Characters of an ISO date that are its year. */
const YEAR = 4;

/** How a standing is drawn: the line's style says it, colour only helps. */
const LOOKS: Readonly<Record<Standing, 'full' | 'part' | 'none'>> = {
  answered: 'full',
  rejected: 'full',
  deflected: 'part',
  declined: 'none',
  silent: 'none',
  'not asked': 'none',
};

const plain = (words: string) =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function isSame(a: KeptStatement, b: KeptStatement): boolean {
  if (plain(a.words) === plain(b.words)) return true;
  const [left, right] = [phraseOf(a.words), phraseOf(b.words)];
  return left !== null && right !== null && samePhrase(left, right);
}

/** The year in which the same words answered this claim for the first time; `null`: they are new, or of this year. */
function saidSince(answer: KeptStatement, { cells }: ClaimRow): string | null {
  const year = (s: KeptStatement) => s.published?.slice(0, YEAR) ?? '9999';
  const before = [...cells.values()].flatMap(({ answers }) => answers.filter((a) => year(a) < year(answer) && isSame(a, answer)));
  return before.map(year).sort()[0] ?? null;
}

function AnswerLine({ answer, row }: { readonly answer: KeptStatement; readonly row: ClaimRow }) {
  const since = saidSince(answer, row);
  return (
    <p class="small">
      <SourceLink href={placeLink(answer)}>{quoted(shortened(answer.words, CHARACTERS))}</SourceLink>
      {since && <span class="tiny"> · {say('ledger_same_words', since)}</span>}
    </p>
  );
}

interface Props {
  readonly row: ClaimRow;
  readonly origin: Origin;
  readonly cell: LedgerCell;
}

/** How a claim stands in one publication: what they answered, with the ways to the words. */
export function CellDetails({ row, origin, cell }: Props) {
  const { standing, answers, raised } = cell;
  const look = LOOKS[standing];
  const claim = raised.find(({ act }) => act !== null);
  return (
    <div class="cell">
      <span class="where-narrow tiny">{`${origin.publisher} · ${originNotes(origin)}`}</span>
      <span class={`bar ${look}`} />
      <span class={look === 'none' ? 'act none' : 'act answer'}>{standingWords(standing)}</span>
      {answers.slice(0, SHOWN).map((answer) => (
        <AnswerLine key={answer.id} answer={answer} row={row} />
      ))}
      {answers.length > SHOWN && <span class="tiny">{say('family_more', answers.length - SHOWN)}</span>}
      {claim && (
        <span class="tiny">
          <SourceLink href={placeLink(claim.at)}>
            {say('ledger_claim_there')}
            <span class="unseen">
              {' '}
              {origin.publisher}: {shortened(claim.words, CHARACTERS)}
            </span>
          </SourceLink>
        </span>
      )}
    </div>
  );
}
