import type { Syntax, Tree } from '../document';
import { flatTree } from './flat-tree';
import { bestLabel, bestTag, labelWords, supertagging, taggingBySums } from './labeller';
import { type Model, openModel } from './model-file';
import { openMoveWeights } from './move-weights';
import { bestChooser, type ParserWeights, parseWords } from './parser';
import { partsOf, tagWords, uposOf } from './tagged-words';
import { openWeights } from './weights';
import { wordDescriber } from './words';

/** Longest sentence that a tree is made for; state is kept in arrays of small numbers. */
const longest = 250;

/**
 * Opens a model of English syntax: a tagger, a supertagger and a dependency parser. Takes a few milliseconds, for nothing is read through.
 * Bytes that are no model (none were packed, or they are cut off) give trees that claim nothing.
 */
export function openSyntax(bytes: Uint8Array): Syntax {
  const model = openModel(bytes);
  return { parse: model ? parserOf(model) : flatTree };
}

/** Heads and relations, as arrays. */
type Arcs = Pick<Tree, 'heads' | 'relations'>;

function parserOf(model: Model): (words: readonly string[]) => Tree {
  const { habits } = model;
  const chooseTag = bestTag(habits.tagger, openWeights(model.tagger));
  const chooseSuper = bestLabel(habits.supertagger, openWeights(model.supertagger));
  const root = model.relations.indexOf('root');
  const weights: ParserWeights = {
    moveHabits: habits.moves,
    glance: openMoveWeights(model.glance),
    lead: model.lead,
    moves: openMoveWeights(model.moves),
    relationHabits: habits.arcs,
    relations: openWeights(model.arcs),
  };
  const chooser = bestChooser(weights, root);
  const describeWords = wordDescriber();
  const upos = model.tags.map(uposOf);
  const parts = partsOf(model.tags);
  return (words) => {
    if (words.length === 0 || words.length > longest) return flatTree(words);
    const table = describeWords(words);
    const tags = labelWords(table, null, taggingBySums, chooseTag);
    let arcs: Arcs | null = null;
    // A tree may be kept for long, and a word of it holds the text of its whole page: what makes it asks for no words.
    const count = words.length;
    const parsed = (): Arcs => {
      if (arcs) return arcs;
      const supers = labelWords(table, tags, supertagging, chooseSuper);
      const state = parseWords(tagWords(table, tags, supers, parts), root, chooser);
      arcs = {
        heads: Array.from({ length: count }, (_, i) => (state.heads[i] === count ? -1 : (state.heads[i] as number))),
        relations: Array.from({ length: count }, (_, i) => model.relations[(state.relations[i] as number) - 1] ?? 'dep'),
      };
      return arcs;
    };
    // Tags cost a fifth of a tree, and are all that many sentences are asked for.
    return {
      tags: words.map((_, i) => upos[tags[i] as number] ?? 'X'),
      get heads() {
        return parsed().heads;
      },
      get relations() {
        return parsed().relations;
      },
    };
  };
}
