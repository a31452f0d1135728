import type { SourceType } from '../model';

/** What kind of source the words name. */
export function sourceTypeOf(words: string): SourceType {
  if (!words) return 'unnamed';
  if (/\bspokes(?:man|woman|person)\b/i.test(words)) return 'spokesperson';
  return 'person';
}
