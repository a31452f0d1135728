import type { PageText } from '../model';
import type { Document, Sentence, Syntax, Token, Tree } from './document';
import type { Parsed } from './grammar';
import { flatTree } from './syntax/flat-tree';
import { splitSentences } from './text/sentences';
import { tokenise } from './text/tokens';

/**
 * Longest sentence that is parsed, in tokens. News sentences have some 25; what is longer is a list, a table or no prose, and gets the flat
 * tree, so that a paragraph of 50,000 characters without a full stop costs no more than reading it.
 */
export const longestParsed = 200;

/** Divides a page into sentences and tokens. Trees are made when a rule first asks for one. Total: any page in, a document out. */
export function prepare(page: PageText, syntax: Syntax): Document {
  const sentences: Sentence[] = [];
  let block = 0;
  for (const span of splitSentences(page)) {
    while (block + 1 < page.blocks.length && (page.blocks[block + 1]?.start ?? 0) <= span.start) block++;
    sentences.push(new Prepared(span.start, span.end, sentences.length, block, tokenise(page.text, span), syntax));
  }
  return { page, text: page.text, sentences };
}

class Prepared implements Sentence {
  parsed?: Parsed;
  private made: Tree | null = null;

  constructor(
    readonly start: number,
    readonly end: number,
    readonly index: number,
    readonly block: number,
    readonly tokens: readonly Token[],
    private readonly syntax: Syntax,
  ) {}

  tree(): Tree {
    this.made ??= treeOf(this.tokens, this.syntax);
    return this.made;
  }
}

function treeOf(tokens: readonly Token[], syntax: Syntax): Tree {
  const words = tokens.map(({ text }) => text);
  return words.length > longestParsed ? flatTree(words) : syntax.parse(words);
}
