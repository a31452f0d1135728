import { differenceOf, type Part } from '../model';
import { say } from '../parts';

/** Characters of unchanged words that are shown beside a change. */
const BESIDE = 60;

interface Props {
  readonly before: string;
  readonly now: string;
}

/** What became of some words: those taken out struck through, those put in underlined, each said in words for who does not see it. */
export function Difference({ before, now }: Props) {
  return <Parts parts={differenceOf(before, now)} />;
}

/** A difference that was found already. */
export function Parts({ parts }: { readonly parts: readonly Part[] }) {
  return <p class="said difference">{parts.map((part, i) => partOf(part, i > 0, i < parts.length - 1))}</p>;
}

/** A part; the space before it stands outside, so that no line is drawn under nothing. */
function partOf({ kind, words }: Part, hasChangeBefore: boolean, hasChangeAfter: boolean) {
  if (kind === 'same') return shortSame(words, hasChangeBefore, hasChangeAfter);
  const Change = kind === 'gone' ? 'del' : 'ins';
  return (
    <>
      {words.startsWith(' ') && ' '}
      <Change>
        <span class="unseen">{say(`difference_${kind}`)} </span>
        {words.trim()}
        <span class="unseen">;</span>
      </Change>
    </>
  );
}

/** Unchanged words, no more of them than show where a change stands. */
function shortSame(words: string, isAfterChange: boolean, isBeforeChange: boolean): string {
  if (words.length <= (isAfterChange && isBeforeChange ? 2 * BESIDE : BESIDE)) return words;
  const head = isAfterChange ? words.slice(0, words.lastIndexOf(' ', BESIDE)) : '';
  const tail = isBeforeChange ? words.slice(words.indexOf(' ', words.length - BESIDE)) : '';
  return isAfterChange || isBeforeChange ? `${head} …${tail}` : words;
}
