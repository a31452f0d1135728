export * from './backup';
export { isContents } from './contents';
export * from './csv-cells';
