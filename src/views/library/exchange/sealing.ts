import type { SealedError } from '../../../export';
import type { Result } from '../../../model';

/** What the worker is asked: to encrypt a printed backup, or to open one. */
export interface SealingTask {
  readonly what: 'seal' | 'open';
  readonly file: Blob;
  readonly passphrase: string;
}

/** What it answers. */
export type Sealed = Result<Blob, SealedError>;

/** Encrypts a printed backup, or opens one, beside the page. `null`: it was stopped. Throws where the browser would not. */
export async function sealing(task: SealingTask, signal?: AbortSignal): Promise<Sealed | null> {
  const worker = new Worker(new URL('./sealing-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise<Sealed | null>((done, failed) => {
      worker.onmessage = ({ data }: MessageEvent<Sealed | null>) => (data ? done(data) : failed(new Error('not sealed')));
      worker.onerror = () => failed(new Error('no worker'));
      signal?.addEventListener('abort', () => done(null));
      worker.postMessage(task);
    });
  } finally {
    worker.terminate();
  }
}
