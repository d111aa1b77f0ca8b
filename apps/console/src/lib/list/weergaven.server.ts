import { type RequestEvent, redirect } from '@sveltejs/kit';
import type { Antwoord } from '@tenzij/contract/client.ts';
import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { tekst } from '#berichten';
import { Pad } from '#lib/pad.ts';
import { geweigerd, onvolledig } from '#lib/session/answer.server.ts';
import { meldStraks } from '#lib/session/flash.server.ts';
import { eerste, type Waarden, waardenUit } from '#lib/session/form.ts';
import { aangemeld } from '#lib/session/session.server.ts';
import { gekozenFilters } from './list.ts';
import {
  isHuidig,
  type Lijst,
  meestWeergaven,
  metWeergave,
  type Weergave,
  WeergaveInvoer,
  weergavenUit,
  zonderWeergave,
} from './weergaven.ts';

type Event = Pick<RequestEvent, 'url' | 'request' | 'locals' | 'cookies'>;
type Weergaven = ReadonlyArray<Weergave>;
const params = { soort: 'weergaven' } as const;

/** What this medewerker kept; nothing kept yet is none. */
const bewaarde = async ({ locals }: Pick<Event, 'locals'>): Promise<Antwoord<Weergaven>> => {
  const antwoord = await locals.api.concept({ params });
  if (antwoord.gelukt) return { ...antwoord, inhoud: weergavenUit(antwoord.inhoud.inhoud) };
  return antwoord.probleem.status === 404 ? { gelukt: true, status: 200, inhoud: [] } : antwoord;
};

/** Links above the list. A list without them is better than none, so a refusal leaves them out. */
export const weergavenVoor = async (
  event: Pick<Event, 'locals'>,
  lijst: Lijst,
  gekozen: Readonly<Record<string, string>>,
) => {
  const antwoord = await bewaarde(event);
  return (antwoord.gelukt ? antwoord.inhoud : [])
    .filter((een) => een.lijst === lijst)
    .map((een) => ({ naam: een.naam, naar: Pad[lijst](een.filters), huidig: isHuidig(een, gekozen) }));
};

export const weergaveActies = (lijst: Lijst, codes: ReadonlyArray<string>) => {
  const gekozenIn = ({ url }: Pick<Event, 'url'>) => gekozenFilters(url, codes);
  const vervang = async (event: Event, waarden: Waarden, maak: (nu: Weergaven) => Weergaven | null, klaar: string) => {
    const nu = await bewaarde(event);
    if (!nu.gelukt) return geweigerd(event, nu.probleem, waarden);
    const straks = maak(nu.inhoud);
    if (straks === null)
      return onvolledig([{ pad: 'naam', melding: tekst.lijst.weergavenVol(meestWeergaven) }], waarden);
    const inhoud = straks.map(({ filters, ...een }) => ({ ...een, filters: { ...filters } }));
    const antwoord = await event.locals.api.bewaarConcept({ params, body: { inhoud } });
    if (!antwoord.gelukt) return geweigerd(event, antwoord.probleem, waarden);
    meldStraks(event.cookies, klaar);
    redirect(303, Pad[lijst](gekozenIn(event)));
  };
  return {
    bewaar: async (event: Event) => {
      aangemeld(event);
      const waarden = waardenUit(await event.request.formData());
      const filters = gekozenIn(event);
      const q = filters.q;
      const gelezen = leesInvoer(WeergaveInvoer)({ naam: eerste(waarden, 'naam') ?? '', ...(q ? { q } : {}) });
      if (!gelezen.gelukt)
        return onvolledig(
          gelezen.fouten.map(({ melding }) => ({ pad: 'naam', melding })),
          waarden,
        );
      const nieuw: Weergave = { lijst, naam: gelezen.waarde.naam, filters };
      return vervang(event, waarden, (nu) => metWeergave(nu, nieuw), tekst.lijst.weergaveBewaard(nieuw.naam));
    },
    verwijder: async (event: Event) => {
      aangemeld(event);
      const waarden = waardenUit(await event.request.formData());
      const weg = { lijst, naam: eerste(waarden, 'weg') ?? '' };
      return vervang(event, waarden, (nu) => zonderWeergave(nu, weg), tekst.lijst.weergaveVerwijderd);
    },
  };
};
