import { TITLE_FIRST, TITLE_HEAD, TITLE_WORD } from './lexicon/classes';
import { type Run, runOf } from './runs';
import type { Word } from './words';

/** A part of a run between titles. `titled`: a title stands right before it, so that it names a person. */
export interface Part {
  readonly run: Run;
  readonly titled: boolean;
}

/** "Prime Minister": a title needs its first word here. */
function isTitleAt(words: readonly Word[], i: number): boolean {
  const { is, text } = words[i] as Word;
  if (!(is & TITLE_FIRST)) return (is & TITLE_HEAD) !== 0;
  const next = words[i + 1];
  if (!next) return false;
  if (is & (TITLE_HEAD | TITLE_WORD) && text !== 'General') return (next.is & (TITLE_HEAD | TITLE_WORD)) !== 0;
  return text === 'General' ? /^(?:Manager|Counsel|Secretary)$/.test(next.text) : /^(?:Minister|Secretary)$/.test(next.text);
}

/** Index after the title that starts at `i`; `i` where none does. */
function titleEnd(words: readonly Word[], i: number): number {
  if (!isTitleAt(words, i)) return i;
  let end = i + 1;
  while (end < words.length && ((words[end] as Word).is & TITLE_WORD || isTitleAt(words, end))) end++;
  // "Minister of Finance": a title with its field names no person.
  while ((words[end - 1] as Word).text === 'of') end--;
  return end;
}

/** Cuts a run at the titles in it. */
export function splitAtTitles(text: string, run: Run): Part[] {
  const { words } = run;
  if (!(run.is & (TITLE_HEAD | TITLE_FIRST))) return [{ run, titled: false }];
  const parts: Part[] = [];
  let from = 0;
  let titled = false;
  const close = (to: number) => {
    if (to > from) parts.push({ run: from === 0 && to === words.length ? run : runOf(text, words.slice(from, to), run.titled), titled });
  };
  for (let i = 0; i < words.length; ) {
    const end = titleEnd(words, i);
    if (end === i) {
      i++;
      continue;
    }
    close(i);
    // A title that ends the run ("Fiesta Owner") names nobody after it.
    titled = end < words.length && !/^(?:of|for)$/.test(words[end]?.text ?? '');
    from = i = end;
  }
  close(words.length);
  return parts;
}
