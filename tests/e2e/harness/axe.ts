import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with a page, or with a part of it: rule, elements and why. All its rules are asked. */
export async function axeViolations(page: Page, part?: string): Promise<string[]> {
  await page.evaluate(SOURCE);
  const target = part === undefined ? 'document' : JSON.stringify(part);
  const { violations } = (await page.evaluate(`axe.run(${target})`)) as AxeResults;
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target: element, failureSummary }) => `${id}: ${element.join(' ')}: ${failureSummary}`),
  );
}
