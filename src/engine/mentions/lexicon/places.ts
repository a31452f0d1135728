const lines = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s*[\n|]\s*/));

/** Countries, capitals and other places that news names. */
const towns = lines(`
Afghanistan|Albania|Algeria|Andorra|Angola|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahamas|Bahrain|Bangladesh|Barbados|Belarus|Belgium|Belize
Benin|Bhutan|Bolivia|Bosnia|Botswana|Brazil|Britain|Brunei|Bulgaria|Burkina Faso|Burma|Burundi|Cambodia|Cameroon|Canada|Chad|Chile|China|Colombia|Congo
Costa Rica|Croatia|Cuba|Cyprus|Czech Republic|Czechia|Denmark|Djibouti|Dominica|Dominican Republic|East Timor|Ecuador|Egypt|El Salvador|England|Eritrea
Estonia|Ethiopia|Fiji|Finland|France|Gabon|Gambia|Georgia|Germany|Ghana|Greece|Greenland|Grenada|Guatemala|Guinea|Guyana|Haiti|Holland|Honduras|Hong Kong
Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Ivory Coast|Jamaica|Japan|Jordan|Kazakhstan|Kenya|Kosovo|Kuwait|Kyrgyzstan|Laos|Latvia
Lebanon|Lesotho|Liberia|Libya|Liechtenstein|Lithuania|Luxembourg|Macau|Macedonia|Madagascar|Malawi|Malaysia|Maldives|Mali|Malta|Mauritania|Mauritius
Mexico|Moldova|Monaco|Mongolia|Montenegro|Morocco|Mozambique|Myanmar|Namibia|Nepal|Netherlands|New Zealand|Nicaragua|Niger|Nigeria|North Korea
Northern Ireland|Norway|Oman|Pakistan|Palestine|Panama|Papua New Guinea|Paraguay|Peru|Philippines|Poland|Portugal|Puerto Rico|Qatar|Romania|Russia|Rwanda
Samoa|Saudi Arabia|Scotland|Senegal|Serbia|Sierra Leone|Singapore|Slovakia|Slovenia|Somalia|South Africa|South Korea|South Sudan|Soviet Union|Spain
Sri Lanka|Sudan|Suriname|Swaziland|Sweden|Switzerland|Syria|Taiwan|Tajikistan|Tanzania|Thailand|Tibet|Togo|Tonga|Trinidad|Tunisia|Turkey|Turkmenistan
UAE|UK|U.K.|U.K|US|U.S.|U.S|USA|U.S.A.|U.S.A|Uganda|Ukraine|United Arab Emirates|United Kingdom|United States|United States of America|Uruguay|Uzbekistan|Vanuatu|Vatican
Venezuela|Vietnam|Wales|Yemen|Zambia|Zimbabwe|EU|E.U.|E.U|UN|U.N.|U.N|PRC|Eurozone|Americas|America|Africa|Asia|Europe|Antarctica|Oceania|Arctic|Middle East
Latin America|South America|North America|Central America|Eastern Europe|Western Europe|Southeast Asia|South Asia|East Asia|Asia-Pacific|Asia Pacific
Caribbean|Balkans|Gulf|Mediterranean|Pacific|Atlantic|Indian Ocean|South China Sea|West Bank|Gaza|Gaza Strip|Golan Heights|Crimea|Donbas|Kashmir
Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine
Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina
North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia
Wisconsin|Wyoming|Ontario|Quebec|Alberta|British Columbia|Manitoba|Saskatchewan|Nova Scotia|New South Wales|Queensland|Tasmania|Xinjiang|Guangdong
Zhejiang|Jiangsu|Sichuan|Fujian|Shandong|Hubei|Hunan|Hebei|Henan|Anhui|Yunnan|Inner Mongolia|Bavaria|Catalonia|Andalusia|Lombardy|Punjab|Gujarat
Maharashtra|Bihar|Kerala|Tamil Nadu|Uttar Pradesh|Yorkshire|South Yorkshire|Kent|Essex|Surrey|Sussex|Cornwall|Devon|Norfolk|Lancashire|Hampshire
London|Paris|Berlin|Madrid|Rome|Vienna|Brussels|Amsterdam|Rotterdam|The Hague|Geneva|Zurich|Basel|Bern|Munich|Frankfurt|Hamburg|Cologne|Stuttgart
Düsseldorf|Milan|Turin|Naples|Venice|Florence|Barcelona|Valencia|Seville|Lisbon|Porto|Athens|Istanbul|Ankara|Moscow|St. Petersburg|Kiev|Kyiv|Minsk|Warsaw
Krakow|Prague|Budapest|Bucharest|Sofia|Belgrade|Zagreb|Stockholm|Oslo|Copenhagen|Helsinki|Dublin|Belfast|Edinburgh|Glasgow|Cardiff|Manchester|Liverpool
Birmingham|Leeds|Sheffield|Bristol|Oxford|Cambridge|Doncaster|Rotherham|Davos|Newcastle|Brighton|Reykjavik|Tallinn|Riga|Vilnius|Cairo|Alexandria|Tripoli|Tunis
Algiers|Casablanca|Rabat|Lagos|Abuja|Accra|Nairobi|Kampala|Addis Ababa|Khartoum|Johannesburg|Cape Town|Pretoria|Durban|Harare|Lusaka|Maseru|Maputo|Luanda
Kinshasa|Dakar|Jerusalem|Tel Aviv|Gaza City|Beirut|Damascus|Amman|Baghdad|Tehran|Riyadh|Jeddah|Dubai|Abu Dhabi|Doha|Kuwait City|Muscat|Sanaa|Kabul
Islamabad|Karachi|Lahore|New Delhi|Delhi|Mumbai|Bombay|Calcutta|Kolkata|Chennai|Bangalore|Bengaluru|Hyderabad|Ahmedabad|Pune|Dhaka|Colombo|Kathmandu|Rangoon
Yangon|Bangkok|Hanoi|Ho Chi Minh City|Phnom Penh|Vientiane|Kuala Lumpur|Jakarta|Bali|Manila|Taipei|Hsinchu|Seoul|Pyongyang|Tokyo|Osaka|Kyoto|Yokohama|Nagoya
Fukushima|Hiroshima|Beijing|Shanghai|Shenzhen|Guangzhou|Hangzhou|Wuhan|Chengdu|Chongqing|Tianjin|Nanjing|Xi'an|Suzhou|Dalian|Qingdao|Xiamen|Dongguan|Hefei
Ningbo|Zhuhai|Foshan|Changsha|Urumqi|Lhasa|Sydney|Melbourne|Brisbane|Perth|Adelaide|Canberra|Darwin|Hobart|Auckland|Wellington|Christchurch|Toronto|Montreal
Vancouver|Ottawa|Calgary|Edmonton|Winnipeg|Halifax|Quebec City|New York City|Manhattan|Brooklyn|Queens|Bronx|Staten Island|Los Angeles|Chicago|Houston
Philadelphia|Phoenix|San Antonio|San Diego|Dallas|San Jose|Austin|Jacksonville|Fort Worth|Columbus|Charlotte|San Francisco|Indianapolis|Seattle|Denver|Boston
Detroit|Nashville|Memphis|Portland|Oklahoma City|Las Vegas|Louisville|Baltimore|Milwaukee|Albuquerque|Tucson|Fresno|Sacramento|Kansas City|Atlanta|Omaha
Miami|Oakland|Minneapolis|Tulsa|Tampa|New Orleans|Cleveland|Honolulu|Anaheim|Santa Ana|St. Louis|Pittsburgh|Cincinnati|Orlando|Newark|Buffalo|Richmond
Baton Rouge|Boise|Des Moines|Salt Lake City|Anchorage|Albany|Ferguson|Hollywood|North Hollywood|Silicon Valley|Wall Street|Capitol Hill|Main Street|Bethlehem
Arlington|Mountain View|Cupertino|Palo Alto|Menlo Park|Redmond|Mexico City|Guadalajara|Monterrey|Tijuana|Havana|Bogota|Bogotá|Caracas|Quito|Lima|La Paz|Santiago
Buenos Aires|Montevideo|Asuncion|Brasilia|Brasília|Sao Paulo|São Paulo|Rio de Janeiro|Panama City|San Salvador|Managua|Tegucigalpa|Guatemala City|San Juan
Kingston|Port-au-Prince|Santo Domingo|D.C.|DC|L.A.|LA|NYC|Calif|Mass|Pa|Va|Conn|Ill|Fla|Tex|Ariz|Mich|Wash|Ore|Colo|Minn|Wis|Tenn|Ga|Md|N.Y|N.J|N.C|S.C|D.C|L.A
Mr|Mrs|God|Christmas|Easter|Thanksgiving|Ramadan|Hanukkah|Halloween|Brexit|Covid|Covid-19|COVID-19|Internet|Web|Earth|Moon|Mars|Sun`);

