/** What a line of a news page is when it is not the article. `section`: what follows it is furniture too. */
export type Furniture = 'line' | 'section' | 'comments';

/** Longest furniture line, in characters; a longer one is somebody's sentence. */
const longest = 160;

const whole = (words: string) => new RegExp(`^(?:${words})[\\s:.!»›>*…]*$`, 'i');

// "Hide Ad", "Advertisement", "Story continues below", "Share this article", "3 Comments", "Read more", "Loading..."
const buttons = whole(
  [
    '(?:hide|skip|close|report(?: this)?) ads?',
    'ads?|advert|advertisements?|advertising|advertise with us|(?:paid |sponsored )(?:post|content|by)|sponsored|promoted',
    '(?:advertisement\\W*)?(?:story|article|content|post)? ?continues (?:below|after)(?: (?:the |this )?(?:ad|advert|advertisement))?',
    'scroll (?:down )?(?:to|for) (?:continue|more)(?: reading)?|(?:continue|keep) reading(?: below| the main story)?',
    '(?:read|see|show|view|load|learn|discover|find out) (?:more|less|all|full (?:story|article|bio|profile))|expand|collapse|loading(?: ?error ?loading)?|(?:view|see) (?:all )?\\d+ (?:photos|images|comments)|\\d\\d:\\d\\d(?::\\d\\d)?',
    '(?:share|save|print|email|tweet|pin|copy link|bookmark|follow(?: us)?|like|reprints?)(?: this)?(?: (?:article|story|post|page))?(?: (?:on|via|by|with) (?:facebook|twitter|x|whatsapp|linkedin|reddit|e-?mail))?',
    'facebook|twitter|whatsapp|linkedin|pinterest|reddit|telegram|flipboard|e-?mail|link copied|copy(?: link)?',
    '\\d* ?comments?(?: \\(\\d+\\))?|\\d+ (?:shares?|likes?|views?)|add (?:a )?comment|view comments|be the first to comment|join the (?:conversation|discussion)',
    'sign up(?: now)?|sign in|log ?in|register(?: now)?|subscribe(?: (?:now|today|to continue reading))?|already a (?:subscriber|member)\\?.*',
    '(?:skip|back|jump) to (?:main )?(?:content|top|navigation|article)|next(?: (?:article|post|story))?|previous(?: (?:article|post|story))?|play|pause|mute|replay',
    'listen(?: to (?:this )?(?:article|story))?|listen \\(\\d+ min\\)|\\d+ min(?:ute)?s? read|watch(?: now| video)?|video|image|gallery|photos?|menu|search',
    'getty images|file photo|photo by.{0,60}',
  ].join('|'),
);

