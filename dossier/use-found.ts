import { useEffect, useState } from 'preact/hooks';
import { useDossier } from './context.ts';
import type { Found } from './search-texts.ts';

/**
 * What a query finds: while it is searched for, what the last one found; null before the first answer, `failed` where
 * none comes.
 */
export function useFound(query: string): Found | 'failed' | null {
  const { pack, world, announce, t } = useDossier();
  const [found, setFound] = useState<Found | 'failed' | null>(null);
  useEffect(() => {
    if (query.trim() === '') {
      setFound(null);
      return;
    }
    let current = true;
    const search = async () => {
      const answer = await world
        .searcher(pack)(query)
        .catch(() => 'failed' as const);
      if (!current) return;
      setFound(answer);
      if (answer === 'failed') return;
      announce(t('dossierFound', { count: answer.claims.length, reports: answer.reports.length }));
    };
    void search();
    return () => {
      current = false;
    };
  }, [query, pack, world]);
  return found;
}
