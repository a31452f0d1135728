import type { Cipher, Sealing } from '../../../export';

/** WebCrypto takes bytes of ordinary memory only; ours never lie in shared memory. */
const plain = (bytes: Uint8Array) => bytes as Uint8Array<ArrayBuffer>;

async function keyFrom(passphrase: Uint8Array, { rounds, salt }: Sealing, use: 'encrypt' | 'decrypt'): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey('raw', plain(passphrase), 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', iterations: rounds, salt: plain(salt) };
  return crypto.subtle.deriveKey(how, material, { name: 'AES-GCM', length: 256 }, false, [use]);
}

const gcm = ({ iv, vouched }: Sealing) => ({ name: 'AES-GCM', iv: plain(iv), additionalData: plain(vouched) });

/** The browser's own cryptography. */
export const webCipher: Cipher = {
  random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
  seal: async (bytes, passphrase, how) =>
    new Uint8Array(await crypto.subtle.encrypt(gcm(how), await keyFrom(passphrase, how, 'encrypt'), plain(bytes))),
  open: async (bytes, passphrase, how) => {
    const key = await keyFrom(passphrase, how, 'decrypt');
    // All that can fail here is the tag.
    return crypto.subtle.decrypt(gcm(how), key, plain(bytes)).then(
      (opened) => new Uint8Array(opened),
      () => null,
    );
  },
};
