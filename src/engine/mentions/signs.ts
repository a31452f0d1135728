import { firstWords, lastWords } from './beside';
import { BODY, FIRM, FIRMS, OWN, STAFF, TRADE } from './lexicon/apposed';
import { OFFICE } from './lexicon/people';
import { nounAfter } from './noun-after';

/** What stands between a company and what it does: "Acme, for once, has | said". */
const BEFORE_VERB = /^(?:,[^,.;]{1,60},)? (?:has |had |have |also |later |then |now |will |would |recently |and [A-ZÀ-ÞĀ-ɏḀ-ỿ]\w+ )?/;
const VERB = /^(?:did not\b|didn['’]t\b|shut down\b|went public\b|\w+)/;
/** What companies do, and others. */
const VERBS = new Set(
  `said says told tells announced announces reported reports declined recalled recalls sold sells acquired acquires bought buys
    launched launches raised raises cut cuts posted posts hired fired fined unveiled filed files sued sues agreed agrees plans expects
    operates owns employs makes manufactures supplies competes booked slashed warned forecast denied denies rejected settled paid pays
    lost won appeal appealed shed gained jumped rose fell dropped guided shares stock warehouse store stores trades issued refused responded beat
    beats missed misses topped tops lowered swung returned delayed cancelled canceled scrapped halted suspended resumed grounded
    started began introduced offered offers provides invested hiked doubled tripled slid sank climbed surged plunged tumbled soared
    slipped edged advanced closed opened confirmed`.split(/\s+/),
)
  .add('did not')
  .add("didn't")
  .add('didn’t')
  .add('shut down')
  .add('went public');
/** What such a phrase may begin with. */
const ACTING = [
  ...[...VERBS].map((verb) => verb.replace(/[^a-z].*/, '')),
  ...'has had have also later then now will would recently and'.split(' '),
];
/** "beat 3-1", "lost the match": a team. */
const OF_A_TEAM = /^(?: \d+[-–]\d| the (?:match|game|title|final|cup|race|election))/;

/** Whether what follows a name says what it does. By a list of words, since a pattern of a hundred verbs takes long to compile. */
function acts(after: string): boolean {
  const verbAt = BEFORE_VERB.exec(after)?.[0].length;
  const verb = verbAt === undefined ? undefined : VERB.exec(after.slice(verbAt))?.[0];
  return verbAt !== undefined && verb !== undefined && VERBS.has(verb) && !OF_A_TEAM.test(after.slice(verbAt + verb.length));
}

/** How what follows a name may begin: with a comma or bracket (", a"), with an owner's ending ("’s"), with a word. */
export type Beginning = 'mark' | 'owner' | 'word';

/** What stands beside a name that only a company has. */
export interface Sign {
  readonly why: string;
  /** 1: enough with a pack's name; 2: enough for a name that nobody knows. */
  readonly weight: number;
  /** The noun says that it is no company: "the labor union". */
  readonly organisation: boolean;
  /** Whether it looks at what stands before the name, or behind it. */
  readonly before: boolean;
  readonly pattern: Pick<RegExp, 'test'>;
  /** Before the name: the last words that the pattern may end with. Behind it: the first words it may begin with. So that most names are asked for one or two signs of thirty. */
  readonly words: readonly string[];
  /** Behind a name: second words, one of which it may have. */
  readonly seconds: readonly string[];
  readonly beginnings: readonly Beginning[];
}

const sign = (why: string, weight: number, pattern: Pick<RegExp, 'test'>, more: Partial<Sign>): Sign => ({
  why,
  weight,
  organisation: false,
  before: false,
  pattern,
  words: [],
  seconds: [],
  beginnings: [],
  ...more,
});

const before = (why: string, weight: number, words: readonly string[], pattern: RegExp, organisation = false): Sign =>
  sign(why, weight, pattern, { before: true, words, organisation });
const marked = (why: string, weight: number, pattern: Pick<RegExp, 'test'>, organisation = false): Sign =>
  sign(why, weight, pattern, { beginnings: ['mark'], organisation });
const owned = (why: string, weight: number, pattern: Pick<RegExp, 'test'>): Sign => sign(why, weight, pattern, { beginnings: ['owner'] });
const split = (words: string): string[] => words.split(' ');

const COMPETES = 'compete competes competed competing competition competitor competitors acquire acquires acquired acquiring';

/** What a name's neighbours may say. Every pattern before a name ends where the name begins; every other begins where it ends. */
export const SIGNS: readonly Sign[] = [
  // "companies such as Acme", "rivals including Bcme and Acme".
  before(
    'an example of companies',
    2,
    split('as like including include are were by them and ,'),
    new RegExp(
      `\\b(?:${FIRMS}),? (?:such as|like|including|include|are|were|led by|among them) (?:the )?(?:[A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ&.’'-]*(?: [A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ&.’'-]*){0,3}(?:, | and |, and |, like ))*$`,
    ),
  ),
  // "told the Observer", "in an interview with the Observer".
  before(
    'spoken to as a publication',
    1,
    split('told telling to with by in for at of'),
    /\b(?:told|telling|spoke to|speaking to|spoken to|confirmed to|interview with|interview to|described to|submitted by|reported by|reporting by|reporting in|reporter for|reporter at|journalist at|article in|story in|report in|published in|published by|editor of|columnist for) (?:the )?$/i,
  ),
  // "Acme, for its part,": a thing, not a person.
  marked('its part', 2, /^, for its part,/),
  marked('spoken of as a thing', 1, /^, which\b|^, whose (?:shares|products|brands)\b/),
  // "Acme Hands, the labor union", "rights group Acme Watch".
  marked('apposition', 2, nounAfter(/^ ?[,(] ?(?:an?|the|which is an?) ?/, "[A-Za-zÀ-ɏḀ-ỿ’'&-]+ ", 4, BODY), true),
  before('the noun before it', 2, lastWords(BODY), new RegExp(`\\b(?:${BODY}) (?:called |named )?$`, 'i'), true),
  // "shares of Acme", "a stake in Acme", "Acme’s chief executive": what only companies have.
  before(
    'shares of',
    2,
    split('of in at by from'),
    /\b(?:shares|stock|bonds|stake|investors|shareholders|customers|employees|subsidiary|unit|owner|maker|parent|chief executive|CEO|CFO|acquisition|takeover|purchase|creditors|takeover offer) (?:of|in|at|by|from) (?:the )?$/i,
  ),
  owned('its shares', 2, nounAfter(/^(?:['’]s|['’]| 's) /, '[A-Za-zÀ-ɏḀ-ỿ]+[ -]', 2, `${OWN}|${STAFF}`)),
  sign('its shares', 2, nounAfter(/^ /, '', 0, OWN), { words: firstWords(OWN) }),
  // "Acme warehouse workers", "Acme drivers": said of a company, but of other things too.
  sign('its people and things', 1, nounAfter(/^ /, '[A-Za-zÀ-ɏḀ-ỿ]+ ', 1, STAFF), { words: firstWords(STAFF), seconds: firstWords(STAFF) }),
  // "Acme, a maker of anvils": apposition.
  marked(
    'apposition',
    2,
    nounAfter(
      /^ ?[,(] ?(?:an?|the|which is an?|whose|Europe['’]s|America['’]s|China['’]s|Japan['’]s|the world['’]s) ?/,
      "[A-Za-zÀ-ɏḀ-ỿ0-9’'&.-]+ ",
      6,
      FIRM,
    ),
  ),
  marked('apposition', 2, nounAfter(/^ ?[,(] ?(?:which is )?one of /, '[A-Za-zÀ-ɏḀ-ỿ]+ ', 6, FIRMS)),
  // "the mining group Acme", "Acme, a hotel group".
  before('the noun before it', 2, ['group'], new RegExp(`\\b(?:${TRADE}) group (?:called |named )?$`, 'i')),
  marked('apposition', 2, nounAfter(/^ ?[,(] ?(?:an?|the) /, "[A-Za-zÀ-ɏḀ-ỿ’'-]+ ", 4, `(?:${TRADE}) group`)),
  // "the retailer Acme", "startup Acme": the noun before it.
  before('the noun before it', 2, lastWords(FIRM), new RegExp(`\\b(?:${FIRM}) (?:called |named )?$`, 'i')),
  // "(NYSE: ACM)", "(002415.SZ)": a ticker.
  sign(
    'ticker beside it',
    2,
    /^(?:,? Inc\.?| plc)? ?\((?:(?:NYSE|NASDAQ|Nasdaq|NasdaqGS|LSE|ASX|TSX|HKEX|OTC|AMEX|LON|FRA)\s*:\s*)[A-Z0-9.]+\)/,
    { beginnings: ['mark'], words: ['Inc', 'plc'] },
  ),
  marked('ticker beside it', 2, /^ ?\([A-Z0-9]{1,6}\.[A-Z]{1,2}\)/),
  marked('ticker beside it', 1, /^ ?\([A-Z]{1,5}\)/),
  // "Jane Roe, an analyst at Acme": where one works. One can be "director of Marketing", so "of" says it only of few.
  before(
    'works there',
    2,
    ['at', 'with'],
    new RegExp(`\\b(?:${OFFICE.replace('|minister', '').replace('|secretary', '')})s? (?:at|with) (?:the )?$`, 'i'),
  ),
  before(
    'works there',
    2,
    ['of', 'for'],
    /\b(?:chief executive|chief executive officer|CEO|CFO|chief financial officer|chairman|chairwoman|founder|co-founder|owner|co-owner|partner|shareholder|creditor|spokes(?:man|woman|person)|lawyers?|chief economist|managing director) (?:of|for) (?:the )?$/i,
  ),
  sign(
    'its spokesman',
    2,
    /^(?:['’]s)? (?:spokes(?:man|woman|person|people)|chief executive|CEO|chairman|co-founder|founder|executives?|representatives?|engineers?|managers?|general manager|managing director)\b/,
    {
      beginnings: ['owner'],
      words: split(
        'spokesman spokeswoman spokesperson spokespeople chief CEO chairman co founder executive executives representative representatives engineer engineers manager managers general managing',
      ),
    },
  ),
  // "acquired by Acme", "owned by Acme".
  before(
    'bought or owned by',
    2,
    ['by'],
    /\b(?:owned|acquired|bought|manufactured|operated|developed|published|marketed|sold|made|founded|run|supplied|built|insured|backed) by (?:the )?$/i,
  ),
  // "merger with Acme", "competes with Acme".
  before(
    'dealt with',
    1,
    split(
      `with between against merger merge partnership partnered deal contract agreement venture talks lawsuit suit complaint allegations claim claims charges suing sued sues fine fined fining ${COMPETES}`,
    ),
    /\b(?:merger|merge|partnership|partnered|deal|contract|agreement|compet\w+|joint venture|talks|lawsuit|suit|complaint|allegations|claims?|charges|suing|sued|sues|acquir\w+|fined?|fining) (?:with |between |against )?$/i,
  ),
  // "Acme said it would", "Acme reported lower sales": it acts.
  sign('acts like a company', 1, { test: acts }, { beginnings: ['mark'], words: ACTING }),
  owned(
    'its own',
    1,
    /^['’]s (?:[a-zß-ɏḀ-ỿ]+ ){0,3}(?:product|service|unit|brand|device|data|camera|technology|platform|software|statement|website|app|offer|report|network|plant|store|deal|bid|brochure|marketing|spending|decision|privacy|algorithm|users?|advertisers|workforce|playbook|trade secrets)s?\b/,
  ),
];
