import type { LedgerWords, LetterWords } from '../../../export';
import { type Act, carriersOf, type KeptStatement, type Ledger, type Origin, type Standing } from '../../../model';
import { textFragment } from '../../../page';
import { dateWords, type Say, say, shortened } from '../../../parts';

const STANDINGS: Readonly<Record<Standing, Say>> = {
  answered: 'ledger_answered',
  deflected: 'ledger_deflected',
  rejected: 'ledger_rejected',
  declined: 'ledger_declined',
  silent: 'ledger_silent',
  'not asked': 'ledger_not_asked',
};

/** How a claim stands, in a word or two. */
export const standingWords = (standing: Standing): string => say(STANDINGS[standing]);

/** What saying it does, in a word. */
export const actWords = (act: Act): string => say(`act_${act}`);

/** A date as precise as it is. */
export const dayWords = (date: string | null): string => (date ? dateWords(date) : say('card_undated'));

/** "7 pages, 2 origins". */
export const countWords = ({ pages, origins }: Pick<Ledger, 'pages' | 'origins'>): string => say('ledger_origins', pages, origins.length);

/** How many pages carry a text, where it is more than one. */
export const copiesWords = ({ pages }: Origin): string => (pages.length > 1 ? say('ledger_copies', pages.length) : '');

/** Characters of a title beside the name of its paper. */
const TITLE = 60;

/** What stands under a publication's name, so that no two columns look alike: day, who carried the text, on how many pages, a title. */
export function originNotes(origin: Origin): string {
  const carriers = carriersOf(origin);
  const title = origin.title !== null && origin.alike ? `“${shortened(origin.title, TITLE)}”` : '';
  const carried = carriers.length > 0 ? say('ledger_carried', carriers.join(', ')) : '';
  return [dayWords(origin.published), carried, copiesWords(origin), title].filter(Boolean).join(' · ');
}

/** The way to a statement's words on its page. */
export const placeLink = ({ url, place }: KeptStatement): string => (place && textFragment(url, [place])) ?? url;

/** A ledger's words for its Markdown. */
export const ledgerWords: LedgerWords = {
  title: (company) => say('ledger_title', company),
  counted: countWords,
  notes: originNotes,
  standing: standingWords,
  act: actWords,
  madeOn: (iso) => say('ledger_made_on', dateWords(iso)),
};

/** Who says what nobody is quoted for, as the engine has it: a letter names no such person. */
const NOBODY = 'unnamed';

/** The words of the letter; its blanks are the reader's to fill. */
export const letterWords: LetterWords = {
  subject: (company) => say('letter_subject', company),
  greeting: (company) => say('letter_greeting', company),
  opening: (company, claims) => say(claims === 1 ? 'letter_opening_one' : 'letter_opening', company, claims),
  source: (who, publication, day, carriers) => {
    const where = carriers.length > 0 ? `${publication} (${say('ledger_carried', carriers.join(', '))})` : publication;
    return who && who !== NOBODY ? say('letter_source', who, where, day) : say('letter_source_unnamed', where, day);
  },
  question: say('letter_question'),
  deadline: say('letter_deadline'),
  closing: say('letter_closing'),
  contact: say('letter_contact'),
  date: dayWords,
};
