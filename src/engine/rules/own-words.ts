import { type Mention, overlaps, type Span } from '../../model';
import type { Attribution, Cast, Document, Sentence } from '../document';

/** What authorities and courts do to companies. */
const OFFICIAL_ACTION: readonly RegExp[] = [
  // "was added to a list of companies", "added Norvane and others to its export blacklist"
  /\b(?:added|placed|put|listed|named)\b[^.;]{0,120}?\b(?:lists?|blacklists?|register)\b/i,
  /\bblacklist(?:ed|s)\b/i,
  // "passed a law barring the state from buying"
  /\b(?:pass|approv|enact|sign)(?:ed|s)\b[^.;]{0,40}\b(?:law|bill|ban|act|order|measure|resolution)\b/i,
  // "was fined", "have been recalled"
  /\b(?:banned|barred|fined|sued|sanctioned|prohibited|suspended|indicted|prosecuted|penali[sz]ed|raided|convicted|acquitted|recalled|revoked|stripped of|excluded from|found guilty|pleaded guilty|ordered (?:to|by))\b/i,
  // "imposed a ban on its products"
  /\bimpos(?:ed|es)\b[^.;]{0,60}\b(?:bans?|fines?|penalt(?:y|ies)|sanctions?|restrictions?|tariffs?)\b/i,
  // "opened an investigation", "filed a lawsuit against"
  /\b(?:open|launch|fil)ed (?:an?|its|their)\b[^.;]{0,40}\b(?:investigation|inquiry|probe|lawsuit|suit|complaint)\b/i,
  // "is facing legal challenges", "under investigation"
  /\b(?:fac(?:es|ed|ing)|under)\b[^.;]{0,30}\b(?:investigation|lawsuits?|charges|legal (?:action|challenges?)|probe|inquiry)\b/i,
  // "prevents Americans from investing", "removed its cameras from a base"
  /\bprevents? \w+ from\b|\bremoved its \w+ from\b/i,
  // "agreed to pay", "settled the lawsuit"
  /\bagreed to (?:pay|settle)\b|\bsettled\b[^.;]{0,40}\b(?:lawsuit|claims?|case|charges)\b/i,
];

/** Who a company belongs to. */
const OWNERSHIP: readonly RegExp[] = [
  // "its largest shareholder is the state"
  /\b(?:largest|controlling|majority|biggest|main|principal|sole) (?:(?:share|stake)holders?|owners?)\b/i,
  // "is state-owned", "owned by"
  /\b(?:is|are|was|were|wholly|partly|majority|state|fully)[\s-]owned\b|\bowned by\b/i,
  // "is a unit of"
  /\b(?:is|was|remains|became) (?:an? )?(?:[\w-]+\s){0,3}(?:subsidiary|unit|arm|affiliate|division) of\b/i,
  // "holds 40% of its shares"
  /\b(?:owns|holds|controls|acquired|bought|took over)\b[^.;]{0,40}(?:%|\bper ?cent\b|\bstakes?\b|\bshares\b)/i,
];

/** What was there and is gone: "was taken down from its website". */
const TAKEN_DOWN: readonly RegExp[] = [
  /\b(?:was|were|been|has|have|had)\s(?:since\s|quietly\s|later\s)?(?:taken down|taken offline|removed|deleted|withdrawn|scrubbed|retracted|pulled)\b/i,
  /\b(?:took down|deleted|scrubbed|retracted)\b/i,
];

/** What went wrong, told as fact: "failed to deliver", "misled its customers". */
const FAILING: readonly RegExp[] = [
  /\b(?:failed to|been plagued|was plagued|went bankrupt|shut down|misled|overcharged|defrauded|defaulted|polluted|dumped|leaked|breached|violated|infringed|underpaid|falsified|laid off)\b/i,
  /\bfiled for (?:bankruptcy|insolvency|administration)\b|\bwent into (?:administration|liquidation)\b/i,
];

const CLAIMS = [...OFFICIAL_ACTION, ...OWNERSHIP, ...TAKEN_DOWN, ...FAILING];

