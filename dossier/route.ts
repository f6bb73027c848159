/** The views of the dossier, by the first part of their address; the overview's is empty. What each is: `views.ts`. */
export const VIEW_NAMES = [
  '',
  'issues',
  'issue',
  'matrix',
  'ledger',
  'timeline',
  'outlets',
  'outlet',
  'names',
  'claim',
  'search',
  'worksheet',
  'subscriptions',
  'import',
  'history',
  'edit',
  'keeping',
  'settings',
  'capture',
  'write',
] as const;
export type ViewName = (typeof VIEW_NAMES)[number];

/** A place in the dossier. Parts that are not given are empty. Addresses are permanent: they may be kept and cited. */
export interface Route {
  readonly view: ViewName | 'unknown';
  /** Of the issue, outlet or claim that is shown. */
  readonly id: string;
  /** What is searched for. */
  readonly q: string;
  /** Id of the pack, where several are installed. */
  readonly pack: string;
}

/** The place that an address' fragment names (`#/claim/some-id?pack=some-pack`). */
export function parseRoute(fragment: string): Route {
  const [path = '', query = ''] = cut(fragment.replace(/^#\/?/u, ''), '?');
  const [name = '', id = ''] = cut(path, '/');
  const params = new URLSearchParams(query);
  return {
    view: VIEW_NAMES.find((view) => view === name) ?? 'unknown',
    id: decode(id),
    q: params.get('q') ?? '',
    pack: params.get('pack') ?? '',
  };
}

/** The fragment that names a place. */
export function formatRoute({ view = '', id = '', q = '', pack = '' }: Partial<Route>): string {
  const params = new URLSearchParams({ ...(q === '' ? {} : { q }), ...(pack === '' ? {} : { pack }) });
  const path = id === '' ? view : `${view}/${encodeURIComponent(id)}`;
  return params.size === 0 ? `#/${path}` : `#/${path}?${params}`;
}

function cut(text: string, at: string): [string, string] {
  const index = text.indexOf(at);
  return index < 0 ? [text, ''] : [text.slice(0, index), text.slice(index + 1)];
}

/** A hand-typed address may hold a lone percent sign. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
