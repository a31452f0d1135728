import type { Words } from '../../../export';
import { dateWords, say } from '../../../parts';
import { sayClaimType, sayEvidence, sayStatus } from '../../note/names';

/** The reader's language, for what is exported to be read. */
export const words: Words = {
  label: (label, ...values) => say(`export_word_${label}`, ...values),
  status: (status) => say(sayStatus(status)),
  evidence: (evidence) => say(sayEvidence(evidence)),
  claimType: (type) => say(sayClaimType(type)),
  act: (act) => say(`act_${act}`),
  answer: (state) => say(`panel_reply_${state}`),
  date: dateWords,
};