/** Somebody else says it: not the publication's own. */
const REPORTED =
  /\b(?:said|says|saying|told|tells|according to|claim(?:s|ed|ing)|alleg(?:e|es|ed|ing|edly)|reportedly|reported|announced|argued?s?|accus(?:es|ed|ing)|wrote|added that|insists?|insisted|denied|denies|stated|testified)\b|[“”"?]/i;

/** Only a possibility: "could be fined", up to the claim's own words. */
const PERHAPS = /\b(?:would|could|might|may|should|if|whether)\b/i;

/** "In 2018, ", "The following year, ", "Last month, ": when it was, which is no part of the claim. */
const WHEN =
  /^(?:(?:In|On|By|Since|During|Earlier|Last|Late|Later|This|That|The (?:following|same|previous|next))\b[^,.;]{0,40},\s+|(?:Also|However|Meanwhile|Still|But|And|Yet|Now),?\s+)/;

/** "sued the council | when it was banned": where a clause that claims begins inside a sentence. */
const CLAUSE =
  /\b(?:after|when|because|since|while|although|though|but|and)\s(?=(?:it|they|(?:the|its|their) [A-Za-zÀ-ɏḀ-ỿ-]+|[A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ’'-]+(?: [A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ’'-]+)*)\s(?:was|were|has|have|had|is|are|[A-Za-zÀ-ɏḀ-ỿ]+ed)\b)/g;

/** Marks this rule's precision: taken from our own count on demo and corpus texts, not measured on a gold corpus. */
const CONFIDENCE = 0.6;

/** Fewer words than these claim nothing. */
const LEAST_WORDS = 5;

/** Whether what the publication says in its own words is official action: bans, lists, laws, fines. */
export function isOfficialAction(words: string): boolean {
  return OFFICIAL_ACTION.some((pattern) => pattern.test(words));
}

/** Where in a sentence it claims something, or `null`. */
function claimAt(words: string): Span | null {
  for (const pattern of CLAIMS) {
    const found = pattern.exec(words);
    if (found) return { start: found.index, end: found.index + found[0].length };
  }
  return null;
}

/** The claiming clause of a sentence: from its conjunction where it has a subject of its own, without the adverbial of time. */
function clauseOf(text: string, sentence: Span, claim: Span): Span {
  const words = text.slice(sentence.start, sentence.end);
  const joined = [...words.matchAll(CLAUSE)].filter((m) => m.index + m[0].length <= claim.start).at(-1);
  const when = WHEN.exec(words)?.[0].length ?? 0;
  const start = sentence.start + (joined ? joined.index + joined[0].length : claim.start >= when ? when : 0);
  return { start, end: sentence.end };
}

function claimIn(document: Document, companies: readonly Mention[], sentence: Sentence, taken: readonly Span[]): Span | null {
  const { text } = document;
  // Most sentences name no company: asked first, for it costs least.
  if (!companies.some((m) => overlaps(m, sentence))) return null;
  const words = text.slice(sentence.start, sentence.end);
  const claim = claimAt(words);
  if (!claim) return null;
  const clause = clauseOf(text, sentence, claim);
  if (PERHAPS.test(text.slice(clause.start, sentence.start + claim.end))) return null;
  if (REPORTED.test(text.slice(clause.start, clause.end)) || taken.some((t) => overlaps(t, clause))) return null;
  if (text.slice(clause.start, clause.end).split(/\s+/).length < LEAST_WORDS) return null;
  const named = companies.some((m) => overlaps(m, clause));
  return named || clause.start > sentence.start ? clause : null;
}

/** Claims about companies that the publication makes in its own words; none that overlaps `taken`. The source is empty. */
export function findOwnWords(document: Document, cast: Cast, taken: readonly Span[]): Attribution[] {
  const kinds = new Map(cast.entities.map((e) => [e.id, e.kind]));
  const companies = cast.mentions.filter((m) => kinds.get(m.entity) === 'company');
  return document.sentences.flatMap((sentence) => {
    const kind = document.page.blocks[sentence.block]?.kind;
    if (kind === 'heading' || kind === 'caption' || kind === 'table cell') return [];
    const content = claimIn(document, companies, sentence, taken);
    return content ? [{ source: [], cue: [], content: [content], rule: 'own-words', confidence: CONFIDENCE }] : [];
  });
}
