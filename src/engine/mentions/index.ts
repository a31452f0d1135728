export { findCast } from './find-cast';
