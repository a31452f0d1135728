/** Letters of a word that is stored by itself: of a longer one, cut out of a text, V8 keeps a view, and with it the whole text. */
const LONGEST_OWN = 12;

/** A word that may be kept when its text is gone: a long one is written anew. */
export const detached = (word: string): string => (word.length > LONGEST_OWN ? word.split('').join('') : word);
