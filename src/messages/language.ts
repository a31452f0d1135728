import browser from 'webextension-polyfill';

/** Characters that tell a language. */
const SAMPLE = 2000;

/**
 * The language to go by (BCP 47, lower case): as declared, unless that is another than English, or nothing, and the words plainly are in
 * another still. The browser tells it by itself, on the device.
 */
export async function languageOf({ text, language }: { readonly text: string; readonly language: string | null }): Promise<string> {
  const declared = language?.toLowerCase() ?? '';
  if (declared.startsWith('en')) return declared;
  const { isReliable, languages } = await browser.i18n.detectLanguage(text.slice(0, SAMPLE));
  return (isReliable && languages[0]?.language) || declared || 'en';
}
