import { useEffect, useState } from 'preact/hooks';
import { type CaptureDraft, draftCapture } from '../src/core/capture/draft-capture.ts';
import type { ArticleSource } from '../src/core/capture/source.ts';
import type { Pack } from '../src/core/pack/pack.ts';
import type { OpenPage, World } from './world.ts';

/** Why there is nothing to capture. Each has its own words. */
export type NoCapture = 'private' | 'closed' | 'not-covered' | 'other-topic' | 'no-address' | 'no-claims';

/** What an open article offers for capture. */
export type Capture =
  | { readonly state: 'looking' }
  | { readonly state: 'none'; readonly why: NoCapture }
  | { readonly state: 'draft'; readonly draft: CaptureDraft; readonly source: ArticleSource };

/** What the page of a tab states, as a draft over the pack. Looked at once: what the reader changes must not move. */
export function useCapture(world: World, pack: Pack, tab: string): Capture {
  const [capture, setCapture] = useState<Capture>({ state: 'looking' });
  // The pack of the first look stays: saving gives it another revision, and the draft is of the one before.
  useEffect(() => {
    let current = true;
    void world.openPage(Number(tab)).then((page) => current && setCapture(captureOf(page, pack)));
    return () => {
      current = false;
    };
  }, [world, tab]);
  return capture;
}

/** What a page offers for capture into a pack. */
function captureOf(page: OpenPage | null, pack: Pack): Capture {
  const none = (why: NoCapture): Capture => ({ state: 'none', why });
  if (page === null) return none('closed');
  if (page.private) return none('private');
  if (page.state === null) return none('closed');
  if (page.state.state !== 'covered') return none('not-covered');
  const { analysis, origin } = page.state;
  if (analysis.coverage.pack !== pack.id) return none('other-topic');
  const draft = draftCapture(pack, analysis.matches, origin);
  if (!draft) return none('no-address');
  return draft.lines.length === 0 ? none('no-claims') : { state: 'draft', draft, source: origin };
}
