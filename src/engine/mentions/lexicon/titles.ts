const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that begin a title within a run: "Trump Organization | Chief Financial Officer | Allen Weisselberg". */
export const titleHeads = words(`
CEO CFO COO CTO CIO Chairman Chairwoman Chair President Chief Co-founder Cofounder Founder Co-CEO Managing Senior Executive Vice Deputy Spokesman
Spokeswoman Spokesperson Editor Analyst Economist Professor Senator Sen Rep Congressman Congresswoman Minister Premier Judge Ambassador Gov Governor
Mayor Secretary Director Principal Dean Provost Lawyer Attorney Captain Coach Owner`);

/** Words that begin one only with the right word behind them: "Prime Minister", "General Counsel", "Executive Director". */
export const titleFirsts = words('Prime First Foreign Finance Defense Defence General Executive Managing Senior Deputy');

/** Words that go on with a title once begun. */
export const titleWords = words(`
Officer Executive Financial Operating Technology Information Marketing Economist Strategist Analyst Investment Director President Editor Vice General
Deputy Managing Chairman Minister Secretary Counsel Manager Emeritus Scientist Technical Legal Medical Justice Correspondent Reporter Partner Founder of
Staff District Administrator Attorney`);
