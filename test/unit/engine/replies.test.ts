import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findReplies } from '../../../src/engine/replies';
import { type Staged, stageAll } from '../../corpus/replies/stage';

const folder = 'test/corpus/replies';
const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));

function repliesOf({ document, cast, statements }: Staged): string[] {
  const say = (id: string) => statements[Number(id)]?.content.map((s) => document.text.slice(s.start, s.end)).join(' … ');
  const found = findReplies(document, cast, statements);
  return found.length
    ? found.map(({ by, to, thirdParty }) => `${thirdParty ? 'third party' : 'reply'}: ${say(by)} answers ${say(to)}`)
    : ['nothing'];
}

describe.each(files)('%s', (file) => {
  it.each(stageAll(readFileSync(`${folder}/${file}`, 'utf8')).map((c) => [c.title, c] as const))('%s', (_, staged) => {
    expect(repliesOf(staged).sort().join('\n')).toBe([...staged.expected].sort().join('\n'));
  });
});

const stageOne = (text: string): Staged => stageAll(`# one\n${text}\n==>\nnothing`)[0] as Staged;
const replyOf = (text: string) => {
  const { document, cast, statements } = stageOne(text);
  return findReplies(document, cast, statements)[0];
};

describe('what a reply says of itself', () => {
  it('carries its anchor as printed and says why', () => {
    const reply = replyOf(`River Watch says Norvane poured solvents into the Orrin.

In response to River Watch’s findings, a Norvane spokesman said: “We hold every permit.”
--
company: Norvane
group: River Watch
alleges: River Watch | says | Norvane poured solvents into the Orrin
qualifies: a Norvane spokesman | said | “We hold every permit.”`);
    expect(reply).toMatchObject({
      by: '1',
      to: '0',
      basis: 'page',
      part: 'another claim',
      anchor: 'In response to River Watch’s findings',
    });
    expect(reply?.why).toContain('explicit anchor');
    expect(reply?.confidence).toBeGreaterThan(0.8);
  });

  it('tells an answer to the whole from an answer to a part', () => {
    const claim = 'alleges: River Watch | says | Norvane poured solvents and paints into the Orrin river at night';
    const page = (denial: string) => `River Watch says Norvane poured solvents and paints into the Orrin river at night.

Norvane denied ${denial}.
--
company: Norvane
group: River Watch
${claim}
denies: Norvane | denied | ${denial}`;
    expect(replyOf(page('pouring solvents and paints into the river at night'))?.part).toBe('whole');
    expect(replyOf(page('that its paints were poured'))?.part).toBe('part');
  });

  it('is less sure of what only stands beside the claim', () => {
    const beside = replyOf(`Norvane sends films abroad, a research group says.

“Not once has a byte left the country,” Norvane said.
--
company: Norvane
alleges: a research group | says | Norvane sends films abroad
denies: Norvane | said | “Not once has a byte left the country,”`);
    expect(beside?.confidence).toBeLessThan(0.7);
    expect(beside?.why).toEqual(['paragraph before']);
  });
});

describe('whatever the page', () => {
  it('links only statements that are there, each pair once, none to itself', () => {
    for (const file of files)
      for (const { document, cast, statements } of stageAll(readFileSync(`${folder}/${file}`, 'utf8'))) {
        const ids = new Set(statements.map((s) => s.id));
        const replies = findReplies(document, cast, statements);
        expect(new Set(replies.map((r) => `${r.by}>${r.to}`)).size).toBe(replies.length);
        for (const reply of replies) {
          expect(ids.has(reply.by) && ids.has(reply.to) && reply.by !== reply.to).toBe(true);
          expect(reply.confidence).toBeGreaterThanOrEqual(0.4);
          expect(reply.confidence).toBeLessThanOrEqual(1);
          expect(reply.why.length).toBeGreaterThan(0);
        }
      }
  });

  it('finds nothing where there is nothing', () => {
    const { document, cast } = stageOne('A text.\n--\n');
    expect(findReplies(document, cast, [])).toEqual([]);
  });
});
