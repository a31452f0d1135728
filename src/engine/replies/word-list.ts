/**
 * A pattern from words and phrases parted by commas, so that the lists can be read and corrected: "fail*" is any word that begins so,
 * "without … pay" lets one word stand between.
 */
export function anyOf(list: string): RegExp {
  const words = list
    .split(',')
    .map((word) => word.trim().replace(/\s+/g, ' '))
    .filter(Boolean)
    .map((word) => word.replace(/ … /g, '\\s(?:[\\p{L}-]+\\s)?').replace(/ /g, '\\s').replace(/\*/g, '[\\p{L}-]*'));
  return new RegExp(`(?<![\\p{L}])(?:${words.join('|')})(?![\\p{L}])`, 'iu');
}
