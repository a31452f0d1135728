/** Nouns that stand for any company. */
export const GENERIC = 'company|firm|business|corporation|conglomerate|group|giant|enterprise';

/** Nouns that say what a company does. */
export const SPECIFIC =
  'manufacturer|maker|producer|supplier|retailer|chain|bank|lender|insurer|brokerage|startup|start-up|carrier|airline|operator|developer|publisher|carmaker|automaker|chipmaker|drugmaker|planemaker|brewer|miner|driller|refiner|utility|provider|vendor|distributor|wholesaler|grocer|supermarket|contractor|consultancy|hedge fund|homebuilder|telco|foundry|shipyard|studio|label|franchise|brand|bar|club|restaurant|hotel|store|pub|shop|casino|clinic|agency|outfit|unicorn|multinational|behemoth|titan';

/** What a publication is called: "the newspaper". */
export const PRESS =
  'newspaper|paper|magazine|news agency|broadcaster|outlet|website|broadsheet|tabloid|journal|daily|weekly|publication|news site|news outlet';

/** What other bodies are called, by the noun in their name or beside it: "the union", "the ministry". */
export const BODY =
  'union|university|college|party|charity|association|federation|foundation|institute|department|ministry|agency|commission|committee|council|court|board|bureau|authority|regulator|watchdog|union|organization|organisation|nonprofit|think tank|church|school|hospital|museum|army|administration|parliament|senate';

/** Nouns for several at once: "both carmakers". */
export const MANY =
  'companies|firms|businesses|makers|manufacturers|retailers|banks|lenders|airlines|carriers|carmakers|automakers|chipmakers|startups';
