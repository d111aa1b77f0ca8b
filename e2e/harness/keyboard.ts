import type { Locator, Page } from 'playwright-core';

const hoogstens = 400;

/** Tabs until this has the focus, as somebody without a mouse does; what cannot be reached fails. */
export const tabTo = async (page: Page, target: Locator): Promise<void> => {
  await target.first().waitFor({ state: 'visible' });
  const focused = () => target.first().evaluate((element) => element === document.activeElement);
  for (let tab = 0; tab < hoogstens; tab += 1) {
    if (await focused()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard does not come to ${target}`);
};

/** A button, a link, a summary or a box, pressed from the keyboard. A button is busy until its form has its answer. */
export const press = async (page: Page, target: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> => {
  await target.first().and(page.locator(':not([aria-disabled])')).waitFor();
  await tabTo(page, target);
  await page.keyboard.press(key);
};

/** Typed in place of what stands there. */
export const typeIn = async (page: Page, target: Locator, text: string): Promise<void> => {
  await tabTo(page, target);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(text);
};
