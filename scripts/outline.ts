import type { PageState } from '../src/messages/calls';
import {
  type Answer,
  type Entity,
  findAnswers,
  type Hop,
  isAllegation,
  type Listing,
  listingsAsOf,
  type PageText,
  parentsAsOf,
  type Reading,
  type RecordReply,
  type Statement,
} from '../src/model';

/** The record's side of a page: earlier answers by claim. */
interface Said {
  readonly page: PageText;
  readonly reading: Reading;
  readonly record: readonly RecordReply[];
}

/** Acts that answer something; they are shown under what they answer, and by themselves only if they answer nothing here. */
const ANSWERS = new Set(['denies', 'rejects', 'qualifies', 'confirms', 'admits', 'declines', 'silent', 'promises', 'corrects']);

const wordsOf = ({ page }: Said, statement: Statement): string =>
  statement.content.map(({ start, end }) => page.text.slice(start, end).replace(/\s+/g, ' ').trim()).join(' … ');

const nameOf = (reading: Reading, id: string): string => reading.entities.find((entity) => entity.id === id)?.name ?? id;

const hopLine = ({ who, when, cue, corroboration }: Hop): string =>
  `${who}${when ? ` (${when.slice(0, 10)})` : ''}${cue ? ` [${cue}]` : ''}${corroboration ? ` [${corroboration}]` : ''}`;

/** A company, with the lists that it stood on when the article appeared, and those that came after. */
function companyLines(entity: Entity, date: string | null): string[] {
  const { held, since, unchecked } = listingsAsOf(entity.listings, date);
  const line = (when: string) => (listing: Listing) =>
    `    ${listing.list}, ${listing.title}: ${listing.fromAtLatest ? 'by' : when} ${listing.from} (${listing.citation})`;
  const parents = parentsAsOf(entity.parents, date).map(({ name, citation }) => `    belongs to ${name} (${citation})`);
  return [
    `  ${entity.name}${entity.known ? '' : ' (not checked against the lists)'}`,
    ...held.map(line('since')),
    ...since.map(line('later, from')),
    ...unchecked.map(line('by')),
    ...parents,
  ];
}

function answerLine(said: Said, { reply, statement }: Answer): string {
  const part = reply.part === 'whole' ? '' : ` (${reply.part})`;
  return `${statement.who || 'the page'} ${statement.act}${part}: ${wordsOf(said, statement)}`;
}

function claimLines(said: Said, claim: Statement, number: number): string[] {
  const { reading, record } = said;
  const replies = findAnswers(reading, claim).map((answer) => answerLine(said, answer));
  const earlier = record
    .filter(({ to }) => to === claim.id)
    .map(
      ({ statement: s }) =>
        `${s.who} ${s.act} elsewhere (${[s.publisher, s.published?.slice(0, 10)].filter(Boolean).join(', ')}): ${s.words}`,
    );
  const about = claim.about.map((id) => nameOf(reading, id)).join(', ');
  const answers = [...replies, ...earlier];
  return [
    `${String(number).padStart(3)}  ${claim.act.toUpperCase()}  ${wordsOf(said, claim)}`,
    ...(about ? [`     about      ${about}`] : []),
    `     says who   ${claim.who || 'the page itself'} (${claim.sourceType}, ${claim.voice})`,
    ...(claim.provenance.length > 1 ? [`     chain      ${claim.provenance.map(hopLine).join(' → ')}`] : []),
    ...(answers.length || !isAllegation(reading, claim) ? answers : ['no reply on this page']).map(
      (line, i) => `     ${i ? '      ' : 'answer'}     ${line}`,
    ),
  ];
}

/** Claims first with their answers beneath; answers that answer nothing here stand among them. */
function statementLines(said: Said): string[] {
  const linked = new Set(said.reading.replies.map(({ by }) => by));
  const shown = said.reading.statements.filter(({ id, act }) => !(ANSWERS.has(act) && linked.has(id)));
  return shown.flatMap((statement, i) => ['', ...claimLines(said, statement, i + 1)]);
}

/** A page's reading, for a terminal: company, claim, says who, chain, answer. */
export function outline(state: PageState): string {
  if (state.state === 'no article') return 'No article here: Rejoinder does nothing on this page.';
  if (state.state === 'reading') return 'The page is still being read.';
  if (state.state === 'failed') return `The page could not be read: ${state.error}`;
  if (state.state === 'other language') return `An article in another language (${state.language}): not read yet.`;
  const { page, view } = state;
  const { title, publisher, bylines, published, firstPublished } = page.publication;
  const facts = [
    publisher?.value,
    bylines?.value.join(', '),
    published?.value,
    firstPublished && `first published by ${firstPublished.value.name}`,
  ];
  const companies = view.reading.entities.filter(({ kind }) => kind === 'company');
  return [
    title?.value ?? '(no title)',
    facts.filter(Boolean).join(' · '),
    '',
    'Companies',
    ...(companies.length ? companies.flatMap((company) => companyLines(company, published?.value ?? null)) : ['  none']),
    ...statementLines({ page, reading: view.reading, record: view.record }),
    '',
  ].join('\n');
}
