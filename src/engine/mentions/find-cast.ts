import type { NameIndex, Work } from '../../model';
import type { Cast, Document } from '../document';
import { addDescriptions } from './by-description';
import { addWithEvidence } from './by-evidence';
import { addKinds, addKnown, addPeople } from './by-name';
import { addDefinitions, addLater, addShortForms } from './by-page';
import { CastBuilder } from './cast-builder';
import { findKinds } from './kinds';
import { findRuns } from './runs';
import type { Scene } from './scene';
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
  const runs = page.blocks.flatMap((block) => findRuns(text, findWords(text, block)));
  yield;
  const kinds = new Map(runs.map((run) => [run, findKinds(text, run)]));
  const scene: Scene = { text, runs, kinds, hits: names.find(text), builder: new CastBuilder(text, names) };
  for (const station of stations) {
    yield;
    station(scene);
  }
  yield;
  addDescriptions(scene, document.sentences);
  return scene.builder.finish();
}
