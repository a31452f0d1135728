// npm run train: learns public/data/syntax-en.bin from the treebanks in ../shared/corpora/trees (some ten minutes).
import { load } from './bundle.mjs';

await load('scripts/train/main.ts');
