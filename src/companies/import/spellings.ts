/** A company's form at a name's end: "Co., Ltd.", "GmbH". With it a name is certain. */
const FORM =
  /[\s,]+(?:incorporated|inc|corporation|corp|company|co|limited|ltd|llc|llp|lp|plc|gmbh|kg|ag|sa|s\.a|s\.p\.a|spa|srl|nv|n\.v|bv|b\.v|ab|as|a\.s|oy|oyj|kk|k\.k|pte|pty|sdn|bhd|jsc|ooo|oao|pjsc|fze|fzco|fzc|fz-llc|a\.d|d\.o\.o|doo|tic|sti)\b\.?/i;
const FORMS_AT_END = new RegExp(`(?:${FORM.source})+$`, 'i');

/** Whether a name ends in a company's form. */
export const hasForm = (name: string): boolean => FORMS_AT_END.test(name);

/** A name without the company's form at its end. */
export const withoutForm = (name: string): string => name.replace(FORMS_AT_END, '').trim() || name;

/** Words of a shouted name that may be said letter by letter: "ZTE", "AVIC". */
const SHORT = 4;

/** A SHOUTED name as it is written elsewhere: "ZTE Works Ltd" and "Zte Works Ltd". Others stay as they are. */
export function spellingsOf(name: string): string[] {
  if (/\p{Ll}/u.test(name)) return [name];
  const calm = (word: string) => word.charAt(0) + word.slice(1).toLowerCase();
  const each = (keep: number) => name.replace(/\p{L}+/gu, (word) => (word.length <= keep ? word : calm(word)));
  const forms = (text: string) => text.replace(FORMS_AT_END, (end) => end.replace(/\p{L}+/gu, calm));
  return [...new Set([name, forms(each(SHORT)), each(0)])];
}

/** Words from which on a name is certain without a company's form: fewer may be a plain word, a place or a person. */
const CERTAIN = 3;

/** Whether a name is certain enough to be taken for its company wherever it stands. */
export const isCertain = (name: string): boolean => hasForm(name) || name.split(/\s+/).length >= CERTAIN;
