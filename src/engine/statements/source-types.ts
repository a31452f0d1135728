import type { EntityKind, SourceType } from '../../model';

const spokesperson = /\b(?:spokes(?:man|woman|person|people|persons)|press secretary|representatives?|reps?)\b|\bpress office\b/i;

/** Heads of phrases that name each kind of source, in the order in which they are tried. */
const patterns: readonly (readonly [SourceType, RegExp])[] = [
  ['spokesperson', spokesperson],
  [
    'filing',
    /\b(?:lawsuits?|suit|complaint|filings?|indictment|petition|affidavit|court (?:papers|documents|records|filings?)|motion|brief|plaintiffs?|prosecutors?|lawyers?|attorneys? for|judge|justice|court|tribunal|ruling|charging documents?)\b/i,
  ],
  [
    'document',
    /\b(?:reports?|study|studies|survey|polls?|document(?:s|ation)?|brochure|letters?|e-?mails?|memo(?:s|randum)?|website|site|analysis|findings|research|data|figures|records?|statistics|paper|post|blog|tweet|audit|review|manual|contract|bill|law|act|press release|release|statement|ad|video|article|story)\b/i,
  ],
  [
    'official',
    /\b(?:minister|ministry|department|government|congress|senate|parliament|commission(?:er)?|police|agency|council|mayor|governor|president obama|white house|pentagon|administration|regulators?|officials?|secretary of|embassy|senator|sen\.|rep\.|authorit(?:y|ies)|district attorney|attorney general|bureau|committee|army|military|fbi|cia|nato|eu|un|house of representatives)\b/i,
  ],
  [
    'publication',
    /\b(?:times|post|journal|news|magazine|newspaper|tribune|herald|gazette|guardian|telegraph|courier|chronicle|examiner|inquirer|sentinel|bulletin|reuters|bloomberg|associated press|ap|cnn|bbc|nbc|cbs|abc|fox news|npr|press|media|broadcaster|outlet)\b/i,
  ],
  [
    'unnamed',
    /^(?:(?:one|two|three|four|several|some|many|multiple|various|numerous|other|another|a|an|the|senior|former|anonymous|people|persons?|those|critics|experts|observers|analysts|insiders|workers|residents|villagers|witnesses|employees|sources?|others?|someone|somebody|both|all|most)\b\s*)+(?:[a-zß-ɏḀ-ỿ]|$)/,
  ],
];

const byKind: Readonly<Partial<Record<EntityKind, SourceType>>> = {
  company: 'organisation',
  organisation: 'organisation',
  government: 'official',
  publication: 'publication',
  person: 'person',
  product: 'document',
};

/** "officials familiar with the plan", "a person who was there": people whom the text does not name. */
const unnamed =
  /^(?:(?:one|two|three|four|five|several|some|many|multiple|various|other|another|a|an|senior|former|anonymous|unnamed)\s+)*(?:officials?|sources?|people|persons?|insiders?|aides?|critics?|experts?|observers?|analysts?|witnesses|residents|villagers|workers|employees)\b(?!.*[A-ZÀ-ÞĀ-ɏḀ-ỿ])/;

/** What kind of source the words name; `kind` is what the entity is that they name, `resolved` who a pronoun or a short form stands for. */
export function sourceTypeOf(words: string, resolved: string, kind: EntityKind | null): SourceType {
  const phrase = /^(?:he|she|they|it|we|i|who|which)$/i.test(words) ? resolved : words;
  if (!phrase) return 'unnamed';
  // "Ana Ruiz, a lawyer for …": what stands behind the comma describes; the head decides first.
  const head = phrase.split(/,|\bwho\b|\bthat\b/)[0] ?? phrase;
  if (/\b(?:stewards|workers|residents|villagers|employees|students|drivers|customers|dancers|organizers|critics|experts)$/.test(head))
    return 'unnamed';
  if (unnamed.test(head.charAt(0).toLowerCase() + head.slice(1))) return 'unnamed';
  // "the company", "the firm": described, but known.
  const described = /^(?:the|this)\s+[a-zà-ɏḀ-ỿ]+$/i.test(head);
  const fromEntity = kind && byKind[kind];
  if (fromEntity && described && !spokesperson.test(head)) return fromEntity;
  for (const [type, pattern] of patterns) if (type !== 'unnamed' && pattern.test(head)) return type;
  if (fromEntity) return fromEntity;
  for (const [type, pattern] of patterns) if (pattern.test(head)) return type;
  return /[A-ZÀ-ÞĀ-ɏḀ-ỿ]/.test(head.slice(1)) || /^[A-ZÀ-ÞĀ-ɏḀ-ỿ][a-zß-ɏḀ-ỿ]+$/.test(head) ? 'person' : 'unnamed';
}
