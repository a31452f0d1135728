/** The forms that no rule makes: third person, past, participle, -ing. */
const irregular: Readonly<Record<string, string>> = {
  say: 'says said saying',
  tell: 'tells told telling',
  write: 'writes wrote written writing',
  find: 'finds found finding',
  think: 'thinks thought thinking',
  know: 'knows knew known knowing',
  feel: 'feels felt feeling',
  swear: 'swears swore sworn swearing',
  show: 'shows showed shown showing',
  begin: 'begins began begun beginning',
  go: 'goes went gone going',
  read: 'reads reading',
  brag: 'brags bragged bragging',
  quip: 'quips quipped quipping',
  admit: 'admits admitted admitting',
  rebut: 'rebuts rebutted rebutting',
  slam: 'slams slammed slamming',
  dub: 'dubs dubbed dubbing',
  put: 'puts putting',
  cast: 'casts casting',
  cry: 'cries cried crying',
  commit: 'commits committed committing',
  blog: 'blogs blogged blogging',
  tip: 'tips tipped tipping',
  make: 'makes made making',
  give: 'gives gave given giving',
  take: 'takes took taken taking',
  hear: 'hears heard hearing',
  see: 'sees saw seen seeing',
  speak: 'speaks spoke spoken speaking',
  refer: 'refers referred referring',
  seek: 'seeks sought seeking',
  lay: 'lays laid laying',
  hit: 'hits hitting',
  understand: 'understands understood understanding',
  forecast: 'forecasts forecasting',
};

/** All forms of a verb: "deny denies denied denying". */
export function formsOf(lemma: string): string[] {
  const given = irregular[lemma];
  if (given !== undefined) return [lemma, ...given.split(' ')];
  if (/[^aeiou]y$/.test(lemma)) return [lemma, `${lemma.slice(0, -1)}ies`, `${lemma.slice(0, -1)}ied`, `${lemma}ing`];
  if (lemma.endsWith('e')) return [lemma, `${lemma}s`, `${lemma}d`, `${lemma.replace(/([^e])e$/, '$1')}ing`];
  if (/(?:s|sh|ch|x|z)$/.test(lemma)) return [lemma, `${lemma}es`, `${lemma}ed`, `${lemma}ing`];
  return [lemma, `${lemma}s`, `${lemma}ed`, `${lemma}ing`];
}
