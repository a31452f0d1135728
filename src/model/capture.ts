import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Publication } from './publication';

/** The article's text as it was read, kept once the page has a note: one a text, so that what changed since can be shown. */
export interface Capture {
  /** Canonical address of the page; with `sha256` the key. */
  readonly page: string;
  /** SHA-256 of the text in UTF-8, in hexadecimal: shows that it is as captured, and proves no time. */
  readonly sha256: string;
  /** The address under which it was read. */
  readonly url: string;
  readonly text: string;
  /** `null`: captured by version 1, which did not keep it. */
  readonly publication: Publication | null;
  /** When this text was first and last read, in milliseconds since 1970. */
  readonly at: number;
  readonly lastSeen: number;
}

/** The SHA-256 of a text in UTF-8, in hexadecimal: what `sha256sum` prints for a file of it. */
export const sha256Of = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));
