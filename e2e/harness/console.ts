import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Installation } from './installation.ts';
import type { Persona } from './personas.ts';

/** The console as somebody has it in front of them after signing in, in a window of their own. */
export const openAls = async (
  browser: Browser,
  installation: Installation,
  { id }: Pick<Persona, 'id'>,
  options: BrowserContextOptions = {},
): Promise<Page> => {
  const context = await browser.newContext({ locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', ...options });
  const page = await context.newPage();
  await page.goto(`${installation.address('console')}/aanmelden`);
  await page.locator(`button[value="${id}"]`).first().click();
  await page.waitForURL('**/mijn-werk');
  return page;
};
