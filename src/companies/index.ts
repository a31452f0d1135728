export { openNames } from './open-names';
export type { Alias, Owner, PackEntity } from './pack/format';
export { writePack } from './pack/write';
