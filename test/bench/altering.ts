/** How the anchoring bench alters pages and texts. Runs in the page. */

/** How a page is altered under its quotes; the last two take the quote's paragraph away. */
export type Change = 'banner' | 'reflow' | 'word' | 'deleted' | 'other company';

/** "Officials at Brantholm said …": a name that does not begin the sentence. */
export const nameInside = /(?<=[\p{Ll},] )\p{Lu}\p{Ll}{3,}/u;

/** Alters the document around one quote's paragraph. Answers whether it could. */
export function alter(quote: string, change: Change): boolean {
  const flat = (text: string) => text.replace(/\s+/g, ' ');
  const holders = [...document.querySelectorAll('p, div, li')].filter((e) => flat(e.textContent ?? '').includes(flat(quote)));
  const paragraph = holders.find((e) => !holders.some((other) => other !== e && e.contains(other)));
  if (!paragraph) return false;
  if (change === 'deleted') paragraph.remove();
  if (change === 'reflow') for (const text of textsIn(paragraph)) text.data = text.data.replace(/ /g, '\n\t  ');
  if (change === 'banner') wrapUnderBanner(paragraph);
  if (change === 'word') return editWord(paragraph, quote);
  return change === 'other company' ? giveToOther(paragraph, quote) : true;
}

function textsIn(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

function wrapUnderBanner(paragraph: Element): void {
  const banner = document.createElement('p');
  banner.textContent = 'Readers of this page may also want to know that a banner was put in here today.';
  paragraph.before(banner);
  const wrap = document.createElement('div');
  paragraph.replaceWith(wrap);
  wrap.append(paragraph);
  for (const text of textsIn(paragraph)) if (text.data.length > 20) text.splitText(9);
}

function editWord(paragraph: Element, quote: string): boolean {
  const words = [...quote.matchAll(/(?<=[\p{Ll},] )\p{Ll}{4,}(?= )/gu)].map((match) => match[0]);
  const word = words.filter((w) => quote.split(w).length === 2)[words.length >> 1] ?? words[0];
  const node = word && textsIn(paragraph).find((text) => text.data.includes(` ${word} `));
  if (!node) return false;
  node.data = node.data.split(` ${word} `).join(' otherwise ');
  return true;
}

/** The paragraph goes, and stands elsewhere about another company. */
function giveToOther(paragraph: Element, quote: string): boolean {
  const name = nameInside.exec(quote)?.[0];
  if (!name) return false;
  const copy = paragraph.cloneNode(true) as Element;
  paragraph.parentElement?.append(copy);
  paragraph.remove();
  for (const text of textsIn(copy)) text.data = text.data.split(name).join('Brantholm');
  return true;
}

/** A small generator of chance with a seed (mulberry32): every run edits the same characters. */
function chanceOf(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Replaces, leaves out or inserts a letter at a share of the places; names and numbers are spared if asked. `at`: where each offset went. */
export function editedText(text: string, share: number, seed: number, spares: boolean): { text: string; at: Uint32Array } {
  const chance = chanceOf(seed);
  const spared = new Uint8Array(text.length + 1);
  if (spares)
    for (const { index, 0: word } of text.matchAll(/\S*[\p{Lu}\p{N}]\S*/gu))
      spared.fill(1, Math.max(0, index - 1), index + word.length + 1);
  const at = new Uint32Array(text.length + 1);
  const parts: string[] = [];
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    at[i] = length;
    const letter = String.fromCharCode(97 + Math.floor(chance() * 26));
    const what = chance() < share && !spared[i] && text[i] !== '\n' ? Math.floor(chance() * 3) : -1;
    const part = what === 0 ? letter : what === 1 ? '' : what === 2 ? letter + text[i] : (text[i] ?? '');
    parts.push(part);
    length += part.length;
  }
  at[text.length] = length;
  return { text: parts.join(''), at };
}
