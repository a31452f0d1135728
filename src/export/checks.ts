import type { Work } from '../model';

/*
 * Checks of values of unknown origin: what a file holds before it is believed.
 */

/** Says whether a value of unknown origin has the shape asked for. */
export type Check = (value: unknown) => boolean;

/** Any string. */
export const text: Check = (v) => typeof v === 'string';
/** A finite number. */
export const number: Check = (v) => typeof v === 'number' && Number.isFinite(v);
/** One of several. */
export const or =
  (...checks: readonly Check[]): Check =>
  (v) =>
    checks.some((check) => check(v));
/** Nothing. */
export const none: Check = (v) => v === null;
/** A list of such. */
export const list =
  (check: Check): Check =>
  (v) =>
    Array.isArray(v) && v.every(check);
/** One of these values. */
export const one =
  (...values: readonly unknown[]): Check =>
  (v) =>
    values.includes(v);
/** An object with such fields; others are let be. */
export const shape =
  (fields: Readonly<Record<string, Check>>): Check =>
  (v) =>
    typeof v === 'object' && v !== null && Object.entries(fields).every(([key, check]) => check((v as Record<string, unknown>)[key]));

/** Entries of a list that are checked in one step. */
const STEP = 500;

/** Whether it is an object with such lists, some entries a step; other fields are let be. */
export function* checkingLists(value: unknown, lists: Readonly<Record<string, Check>>): Work<boolean> {
  if (typeof value !== 'object' || value === null) return false;
  for (const [name, check] of Object.entries(lists)) {
    const entries = (value as Record<string, unknown>)[name];
    if (!Array.isArray(entries)) return false;
    for (let at = 0; at < entries.length; at += STEP) {
      if (!entries.slice(at, at + STEP).every(check)) return false;
      yield;
    }
  }
  return true;
}

/** A string or nothing. */
export const maybe = or(text, none);

/** Yes or no. */
export const yes = one(true, false);

/** Only what a reader can have been on: a backup must not smuggle in an address that runs something. */
export const address: Check = (v) => typeof v === 'string' && /^(https?:\/\/|file:\/\/)/i.test(v);
