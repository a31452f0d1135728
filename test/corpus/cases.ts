/**
 * Cases as plain text: a heading, the text, `==>`, then what is to be found, or `nothing`.
 *
 *     # The speaker comes first
 *     Halden Optical said on Monday that the plant would close.
 *     ==>
 *     source: Halden Optical
 *     cue: said
 *     content: that the plant would close
 *
 * Several statements stand apart by a blank line; parts of one field by " … ". Only the fields that are given are compared.
 * A heading that ends in "(not yet)" marks a known miss: it must fail.
 */
export interface Case {
  readonly heading: string;
  readonly notYet: boolean;
  readonly text: string;
  readonly expected: readonly Fields[];
}

/** The words of a statement, field by field: "source", "cue", "content", "who", "act", "type", "voice". */
export type Fields = Readonly<Record<string, string>>;

/** The cases of one corpus file, in order. Throws on a case without an arrow: a file that can't be read must not pass. */
export function parseCases(file: string): Case[] {
  return file
    .split(/^# /m)
    .slice(1)
    .map((part) => {
      const [heading = '', ...lines] = part.split('\n');
      const arrow = lines.indexOf('==>');
      if (arrow < 0) throw new RangeError(`no "==>" in case "${heading}"`);
      const answer = lines
        .slice(arrow + 1)
        .join('\n')
        .trim();
      return {
        heading: heading.trim(),
        notYet: heading.trim().endsWith('(not yet)'),
        text: lines.slice(0, arrow).join('\n').trim(),
        expected: answer === 'nothing' ? [] : answer.split(/\n\s*\n/).map(parseFields),
      };
    });
}

const known = new Set(['source', 'cue', 'content', 'who', 'act', 'type', 'voice', 'rule']);

function parseFields(block: string): Fields {
  return Object.fromEntries(
    block.split('\n').map((line) => {
      const [, name = '', value = ''] = /^(\w+):\s?(.*)$/.exec(line) ?? [];
      if (!known.has(name)) throw new RangeError(`no field in "${line}"`);
      return [name, value.trim()];
    }),
  );
}

/** A statement in the form of the files. */
export function printFields(fields: Fields): string {
  return Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
}
