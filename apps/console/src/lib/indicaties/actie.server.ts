import { type RequestEvent, redirect } from '@sveltejs/kit';
import type { Antwoord, Client } from '@tenzij/contract/client.ts';
import type { Gelezen } from '@tenzij/contract/foutenIn.ts';
import type { IndicatieId } from '@tenzij/domain/indicatie/Indicatie.ts';
import { Pad } from '#lib/pad.ts';
import { geweigerd, onvolledig } from '#lib/session/answer.server.ts';
import { meldStraks } from '#lib/session/flash.server.ts';
import { sleutelUit, versieUit, type Waarden, waardenUit } from '#lib/session/form.ts';
import { aangemeld } from '#lib/session/session.server.ts';
import { indicatieParams } from './params.server.ts';

interface Verzoek<A> {
  readonly params: { readonly id: IndicatieId };
  readonly body: A;
  readonly sleutel: string;
  readonly versie?: number;
}

interface Stap<A> {
  readonly lees: (waarden: Waarden) => Gelezen<A>;
  readonly verstuur: (api: Client, verzoek: Verzoek<A>) => Promise<Antwoord<unknown>>;
  readonly gedaan: (invoer: A) => string;
}

/** One form about one indicatie, and back to its page. */
export const indicatieActie =
  <A>({ lees, verstuur, gedaan }: Stap<A>) =>
  async (event: RequestEvent<{ id: string }>) => {
    const { api } = aangemeld(event);
    const form = await event.request.formData();
    const waarden = waardenUit(form);
    const gelezen = lees(waarden);
    if (!gelezen.gelukt) return onvolledig(gelezen.fouten, waarden);
    const antwoord = await verstuur(api, {
      params: indicatieParams(event.params.id),
      body: gelezen.waarde,
      sleutel: sleutelUit(form),
      ...versieUit(waarden),
    });
    if (!antwoord.gelukt) return geweigerd(event, antwoord.probleem, waarden);
    meldStraks(event.cookies, gedaan(gelezen.waarde));
    redirect(303, Pad.indicatie(event.params.id));
  };
