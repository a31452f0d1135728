import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { ok, type Result, refused } from '../model';
import type { BackupError } from './backup';

/*
 * A backup under a passphrase: one line of JSON that says how it is encrypted, a line feed, and the encrypted bytes to the end.
 *
 *   {"format":"rejoinder sealed backup","version":1,"kdf":"PBKDF2-HMAC-SHA-256","rounds":600000,"salt":"…","cipher":"AES-256-GCM",
 *    "iv":"…","about":"…","bytes":123,"sha256":"…"}
 *
 * The key is 256 bits of PBKDF2 from the passphrase (Unicode NFKC, UTF-8) and the salt (hexadecimal, 16 bytes). The cipher's additional
 * data is the line's JSON from `format` to `iv`; its tag is the last 16 bytes. `bytes` and `sha256` (of the additional data and the
 * encrypted bytes) tell a file that was damaged from a passphrase that is wrong: whole, but not opened, is a wrong passphrase. They are no
 * secret and no protection; against forgery stands the tag. What is inside is an ordinary backup.
 */

const FORMAT = 'rejoinder sealed backup';
const VERSION = 1;

/** As OWASP's cheat sheet asks of PBKDF2-HMAC-SHA-256. */
export const sealingRounds = 600_000;
/** More would only make a browser hang on a forged file. */
const MOST_ROUNDS = 10_000_000;
const SALT_BYTES = 16;
/** The length that AES-GCM is made for. */
const IV_BYTES = 12;
/** A header is shorter; a file without a line feed so far is none of ours. */
const MOST_HEADER = 2000;

const ABOUT = 'A backup of Rejoinder under a passphrase. After this line: AES-256-GCM, additional data = this JSON from format to iv.';

/** How a key is made and used: what the cipher must be told. */
export interface Sealing {
  readonly rounds: number;
  readonly salt: Uint8Array;
  readonly iv: Uint8Array;
  /** Additional data: vouched for, but not hidden. */
  readonly vouched: Uint8Array;
}

/** The browser's cryptography, handed in so that this room stays pure: PBKDF2-HMAC-SHA-256 and AES-256-GCM. */
export interface Cipher {
  readonly random: (bytes: number) => Uint8Array;
  readonly seal: (plain: Uint8Array, passphrase: Uint8Array, how: Sealing) => Promise<Uint8Array>;
  /** `null`: the tag does not fit. */
  readonly open: (sealed: Uint8Array, passphrase: Uint8Array, how: Sealing) => Promise<Uint8Array | null>;
}

export type SealedError = Extract<BackupError, 'cut off' | 'newer backup' | 'damaged'> | 'wrong passphrase';

/** The same key however a keyboard composes an accent. */
const bytesOf = (passphrase: string) => utf8ToBytes(passphrase.normalize('NFKC'));

const fixed = (rounds: number, salt: string, iv: string) =>
  JSON.stringify({ format: FORMAT, version: VERSION, kdf: 'PBKDF2-HMAC-SHA-256', rounds, salt, cipher: 'AES-256-GCM', iv });

const digest = (vouched: Uint8Array, sealed: Uint8Array) => bytesToHex(sha256.create().update(vouched).update(sealed).digest());

/** Encrypts a printed backup in UTF-8 under a passphrase; the answer is the file in pieces. */
export async function sealBackup(backup: Uint8Array, passphrase: string, cipher: Cipher): Promise<Uint8Array[]> {
  const [salt, iv] = [cipher.random(SALT_BYTES), cipher.random(IV_BYTES)];
  const head = fixed(sealingRounds, bytesToHex(salt), bytesToHex(iv));
  const vouched = utf8ToBytes(head);
  const sealed = await cipher.seal(backup, bytesOf(passphrase), { rounds: sealingRounds, salt, iv, vouched });
  const rest = JSON.stringify({ about: ABOUT, bytes: sealed.length, sha256: digest(vouched, sealed) });
  return [utf8ToBytes(`${head.slice(0, -1)},${rest.slice(1)}\n`), sealed];
}

/** The first line, where there is one: ASCII. */
function headerOf(file: Uint8Array): string {
  const end = file.subarray(0, MOST_HEADER).indexOf(LINE_FEED);
  return String.fromCharCode(...file.subarray(0, end < 0 ? MOST_HEADER : end));
}
const LINE_FEED = 10;

/** Whether a file is, or was before it was damaged, a backup under a passphrase; its first hundred bytes are enough. */
export const isSealed = (file: Uint8Array): boolean => headerOf(file).startsWith(`{"format":"${FORMAT}"`);

interface Header {
  readonly how: Sealing;
  readonly bytes: number;
  readonly sha256: string;
}

function readHeader(line: string): Header | 'newer backup' | 'damaged' {
  let head: Record<string, unknown>;
  try {
    head = JSON.parse(line);
  } catch {
    return 'damaged';
  }
  const { version, rounds, salt, iv, bytes, sha256: hash } = head;
  if (typeof version === 'number' && version > VERSION) return 'newer backup';
  const hex = (value: unknown, length: number) => typeof value === 'string' && new RegExp(`^[0-9a-f]{${length * 2}}$`).test(value);
  if (!Number.isInteger(rounds) || !Number.isInteger(bytes) || typeof hash !== 'string') return 'damaged';
  if ((rounds as number) < sealingRounds || (rounds as number) > MOST_ROUNDS || !hex(salt, SALT_BYTES) || !hex(iv, IV_BYTES))
    return 'damaged';
  const vouched = utf8ToBytes(fixed(rounds as number, salt as string, iv as string));
  const how = { rounds: rounds as number, salt: hexToBytes(salt as string), iv: hexToBytes(iv as string), vouched };
  return { how, bytes: bytes as number, sha256: hash };
}

/** Opens a backup under a passphrase: the bytes of an ordinary backup in UTF-8, or what is wrong. A damaged file is told before any key is made. */
export async function openSealed(file: Uint8Array, passphrase: string, cipher: Cipher): Promise<Result<Uint8Array, SealedError>> {
  const line = headerOf(file);
  if (line.length >= Math.min(file.length, MOST_HEADER)) return refused('cut off');
  const header = readHeader(line);
  if (typeof header === 'string') return refused(header);
  const sealed = file.subarray(line.length + 1);
  if (sealed.length < header.bytes) return refused('cut off');
  if (sealed.length > header.bytes || digest(header.how.vouched, sealed) !== header.sha256) return refused('damaged');
  const opened = await cipher.open(sealed, bytesOf(passphrase), header.how);
  return opened ? ok(opened) : refused('wrong passphrase');
}
