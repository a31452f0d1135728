import { type Act, type KeptStatement, statementId, type Voice } from '../model';

/** The starter pack's name, as `KeptStatement.origin`. */
export const starterPack = 'starter pack';

/** The day on which the answers below were read, in stored copies of the pages at their addresses. */
export const starterDate = '2026-11-24';

/** One public answer of a company, as short as it can be quoted, with where it can be read. */
interface PublicAnswer {
  readonly by: string;
  readonly who: string;
  readonly act: Act;
  readonly voice: Voice;
  readonly words: string;
  /** What it answers, in our own words: the matter that it is found by. */
  readonly answers: readonly string[];
  readonly publisher: string;
  readonly firstPublisher?: string;
  readonly published: string;
  readonly title: string;
  readonly url: string;
}

const PURCHASE_BAN = [
  'House of Representatives passed a bill that bans government agencies from buying its surveillance cameras',
  'a law forbids federal agencies to buy its equipment',
  'added to a list of companies seen as a threat to national security',
];
const ENTITY_LIST = [
  'Commerce Department added it to the Entity List',
  'blacklisted over human rights abuses against Uyghurs and other Muslim minorities in Xinjiang',
];
const DEFENSE_LIST = [
  'Defense Department placed it on a blacklist of companies with ties to the armed forces',
  'owned or controlled by the military',
  'long-established links to the military',
  'supplier to the military',
];
const SALES = ['sold drones, cameras and equipment to the air force and the army', 'products marketed for military use'];
const ABUSES = [
  'members of parliament call for a ban over involvement in human rights abuses',
  'cameras used in detention camps for Uyghurs',
];

// In two pieces: the paper's address is its whole headline.
const FREE_PRESS = [
  'https://www.doncasterfreepress.co.uk/news/south-yorkshire-security-firm-hits-back-after-ban-on',
  'surveillance-camera-sales-to-us-government-46793',
].join('-');

/** Answers of public record. A wrong one is a wrong done to somebody: read a page again before adding to it. */
const answers: readonly PublicAnswer[] = [
  {
    by: 'hikvision',
    who: 'Hikvision spokeswoman',
    act: 'rejects',
    voice: 'mixed',
    words: 'the amendment was made with “no evidence” to justify it',
    answers: PURCHASE_BAN,
    publisher: 'Newsmax',
    firstPublisher: 'The Wall Street Journal',
    published: '2018-05-25',
    title: 'House bill on Chinese surveillance equipment',
    url: 'https://www.newsmax.com/politics/us-china-surveillance-equipment-ban/2018/05/25/id/862420',
  },
  {
    by: 'hikvision',
    who: 'Hikvision',
    act: 'rejects',
    voice: 'mixed',
    words: '‘baseless’',
    answers: PURCHASE_BAN,
    publisher: 'Doncaster Free Press',
    published: '2018-06-01',
    title: 'South Yorkshire security firm hits back',
    url: FREE_PRESS,
  },
  {
    by: 'hikvision',
    who: 'Hikvision',
    act: 'rejects',
    voice: 'direct',
    words: '“not based on any evidence, review, or investigation of potential security risks”',
    answers: PURCHASE_BAN,
    publisher: 'Hikvision',
    published: '2018-08',
    title: 'Letter to partners on the NDAA',
    url: 'https://www.hikvision.com/europe/newsroom/latest-news/2018/hikvision-ndaa-partner-letter/',
  },
  {
    by: 'hikvision',
    who: 'Hikvision spokesperson',
    act: 'rejects',
    voice: 'mixed',
    words: '“strongly opposes” the decision',
    answers: ENTITY_LIST,
    publisher: 'Security Systems News',
    published: '2019-10',
    title: 'Commerce Department adds 28 organisations to its Entity List',
    url: 'https://www.securitysystemsnews.com/article/us-commerce-dept-adds-28-chinese-organizations-its-entity-list',
  },
  {
    by: 'hikvision',
    who: 'Hikvision spokesperson',
    act: 'denies',
    voice: 'indirect',
    words: 'that the company had any links to the Chinese military',
    answers: DEFENSE_LIST,
    publisher: 'SecurityInfoWatch',
    published: '2020-06-29',
    title: 'Defense Department names Hikvision on list of companies linked to Chinese military',
    url: 'https://www.securityinfowatch.com/video-surveillance/article/21144071/defense-department-names-hikvision-on-list-of-companies-linked-to-chinese-military',
  },
  {
    by: 'hikvision',
    who: 'Hikvision',
    act: 'rejects',
    voice: 'indirect',
    words: 'baseless',
    answers: DEFENSE_LIST,
    publisher: 'Mint',
    firstPublisher: 'The Wall Street Journal',
    published: '2021-05-25',
    title: 'Hikvision and the Chinese military: a report',
    url: 'https://www.livemint.com/news/world/chinese-surveillance-gear-maker-hikvision-has-ties-to-country-s-military-report/amp-11621943901390.html',
  },
  {
    by: 'hikvision',
    who: 'Hikvision spokesman',
    act: 'qualifies',
    voice: 'direct',
    words: '“some can be considered dual-use goods”',
    answers: SALES,
    publisher: 'The Defense Post',
    firstPublisher: 'The Wall Street Journal',
    published: '2021-05-25',
    title: 'Surveillance equipment maker and the military: a report',
    url: 'https://www.thedefensepost.com/2021/05/25/hikvision-ties-chinese-military/',
  },
  {
    by: 'hikvision',
    who: 'Hikvision spokesperson',
    act: 'rejects',
    voice: 'direct',
    words: '“fringe groups … who would lie to demonise Hikvision”',
    answers: ABUSES,
    publisher: 'The Star',
    published: '2022-07-05',
    title: 'CCTV manufacturer responds after MPs call for UK ban',
    url: 'https://www.thestar.co.uk/business/chinese-cctv-manufacturer-with-factory-in-rotherham-responds-after-mps-call-for-uk-ban-3757270',
  },
];

const keptAt = Date.parse(starterDate);

const asKept = ({ firstPublisher, ...answer }: PublicAnswer): KeptStatement => ({
  ...answer,
  id: statementId(answer.url, answer.words, 0),
  page: answer.url,
  firstPublisher: firstPublisher ?? null,
  sourceType: answer.who === 'Hikvision' ? 'organisation' : 'spokesperson',
  about: [],
  place: null,
  cue: '',
  answersTo: [],
  answered: null,
  asked: false,
  provenance: [],
  origin: starterPack,
  keptAt,
});

let kept: readonly KeptStatement[] | null = null;

/** The starter pack as kept statements: never stored, always asked. Made when first asked for, as most wakings of the background don't. */
export function starterStatements(): readonly KeptStatement[] {
  kept ??= answers.map(asKept);
  return kept;
}

/** Names of the companies that the starter pack speaks of. */
export const starterCompanies: readonly { readonly id: string; readonly name: string }[] = [{ id: 'hikvision', name: 'Hikvision' }];
