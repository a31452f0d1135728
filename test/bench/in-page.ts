/** The page room as one script, for benches that run it in a real browser: `build` bundles it, the page has it as `rejoinderPage`. */
import * as page from '../../src/page';

export interface InPage {
  readonly rejoinderPage: typeof page;
}
(globalThis as unknown as { rejoinderPage: typeof page }).rejoinderPage = page;
