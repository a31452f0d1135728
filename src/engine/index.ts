export type { Syntax } from './document';
export { read, reading } from './read';
export { splitSentences } from './sentences';
export { openSyntax } from './syntax';
