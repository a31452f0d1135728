import type { Words } from '../../../src/export';

/** Words that show which of them was asked for. */
export const words: Words = {
  label: (label, ...values) => [label, ...values].join(' '),
  status: (status) => `status ${status}`,
  evidence: (evidence) => `evidence ${evidence}`,
  claimType: (type) => `type ${type}`,
  act: (act) => `act ${act}`,
  answer: (state) => `answer ${state}`,
  date: (iso) => `date ${iso}`,
};
