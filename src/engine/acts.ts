import type { Act } from '../model';
import type { CueClass } from './languages/en';

const byClass: Readonly<Record<CueClass, Act>> = {
  say: 'states',
  allege: 'alleges',
  announce: 'announces',
  judge: 'judges',
  confirm: 'confirms',
  admit: 'admits',
  deny: 'denies',
  reject: 'rejects',
  promise: 'promises',
  correct: 'corrects',
  decline: 'declines',
  show: 'states',
  urge: 'judges',
  ask: 'states',
  think: 'judges',
};

/** What saying it does, from the cue's class and the content's words. */
export function actOf(kind: CueClass | null, _content: string): Act {
  return kind ? byClass[kind] : 'states';
}
