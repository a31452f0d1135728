export * from './backup';
export { isContents } from './contents';
