import type { Tree, Upos } from './document';

/** Heads and relations of a tree. */
type Arcs = Pick<Tree, 'heads' | 'relations'>;

/** The tree without three mistakes that the parser makes again and again, each of which hides a subject. */
export function mended(tree: Tree, words: readonly string[]): Arcs {
  const { heads, relations } = tree;
  const { tags } = tree;
  return withVerb(withArticles(withSubjects({ heads, relations }, words), tags), tags, words);
}

const helping =
  /^(?:am|is|are|was|were|be|been|being|'m|'s|'re|has|have|had|having|'ve|'d|do|does|did|done|doing|will|wo|would|can|ca|could|may|might|must|shall|should|ought|need|dare|'ll|get|gets|got|getting|gotten|used|to|let|better|ai|gon)$/;

/** "| Halden | declined": a name that nobody knows is no helping verb. */
function withSubjects({ heads, relations }: Arcs, words: readonly string[]): Arcs {
  const isSubject = (i: number): boolean =>
    (relations[i] as string).startsWith('aux') &&
    i < (heads[i] as number) &&
    !helping.test(words[i] as string) &&
    /^[A-Za-zÀ-ɏḀ-ỿ]/.test(words[i] as string);
  return { heads, relations: relations.map((r, i) => (isSubject(i) ? 'nsubj' : r)) };
}

/** "| The | chief took": an article belongs to the noun behind it, not to a verb. */
function withArticles({ heads, relations }: Arcs, tags: readonly Upos[]): Arcs {
  const isLost = (i: number): boolean =>
    relations[i] === 'det' &&
    tags[heads[i] as number] === 'VERB' &&
    i + 1 < (heads[i] as number) &&
    /^(?:NOUN|PROPN|ADJ)$/.test(tags[i + 1] ?? '');
  return { heads: heads.map((head, i) => (isLost(i) ? i + 1 : head)), relations };
}

/**
 * "This week, the board | refused to pay": the parser takes a verb for a participle at times, and a noun for the root of a sentence that then has no
 * verb of its own. What takes an object, a clause or an infinitive there is the sentence's verb: a participle behind its noun takes none.
 */
function withVerb(arcs: Arcs, tags: readonly Upos[], words: readonly string[]): Arcs {
  const { heads, relations } = arcs;
  const root = heads.indexOf(-1);
  if (root < 0 || hasVerb(arcs, tags, root)) return arcs;
  const verb = relations.findIndex(
    (r, i) => r === 'acl' && tags[i] === 'VERB' && !/ing$/.test(words[i] as string) && takesMore(arcs, tags, words, i),
  );
  const noun = subjectOf(arcs, tags, words, verb);
  if (noun < 0 || noun > verb) return arcs;
  return {
    heads: heads.map((head, i) => (i === verb ? -1 : i === noun || i === root ? verb : head)),
    relations: relations.map((r, i) => (i === verb ? 'root' : i === noun ? 'nsubj' : i === root ? 'obl' : r)),
  };
}

/** The verb's noun; of "voters who like the mayor | warned", the first. */
function subjectOf({ heads }: Arcs, tags: readonly Upos[], words: readonly string[], verb: number): number {
  const root = heads.indexOf(-1);
  const between = words.slice(root, Math.max(root, verb));
  return tags[0] !== 'ADP' && between.includes('who') && !between.includes(',') ? root : (heads[verb] ?? -1);
}

/** Whether the root is a verb, or has one: "the plan | is | dead". */
const hasVerb = ({ heads, relations }: Arcs, tags: readonly Upos[], root: number): boolean =>
  tags[root] === 'VERB' || tags[root] === 'AUX' || heads.some((head, i) => head === root && relations[i] === 'cop');

/** "called | the plan a sham", "refused | to pay", "warned on Sunday | that", not "to call". */
function takesMore({ heads, relations }: Arcs, tags: readonly Upos[], words: readonly string[], verb: number): boolean {
  if (words[verb - 1] === 'to') return false;
  const isTaken = (i: number): boolean =>
    /^(?:obj|ccomp)$/.test(relations[i] as string) ||
    (relations[i] === 'xcomp' && /^(?:PROPN|PRON)$/.test(tags[i] as string)) ||
    (i === verb + 2 && words[verb + 1] === 'to');
  return heads.some((head, i) => i > verb && ((head === verb && isTaken(i)) || (words[i] === 'that' && tags[i] === 'SCONJ')));
}
