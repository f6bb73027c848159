import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import { followPage } from './page-answer.ts';
import type { PageAnswer } from './situation.ts';
import type { Choices, TabFacts, World } from './world.ts';

/** What is known of the tab, of the reader's choices and of the page, as of the last look. */
export interface Facts {
  readonly tab: TabFacts;
  readonly choices: Choices;
  readonly page: PageAnswer;
}

/** The facts, null until the first look is done, and how to look again after something was changed. */
export function useFacts(world: World): { facts: Facts | null; refresh: () => void } {
  const [facts, setFacts] = useState<Facts | null>(null);
  const [look, setLook] = useState(0);
  // `look` is what asks for another look.
  useLayoutEffect(() => {
    const ended = new AbortController();
    void follow(world, setFacts, ended.signal);
    return () => ended.abort();
  }, [world, look]);
  return { facts, refresh: useCallback(() => setLook((times) => times + 1), []) };
}

async function follow(world: World, show: (facts: Facts) => void, signal: AbortSignal): Promise<void> {
  const [tab, choices] = await Promise.all([world.tab(), world.choices()]);
  if (signal.aborted) return;
  await followPage(world, (page) => show({ tab, choices, page }), signal);
}
