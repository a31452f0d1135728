export { type FaultName, ownId, type RowFault } from './check';
export { type PackError, type ReadPack, readPack } from './read-pack';
export { compareCompanies, type PackChange, resolveCompanies } from './resolve';
