import type { Scene } from '../cues';
import type { Attribution } from '../document';
import { shortened } from '../sources';
import { findAccordingTo } from './according-to';
import { findAccusedOf } from './accused-of';
import { findAllegedly } from './allegedly';
import { findAsPutIt } from './as-put-it';
import { findCalledA } from './called-a';
import { findCalledFor } from './called-for';
import { findCarriedReports } from './carried-report';
import { findClaimThat } from './claim-that';
import { findDeclinedTo } from './declined-to';
import { findDeniedClaim } from './denied-claim';
import { findDeniedDoing } from './denied-doing';
import { findDescribedAs } from './described-as';
import { findDidNotRespond } from './did-not-respond';
import { findDirectSpeech } from './direct-speech';
import { findHeadlines } from './headline';
import type { Rule } from './rule';
import { findSaidAfter } from './said-after';
import { findSaidThat } from './said-that';
import { findSpeakerLabels } from './speaker-label';
import { findUrgedTo } from './urged-to';
import { findVowedTo } from './vowed-to';

/** Every rule by its name, and how often it is right: measured on PolNeAR dev. In the order in which they are believed. */
const rules: readonly (readonly [name: string, find: Rule, confidence: number])[] = [
  ['did-not-respond', findDidNotRespond, 0.95],
  ['declined-to', findDeclinedTo, 0.95],
  ['direct-speech', findDirectSpeech, 0.95],
  ['headline', findHeadlines, 0.8],
  ['speaker-label', findSpeakerLabels, 0.8],
  ['as-put-it', findAsPutIt, 0.9],
  ['said-after', findSaidAfter, 0.9],
  ['according-to', findAccordingTo, 0.9],
  ['allegedly', findAllegedly, 0.8],
  ['carried-report', findCarriedReports, 0.8],
  ['said-that', findSaidThat, 0.85],
  ['claim-that', findClaimThat, 0.8],
  ['vowed-to', findVowedTo, 0.8],
  ['denied-doing', findDeniedDoing, 0.8],
  ['urged-to', findUrgedTo, 0.8],
  ['accused-of', findAccusedOf, 0.8],
  ['described-as', findDescribedAs, 0.8],
  ['called-for', findCalledFor, 0.8],
  ['called-a', findCalledA, 0.8],
  ['denied-claim', findDeniedClaim, 0.8],
];

/** All that the rules find, rule by rule. */
export function findAttributions(scene: Scene): Attribution[] {
  return rules.flatMap(([rule, find, confidence]) =>
    find(scene).map((found) => ({ ...found, source: found.source.map((s) => shortened(scene.document.text, s)), rule, confidence })),
  );
}

/** The rules' names: their files', and their corpus files'. */
export const ruleNames: readonly string[] = rules.map(([name]) => name);
