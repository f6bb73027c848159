import { draftCapture } from '../src/core/capture/draft-capture.ts';
import type { ArticleSource } from '../src/core/capture/source.ts';
import type { Analysis } from '../src/core/match.ts';
import type { Report } from '../src/core/pack/pack.ts';
import type { Store } from '../src/store/store.ts';

/**
 * How many claims of an article stand otherwise than the reader has captured them: put differently, or gone. Null where
 * none of it was captured.
 */
export async function drift(
  store: Pick<Store, 'readFrame' | 'readEdits'>,
  { coverage, matches }: Analysis,
  source: ArticleSource,
): Promise<number | null> {
  if (coverage.pack === null) return null;
  const [frame, edits] = await Promise.all([store.readFrame(coverage.pack), store.readEdits(coverage.pack)]);
  const reports = edits.flatMap(({ list, own }) => (list === 'reports' && own ? [own as Report] : []));
  const draft = frame && reports.length > 0 ? draftCapture({ ...frame, reports }, matches, source) : null;
  const noted = draft?.lines.filter(({ state }) => state !== 'new') ?? [];
  return noted.length === 0 ? null : noted.filter(({ state }) => state !== 'same').length;
}
