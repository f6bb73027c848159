import type { Pack } from '../src/core/pack/pack.ts';
import { type Found, searchTexts } from './search-texts.ts';
import type { Asked } from './search-worker.ts';

/** Searches a pack; rejects where the thread fails. */
export type Search = (query: string) => Promise<Found>;

/** Ways to search packs, in a thread that knows the words of one: it ends when another pack is to be searched. */
export function searchThread(start: () => Worker): (pack: Pack) => Search {
  let latest: { readonly pack: Pack; readonly worker: Worker; readonly search: Search } | null = null;
  return (pack) => {
    if (latest?.pack === pack) return latest.search;
    latest?.worker.terminate();
    const worker = start();
    latest = { pack, worker, search: searchIn(worker, pack) };
    return latest.search;
  };
}

interface Waiting {
  readonly settle: (found: Found) => void;
  readonly fail: (reason: Error) => void;
}

/** Answers come in the order of the questions. */
function searchIn(worker: Worker, pack: Pack): Search {
  const waiting: Waiting[] = [];
  const tell = (asked: Asked): void => worker.postMessage(asked);
  worker.addEventListener('message', ({ data }: MessageEvent<Found>) => waiting.shift()?.settle(data));
  worker.addEventListener('error', ({ message }) => {
    for (const { fail } of waiting.splice(0)) fail(new Error(message));
  });
  tell({ texts: searchTexts(pack) });
  return (query) =>
    new Promise((settle, fail) => {
      waiting.push({ settle, fail });
      tell({ query });
    });
}
