export * from './calls';
export * from './sides';
export type { Sender } from './wire';
export { leaveWish, onWish, takeWish, type Wish } from './wish';
