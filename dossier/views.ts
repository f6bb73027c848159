import type { ComponentType } from 'preact';
import type { Pack } from '../src/core/pack/pack.ts';
import type { MessageKey, Translate } from '../src/ui/strings.ts';
import type { Route, ViewName } from './route.ts';

/** A view gets the id of what it shows, empty where it shows no single thing; the rest is in the dossier around it. */
export type View = ComponentType<{ readonly id: string }>;

/** What there is to know of a view before its script is loaded. */
interface Entry {
  /** Its name: in the window's title, and among the ways through the dossier. */
  readonly title: MessageKey;
  /** The way that leads to it: its own name where it is a way itself, null where none is. */
  readonly way: ViewName | null;
  /** Whether it is there even where there is no topic at all. */
  readonly topicless?: true;
  /** What the thing with an id is called, in the window's title. */
  readonly nameOf?: (pack: Pack, id: string) => string | undefined;
  /** Loads its script, which is not part of the page's own. */
  load(): Promise<View>;
}

export type Views = Readonly<Record<Route['view'], Entry>>;

/** Every view of the dossier. */
export const VIEWS: Views = {
  '': {
    title: 'dossierOverview',
    way: '',
    load: async () => (await import('./views/overview.tsx')).Overview,
  },
  issues: {
    title: 'dossierIssues',
    way: 'issues',
    load: async () => (await import('./views/issues.tsx')).Issues,
  },
  issue: {
    title: 'dossierIssues',
    way: 'issues',
    nameOf: (pack, id) => pack.issues.find((issue) => issue.id === id)?.title,
    load: async () => (await import('./views/issue.tsx')).Issue,
  },
  matrix: {
    title: 'dossierMatrix',
    way: 'matrix',
    load: async () => (await import('./views/matrix.tsx')).MatrixView,
  },
  ledger: {
    title: 'dossierLedger',
    way: 'ledger',
    load: async () => (await import('./views/ledger.tsx')).Ledger,
  },
  timeline: {
    title: 'dossierTimeline',
    way: 'timeline',
    load: async () => (await import('./views/timeline.tsx')).TimelineView,
  },
  outlets: {
    title: 'dossierOutlets',
    way: 'outlets',
    load: async () => (await import('./views/outlets.tsx')).Outlets,
  },
  outlet: {
    title: 'dossierOutlets',
    way: 'outlets',
    nameOf: (pack, id) => pack.outlets.find((outlet) => outlet.id === id)?.name,
    load: async () => (await import('./views/outlet.tsx')).Outlet,
  },
  names: {
    title: 'dossierNames',
    way: 'names',
    load: async () => (await import('./views/names.tsx')).Names,
  },
  claim: {
    title: 'dossierClaim',
    way: null,
    nameOf: (pack, id) => pack.claims.find((claim) => claim.id === id)?.statement,
    load: async () => (await import('./views/claim.tsx')).ClaimPage,
  },
  search: {
    title: 'dossierSearch',
    way: 'search',
    load: async () => (await import('./views/search.tsx')).Search,
  },
  worksheet: {
    title: 'dossierWorksheet',
    way: 'worksheet',
    load: async () => (await import('./views/worksheet.tsx')).Worksheet,
  },
  subscriptions: {
    title: 'dossierSubscriptions',
    way: 'subscriptions',
    topicless: true,
    load: async () => (await import('./views/subscriptions.tsx')).Subscriptions,
  },
  import: {
    title: 'dossierImport',
    way: 'import',
    topicless: true,
    load: async () => (await import('./views/import.tsx')).Import,
  },
  history: {
    title: 'dossierHistory',
    way: 'history',
    topicless: true,
    load: async () => (await import('./views/history.tsx')).History,
  },
  edit: {
    title: 'dossierEdit',
    way: null,
    load: async () => (await import('./views/edit.tsx')).EditRecord,
  },
  keeping: {
    title: 'dossierKeeping',
    way: 'keeping',
    topicless: true,
    load: async () => (await import('./views/keeping.tsx')).Keeping,
  },
  settings: {
    title: 'dossierSettings',
    way: 'settings',
    topicless: true,
    load: async () => (await import('./views/settings.tsx')).Settings,
  },
  capture: {
    title: 'dossierCapture',
    way: null,
    load: async () => (await import('./views/capture.tsx')).Capture,
  },
  write: {
    title: 'dossierWrite',
    way: null,
    load: async () => (await import('./views/write.tsx')).Write,
  },
  unknown: {
    title: 'dossierUnknown',
    way: null,
    load: async () => (await import('./views/unknown.tsx')).Nowhere,
  },
};

/** The title of the window at a place. */
export function titleOf({ view, id }: Route, pack: Pack, t: Translate): string {
  const { title, nameOf } = VIEWS[view];
  return t('dossierTitle', { view: nameOf?.(pack, id) ?? t(title), topic: pack.title });
}
