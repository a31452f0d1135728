export * from './import';
export { openNames } from './open-names';
export * from './own';
export { latestCheckOf } from './pack/checked';
export type { Alias, Owner, PackEntity } from './pack/format';
export { writePack } from './pack/write';
