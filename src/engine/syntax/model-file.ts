import type { PackedWeights } from './weights';

/** "RJS1": first number of the file. */
export const magic = 0x31534a52;

/** What a syntax model holds. */
export interface Model {
  /** "VERB/VBD": universal part of speech and the treebank's own. */
  readonly tags: readonly string[];
  readonly relations: readonly string[];
  /** For each of the parser's moves "S", or "L" or "R" and the relation: "Lnsubj". */
  readonly moves: readonly string[];
  readonly tagger: PackedWeights;
  readonly supertagger: PackedWeights;
  readonly parser: PackedWeights;
}

/*
 * The file, in little-endian numbers: `magic`, the number of sections, each section's length in bytes; then the sections, each begun at a
 * multiple of four. First the names (ASCII, lists apart by a blank line), then for each model: [choices], bucketSizes, prints, entrySizes,
 * entryChoices, entryWeights.
 */
const sectionsPerModel = 6;
const sectionCount = 1 + 3 * sectionsPerModel;

/** Opens a model without reading it through: its arrays are views. `null` for what is no model, or is cut off. */
export function openModel(bytes: Uint8Array): Model | null {
  const headerLength = 4 * (2 + sectionCount);
  if (bytes.length < headerLength) return null;
  // A copy of its own, for views must begin at a multiple of their size.
  const { buffer } = bytes.slice();
  const header = new Uint32Array(buffer, 0, 2 + sectionCount);
  if (header[0] !== magic || header[1] !== sectionCount) return null;
  const places: { readonly at: number; readonly length: number }[] = [];
  let at = headerLength;
  for (const length of header.subarray(2)) {
    places.push({ at, length });
    at += padded(length);
  }
  if (at !== bytes.length) return null;
  const sectionAt = (n: number) => places[n] ?? { at: 0, length: 0 };
  const weightsAt = (n: number): PackedWeights => {
    const [choices, bucketSizes, prints, entrySizes, entryChoices, entryWeights] = Array.from({ length: sectionsPerModel }, (_, k) =>
      sectionAt(1 + n * sectionsPerModel + k),
    ) as [Place, Place, Place, Place, Place, Place];
    return {
      choices: new Uint32Array(buffer, choices.at, 1)[0] as number,
      bucketSizes: new Uint8Array(buffer, bucketSizes.at, bucketSizes.length),
      prints: new Uint16Array(buffer, prints.at, prints.length / 2),
      entrySizes: new Uint8Array(buffer, entrySizes.at, entrySizes.length),
      entryChoices: new Uint8Array(buffer, entryChoices.at, entryChoices.length),
      entryWeights: new Int8Array(buffer, entryWeights.at, entryWeights.length),
    };
  };
  const names = sectionAt(0);
  const text = String.fromCharCode(...new Uint8Array(buffer, names.at, names.length));
  const [tags = [], relations = [], moves = []] = text.split('\n\n').map((list) => list.split('\n'));
  return { tags, relations, moves, tagger: weightsAt(0), supertagger: weightsAt(1), parser: weightsAt(2) };
}

interface Place {
  readonly at: number;
  readonly length: number;
}

/** Prints a model to a file that `openModel` reads. */
export function printModel(model: Model): Uint8Array {
  const names = [model.tags, model.relations, model.moves].map((list) => list.join('\n')).join('\n\n');
  const sections: Uint8Array[] = [Uint8Array.from(names, (c) => c.charCodeAt(0))];
  for (const w of [model.tagger, model.supertagger, model.parser])
    for (const part of [Uint32Array.of(w.choices), w.bucketSizes, w.prints, w.entrySizes, w.entryChoices, w.entryWeights])
      sections.push(new Uint8Array(part.buffer, part.byteOffset, part.byteLength));
  const header = Uint32Array.of(magic, sections.length, ...sections.map((s) => s.length));
  const out = new Uint8Array(header.byteLength + sections.reduce((sum, s) => sum + padded(s.length), 0));
  out.set(new Uint8Array(header.buffer));
  let at = header.byteLength;
  for (const section of sections) {
    out.set(section, at);
    at += padded(section.length);
  }
  return out;
}

const padded = (length: number): number => Math.ceil(length / 4) * 4;
