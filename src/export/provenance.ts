import type { Hop, KeptStatement, OutgoingPage, SourceType } from '../model';

/*
 * A page's chains as PROV-O in JSON-LD. https://www.w3.org/TR/prov-o/
 * Who speaks is an agent; what was said, written or published is an entity.
 */

const XSD = 'http://www.w3.org/2001/XMLSchema#';

/** PROV's own names for how something stands to where it came from. */
const RELATIONS: Readonly<Record<Hop['relation'], string>> = {
  'quoted from': 'prov:wasQuotedFrom',
  'attributed to': 'prov:wasAttributedTo',
  'primary source': 'prov:hadPrimarySource',
  'revision of': 'prov:wasRevisionOf',
};

type Node = Record<string, unknown> & { readonly '@id': string };

const ref = (node: Node) => ({ '@id': node['@id'] });

/** A date as precise as it is; PROV's own term takes only a full time. */
function dated(when: string | null): object {
  if (!when) return {};
  if (/T.*(?:Z|[+-]\d\d:?\d\d)$/.test(when)) return { 'prov:generatedAtTime': { '@value': when, '@type': `${XSD}dateTime` } };
  const type = /^\d{4}$/.test(when) ? 'gYear' : /^\d{4}-\d\d$/.test(when) ? 'gYearMonth' : /^\d{4}-\d\d-\d\d$/.test(when) ? 'date' : null;
  return type ? { 'dcterms:issued': { '@value': when, '@type': XSD + type } } : {};
}

/** Adds a relation to a node; the same one twice stands once. */
function relate(node: Node, relation: string, to: Node): void {
  const held = (node[relation] ?? []) as readonly { readonly '@id': string }[];
  if (!held.some((one) => one['@id'] === to['@id'])) node[relation] = [...held, ref(to)];
}

/** The graph while it grows. Whoever or whatever is named twice is one node. */
class Graph {
  readonly nodes = new Map<string, Node>();

  /** The node of a name, made where it is not there yet. */
  node(key: string, fields: object, id = `_:n${this.nodes.size + 1}`): Node {
    const held = this.nodes.get(key);
    if (held) return held;
    const made: Node = { '@id': id, ...fields };
    this.nodes.set(key, made);
    return made;
  }

  agent(name: string, kind: 'prov:Organization' | null = null): Node {
    return this.node(`agent ${name}`, { '@type': kind ? ['prov:Agent', kind] : 'prov:Agent', 'rdfs:label': name });
  }

  /** A paper, report or publication of a chain. Its address is its name, where the page links it. */
  paper({ who, when, href }: Hop): Node {
    const fields = { '@type': 'prov:Entity', 'rdfs:label': who, ...dated(when) };
    return this.node(`entity ${href ?? `${who} ${when}`}`, fields, href ?? undefined);
  }
}

/** Sources that speak; the others are papers. */
const SPEAKING: readonly SourceType[] = ['person', 'spokesperson', 'organisation', 'official', 'unnamed'];

/**
 * Lays a statement's chain, from the page back to the origin: what each hop held is an entity of its own, since a paper that is
 * quoted says more than this. The chain's last hop is the page itself.
 */
function layStatement(graph: Graph, statement: KeptStatement, page: Node): void {
  const { id, words, who, cue, provenance, sourceType } = statement;
  const said = graph.node(`statement ${id}`, {
    '@type': 'prov:Entity',
    'prov:value': words,
    'rdfs:label': [who, cue].filter(Boolean).join(' · '),
  });
  relate(page, 'dcterms:hasPart', said);
  const hops = provenance.slice(0, -1);
  let later = said;
  for (const [i, hop] of [...hops.entries()].reverse()) {
    const speaks = hop.relation === 'attributed to' || (i === 0 && SPEAKING.includes(sourceType));
    if (hop.relation === 'attributed to') relate(later, RELATIONS['attributed to'], graph.agent(hop.who));
    // Nothing is known of what a speaker's words were before they were printed, unless they come from somewhere themselves.
    if (hop.relation === 'attributed to' && i === 0) break;
    const held = graph.node(`${id} ${i}`, {
      '@type': 'prov:Entity',
      'rdfs:label': [hop.who, hop.cue].filter(Boolean).join(' · '),
      ...dated(hop.when),
    });
    relate(later, hop.relation === 'attributed to' ? 'prov:wasDerivedFrom' : RELATIONS[hop.relation], held);
    if (speaks) relate(held, RELATIONS['attributed to'], graph.agent(hop.who));
    else relate(held, 'dcterms:isPartOf', graph.paper(hop));
    later = held;
  }
  if (!hops.length && who && SPEAKING.includes(sourceType)) relate(said, RELATIONS['attributed to'], graph.agent(who));
}

function layPage(graph: Graph, { page, statements }: OutgoingPage): void {
  const node = graph.node(
    `entity ${page.url}`,
    { '@type': 'prov:Entity', ...(page.title && { 'rdfs:label': page.title }), ...dated(page.published) },
    page.url,
  );
  if (page.publisher) relate(node, RELATIONS['attributed to'], graph.agent(page.publisher, 'prov:Organization'));
  if (page.firstPublisher && page.firstPublisher !== page.publisher) {
    const first = graph.node(`first ${page.url}`, { '@type': 'prov:Entity', 'rdfs:label': page.firstPublisher });
    relate(first, RELATIONS['attributed to'], graph.agent(page.firstPublisher, 'prov:Organization'));
    relate(node, RELATIONS['revision of'], first);
  }
  for (const statement of statements) layStatement(graph, statement, node);
}

/** Prints the chains of pages as one PROV-O graph, JSON-LD. */
export function printProvenance(pages: readonly OutgoingPage[]): string {
  const graph = new Graph();
  for (const page of pages) layPage(graph, page);
  const document = {
    '@context': {
      prov: 'http://www.w3.org/ns/prov#',
      rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
      dcterms: 'http://purl.org/dc/terms/',
    },
    '@graph': [...graph.nodes.values()],
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
