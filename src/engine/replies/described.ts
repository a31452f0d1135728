/** What a house is called that is not named. */
const HOUSE =
  '(?:company|firm|retailer|manufacturer|maker|operator|developer|contractor|airline|supplier|producer|chain|brand|landlord|management|housing association|factory|mine|builder|lender|insurer|start-?up|care home|distributor|brewery|restaurant|hotel)';
const STAFF = '(?:spokes[A-Za-zÀ-ɏḀ-ỿ]+|officials?|lawyers?|executives?|management|owners?|representatives?|bosses)';

/** "officials of the mining firm", "a company spokesman", "a spokeswoman", "a toolmaking supplier in Suqian": a house that is described, or left out, and not named. */
const OF_THE_HOUSE = new RegExp(
  `^(?:a|the|its)\\sspokes(?:man|woman|person)$|^(?:(?:a|an|the|its)\\s)?(?:${STAFF}\\s(?:for|of|at)\\s(?:the|its)\\s)?(?:(?!(?:his|her|my|our|their|your)\\s)[A-Za-zÀ-ɏḀ-ỿ-]+\\s){0,2}${HOUSE}(?:['’]s?)?(?:\\s${STAFF})?(?:\\s(?:in|behind)\\s[A-ZÀ-ÞĀ-ɏḀ-ỿ][^;:“”"]*)?$`,
);

const lowered = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** Whether words describe a house that they don't name. */
export const describesHouse = (words: string): boolean => OF_THE_HOUSE.test(lowered(words));

/** "the firms", "both companies", "retailers": all that the page speaks of. */
const HOUSES =
  /^(?:(?:the|both|all|these|those)\s)?(?:(?:two|three|four|five|six|seven)\s)?(?:[a-zß-ɏḀ-ỿ-]+\s)?(?:companies|firms|retailers|manufacturers|carmakers|airlines|suppliers|producers|brands|banks|operators)$/;

/** Whether words describe several houses. */
export const describesHouses = (words: string): boolean => HOUSES.test(lowered(words));
