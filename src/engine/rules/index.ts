import type { Scene } from '../cues';
import type { Attribution } from '../document';
import { shortened } from '../short-source';
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
import { findTookIssue } from './took-issue';
import { findUrgedTo } from './urged-to';
import { findVowedTo } from './vowed-to';

/** Every rule by its name, and how often it is right: measured on PolNeAR dev (by hand where it has too few). In the order in which they are believed. */
const rules: readonly (readonly [name: string, find: Rule, confidence: number])[] = [
  ['did-not-respond', findDidNotRespond, 0.95],
  ['declined-to', findDeclinedTo, 0.9],
  ['direct-speech', findDirectSpeech, 0.96],
  ['headline', findHeadlines, 0.8],
  ['speaker-label', findSpeakerLabels, 0.9],
  ['as-put-it', findAsPutIt, 0.8],
  ['said-after', findSaidAfter, 0.83],
  ['according-to', findAccordingTo, 0.92],
  ['allegedly', findAllegedly, 0.8],
  ['carried-report', findCarriedReports, 0.8],
  ['said-that', findSaidThat, 0.84],
  ['claim-that', findClaimThat, 0.75],
  ['vowed-to', findVowedTo, 0.7],
  ['denied-doing', findDeniedDoing, 0.85],
  ['urged-to', findUrgedTo, 0.68],
  ['accused-of', findAccusedOf, 0.7],
  ['described-as', findDescribedAs, 0.7],
  ['took-issue', findTookIssue, 0.8],
  ['called-for', findCalledFor, 0.86],
  ['called-a', findCalledA, 0.79],
  ['denied-claim', findDeniedClaim, 0.64],
];

/** All that the rules find, rule by rule. */
export function findAttributions(scene: Scene): Attribution[] {
  return rules.flatMap(([rule, find, confidence]) =>
    find(scene).map((found) => ({ ...found, source: found.source.map((s) => shortened(scene.document.text, s)), rule, confidence })),
  );
}

/** The rules' names: their files', and their corpus files'. */
export const ruleNames: readonly string[] = rules.map(([name]) => name);
