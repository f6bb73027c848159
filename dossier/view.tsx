import type { Pack } from '../src/core/pack/pack.ts';
import type { MessageKey, Translate } from '../src/ui/strings.ts';
import { useDossier } from './context.ts';
import type { Route } from './route.ts';
import { ClaimPage } from './views/claim.tsx';
import { Issue } from './views/issue.tsx';
import { Issues } from './views/issues.tsx';
import { Ledger } from './views/ledger.tsx';
import { MatrixView } from './views/matrix.tsx';
import { Outlet } from './views/outlet.tsx';
import { Outlets } from './views/outlets.tsx';
import { Overview } from './views/overview.tsx';
import { Search } from './views/search.tsx';
import { Settings } from './views/settings.tsx';
import { TimelineView } from './views/timeline.tsx';
import { Unknown } from './views/unknown.tsx';
import { Worksheet } from './views/worksheet.tsx';

const TITLES: Readonly<Record<Route['view'], MessageKey>> = {
  '': 'dossierOverview',
  issues: 'dossierIssues',
  issue: 'dossierIssues',
  matrix: 'dossierMatrix',
  ledger: 'dossierLedger',
  timeline: 'dossierTimeline',
  outlets: 'dossierOutlets',
  outlet: 'dossierOutlets',
  claim: 'dossierClaim',
  search: 'dossierSearch',
  worksheet: 'dossierWorksheet',
  settings: 'dossierSettings',
  unknown: 'dossierUnknown',
};

/** The title of the window at a place. */
export function titleOf({ view, id }: Route, pack: Pack, t: Translate): string {
  const named: string | undefined =
    view === 'issue'
      ? pack.issues.find((issue) => issue.id === id)?.title
      : view === 'outlet'
        ? pack.outlets.find((outlet) => outlet.id === id)?.name
        : undefined;
  return t('dossierTitle', { view: named ?? t(TITLES[view]), topic: pack.title });
}

/** The view of the present place. */
export function View() {
  const { route, t } = useDossier();
  switch (route.view) {
    case '':
      return <Overview />;
    case 'issues':
      return <Issues />;
    case 'issue':
      return <Issue id={route.id} />;
    case 'claim':
      return <ClaimPage id={route.id} />;
    case 'matrix':
      return <MatrixView />;
    case 'ledger':
      return <Ledger />;
    case 'timeline':
      return <TimelineView />;
    case 'outlets':
      return <Outlets />;
    case 'outlet':
      return <Outlet id={route.id} />;
    case 'search':
      return <Search />;
    case 'worksheet':
      return <Worksheet />;
    case 'settings':
      return <Settings />;
    case 'unknown':
      return <Unknown text={t('dossierUnknownText')} />;
  }
}
