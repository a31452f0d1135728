import { detached } from './detached';

/**
 * The words of the matter: what a text is about, whoever says it and however it is said. Two statements on the same matter share
 * such words; replies on the page and earlier answers in the record are found by them.
 */

/** Words that carry no matter: grammar, time, and what is said of anything ("the company said in a statement that the claims …"). */
const NO_MATTER = new Set(
  `a about above after again against ago all also although always am among amid an and another any anyone anything are around as
  at away back be became because become been before being below best better between both but by came can cannot come could did do
  does doing done down due during each either else even ever every far few first for former four from further gave get gets
  getting give given gives go goes going gone got had has have having he hence her here hers herself him himself his how however
  i if in instead into is it its itself just last later latter least less let like made make makes making many may maybe me mere
  might mine more most mr mrs ms much must my myself near neither never new next no none nor not nothing now of off often on once
  one only onto or other others our ours out over own per perhaps put quite rather same second see seem seen several shall she
  should since six so some such take taken takes taking than that the their theirs them themselves then there these they thing
  things third this those though three through thus to today together told tomorrow too took toward towards two under until up
  upon us use used using very via was way we well went were what when where whether which while who whole whom whose why will with
  within without would year years yes yesterday yet you your yours
  january february march april june july august september october november december monday tuesday wednesday thursday friday
  saturday sunday day days week weeks month months time times
  said say says saying tell tells telling state stated stating statement statements comment comments commented claim claims
  claimed claiming allegation allegations allege alleges alleged allegedly accusation accusations accuse accused accuses accusing
  report reports reported reporting reportedly according add added adds spokesman spokeswoman spokesperson spokespeople
  representative representatives respond responded response request requests requested ask asked question questions deny denied
  denies denying reject rejected rejects confirm confirmed confirms admit admitted admits decline declined declines
  talk talks talked talking speak speaks spoke spoken speaking call calls called calling describe described describes
  company companies firm firms business corporation group inc corp ltd co plc llc
  d ll m re s t ve don doesn didn isn aren wasn weren hasn haven hadn won wouldn couldn shouldn`
    .split(/\s+/)
    .filter(Boolean),
);

/** Families of words that newspapers use for one matter; the first stands for all. Written as stems. */
const KIN: ReadonlyMap<string, string> = new Map(
  [
    'ban bar blacklist boycott prohibit sanction outlaw forbid forbidden embargo',
    'brib kickback payroll payoff graft corrupt',
    'militari army armi troop soldier pla navi',
    'fraud defraud con scam swindl falsifi',
    'spi espionag eavesdrop snoop surveil',
    'pollut contamin toxic effluent emission',
    'lawsuit suit sue litigat',
    'strik walkout picket',
    'layoff redund sack fire',
    'recal withdraw withdrawn',
    'explos blast blow',
    'licenc licens permit leas',
    'research studi',
    'build built construct',
    'renew extend',
    'launder',
    'monopoli antitrust cartel',
    'complain complaint grievanc',
  ].flatMap((line) => {
    const [head = '', ...rest] = line.split(' ');
    return rest.map((word) => [word, head] as const);
  }),
);

/** An ending, and the fewest letters that must stay before it, so that "ring", "river" and "supply" stay whole. Longest first. */
const ENDINGS: readonly (readonly [ending: string, keep: number])[] = [
  ['ations', 4],
  ['ments', 4],
  ['ment', 4],
  ['ation', 4],
  ['ingly', 4],
  ['edly', 4],
  ['ions', 4],
  ['ings', 3],
  ['ness', 3],
  ['ion', 4],
  ['ers', 4],
  ['ies', 3],
  ['ied', 3],
  ['ing', 3],
  ['er', 4],
  ['ed', 3],
  ['es', 3],
  ['ly', 5],
  ['s', 3],
];

/** "suppliers", "supplied" and "supply" become "suppli"; "banned" becomes "ban". */
function stem(word: string): string {
  if (/\d/.test(word)) return word;
  const [ending = ''] =
    ENDINGS.find(([e, keep]) => word.endsWith(e) && word.length - e.length >= keep && !(e === 's' && word.endsWith('ss'))) ?? [];
  const bare = word.slice(0, word.length - ending.length);
  if (ending === 'ies' || ending === 'ied') return `${bare}i`;
  const single = ending && /([bdfgklmnprtv])\1$/.test(bare) ? bare.slice(0, -1) : bare;
  return single.replace(/y$/, 'i').replace(/(?<=..)e$/, '');
}

/** Words that were looked at, as they came out: texts use few words again and again, and stemming is what costs. Begun anew when too many. */
const seen = new Map<string, string>();
const MOST_SEEN = 20_000;

/** A word (lower case) as a word of the matter; empty: it says nothing of it. */
function matterWord(found: string): string {
  const before = seen.get(found);
  if (before !== undefined) return before;
  const own = detached(found);
  const bare = NO_MATTER.has(found) || (found.length === 1 && !/\p{N}/u.test(found)) ? '' : stem(own);
  const word = KIN.get(bare) ?? bare;
  if (seen.size >= MOST_SEEN) seen.clear();
  seen.set(own, word);
  return word;
}

/** The words of the matter in text order, repeats kept: lower case, no stop words, lightly stemmed, numbers kept. */
export function matterWords(text: string): string[] {
  const words: string[] = [];
  const found = text
    .normalize('NFC')
    .toLowerCase()
    .match(/\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+/gu);
  for (const each of found ?? []) {
    const word = matterWord(each);
    if (word) words.push(word);
  }
  return words;
}

/** Shared words from which on the sharing alone is no accident. */
const SURE = 3;

/**
 * How sure it is that two lists of matter words speak of the same matter, 0 to 1: the share of the shorter one's words that the
 * other has too, held down while only one or two words are shared.
 */
export function sameMatter(a: readonly string[], b: readonly string[]): number {
  const left = new Set(a);
  const right = new Set(b);
  if (!left.size || !right.size) return 0;
  const shared = sharedMatter(a, b).length;
  return (shared / Math.min(left.size, right.size)) * Math.min(1, shared / Math.min(SURE, left.size, right.size));
}

/** The matter words that both have, each once, in the first one's order. */
export function sharedMatter(a: readonly string[], b: readonly string[]): string[] {
  const right = new Set(b);
  return [...new Set(a)].filter((word) => right.has(word));
}
