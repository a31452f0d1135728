import { createDecipheriv, createHash, pbkdf2Sync } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { isSealed, openSealed, parseBackup, printBackup, sealBackup, sealingRounds } from '../../../src/export';
import { defaultSettings } from '../../../src/model';
import { webCipher } from '../../../src/views/library/exchange/cipher';
import { note } from './example';

const contents = {
  ...{ pages: [], statements: [], notes: [note], changes: [], captures: [], corrections: [], searches: [] },
  ...{ settings: defaultSettings, packs: [], companies: [], amendments: [], refusals: [] },
};
const backup = printBackup(contents, '2026-11-24T06:00:00Z', '0.2.0');
const PASSPHRASE = 'the pier is closed 🚢 é';
let file: Uint8Array;

const sealed = async () => Buffer.concat(await sealBackup(Buffer.from(backup), PASSPHRASE, webCipher));

beforeAll(async () => {
  file = await sealed();
});

/** The name of what is wrong with a file, or null. */
const errorOf = async (bytes: Uint8Array, passphrase = PASSPHRASE) => {
  const opened = await openSealed(bytes, passphrase, webCipher);
  return opened.ok ? null : opened.error;
};
const headerEnd = () => file.indexOf(10);
/** The file with its header changed. */
const withHeader = (change: (header: string) => string) =>
  Buffer.concat([Buffer.from(change(Buffer.from(file.subarray(0, headerEnd())).toString())), file.subarray(headerEnd())]);

describe('a backup under a passphrase', () => {
  test('gives back what was put in', async () => {
    const opened = await openSealed(file, PASSPHRASE, webCipher);
    const text = opened.ok ? Buffer.from(opened.value).toString() : '';
    expect(text).toBe(backup);
    expect(parseBackup(text)).toMatchObject({ ok: true, value: { contents: { notes: [note] } } });
  });

  test('can be opened by what its first line says alone', () => {
    const line = Buffer.from(file.subarray(0, headerEnd())).toString();
    const { kdf, cipher, rounds, salt, iv, bytes, sha256 } = JSON.parse(line);
    expect([kdf, cipher, rounds]).toEqual(['PBKDF2-HMAC-SHA-256', 'AES-256-GCM', sealingRounds]);
    const vouched = Buffer.from(`${line.slice(0, line.indexOf(',"about"'))}}`);
    const sealed = Buffer.from(file.subarray(headerEnd() + 1));
    expect(sealed).toHaveLength(bytes);
    expect(createHash('sha256').update(vouched).update(sealed).digest('hex')).toBe(sha256);
    const key = pbkdf2Sync(PASSPHRASE.normalize('NFKC'), Buffer.from(salt, 'hex'), rounds, 32, 'sha256');
    const opening = createDecipheriv('aes-256-gcm', key, Buffer.from(iv, 'hex')).setAAD(vouched).setAuthTag(sealed.subarray(-16));
    expect(Buffer.concat([opening.update(sealed.subarray(0, -16)), opening.final()]).toString()).toBe(backup);
  });

  test('shows nothing of what it holds', () => {
    expect(Buffer.from(file).includes('harbour')).toBe(false);
    expect(isSealed(file)).toBe(true);
    expect(isSealed(Buffer.from(backup))).toBe(false);
    expect(isSealed(new Uint8Array())).toBe(false);
  });

  test('is never twice the same', async () => {
    expect((await sealed()).equals(file)).toBe(false);
  });

  test('opens however the keyboard composes an accent, and with no other words', async () => {
    expect(await errorOf(file, PASSPHRASE.normalize('NFD'))).toBe(null);
    expect(await errorOf(file, `${PASSPHRASE} `)).toBe('wrong passphrase');
    expect(await errorOf(file, '')).toBe('wrong passphrase');
  });

  test('cut off is told from a wrong passphrase', async () => {
    for (const at of [30, 200, headerEnd(), headerEnd() + 1, file.length - 1])
      expect(await errorOf(file.subarray(0, at), 'x'), String(at)).toBe('cut off');
  });

  test('damaged is told from a wrong passphrase, wherever the damage is', async () => {
    for (const at of [headerEnd() + 1, headerEnd() + 100, file.length - 1]) {
      const bytes = Uint8Array.from(file);
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      expect(await errorOf(bytes, 'x'), String(at)).toBe('damaged');
    }
    expect(await errorOf(Buffer.concat([file, Buffer.from('x')]))).toBe('damaged');
    expect(await errorOf(withHeader((h) => h.replace(/"salt":"../, '"salt":"zz')))).toBe('damaged');
    expect(await errorOf(withHeader((h) => h.replace(/"iv":"(.)/, (_, c) => `"iv":"${c === '0' ? '1' : '0'}`)))).toBe('damaged');
    expect(await errorOf(withHeader((h) => h.slice(0, -5)))).toBe('damaged');
  });

  test('of a later version is refused by name, and so is one that would hang the browser or is too weak', async () => {
    expect(await errorOf(withHeader((h) => h.replace('"version":1', '"version":2')))).toBe('newer backup');
    for (const rounds of ['1', '599999', '999999999999'])
      expect(await errorOf(withHeader((h) => h.replace(String(sealingRounds), rounds))), rounds).toBe('damaged');
  });
});
