import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** One sentence of a treebank. */
export interface GoldSentence {
  readonly words: string[];
  /** "VERB/VBD" */
  readonly tags: string[];
  /** -1 for the root. */
  readonly heads: number[];
  readonly relations: string[];
}

/** Reads a gzipped CoNLL-U file. Empty nodes and the lines of multiword tokens are passed over. */
export function readTreebank(file: string): GoldSentence[] {
  const out: GoldSentence[] = [];
  for (const part of gunzipSync(readFileSync(file)).toString('utf8').split('\n\n')) {
    const rows = part
      .split('\n')
      .filter((line) => /^\d+\t/.test(line))
      .map((line) => line.split('\t') as [string, string, string, string, string, string, string, string]);
    if (!rows.length) continue;
    out.push({
      words: rows.map((r) => r[1]),
      tags: rows.map((r) => `${r[3]}/${r[4]}`),
      heads: rows.map((r) => Number(r[6]) - 1),
      relations: rows.map((r) => r[7]),
    });
  }
  return out;
}

/** The sentence with capitals as in "Minister Says Cameras of the Firm Were Unsafe". */
export function asHeadline(sentence: GoldSentence): GoldSentence {
  const small = /^(?:ADP|DET|CCONJ|PART|SCONJ|PUNCT)\//;
  const words = sentence.words.map((word, i) =>
    i > 0 && small.test(sentence.tags[i] ?? '') ? word : word.charAt(0).toUpperCase() + word.slice(1),
  );
  return { ...sentence, words };
}
