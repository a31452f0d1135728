import { isOfPage } from './cast-builder';
import { findDefinitions } from './definitions';
import { isPlaceOf } from './kinds';
import { GIVEN_NAME, HONORIFIC } from './lexicon/classes';
import { isPlatform } from './platforms';
import type { Run } from './runs';
import type { Scene } from './scene';
import { findShortForms, withoutLegalForm, withoutTrade } from './short-forms';
import type { Word } from './words';

/** "China Electronics Technology Group Corp., or CETC": the second name is the first's. */
export function addDefinitions({ text, builder }: Scene): void {
  for (const { end, entity } of builder.inOrder()) {
    if (builder.kindOf(entity) === 'person') continue;
    for (const { start, end: until, name } of findDefinitions(text, end)) {
      if (!builder.isFree({ start, end: until })) continue;
      builder.addAlias(name, entity);
      builder.mention({ start, end: until }, entity, /^[A-ZÀ-ÞĀ-ɏḀ-ỿ\d&]+$/.test(name) ? 'acronym' : 'alias');
    }
  }
}

/** Gives every entity the names by which the page may call it later. */
export function addShortForms({ builder }: Scene): void {
  for (const { id, name, kind, known } of builder.all()) {
    if (kind === 'person') continue;
    builder.addAlias(name, id);
    if (!isOfPage(id) && kind !== 'publication') {
      // The packs say by which names they are known; one guessed from a place in the name would show a wrong listing. Nobody asks that of
      // what is in no record: "Patriot" of "Patriot Coal".
      if (kind !== 'company') continue;
      builder.addAlias(withoutLegalForm(name), id);
      const short = known ? null : withoutTrade(name);
      if (short && builder.aliasOf(short) === undefined) builder.addAlias(short, id);
      continue;
    }
    const { plain, the } = findShortForms(name, kind);
    for (const short of plain) builder.addAlias(short, id);
    for (const short of the) builder.addAlias(`the ${short}`, id);
  }
}

/** Every name that the page has given, wherever it stands. */
export function addLater({ text, runs, builder }: Scene): void {
  for (const run of runs) {
    const { words } = run;
    for (let from = 0; from < words.length; from++) {
      const to = longestAt(run, from, text, builder);
      if (to > from) from = to - 1;
    }
  }
}

/** "Miller Kaplan" is not Michael Kaplan: another name's word stands before, and no title. */
function isWithinName({ words }: Run, from: number): boolean {
  const before = words[from - 1];
  return before !== undefined && !(before.is & (HONORIFIC | GIVEN_NAME));
}

/** "United States" is not United, however a page calls its airline. */
function beginsPlace(words: readonly Word[], from: number): boolean {
  for (let to = from + 2; to <= words.length; to++) if (isPlaceOf(words.slice(from, to))) return true;
  return false;
}

/** Mentions the longest known name that starts with the run's word `from`; the index after it, or 0. */
function longestAt(run: Run, from: number, text: string, builder: Scene['builder']): number {
  const { words } = run;
  const first = words[from] as Word;
  const { start } = first;
  if (!builder.mayBeginAlias(start) || !builder.isFree(first) || beginsPlace(words, from)) return 0;
  const the = /\b[Tt]he $/.test(text.slice(Math.max(0, start - 5), start));
  for (let to = words.length; to > from; to--) {
    const end = words[to - 1]?.end ?? start;
    const name = to === from + 1 ? first.text : text.slice(start, end).replace(/\s+/g, ' ');
    const id = builder.aliasOf(name) ?? (the ? builder.aliasOf(`the ${name}`) : null);
    if (
      !id ||
      !builder.isFree({ start, end }) ||
      isPlatform(text, start, id) ||
      (builder.kindOf(id) === 'person' && isWithinName(run, from))
    )
      continue;
    builder.mention({ start, end }, id, name === builder.entityOf(id)?.name ? 'name' : 'short');
    return to;
  }
  return 0;
}
