import { labelWords, bestChoice, tagTemplates, supertagTemplates } from '../../src/engine/syntax/labeller';
import { bestMove, LEFT, type Moves, parseWords, RIGHT, SHIFT } from '../../src/engine/syntax/parser';
import { tagWords } from '../../src/engine/syntax/tagged-words';
import { describeWords } from '../../src/engine/syntax/words';
import type { Gold } from './oracle';
import { jackknife, trainLabeller } from './train-labeller';
import { trainParser } from './train-parser';
import { type GoldSentence, readTreebank } from './treebank';

const folder = '../shared/corpora/trees';
const opt = (name: string, otherwise: number) => Number(process.argv.find((a) => a.startsWith(`--${name}=`))?.split('=')[1] ?? otherwise);
const limit = opt('limit', 1e9);
const train = readTreebank(`${folder}/train.conllu.gz`).filter((s) => s.words.length <= 150).slice(0, limit);
const dev = readTreebank(`${folder}/dev.conllu.gz`);
const t0 = Date.now();
const say = (text: string) => console.log(`${((Date.now() - t0) / 1000).toFixed(0)}s ${text}`);

const frequent = (names: readonly string[], least: number) => {
  const counts = new Map<string, number>();
  for (const n of names) counts.set(n, (counts.get(n) ?? 0) + 1);
  return [...counts].filter(([, n]) => n >= least).map(([n]) => n).sort();
};
const supersOf = (s: GoldSentence) => s.relations.map((r, i) => `${(s.heads[i] as number) > i ? 'R' : 'L'}${r}`);
const tagNames = frequent(train.flatMap((s) => s.tags), 5);
const superNames = frequent(train.flatMap(supersOf), 10);
const relationNames = frequent(train.flatMap((s) => s.relations), 5);
const partNames = [...new Set(tagNames.map((t) => t.split('/')[0] as string))];
const numbers = (names: readonly string[], list: readonly string[]) => Uint8Array.from(list, (x) => Math.max(0, names.indexOf(x)));
const parts = Uint8Array.from(tagNames, (t) => partNames.indexOf(t.split('/')[0] as string));
const verb = partNames.indexOf('VERB');

const seen = new Set(train.flatMap((s) => s.relations.map((r, i) => `${(s.heads[i] as number) > i ? LEFT : RIGHT} ${r}`)));
const kinds: number[] = [SHIFT], rels: number[] = [0];
relationNames.forEach((r, n) => { if (r !== 'root') for (const k of [LEFT, RIGHT]) if (seen.has(`${k} ${r}`)) { kinds.push(k); rels.push(n); } });
kinds.push(LEFT); rels.push(relationNames.indexOf('root'));
const moves: Moves = { kinds: Uint8Array.from(kinds), relations: Uint8Array.from(rels), root: relationNames.indexOf('root'), otherwise: relationNames.indexOf('dep') };
say(`${train.length} sentences, ${tagNames.length} tags, ${superNames.length} supertags, ${kinds.length} moves`);

const tables = train.map((s) => describeWords(s.words));
const tagCourse = { templates: tagTemplates, choices: tagNames.length, epochs: opt('tagepochs', 8), least: 2 };
const tagLessons = train.map((s, i) => ({ words: tables[i]!, tags: null, gold: numbers(tagNames, s.tags) }));
const tagger = trainLabeller(tagLessons, tagCourse);
say('tagger');
const superCourse = { templates: supertagTemplates, choices: superNames.length, epochs: opt('superepochs', 6), least: 2 };
const trainTags = jackknife(tagLessons, tagCourse, opt('folds', 5));
say('tags jackknifed');
const superLessons = train.map((s, i) => ({ words: tables[i]!, tags: trainTags[i]!, gold: numbers(superNames, supersOf(s)) }));
const supertagger = trainLabeller(superLessons, superCourse);
const trainSupers = jackknife(superLessons, superCourse, opt('folds', 5));
say('supertags');

const devWords = dev.map((s) => describeWords(s.words));
const devTags = devWords.map((w) => labelWords(w, null, tagTemplates, bestChoice(tagger)));
const devSupers = devWords.map((w, i) => labelWords(w, devTags[i]!, supertagTemplates, bestChoice(supertagger)));
const tagged = devWords.map((w, i) => tagWords(w, devTags[i]!, devSupers[i]!, parts, verb));
{
  let n = 0, u = 0, x = 0, y = 0;
  dev.forEach((s, k) => { const sup = supersOf(s); s.tags.forEach((t, i) => { n++; const g = tagNames[devTags[k]![i]!]!; if (g === t) x++; if (g.split('/')[0] === t.split('/')[0]) u++; if (superNames[devSupers[k]![i]!] === sup[i]) y++; }); });
  say(`UPOS ${(100 * u / n).toFixed(2)} joint ${(100 * x / n).toFixed(2)} super ${(100 * y / n).toFixed(2)}`);
}
const drills = train.map((s, i) => ({
  words: tagWords(tables[i]!, trainTags[i]!, trainSupers[i]!, parts, verb),
  gold: { heads: Int16Array.from(s.heads, (h) => (h < 0 ? s.words.length : h)), relations: numbers(relationNames, s.relations) } as Gold,
}));
trainParser(drills, moves, opt('epochs', 12), opt('least', 3), (epoch, now) => {
  let n = 0, u = 0, l = 0; const f = new Map<string, [number, number, number]>(); const g = (r: string) => { let v = f.get(r); if (!v) f.set(r, (v = [0, 0, 0])); return v; };
  const t = Date.now();
  dev.forEach((s, k) => {
    const st = parseWords(tagged[k]!, moves, bestMove(now, moves));
    s.heads.forEach((h, i) => {
      const gold = s.relations[i]!, got = relationNames[st.relations[i]! - 1]!;
      n++; g(gold)[2]++; g(got)[1]++;
      if (st.heads[i] === (h < 0 ? s.words.length : h)) { u++; if (gold === got) { l++; g(gold)[0]++; } }
    });
  });
  const F = (r: string) => { const [a, b, c] = g(r); return (200 * a / (b + c)).toFixed(1); };
  say(`epoch ${epoch + 1} UAS ${(100 * u / n).toFixed(2)} LAS ${(100 * l / n).toFixed(2)} ${['nsubj', 'nsubj:pass', 'obj', 'ccomp', 'parataxis', 'nmod', 'obl', 'appos', 'acl:relcl', 'xcomp', 'advcl', 'conj'].map((r) => `${r} ${F(r)}`).join(' ')} ${(n / (Date.now() - t) * 1000).toFixed(0)} tok/s`);
});
