import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const wcag22AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** What a page breaks of WCAG 2.2 A and AA, a line for each element: empty is good. */
export const accessibilityProblems = async (page: Page): Promise<ReadonlyArray<string>> => {
  // Evaluated, not added as a script: the page's own security policy refuses scripts from elsewhere.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults, ReadonlyArray<string>>(
    (tags) => window.axe.run(document, { runOnly: { type: 'tag', values: [...tags] } }),
    wcag22AA,
  );
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`));
};

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}
