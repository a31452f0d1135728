import type { KeptStatement } from '../model';

/** Characters (some six words) from which on equal words are one utterance, wherever printed. "Baseless" is said again and again. */
const LONG = 35;
/** Days within which the same short answer in another paper is the same utterance. */
const SAME_UTTERANCE_DAYS = 14;
const DAY = 86_400_000;

/** Words as they are compared between copies. */
const plain = (words: string) =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const originOf = (s: KeptStatement) => plain(s.firstPublisher ?? s.publisher ?? '');

/** The days between two dates of publication; unknown is far apart. */
export function daysBetween(a: string | null, b: string | null): number {
  const days = Math.abs(Date.parse(a ?? '') - Date.parse(b ?? '')) / DAY;
  return Number.isNaN(days) ? Number.POSITIVE_INFINITY : days;
}

/** Whether one text holds the other, whole words only. */
function holds(a: string, b: string): boolean {
  return a !== '' && b !== '' && (` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `));
}

/** Whether both are one utterance, printed twice: wholly here, in part there. */
export function isCopy(a: KeptStatement, b: KeptStatement): boolean {
  if (a.page === b.page) return true;
  const [here, there] = [plain(a.words), plain(b.words)];
  if (!holds(here, there)) return false;
  if (Math.min(here.length, there.length) >= LONG) return true;
  const republished = Boolean(a.firstPublisher ?? b.firstPublisher) && originOf(a) === originOf(b);
  return republished || daysBetween(a.published, b.published) <= SAME_UTTERANCE_DAYS;
}

/** Keeps one of each utterance: the one printed where it first appeared, else the earliest. */
export function withoutCopies(statements: readonly KeptStatement[]): KeptStatement[] {
  const rank = (s: KeptStatement) => `${s.firstPublisher ? 1 : 0}${s.published ?? '9999'}`;
  const kept: KeptStatement[] = [];
  for (const s of [...statements].sort((a, b) => rank(a).localeCompare(rank(b))))
    if (!kept.some((k) => k.page !== s.page && isCopy(k, s))) kept.push(s);
  return kept;
}
