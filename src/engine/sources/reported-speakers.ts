import { type Parsed, spanOf } from '../grammar';
import { nominal, wordsBefore } from './noun-phrases';
import { ownSubject } from './own-subject';
import type { Source } from './sources';

/** "The paper quoted | a neighbour | as saying": whoever is quoted says it. */
export function quotedAt(p: Parsed, at: number): Source | null {
  if (p.words[at] !== 'saying' || p.words[at - 1] !== 'as') return null;
  for (let i = at - 2; i >= 0 && i >= at - longestQuoted; i--)
    if (quotes.has(p.words[i] as string))
      return i < at - 2 ? { spans: [spanOf(p, i + 1, at - 2)], first: i + 1, last: at - 2, own: true } : null;
  return null;
}

const quotes = new Set(['quoted', 'quotes', 'quoting', 'cited', 'cites', 'citing']);

/** "quoted | a woman who lives next door to the works | as saying": so many tokens at most. */
const longestQuoted = 16;

/** "| The council | issued a statement | saying", "sent a letter to the mayor | urging": whoever gives out the paper says what stands in it. */
export function publisherAt(p: Parsed, at: number): Source | null {
  if (!/ing$/.test(p.words[at] as string)) return null;
  let paper = at - 1;
  while (paper > at - longestReach && !papers.has(p.words[paper] ?? '')) {
    if (!nominal.has(p.tags[paper] ?? '') && p.tags[paper] !== 'ADP') return null;
    paper--;
  }
  for (let verb = paper - 1; verb > paper - longestReach && verb > 0 && papers.has(p.words[paper] ?? ''); verb--)
    if (publishes.has(p.words[verb] as string)) return ownSubject(p, verb, verb, verb) ?? wordsBefore(p, verb);
  return null;
}

const papers = new Set('statement statements letter letters release tweet tweets memo email e-mail message note post video ad'.split(' '));
const publishes = new Set(
  'issued issues issuing released releases releasing sent sends sending wrote writes posted posts published put signed aired circulated revised delivered'.split(
    ' ',
  ),
);

/** Between verb and paper, and between paper and cue, stand so many tokens at most: "a letter | to the mayor this week | urging". */
const longestReach = 7;
