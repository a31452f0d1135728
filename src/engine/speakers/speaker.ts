import type { Entity } from '../../model';
import type { Cast, Document } from '../document';

/** Who speaks: the source's words resolved, and the entity they name or speak for. */
export interface Speaker {
  readonly who: string;
  readonly entity: string | null;
}

/** Who spoke before, with what later words are looked up in. */
export interface Known extends Speaker {
  readonly printed: string;
  /** The words as printed, in lower case: what "the spokesman" is looked up in. */
  readonly words: string;
  readonly place: number;
}

/** What all speakers of a page are resolved by. */
export interface Speaking {
  readonly document: Document;
  readonly cast: Cast;
  readonly entities: ReadonlyMap<string, Entity>;
  /** Who spoke before, in text order. */
  readonly before: readonly Known[];
}

/** An entity as who speaks. */
export const speakerOf = (entity: Entity | undefined): Speaker | null => (entity ? { who: entity.name, entity: entity.id } : null);

/** Without article and description: "a Halden spokesman, Jo Lind" → "Halden spokesman, Jo Lind". */
export function bare(words: string): string {
  const named = words.replace(/^(?:the|a|an)\s+/i, '');
  return untidy.test(named) ? named.replace(/\s+/g, ' ') : named;
}
/** Two spaces, or one that is none: a line break. */
const untidy = /\s\s|[^\S ]/;

/** Nouns of who speaks for a house, or leads it. */
export const spokesNouns =
  /\b(?:spokes(?:man|woman|person|people)|representatives?|lawyers?|attorneys?|chief executive|CEO|chairman|chairwoman|founder|executives?|managers?|directors?|owners?)\b/i;
