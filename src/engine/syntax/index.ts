import type { Syntax } from '../document';

export function openSyntax(_bytes: Uint8Array): Syntax {
  return {
    parse: (words) => ({
      tags: words.map(() => 'X'),
      heads: words.map((_, i) => (i ? 0 : -1)),
      relations: words.map((_, i) => (i ? 'dep' : 'root')),
    }),
  };
}
