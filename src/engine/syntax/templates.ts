import { finish, mix } from './hash';

/** Combinations of atoms, each of which makes one feature of a decision. Made from text by `templatesOf`. */
export interface Templates {
  readonly count: number;
  /** Where each template's hash begins. */
  readonly seeds: Int32Array;
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
  const lines = text.split(/[·\n]/).filter((line) => line.trim());
  return layOut(
    lines.map((line, template): Template => {
      const places = line
        .trim()
        .split(/\s+/)
        .map((name) => atoms.indexOf(name));
      if (places.includes(-1)) throw new RangeError(`no such atom in "${line.trim()}"`);
      // Spread, so that small numbers of templates don't meet the small numbers of atoms.
      return { seed: Math.imul(template + 1, 0xc2b2ae35), places };
    }),
  );
}

interface Template {
  readonly seed: number;
  readonly places: readonly number[];
}

function layOut(templates: readonly Template[]): Templates {
  return {
    count: templates.length,
    seeds: Int32Array.from(templates, ({ seed }) => seed),
    code: Uint8Array.from(templates.flatMap(({ places }) => [places.length, ...places])),
    used: Uint8Array.from(new Set(templates.flatMap(({ places }) => places))),
  };
}

/** Those of the templates whose atoms all pass, and the others. Their features stay what they are. */
export function partTemplates(
  { seeds, code }: Templates,
  pass: (atom: number) => boolean,
): readonly [passed: Templates, others: Templates] {
  const parts: [Template[], Template[]] = [[], []];
  let at = 0;
  for (const seed of seeds) {
    const places = [...code.subarray(at + 1, at + 1 + (code[at] as number))];
    at += 1 + places.length;
    parts[places.every(pass) ? 0 : 1].push({ seed, places });
  }
  return [layOut(parts[0]), layOut(parts[1])];
}

/** Writes the features' hashes, one a template. */
export function fillFeatures({ code, count, seeds }: Templates, atoms: Int32Array, out: Int32Array): void {
  for (let template = 0, at = 0; template < count; template++) {
    let hash = seeds[template] as number;
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
