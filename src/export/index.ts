export * from './backup';
export * from './citation';
export { isContents } from './contents';
export * from './csv-cells';
export * from './hypothesis';
export * from './read-annotations';
export { type EntryFault, placedIn, type ReadNote } from './read-note';
export * from './web-annotation';
export * from './words';
