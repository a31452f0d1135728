import { HEADER_WORDS, HOWS, MAGIC, type PackEntity, type StoredEntity } from './format';
import { HASH_START, hashStep, slotOf, wordsOf } from './token';
import { encodeUtf8 } from './utf8';

interface Node {
  readonly next: Map<number, Node>;
  readonly values: number[];
}

const node = (): Node => ({ next: new Map(), values: [] });

/** Numbers the words: those that begin a name first, so that the root needs no search. */
function numberWords(entities: readonly PackEntity[]): { words: string[]; number: Map<string, number>; roots: number } {
  const first = new Set<string>();
  const other = new Set<string>();
  for (const { aliases } of entities)
    for (const { text } of aliases) {
      const [head, ...rest] = wordsOf(text);
      if (head === undefined) continue;
      first.add(head);
      for (const word of rest) other.add(word);
    }
  const words = [...[...first].sort(), ...[...other].filter((word) => !first.has(word)).sort()];
  return { words, number: new Map(words.map((word, i) => [word, i])), roots: first.size };
}

function buildTrie(entities: readonly PackEntity[], number: ReadonlyMap<string, number>): Node {
  const root = node();
  entities.forEach(({ aliases }, index) => {
    for (const { text, trust, how } of aliases) {
      let at = root;
      for (const word of wordsOf(text)) {
        const key = number.get(word) ?? 0;
        const next = at.next.get(key) ?? node();
        at.next.set(key, next);
        at = next;
      }
      const value = (index << 4) | (HOWS.indexOf(how) << 2) | (trust === 'context' ? 1 : 0);
      // The same spelling twice for one entity: the first, more certain one counts.
      if (at !== root && !at.values.some((v) => v >> 4 === index)) at.values.push(value);
    }
  });
  return root;
}

function breadthFirst(root: Node): { edgeCount: number[]; edgeWord: number[]; valueCount: number[]; value: number[] } {
  const edgeCount: number[] = [];
  const edgeWord: number[] = [];
  const valueCount: number[] = [];
  const value: number[] = [];
  const queue = [root];
  for (let i = 0; i < queue.length; i++) {
    const { next, values } = queue[i] as Node;
    const edges = [...next].sort((a, b) => a[0] - b[0]);
    if (i && edges.length > 255) throw new RangeError(`${edges.length} names go on from one word, at most 255 can`);
    edgeCount.push(i ? edges.length : 0);
    valueCount.push(values.length);
    value.push(...values);
    for (const [word, child] of edges) {
      edgeWord.push(word);
      queue.push(child);
    }
  }
  return { edgeCount, edgeWord, valueCount, value };
}

function hashTable(words: readonly string[]): Uint32Array {
  let size = 16;
  while (size < words.length * 2) size *= 2;
  const slots = new Uint32Array(size);
  words.forEach((word, i) => {
    let hash = HASH_START;
    for (let k = 0; k < word.length; k++) hash = hashStep(hash, word.charCodeAt(k));
    let slot = slotOf(hash, size - 1);
    while (slots[slot]) slot = (slot + 1) & (size - 1);
    slots[slot] = i + 1;
  });
  return slots;
}

function stored(entity: PackEntity): StoredEntity {
  const { id, name, kind, country, tickers, domains, checked, listings, owners } = entity;
  return {
    i: id,
    n: name,
    ...(kind === 'company' ? {} : { k: kind }),
    ...(country ? { c: country } : {}),
    ...(tickers.length ? { t: tickers } : {}),
    ...(domains.length ? { d: domains } : {}),
    ...(checked ? { x: true } : {}),
    ...(listings.length ? { l: listings } : {}),
    ...(owners.length ? { o: owners } : {}),
  };
}

/** Lays sections one after another, each padded to four bytes. */
function join(header: readonly number[], sections: readonly (Uint8Array | Uint16Array | Uint32Array)[]): Uint8Array {
  const padded = (n: number) => (n + 3) & ~3;
  const total = header.length * 4 + sections.reduce((sum, s) => sum + padded(s.byteLength), 0);
  const bytes = new Uint8Array(total);
  bytes.set(new Uint8Array(Uint32Array.from(header).buffer));
  let at = header.length * 4;
  for (const section of sections) {
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), at);
    at += padded(section.byteLength);
  }
  return bytes;
}

/** Packs entities into one buffer that `openPack` reads without parsing. Throws `RangeError` where the format's bounds are passed. */
export function writePack(unsorted: readonly PackEntity[]): Uint8Array {
  const entities = unsorted.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const { words, number, roots } = numberWords(entities);
  const long = words.find((word) => word.length > 255);
  if (long) throw new RangeError(`a word of ${long.length} letters: at most 255`);
  const { edgeCount, edgeWord, valueCount, value } = breadthFirst(buildTrie(entities, number));
  const slots = hashTable(words);
  const units = Uint16Array.from(words.join(''), (c) => c.charCodeAt(0));
  const jsons = entities.map((entity) => encodeUtf8(JSON.stringify(stored(entity))));
  const bytes = new Uint8Array(jsons.reduce((sum, j) => sum + j.length, 0));
  let at = 0;
  for (const json of jsons) {
    bytes.set(json, at);
    at += json.length;
  }
  const header = [MAGIC, slots.length, words.length, units.length, roots, edgeCount.length, value.length, entities.length, bytes.length];
  if (header.length !== HEADER_WORDS) throw new RangeError(`${header.length} numbers in the header, not ${HEADER_WORDS}`);
  return join(header, [
    slots,
    Uint8Array.from(words, (word) => word.length),
    units,
    Uint8Array.from(edgeCount),
    Uint32Array.from(edgeWord),
    Uint8Array.from(valueCount),
    Uint32Array.from(value),
    Uint32Array.from(jsons, (json) => json.length),
    bytes,
  ]);
}
