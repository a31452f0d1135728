// npm run -s analyse: the engine on the command line (src/analyse.ts). Standard output belongs to the engine.
import { load } from './bundle.mjs';

await load('src/analyse.ts');
