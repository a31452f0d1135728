/*
 * What Hypothesis asks of annotations that it is to bring in, in our own words: its client's importer reads a file, keeps five fields of each
 * entry and sends them to the server, which checks them anew. Read in their sources (h/schemas/annotation.py, h/util/document_claims.py and
 * h/db/types.py of the server; helpers/import.ts, services/import-annotations.ts, helpers/annotation-metadata.ts, types/api.ts and
 * annotator/anchoring/html.ts of the client).
 */

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const isString = (value: unknown): value is string => typeof value === 'string';
const isListOf = <T>(value: unknown, is: (item: unknown) => item is T): value is T[] => Array.isArray(value) && value.every(is);
const isOffset = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0;

/** The server keeps text in PostgreSQL, as UTF-8: neither the character nought nor half a surrogate pair can be stored. */
const isStorable = (text: string) => !text.includes('\u0000') && !/\p{Cs}/u.test(text);

/** What is wrong with a selector, by its type. The server wants a type; the client trusts the rest. */
function selectorFaults(selector: unknown): string[] {
  if (!isObject(selector) || !isString(selector['type'])) return ['a selector without a type'];
  const { type, exact, prefix = '', suffix = '', start, end } = selector;
  if (type === 'TextQuoteSelector')
    return [exact, prefix, suffix].every(isString) && exact !== '' && [exact, prefix, suffix].every((part) => isStorable(String(part)))
      ? []
      : ['a quote without words'];
  if (type === 'TextPositionSelector')
    return isOffset(start) && isOffset(end) && (start as number) < (end as number) ? [] : ['a position that is none'];
  // Made of paths through the page as its own client saw it: whoever did not see it leaves it out.
  if (type === 'RangeSelector')
    return [selector['startContainer'], selector['endContainer']].every(isString) &&
      [selector['startOffset'], selector['endOffset']].every(isOffset)
      ? []
      : ['a range that is none'];
  return [`a selector that web pages do not have: ${type}`];
}

/** One target at the most, since the server keeps no other. Without selectors it means the page; an empty list of them is not shown as a page note. */
function targetFaults(target: unknown, uri: unknown): string[] {
  if (!isListOf(target, isObject)) return ['target is no list of objects'];
  if (target.length > 1) return ['more than one target'];
  const [first] = target;
  if (!first) return [];
  const { source, selector } = first;
  const where = source === uri ? [] : ['the target is another page'];
  if (selector === undefined) return where;
  if (!Array.isArray(selector) || selector.length === 0) return [...where, 'selectors, but none'];
  // The client compares quotes to know what it has already, and looks for them where positions fail.
  const quotes = selector.filter((s) => isObject(s) && s['type'] === 'TextQuoteSelector');
  return [...where, ...(quotes.length === 1 ? [] : ['not one quote']), ...selector.flatMap(selectorFaults)];
}

/** Title as a list, of which the client shows the first: an empty list would show nothing at all. Links have an address. */
function documentFaults(document: unknown): string[] {
  if (!isObject(document)) return ['document is no object'];
  const { title, link } = document;
  const titled = title === undefined || (isListOf(title, isString) && title.length > 0 && title.every((t) => t.trim() && isStorable(t)));
  const linked = link === undefined || (isListOf(link, isObject) && link.every(({ href }) => isString(href) && href));
  return [...(titled ? [] : ['a title that is none']), ...(linked ? [] : ['a link without an address'])];
}

/** What Hypothesis could not bring in of one entry. */
function entryFaults(entry: unknown): string[] {
  if (!isObject(entry)) return ['no object'];
  const { uri, text, tags, target, document, user, references, group, permissions } = entry;
  return [
    ...(isString(uri) && /^https?:\/\/[^\s/]/.test(uri) ? [] : ['no address']),
    ...(isString(text) && isStorable(text) ? [] : ['text that cannot be stored']),
    // Compared with those that are there: a missing list would break that off.
    ...(isListOf(tags, isString) && tags.every(isStorable) ? [] : ['tags that cannot be stored']),
    // By these the importer asks whose annotations are meant.
    ...(isString(user) && /^acct:[^@]+@.+$/.test(user) ? [] : ['a user who is none']),
    ...(references === undefined || (isListOf(references, isString) && references.length === 0) ? [] : ['an answer to an annotation']),
    ...(group === undefined || isString(group) ? [] : ['a group that is none']),
    ...(permissions === undefined || (isObject(permissions) && isListOf(permissions['read'], isString))
      ? []
      : ['permissions without read']),
    ...targetFaults(target, uri),
    ...documentFaults(document),
  ];
}

/** What Hypothesis could not bring in of a file: empty if it takes it whole. */
export function checkHypothesis(text: string): string[] {
  const file: unknown = JSON.parse(text);
  if (!isObject(file) || !Array.isArray(file['annotations'])) return ['no list of annotations'];
  return file['annotations'].flatMap((entry, i) => entryFaults(entry).map((fault) => `${i}: ${fault}`));
}
