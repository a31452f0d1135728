import { finish, mix } from './hash';

/** Combinations of atoms, each of which makes one feature of a decision. Made from text by `templatesOf`. */
export interface Templates {
  readonly count: number;
  /** For each template: how many atoms, then their places. */
  readonly code: Uint8Array;
  /** The atoms that are asked for, each once. */
  readonly used: Uint8Array;
}

/**
 * Reads templates: one a line or "·", atoms apart by spaces, each a name of `atoms`: "s0.word b0.tag".
 * Throws `RangeError` on a name that is not there: a mistake of ours.
 */
export function templatesOf(text: string, atoms: readonly string[]): Templates {
  const code: number[] = [];
  const used = new Set<number>();
  const lines = text.split(/[·\n]/).filter((line) => line.trim());
  for (const line of lines) {
    const places = line
      .trim()
      .split(/\s+/)
      .map((name) => atoms.indexOf(name));
    if (places.includes(-1)) throw new RangeError(`no such atom in "${line.trim()}"`);
    code.push(places.length, ...places);
    for (const place of places) used.add(place);
  }
  return { count: lines.length, code: Uint8Array.from(code), used: Uint8Array.from(used) };
}

/** Writes the features' hashes, one a template. */
export function fillFeatures({ code, count }: Templates, atoms: Int32Array, out: Int32Array): void {
  for (let template = 0, at = 0; template < count; template++) {
    // Spread, so that small numbers of templates don't meet the small numbers of atoms.
    let hash = Math.imul(template + 1, 0xc2b2ae35);
    for (const end = at + 1 + (code[at++] as number); at < end; at++) hash = mix(hash, atoms[code[at] as number] as number);
    out[template] = finish(hash);
  }
}

/** Room for a score a choice: whole numbers for packed weights, others while training. */
export type Scores = Int32Array | Float32Array;

/** What decides: adds up the weights of the features that hold. */
export interface Scorer {
  /** How many choices there are. */
  readonly choices: number;
  /** Writes each choice's score. */
  score(features: Int32Array, into: Scores): void;
}
