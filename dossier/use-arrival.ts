import { useEffect, useState } from 'preact/hooks';
import type { Route } from './route.ts';
import type { View, Views } from './views.ts';

/** A place whose view is there to be drawn; null in the view's stead where its script cannot be loaded. */
export interface Arrival {
  readonly route: Route;
  readonly View: View | null;
}

/** Where the reader is: until the view of another place is loaded, the one before it stays. Null before the first. */
export function useArrival(route: Route, views: Views): Arrival | null {
  const [arrival, setArrival] = useState<Arrival | null>(null);
  useEffect(() => {
    let wanted = true;
    const arrive = (View: View | null) => wanted && setArrival({ route, View });
    views[route.view].load().then(arrive, () => arrive(null));
    return () => {
      wanted = false;
    };
  }, [route, views]);
  return arrival;
}
