import type { Cue } from '../cues';
import { afterCue } from './after-cue';

/** Ruiz denied | taking bribes. · The firm admitted | copying the design. */
export const deniedDoing = afterCue('ing', opens);

/** A verb in -ing, perhaps after "ever" or "having". */
function opens({ parsed: p, verb }: Cue, from: number): boolean {
  const at = p.tags[from] === 'ADV' ? from + 1 : from;
  return (
    /ing$/.test(p.words[at] ?? '') &&
    ((p.tags[at] !== 'NOUN' && p.tags[at] !== 'ADJ') || (verb.kind === 'deny' && takes.test(p.words[at + 1] ?? '')))
  );
}

/** "denied dumping | the waste": what somebody does has an object, whatever the tagger takes it for. */
const takes = /^(?:the|a|an|any|its|their|his|her|that|it|them|to)$/;
