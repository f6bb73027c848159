import { describe, expect, test } from 'vitest';
import { followPage } from '../../../popup/page-answer.ts';
import type { PageAnswer } from '../../../popup/situation.ts';
import type { World } from '../../../popup/world.ts';

/** A page that gives these answers one after the other, and the last of them for ever. */
function asked(answers: readonly PageAnswer[]) {
  let questions = 0;
  const pageState = async () => answers[Math.min(questions++, answers.length - 1)] ?? null;
  return { world: { pageState, pause: async () => {} } as unknown as World, questions: () => questions };
}

async function shown(answers: readonly PageAnswer[], signal = new AbortController().signal) {
  const { world, questions } = asked(answers);
  const states: (string | null)[] = [];
  await followPage(world, (page) => states.push(page?.state ?? null), signal);
  return { states, questions: questions() };
}

describe('following a page', () => {
  test('asks until it has been read', async () => {
    const { states } = await shown([{ state: 'reading' }, { state: 'reading' }, { state: 'off-topic' }]);
    expect(states).toEqual(['reading', 'reading', 'off-topic']);
  });

  test('asks on while the page has not heard that it may read', async () => {
    expect((await shown([{ state: 'paused' }, { state: 'not-article' }])).states.at(-1)).toBe('not-article');
  });

  test('asks no more where nobody answers', async () => {
    expect(await shown([null])).toEqual({ states: [null], questions: 1 });
  });

  test('ends by itself where the page never ends', async () => {
    const { states, questions } = await shown([{ state: 'reading' }]);
    expect(states.at(-1)).toBe('slow');
    expect(questions).toBeLessThan(100);
  });

  test('shows nothing more once it was given up', async () => {
    const ended = new AbortController();
    ended.abort();
    expect((await shown([{ state: 'reading' }], ended.signal)).states).toEqual([]);
  });
});
