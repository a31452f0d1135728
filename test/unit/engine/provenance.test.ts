import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { traceProvenance } from '../../../src/engine/provenance';
import { isNameOf } from '../../../src/engine/provenance/publications';
import { type Staged, stageAll } from '../../corpus/replies/stage';

const folder = 'test/corpus/chains';

/** One line a hop: who (when), the cue, what was checked, the link. */
function chainOf({ document, cast, statements }: Staged): string {
  const statement = statements[0];
  if (!statement) return 'nothing';
  return traceProvenance(document, cast, statement)
    .map((hop) =>
      [
        hop.when === null ? hop.who : `${hop.who} (${hop.when})`,
        ...(hop.cue === null ? [] : [hop.cue]),
        ...(hop.corroboration === null ? [] : [`checked: ${hop.corroboration}`]),
        ...(hop.href === null ? [] : [hop.href]),
      ].join(', '),
    )
    .join('\n');
}

describe.each(readdirSync(folder).filter((name) => name.endsWith('.txt')))('%s', (file) => {
  const cases = stageAll(readFileSync(`${folder}/${file}`, 'utf8'));
  it.each(cases.map((c) => [c.title, c] as const))('%s', (_, staged) => {
    expect(chainOf(staged)).toBe(staged.expected.join('\n'));
  });
  it.each(cases.map((c) => [c.title, c] as const))('%s: the spans hold the words', (_, { document, cast, statements }) => {
    for (const statement of statements)
      for (const { span } of traceProvenance(document, cast, statement)) {
        if (!span) continue;
        expect(span.start).toBeLessThan(span.end);
        expect(span.end).toBeLessThanOrEqual(document.text.length);
      }
  });
});

describe('which publication a printed name means', () => {
  it.each([
    ['wsj.com', 'The Wall Street Journal'],
    ['https://www.nytimes.com/2020/01/02/a.html', 'New York Times'],
    ['latimes.com', 'The L.A. Times'],
    ['reuters.com', 'Reuters'],
    ['theguardian.com', 'The Guardian'],
    ['The Guardian', 'Guardian'],
    ['Reuters News', 'Reuters'],
  ])('%s is %s', (printed, name) => expect(isNameOf(printed, name)).toBe(true));
  it.each([
    ['wsj.com', 'The Washington Post'],
    ['lampnews.example', 'Lam'],
    ['Reuters', 'Reuters Breakingviews'],
    ['', 'Reuters'],
    ['reuters.com', ''],
  ])('%s is not %s', (printed, name) => expect(isNameOf(printed, name)).toBe(false));
});
