import type { Span } from '../../model';
import { OFFICE } from './lexicon/people';
import { places } from './lexicon/places';
import { nounAfter } from './noun-after';

/** What stands beside a name that only a company has. */
interface Sign {
  /** Where the noun says that it is no company: "the labor union". */
  readonly organisation?: true;
  readonly why: string;
  /** 1: enough with a pack's name; 2: enough for a name that nobody knows. */
  readonly weight: number;
  readonly before?: RegExp;
  readonly after?: Pick<RegExp, 'test'>;
}

/** What only a company has. */
const OWN =
  'shares|stock|shareholders|share price|earnings|revenues?|profits?|sales|dividend|market share|market value|chief executive|CEO|CFO|chief financial officer|chief operating officer|subsidiary|subsidiaries|bonds|takeover|quarterly (?:results|earnings|profit|revenue)|board of directors|supply chain|business model|spokes(?:man|woman|person)';
/** What companies have, and others. */
const STAFF =
  'customers|investors|board|headquarters|products|warehouses?|executives?|management|stores|factory|factories|employees|workers|drivers|lawyers|representative|website|app|owners|suppliers|boss|plant|cars|trucks|devices|cameras|users';

const FIRM =
  'company|firm|conglomerate|maker|manufacturer|producer|supplier|retailer|chain|bank|lender|insurer|brokerage|broker|startup|start-up|carrier|airline|operator|developer|publisher|carmaker|automaker|chipmaker|drugmaker|planemaker|brewer|miner|driller|refiner|utility|provider|vendor|distributor|wholesaler|grocer|supermarket|bar|nightclub|pub|café|cafe|shop|store|bookshop|bookstore|hotel|casino|gym|cinema|brewery|winery|bakery|restaurant|hotelier|contractor|consultancy|law firm|hedge fund|pension fund|wealth fund|mutual fund|subsidiary|affiliate|brand|website|app|broadcaster|newspaper|magazine|agency|news agency|business|enterprise|corporation|outfit|giant|behemoth|titan|bookseller|bookmaker|shipper|trader|exporter|importer|builder|homebuilder|telco|telecom|franchise|marketplace|studio|label|foundry|shipyard|plant operator|competitor|rival|joint venture|portal';

const BODY =
  'group|super PAC|political action committee|bloc|movement|faction|union|labor union|trade union|advocacy group|rights group|campaign group|pressure group|lobby group|trade group|industry group|trade body|industry body|charity|nonprofit|non-profit|non-profit organization|nonprofit organization|think tank|university|college|party|watchdog|association|federation|coalition|militia|rebel group|church|NGO|foundation|institute|organization|organisation';

/** Trades before "group": without one a group is people. */
const TRADE =
  'media|mining|banking|hotel|hotels|energy|retail|insurance|luxury|telecoms?|telecommunications|industrial|steel|oil|chemicals?|engineering|travel|fashion|car|food|drinks|beverage|pharmaceuticals?|healthcare|technology|tech|internet|e-commerce|software|electronics|security|defen[cs]e|aerospace|shipping|logistics|property|construction|financial|investment|consulting|private equity|leisure|gambling|gaming|entertainment|publishing|advertising|utility|utilities|cement|paper|tobacco|auto|automotive|airline|services';

const FIRMS =
  'companies|firms|groups|makers|manufacturers|producers|suppliers|retailers|chains|banks|lenders|insurers|brokers|brokerages|startups|start-ups|carriers|airlines|operators|developers|publishers|carmakers|automakers|chipmakers|drugmakers|miners|utilities|providers|vendors|distributors|grocers|supermarkets|restaurants|hotels|contractors|consultancies|funds|brands|platforms|websites|apps|networks|broadcasters|newspapers|magazines|agencies|businesses|corporations|outfits|giants|rivals|competitors|studios|labels|clubs|bars|stores|shops|partners|clients|customers|owners|services';

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
/** "beat 3-1", "lost the match": a team. */
const OF_A_TEAM = /^(?: \d+[-–]\d| the (?:match|game|title|final|cup|race|election))/;

/** Whether what follows a name says what it does. By a list of words, since a pattern of a hundred verbs takes long to compile. */
function acts(after: string): boolean {
  const verbAt = BEFORE_VERB.exec(after)?.[0].length;
  const verb = verbAt === undefined ? undefined : VERB.exec(after.slice(verbAt))?.[0];
  return verbAt !== undefined && verb !== undefined && VERBS.has(verb) && !OF_A_TEAM.test(after.slice(verbAt + verb.length));
}

