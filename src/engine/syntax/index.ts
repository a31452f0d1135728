import type { Syntax } from '../document';
import { flatTree } from './flat-tree';

export function openSyntax(_bytes: Uint8Array): Syntax {
  return { parse: flatTree };
}
