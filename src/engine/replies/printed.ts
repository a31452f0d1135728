import type { Mention, Statement } from '../../model';
import type { Cast, Document } from '../document';
import { isCovered, placesOf } from './places';

/** "China Geo, for its part", "Ana Ruel", "Ana’s Kitchen": a name at the head of a source. */
const NAME_AT_HEAD =
  /^(?:The\s|the\s)?([A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ\d&-]+(?:['’]s)?(?:\s[A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ\d&-]+)+)(?=$|[,;]|['’]s?\s)/;
/** "Ruel", "Mr Ruel": one word that may be a name. */
const ONE_NAME = /^(?:Mr\.?\s|Mrs\.?\s|Ms\.?\s|Dr\.?\s)?([A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ-]{2,})$/;

const PRINTED = 'printed:';

/** Whether an id stands for somebody whom the cast does not know. */
export const isPrinted = (party: string): boolean => party.startsWith(PRINTED);

/** The name in such an id. */
export const printedName = (party: string): string => party.slice(PRINTED.length);

/** Whether a capital word is a name and not only the first of its sentence ("Residents say"): it has its capital inside one too. */
function isName(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (text[at - 1] === ' ' && INSIDE.test(text[at - 2] ?? '') && !GOES_ON.test(text[at + word.length] ?? '')) return true;
  return false;
}
const INSIDE = /[a-zß-ɏḀ-ỿ,’'”]/;
const GOES_ON = /[A-Za-zÀ-ɏḀ-ỿ\d-]/;

function nameOf(text: string, words: string): string | null {
  const several = NAME_AT_HEAD.exec(words)?.[1];
  if (several) return several;
  const one = ONE_NAME.exec(words)?.[1];
  return one && isName(text, one) ? one : null;
}

/**
 * The places that name a speaker whom the cast does not know, as mentions of a party of their own: who answers for nobody answers nothing,
 * and a name that a page prints is enough to tell whom a claim is about.
 */
export function findPrinted({ text }: Document, cast: Cast, statements: readonly Statement[]): Mention[] {
  const names = new Set<string>();
  const asked = new Map<string, string | null>();
  const known = (words: string): string | null => {
    const name = asked.has(words) ? (asked.get(words) ?? null) : nameOf(text, words);
    asked.set(words, name);
    return name;
  };
  for (const { entity, who, source } of statements) {
    const name = entity === null ? (known(who) ?? known(source.map((s) => text.slice(s.start, s.end)).join(' '))) : null;
    if (name) names.add(name);
  }
  const found: Mention[] = [];
  // Longer names first: "Ruel" inside "Ana Ruel" is hers.
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    const entity = `${PRINTED}${name}`;
    for (const { start, end } of placesOf(text, name))
      if (!isCovered(cast.mentions, start, end) && !isCovered(found, start, end)) found.push({ start, end, how: 'name', entity });
    found.sort((a, b) => a.start - b.start);
  }
  return found;
}
