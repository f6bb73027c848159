/**
 * The namespace of what Web Annotations have no words for. A URN, since nothing stands behind it to be fetched; `x-`
 * marks it as not registered.
 */
export const NAMESPACE = 'urn:x-crosslight:';

/** An address for something of a pack; it never falls together with a term, whatever the pack's id. */
export const nameOf = (...steps: readonly (string | number)[]): string =>
  `${NAMESPACE}packs/${steps.map(encodeURIComponent).join('/')}`;

const inOrder = (term: string) => ({ [term]: { '@id': term, '@container': '@list' } });

/** The context of a collection: the vocabulary of the W3C, and ours inline so that nobody has to fetch it. */
export const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    crosslight: NAMESPACE,
    ...inOrder('crosslight:speakers'),
    ...inOrder('crosslight:domains'),
    ...inOrder('crosslight:carries'),
  },
] as const;

/** Where in an annotation a field of a report stands, as the end of a path. */
const PLACES: Readonly<Record<string, string>> = {
  claim: '.body',
  gist: '.body',
  stance: '.body',
  value: '.body',
  outlet: '.target["crosslight:outlet"]',
  url: '.target.source',
  quote: '.target.selector.exact',
  quotePrefix: '.target.selector.prefix',
  quoteSuffix: '.target.selector.suffix',
  published: '.target["crosslight:published"]',
  language: '.target["crosslight:language"]',
  article: '.target["crosslight:article"]',
  urlDoubt: '.target["crosslight:urlDoubt"]',
  carries: '.target["crosslight:carries"]',
  speakers: '["crosslight:speakers"]',
  basis: '["crosslight:basis"]',
  doubt: '["crosslight:doubt"]',
};

export const placeInAnnotation = (field: string): string => PLACES[/^\w*/.exec(field)?.[0] ?? ''] ?? '';
