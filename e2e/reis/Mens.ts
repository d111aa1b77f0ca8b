import type { Browser, Locator, Page } from 'playwright-core';
import { openWindow, type Window } from '../harness/browser.ts';
import type { Persona } from '../harness/personas.ts';

/** Somebody of the team, with a window of their own. */
export interface Mens {
  readonly page: Page;
  readonly naam: string;
  readonly dialoog: Locator;
  /** All that the server sent to this window: answers, pages and the live stream. */
  readonly ontvangen: () => Promise<string>;
  readonly fouten: Window['errors'];
  readonly naar: (pad: string) => Promise<unknown>;
  readonly typ: (opdracht: string) => Promise<void>;
}

const luisterMee = async ({ page, context }: Window) => {
  const delen: Array<string> = [];
  const lopend: Array<Promise<unknown>> = [];
  const protocol = await context.newCDPSession(page);
  await protocol.send('Network.enable');
  protocol.on('Network.eventSourceMessageReceived', ({ data }) => delen.push(data));
  page.on('response', (antwoord) => {
    const soort = antwoord.headers()['content-type'] ?? '';
    if (!/json|html/.test(soort)) return;
    // A page that was left takes its body along; what it showed was read before.
    lopend.push(
      antwoord.text().then(
        (tekst) => delen.push(tekst),
        () => undefined,
      ),
    );
  });
  return async () => {
    await Promise.all(lopend);
    return delen.join('\n');
  };
};

export const meldZichAan = async (browser: Browser, adres: string, persona: Persona): Promise<Mens> => {
  const venster = await openWindow(browser);
  const { page } = venster;
  const ontvangen = await luisterMee(venster);
  await page.goto(`${adres}/aanmelden`);
  await page.locator(`button[value="${persona.id}"]`).first().click();
  await page.waitForURL('**/mijn-werk');
  return {
    page,
    naam: persona.naam,
    dialoog: page.getByRole('dialog'),
    ontvangen,
    fouten: venster.errors,
    naar: (pad) => page.goto(adres + pad),
    typ: async (opdracht) => {
      await page.getByRole('textbox', { name: 'Typ een opdracht of antwoord' }).fill(opdracht);
      await page.getByRole('button', { name: 'Verstuur' }).click();
    },
  };
};
