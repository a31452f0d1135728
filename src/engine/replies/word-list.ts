/**
 * Latin letters. Not `\p{L}`: without regard to case that makes a pattern of some twenty words take longer to compile than to read an
 * article with (50 ms the longest list).
 */
const LETTER = 'a-zà-ɏḀ-ỿ';

/**
 * A pattern from words and phrases parted by commas, so that the lists can be read and corrected: "fail*" is any word that begins so,
 * "without … pay" lets one word stand between.
 */
export function anyOf(list: string): RegExp {
  const words = list
    .split(',')
    .map((word) => word.trim().replace(/\s+/g, ' '))
    .filter(Boolean)
    .map((word) => word.replace(/ … /g, `\\s(?:[${LETTER}-]+\\s)?`).replace(/ /g, '\\s').replace(/\*/g, `[${LETTER}-]*`));
  return new RegExp(`(?<![${LETTER}])(?:${words.join('|')})(?![${LETTER}])`, 'i');
}
