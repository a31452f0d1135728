import type { NameIndex, PageText, Reading } from '../model';
import type { Syntax } from './document';

/** Reads a page: who says what about whom, by way of whom, and what they answer. Total: any text in, a reading out. */
export function read(_page: PageText, _names: NameIndex, _syntax: Syntax): Reading {
  return { engine: '0.1.0', entities: [], mentions: [], statements: [], replies: [] };
}
