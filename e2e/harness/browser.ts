import sparticuz from '@sparticuz/chromium';
import { type Browser, type BrowserContext, chromium, type LaunchOptions, type Page } from 'playwright-core';
import { tellOnFailure } from './failure.ts';
import { patience } from './patience.ts';

const quiet = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
  '--no-sandbox',
];

/** CHROMIUM_PATH if set; else the one that the tests bring along, which only runs on Linux; else an installed Chrome. */
const launchOptions = async (): Promise<LaunchOptions> => {
  const own = process.env.CHROMIUM_PATH;
  if (own) return { executablePath: own, args: quiet };
  if (process.platform !== 'linux') return { channel: 'chrome', args: quiet };
  // Not its own arguments: they switch web security off, and then a form's POST carries no Origin and is refused.
  return {
    executablePath: await sparticuz.executablePath(),
    args: [...quiet, '--no-zygote', '--font-render-hinting=none'],
  };
};

export const openBrowser = async (): Promise<Browser> => {
  const browser = await chromium.launch({ headless: true, ...(await launchOptions()) });
  browser.on('context', (context) => context.setDefaultTimeout(patience));
  tellOnFailure(() => inWindows(browser));
  return browser;
};

const complaints = '[role=alert], .utrecht-form-field-error-message, dialog[open] h2';

const inWindow = async (page: Page): Promise<string> => {
  const visible = await page
    .locator(`h1:visible, ${complaints}`)
    .allInnerTexts()
    .catch(() => ['(it does not answer)']);
  const errors = [...(await page.pageErrors()), ...(await page.consoleMessages())].flatMap((one) =>
    one instanceof Error ? [one.message] : one.type() === 'error' ? [one.text()] : [],
  );
  return [page.url(), ...visible, ...errors].map((line) => line.trim().replaceAll(/\s+/g, ' ')).join('\n    ');
};

/** Where each open window is, what it says there that is wrong, and what broke in it. */
const inWindows = async (browser: Browser): Promise<ReadonlyArray<string>> =>
  Promise.all(
    browser
      .contexts()
      .flatMap((context) => context.pages())
      .map(inWindow),
  );

export interface Window {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What went wrong in the page by itself: uncaught errors and console errors. */
  readonly errors: ReadonlyArray<string>;
}

export const phone = { width: 360, height: 740 };

/** A window of its own: cookies and storage apart from every other. */
export const openWindow = async (browser: Browser, viewport = { width: 1280, height: 900 }): Promise<Window> => {
  const context = await browser.newContext({ locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', viewport });
  const page = await context.newPage();
  const errors: Array<string> = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return { page, context, errors };
};
