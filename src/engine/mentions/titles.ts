import { type Run, runOf } from './runs';
import type { Word } from './words';

/** Titles that stand within a run: "Trump Organization | Chief Financial Officer | Allen Weisselberg". */
const STARTS = new Set(
  'CEO CFO COO CTO CIO Chairman Chairwoman Chair President Chief Co-founder Cofounder Founder Co-CEO Managing Senior Executive Vice Deputy Spokesman Spokeswoman Spokesperson Editor Analyst Economist Professor Senator Sen Rep Congressman Congresswoman Minister Premier Judge Ambassador Gov Governor Mayor Secretary Director Principal Dean Provost Lawyer Attorney Captain Coach Owner'.split(
    ' ',
  ),
);
/** Words that go on with a title once begun. */
const GOES_ON = new Set(
  'Officer Executive Financial Operating Technology Information Marketing Economist Strategist Analyst Investment Director President Editor Vice General Deputy Managing Chairman Minister Secretary Counsel Manager Emeritus Scientist Technical Legal Medical Justice Correspondent Reporter Partner Founder of Staff District Administrator Attorney'.split(
    ' ',
  ),
);

/** A part of a run between titles. `titled`: a title stands right before it, so that it names a person. */
export interface Part {
  readonly run: Run;
  readonly titled: boolean;
}

/** "Prime Minister": a title needs its first word here. */
const isTitleAt = (words: readonly Word[], i: number): boolean => {
  const word = words[i]?.text ?? '';
  if (word === 'Prime' || word === 'First' || word === 'Foreign' || word === 'Finance' || word === 'Defense' || word === 'Defence')
    return /^(?:Minister|Secretary)$/.test(words[i + 1]?.text ?? '');
  if (word === 'General') return /^(?:Manager|Counsel|Secretary)$/.test(words[i + 1]?.text ?? '');
  if (word === 'Executive' || word === 'Managing' || word === 'Senior' || word === 'Deputy')
    return STARTS.has(words[i + 1]?.text ?? '') || GOES_ON.has(words[i + 1]?.text ?? '');
  return STARTS.has(word);
};

/** Index after the title that starts at `i`; `i` where none does. */
function titleEnd(words: readonly Word[], i: number): number {
  if (!isTitleAt(words, i)) return i;
  let end = i + 1;
  while (end < words.length && (GOES_ON.has(words[end]?.text ?? '') || isTitleAt(words, end))) end++;
  // "Minister of Finance": a title with its field names no person.
  while (words[end - 1]?.text === 'of') end--;
  return end;
}

/** Cuts a run at the titles in it. */
export function splitAtTitles(text: string, run: Run): Part[] {
  const { words } = run;
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
