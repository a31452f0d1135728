/** Stems that speak of a wrong or a harm: what somebody says of another with them is an allegation. */
export const wrong =
  /\b(?:abus\w+|accus\w+|afraid|aggressive\w*|arbitrar\w+|assault\w*|attack\w*|backdoor\w*|ban(?:ned|s)?|barred|breach\w*|brib\w+|broke\w*|bull(?:y|ied|ying)\w*|cheat\w*|child labou?r|collu\w+|conceal\w*|con (?:m[ae]n|artists?)|scam\w*|swindl\w*|duped|tricked|conspir\w+|cop(?:ied|ying|y) |corrupt\w*|cover(?:ed)?[- ]up|crim(?:e|es|inal\w*)|damage\w*|danger\w*|decei\w+|decept\w+|defraud\w*|destroy\w*|dirt\w*|discriminat\w+|endanger\w*|evad\w+|exploit\w*|fail(?:s|ed|ing|ure)?\b|fake\w*|false(?:ly)?|falsif\w+|fear\w*|fired\b|forc(?:e|ed|ing)\b|forged?|fraud\w*|genocid\w*|grop\w+|molest\w*|harass\w*|harm\w*|hack\w*|hid(?:e|es|ing|den)?\b|hijack\w*|hostil\w+|human rights|ignor\w+|illegal\w*|illicit\w*|impersonat\w+|inaccura\w+|injur\w+|intimidat\w+|kickback\w*|kill\w*|launder\w*|leak(?:ed|ing)\b|lied\b|lies\b|lying|manipulat\w+|milit(?:ary|aris\w+)|misappropriat\w+|mislead\w*|misled|mistreat\w*|neglect\w*|oppress\w*|overcharg\w+|perjur\w+|pollut\w+|racis\w+|repress\w*|retaliat\w+|scandal\w*|scheme\b|secret(?:ly)?\b|security risk|sexis\w+|shocked|outraged|appalled|dismayed|sp(?:y|ied|ies|ying)\b|sanction\w*|steal\w*|stole\w*|suffer\w*|theft|led to believe|threat(?:en\w*|s)?\b|tortur\w+|toxic|unable to|unfair\w*|unlawful\w*|unsafe|victim\w*|violat\w+|without (?:any|consent|permission|consultation|consulting|warning|notice|pay)\b|wrong(?:doing|ful\w*|ly)?|worthless|guilty|charged with|embezzl\w+|pocketed|refus\w+|reckless\w*|negligen\w+|careless\w*|callous\w*|cruel\w*|heartless\w*|inhuman\w*|shameful\w*|disgraceful\w*|unacceptabl\w+|botch\w+|blam(?:e|es|ed|ing)\b|contaminat\w+|poison\w*|dump(?:ed|ing|s)\b|spill(?:ed|s|ing)?\b|defect\w*|evict\w*|infring\w+|plagiari\w+|withh[eo]ld\w*|inflated|exaggerat\w+|greenwash\w*|dodg(?:e|ed|ing)\b|anti-?competitive|price[- ](?:fixing|gouging)|owes\b|owed\b|short-?changed|ripped off|stonewall\w*|whitewash\w*|deaf ears|blind eye|in the dark|broken promises?|locked (?:[a-zà-ɏḀ-ỿ]+ )?out|never (?:been )?(?:paid|built|kept|came|delivered|arrived|materiali[sz]ed|told|asked)|(?:leav(?:es?|ing)|left) (?:[a-zà-ɏḀ-ỿ]+ ){1,4}without|(?:an|in) error|errors|unpaid|underpaid|overworked|shortages?)/i;

