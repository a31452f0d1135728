import type { Entity } from '../../model';

/** Words of names that don't tell one entity from another. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  'the of and for inc corp co ltd llc plc group company mr mrs ms dr chief sir'.split(' '),
);

/** Words of company names that say what they do, and not who they are. */
const TRADES: ReadonlySet<string> = new Set(
  `recruitment mining construction technology technologies digital energy food foods bank banking airline airlines airway airways motor
  motors system systems service services solutions industries industrial international global holding holdings partners capital insurance
  logistics transport chemical chemicals steel electric electronics communication communications network networks media entertainment
  store stores market markets brothers trust associates enterprises products properties homes health care security power water railway
  railways university college school hospital national american british china chinese south north united general minerals metals
  resources confederation federation association union retail brands`.split(/\s+/),
);
/** "pharma", "pharmaceuticals". */
const PHARMA = 'pharma';

const isTrade = (low: string): boolean => TRADES.has(low) || low.startsWith(PHARMA);

/** Short words tell too little. */
const TELLING = 5;

/** The words of each entity's name. */
export const wordsOfNames = (entities: readonly Entity[]): (readonly string[])[] =>
  entities.map(({ name }) => name.match(/[A-Za-zÀ-ɏḀ-ỿ\d]+/g) ?? []);

/** The telling words of a name: a person's last, a company's first and last. */
function tellingWords(kind: Entity['kind'], name: readonly string[]): string[] {
  const words = name.filter((word) => {
    const low = word.toLowerCase();
    return !COMMON_WORDS.has(low) && !isTrade(low);
  });
  const ends = kind === 'person' ? words.slice(-1) : [...words.slice(0, 1), ...words.slice(1).slice(-1)];
  return ends.filter((word) => word.length >= TELLING && /^[A-ZÀ-ÞĀ-ɏḀ-ỿ]/.test(word));
}

/** Telling word → the one person or company of that name; a word that two bear, or that another kind bears, tells nothing. */
export function findByWord(
  entities: readonly Entity[],
  names: readonly (readonly string[])[],
  same: (id: string) => string,
): Map<string, string> {
  /** Word → who bears it; `null` where several do. */
  const bearers = new Map<string, string | null>();
  entities.forEach((entity, i) => {
    const id = same(entity.id);
    for (const word of names[i] as readonly string[]) bearers.set(word, (bearers.has(word) ? bearers.get(word) : id) === id ? id : null);
  });
  const byWord = new Map<string, string>();
  entities.forEach(({ kind }, i) => {
    if (kind !== 'person' && kind !== 'company') return;
    for (const word of tellingWords(kind, names[i] as readonly string[])) {
      const bearer = bearers.get(word);
      if (bearer) byWord.set(word, bearer);
    }
  });
  return byWord;
}
