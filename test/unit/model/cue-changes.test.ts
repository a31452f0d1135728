import { expect, test } from 'vitest';
import { differenceOf, type KeptStatement } from '../../../src/model';
import { findCueChanges } from '../../../src/model/cue-changes';

const CONTENT = 'the lens held a hidden key';

/** What became of a cue, as the texts show it; `content`: what it introduces. */
function became(before: string, now: string, cue: string, content = CONTENT): string[] {
  const statement = { cue, words: content } as KeptStatement;
  return findCueChanges(differenceOf(before, now), [statement]).map((change) => change.before);
}

test.each([
  ['a verb for another', `Lenswarden said ${CONTENT}.`, `Lenswarden alleged ${CONTENT}.`, 'alleged', ['said']],
  ['a cue of two words', `Lenswarden said that ${CONTENT}.`, `Lenswarden alleged that ${CONTENT}.`, 'alleged that', ['said that']],
  ['more words than before', `Lenswarden said ${CONTENT}.`, `Lenswarden has alleged ${CONTENT}.`, 'alleged', ['said']],
  ['fewer words', `Lenswarden has now shown ${CONTENT}.`, `Lenswarden claims ${CONTENT}.`, 'claims', ['has now shown']],
  ['a cue after it', `${CONTENT}, Lenswarden said.`, `${CONTENT}, Lenswarden claimed.`, 'claimed', ['said']],
  ['the nearer of two', `He said so. Lenswarden said ${CONTENT}.`, `He said so. Lenswarden claimed ${CONTENT}.`, 'claimed', ['said']],
  ['other words changed', `Lenswarden said ${CONTENT}.`, `The house of Lenswarden said ${CONTENT}.`, 'said', []],
  ['nothing changed', `Lenswarden said ${CONTENT}.`, `Lenswarden said ${CONTENT}.`, 'said', []],
  ['where none stood', `On Monday ${CONTENT}.`, `On Monday, it said, ${CONTENT}.`, 'said', []],
  ['its twin changed, not it', `He said so. It said ${CONTENT}.`, `He claimed so. It said ${CONTENT}.`, 'said', []],
  ['written anew', `In the long report of last week we read of how ${CONTENT}.`, `Lenswarden claimed ${CONTENT}.`, 'claimed', []],
  ['a cue that is not there', `Lenswarden said ${CONTENT}.`, `Lenswarden alleged ${CONTENT}.`, 'stated', []],
  ['no cue', `Lenswarden said ${CONTENT}.`, `Lenswarden alleged ${CONTENT}.`, '', []],
])('%s', (_, before, now, cue, expected) => {
  expect(became(before, now, cue)).toEqual(expected);
});
