import type { TextQuoteSelector } from '../../model';
import { fold } from './fold';

/** One side of a quote, folded: what stood next to it in its own block, and beyond. */
export interface Side {
  readonly whole: string;
  readonly inBlock: string;
  readonly beyond: string;
}

/** A quote that is looked for, folded, with what stood beside it. */
export interface Wanted {
  readonly exact: string;
  readonly before: Side;
  readonly after: Side;
}

/** What a selector looks for. */
export function wantedOf({ exact, prefix, suffix }: TextQuoteSelector): Wanted {
  const start = prefix.lastIndexOf('\n') + 1;
  const cut = suffix.indexOf('\n');
  const end = cut < 0 ? suffix.length : cut;
  return {
    exact: fold(exact),
    before: sideOf(fold(prefix.slice(0, start)), fold(prefix.slice(start)), true),
    after: sideOf(fold(suffix.slice(end)), fold(suffix.slice(0, end)), false),
  };
}

function sideOf(beyond: string, inBlock: string, isBefore: boolean): Side {
  const whole = beyond === '' || inBlock === '' ? beyond + inBlock : isBefore ? `${beyond} ${inBlock}` : `${inBlock} ${beyond}`;
  return { whole, inBlock, beyond };
}