const SIGNS: readonly Sign[] = [
  // "companies such as Acme", "rivals including Bcme and Acme".
  {
    why: 'an example of companies',
    weight: 2,
    before: new RegExp(
      `\\b(?:${FIRMS}),? (?:such as|like|including|include|are|were|led by|among them) (?:the )?(?:[A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ&.’'-]*(?: [A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ&.’'-]*){0,3}(?:, | and |, and |, like ))*$`,
    ),
  },
  // "told the Observer", "in an interview with the Observer".
  {
    why: 'spoken to as a publication',
    weight: 1,
    before:
      /\b(?:told|telling|spoke to|speaking to|spoken to|confirmed to|interview with|interview to|described to|submitted by|reported by|reporting by|reporting in|reporter for|reporter at|journalist at|article in|story in|report in|published in|published by|editor of|columnist for) (?:the )?$/i,
  },
  // "Acme, for its part,": a thing, not a person.
  { why: 'its part', weight: 2, after: /^, for its part,/ },
  { why: 'spoken of as a thing', weight: 1, after: /^, which\b|^, whose (?:shares|products|brands)\b/ },
  // "Acme Hands, the labor union", "rights group Acme Watch".
  {
    why: 'apposition',
    weight: 2,
    organisation: true,
    after: nounAfter(/^ ?[,(] ?(?:an?|the|which is an?) ?/, "[A-Za-zÀ-ɏḀ-ỿ’'&-]+ ", 4, BODY),
  },
  { why: 'the noun before it', weight: 2, organisation: true, before: new RegExp(`\\b(?:${BODY}) (?:called |named )?$`, 'i') },
  // "shares of Acme", "a stake in Acme", "Acme’s chief executive": what only companies have.
  {
    why: 'shares of',
    weight: 2,
    before:
      /\b(?:shares|stock|bonds|stake|investors|shareholders|customers|employees|subsidiary|unit|owner|maker|parent|chief executive|CEO|CFO|acquisition|takeover|purchase|creditors|takeover offer) (?:of|in|at|by|from) (?:the )?$/i,
  },
  { why: 'its shares', weight: 2, after: nounAfter(/^(?:['’]s|['’]| 's) /, '[A-Za-zÀ-ɏḀ-ỿ]+[ -]', 2, `${OWN}|${STAFF}`) },
  { why: 'its shares', weight: 2, after: nounAfter(/^ /, '', 0, OWN) },
  // "Acme warehouse workers", "Acme drivers": said of a company, but of other things too.
  { why: 'its people and things', weight: 1, after: nounAfter(/^ /, '[A-Za-zÀ-ɏḀ-ỿ]+ ', 1, STAFF) },
  // "Acme, a maker of anvils": apposition.
  {
    why: 'apposition',
    weight: 2,
    after: nounAfter(
      /^ ?[,(] ?(?:an?|the|which is an?|whose|Europe['’]s|America['’]s|China['’]s|Japan['’]s|the world['’]s) ?/,
      "[A-Za-zÀ-ɏḀ-ỿ0-9’'&.-]+ ",
      6,
      FIRM,
    ),
  },
  {
    why: 'apposition',
    weight: 2,
    after: nounAfter(/^ ?[,(] ?(?:which is )?one of /, '[A-Za-zÀ-ɏḀ-ỿ]+ ', 6, FIRMS),
  },
  // "the mining group Acme", "Acme, a hotel group".
  { why: 'the noun before it', weight: 2, before: new RegExp(`\\b(?:${TRADE}) group (?:called |named )?$`, 'i') },
  {
    why: 'apposition',
    weight: 2,
    after: nounAfter(/^ ?[,(] ?(?:an?|the) /, "[A-Za-zÀ-ɏḀ-ỿ’'-]+ ", 4, `(?:${TRADE}) group`),
  },
  // "the retailer Acme", "startup Acme": the noun before it.
  {
    why: 'the noun before it',
    weight: 2,
    before: new RegExp(`\\b(?:${FIRM}) (?:called |named )?$`, 'i'),
  },
  // "(NYSE: ACM)", "(002415.SZ)": a ticker.
  {
    why: 'ticker beside it',
    weight: 2,
    after: /^(?:,? Inc\.?| plc)? ?\((?:(?:NYSE|NASDAQ|Nasdaq|NasdaqGS|LSE|ASX|TSX|HKEX|OTC|AMEX|LON|FRA)\s*:\s*)[A-Z0-9.]+\)/,
  },
  { why: 'ticker beside it', weight: 2, after: /^ ?\([A-Z0-9]{1,6}\.[A-Z]{1,2}\)/ },
  { why: 'ticker beside it', weight: 1, after: /^ ?\([A-Z]{1,5}\)/ },
  // "Jane Roe, an analyst at Acme": where one works. One can be "director of Marketing", so "of" says it only of few.
  {
    why: 'works there',
    weight: 2,
    before: new RegExp(`\\b(?:${OFFICE.replace('|minister', '').replace('|secretary', '')})s? (?:at|with) (?:the )?$`, 'i'),
  },
  {
    why: 'works there',
    weight: 2,
    before:
      /\b(?:chief executive|chief executive officer|CEO|CFO|chief financial officer|chairman|chairwoman|founder|co-founder|owner|co-owner|partner|shareholder|creditor|spokes(?:man|woman|person)|lawyers?|chief economist|managing director) (?:of|for) (?:the )?$/i,
  },
  {
    why: 'its spokesman',
    weight: 2,
    after:
      /^(?:['’]s)? (?:spokes(?:man|woman|person|people)|chief executive|CEO|chairman|co-founder|founder|executives?|representatives?|engineers?|managers?|general manager|managing director)\b/,
  },
  // "acquired by Acme", "owned by Acme".
  {
    why: 'bought or owned by',
    weight: 2,
    before:
      /\b(?:owned|acquired|bought|manufactured|operated|developed|published|marketed|sold|made|founded|run|supplied|built|insured|backed) by (?:the )?$/i,
  },
  // "merger with Acme", "competes with Acme".
  {
    why: 'dealt with',
    weight: 1,
    before:
      /\b(?:merger|merge|partnership|partnered|deal|contract|agreement|compet\w+|joint venture|talks|lawsuit|suit|complaint|allegations|claims?|charges|suing|sued|sues|acquir\w+|fined?|fining) (?:with |between |against )?$/i,
  },
  // "Acme said it would", "Acme reported lower sales": it acts.
  { why: 'acts like a company', weight: 1, after: { test: acts } },
  {
    why: 'its own',
    weight: 1,
    after:
      /^['’]s (?:[a-zß-ɏḀ-ỿ]+ ){0,3}(?:product|service|unit|brand|device|data|camera|technology|platform|software|statement|website|app|offer|report|network|plant|store|deal|bid|brochure|marketing|spending|decision|privacy|algorithm|users?|advertisers|workforce|playbook|trade secrets)s?\b/,
  },
  // "Visa and Mastercard", both capitalised, as a pair of agents: weak.
];

/** "Oost-Vlaanderen province", "Davos, Switzerland,": a place. */
const PLACE_AFTER = /^ (?:province|county|region|district|prefecture|village|airport|river|peninsula|island|valley)\b/;
const PLACE_BEFORE = /\b(?:city|town|village|province|port|state|region|island|county|mayor|people|streets) of $/;
const SECOND_PLACE = /^, ([A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ.]+(?: [A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ.]+)?)(?:[,.;)]|$)/;

/** Longest stretch that a sign looks at, before and after. */
const REACH = 90;

/** What was found beside one place. */
export interface Found {
  readonly signs: readonly { readonly why: string; readonly weight: number }[];
  /** The text calls it a union, a charity, a university. */
  readonly organisation: boolean;
  /** The text gives it as a place. */
  readonly place: boolean;
}

/** What beside the span speaks for a company. */
export function findEvidence(text: string, { start, end }: Span): Found {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const second = SECOND_PLACE.exec(after)?.[1];
  if (PLACE_AFTER.test(after) || PLACE_BEFORE.test(before) || (second && places.has(second)))
    return { signs: [], organisation: false, place: true };
  const signs = SIGNS.filter((sign) => (sign.before ? sign.before.test(before) : sign.after?.test(after)));
  return { signs, organisation: signs.some((sign) => sign.organisation), place: false };
}
