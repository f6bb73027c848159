/** Compiling a pack without keeping others waiting: a large one takes seconds, a hover meanwhile some milliseconds. */
import type { CompiledTopic } from '../core/matching/topic.ts';
import type { Pack } from '../core/pack/pack.ts';
import { loadReader } from './load-reader.ts';

/** Milliseconds of work at a time; also far less than after what a browser takes a background for hung. */
const TURN = 40;

/** The topic of a pack, without the pack, as it is kept. */
export async function compileAside(from: Pack): Promise<CompiledTopic> {
  const { compileInSteps } = await loadReader();
  const steps = compileInSteps(from);
  for (let until = performance.now() + TURN; ; ) {
    const step = steps.next();
    if (step.done) {
      const { pack, ...topic } = step.value;
      return topic;
    }
    if (performance.now() < until) continue;
    await new Promise((resolve) => setTimeout(resolve));
    until = performance.now() + TURN;
  }
}
