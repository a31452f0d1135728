/** Hosts of news publishers whose name readers know better than the address. Written by hand; only what the host itself says. */
const names: Readonly<Record<string, string>> = {
  'abcnews.go.com': 'ABC News',
  'afp.com': 'AFP',
  'aljazeera.com': 'Al Jazeera',
  'apnews.com': 'The Associated Press',
  'axios.com': 'Axios',
  'bbc.co.uk': 'BBC',
  'bbc.com': 'BBC',
  'bloomberg.com': 'Bloomberg',
  'businessinsider.com': 'Business Insider',
  'cbsnews.com': 'CBS News',
  'cnbc.com': 'CNBC',
  'cnn.com': 'CNN',
  'dw.com': 'Deutsche Welle',
  'economist.com': 'The Economist',
  'forbes.com': 'Forbes',
  'fortune.com': 'Fortune',
  'ft.com': 'Financial Times',
  'independent.co.uk': 'The Independent',
  'latimes.com': 'Los Angeles Times',
  'nbcnews.com': 'NBC News',
  'newyorker.com': 'The New Yorker',
  'npr.org': 'NPR',
  'nytimes.com': 'The New York Times',
  'politico.com': 'Politico',
  'propublica.org': 'ProPublica',
  'reuters.com': 'Reuters',
  'scmp.com': 'South China Morning Post',
  'telegraph.co.uk': 'The Telegraph',
  'theatlantic.com': 'The Atlantic',
  'theconversation.com': 'The Conversation',
  'theguardian.com': 'The Guardian',
  'thetimes.co.uk': 'The Times',
  'time.com': 'Time',
  'usatoday.com': 'USA Today',
  'washingtonpost.com': 'The Washington Post',
  'wired.com': 'Wired',
  'wsj.com': 'The Wall Street Journal',
};

const byHost = new Map(Object.entries(names));

/** "www.wsj.com" → "The Wall Street Journal"; the bare host where the table has no name; any other string as it is. */
export function publisherNamed(nameOrHost: string): string {
  const host = nameOrHost.toLowerCase().replace(/^(?:www\d?|m|amp|edition)\./, '');
  return byHost.get(host) ?? (isHost(nameOrHost) ? host : nameOrHost);
}

/** Whether a string is a bare host name: "wsj.com". */
export function isHost(name: string): boolean {
  return /^(?:[a-z0-9-]+\.)+[a-z]{2,}$/i.test(name);
}