/** Words that say no to what was said: not now, not ever. */
export const denial =
  /\b(?:no (?:proof|evidence|truth|link|links|ties|wrongdoing|knowledge)|not true|untrue|(?:isn|wasn)['’]t true|(?:is|are|was|were) false|all lies|not ever|never|innocent|not guilty|nothing (?:wrong|illegal|improper|to do with)|did (?:not|nothing)|didn['’]t|do(?:es)? not (?:owe|sell|share|send|have|do|take|own|collect|store|provide|supply|support|spy)|doesn['’]t (?:owe|sell|share|send|have|do|take|own|collect|store|provide|supply)|has not|have not|hasn['’]t|haven['’]t)\b/i;

/** "the fraud charges are false": what is said of an accusation, whoever made it. */
export const falseCharges =
  /\b(?:charges|allegations?|accusations?|claims?|so-called)\b[^.;“”"]{0,90}\b(?:is|are|was|were) (?:[a-zà-ɏḀ-ỿ]+ ){0,2}(?:false|untrue|not true|lies?|made up|fabricat\w+|invented|fiction)\b/i;

/** "had not proven the allegations": whoever says so contradicts them. */
export const unproven =
  /\b(?:not|n['’]t|never|no longer|failed to|fail to|fails to)\s(?:[a-zà-ɏḀ-ỿ]+\s){0,2}(?:prove[nd]?|substantiate\w*|support\w*|back(?:ed)? up|provided?)\b[^.;]{0,40}\b(?:allegations?|accusations?|charges|claims?|evidence|proof)\b/i;

/** "it has not violated any law", "we have never cheated anybody": who says so of themselves denies it, whether accused on the page or not. */
export const selfDenial =
  /^[“"]?(?:that\s)?[“"]?(?:it|they|he|she|we|I|the (?:company|firm|group|ministry|government|council|university|bank))(?:\s(?:has|have|had|did|does|do)\s(?:not|never)|\s(?:hasn|haven|hadn|didn|doesn|don)['’]t|['’]ve never|\snever)\s(?!been\b)(?:[a-zà-ɏḀ-ỿ]+\s){0,5}?(?:violat\w+|br(?:oken?|each\w*)|cheat\w*|st(?:eal|ole\w*)|abus\w+|harass\w*|assault\w*|illegal\w*|unlawful\w*|wrong\w*|lie[ds]?|misl(?:ea)?d\w*|deceiv\w+|discriminat\w+|pollut\w+|dump\w*|brib\w+|spy|spied|fraud\w*|retaliat\w+|misconduct|infring\w+|cop(?:y|ied)|tolerat\w+|condon\w+)(?![a-zà-ɏḀ-ỿ])|^[“"]?(?:that\s)?[“"]?(?:it|they|he|she|we|I|the (?:company|firm|group))\s(?:(?:has|have|had)\s)?(?:did|done) nothing (?:wrong|illegal|improper)\b|^[“"]?(?:that\s)?[“"]?(?:it|they|he|she|we|I|the (?:company|firm|group))\s(?:(?:has|have|had)\s)?(?:broke|broken|violated|breached) no\b/i;

/** Words that wave it away without answering it. */
export const rejection =
  /\b(?:baseless|unfounded|unsubstantiated|mischaracteri[sz]\w*|groundless|without (?:merit|foundation|basis)|meritless|frivolous|absurd|ridiculous|nonsense|outrageous|preposterous|unreasonable|unwarranted|unjustified|disappoint\w*|politically motivated|speculat\w+|misguided|smear\w*|witch[- ]hunt|bias\w*)\b/i;

/** Words that grant a part or set it in a frame. */
export const qualification =
  /\b(?:compl(?:y|ies|ied|iance)|conforms?|abid(?:es?|ing)|in accordance|in line with|dual-use|regulations?|lawful\w*|legal(?:ly)?|standards?|protocols?|permitted|(?:personal|private) capacity|individual (?:case|cases|employees?)|isolated|third[- ]part(?:y|ies)|distributors?|dealers?|resellers?|retailers?|franchisees?|rarely|only|not (?:uncommon|unusual)|taken out of context|mistakes?|voluntar\w+|safe(?:ty)?|industry practice|commercial)\b/i;

/** Words of what will be done. */
export const future = /\b(?:will|['’]ll|would|going to|plans? to|intends? to|aims? to|look forward|commit\w*|pledg\w+|promis\w+|vow\w*)\b/i;

/** Words of somebody's opinion. */
export const opinion =
  /\b(?:should|must|ought|need(?:s|ed)? to|has to|have to|i think|i don['’]t think|we think|i believe|we believe|in my (?:view|opinion)|hope\w*|great|huge|amazing|incredible|terrible|awful|good|bad|better|best|worse|worst|important|crucial|critical|essential|unfortunate\w*|sad\w*|proud|happy|pleased|excited|surpris\w+|concern\w*|worr\w+|probably|doubt\w*|obvious\w*|fair(?:ly)?|callous|success\w*|victory|win|wins|opportunit\w+|challeng\w+|strong\w*|weak\w*|too (?:much|many|little|far)|enough|deserve\w*|appropriate|reasonable|necessary|no longer sufficient|result of|thank\w*|tough|difficult|hard)\b/i;

/** Words of an official act or a company's news. */
export const announcement =
  /\b(?:impos\w+|approv\w+|ban(?:s|ned)?|fin(?:ed|es)\b|sanction\w*|appoint\w*|launch\w*|acquir\w+|will be (?:paid|given|held|opened|closed|added)|add(?:ed)? .{0,60} to (?:a|the|its) (?:list|blacklist)|agree(?:d|ment)|sign(?:ed|s)|resign\w*|open(?:s|ed)? (?:a|an|its)|clos(?:e|es|ed|ing) (?:a|the|its)|cut(?:s|ting)? .{0,20}jobs|rais(?:e|ed|ing)|recall\w*|sue[sd]?|su(?:ing|its?)|charg(?:ed|es) (?:him|her|them|it|[a-zà-ɏḀ-ỿ]))\b/i;

/** "We are sorry for the delay", "we sincerely apologise": who says so admits it. */
export const apology =
  /\b(?:(?:we|I|it)(?:['’]re| are| am|['’]m| is| was| were) (?:[a-zà-ɏḀ-ỿ]+ )?sorry|(?:we|I|it|and) (?:[a-zà-ɏḀ-ỿ]+ )?(?:apologi[sz]e[sd]?|regrets?) (?:for|that|the|to)|genuine (?:[a-zà-ɏḀ-ỿ]+ )?(?:error|mistake)|we (?:obviously |clearly )?made (?:a|an|some) (?:mistakes?|errors?)|our (?:mistake|error)\b)/i;

/** "The report contains errors of fact": what is said of what somebody wrote. */
export const falseReport =
  /^[“"']?(?:that\s)?(?:the|this|that|these|their|its|his|her)\s(?:[a-zà-ɏḀ-ỿ]+\s){0,3}?(?:reports?|story|stories|articles?|documentary|programmes?|programs?|broadcast|lawsuit|claims?|allegations?|accusations?)\b[^.;]{0,60}\b(?:errors?|inaccura\w+|misleading|false\w*|untrue|distort\w+|fabricat\w+|misrepresent\w+|wrong)\b/i;

/** Words that grant that something is so. */
export const acknowledgement =
  /\b(?:aware of|regret\w*|apologi[sz]\w*|sorry|we made|made a mistake|acknowledg\w*|accepts? (?:that|responsibility)|recogni[sz]es?)\b/i;

/** Words of going to court. */
export const lawsuit =
  /\b(?:legal (?:proceedings|action)|lawsuits?|sue[sd]?|suing|letter before action|unspecified (?:monetary )?damages|filed (?:a )?(?:complaint|suit|motion))\b/i;

/** "that Tarn’s lawyers have responded saying", "most drivers said they": a publication passes on what others say. */
export const passedOn =
  /^[“"]?(?:that\s)?(?:[^\s,;:“”"]+\s){1,9}?(?:said|says|told|claimed|denied|confirmed|responded|replied|have said|has said)\b/i;

/** Who says something in court accuses with it: "The lawsuit says", "according to prosecutors". */
export const courtPapers =
  /^(?:(?:the|a|an|this|that|her|his|their|its|new|federal|state|class[- ]action|proposed|amended|criminal|county)\s)*(?:law)?(?:suits?|complaint|class action|indictment|affidavit|plaintiffs?|prosecutors?|charging documents?)\b/i;

/** "unspecified damages": what a lawsuit asks for. */
export const demanded = /\b(?:damages|injunction|class[- ]action status|compensation|restrained|a jury trial)\b/i;

/** "denied | the inspectors access": what is not given, and no denial. */
export const refusedTo = /^(?:[^\s,;:“”"]+\s){1,7}?(?:access|entry|permission|admission|a visa|the (?:right|chance|opportunity))\b/i;

/** "We strongly dispute these claims": who says so denies it. */
export const weDeny =
  /\bwe (?:(?:strongly|strenuously|categorically|firmly|completely|utterly|absolutely|totally|vehemently|vigorously)\s)?(?:den(?:y|ied)|dispute|refute|reject)\b/i;

/** Papers in which a seller says what will be: "a brochure", "the contract". */
export const promising =
  /\b(?:brochures?|adverts?|ads?|advertisements?|advertising|marketing|leaflets?|flyers?|prospectus(?:es)?|contracts?|deals?|offers?|warrant(?:y|ies)|guarantees?|catalogues?|catalogs?|agreements?)\b/i;

/** "is planning to begin legal proceedings": what is still to come. */
export const planned =
  /\b(?:plan(?:s|ned|ning)? to|planning to|intend(?:s|ed|ing)? to|will|would|going to|consider(?:s|ed|ing)?|threaten\w*)\b/i;

/** What a study says of how good or bad something is. */
export const judgement =
  /\b(?:no longer|in)?(?:sufficient|adequate|appropriate|effective|acceptable|satisfactory)\b|\b(?:should|must|ought to|needs? to)\b|\b(?:too (?:much|many|little|few|low|high|slow|late)|poorly|better than|worse than)\b/i;

/** "called | that report a lie": words that stand for what somebody said, at the head of what is called so. */
export const whatWasSaid =
  /^(?:(?:the|this|that|these|those|such|his|her|their|its|all|any)\s)?(?:[a-zà-ɏḀ-ỿ’']+\s){0,2}?(?:claims?|allegations?|accusations?|reports?|reporting|stor(?:y|ies)|charges|suggestions?|statements?|accounts?|rumou?rs?|it|that|this|what)\b/i;

/** Words by which something is called untrue. */
export const untruth =
  /\b(?:false|falsehoods?|untrue|lies?|fiction|fictitious|fabricat\w+|made[- ]up|invented|bogus|hoax|propaganda|inaccurate)\b/i;
