import { openSealed, sealBackup } from '../../../export';
import { ok } from '../../../model';
import { webCipher } from './cipher';
import type { Sealed, SealingTask } from './sealing';

/*
 * A worker, so that the page is not held while tens of megabytes are encrypted and hashed. Files come and go as blobs, which are handed
 * over without a copy.
 */

async function work({ what, file, passphrase }: SealingTask): Promise<Sealed> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (what === 'seal') return ok(new Blob((await sealBackup(bytes, passphrase, webCipher)) as Uint8Array<ArrayBuffer>[]));
  const opened = await openSealed(bytes, passphrase, webCipher);
  return opened.ok ? ok(new Blob([opened.value as Uint8Array<ArrayBuffer>])) : opened;
}

addEventListener('message', async ({ data }: MessageEvent<SealingTask>) => {
  // `null`: the browser would not; what it said is no sentence for the reader.
  postMessage(await work(data).catch(() => null));
});
