import type { NameIndex, Work } from '../../model';
import type { Cast, Document } from '../document';
import { addDescriptions } from './by-description';
import { addWithEvidence } from './by-evidence';
import { addKinds, addKnown, addPeople } from './by-name';
import { addDefinitions, addLater, addShortForms } from './by-page';
import { CastBuilder } from './cast-builder';
import { findRuns } from './runs';
import { type ReadRun, readRun, type Scene } from './scene';
import { findWords } from './words';

const stations: readonly ((scene: Scene) => void)[] = [
  addPeople,
  addKnown,
  addKinds,
  addDefinitions,
  addWithEvidence,
  addDefinitions,
  addShortForms,
  addLater,
];

/** Who is named where: people, known names, names that show what they are, names with evidence, then every later short form. */
export function* findCast(document: Document, names: NameIndex): Work<Cast> {
  const { text, page } = document;
  const runs: ReadRun[] = [];
  for (const block of page.blocks) for (const run of findRuns(text, findWords(text, block))) runs.push(readRun(text, run));
  yield;
  const scene: Scene = { text, runs, hits: names.find(text), builder: new CastBuilder(text, names) };
  for (const station of stations) {
    yield;
    station(scene);
  }
  yield;
  addDescriptions(scene, document.sentences);
  return scene.builder.finish();
}
