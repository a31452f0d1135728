import { formsOf } from './en-forms';

/** What a cue verb may take as its content. */
export type Takes =
  /** "X said that …", "…, X said", and direct speech. */
  | 'clause'
  /** Direct speech only: "“…,” X laughed". */
  | 'quote'
  /** A listener before the content: "X told Y that …". */
  | 'person'
  /** "X asked whether …". */
  | 'whether'
  /** "X vowed to …". */
  | 'to'
  /** "X urged Y to …". */
  | 'person-to'
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
  /** "as X put it". */
  | 'put'
  | 'with'
  /** "X alluded to …". */
  | 'to-noun'
  /** "X called on Y to …". */
  | 'on-to';

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
  | 'decline'
  | 'urge'
  | 'ask'
  | 'show'
  | 'think';

export interface CueVerb {
  readonly lemma: string;
  readonly kind: CueClass;
  readonly takes: ReadonlySet<Takes>;
}

/** One line a class and what its verbs take, then the verbs. */
const verbTable = `
say clause: say add note write explain state reply respond report recall declare insist maintain assert testify quip joke tweet retweet remark observe mention stress emphasize emphasise reiterate underscore underline conclude opine counter retort interject exclaim recount relate reveal disclose indicate hint argue caution clarify elaborate point detail
say put: put
say clause,person: tell warn inform remind assure notify advise reassure
say quote: continue laugh smile shout yell cry begin read interrupt tease thunder muse sigh snap tout text crow fume scoff demur chant plead intone deadpan lament volunteer
allege clause: allege claim charge
allege of: accuse
judge clause: argue suggest contend complain predict warn lament estimate boast brag gripe speculate theorize marvel posit reason project surmise
announce clause,object: announce
confirm clause,object: confirm acknowledge
admit clause: accept
judge clause,with: agree
confirm ing: confirm acknowledge
say ing: recall mention describe
say whether: describe discuss explain
say object: describe attribute request specify
say clause: specify
admit clause,ing,to: admit concede confess
admit for: apologize apologise
deny clause,ing,object: deny
deny object,as: refute dispute rebut
reject object,as: reject dismiss
reject as: denounce
promise clause,to: promise vow pledge swear
decline to: decline refuse
ask whether,person,quote,about,for,person-to: ask
ask whether,quote: wonder inquire question
urge person-to,clause: urge
urge person-to: urge encourage implore beg ask advise warn tell instruct
urge on-to: call
judge as: describe characterize characterise portray hail
judge name: call dub label brand deem
judge object,as,for: criticize criticise slam condemn decry mock rebuke chastise berate
say object: cite propose highlight mention list recall recount
say for,on: call
judge about,against: complain warn caution
say on: comment
say to-noun: respond point
show clause: show find prove demonstrate
think clause: believe think hope fear
think to: hope
judge ing,object: recommend
announce clause: rule
say quote: comment
promise to: agree threaten
judge object,for: blame praise
judge object: defend blast question
urge object: urge
promise object: promise
say object: note declare emphasize emphasise stress explain reveal reiterate
say ing: suggest report
say clause: learn
say ing,object: propose
`;

function verbsByForm(): ReadonlyMap<string, CueVerb> {
  const verbs = new Map<string, CueVerb>();
  for (const line of verbTable.trim().split('\n')) {
    const [head, lemmas] = line.split(': ') as [string, string];
    const [kind, takes] = head.split(' ') as [CueClass, string];
    for (const lemma of lemmas.split(' ')) {
      const known = verbs.get(lemma);
      const verb: CueVerb = {
        lemma,
        kind: known?.kind ?? kind,
        takes: new Set([...(known?.takes ?? []), ...takes.split(',')] as Takes[]),
      };
      for (const form of formsOf(lemma)) verbs.set(form, verb);
    }
  }
  return verbs;
}

/** Every form of every cue verb, in lower case. */
export const cueVerbs: ReadonlyMap<string, CueVerb> = verbsByForm();

/** Verbs that report only with the words behind them: one line a class, then the phrases. */
const phraseTable = `
reject: take issue with, push back against, hit back at, hit out at, lash out at, cry foul over, cast doubt on, call into question
judge: speak out against, pour scorn on
`;

/** A verb and the words that make it a cue: "took | issue with". */
export interface CuePhrase {
  readonly rest: readonly string[];
  readonly kind: CueClass;
}

function phrasesByForm(): ReadonlyMap<string, readonly CuePhrase[]> {
  const phrases = new Map<string, CuePhrase[]>();
  for (const line of phraseTable.trim().split('\n')) {
    const [kind, list] = line.split(': ') as [CueClass, string];
    for (const phrase of list.split(', ')) {
      const [verb = '', ...rest] = phrase.split(' ');
      for (const form of formsOf(verb)) phrases.set(form, [...(phrases.get(form) ?? []), { rest, kind }]);
    }
  }
  return phrases;
}

/** The phrases by each form of their verb. */
export const cuePhrases: ReadonlyMap<string, readonly CuePhrase[]> = phrasesByForm();

/** Nouns that carry a statement: "the claim that …". */
export const cueNouns: ReadonlySet<string> = new Set(
  'claim claims allegation allegations accusation accusations statement assertion assertions report reports suggestion argument warning admission denial complaint complaints announcement promise pledge vow prediction charge charges contention insistence concern concerns'.split(
    ' ',
  ),
);

const hearsay = new Set(['allegedly', 'reportedly', 'purportedly', 'supposedly']);

/** The class of a cue by its words: that of its last verb. */
export function kindOfCue(words: string): CueClass | null {
  const plain = cueVerbs.get(words);
  if (plain) return plain.kind;
  const low = words.toLowerCase();
  if (hearsay.has(low)) return 'allege';
  const [first = '', ...rest] = low.split(/\s+/);
  const phrase = cuePhrases.get(first)?.find((p) => p.rest.join(' ') === rest.join(' '));
  if (phrase) return phrase.kind;
  const parts = low.split(/[^A-Za-zÀ-ɏḀ-ỿ'’-]+/);
  for (let i = parts.length - 1; i >= 0; i--) {
    const word = parts[i] as string;
    const verb = cueVerbs.get(word);
    if (verb) return verb.kind;
    if (cueNouns.has(word)) return /^(?:claim|allegation|accusation|charge)s?$/.test(word) ? 'allege' : 'say';
  }
  return null;
}
