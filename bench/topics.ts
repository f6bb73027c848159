/** Whether topics that a page is not about cost it anything. */
import { type Installed, install } from './extension.ts';
import { generatedArticle, generatedPack } from './generated.ts';
import { median, spread } from './median.ts';
import type { Row } from './row.ts';
import { inChromium } from './tabs.ts';

const CLAIMS = 70;
const TOPICS = 200;
const article = generatedArticle(1_000);
const words = JSON.stringify([article.blocks.map(({ text }) => text).join(' '), 'en']);
const question = JSON.stringify([article]);

/** Milliseconds of all that a page asks before it has its marks. */
async function visit(installed: Installed): Promise<number> {
  const concern = await installed.ask<boolean>('mayConcern', words, '(answer) => answer');
  if (!concern.told) throw new Error('The page may concern no topic');
  return concern.time + (await installed.ask('analyse', question)).time;
}

export async function measureTopics(rounds: number): Promise<Row[]> {
  return inChromium(async (browser) => {
    const [alone, among] = [await install(browser), await install(browser)];
    const own = generatedPack(CLAIMS);
    await alone.keepOnly([own]);
    const others = Array.from({ length: TOPICS - 1 }, (_, at) => ({
      ...generatedPack(CLAIMS, at + 2),
      id: `other-${at}`,
    }));
    await among.keepOnly([own, ...others]);
    const times = { awake: [[], []] as number[][], asleep: [[], []] as number[][] };
    for (const one of [alone, among]) {
      const { told } = await one.ask<string>('analyse', question, '({ coverage }) => coverage.pack');
      if (told !== own.id) throw new Error(`The article was taken for one on ${told}`);
    }
    for (let round = 0; round < rounds; round += 1) {
      for (const [at, one] of [alone, among].entries()) {
        await one.stopWorker();
        times.asleep[at]?.push(await visit(one));
        times.awake[at]?.push(await visit(one));
      }
    }
    const row = (key: string, work: string, [one = [], many = []]: number[][]): Row => ({
      key,
      work: `an article on one of ${TOPICS} topics, ${work}`,
      is: median(many) / median(one),
      unit: '× the topic alone',
      note: `${median(many).toFixed(0)} ms (${spread(many, 0)}), alone ${median(one).toFixed(0)} ms (${spread(one, 0)})`,
    });
    return [
      { ...row('topics', 'background awake', times.awake), bar: { most: 1.5 } },
      row('topics-asleep', 'background asleep', times.asleep),
    ];
  });
}
