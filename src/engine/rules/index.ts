import type { Scene } from '../cues';
import type { Attribution } from '../document';
import { findAccordingTo } from './according-to';
import { findDirectSpeech } from './direct-speech';
import type { Rule } from './rule';
import { findSaidAfter } from './said-after';
import { findSaidThat } from './said-that';

/** Every rule by its name, and how often it is right: measured on PolNeAR dev. In the order in which they are believed. */
const rules: readonly (readonly [name: string, find: Rule, confidence: number])[] = [
  ['direct-speech', findDirectSpeech, 0.95],
  ['said-after', findSaidAfter, 0.9],
  ['according-to', findAccordingTo, 0.9],
  ['said-that', findSaidThat, 0.85],
];

/** All that the rules find, rule by rule. */
export function findAttributions(scene: Scene): Attribution[] {
  return rules.flatMap(([rule, find, confidence]) => find(scene).map((found) => ({ ...found, rule, confidence })));
}
