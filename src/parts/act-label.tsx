import type { Act, Statement } from '../model';
import { say } from './say';

/** How an act is coloured: a claim, an answer, the lack of one, or the publication's own words. */
export type Tone = 'claim' | 'answer' | 'none' | 'own';

const ANSWERS: ReadonlySet<Act> = new Set(['confirms', 'admits', 'denies', 'rejects', 'qualifies', 'corrects']);
const SILENCES: ReadonlySet<Act> = new Set(['declines', 'silent']);

/** The tone of what saying it does. */
export function toneOf({ act, voice }: Pick<Statement, 'act' | 'voice'>): Tone {
  if (ANSWERS.has(act)) return 'answer';
  if (SILENCES.has(act)) return 'none';
  return voice === 'unattributed' ? 'own' : 'claim';
}

/** Who says it, for the reader: where nobody is quoted, the publication does. */
export function sayerOf({ who, voice }: Pick<Statement, 'who' | 'voice'>): string {
  return voice === 'unattributed' ? say('panel_the_publication') : who;
}

/** What saying it does, in small capitals. */
export function ActLabel({ of }: { readonly of: Pick<Statement, 'act' | 'voice'> }) {
  return <span class={`act ${toneOf(of)}`}>{say(`act_${of.act}`)}</span>;
}
