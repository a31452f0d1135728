import type { Hop } from '../../model';
import type { Cast, Document } from '../document';
import { mentionsIn } from '../in-order';

/** "which independently corroborated them", "has verified the documents". */
const CHECKED =
  /\b(?:(?:has|have|had)\s)?(?:independently|separately|also)?\s?(?:corroborated|verified|authenticated|fact-checked|cross-checked)\b(?:\s(?:them|it|these|those|(?:the|its|their)\s[a-zà-ɏḀ-ỿ-]+(?:\s[a-zà-ɏḀ-ỿ-]+)?))?/i;

/** No such words are without one of these: the page is asked for them first. */
const A_CHECK = /corroborated|verified|authenticated|-checked/i;

/** A publication's own words that it checked something of an entity's: which entities, and the words. */
export interface Corroboration {
  /** Who says that they checked. */
  readonly by: string;
  /** Whose findings: the other entities that the sentence names. */
  readonly of: ReadonlySet<string>;
  readonly words: string;
}

/** The sentences in which a publication says that it checked for itself. */
export function findCorroborations(document: Document, cast: Cast): Corroboration[] {
  if (!A_CHECK.test(document.text)) return [];
  const kinds = new Map(cast.entities.map((e) => [e.id, e.kind]));
  return document.sentences.flatMap((sentence) => {
    const found = CHECKED.exec(document.text.slice(sentence.start, sentence.end));
    if (!found) return [];
    const at = sentence.start + found.index;
    const named = mentionsIn(cast.mentions, [sentence]);
    // Who checked is named last before the word: "shared its findings with the Journal, which … corroborated them".
    const by = named.filter((m) => m.end <= at && kinds.get(m.entity) === 'publication').at(-1);
    if (!by) return [];
    return [{ by: by.entity, of: new Set(named.map((m) => m.entity).filter((id) => id !== by.entity)), words: found[0].trim() }];
  });
}

/** The hops, each with what it says it checked, where an earlier hop is who it was checked for. */
export function corroborate(hops: readonly Hop[], corroborations: readonly Corroboration[]): readonly Hop[] {
  if (!corroborations.length) return hops;
  return hops.map((hop, i) => {
    const earlier = new Set(hops.slice(0, i).flatMap((h) => (h.entity ? [h.entity] : [])));
    const checked = corroborations.find((c) => c.by === hop.entity && [...c.of].some((id) => earlier.has(id)));
    return checked ? { ...hop, corroboration: checked.words } : hop;
  });
}
