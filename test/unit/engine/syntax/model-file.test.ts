import { expect, it } from 'vitest';
import { type Model, openModel, printModel } from '../../../../src/engine/syntax/model-file';
import { openWeights, type PackedWeights } from '../../../../src/engine/syntax/weights';

/** Three features: 0xAAAA0000 and 0xBBBB0000 in bucket 0, 0xAAAA0001 in bucket 1. Weight -3 is byte 0xFD. */
const weights: PackedWeights = {
  choices: 3,
  starts: Uint32Array.of(0, 7, 10),
  records: Uint16Array.of(0xaaaa, 2, 0x0005, 0x02fd, 0xbbbb, 1, 0x0107, 0xaaaa, 1, 0x0264),
};

const model: Model = {
  tags: ['NOUN/NN', 'VERB/VBD'],
  relations: ['nsubj', 'root'],
  tagger: weights,
  supertagger: { ...weights, choices: 4 },
  arcs: weights,
  moves: Int32Array.of(0, 0x10000 | (5 << 8) | 253, 0, 0),
  habits: {
    tagger: Int32Array.of(0, 0x105),
    supertagger: new Int32Array(1),
    arcs: Int32Array.of(-255, 0),
    moves: Int32Array.of(0x201, 0x302),
  },
  glance: Int32Array.of(0x20000 | (9 << 8) | 1, 0),
  lead: 56,
};

const scores = (...hashes: number[]) => {
  const into = new Float32Array(3).fill(99);
  openWeights(weights).score(Int32Array.from(hashes), into);
  return [...into];
};

it('adds up the weights of the features that hold', () => {
  expect(scores()).toEqual([0, 0, 0]);
  expect(scores(0xaaaa0000)).toEqual([5, 0, -3]);
  expect(scores(0xaaaa0000, 0xbbbb0000, 0xaaaa0001)).toEqual([5, 7, 97]);
});

it('passes over features that it does not know', () => {
  expect(scores(0xcccc0000, 0xbbbb0001, 0, -1)).toEqual([0, 0, 0]);
});

it('opens what it printed', () => {
  expect(openModel(printModel(model))).toEqual(model);
});

it('opens nothing else', () => {
  const printed = printModel(model);
  expect(openModel(printed.slice(0, -4))).toBeNull();
  expect(openModel(new Uint8Array([...printed, 0]))).toBeNull();
  expect(openModel(printed.map((byte, i) => (i === 0 ? byte + 1 : byte)))).toBeNull();
  for (let n = 0; n < 100; n++) expect(openModel(printed.slice(0, n))).toBeNull();
});
