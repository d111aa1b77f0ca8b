import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { accessibilityProblems } from './accessibility.ts';
import { openBrowser, openWindow } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const page = (body: string) =>
  `<!doctype html><html lang="nl"><head><title>Melding</title></head><body><main><h1>Melding</h1>${body}</main></body></html>`;

it('finds what a page breaks of WCAG 2.2 AA', async () => {
  const window = await openWindow(browser);
  await window.page.setContent(page('<img src="data:,"><p style="color:#bbb;background:#fff">Te licht</p>'));
  const problems = await accessibilityProblems(window.page);
  expect(problems.map((problem) => problem.split(':')[0]).sort()).toEqual(['color-contrast', 'image-alt']);
});

it('finds nothing on a page that breaks nothing', async () => {
  const window = await openWindow(browser);
  await window.page.setContent(page('<p>Goed te lezen</p>'));
  expect(await accessibilityProblems(window.page)).toEqual([]);
});