// "Read more on our tech coverage", "READ ALSO: Shares fall", "RELATED: …", "See also: …"
const readMore =
  /^(?:read (?:more|also|next)|also read|related(?: (?:story|article|video|news))?|see also|more on this|more:|must read|recommended|don[’']t miss|watch|listen)\b ?(?:[:|>»–—-]|on\b|about\b|from\b|here\b)/i;

// "Write to Jane Doe at jane.doe@example.com", "Follow Jane Doe on Twitter @janedoe", "Email: …", "Reach the reporter at …"
const contact =
  /^(?:[("“—–-] ?)?(?:write to|e-?mail|contact|reach|follow|tweet|connect with|message)\b(?=.{0,90}(?:\bat\b|\bon (?:twitter|x|facebook|instagram|linkedin)\b|@)).{0,120}$/i;

// "Jane Doe can be reached at …", "Jane Doe contributed to this report.", "Contributing: Example Press", "Reach him via email: …"
const staff =
  /^(?:[—–-] ?)?(?:.{3,80} (?:can be reached|may be reached|reported from|contributed to (?:this|the) (?:report|story|article|piece)|contributed (?:reporting|research))\b.{0,120}|contributing: .*|includes (?:information|reporting|material) from .*|(?:for )?more information:.*|for more .{3,80} visit .*|read the (?:original|full) (?:article|story|post) .*|reach (?:him|her|them) .*|with (?:files|reporting|agencies|inputs) from .*)$/i;

// "Want more? Sign up for our newsletter!", "Subscribe to The Daily here", "Click to unmute"
const inviting =
  /\b(?:sign up (?:here|now|today|for (?:it|our|the|free)\b)|subscribe (?:here|now|today|to our)|(?:our|free|daily|weekly) newsletters?\b.{0,40}(?:inbox|sign|subscribe)|click (?:here|to unmute)|thanks for (?:reading|signing up)|subscription has been confirmed|html5 video|invalid file format|can't access this content|advertiser disclosure|affiliate (?:links|commission)|when you (?:click|buy|purchase).{0,40}links?)\b/i;

// "Sign up for our newsletter", "Subscribe to The Daily", "Download our app", "Click here to …", "Got a tip? …"
const calls =
  /^(?:sign up (?:for|to|here)|subscribe (?:to|for|here)|download (?:our|the) .{0,40}app|click here|tap here|get (?:the|our) .{0,40}(?:newsletter|app|inbox)|(?:get|receive) .{0,60}(?:in|to) your inbox|got a (?:tip|story)|have a (?:tip|story)|join (?:our|us on)|for more (?:stories|news)|support (?:our|quality|independent) journalism|you have been subscribed|thank you for (?:subscribing|reading|signing)|by (?:signing up|clicking|subscribing|submitting)|we use cookies|this (?:site|website|page) (?:uses|is protected)|please (?:enable|turn on|disable) )/i;

// "Copyright ©2021 Example Press, Inc. All Rights Reserved.", "© 2021 The Example"
const copyright = /^(?:copyright|©|\(c\)|all rights reserved)/i;

// "This post first appeared on example.com", "Originally published at …", "(Reporting by Jane Doe; Editing by …)"
const origin =
  /^[[(]? ?(?:(?:this|the) (?:post|article|story|piece|report|essay|column)\b.{0,50}?)?\b(?:first|originally) (?:appeared|published|posted)\b|^[[(—–-]* ?(?:additional )?reporting by\b|^[[(]? ?(?:republished|reproduced|reprinted) (?:with permission|from|under|courtesy)/i;

// "You May Also Like", "Related stories", "Most read", "More from Business"
const relatedSection = whole(
  [
    'you (?:may|might) (?:also )?(?:like|enjoy|be interested in).{0,20}|(?:recommended|suggested|picked|selected)(?: (?:for you|stories|articles|reading|videos?))?',
    "(?:related|similar|latest|recent|popular|trending|featured|top|other|more|further|recommended|editor[’']?s?) (?:news|stories|story|articles?|posts?|topics?|coverage|content|reading|links|headlines|videos?|picks|searches|tags)",
    "most (?:read|popular|viewed|commented|shared|recent)(?: (?:stories|articles|news|in .{2,30}))?|trending(?: now)?|read next|up next|what to read next|don[’']t miss|also in.{0,30}",
    'more (?:from|on|in|by|stories from) .{2,40}|around the web|from (?:around|across) the web|from our partners|sponsored (?:links|stories)|promoted (?:stories|content|links)|(?:tags|topics|categories|keywords|filed under|in this (?:article|story))',
    'about the authors?|related|more about|comments are closed',
  ].join('|'),
);

// "Leave a Reply", "Comments", "Your email address will not be published."
const commentSection = whole(
  'leave a (?:reply|comment)|post a comment|(?:\\d+ )?(?:comments|responses|replies)|join the (?:conversation|discussion)|cancel reply|.{0,3}your e-?mail address will not be published.*',
);

/** A notice or a reference may be longer. */
const longestNotice = 600;

// "If you buy through our links, we may earn a commission.", "Prices are accurate at the time of publication", "Subscribing to a newsletter …"
const notice =
  /\bwe (?:may|might|can|could) (?:earn|receive|get|make) an? (?:small )?(?:affiliate|commission|fee|share)|\b(?:earns?|receives?) (?:an affiliate|a) (?:fee|commission)|\bcontains? affiliate links|\bprices (?:are|were) (?:accurate|correct) (?:at|as of|on)\b|^(?:subscribing|signing up) to (?:a|our|this|the) .{0,40}newsletters?\b|^this newsletter may contain\b|\bconsent to our terms of (?:use|service)\b|\b(?:newsletter|e-?mail)s?\. sign up\b/i;

// "More information: Jane Doe et al, On valves, Example Science (2023).", "… Example Science (2023). DOI: 10.1000/123"
const reference = /^more information: |\bdoi: ?10\.\d{4,9}\/\S+\s*$/i;

// "The Tarnby Post Editorial Board consists of …"
const masthead = /^the .{2,50} editorial board (?:consists|is made up|is composed|includes|is)\b/i;

/** What furniture a line is, or `null` when it may belong to the article. */
export function furnitureOf(line: string): Furniture | null {
  if (line.length > longestNotice) return null;
  const text = line.trim();
  if ([notice, reference, masthead].some((pattern) => pattern.test(text))) return 'line';
  if (line.length > longest) return null;
  if (!/[\p{L}\p{N}]/u.test(text)) return 'line';
  if (commentSection.test(text)) return 'comments';
  if (relatedSection.test(text)) return 'section';
  if (isEndLine(text) || isPhotoCredit(text)) return 'line';
  if ([buttons, readMore, contact, calls, staff, inviting].some((pattern) => pattern.test(text))) return 'line';
  return null;
}

/** Whether a line closes an article: copyright, or where the text first appeared. */
export function isEndLine(line: string): boolean {
  return line.length <= longest * 2 && (copyright.test(line.trim()) || origin.test(line.trim()));
}

// "Photo: Jane Doe/Example Agency", "Image credit: …", "(AP Photo/Jane Doe)", "Jane Doe/Getty Images"
const photoCredit =
  /^(?:\(?(?:(?:gallery|photo(?:graph)?|image) credits?|photo(?:graph)?s?|image|picture|pic|credit|video|illustration|graphic|source)s?(?: (?:credit|by|courtesy(?: of)?))?s? ?[:/|©]|photograph by|\(?(?:ap|afp|epa|reuters|pti) (?:photo|file photo|image)|©\s?[a-z]).{2,80}$|^\([\w\u00c0-\u024f .'-]{2,40} ?\/ ?[\w\u00c0-\u024f .'-]{2,40}\)$|^(?:instagram|twitter|facebook|youtube)\/.{2,40}$|^.{2,50}\/(?:getty(?: images)?(?: for .{2,40})?|reuters|ap|afp|epa|shutterstock|bloomberg(?: news)?|wireimage|alamy|zuma.*|afp via getty images|the .{3,30})\)?\.?$/i;

/** Whether a line is a picture's credit. */
export function isPhotoCredit(line: string): boolean {
  return line.length <= longest && photoCredit.test(line.trim());
}

/** Whether a paragraph ends in a picture's credit, as captions do: "The site in May. Photo: Jane Doe/Example". */
export function endsInPhotoCredit(line: string): boolean {
  if (line.length > 4 * longest) return false;
  return (
    /(?:[.!?”"] ?|\s[|—–-] )(?:(?:photo(?:graph)?|image|picture|credit|illustration)(?: credit| by)?s?: ?.{2,60}|\(?(?:ap|afp|epa|reuters) photo.{0,40})$/i.test(
      line.trim(),
    ) || /[(/](?:getty images|shutterstock|ap photo.{0,30}|reuters|afp)\)?$/i.test(line.trim())
  );
}

// "… in May. (Jane Doe/Example Agency via Getty Images)", "… in May. Photograph: Jane Doe/Example", "… in May Credit: Jane Doe"
const creditAtEnd =
  /\s*(?:\((?:[^()]{0,80}(?:\/|\bvia\b|\bphotos?\b|\bimages?\b|\bcourtesy\b|\bfile\b)[^()]{0,80}|ap|afp|reuters|epa|pti)\)|\b(?:photo(?:graph)?s?|images?|pictures?|illustration|credits?)(?: credits?| by| courtesy)?s?(?:: ?|\.\.\.).{2,80}|(?<=[.!?”"] )[a-z\u00c0-\u024f][\w\u00c0-\u024f.' -]{1,40}\/[a-z\u00c0-\u024f][\w\u00c0-\u024f.' -]{1,60}(?: via .{2,40})?|(?<=[.!?”"] )(?:ap|afp|reuters|epa|getty images|handout))\.?$/i;

/** How long a caption is without the picture's credit at its end. */
export function lengthWithoutCredit(caption: string): number {
  if (caption.length > 8 * longest) return caption.length;
  const credit = creditAtEnd.exec(caption);
  return credit && credit.index > 0 ? credit.index : caption.length;
}
