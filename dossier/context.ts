import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Grouping } from '../src/core/comparison/outlet-groups.ts';
import type { Pack } from '../src/core/pack/pack.ts';
import type { Translate } from '../src/ui/strings.ts';
import type { Route } from './route.ts';
import type { World } from './world.ts';

/** What every view works with. */
export interface Dossier {
  readonly pack: Pack;
  readonly route: Route;
  readonly world: World;
  readonly t: Translate;
  readonly grouping: Grouping;
  /** The link to a place in this topic. */
  link(to: Partial<Route>): string;
  /** Tells those who do not see it what has changed on the page. */
  announce(text: string): void;
}

export const DossierContext = createContext<Dossier | null>(null);

/** The dossier around a component. */
export function useDossier(): Dossier {
  const dossier = useContext(DossierContext);
  if (dossier === null) throw new Error('a view stands outside the dossier');
  return dossier;
}
