import { matterWords } from '../../model';
import type { Cast, Document } from '../document';
import { mentionsIn } from '../in-order';
import type { Turn } from './turn';

/** What a pointing noun points at. */
type Family = 'report' | 'suit' | 'charges' | 'action' | 'request' | 'accusation';

/** Words of an answer that point at what it answers. */
export interface Anchor {
  /** As printed: "In response to IPVM’s findings". */
  readonly words: string;
  /** The entities that the words name, but for those who answer: "IPVM". */
  readonly entities: ReadonlySet<string>;
  readonly family: Family | null;
  /** The words of the matter that it names, where it stands before the answer: "asked about its wages". */
  readonly matter: ReadonlySet<string>;
}

const FAMILIES: readonly (readonly [Family, RegExp])[] = [
  // "the findings", "the Sentinel story"
  [
    'report',
    /\b(?:reports?|reported|findings?|found|stud(?:y|ies)|investigations?|articles?|story|stories|analysis|survey|research|documentary|footage|audit)\b/i,
  ],
  // "the lawsuit"
  ['suit', /\b(?:lawsuits?|suit|suits|complaint|petition|filing|class action|proceedings|legal action)\b/i],
  // "these charges"
  ['charges', /\b(?:charges?|charged|indict\w+|prosecut\w+)\b/i],
  // "the ban", "the vote", "the decision to add it to the list"
  [
    'action',
    /\b(?:bans?|banned|banning|lists?|listing|blacklist\w*|sanction\w*|fine[sd]?|penalt\w+|decisions?|vote[sd]?|bill|law|order(?:ed|s)?|ruling|designat\w+|measures?|restrict\w+|prohibit\w+|revo(?:ke|cation)\w*|suspen\w+|recall\w*)\b/i,
  ],
  // "the request", "its demands"
  [
    'request',
    /\b(?:request(?:s|ed)?|demand(?:s|ed)?|calls?|called for|calling on|appeal(?:s|ed)?|plea|proposals?|proposed|offer(?:s|ed)?|invitation|invited|asked|asks|urge[sd]?|confronted)\b/i,
  ],
  // "the allegations", "her concerns"
  [
    'accusation',
    /\b(?:allegations?|accusations?|claims?|criticisms?|suggestions?|assertions?|concerns?|accounts?|rumou?rs?|descriptions?|characteri[sz]ations?)\b/i,
  ],
];

