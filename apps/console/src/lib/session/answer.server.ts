import { error, fail, type RequestEvent, redirect } from '@sveltejs/kit';
import type { Antwoord } from '@tenzij/contract/client.ts';
import type { Probleem } from '@tenzij/contract/Probleem.ts';
import { tekst } from '#berichten';
import type { Fout } from '#lib/field/field.ts';
import { Pad } from '#lib/pad.ts';
import { uitleg } from './explain.ts';
import type { Waarden } from './form.ts';

const naarAanmelden = ({ url, request }: Pick<RequestEvent, 'url' | 'request'>): never =>
  redirect(303, Pad.aanmelden(request.method === 'GET' ? url.pathname + url.search : url.pathname));

/** What a page shows, or the page that says why not. */
export const lees = async <A>(
  event: Pick<RequestEvent, 'url' | 'request'>,
  vraag: Promise<Antwoord<A>>,
): Promise<A> => {
  const antwoord = await vraag;
  if (antwoord.gelukt) return antwoord.inhoud;
  const { probleem } = antwoord;
  if (probleem.status === 401) naarAanmelden(event);
  const { titel, tekst: message } = uitleg(probleem);
  return error(probleem.status < 400 ? 500 : probleem.status, { titel, message });
};

/** What a form shows when the api said no; what was filled in stays. */
export const geweigerd = (event: Pick<RequestEvent, 'url' | 'request'>, probleem: Probleem, waarden: Waarden) => {
  if (probleem.status === 401) naarAanmelden(event);
  return terugNaarFormulier(probleem.status, uitleg(probleem), probleem.fouten ?? [], waarden);
};

export const onvolledig = (fouten: ReadonlyArray<Fout>, waarden: Waarden) =>
  terugNaarFormulier(400, { titel: tekst.formulier.nietVerstuurd, tekst: tekst.formulier.verbeter }, fouten, waarden);

const terugNaarFormulier = (
  status: number,
  bericht: { titel: string; tekst: string },
  fouten: ReadonlyArray<Fout>,
  waarden: Waarden,
) => fail(status, { bericht, fouten, waarden, sleutel: crypto.randomUUID() as string });
