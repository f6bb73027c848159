import { useEffect, useState } from 'preact/hooks';
import { useDossier } from './context.ts';
import type { Found } from './search-texts.ts';

const NOTHING: Found = { claims: [], reports: [] };

/** What a query finds; while it is searched for, what the last one found. */
export function useFound(query: string): Found {
  const { pack, world, announce, t } = useDossier();
  const [found, setFound] = useState(NOTHING);
  useEffect(() => {
    if (query.trim() === '') {
      setFound(NOTHING);
      return;
    }
    let current = true;
    void world
      .searcher(pack)(query)
      .then((answer) => {
        if (!current) return;
        setFound(answer);
        announce(t('dossierFound', { count: answer.claims.length, reports: answer.reports.length }));
      });
    return () => {
      current = false;
    };
  }, [query, pack, world]);
  return found;
}
