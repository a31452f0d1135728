const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Legal forms, without full stops. https://en.wikipedia.org/wiki/List_of_legal_entity_types_by_country */
export const legalForms = words(`
Inc Incorporated Corp Corporation Co Company Companies Cos Ltd Limited LLC LLP LP PLC plc Plc GmbH AG SE SA SpA NV BV AB ASA AS Oy Oyj
KK Pty Pvt Bhd Sdn Berhad Tbk JSC OJSC PJSC OAO OOO ZAO PAO Sarl SARL SRL Srl KGaA KG SAS SAU SL Lda Ltda SAB CV SICAV Kft Zrt sro AD
Holdings Holding Group Groupe Gruppe Grupo Konzern Plcs Bancorp Bancshares Cooperative`);

/** Forms that are also plain words: they name a company only at the end of two or more capitalised words. */
export const softForms = words('Company Companies Group Holdings Holding Limited Cooperative AS AD SE SA AG SL CV KG Cos');

/** "Working Group", "Advocacy Group": an organisation, not a company. */
export const noCompanyGroup = words(
  'Working Advocacy Study Action Support Rights Lobby User Focus Expert Advisory Contact Coordination Parliamentary Environmental',
);

/** Nouns that end a company's name: "Delta Air Lines", "Capital Economics". */
export const companyNouns = words(`
Airlines Airways Lines Aviation Aerospace Aircraft Motors Motor Automotive Autos Bank Banks Banking Bancorp Financial Finance Insurance Assurance
Securities Brokers Brokerage Capital Partners Ventures Equity Investments Investors Investment Advisors Advisers Advisory Associates Consulting
Consultants Consultancy Technologies Technology Systems Software Networks Semiconductor Semiconductors Electronics Electric Microsystems
Computing Robotics Labs Laboratories Pharmaceuticals Pharmaceutical Pharma Therapeutics Biosciences Biotech Biotechnology Genomics Oncology
Healthcare Diagnostics Industries Industrial Manufacturing Steel Metals Mining Minerals Mines Gold Iron Coal Resources Petroleum Oil Gas Energy
Renewables Power Utilities Solar Chemical Chemicals Materials Cement Paper Plastics Telecom Telecommunications Communications Telekom Mobile
Wireless Broadband Entertainment Studios Pictures Films Productions Records Music Games Gaming Interactive Media Brands Foods Beverages Brewing
Brewery Breweries Distillers Wines Stores Markets Supermarkets Pharmacies Hotels Resorts Casinos Cruises Restaurants Realty Properties Estates Homes
Construction Builders Engineering Engineers Contractors Logistics Shipping Freight Railways Railway Railroad Transport Trucking Express
Analytics Economics Ratings Intelligence Solutions Services Enterprises Products International Worldwide Trading Traders Marine Offshore Drilling
Hydrocarbons Petrochemicals Agrochemicals Foundry Optics Optical Instruments Imaging Devices Apparel Footwear Fashions Jewelers Cosmetics
Dynamics Aerosystems Shipbuilding Satellite Satellites Launch Ordnance Publishing Publishers Press Broadcasting Equities Custody Futures Realtors`);

/** Nouns that end or begin a government body's name. */
export const governmentNouns = words(`
Ministry Department Commission Agency Authority Bureau Court Congress Senate Parliament Council Administration Office Treasury Cabinet Tribunal
Inspectorate Directorate Secretariat Legislature Assembly Army Navy Police Constabulary Customs  Judiciary Regulator
Command Corps Guard Commissioner Board Service Reserve`);

/** Of these, the ones that are a government body also when alone: "Congress passed a law". */
export const loneGovernment = words(
  'Congress Senate Pentagon Kremlin Treasury Bundestag Knesset Downing Whitehall Duma Capitol Interpol Europol',
);

/** Nouns that end or begin the name of another organisation. */
export const organisationNouns = words(`
University College Institute Institution School Academy Association Federation Foundation Society Union Unions Committee Organization Organisation
Coalition Alliance League Club Workers Party Church Hospital Museum Observatory Initiative Consortium Forum Charity Network
Campaign Movement Front Brigade Confederation Guild Chamber Exchange Orchestra Clinic Laboratory Watch Libraries Library Seminary`);

/** Nouns that end a publication's name: "The Wall Street Journal". */
export const publicationNouns = words(`
Times Post Journal News Tribune Herald Gazette Chronicle Magazine Weekly Guardian Telegraph Observer Mirror Examiner Inquirer Dispatch
Sentinel Courier Advertiser Newspaper Newspapers Courant Star-Ledger Times-Picayune Economist Newswire Newswires Crimson Statesman`);