/** Peoples, faiths and parties: what an adjective before a name says of it. */
export const demonyms = lines(`
American|Americans|British|English|Scottish|Welsh|Irish|French|German|Germans|Italian|Spanish|Portuguese|Dutch|Belgian|Swiss|Austrian|Swedish|Norwegian|Danish
Finnish|Icelandic|Polish|Czech|Slovak|Hungarian|Romanian|Bulgarian|Greek|Turkish|Russian|Russians|Ukrainian|Ukrainians|Belarusian|Serbian|Croatian|Chinese
Japanese|Korean|South Korean|North Korean|Taiwanese|Vietnamese|Thai|Malaysian|Indonesian|Filipino|Singaporean|Indian|Indians|Pakistani|Bangladeshi|Sri Lankan|Nepalese
Afghan|Iranian|Iraqi|Syrian|Lebanese|Israeli|Israelis|Palestinian|Palestinians|Jordanian|Saudi|Emirati|Qatari|Kuwaiti|Yemeni|Egyptian|Libyan|Tunisian|Moroccan
Algerian|Nigerian|Ghanaian|Kenyan|Ugandan|Ethiopian|Somali|Sudanese|South African|Zimbabwean|Zambian|African|Africans|European|Europeans|Asian|Asians|Arab|Arabs
Arabic|Latino|Latinos|Hispanic|Mexican|Mexicans|Canadian|Canadians|Brazilian|Argentine|Argentinian|Chilean|Colombian|Peruvian|Venezuelan|Cuban|Haitian|Jamaican
Australian|Australians|New Zealander|Kiwi|Muslim|Muslims|Christian|Christians|Jewish|Jews|Hindu|Hindus|Buddhist|Catholic|Catholics|Protestant|Sunni|Shiite|Shia|Islamic|Western
Soviet|Nazi|Nazis|Kurdish|Kurds|Uyghur|Uyghurs|Uighur|Tibetan|Mandarin|Cantonese|Hebrew|Latin|Black|Blacks|White|Whites|Republican|Republicans|Democrat|Democrats|Democratic
Tory|Tories|Conservative|Conservatives|Liberal|Liberals|Socialist|Communist|Communists|Marxist|Californian|Texan|Floridian|New Yorker|New Yorkers|Londoner|Londoners`);

/** Places and peoples: a name that is one of these is never a company by itself. */
export const places: ReadonlySet<string> = new Set([...towns, ...demonyms]);

/** Days, months and other words that are always capitalised and never a company. */
export const calendar = lines(`
Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December
Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|AM|PM|GMT|EST|EDT|PST|PDT|CST|CET|BST|UTC|Q1|Q2|Q3|Q4|I|II|III|IV|VI|VII|VIII|IX|X
GDP|CEO|CFO|COO|CTO|IPO|TV|PC|IT|AI|HR|PR|ID|OK|DNA|HIV|AIDS|FAQ|PDF|USB|GPS|DVD|CD|LED|LGBT|LGBTQ|M&A|R&D|Q&A|ETF|ETFs|NGO|NGOs|SUV|SUVs|EV|EVs|CO2|VAT|PhD|MBA|MP|MPs`);
