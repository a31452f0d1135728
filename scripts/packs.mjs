// npm run packs: builds public/data/{names,record}.bin from the sources in src/companies/packs. `check [listings.tsv]` only checks them.
import { load } from './bundle.mjs';

await load('scripts/packs/main.ts');
