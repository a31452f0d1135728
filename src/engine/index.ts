export type { Syntax } from './document';
export { read, reading } from './read';
export { remembered } from './remembered';
export { openSyntax } from './syntax';
export { splitSentences } from './text/sentences';
