/**
 * A test whether a text begins with a lead, and within so many words has one of many nouns: ", a | leading Dutch | maker". Step by step, since
 * one pattern of them all is compiled with its list of nouns once for each word that may stand before it.
 */
export function nounAfter(lead: RegExp, word: string, most: number, nouns: string): Pick<RegExp, 'test'> {
  const between = new RegExp(word, 'y');
  const noun = new RegExp(`(?:${nouns})\\b`, 'y');
  return {
    test(text) {
      let at = lead.exec(text)?.[0].length ?? -1;
      for (let words = 0; at >= 0; words++) {
        noun.lastIndex = at;
        if (noun.test(text)) return true;
        between.lastIndex = at;
        at = words < most && between.test(text) ? between.lastIndex : -1;
      }
      return false;
    },
  };
}
