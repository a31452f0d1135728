import type { Habits } from './habits';
import type { MoveWeights } from './move-weights';
import type { PackedWeights } from './weights';

/** "RJS5": first number of the file. */
export const magic = 0x35534a52;

/** What a syntax model holds. */
export interface Model {
  /** "VERB/VBD": universal part of speech and the treebank's own. */
  readonly tags: readonly string[];
  readonly relations: readonly string[];
  readonly tagger: PackedWeights;
  readonly supertagger: PackedWeights;
  /** What relation an arc has. */
  readonly arcs: PackedWeights;
  readonly moves: MoveWeights;
  /** What decides the moves that are clear at a glance, and how far ahead of the others such a move must be, in its weights' units. */
  readonly glance: MoveWeights;
  readonly lead: number;
  /** What each of the four decides without scoring. */
  readonly habits: {
    readonly tagger: Habits;
    readonly supertagger: Habits;
    readonly arcs: Habits;
    readonly moves: Habits;
  };
}

/*
 * The file, in little-endian numbers: `magic`, the number of sections, each section's length in bytes; then the sections, each begun at a
 * multiple of four. First the names (ASCII, lists apart by a blank line), then for tagger, supertagger and arcs: [choices], starts, records;
 * then the moves' weights, the habits of tagger, supertagger, arcs and moves, the glance, and its lead.
 */
const sectionsPerModel = 3;
const movesSection = 1 + 3 * sectionsPerModel;
const glanceSection = movesSection + 1 + 4;
const sectionCount = glanceSection + 2;
const headerLength = 4 * (2 + sectionCount);

interface Section {
  readonly at: number;
  readonly length: number;
}

/** Opens a model without reading it through: its arrays are views. `null` for what is no model, or is cut off. */
export function openModel(bytes: Uint8Array): Model | null {
  if (bytes.length < headerLength) return null;
  // Views of 32-bit numbers must begin at a multiple of four.
  const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const sections = sectionsOf(new Uint32Array(buffer, byteOffset, 2 + sectionCount), bytes.length);
  if (!sections) return null;
  const view = (n: number): Uint8Array<ArrayBufferLike> =>
    new Uint8Array(buffer, byteOffset + (sections[n]?.at ?? 0), sections[n]?.length ?? 0);
  const numbers = (n: number) => new Uint32Array(buffer, byteOffset + (sections[n]?.at ?? 0), (sections[n]?.length ?? 0) >> 2);
  const cells = (n: number) => new Int32Array(buffer, byteOffset + (sections[n]?.at ?? 0), (sections[n]?.length ?? 0) >> 2);
  const weights = (first: number): PackedWeights => ({
    choices: numbers(first)[0] ?? 0,
    starts: numbers(first + 1),
    records: new Uint16Array(buffer, byteOffset + (sections[first + 2]?.at ?? 0), (sections[first + 2]?.length ?? 0) >> 1),
  });
  const [tags = [], relations = []] = String.fromCharCode(...view(0))
    .split('\n\n')
    .map((list) => list.split('\n'));
  const [tagger, supertagger, arcs] = [weights(1), weights(1 + sectionsPerModel), weights(1 + 2 * sectionsPerModel)];
  const habits = {
    tagger: cells(movesSection + 1),
    supertagger: cells(movesSection + 2),
    arcs: cells(movesSection + 3),
    moves: cells(movesSection + 4),
  };
  const lead = numbers(glanceSection + 1)[0] ?? 0;
  return { tags, relations, tagger, supertagger, arcs, moves: cells(movesSection), habits, glance: cells(glanceSection), lead };
}

/** Where the sections lie, if the header is one and they fill the file. */
function sectionsOf(header: Uint32Array, length: number): Section[] | null {
  if (header[0] !== magic || header[1] !== sectionCount) return null;
  const sections: Section[] = [];
  let at = headerLength;
  for (const size of header.subarray(2)) {
    sections.push({ at, length: size });
    at += padded(size);
  }
  return at === length ? sections : null;
}

/** Prints a model to a file that `openModel` reads. */
export function printModel(model: Model): Uint8Array {
  const names = [model.tags, model.relations].map((list) => list.join('\n')).join('\n\n');
  const sections: Uint8Array[] = [Uint8Array.from(names, (c) => c.charCodeAt(0))];
  const add = (part: ArrayBufferView) => sections.push(new Uint8Array(part.buffer, part.byteOffset, part.byteLength));
  for (const { choices, starts, records } of [model.tagger, model.supertagger, model.arcs])
    for (const part of [Uint32Array.of(choices), starts, records]) add(part);
  add(model.moves);
  for (const part of [model.habits.tagger, model.habits.supertagger, model.habits.arcs, model.habits.moves]) add(part);
  for (const part of [model.glance, Uint32Array.of(model.lead)]) add(part);
  const header = Uint32Array.of(magic, sections.length, ...sections.map((s) => s.length));
  const out = new Uint8Array(headerLength + sections.reduce((sum, s) => sum + padded(s.length), 0));
  out.set(new Uint8Array(header.buffer));
  let at = headerLength;
  for (const section of sections) {
    out.set(section, at);
    at += padded(section.length);
  }
  return out;
}

const padded = (length: number): number => Math.ceil(length / 4) * 4;
