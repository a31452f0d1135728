import { describe, expect, test } from 'vitest';
import { printProvenance } from '../../../src/export';
import type { Hop, KeptStatement } from '../../../src/model';
import { all, claim, page } from './example';

type Node = Record<string, unknown> & { '@id': string };

const hop = (who: string, relation: Hop['relation'], more: Partial<Hop> = {}): Hop => ({
  who,
  entity: null,
  relation,
  when: null,
  span: null,
  cue: null,
  corroboration: null,
  href: null,
  ...more,
});
const here = hop('Harbour Post', 'attributed to');

/** The graph of a page whose one statement has this chain. */
function graphOf(provenance: readonly Hop[], more: Partial<KeptStatement> = {}): Node[] {
  const statements = [{ ...claim, ...more, provenance }];
  return JSON.parse(printProvenance([{ page, statements, notes: [], captures: [] }]))['@graph'];
}
const statementIn = (graph: Node[]) => graph.find((node) => node['prov:value'] === claim.words) as Node;
const followed = (graph: Node[], from: Node | undefined, relation: string) => {
  const [to] = (from?.[relation] ?? []) as { '@id': string }[];
  return graph.find((node) => node['@id'] === to?.['@id']);
};

/** Where PROV-O lets each relation begin and end. https://www.w3.org/TR/prov-o/#cross-reference */
const RANGES: Readonly<Record<string, string>> = {
  'prov:wasQuotedFrom': 'prov:Entity',
  'prov:hadPrimarySource': 'prov:Entity',
  'prov:wasRevisionOf': 'prov:Entity',
  'prov:wasDerivedFrom': 'prov:Entity',
  'prov:wasAttributedTo': 'prov:Agent',
};

/** What breaks PROV-O's domains and ranges, or leads nowhere. */
function faultsOf(graph: Node[]): string[] {
  const types = new Map(graph.map((node) => [node['@id'], [node['@type']].flat()]));
  return graph.flatMap((node) =>
    Object.entries(RANGES).flatMap(([relation, range]) => {
      const ends = (node[relation] ?? []) as { '@id': string }[];
      const domain = ends.length && !types.get(node['@id'])?.includes('prov:Entity') ? [`${relation} of no entity`] : [];
      return [...domain, ...ends.filter((end) => !types.get(end['@id'])?.includes(range)).map(() => `${relation} to no ${range}`)];
    }),
  );
}

describe('a page’s chains as PROV-O', () => {
  const chains: [string, Hop[]][] = [
    ['nothing known', []],
    ['a speaker', [hop('The office', 'attributed to'), here]],
    ['a paper, by way of a speaker', [hop('register', 'primary source', { when: '2023' }), hop('The office', 'attributed to'), here]],
    [
      'state media, cited by a publication, told by a newspaper, republished',
      [
        hop('state media', 'quoted from', { when: '2015' }),
        hop('Camera Watch', 'attributed to', { cue: 'cited by' }),
        hop('The Daily', 'quoted from'),
        hop('Quay Wire', 'revision of', { href: 'https://quay.example/1', when: '2024-03-04T10:00:00Z' }),
        here,
      ],
    ],
  ];
  test.each(chains)('of %s keep to its domains and ranges', (_, chain) => {
    expect(faultsOf(graphOf(chain))).toEqual([]);
  });

  test('run from the statement back to the origin, by the relations of the hops', () => {
    const graph = graphOf(chains[3]?.[1] ?? []);
    const wire = followed(graph, statementIn(graph), 'prov:wasRevisionOf');
    expect(wire?.['rdfs:label']).toBe('Quay Wire');
    expect(followed(graph, wire, 'dcterms:isPartOf')?.['@id']).toBe('https://quay.example/1');
    const daily = followed(graph, wire, 'prov:wasQuotedFrom');
    expect(daily?.['rdfs:label']).toBe('The Daily');
    expect(followed(graph, daily, 'prov:wasAttributedTo')?.['rdfs:label']).toBe('Camera Watch');
    const watch = followed(graph, daily, 'prov:wasDerivedFrom');
    expect(followed(graph, watch, 'prov:wasQuotedFrom')?.['rdfs:label']).toBe('state media');
  });

  test('attribute to who speaks, never to a paper', () => {
    const graph = graphOf([hop('The office', 'attributed to'), here]);
    expect(followed(graph, statementIn(graph), 'prov:wasAttributedTo')?.['rdfs:label']).toBe('The office');
    const paper = graphOf([hop('register', 'primary source'), here], { sourceType: 'document' });
    expect(statementIn(paper)['prov:wasAttributedTo']).toBe(undefined);
    const unknown = graphOf([], { who: 'register', sourceType: 'document' });
    expect(statementIn(unknown)['prov:wasAttributedTo']).toBe(undefined);
  });

  test('give a full time as prov:generatedAtTime, and less as precisely as it is known', () => {
    const graph = graphOf(chains[3]?.[1] ?? []);
    const labelled = (label: string) => graph.filter((node) => node['rdfs:label'] === label);
    expect(graph.find((node) => node['@id'] === page.url)?.['prov:generatedAtTime']).toEqual({
      '@value': page.published,
      '@type': 'http://www.w3.org/2001/XMLSchema#dateTime',
    });
    expect(labelled('state media').map((node) => node['dcterms:issued'])).toContainEqual({
      '@value': '2015',
      '@type': 'http://www.w3.org/2001/XMLSchema#gYear',
    });
  });

  test('name whoever is named twice once, and every node once', () => {
    const graph: Node[] = JSON.parse(printProvenance([...all.pages, ...all.pages]))['@graph'];
    const ids = graph.map((node) => node['@id']);
    expect(new Set(ids).size).toBe(ids.length);
    expect(graph.filter((node) => node['rdfs:label'] === 'The harbour office')).toHaveLength(1);
    expect(faultsOf(graph)).toEqual([]);
  });

  test('say by whom the page was first published, where it is a copy', () => {
    const graph: Node[] = JSON.parse(
      printProvenance([{ page: { ...page, firstPublisher: 'Quay Wire' }, statements: [], notes: [], captures: [] }]),
    )['@graph'];
    const first = followed(
      graph,
      graph.find((node) => node['@id'] === page.url),
      'prov:wasRevisionOf',
    );
    expect(followed(graph, first, 'prov:wasAttributedTo')?.['rdfs:label']).toBe('Quay Wire');
  });
});
