/*
 * The rules of the W3C's Web Annotation Data Model that a file can break, each by its section. https://www.w3.org/TR/annotation-model/
 * Beside "must" also its "should" where a program that reads the file leans on it.
 */

type Thing = Record<string, unknown>;

/** §3.3.5 */
const MOTIVATIONS = new Set([
  'assessing',
  'bookmarking',
  'classifying',
  'commenting',
  'describing',
  'editing',
  'highlighting',
  'identifying',
  'linking',
  'moderating',
  'questioning',
  'replying',
  'tagging',
]);

const listed = (value: unknown): unknown[] => (value === undefined ? [] : Array.isArray(value) ? value : [value]);
const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value);
const isIri = (value: unknown) => typeof value === 'string' && /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(value);
/** xsd:dateTime, "with the UTC timezone expressed as 'Z'" (§3.3.2). */
const isTime = (value: unknown) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(value);
const isCount = (value: unknown) => Number.isInteger(value) && (value as number) >= 0;
const hasType = (thing: Thing, type: string) => listed(thing['type']).includes(type);

type Faults = string[];

/** What may stand on an annotation besides what the standard's context names: a name whose prefix the file's own context explains (JSON-LD). */
const PROPERTIES = new Set([
  ...['@context', 'id', 'type', 'body', 'bodyValue', 'target', 'motivation', 'created', 'modified', 'generated', 'creator', 'generator'],
  ...['audience', 'rights', 'canonical', 'via', 'stylesheet'],
]);
const isNamed = (property: string, prefixes: readonly string[]) =>
  PROPERTIES.has(property) || prefixes.some((prefix) => property.startsWith(`${prefix}:`));

function checkSelector(selector: unknown, faults: Faults): void {
  if (!isThing(selector)) return void (isIri(selector) || faults.push('§4.2: a selector is a resource'));
  const { exact, prefix, suffix, start, end } = selector;
  if (hasType(selector, 'TextQuoteSelector')) {
    if (typeof exact !== 'string') faults.push('§4.2.4: exactly one exact');
    for (const part of [prefix, suffix])
      if (part !== undefined && typeof part !== 'string') faults.push('§4.2.4: at most one prefix and suffix');
  } else if (hasType(selector, 'TextPositionSelector')) {
    if (!isCount(start) || !isCount(end)) faults.push('§4.2.5: exactly one start and end, not negative');
    else if ((start as number) > (end as number)) faults.push('§4.2.5: ends before it starts');
  } else faults.push('§4.2: unknown selector');
}

function checkState(state: unknown, faults: Faults): void {
  if (!isThing(state) || !hasType(state, 'TimeState')) return void faults.push('§4.3.1: a state has its class');
  const dates = listed(state['sourceDate']);
  if (!dates.every(isTime)) faults.push('§4.3.1: sourceDate is a UTC time');
  if (dates.length && (state['sourceDateStart'] !== undefined || state['sourceDateEnd'] !== undefined))
    faults.push('§4.3.1: sourceDate or a range');
  if (!listed(state['cached']).every(isIri)) faults.push('§4.3.1: cached is an IRI');
}

function checkSpecific(resource: Thing, faults: Faults): void {
  if (listed(resource['source']).length !== 1 || !(isIri(resource['source']) || isThing(resource['source'])))
    faults.push('§4: exactly one source');
  for (const selector of listed(resource['selector'])) checkSelector(selector, faults);
  for (const state of listed(resource['state'])) checkState(state, faults);
}

const checkPurpose = (resource: Thing, faults: Faults) => {
  for (const purpose of listed(resource['purpose'])) if (!MOTIVATIONS.has(String(purpose))) faults.push('§3.3.5: no such purpose');
};

