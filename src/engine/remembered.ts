import type { Syntax, Tree } from './document';

/** Sentences remembered, twice over: a live blog of a whole day has no more, and they take a few megabytes. */
const most = 3000;

/**
 * The same syntax, which keeps the trees of the sentences that it parsed last. A live blog is read again with each new post, and all but a
 * few of its sentences are as they were.
 */
export function remembered(syntax: Syntax): Syntax {
  let young = new Map<string, Tree>();
  let old = new Map<string, Tree>();
  return {
    parse(words) {
      const key = words.join('\n');
      const known = young.get(key);
      if (known) return known;
      const tree = old.get(key) ?? syntax.parse(words);
      if (young.size === most) {
        old = young;
        young = new Map();
      }
      young.set(key, tree);
      return tree;
    },
  };
}
