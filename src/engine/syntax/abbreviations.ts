const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Stand before a name, so that a sentence never ends in them: "Gov. Smith". Capitalised; kept here without stop, in lower case. */
const titles = set(
  'mr mrs ms mx dr prof gov sen rep sens reps st mt ft lt gen col sgt capt cmdr adm maj cpl pvt rev hon pres messrs amb atty supt det insp fr',
);

/** Stand inside a sentence in any case: "vs. Apple", "e.g. cameras". */
const inner = set('vs e.g i.e cf viz approx');

/** Stand before a number only: "No. 3", "Sept. 11", "b. 1950". */
const numbered = set('no nos n° nr p pp vol fig figs art sec ch b c d est ca ext jan feb mar apr jun jul aug sep sept oct nov dec');

/** May end a sentence or stand inside it, in any case: "Acme Technology Co. said", "owned by Acme Corp. The maker …". */
const firms = set(
  'inc corp co cos ltd pty pte llc plc bros assn assoc dept div univ inst mfg intl natl govt jr sr esq etc al ave blvd rd hwy sq',
);

/** The same, but only with a capital: "Tampa, Fla. The", "Sat. morning". */
const places = set(
  'ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash ' +
    'w.va wis wyo ont que alta mon tue tues wed thu thur thurs fri sat sun',
);

const all = new Set([...titles, ...inner, ...numbered, ...firms, ...places]);

/** What a full stop after a word tells: it never ends a sentence, or only where no number follows, or it may; `null`: no abbreviation. */
export type StopAfter = 'never' | 'unless number' | 'perhaps' | null;

/** No abbreviation without stops inside is longer. */
export const longestAbbreviation = 6;

/** What the stop after `word` (given without it) tells. */
export function stopAfter(word: string): StopAfter {
  const low = word.toLowerCase();
  if (!all.has(low)) return isDotted(word) ? 'perhaps' : null;
  const capital = word !== low;
  if (inner.has(low) || (capital && titles.has(low))) return 'never';
  if (numbered.has(low)) return 'unless number';
  if (firms.has(low) || (capital && places.has(low)) || isDotted(word)) return 'perhaps';
  return null;
}

/** Letters with stops between: "U.S", "a.m", "Ph.D". */
function isDotted(word: string): boolean {
  if (!word.includes('.')) return false;
  const parts = word.split('.');
  const last = parts.pop() as string;
  return parts.length <= mostStops && last.length === 1 && isLetter(last) && parts.every(isInitial);
}

/** An abbreviation has no more stops inside. */
const mostStops = 5;

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();
const isSmall = (letter: string): boolean => letter !== letter.toUpperCase() && !isCapital(letter);
const isLetter = (letter: string): boolean => isCapital(letter) || isSmall(letter);

/** "U", "m", "Ph". */
function isInitial(part: string): boolean {
  if (part.length === 1) return isLetter(part);
  return part.length === 2 && isCapital(part[0] as string) && isSmall(part[1] as string);
}

/** Words that open a sentence far more often than they belong to a name: after "Corp." or "U.S." they tell that a new sentence begins. */
export const openers = set(
  'a about after all also although among an and another any are as asked at because before both but by can despite did do does during each ' +
    'earlier even every few for from had has have he hence her here hers his how however i if in indeed instead is it its last later many ' +
    'meanwhile more moreover most my neither never no nobody none nor not now of on once one only or other others our over please several ' +
    'she since so some still such that the their then there these they this those though through thus to today two under unlike until was ' +
    'we were what when where whether which while who whom whose why will with within without yet you your',
);
