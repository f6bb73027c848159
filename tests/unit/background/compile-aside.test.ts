import { afterEach, expect, test } from 'vitest';
import { generatedPack } from '../../../bench/generated.ts';
import { compileAside } from '../../../src/background/compile-aside.ts';
import { compileInSteps, compileTopic } from '../../../src/core/matching/compile-topic.ts';

afterEach(() => {
  globalThis.crosslightReader = undefined;
});

/** The reader, whose every step of compiling is told to the test. */
function readerTelling(told: () => void): void {
  function* steps(pack: Parameters<typeof compileInSteps>[0]) {
    const inner = compileInSteps(pack);
    for (;;) {
      const step = inner.next();
      if (step.done) return step.value;
      told();
      yield;
    }
  }
  globalThis.crosslightReader = { compileInSteps: steps } as never;
}

test('a pack compiled aside is the topic, without its pack', async () => {
  readerTelling(() => {});
  const { pack, ...topic } = compileTopic(generatedPack(200));
  expect(await compileAside(pack)).toEqual(topic);
});

test('others have their turn while it is compiled', async () => {
  const turns: string[] = [];
  let busy = 0;
  readerTelling(() => {
    // Every tenth step takes so long that the turn is over.
    if (++busy % 10 === 0) for (const until = performance.now() + 60; performance.now() < until; );
  });
  const done = compileAside(generatedPack(1_500)).then(() => turns.push('compiled'));
  const other = new Promise((resolve) => setTimeout(resolve)).then(() => turns.push('another'));
  await Promise.all([done, other]);
  expect(turns).toEqual(['another', 'compiled']);
});