/** "In response to IPVM’s findings", "hit back after it was added to a list", "asked about the leak": up to the next comma or mark. */
const LEAD_IN =
  /\b(?:in (?:response|reply|reaction|answer) to|(?:responding|reacting|replying) to|(?:when |if )?(?:asked|questioned|pressed|quizzed) (?:about|on|over|whether|if)|confronted (?:with|about)|regarding|rebutting|commenting on|speaking (?:about|of)|(?:hit|hits|hitting|fired|fires) (?:back|out) (?:at|after|over)|took issue with|statement (?:on|about))\s[^,:;“"]+/gi;

/** The words of a lead-in that are no matter: "in response to", "when asked about". */
const LEAD_WORDS = /^(?:in|when|if)?\s*\w+\s(?:(?:back|out|to|about|on|over|whether|if|at|after|with|of|issue with)\s)*/i;

/** What somebody is asked about is a matter: a name in it is not who is answered. */
const ASKED = /^(?:when |if )?(?:asked|questioned|pressed|quizzed|confronted|commenting|speaking|regarding)/i;

/** "to a request for comment on the lawsuit", "to comment on the ban": what silence is kept about. */
const SILENT_ON = /\bcomments?\s(?:on|about|regarding)\s[^,:;“"]+/gi;

/** "comment on the vote or its allegations": on all that was said. */
const ALL_OF_IT = /\b(?:allegations|accusations|claims)\b(?!\s(?:that|of|about|over|by)\b)/i;

/** An answer's own words point too, while they open it: "rejected | the request as premature". This many characters are its opening. */
const OPENING = 60;
/** "the vote", "these charges", "such claims", "Norvane’s report", "her concerns". */
const POINTS = /(?:^|[\s“"])(?:the|these|those|this|that|such|his|her|their|its)\b|['’]s\b/i;
/** Acts whose words may open with what they answer. */
const OPENS_WITH_IT = new Set(['denies', 'rejects', 'promises', 'confirms', 'admits', 'corrects']);

/** Names inside the words: "Bill" is no bill. */
const NAMES = /(?<=\s)[A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ’'-]*/g;
const familyOf = (words: string): Family | null => {
  const bare = words.replace(NAMES, '');
  return FAMILIES.find(([, nouns]) => nouns.test(bare))?.[0] ?? null;
};

/** The words in an answer that say what it answers: before it in its sentence, or its own opening. */
export function findAnchors(document: Document, cast: Cast, turn: Turn): Anchor[] {
  const { text } = document;
  const sentence = document.sentences[turn.sentence];
  const content = turn.statement.content[0];
  if (!sentence || !content) return [];
  const anchors: Anchor[] = [];
  const point = (start: number, words: string, leads: boolean) => {
    const entities = new Set(mentionsIn(cast.mentions, [{ start, end: start + words.length }]).map((m) => m.entity));
    for (const own of turn.sides) entities.delete(own);
    const after = leads ? words.replace(LEAD_WORDS, '') : words;
    const family = familyOf(leads ? ` ${after}` : after);
    const matter = new Set(leads ? matterWords(after) : []);
    if (leads || family)
      anchors.push({ words: words.trim(), entities: leads && ASKED.test(words) && !family ? new Set() : entities, family, matter });
  };
  if (turn.statement.act === 'silent' || turn.statement.act === 'declines') {
    for (const found of text.slice(sentence.start, sentence.end).matchAll(SILENT_ON))
      if (!ALL_OF_IT.test(found[0])) point(sentence.start + found.index, found[0], true);
    return anchors;
  }
  const from = Math.min(sentence.start, turn.start);
  const setting = text.slice(from, Math.max(from, sentence.end));
  LEAD_IN.lastIndex = 0;
  for (let found = LEAD_IN.exec(setting); found; found = LEAD_IN.exec(setting)) {
    const start = from + found.index;
    const end = start + found[0].length;
    const cuts = [...turn.statement.content, ...turn.statement.cue].filter((c) => start < c.end && c.start < end).map((c) => c.start);
    const cut = Math.min(end, ...cuts);
    if (start < cut) point(start, text.slice(start, cut), true);
  }
  if (OPENS_WITH_IT.has(turn.statement.act)) {
    const opening =
      text.slice(content.start, Math.min(content.end, content.start + OPENING)).split(/[,;:]\s|(?<=[a-zß-ɏḀ-ỿ]{2})\.\s/)[0] ?? '';
    if (POINTS.test(opening)) point(content.start, opening, false);
  }
  return anchors;
}

/** "the Times story" and "A story … in the New York Times": whether two texts share a name's word. */
function namesAlike(anchor: string, setting: string): boolean {
  const words = new Set(setting.match(NAME_WORDS));
  return (anchor.match(NAME_WORDS) ?? []).slice(1).some((word) => words.has(word));
}
const NAME_WORDS = /[A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ\d]{2,}/g;

/** "denied allegations that it dumped oil": it says which. */
const SAYS_WHICH = /\b(?:allegations?|accusations?|claims?|criticisms?|suggestions?|assertions?|rumou?rs?)\s(?:that|of|about|over)\b/i;

/** Whether an anchor's words name the accusation that they mean, so that they mean no other. */
export const saysWhich = ({ family, words }: Anchor): boolean => family === 'accusation' && SAYS_WHICH.test(words);

/** "the U.S. Attorney’s description", of somebody whom the cast does not know, is a claim of that name only. */
function isWhose({ words }: Anchor, claim: Turn): boolean {
  const whose = WHOSE.exec(words)?.[1];
  return whose === undefined || claim.source.includes(whose) || claim.statement.who.includes(whose);
}
const WHOSE = /([A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ\d]+)['’]s?\s/;

/** Acts that may tell of official action. */
const ACTED = new Set(['announces', 'alleges', 'states', 'judges']);

/** "her concerns": what was said just before. */
const ONE_PERSONS = /^(?:his|her|their|its)\b/i;
/** How far back, in paragraphs, "the allegations" reaches. */
const NEAR = 2;

/** Whether the words of an anchor in `answer` point at a claim. */
export function pointsAt(anchor: Anchor, claim: Turn, answer: Turn): boolean {
  const saidBy = claim.sides.some((e) => anchor.entities.has(e));
  const nouns = FAMILIES.find(([family]) => family === anchor.family)?.[1];
  const { act, voice } = claim.statement;
  const attributed = `${claim.source} ${claim.cue}`;
  const near = claim.start < answer.start && answer.block - claim.block <= NEAR;
  switch (anchor.family) {
    case 'report':
      return saidBy || (!!nouns?.test(attributed) && (!anchor.entities.size || namesAlike(anchor.words, claim.setting)));
    case 'suit':
      return saidBy || !!nouns?.test(attributed);
    case 'charges':
      return saidBy || (act === 'alleges' && !!nouns?.test(`${claim.setting} ${claim.source}`));
    case 'action':
      return (ACTED.has(act) || voice === 'unattributed') && !!nouns?.test(claim.content);
    case 'request':
      return near && !!nouns?.test(claim.cue);
    case 'accusation':
      return (
        saidBy ||
        (!anchor.entities.size &&
          isWhose(anchor, claim) &&
          near &&
          act === 'alleges' &&
          claim.accuses &&
          (claim.block === answer.block || !ONE_PERSONS.test(anchor.words)))
      );
    default:
      return saidBy;
  }
}
