import { parseChunked } from '@discoveryjs/json-ext';
import { unhurried } from './in-steps';

/** What a text of JSON in pieces comes to, parsed piece by piece without holding the page. Throws where it is none. */
export async function parsedJson(pieces: Iterable<string>): Promise<unknown> {
  const whole: unknown[] = [];
  // Asked for whole values: by itself it also answers one that is not closed, where the text ends just behind a member.
  await parseChunked(unhurried(pieces), { onRootValue: (value) => void whole.push(value) });
  if (whole.length !== 1) throw new SyntaxError('the text ends within a value');
  return whole[0];
}
