import type { Tree, Upos } from './document';

/** Heads and relations of a tree. */
type Arcs = Pick<Tree, 'heads' | 'relations'>;

/** The same while they are mended, with the words and tags that tell where. */
interface Mending {
  readonly heads: number[];
  readonly relations: string[];
  readonly tags: readonly Upos[];
  readonly words: readonly string[];
}

/** The tree without three mistakes that the parser makes again and again, each of which hides a subject. */
export function mended(tree: Tree, words: readonly string[]): Arcs {
  const m: Mending = { heads: [...tree.heads], relations: [...tree.relations], tags: tree.tags, words };
  for (let i = 0; i < words.length; i++) {
    if (isHiddenSubject(m, i)) m.relations[i] = 'nsubj';
    else if (isLostArticle(m, i)) m.heads[i] = i + 1;
  }
  findVerb(m);
  return { heads: m.heads, relations: m.relations };
}

const helping = new Set(
  "am is are was were be been being 'm 's 're has have had having 've 'd do does did done doing will wo would can ca could may might must shall should ought need dare 'll get gets got getting gotten used to let better ai gon".split(
    ' ',
  ),
);

/** "| Halden | declined": a name that nobody knows is no helping verb. */
const isHiddenSubject = ({ heads, relations, words }: Mending, i: number): boolean =>
  i < (heads[i] as number) &&
  (relations[i] as string).startsWith('aux') &&
  !helping.has(words[i] as string) &&
  /^[A-Za-zÀ-ɏḀ-ỿ]/.test(words[i] as string);

const inPhrase: ReadonlySet<Upos | undefined> = new Set<Upos>(['NOUN', 'PROPN', 'ADJ']);

/** "| The | chief took": an article belongs to the noun behind it, not to a verb. */
const isLostArticle = ({ heads, relations, tags }: Mending, i: number): boolean =>
  relations[i] === 'det' && i + 1 < (heads[i] as number) && tags[heads[i] as number] === 'VERB' && inPhrase.has(tags[i + 1]);

/**
 * "This week, the board | refused to pay": the parser takes a verb for a participle at times, and a noun for the root of a sentence that then has no
 * verb of its own. What takes an object, a clause or an infinitive there is the sentence's verb: a participle behind its noun takes none.
 */
function findVerb(m: Mending): void {
  const { heads, relations, tags, words } = m;
  const root = heads.indexOf(-1);
  if (root < 0 || hasVerb(m, root)) return;
  const verb = relations.findIndex((r, i) => r === 'acl' && tags[i] === 'VERB' && !(words[i] as string).endsWith('ing') && takesMore(m, i));
  const noun = verb < 0 ? -1 : subjectOf(m, root, verb);
  if (noun < 0 || noun > verb) return;
  heads[root] = verb;
  relations[root] = 'obl';
  heads[noun] = verb;
  relations[noun] = 'nsubj';
  heads[verb] = -1;
  relations[verb] = 'root';
}

/** The verb's noun; of "voters who like the mayor | warned", the first. */
function subjectOf({ heads, tags, words }: Mending, root: number, verb: number): number {
  const between = words.slice(root, Math.max(root, verb));
  return tags[0] !== 'ADP' && between.includes('who') && !between.includes(',') ? root : (heads[verb] ?? -1);
}

/** Whether the root is a verb, or has one: "the plan | is | dead". */
const hasVerb = ({ heads, relations, tags }: Mending, root: number): boolean =>
  tags[root] === 'VERB' || tags[root] === 'AUX' || heads.some((head, i) => head === root && relations[i] === 'cop');

/** "called | the plan a sham", "refused | to pay", "warned on Sunday | that", not "to call". */
function takesMore({ heads, relations, tags, words }: Mending, verb: number): boolean {
  if (words[verb - 1] === 'to') return false;
  const isTaken = (i: number): boolean =>
    relations[i] === 'obj' ||
    relations[i] === 'ccomp' ||
    (relations[i] === 'xcomp' && (tags[i] === 'PROPN' || tags[i] === 'PRON')) ||
    (i === verb + 2 && words[verb + 1] === 'to');
  return heads.some((head, i) => i > verb && ((head === verb && isTaken(i)) || (words[i] === 'that' && tags[i] === 'SCONJ')));
}
