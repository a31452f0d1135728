/** What an element says about the text inside it. */
export const Hint = {
  /** Not the article: navigation, adverts, related stories, comments, forms. */
  furniture: 1,
  caption: 2,
  quote: 4,
  heading: 8,
  listItem: 16,
  table: 32,
  /** The element names itself the article's body. */
  body: 64,
  standfirst: 128,
  byline: 256,
  comments: 512,
  article: 1024,
  /** A post of another site, which its script replaces. */
  embed: 2048,
  /** Furniture in which a page's closing lines stand. */
  footer: 4096,
} as const;

const furnitureRoles = new Set([
  'navigation',
  'complementary',
  'banner',
  'search',
  'dialog',
  'alertdialog',
  'alert',
  'menu',
  'menubar',
  'contentinfo',
  'button',
  'tablist',
  'toolbar',
  'listbox',
  'form',
  'status',
  'tooltip',
]);
/** Words in class names and ids. A name is cut at hyphens, underscores and capitals: "article-Related_links" → article, related, links. */
const words = (list: string) => list.split(/\s+/);
const byWord = new Map<string, number>();
const say = (hint: number, list: string) => {
  for (const word of words(list)) byWord.set(word, (byWord.get(word) ?? 0) | hint);
};
say(
  Hint.furniture,
  `ad ads advert adverts advertisement advertising adslot adunit promo promos promoted promotion related newsletter newsletters signup share
  sharing sharebar social socials sidebar nav navbar navigation navigator menu breadcrumb breadcrumbs cookie cookies consent gdpr recommend
  recommended recommendation recommendations trending popular mostread mostpopular toolbar subscribe sponsor sponsored outbrain
  taboola pagination pager modal popup overlay tags tag taglist topics keywords follow recirc recirculation morefrom readmore
  skip skiplink masthead disclosure widget widgets poll quiz login register rating ratings affiliate
  player photogallery videoplayer jwplayer vjs deals ticker weather rail upsell donate donation membership tooltip carousel playlist upnext next prev previous printonly noprint screenreader hidden`,
);
say(Hint.furniture | Hint.footer, 'footer');
say(Hint.comments | Hint.furniture, 'comment comments commenting disqus livefyre coral respond replies viafoura');
say(Hint.caption, 'caption captions figcaption cutline photocredit imagecredit');
say(Hint.byline, 'byline bylines author authors dateline timestamp pubdate bio');
say(Hint.standfirst, 'standfirst dek subtitle subheadline subhead subheading deck lede sapo summary');
say(Hint.embed, 'tweet twitter instagram tiktok');
say(Hint.quote, 'pullquote pullquotes');

/** Whole class names that tell the body, or furniture in more than one word. */
const bodyName =
  /(?:^|[\s_-])(?:article|story|entry|post|page|main|content|news)?[_-]{0,2}(?:body|content|text|copy)(?:[\s_-]|$)|articlebody|storybody|entry-content|post-content|richtext|body-copy/i;
const furnitureName =
  /(?:more|read|latest|top|other|also|see|most)[-_](?:stories|news|from|articles|on|like|posts|read|viewed|popular|coverage|links)|you[-_]may|site[-_](?:header|footer)|global[-_](?:header|footer)|page[-_]footer|sr-only|visually-hidden|screen-reader|author-(?:bio|box|info|card|desc)|about-(?:the-)?author|inline-(?:promo|related)|in-?article-(?:promo|ad)|call-to-action|social-|-social|content-?info|end-of-article|article-?end|article-?footer|story-?footer|post-?footer|entry-?(?:footer|meta)|key-?takeaways-none/i;

const known = new Map<string, number>();
/** A page makes class names up at random in places; the store of names that were looked at is kept small. */
const knownNames = 5000;

function hintsOfName(name: string): number {
  const held = known.get(name);
  if (held !== undefined) return held;
  // WordPress writes an article's own tags and categories into its class: "tag-shopping".
  if (/^(?:tag|category|post|type|format|status|author|page|single|term)-/.test(name) && !bodyName.test(name)) return 0;
  let hints = 0;
  for (const word of name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/))
    hints |= byWord.get(word) ?? 0;
  if (furnitureName.test(name)) hints |= Hint.furniture;
  if (bodyName.test(name)) hints |= Hint.body;
  if (known.size > knownNames) known.clear();
  known.set(name, hints);
  return hints;
}

/** The hints that an element's class, id, role and item property give. */
export function hintsOf(element: Element): number {
  if (!element.hasAttributes()) return 0;
  let hints = 0;
  const { className, id } = element;
  // An SVG's class name is no string, but no block either.
  if (className && typeof className === 'string') hints |= hintsOfClass(className);
  if (id) hints |= hintsOfName(id);
  const role = element.getAttribute('role');
  if (role && furnitureRoles.has(role)) hints |= Hint.furniture;
  const property = element.getAttribute('itemprop');
  if (property === 'articleBody') hints |= Hint.body;
  else if (property === 'description') hints |= Hint.standfirst;
  return hints;
}

/** The hints that a `class` attribute gives. */
export function hintsOfClass(className: string): number {
  const held = known.get(className);
  if (held !== undefined) return held;
  let hints = 0;
  for (const name of className.split(/\s+/)) if (name) hints |= hintsOfName(name);
  known.set(className, hints);
  return hints;
}
