import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findOwnWords, isOfficialAction } from '../../../src/engine/rules/own-words';
import { stageAll } from '../../corpus/replies/stage';

const cases = stageAll(readFileSync('test/corpus/own-words/claims.txt', 'utf8'));

describe("the publication's own claims", () => {
  it.each(cases.map((c) => [c.title, c] as const))('%s', (_, { document, cast, statements, expected }) => {
    const found = findOwnWords(
      document,
      cast,
      statements.flatMap((s) => s.content),
    );
    const words = found.flatMap((a) => a.content.map((s) => document.text.slice(s.start, s.end)));
    expect(words.length ? words : ['nothing']).toEqual(expected);
    for (const a of found) expect([a.source, a.cue, a.rule]).toEqual([[], [], 'own-words']);
  });

  it('tells official action from ownership', () => {
    expect(isOfficialAction('Norvane was fined by the court')).toBe(true);
    expect(isOfficialAction('Norvane’s largest shareholder is a fund')).toBe(false);
  });
});
