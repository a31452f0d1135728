/** What only a company has. */
export const OWN =
  'shares|stock|shareholders|share price|earnings|revenue|revenues|profit|profits|sales|dividend|market share|market value|chief executive|CEO|CFO|chief financial officer|chief operating officer|subsidiary|subsidiaries|bonds|takeover|quarterly results|quarterly earnings|quarterly profit|quarterly revenue|board of directors|supply chain|business model|spokesman|spokeswoman|spokesperson';
/** What companies have, and others. */
export const STAFF =
  'customers|investors|board|headquarters|products|warehouse|warehouses|executive|executives|management|stores|factory|factories|employees|workers|drivers|lawyers|representative|website|app|owners|suppliers|boss|plant|cars|trucks|devices|cameras|users';

/** What a company is called beside its name: "the carmaker Acme", "Acme, a bank". */
export const FIRM =
  'company|firm|conglomerate|maker|manufacturer|producer|supplier|retailer|chain|bank|lender|insurer|brokerage|broker|startup|start-up|carrier|airline|operator|developer|publisher|carmaker|automaker|chipmaker|drugmaker|planemaker|brewer|miner|driller|refiner|utility|provider|vendor|distributor|wholesaler|grocer|supermarket|bar|nightclub|pub|café|cafe|shop|store|bookshop|bookstore|hotel|casino|gym|cinema|brewery|winery|bakery|restaurant|hotelier|contractor|consultancy|law firm|hedge fund|pension fund|wealth fund|mutual fund|subsidiary|affiliate|brand|website|app|broadcaster|newspaper|magazine|agency|news agency|business|enterprise|corporation|outfit|giant|behemoth|titan|bookseller|bookmaker|shipper|trader|exporter|importer|builder|homebuilder|telco|telecom|franchise|marketplace|studio|label|foundry|shipyard|plant operator|competitor|rival|joint venture|portal';

/** What other bodies are called there: "the labor union Acme Hands". */
export const BODY =
  'group|super PAC|political action committee|bloc|movement|faction|union|labor union|trade union|advocacy group|rights group|campaign group|pressure group|lobby group|trade group|industry group|trade body|industry body|charity|nonprofit|non-profit|non-profit organization|nonprofit organization|think tank|university|college|party|watchdog|association|federation|coalition|militia|rebel group|church|NGO|foundation|institute|organization|organisation';

/** Trades before "group": without one a group is people. */
export const TRADE =
  'media|mining|banking|hotel|hotels|energy|retail|insurance|luxury|telecoms?|telecommunications|industrial|steel|oil|chemicals?|engineering|travel|fashion|car|food|drinks|beverage|pharmaceuticals?|healthcare|technology|tech|internet|e-commerce|software|electronics|security|defen[cs]e|aerospace|shipping|logistics|property|construction|financial|investment|consulting|private equity|leisure|gambling|gaming|entertainment|publishing|advertising|utility|utilities|cement|paper|tobacco|auto|automotive|airline|services';

/** Nouns for several companies, of which one is named: "retailers such as Acme", "Acme, one of the largest lenders". */
export const FIRMS =
  'companies|firms|groups|makers|manufacturers|producers|suppliers|retailers|chains|banks|lenders|insurers|brokers|brokerages|startups|start-ups|carriers|airlines|operators|developers|publishers|carmakers|automakers|chipmakers|drugmakers|miners|utilities|providers|vendors|distributors|grocers|supermarkets|restaurants|hotels|contractors|consultancies|funds|brands|platforms|websites|apps|networks|broadcasters|newspapers|magazines|agencies|businesses|corporations|outfits|giants|rivals|competitors|studios|labels|clubs|bars|stores|shops|partners|clients|customers|owners|services';
