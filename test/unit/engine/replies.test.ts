import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findReplies } from '../../../src/engine/replies';
import { type Staged, stageAll } from '../../corpus/replies/stage';

const folder = 'test/corpus/replies';
const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));

function repliesOf({ document, cast, statements }: Staged): string[] {
  const say = (id: string) => statements[Number(id)]?.content.map((s) => document.text.slice(s.start, s.end)).join(' … ');
  const found = findReplies(document, cast, statements);
  return found.length ? found.map(({ by, to }) => `reply: ${say(by)} answers ${say(to)}`) : ['nothing'];
}

describe.each(files)('%s', (file) => {
  it.each(stageAll(readFileSync(`${folder}/${file}`, 'utf8')).map((c) => [c.title, c] as const))('%s', (_, staged) => {
    expect(repliesOf(staged).sort().join('\n')).toBe([...staged.expected].sort().join('\n'));
  });
});
