import { type Mention, overlaps, type Span } from '../../model';
import type { Attribution, Cast, Document, Sentence } from '../document';

/** "was added to a list", "passed a law barring", "fined": what authorities and courts do to companies. */
const OFFICIAL_ACTION =
  /\b(?:(?:add|plac|put|list|nam)(?:ed|s|ing|t)?\b[^.;]{0,120}?\b(?:(?:black|watch|entity|sanctions?|export|military)?\s?list(?:s|ed)?|blacklists?|register)\b|blacklist(?:ed|s)\b|(?:pass|approv|enact|sign)(?:ed|s)\b[^.;]{0,40}\b(?:law|bill|ban|act|order|measure|resolution)\b|(?:has |have |had |was |were |been |be |is |are )?(?:banned|barred|fined|sued|sanctioned|prohibited|suspended|indicted|prosecuted|penali[sz]ed|raided|convicted|acquitted|recalled|ordered (?:to|by)|found guilty|stripped of|excluded from)\b|impos(?:ed|es)\b[^.;]{0,60}\b(?:ban|fine|penalty|sanctions?|restrictions?|tariffs?)\b|(?:open|launch)ed (?:an?|its|their) [^.;]{0,40}\b(?:investigation|inquiry|probe|lawsuit)\b|(?:fac(?:es|ed|ing)|under) (?:an? |several |legal )?[^.;]{0,30}\b(?:investigation|lawsuits?|charges|legal (?:action|challenges?)|probe|inquiry)\b|revoked\b|removed its \w+ from\b|prevents? \w+ from\b|filed (?:an?|its) [^.;]{0,30}\b(?:lawsuit|complaint|suit) against\b|pleaded guilty\b|agreed to (?:pay|settle)\b|settled\b[^.;]{0,40}\b(?:lawsuit|claims?|case|charges)\b)/i;

/** "its largest shareholder is", "owned by", "a unit of": who a company belongs to. */
const OWNERSHIP =
  /\b(?:(?:largest|controlling|majority|biggest|main|principal|sole) (?:share|stake)?holders?\b|(?:largest|controlling|majority) owners?\b|(?:is|are|was|were|been|wholly|partly|majority|state|part|fully)[\s-]owned\b|owned by\b|(?:is|was|remains|became) (?:an? )?(?:[\w-]+\s){0,3}(?:subsidiary|unit|arm|affiliate|division) of\b|(?:owns|holds|controls|acquired|bought|took over)\b[^.;]{0,40}(?:%|\bper ?cent\b|\bstakes?\b|\bshares\b)|parent (?:company )?(?:is|of)\b)/i;

/** "was taken down from its website", "deleted the post": what was there and is gone. */
const TAKEN_DOWN =
  /\b(?:(?:was|were|been|has|have|had)\s(?:since\s|quietly\s|later\s)?(?:taken down|taken offline|removed|deleted|withdrawn|scrubbed|retracted|pulled)\b|took down\b|deleted\b|scrubbed\b|retracted\b)/i;

/** "failed to deliver", "collapsed": what went wrong, told as fact. */
const FAILING =
  /\b(?:failed to\b|has yet to (?:deliver|pay|respond to)|was plagued|been plagued|went bankrupt|filed for (?:bankruptcy|insolvency|administration)|went into (?:administration|liquidation)|shut down\b|misled\b|overcharged\b|defrauded\b|defaulted\b|polluted\b|dumped\b|leaked\b|breached\b|violated\b|infringed\b|underpaid\b|falsified\b|laid off\b)/i;

/** Somebody else says it: not the publication's own. */
const REPORTED =
  /\b(?:said|says|saying|told|tells|according to|claim(?:s|ed|ing)|alleg(?:e|es|ed|ing|edly)|reportedly|reported|announced|argued?s?|accus(?:es|ed|ing)|wrote|added that|insists?|insisted|denied|denies|stated|testified|would|could|might|may|should)\b|[“”"?]/i;

/** "In 2018, ", "The following year, ", "Last month, ": when it was, which is no part of the claim. */
const WHEN =
  /^(?:(?:In|On|By|Since|During|Earlier|Last|Late|Later|This|That|The (?:following|same|previous|next))\b[^,.;]{0,40},\s+|(?:Also|However|Meanwhile|Still|But|And|Yet|Now),?\s+)/;

/** "has hit back | after it was added to a list": where a clause that claims begins inside a sentence. */
const CLAUSE = /\b(?:after|when|because|since|as|while|although|though|but|and)\s(?=(?:it|they|the|its|their|\p{Lu})[^,.;]*$)/gu;

/** Marks this rule's precision: taken from our own count on demo and corpus texts, not measured on a gold corpus. */
const CONFIDENCE = 0.6;

/** Fewer words than these claim nothing. */
const LEAST_WORDS = 5;

/** Whether what the publication says in its own words is official action: bans, lists, laws, fines. */
export function isOfficialAction(words: string): boolean {
  return OFFICIAL_ACTION.test(words);
}

/** Where in a sentence it claims something, or `null`. */
function claimAt(words: string): Span | null {
  const found = [OFFICIAL_ACTION, OWNERSHIP, TAKEN_DOWN, FAILING].map((pattern) => pattern.exec(words)).find((m) => m !== null);
  return found ? { start: found.index, end: found.index + found[0].length } : null;
}

/** The claiming clause of a sentence: from its conjunction where it has a subject of its own, without the adverbial of time. */
function clauseOf(text: string, sentence: Span, claim: Span): Span {
  const before = text.slice(sentence.start, sentence.start + claim.start);
  const joined = [...before.matchAll(CLAUSE)].at(-1);
  const when = WHEN.exec(text.slice(sentence.start, sentence.end))?.[0].length ?? 0;
  const start = sentence.start + (joined ? joined.index + joined[0].length : claim.start >= when ? when : 0);
  return { start, end: sentence.end };
}

function claimIn(document: Document, companies: readonly Mention[], sentence: Sentence, taken: readonly Span[]): Span | null {
  const { text } = document;
  const words = text.slice(sentence.start, sentence.end);
  const claim = claimAt(words);
  if (!claim) return null;
  const clause = clauseOf(text, sentence, claim);
  if (REPORTED.test(text.slice(clause.start, clause.end)) || taken.some((t) => overlaps(t, clause))) return null;
  if (text.slice(clause.start, clause.end).split(/\s+/).length < LEAST_WORDS) return null;
  const named = companies.some((m) => overlaps(m, clause));
  const before = clause.start > sentence.start && companies.some((m) => overlaps(m, sentence));
  return named || before ? clause : null;
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
