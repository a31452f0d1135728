import type { Span } from '../model';
import type { Sentence, Token, Tree, Upos } from './document';
import { mended } from './mended-tree';

/** A sentence with its tree turned so that rules can ask it. Indices are of the sentence's tokens. */
export interface Parsed {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** The words in lower case, curly apostrophes made straight. */
  readonly words: readonly string[];
  readonly tags: readonly Upos[];
  readonly heads: readonly number[];
  /** Relations without their subtype: "nsubj:pass" is "nsubj". */
  readonly relations: readonly string[];
  readonly fullRelations: readonly string[];
  readonly children: readonly (readonly number[])[];
  /** First and last token of what hangs on each token. */
  readonly first: readonly number[];
  readonly last: readonly number[];
}

/** The sentence, ready to be asked; made once. It is tagged and parsed when it is asked for what only tags or tree can tell. */
export function parsedOf(sentence: Sentence): Parsed {
  sentence.parsed ??= new Turned(sentence);
  return sentence.parsed;
}

/** What follows from heads and relations. */
type Arcs = Pick<Parsed, 'heads' | 'relations' | 'fullRelations' | 'children' | 'first' | 'last'>;

class Turned implements Parsed {
  readonly tokens: readonly Token[];
  readonly words: readonly string[];
  private tree: Tree | null = null;
  private arcs: Arcs | null = null;

  constructor(readonly sentence: Sentence) {
    this.tokens = sentence.tokens;
    this.words = sentence.tokens.map((t) => t.plain);
  }

  private grown(): Tree {
    this.tree ??= this.sentence.tree();
    return this.tree;
  }

  private turned(): Arcs {
    this.arcs ??= turn(mended(this.grown(), this.words));
    return this.arcs;
  }

  get tags() {
    return this.grown().tags;
  }
  get heads() {
    return this.turned().heads;
  }
  get relations() {
    return this.turned().relations;
  }
  get fullRelations() {
    return this.turned().fullRelations;
  }
  get children() {
    return this.turned().children;
  }
  get first() {
    return this.turned().first;
  }
  get last() {
    return this.turned().last;
  }
}

const none: number[] = [];

function turn({ heads, relations }: Pick<Tree, 'heads' | 'relations'>): Arcs {
  const { length } = heads;
  const first = new Array<number>(length);
  const last = new Array<number>(length);
  const children = new Array<number[]>(length);
  for (let i = 0; i < length; i++) {
    first[i] = i;
    last[i] = i;
    // Most words have nothing hanging on them: these share one list.
    children[i] = none;
  }
  for (let i = 0; i < length; i++) {
    const head = heads[i] as number;
    if (head < 0 || head >= length) continue;
    if (children[head] === none) children[head] = [i];
    else (children[head] as number[]).push(i);
    widen(heads, first, last, i);
  }
  return { heads, relations: relations.map(withoutSubtype), fullRelations: relations, children, first, last };
}

/**
 * Each token widens what it hangs on, and so on upwards, until one that is as wide already: then so are, or will be, all above. Tokens come
 * from left to right. Should a tree ever hold a circle, that ends it too.
 */
function widen(heads: readonly number[], first: number[], last: number[], i: number): void {
  for (let head = heads[i] as number; head >= 0 && head < heads.length; head = heads[head] as number) {
    if (i < (first[head] as number)) first[head] = i;
    else if (i > (last[head] as number)) last[head] = i;
    else return;
  }
}

/** "nsubj:pass" is "nsubj". There are some fifty relations: each is cut once. */
function withoutSubtype(relation: string): string {
  const known = cut.get(relation);
  if (known !== undefined) return known;
  const colon = relation.indexOf(':');
  const made = colon < 0 ? relation : relation.slice(0, colon);
  cut.set(relation, made);
  return made;
}
const cut = new Map<string, string>();

/** The child that hangs on `head` by one of the relations, first in the text. */
export function childAt(p: Parsed, head: number, ...relations: readonly string[]): number | null {
  for (const c of p.children[head] ?? none) if (relations.includes(p.relations[c] as string)) return c;
  return null;
}

/** Whether `i` hangs, directly or not, on `head` (or is it). */
export function isUnder(p: Parsed, i: number, head: number): boolean {
  for (let at = i, steps = 0; at >= 0 && steps <= p.tokens.length; at = p.heads[at] ?? -1, steps++) if (at === head) return true;
  return false;
}

/** The text from token `from` to token `to`, both in it; an empty stretch where they are no tokens in order. */
export function spanOf(p: Parsed, from: number, to: number): Span {
  const start = p.tokens[from]?.start ?? p.sentence.end;
  return { start, end: Math.max(start, p.tokens[to]?.end ?? start) };
}

export function isPunctuation(p: Parsed, i: number): boolean {
  const word = p.words[i] ?? '';
  const first = word.charCodeAt(0);
  return !(first >= 0x61 && first <= 0x7a) && !/[a-zà-ɏḀ-ỿ\d$%]/.test(word);
}

/** "was told", "has been accused": the subject does not act. */
export function isPassive(p: Parsed, at: number): boolean {
  if (!isHelped(p, at)) return false;
  for (const c of p.children[at] ?? none)
    if (c < at && (p.fullRelations[c] === 'aux:pass' || p.fullRelations[c] === 'nsubj:pass')) return true;
  return false;
}

/** Whether "was", "been" or "got" stands before. In "Arlby's Morning Post said" nobody is helped: the mark is a genitive's. */
function isHelped(p: Parsed, at: number): boolean {
  for (let i = Math.max(0, at - reachOfHelp); i < at; i++) if (passives.has(p.words[i] as string) && p.tags[i] !== 'PART') return true;
  return false;
}
const passives = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "'s", "'re", 'get', 'gets', 'got']);

/** "was | not, as far as we know, | told": so many tokens may part the helping verb from its participle. */
const reachOfHelp = 5;

/** "left", "is", "has": a verb that a subject can have, as the tagger sees it. */
export const isFiniteVerb = (p: Parsed, at: number): boolean =>
  p.tags[at] === 'AUX' || (p.tags[at] === 'VERB' && !(p.words[at] as string).endsWith('ing'));
