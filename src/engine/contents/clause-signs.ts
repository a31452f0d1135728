import { isFiniteVerb, type Parsed } from '../grammar';

/** "claim | its operations are destroying homes": a noun phrase and a finite verb. */
export function looksLikeClause(p: Parsed, start: number, surely = false): boolean {
  const from = mark.test(p.words[start] as string) ? start + 1 : start;
  for (let i = from; i <= from + longestSubject && i < p.tokens.length; i++) {
    // "a key opened in haste" may be a thing: only a helping verb tells a clause surely.
    if (isFiniteVerb(p, i)) return i > from && (!surely || p.tags[i] === 'AUX' || amount.test(p.words[from] as string));
    if (
      !/^(?:NOUN|PROPN|PRON|DET|ADJ|NUM|ADV|X)$/.test(p.tags[i] as string) &&
      !/^(?:of|'s|in|for|-|and|with|on|at|from|to|by|about)$/.test(p.words[i] as string)
    )
      return false;
    if (/^(?:that|which|who|what)$/.test(p.words[i] as string) && i > from) return false;
  }
  return false;
}

const mark = /^(?:"|“|''|``|‘|')$/;

/** "found | only a third of the wells were safe": how many there are is found out, not found. */
const amount =
  /^(?:only|nearly|almost|about|half|most|many|few|fewer|more|less|over|\d[\d,.]*%?|one|two|three|four|five|six|seven|eight|nine|ten)$/;

/** The subject of a clause without "that" has at most so many tokens. */
const longestSubject = 10;
