import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type axe from 'axe-core';
import type { Result, RunOnly } from 'axe-core';
import type { Page } from 'playwright-core';

/** Every page reads it anew: the small one is half of that work. */
const source = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

const wcag22AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** What can be well in one set of colours and wrong in another. */
export const colourRules = ['color-contrast', 'link-in-text-block'];

/** What a page breaks of WCAG 2.2 A and AA, or of these rules alone, a line for each element: empty is good. */
export const accessibilityProblems = async (
  page: Page,
  rules?: ReadonlyArray<string>,
): Promise<ReadonlyArray<string>> => {
  // Evaluated, not added as a script: the page's own security policy refuses scripts from elsewhere.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  // What is well is not told: telling it takes as long as looking.
  const violations = await page.evaluate<ReadonlyArray<Result>, RunOnly>(
    async (runOnly) => (await window.axe.run(document, { runOnly, resultTypes: ['violations'] })).violations,
    rules === undefined ? { type: 'tag', values: [...wcag22AA] } : { type: 'rule', values: [...rules] },
  );
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`));
};

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}
