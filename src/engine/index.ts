export type { Syntax } from './document';
export { read, reading } from './read';
export { remembered } from './remembered';
export { splitSentences } from './sentences';
export { openSyntax } from './syntax';