function checkBody(body: unknown, faults: Faults): void {
  if (typeof body === 'string') return void (isIri(body) || faults.push('§3.2.1: a body that is a string is an IRI'));
  if (!isThing(body)) return void faults.push('§3.2: a body is a resource');
  checkPurpose(body, faults);
  if (hasType(body, 'TextualBody')) {
    if (typeof body['value'] !== 'string') faults.push('§3.2.4: exactly one value');
    if (listed(body['format']).length > 1) faults.push('§3.2.4: at most one format');
    if (body['format'] !== undefined && !/^\w+\/[\w.+-]+$/.test(String(body['format']))) faults.push('§3.2.4: format is a media type');
  } else if (hasType(body, 'SpecificResource')) checkSpecific(body, faults);
  else if (!isIri(body['id'])) faults.push('§3.2.1: an external resource has exactly one IRI');
  else if (body['purpose'] !== undefined) faults.push('§3.3.5: only textual bodies and specific resources have a purpose');
}

function checkTarget(target: unknown, faults: Faults): void {
  if (typeof target === 'string') return void (isIri(target) || faults.push('§3.2.1: a target is an IRI'));
  if (!isThing(target)) return void faults.push('§3.2: a target is a resource');
  if (hasType(target, 'SpecificResource') || target['source'] !== undefined) checkSpecific(target, faults);
  else if (!isIri(target['id'])) faults.push('§3.2.1: an external resource has exactly one IRI');
}

/** The rules that one annotation breaks. Inside a page the context is inherited. */
export function checkAnnotation(annotation: unknown, inside: boolean): Faults {
  const faults: Faults = [];
  if (!isThing(annotation)) return ['an annotation is an object'];
  const { id, motivation, target, body, bodyValue } = annotation;
  if (!inside && !listed(annotation['@context']).includes('http://www.w3.org/ns/anno.jsonld')) faults.push('§3.1: its context');
  if (!isIri(id)) faults.push('§3.1: exactly one IRI');
  if (!hasType(annotation, 'Annotation')) faults.push('§3.1: its class');
  if (!listed(target).length) faults.push('§3.1: one target or more');
  if (body !== undefined && bodyValue !== undefined) faults.push('§3.2.5: body or bodyValue');
  if (bodyValue !== undefined && typeof bodyValue !== 'string') faults.push('§3.2.5: bodyValue is a string');
  for (const key of ['created', 'modified', 'generated'])
    if (annotation[key] !== undefined && !isTime(annotation[key])) faults.push(`§3.3.2: ${key} is a UTC time`);
  for (const one of listed(motivation)) if (!MOTIVATIONS.has(String(one))) faults.push('§3.3.5: no such motivation');
  for (const one of listed(body)) checkBody(one, faults);
  for (const one of listed(target)) checkTarget(one, faults);
  return faults;
}

/** The rules that a collection with its first page inside breaks (§5), with those of its annotations. */
export function checkCollection(collection: unknown): Faults {
  if (!isThing(collection)) return ['§5.1: a collection is an object'];
  const faults: Faults = [];
  const { id, total, first } = collection;
  if (!listed(collection['@context']).includes('http://www.w3.org/ns/anno.jsonld')) faults.push('§5.1: its context');
  if (!isIri(id)) faults.push('§5.1: exactly one IRI');
  if (!hasType(collection, 'AnnotationCollection')) faults.push('§5.1: its class');
  if (!isCount(total)) faults.push('§5.1: total is a count');
  if (!isThing(first)) return total === 0 ? faults : [...faults, '§5.1: a first page where there are annotations'];
  if (!isIri(first['id']) || first['id'] === id) faults.push('§5.2: a page has an IRI of its own');
  if (!hasType(first, 'AnnotationPage')) faults.push('§5.2: its class');
  if (first['partOf'] !== id) faults.push('§5.2: part of its collection');
  if (first['startIndex'] !== undefined && !isCount(first['startIndex'])) faults.push('§5.2: startIndex is a count');
  if (!Array.isArray(first['items'])) return [...faults, '§5.2: one list of items'];
  if (first['next'] === undefined && first['items'].length !== total) faults.push('§5.1: total counts the annotations');
  const prefixes = listed(collection['@context']).filter(isThing).flatMap(Object.keys);
  const names = first['items'].filter(isThing).flatMap(Object.keys);
  faults.push(...names.filter((name) => !isNamed(name, prefixes)).map((name) => `§3.4 JSON-LD: no context names ${name}`));
  return [...faults, ...first['items'].flatMap((item) => checkAnnotation(item, true))];
}
