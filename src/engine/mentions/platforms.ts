/** Pack ids of companies whose name is also the place where people post. */
const PLATFORMS = new Set([
  'twitter',
  'facebook',
  'instagram',
  'youtube',
  'tiktok',
  'linkedin',
  'reddit',
  'whatsapp',
  'snap',
  'pinterest',
  'tumblr',
]);

/** "posted on Facebook": where it was said, not the company acting. */
export const isPlatform = (text: string, start: number, entity: string): boolean =>
  PLATFORMS.has(entity) && /\b(?:on|via) $/.test(text.slice(Math.max(0, start - 5), start));
