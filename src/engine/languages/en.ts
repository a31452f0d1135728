/** What a cue verb may take as its content. */
export type Takes =
  /** "X said that …", "…, X said", and direct speech. */
  | 'clause'
  /** Direct speech only: "“…,” X laughed". */
  | 'quote'
  /** A listener before the content: "X told Y that …". */
  | 'person'
  /** "X vowed to …". */
  | 'to'
  /** "X urged Y to …". */
  | 'person to'
  /** "X denied taking …". */
  | 'ing'
  /** A noun phrase: "X denied the claim". */
  | 'object'
  /** "X described Y as …". */
  | 'as'
  /** "X called Y a …". */
  | 'name'
  /** "X accused Y of …". */
  | 'of'
  /** "X called for …", "X warned against …". */
  | 'for'
  | 'about'
  | 'against'
  | 'on'
  | 'with';

/** What kind of saying a cue is; the act follows from it and from the content. */
export type CueClass =
  | 'say'
  | 'allege'
  | 'announce'
  | 'judge'
  | 'confirm'
  | 'admit'
  | 'deny'
  | 'reject'
  | 'promise'
  | 'correct'
  | 'urge'
  | 'ask'
  | 'think';

export interface CueVerb {
  readonly lemma: string;
  readonly kind: CueClass;
  readonly takes: ReadonlySet<string>;
}

/** One line a verb: lemma, class, what it takes. */
const verbTable = `
say say clause
tell say clause,person
add say clause
write say clause
note say clause
explain say clause
state say clause
reply say clause
respond say clause
continue say quote
report say clause
recall say clause
argue judge clause
claim allege clause
allege allege clause
insist say clause
warn say clause,person
assert say clause
contend judge clause
maintain say clause
declare say clause
announce announce clause
suggest judge clause
acknowledge confirm clause
admit admit clause,ing
concede admit clause
confirm confirm clause
deny deny clause,ing,object
predict judge clause
testify say clause
complain judge clause
joke say clause
quip say clause
boast say clause
tweet say clause
ask ask clause
conclude judge clause
`;

const irregular: Readonly<Record<string, string>> = {
  say: 'says said saying',
  tell: 'tells told telling',
  write: 'writes wrote written writing',
  deny: 'denies denied denying',
};

function formsOf(lemma: string): string[] {
  const given = irregular[lemma];
  if (given) return [lemma, ...given.split(' ')];
  if (lemma.endsWith('e')) return [lemma, `${lemma}s`, `${lemma}d`, `${lemma.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(lemma)) return [lemma, `${lemma.slice(0, -1)}ies`, `${lemma.slice(0, -1)}ied`, `${lemma}ing`];
  if (/(s|sh|ch|x|z)$/.test(lemma)) return [lemma, `${lemma}es`, `${lemma}ed`, `${lemma}ing`];
  return [lemma, `${lemma}s`, `${lemma}ed`, `${lemma}ing`];
}

function verbsByForm(): ReadonlyMap<string, CueVerb> {
  const verbs = new Map<string, CueVerb>();
  for (const line of verbTable.trim().split('\n')) {
    const [lemma, kind, takes] = line.split(' ') as [string, CueClass, string];
    const verb = { lemma, kind, takes: new Set(takes.split(',')) };
    for (const form of formsOf(lemma)) verbs.set(form, verb);
  }
  return verbs;
}

/** Every form of every cue verb, in lower case. */
export const cueVerbs: ReadonlyMap<string, CueVerb> = verbsByForm();
