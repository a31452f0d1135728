/** Words of those who were asked and gave no answer. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Offers "no comment". */
export const offers = words('have has had offered gave made provided issued');

/** What may still be to come: "has yet to respond". */
export const answers = words('comment respond reply answer');

/** What was given by none of those asked: "Neither firm responded". */
export const answered = words('responded replied commented returned answered');

/** Asking that came to nothing. */
export const unmet = words('unanswered unsuccessful returned answered');

/** Finds somebody, or does not. */
export const reached = words('reached contacted');

/** "chose | not to comment" */
export const chose = words('chose opted preferred decided');

/** "was unable | to comment", "did not want to comment". */
export const able = words('able available want wish unable unwilling');
/** Of these, the ones that say no by themselves. */
export const unable = words('unable unwilling');

/** What goes out to somebody who is to answer. */
export const sent =
  /^(?:calls?|e-?mails?|messages?|requests?|inquir(?:y|ies)|enquir(?:y|ies)|questions?|queries|letters?|attempts?|efforts?)$/;

/** "Calls to Halden | seeking comment": so ends who was called. */
export const sought = words('seeking requesting asking for on about by from , ( were was have had has went');

/** Words that say no. */
export const negations = words("not n't never");

/** "has | still not | responded": helping words, and adverbs in -ly. */
export const helping =
  /^(?:not|n't|never|has|have|had|is|are|was|were|be|been|did|do|does|could|can|would|will|still|also|yet|so|far|[a-z]+ly)$/;

/** Where the words for what was asked end. */
export const stops = words('. ; : , and but after before when while as because');
