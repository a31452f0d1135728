export { type CompanyFile, companyFileOf, findByName } from './company-file';
export { openOwnNames } from './open-own-names';
export { findRefusals, withoutRefused } from './without-refused';
