import type { Pack } from '../../src/core/pack/pack.ts';

/**
 * Answers with a pack that does not know an article: no report with its id or address is left. Measured with the whole
 * pack an article would be compared with itself.
 */
export function withoutReportsOf(pack: Pack, id: string, url: string | undefined): Pack {
  return {
    ...pack,
    reports: pack.reports.filter(
      (report) => report.article !== id && (url === undefined || report.url !== url),
    ),
  };
}
