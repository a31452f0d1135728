/**
 * npm run train: learns public/data/syntax-en.bin from the treebanks in ../shared/corpora/trees.
 * Options: --limit=N sentences, --epochs=N of the parser.
 */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { openSyntax } from '../../src/engine/syntax';
import { supertagging, tagging } from '../../src/engine/syntax/labeller';
import { printModel } from '../../src/engine/syntax/model-file';
import { openMoveWeights } from '../../src/engine/syntax/move-weights';
import { partsOf, tagWords } from '../../src/engine/syntax/tagged-words';
import { openWeights } from '../../src/engine/syntax/weights';
import { describeWords, type WordTable } from '../../src/engine/syntax/words';
import { evaluate } from './evaluate';
import { packMoveWeights, packWeights } from './pack-weights';
import { trainGlance } from './train-glance';
import { jackknife, parts, trainLabeller } from './train-labeller';
import { type Drill, type Learnt, noteHabits, trainParser } from './train-parser';
import { asHeadline, type GoldSentence, readTreebank } from './treebank';

const folder = '../shared/corpora/trees';
const target = process.env.OUT ?? 'public/data/syntax-en.bin';

const option = (name: string, otherwise: number) =>
  Number(process.argv.find((arg) => arg.startsWith(`--${name}=`))?.split('=')[1] ?? otherwise);
const started = performance.now();
const report = (text: string) => console.log(`${Math.round((performance.now() - started) / 1000)} s: ${text}`);

/** Longer sentences are lists and tables. */
const longestLesson = 150;
/** Every tenth sentence is learnt a second time as a headline. */
const headlineEvery = 10;

const sentences = readTreebank(`${folder}/train.conllu.gz`)
  .filter((s) => s.words.length <= longestLesson)
  .slice(0, option('limit', Number.POSITIVE_INFINITY));
const train = [...sentences, ...sentences.filter((_, i) => i % headlineEvery === 0).map(asHeadline)];
/** A headline is in the same part as its sentence. */
const partOf = (i: number) => (i < sentences.length ? i : (i - sentences.length) * headlineEvery) % parts;
const dev = readTreebank(`${folder}/dev.conllu.gz`);

/** The names that come at least `times` times, in order of the alphabet. */
function frequent(names: readonly string[], times: number): string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts.keys()].filter((name) => (counts.get(name) ?? 0) >= times).sort();
}

/** A word's supertag: the side that its head is on, and the relation. */
const supersOf = (s: GoldSentence) => s.relations.map((relation, i) => `${(s.heads[i] as number) > i ? 'L' : 'R'}${relation}`);
const numbersOf = (names: readonly string[], list: readonly string[]) => Uint8Array.from(list, (name) => Math.max(0, names.indexOf(name)));

const tags = frequent(
  train.flatMap((s) => s.tags),
  5,
);
const supers = frequent(train.flatMap(supersOf), 10);
const relations = frequent(
  train.flatMap((s) => s.relations),
  5,
);
const root = relations.indexOf('root');
report(`${train.length} sentences, ${tags.length} tags, ${supers.length} supertags, ${relations.length} relations`);

const tables = train.map((s) => describeWords(s.words));
const tagLabels = { labelling: tagging, choices: tags.length };
const tagLessons = train.map((s, i) => ({ words: tables[i] as WordTable, tags: null, gold: numbersOf(tags, s.tags) }));
const tagger = trainLabeller(tagLessons, tagLabels, { least: 2, scouting: 1, keep: 100_000, epochs: 6 });
report('tagger');
const ownTags = jackknife(tagLessons, tagLabels, 3, partOf);
report('tagged');

const superLabels = { labelling: supertagging, choices: supers.length };
const superLessons = tagLessons.map(({ words }, i) => ({
  words,
  tags: ownTags.labels[i] as Uint8Array,
  gold: numbersOf(supers, supersOf(train[i] as GoldSentence)),
}));
const supertagger = trainLabeller(superLessons, superLabels, { least: 2, scouting: 1, keep: 120_000, epochs: 5 });
report('supertagger');
const ownSupers = jackknife(superLessons, superLabels, 3, partOf);
report('supertagged');

const partNumbers = partsOf(tags);
const drills = train.map(
  (s, i): Drill => ({
    words: tagWords(tables[i] as WordTable, ownTags.labels[i] as Uint8Array, ownSupers.labels[i] as Uint8Array, partNumbers),
    gold: {
      heads: Int16Array.from(s.heads, (head) => (head < 0 ? s.words.length : head)),
      relations: numbersOf(relations, s.relations),
    },
  }),
);
/** When a decision is habit: so rare that the parser's mistakes stay as they were, and the rules' figures with them. */
const habitBars = {
  tagger: { least: 30, share: 0.999 },
  supertagger: { least: 30, share: 0.998 },
  // The relation of one arc brings no others.
  arcs: { least: 8, share: 0.99 },
  moves: { least: 50, share: 0.998 },
};

/** A glance's weights are natural logarithms, in sixteenths. A move 3.5 ahead is the full scorer's in 99.3 of 100 cases; the others are looked at again. */
const glance = { keep: 36_000, unit: 1 / 16, lead: 56 };

const packed = { tagger: packWeights(tagger, 250_000), supertagger: packWeights(supertagger, 250_000) };
const course = { least: 3, scouting: 1, keep: option('keep', 250_000), keepArcs: 100_000, epochs: option('epochs', 8) };

function write(learnt: Learnt, epoch: number): void {
  const arcs = packWeights(learnt.arcs, 300_000);
  const moves = packMoveWeights(learnt.moves);
  const notes = noteHabits(drills, root, { moves: openMoveWeights(moves), arcs: openWeights(arcs) });
  const habits = {
    tagger: ownTags.notes.pack(habitBars.tagger),
    supertagger: ownSupers.notes.pack(habitBars.supertagger),
    arcs: notes.arcs.pack(habitBars.arcs),
    moves: notes.moves.pack(habitBars.moves),
  };
  const full = { moveHabits: habits.moves, moves: openMoveWeights(moves), relationHabits: habits.arcs, relations: openWeights(arcs) };
  const quick = packMoveWeights(trainGlance(drills, root, full, glance.keep), glance.unit);
  const bytes = printModel({ tags, relations, ...packed, arcs, moves, habits, glance: quick, lead: glance.lead });
  writeFileSync(target, bytes);
  report(`epoch ${epoch}: ${bytes.length} bytes, ${gzipSync(bytes).length} gzipped; ${evaluate(dev, openSyntax(bytes))}`);
}

trainParser(drills, { count: relations.length, root, otherwise: relations.indexOf('dep') }, course, write);
