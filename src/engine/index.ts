export type { Syntax } from './document';
export { read } from './read';
export { splitSentences } from './sentences';
export { openSyntax } from './syntax';
